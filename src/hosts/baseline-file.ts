/** The baseline as a file, for every CI that keeps one in its cache, and for a terminal. */
import { mkdir, readFile, rename, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { History } from '../core/baseline.ts'
import { isRunError, RunError } from '../core/errors.ts'
import type { BaselineStore } from '../core/ports.ts'
import { writePieces } from './files.ts'

/** Bytes of a baseline document at most. */
export const largestBaseline = 256 * 1024 * 1024

/** A store over one file. A file that is there but cannot be read or understood is an error, never "no baseline". */
export function createFileStore(path: string): BaselineStore {
  return {
    async read() {
      const size = await sizeOf(path)
      if (size === undefined) {
        return {
          kind: 'missing',
          source: path,
          advice: `There is no file ${path} yet. A run on the baseline branch that records writes it; keep it where the next run finds it.`,
        }
      }
      if (size > largestBaseline) throw unreadable(path, `it has ${size} bytes, more than ${largestBaseline}`)
      try {
        const { readHistory } = await import('../core/baseline.ts')
        return { kind: 'found', source: path, histories: [readHistory(JSON.parse(await readFile(path, 'utf8')))] }
      } catch (error) {
        if (isRunError(error)) throw unreadable(path, error.message, error)
        throw unreadable(path, error instanceof SyntaxError ? 'it is not JSON' : 'it cannot be read', error)
      }
    },
    async write(history: History) {
      await mkdir(dirname(path), { recursive: true })
      const draft = `${path}.tmp`
      const { historyPieces } = await import('../core/baseline.ts')
      await writePieces(draft, historyPieces(history))
      await rename(draft, path)
    },
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw unreadable(path, 'it cannot be opened', error)
  }
}

function unreadable(path: string, why: string, cause?: unknown): RunError {
  return new RunError('bad-response', `the baseline file ${path} cannot be used: ${why}`, {
    hint: 'Restore the file, or delete it to start a new baseline on the baseline branch.',
    cause,
  })
}
