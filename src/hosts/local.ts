/** A terminal, or the log of another CI: plain lines, colours only where somebody sees them, no GitHub commands. */
import type { RunRecord } from '../core/model.ts'
import type { Host, Log } from '../core/ports.ts'
import { logLines } from '../core/report/escape.ts'
import type { Redactor } from './redaction.ts'

/** What tells a host whether colours are wanted. */
export interface Terminal {
  readonly isTTY: boolean
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Colours are for terminals, unless `NO_COLOR` (any value) or a terminal without them says otherwise. */
export function wantsColours({ isTTY, env }: Terminal): boolean {
  return isTTY && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb'
}

export interface LocalLogSetup {
  /** Takes whole lines for standard output. */
  readonly write: (text: string) => void
  /** Takes whole lines for standard error: warnings, errors, debug lines. */
  readonly writeError: (text: string) => void
  readonly colours: boolean
  readonly debug: boolean
  readonly redactor: Redactor
}

const paints = { red: 31, yellow: 33, bold: 1, dim: 2 } as const

/** The most lines of one message; a whole report is printed elsewhere. */
const mostLines = 1000

/** Lines for people: a group is a heading and an indented body. */
export function createLocalLog({ write, writeError, colours, debug, redactor }: LocalLogSetup): Log {
  let depth = 0
  const paint = (paint: keyof typeof paints, line: string) =>
    colours ? `\u001b[${paints[paint]}m${line}\u001b[0m` : line
  const lines = (text: string) =>
    logLines(redactor.redact(text), mostLines).map((line) => `${'  '.repeat(depth)}${line}`)
  return {
    info(text) {
      for (const line of lines(text)) write(`${line}\n`)
    },
    warning(text) {
      for (const line of lines(text)) writeError(`${paint('yellow', `Warning: ${line}`)}\n`)
    },
    error(text) {
      for (const line of lines(text)) writeError(`${paint('red', `Error: ${line}`)}\n`)
    },
    debug(text) {
      if (!debug) return
      for (const line of lines(text)) writeError(`${paint('dim', line)}\n`)
    },
    async group(title, body) {
      for (const line of lines(title)) write(`${paint('bold', line)}\n`)
      depth += 1
      try {
        return await body()
      } finally {
        depth -= 1
      }
    },
    mask(secret) {
      redactor.add(secret)
    },
  }
}

export interface LocalHostSetup extends LocalLogSetup {
  /** The report as text whose foreign parts are harmless already; it may hold colours of its own. */
  readonly render: (record: RunRecord) => string
}

/** Delivers to whoever started the command: nothing but text. */
export function createLocalHost(setup: LocalHostSetup): Host {
  const log = createLocalLog(setup)
  return {
    log,
    fail: (title, sentence) => log.error(`${title}: ${sentence}`),
    ended: () => {},
    announce: () => {},
    begin: async () => [],
    async deliver(record) {
      setup.write(`${setup.redactor.redact(setup.render(record))}\n`)
      return []
    },
  }
}
