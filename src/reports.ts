/** Writes the report files. Their names are fixed; nothing foreign takes part in a path. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { History } from './core/baseline.ts'
import type { RunRecord } from './core/model.ts'

/** The report files by name, each rendered by a module that is loaded only now. */
const files: Readonly<Record<string, (record: RunRecord, history: History | undefined) => Promise<string>>> = {
  'results.json': async (record) => (await import('./core/report/json.ts')).renderJson(record),
  'junit.xml': async (record) => (await import('./core/report/junit.ts')).renderJunit(record),
  'summary.md': async (record) => (await import('./core/report/markdown.ts')).renderMarkdown(record),
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
      await writeFile(join(directory, name), await render(record, history))
    } catch (error) {
      warnings.push(`The report ${name} could not be written to ${directory}: ${messageOf(error)}`)
    }
  }
  return warnings
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
