/** Reads the text of a results.json that somebody names on the command line. */
import { readFile, stat } from 'node:fs/promises'
import { configError, isRunError } from '../core/errors.ts'
import { maxRecordBytes } from '../core/record.ts'

/** @throws RunError `config` when it is not named, too large, or cannot be read. */
export async function readResultsFile(path: string | undefined): Promise<string> {
  if (path === undefined) throw configError('--results is missing', 'Give the path of the results.json of a run.')
  try {
    const { size } = await stat(path)
    if (size > maxRecordBytes)
      throw configError(`--results is "${path}", which has ${size} bytes`, `At most ${maxRecordBytes} are read.`)
    return await readFile(path, 'utf8')
  } catch (error) {
    if (isRunError(error)) throw error
    throw configError(
      `--results is "${path}", which cannot be read`,
      'Give the path of the results.json of a run.',
      error,
    )
  }
}
