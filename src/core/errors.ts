/**
 * Every way a run can end without judging its tests. A failed test is data, never one of these.
 * `config`, `auth` and `not-found` before anything was triggered are for the user to set right (exit 2).
 */
export type ErrorCode =
  | 'config'
  | 'auth'
  | 'not-found'
  | 'rate-limited'
  | 'unavailable'
  | 'bad-response'
  | 'timed-out'
  | 'cancelled'
  | 'batch-broken'

/** What a platform answered when a request failed; bodies are foreign text and bounded. */
export interface FailedReply {
  readonly status: number
  /** Parsed JSON when the body was JSON, else its text, at most 64 KiB of it. */
  readonly body: unknown
  /** The platform's own error words as its provider reads them. */
  readonly words: readonly string[]
}

export interface RunErrorDetails {
  /** One next step for the person who reads it. */
  readonly hint: string
  readonly cause?: unknown
  readonly reply?: FailedReply
  /**
   * Only for writes: false when the answer proves that the platform started nothing (connection refused, a rejected
   * body, 429); true when it may have (connection lost after sending, 5xx, time-out, an unreadable answer).
   */
  readonly mayHaveStarted?: boolean
}

/** The only error Batchgate throws on purpose. Anything else that surfaces is a bug and is reported as one. */
export class RunError extends Error {
  override readonly name = 'RunError'
  readonly code: ErrorCode
  readonly hint: string
  readonly reply: FailedReply | undefined
  readonly mayHaveStarted: boolean

  constructor(code: ErrorCode, message: string, details: RunErrorDetails) {
    super(message, { cause: details.cause })
    this.code = code
    this.hint = details.hint
    this.reply = details.reply
    this.mayHaveStarted = details.mayHaveStarted ?? false
  }
}

/** A wrong setting: names the input, the value and what would be right. Found before anything is triggered. */
export function configError(message: string, hint: string, cause?: unknown): RunError {
  return new RunError('config', message, { hint, cause })
}

/** Narrows an unknown thrown value to a RunError of one of the given codes (any code when none is given). */
export function isRunError(error: unknown, ...codes: ErrorCode[]): error is RunError {
  return error instanceof RunError && (codes.length === 0 || codes.includes(error.code))
}
