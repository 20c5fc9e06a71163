/** The job summary. A summary above 1 MiB is dropped whole by the runner, so this file never writes one. */
import { appendFileSync, statSync } from 'node:fs'

/** Bytes that a summary may have, with room for what masks and a closing note add. */
export const summaryBudget = 1024 * 1024 - 16 * 1024

const cutNote = '\n\n_The rest did not fit; the report files hold everything._\n'

/** Bytes left for this step's summary: earlier text of the same step counts. */
export function summaryRoom(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  return Math.max(0, summaryBudget - size)
}

/**
 * Appends Markdown that was rendered to fit `summaryRoom`; what is too long all the same is cut at a line break.
 * Returns a warning when it was cut. Without a file (outside the runner) nothing is written.
 */
export function writeSummary(file: string | undefined, markdown: string): string | undefined {
  if (file === undefined || file === '') return undefined
  const room = summaryRoom(file)
  const text = `${markdown.toWellFormed()}\n`
  if (Buffer.byteLength(text) <= room) {
    appendFileSync(file, text)
    return undefined
  }
  const bytes = Buffer.from(text).subarray(0, Math.max(0, room - cutNote.length))
  const whole = bytes.subarray(0, bytes.lastIndexOf('\n') + 1)
  if (whole.length > 0) appendFileSync(file, Buffer.concat([whole, Buffer.from(cutNote)]))
  return 'The job summary did not fit into 1 MiB and was cut; the report files hold everything.'
}
