/**
 * Commands to GitHub's runner, and the files it reads. The encoding is that of `@actions/core`, which cannot be used
 * for it: importing it brings an HTTP client along before the first line is logged, and it reads the process's own
 * environment and writes to the process's own output, where tests could not look.
 */
import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { logLine, logLines } from '../../core/report/escape.ts'

export type AnnotationLevel = 'error' | 'warning' | 'notice'

/** A workflow command as one line of the log, without its line break. Foreign text is welcome in both places. */
export function command(
  name: AnnotationLevel | 'group' | 'endgroup' | 'debug',
  message = '',
  properties: Readonly<Record<string, string>> = {},
): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${encodeProperty(logLine(value))}`)
  return `::${name}${pairs.length > 0 ? ` ${pairs.join(',')}` : ''}::${encodeData(logLines(message).join('\n'))}`
}

/** The command that masks a value. The value goes out unchanged: a mask of something else masks nothing. */
export function maskCommand(value: string): string {
  return `::add-mask::${encodeData(value)}`
}

function encodeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function encodeProperty(text: string): string {
  return encodeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/**
 * Appends one value to an output or state file, at once: the runner reads these files after the process has ended,
 * however it ended. The delimiter cannot be guessed, so no value can end early and start another.
 */
export function appendValue(file: string, name: string, value: string): void {
  const delimiter = `batchgate_${randomUUID()}`
  appendFileSync(file, `${name}<<${delimiter}\n${value.toWellFormed()}\n${delimiter}\n`)
}
