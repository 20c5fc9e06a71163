/** When something is sent again, and after how long: arithmetic only. */

/** Most attempts of one request, the first included. A 429 that says how long to wait is not counted. */
export const maxAttempts = 5
const firstPauseMs = 500
const longestPauseMs = 15_000
/** How long one request may be tried for when no deadline says otherwise. */
export const patienceMs = 10 * 60_000

export interface RetryQuestion {
  /** Attempts that have failed and count, at least 1 unless the platform itself said how long to wait. */
  readonly failures: number
  /** What the platform asked for, in ms. */
  readonly retryAfterMs: number | undefined
  /** Epoch ms. */
  readonly now: number
  /** Epoch ms after which nothing may be started. */
  readonly deadline: number
  /** From 0 to below 1. */
  readonly random: number
}

export type RetryAnswer =
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'exhausted' }
  /** The wait would go beyond the deadline. */
  | { readonly kind: 'too-late'; readonly ms: number; readonly leftMs: number }

/**
 * Exponential back-off with full jitter; never less than what the platform asked for, plus up to a tenth of it (at
 * most 1 s) so that parallel batches do not come back all at once.
 */
export function nextAttempt(question: RetryQuestion): RetryAnswer {
  const { failures, retryAfterMs = 0, now, deadline, random } = question
  if (failures >= maxAttempts) return { kind: 'exhausted' }
  const ceiling = Math.min(longestPauseMs, firstPauseMs * 2 ** Math.max(0, failures - 1))
  const asked = retryAfterMs + random * Math.min(1000, retryAfterMs / 10)
  const ms = Math.ceil(Math.max(random * ceiling, asked))
  const leftMs = Math.max(0, deadline - now)
  return ms >= leftMs ? { kind: 'too-late', ms, leftMs } : { kind: 'wait', ms }
}

/**
 * Milliseconds that a `Retry-After` header asks for, undefined when it makes no sense. A date is taken against the
 * reply's own `Date` where there is one, so that a clock that is wrong on either side does not matter.
 */
export function readRetryAfter(value: string | undefined, now: number, date?: string): number | undefined {
  const text = value?.trim() ?? ''
  if (/^\d{1,12}(\.\d{1,6})?$/.test(text)) return Math.ceil(Number(text) * 1000)
  const at = readHttpDate(text)
  return at === undefined ? undefined : Math.max(0, at - (readHttpDate(date ?? '') ?? now))
}

/** An HTTP date (RFC 9110, section 5.6.7, all three forms) as epoch ms. `Date.parse` alone takes far too much for a date. */
function readHttpDate(text: string): number | undefined {
  if (!/^(Mon|Tues?|Wed(nes)?|Thu(rs)?|Fri|Sat(ur)?|Sun)(day)?,? [\w: -]{15,30}$/.test(text)) return undefined
  const at = Date.parse(/GMT$/.test(text) ? text : `${text} GMT`)
  return Number.isNaN(at) ? undefined : at
}
