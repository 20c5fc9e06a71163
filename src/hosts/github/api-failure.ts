/** Reads what went wrong with one request to GitHub: what it means, whether to send again, and what to do about it. */
import { type ErrorCode, isRunError, RunError } from '../../core/errors.ts'
import { logLine } from '../../core/report/escape.ts'

export interface Failure {
  readonly error: RunError
  /** Sending the same again is safe and may help. */
  readonly again: boolean
  /** How long GitHub asked to wait, in ms. */
  readonly retryAfterMs?: number
}

export interface Asked {
  /** The route, or the GraphQL text. */
  readonly what: string
  readonly permission: string
  readonly read: boolean
  /** Epoch ms. */
  readonly now: number
}

/** What Octokit throws, as far as it is needed. */
interface Thrown {
  readonly message?: unknown
  readonly status?: unknown
  readonly cause?: unknown
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>>; readonly data?: unknown }
  /** GraphQL only: an answer of status 200 that says what went wrong. */
  readonly errors?: readonly { readonly type?: unknown; readonly message?: unknown }[]
  readonly headers?: Readonly<Record<string, unknown>>
}

/** The wait that GitHub asks for when a secondary limit comes without a time. */
const secondaryWaitMs = 60_000

/** Reads whatever was thrown by Octokit. Never throws. */
export function readFailure(thrown: unknown, asked: Asked): Failure {
  const error = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as Thrown
  if (isRunError(error)) return { error, again: false }
  if (isRunError(error.cause)) return { error: error.cause, again: false }
  if (error.errors !== undefined) return fromGraphql(error, asked)
  if (error.response === undefined || typeof error.status !== 'number') return fromExchange(error, asked)
  return fromReply(error.status, error.response, asked)
}

function fromReply(status: number, response: NonNullable<Thrown['response']>, asked: Asked): Failure {
  const headers = response.headers ?? {}
  const words = wordsOf(response.data)
  const said = `${nameOf(asked)} was answered with ${status}${words === '' ? '' : `: ${words}`}`
  if (isLimit(status, headers, words)) {
    const hint = 'Run fewer jobs that report at the same time, or run again later.'
    return {
      error: new RunError('rate-limited', `${said} (a rate limit)`, { hint }),
      again: true,
      retryAfterMs: waitOf(headers, asked.now),
    }
  }
  if (status >= 500 || status === 408) {
    const hint = "GitHub's status page may know more; run again later."
    const error = new RunError('unavailable', said, { hint, mayHaveStarted: !asked.read })
    return { error, again: asked.read }
  }
  const { code, hint } = meaning(status, words, asked)
  const reply = { status, body: undefined, words: words === '' ? [] : [words] }
  return { error: new RunError(code, said, { hint, reply }), again: false }
}

function meaning(status: number, words: string, { permission }: Asked): { code: ErrorCode; hint: string } {
  if (/\block(ed)?\b/i.test(words)) return { code: 'auth', hint: 'The conversation is locked; unlock it.' }
  if (status === 401) return { code: 'auth', hint: 'The input github-token is no valid token any more.' }
  if (status === 403) return { code: 'auth', hint: grant(permission) }
  if (status === 404 || status === 410)
    return { code: 'not-found', hint: `What a token may not see looks like this too. ${grant(permission)}` }
  if (status < 400) return { code: 'bad-response', hint: 'Was the repository renamed? Redirects are not followed.' }
  return {
    code: 'bad-response',
    hint: `GitHub refused what was sent. If the message does not say why: ${grant(permission)}`,
  }
}

/** The one step that mends a missing permission. */
export function grant(permission: string): string {
  return `Add "${permission}" to "permissions:" of the job in the workflow, or give github-token a token that has it.`
}

/** A primary or secondary rate limit: nothing was done, and it says when to come back. */
function isLimit(status: number, headers: Readonly<Record<string, unknown>>, words: string): boolean {
  if (status === 429) return true
  if (status !== 403) return false
  return (
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /secondary rate limit|abuse detection|rate limit exceeded/i.test(words)
  )
}

/** `retry-after` in seconds, else the time at which the limit is reset, taken against the answer's own clock. */
function waitOf(headers: Readonly<Record<string, unknown>>, now: number): number {
  const after = headers['retry-after']
  if (typeof after === 'string' && /^\d{1,7}$/.test(after)) return Number(after) * 1000
  const reset = headers['x-ratelimit-reset']
  if (headers['x-ratelimit-remaining'] === '0' && typeof reset === 'string' && /^\d{1,12}$/.test(reset)) {
    const date = typeof headers.date === 'string' ? Date.parse(headers.date) : Number.NaN
    return Math.max(1000, Number(reset) * 1000 - (Number.isNaN(date) ? now : date))
  }
  return secondaryWaitMs
}

function fromGraphql({ errors = [], headers = {} }: Thrown, asked: Asked): Failure {
  const [first] = errors
  const words = logLine(String(first?.message ?? ''), 300)
  const said = `${nameOf(asked)} was answered with an error${words === '' ? '' : `: ${words}`}`
  if (first?.type === 'RATE_LIMITED' || /secondary rate limit/i.test(words)) {
    const error = new RunError('rate-limited', said, { hint: 'Run again later.' })
    return { error, again: true, retryAfterMs: waitOf(headers, asked.now) }
  }
  const codes: Readonly<Record<string, ErrorCode>> = { FORBIDDEN: 'auth', NOT_FOUND: 'not-found' }
  const code = codes[String(first?.type)] ?? 'bad-response'
  return { error: new RunError(code, said, { hint: grant(asked.permission) }), again: false }
}

/** No whole answer. A connection that never came about sent nothing, so even a write may be sent again. */
function fromExchange(error: Thrown, asked: Asked): Failure {
  const cause = (error.cause ?? error) as { readonly kind?: unknown; readonly message?: unknown }
  const unsent = cause.kind === 'unsent'
  const words = logLine(String(cause.message ?? ''), 300)
  const hint = 'Check that this machine reaches GitHub (HTTPS_PROXY, NO_PROXY, firewall).'
  const mayHaveStarted = !asked.read && !unsent && cause.kind !== 'untrusted'
  const code = cause.kind === 'untrusted' ? 'config' : 'unavailable'
  const said = `${nameOf(asked)} failed: ${words}`
  return {
    error: new RunError(code, said, { hint, cause: error, mayHaveStarted }),
    again: code === 'unavailable' && (unsent || asked.read),
  }
}

function nameOf({ what }: Asked): string {
  const graphql = /^(query|mutation)\b\W*(\w*)/.exec(what)
  return graphql === null ? what : `GraphQL ${graphql[1]} ${graphql[2]}`.trim()
}

/** GitHub's own words: foreign, on one line, bounded. */
function wordsOf(data: unknown): string {
  if (typeof data !== 'object' || data === null || !('message' in data)) return ''
  const { message, errors } = data as { message: unknown; errors?: unknown }
  const details = Array.isArray(errors) ? errors.map(detailOf).filter((text) => text !== '') : []
  return logLine([String(message), ...details].join('; '), 300)
}

function detailOf(error: unknown): string {
  if (typeof error === 'string') return error
  if (typeof error !== 'object' || error === null) return ''
  const { message, field, code } = error as Readonly<Record<string, unknown>>
  if (typeof message === 'string') return message
  return [field, code].filter((part) => typeof part === 'string').join(' ')
}
