/** The log of a GitHub job. Every line is neutralised; only this host's own commands are commands. */
import type { Log } from '../../core/ports.ts'
import { logLines } from '../../core/report/escape.ts'
import type { Redactor } from '../redaction.ts'
import { type Annotator, createAnnotator } from './annotations.ts'
import { command, maskCommand } from './commands.ts'

export interface GithubLogSetup {
  /** Takes whole lines, line break included; what it takes must be written before the process ends. */
  readonly write: (text: string) => void
  readonly redactor: Redactor
  /** Warnings and errors become annotations while the step has room for them; to be given where others annotate too. */
  readonly annotator?: Annotator
}

/** The most lines of one message. */
const mostLines = 1000

/** Groups do not nest at GitHub: a group within a group is a plain line. */
export function createGithubLog({ write, redactor, ...setup }: GithubLogSetup): Log {
  const annotator = setup.annotator ?? createAnnotator(write, redactor)
  const masked = new Set<string>()
  let depth = 0
  const lines = (text: string, mark = '') => {
    for (const line of logLines(redactor.redact(text), mostLines)) write(`${mark}${line}\n`)
  }
  return {
    info: (line) => lines(line),
    warning(line) {
      if (!annotator.logged('warning', line)) lines(line, 'Warning: ')
    },
    error(line) {
      if (!annotator.logged('error', line)) lines(line, 'Error: ')
    },
    debug: (line) => write(`${command('debug', redactor.redact(line))}\n`),
    async group(title, body) {
      if (depth === 0) write(`${command('group', redactor.redact(title))}\n`)
      else lines(title)
      depth += 1
      try {
        return await body()
      } finally {
        depth -= 1
        if (depth === 0) write(`${command('endgroup')}\n`)
      }
    },
    mask(secret) {
      if (masked.has(secret)) return
      masked.add(secret)
      const parts = redactor.add(secret)
      for (const part of parts) write(`${maskCommand(part)}\n`)
      if (parts.length === 0) lines('A credential is too short or too plain to be masked in this log.', 'Warning: ')
    },
  }
}
