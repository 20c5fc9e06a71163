/** Turns what went wrong with one exchange into a RunError, and says whether it may be sent again. */
import { STATUS_CODES } from 'node:http'
import { type ErrorCode, type FailedReply, RunError } from '../core/errors.ts'
import type { Explanation } from '../core/ports.ts'
import { ExchangeTimeout, type Failure } from './attempts.ts'
import { oneLine, type Redactor } from './redact.ts'
import { hintFor, isRedirect, mayHaveActed, readStatus } from './status.ts'
import { ExchangeError } from './transport.ts'

const longestBody = 64 * 1024

/** What the messages of one request need. */
export interface Subject {
  /** `POST /v1/runs`, without query, bounded. */
  readonly what: string
  /** A read may always be sent again. */
  readonly read: boolean
  readonly redactor: Redactor
}

/** A failure without a whole reply: no connection, a broken one, no answer in time, too large a body. */
export function fromExchange(error: unknown, subject: Subject): Failure {
  const { what, read } = subject
  if (error instanceof RunError) return { error, again: false }
  if (error instanceof ExchangeTimeout) {
    return make('unavailable', `${what}: ${error.message}`, { cause: error, started: !read, again: read })
  }
  if (!(error instanceof ExchangeError)) throw error
  const message = `${what}: ${error.message}`
  switch (error.kind) {
    case 'unsent':
      return make('unavailable', message, {
        hint: 'Check base-url, and that this machine reaches it (HTTPS_PROXY, firewall).',
        cause: error,
        again: true,
      })
    case 'untrusted':
      return make('config', message, {
        hint: 'If the certificate comes from your own authority, point NODE_EXTRA_CA_CERTS to it.',
        cause: error,
      })
    case 'too-large':
      return make('bad-response', message, { hint: 'Ask for fewer tests at once.', cause: error, started: !read })
    case 'lost':
      return make('unavailable', message, { cause: error, started: !read, again: read })
  }
}

/** A whole reply that is a failure by its status or by what the provider reads in it. */
export function fromReply(
  reply: FailedReply,
  subject: Subject,
  more: {
    readonly explanation: Explanation | undefined
    readonly location: string | undefined
    readonly retryAfterMs: number | undefined
    readonly startsNothing: ((reply: FailedReply) => boolean) | undefined
  },
): Failure {
  const { read, what } = subject
  const { explanation } = more
  const { status } = reply
  const known = readStatus(status)
  const code = explanation?.code ?? known.code
  const shown = bounded(reply, explanation?.words ?? [], subject.redactor)
  const nothing = !read && (more.startsNothing?.({ ...reply, words: explanation?.words ?? [] }) ?? false)
  const transient = code === 'rate-limited' || code === 'unavailable'
  const text = oneLine(shown.words.join('; '), 400) || STATUS_CODES[status] || ''
  const target = isRedirect(status) ? `, a redirect to ${originOf(more.location)}` : ''
  return make(code, `${what} answered ${status}${target}${text === '' || target !== '' ? '' : `: ${text}`}`, {
    hint: oneLine(
      subject.redactor.redact(explanation?.hint ?? (code === known.code ? known.hint : hintFor(code))),
      400,
    ),
    reply: shown,
    started: !read && !nothing && mayHaveActed(status),
    again: read ? transient : nothing || status === 429,
    retryAfterMs: more.retryAfterMs,
  })
}

/** A success that is none: a web page, broken JSON, another shape. */
export function unreadable(
  reply: FailedReply,
  subject: Subject,
  problem: { readonly words: string; readonly hint?: string; readonly mayBeCut?: boolean; readonly cause?: unknown },
): Failure {
  return make('bad-response', `${subject.what} answered ${reply.status} with ${problem.words}`, {
    ...(problem.hint !== undefined && { hint: problem.hint }),
    ...(problem.cause !== undefined && { cause: problem.cause }),
    reply: bounded(reply, [], subject.redactor),
    started: !subject.read,
    again: subject.read && (problem.mayBeCut ?? false),
  })
}

interface Parts {
  readonly hint?: string
  readonly cause?: unknown
  readonly reply?: FailedReply
  readonly started?: boolean
  readonly again?: boolean
  readonly retryAfterMs?: number | undefined
}

function make(code: ErrorCode, message: string, parts: Parts): Failure {
  const { hint = hintFor(code), cause, reply, started = false, again = false, retryAfterMs } = parts
  const details = { hint, cause, mayHaveStarted: started, ...(reply !== undefined && { reply }) }
  return { error: new RunError(code, message, details), again, retryAfterMs }
}

/** The reply as errors carry it: at most 64 KiB, the credentials that were sent taken out. */
function bounded(reply: FailedReply, words: readonly string[], redactor: Redactor): FailedReply {
  const clean = words.map((word) => oneLine(redactor.redact(String(word)), 400)).filter((word) => word !== '')
  const isText = typeof reply.body === 'string'
  const text = redactor.redact(isText ? (reply.body as string) : (JSON.stringify(reply.body) ?? ''))
  if (isText || text.length > longestBody)
    return { status: reply.status, body: text.slice(0, longestBody), words: clean }
  return { status: reply.status, body: parsed(text), words: clean }
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return text
  }
}

function originOf(location: string | undefined): string {
  if (location === undefined) return 'nowhere'
  if (!URL.canParse(location)) return 'another path'
  return oneLine(new URL(location).origin, 120)
}
