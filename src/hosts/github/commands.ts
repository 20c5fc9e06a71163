/**
 * Commands to GitHub's runner, and the files it reads. The encoding is that of `@actions/core`, which cannot be used
 * for it: importing it brings an HTTP client along before the first line is logged, and it reads the process's own
 * environment and writes to the process's own output, where tests could not look.
 */
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
 * however it ended. The delimiter stands nowhere in the value, so no value can end early and start another. (A random
 * one would do as well, but the first outputs are set before the first request, and node:crypto takes long to load.)
 */
export function appendValue(file: string, name: string, value: string): void {
  const text = value.toWellFormed()
  appendFileSync(file, `${name}<<${delimiterFor(text)}\n${text}\n${delimiterFor(text)}\n`)
}

/** Doubling ends after a few steps, whatever the text holds. */
function delimiterFor(text: string): string {
  let delimiter = 'batchgate_'
  while (text.includes(delimiter)) delimiter += delimiter
  return delimiter
}
