/** Writes the report files. Their names are fixed; nothing foreign takes part in a path. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { History } from './core/baseline.ts'
import type { RunRecord } from './core/model.ts'
import { writePieces } from './hosts/files.ts'

type Render = (record: RunRecord, history: History | undefined) => Promise<string | Iterable<string>>

/** The report files by name, each rendered by a module that is loaded only now; long ones piece by piece. */
const files: Readonly<Record<string, Render>> = {
  'results.json': async (record) => (await import('./core/report/json.ts')).jsonPieces(record),
  'junit.xml': async (record) => (await import('./core/report/junit.ts')).junitPieces(record),
  'ctrf.json': async (record) => (await import('./core/report/ctrf.ts')).ctrfPieces(record),
  'summary.md': async (record) => (await import('./core/report/markdown.ts')).renderMarkdown(record),
  'report.html': async (record, history) => {
    const [{ htmlPieces }, { trendOf }] = await Promise.all([
      import('./core/report/html.ts'),
      import('./core/report/trend.ts'),
    ])
    return htmlPieces(record, history === undefined ? {} : { trend: trendOf(history) })
  },
}

/** Writes all of them; one that cannot be written is a warning and keeps none of the others from being written. */
export async function writeReports(
  directory: string,
  record: RunRecord,
  history: History | undefined,
): Promise<string[]> {
  const warnings: string[] = []
  try {
    await mkdir(directory, { recursive: true })
  } catch (error) {
    return [`No report could be written to ${directory}: ${messageOf(error)}`]
  }
  for (const [name, render] of Object.entries(files)) {
    try {
      await writePieces(join(directory, name), await render(record, history))
    } catch (error) {
      warnings.push(`The report ${name} could not be written to ${directory}: ${messageOf(error)}`)
    }
  }
  return warnings
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
