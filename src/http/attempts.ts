/** One exchange with its deadline, and the loop around it that tries again. All waiting goes through the clock. */
import { RunError } from '../core/errors.ts'
import type { Clock, Log } from '../core/ports.ts'
import { nextAttempt, patienceMs } from './retry.ts'
import type { RawReply } from './transport.ts'

/** What all requests of one client share. */
export interface Context {
  readonly clock: Clock
  readonly log: Log
  /** From 0 to below 1. */
  readonly random: () => number
  /** Epoch ms of the run's end. */
  readonly deadline: () => number
}

export interface Failure {
  readonly error: RunError
  /** Whether sending again is safe and may help. */
  readonly again: boolean
  /** How long the platform asked to wait, in ms. */
  readonly retryAfterMs?: number | undefined
}

export type Result<T> = { readonly value: T } | { readonly failure: Failure }

/** Thrown by `withinDeadline` when the time of one exchange is over. */
export class ExchangeTimeout extends Error {
  override readonly name = 'ExchangeTimeout'
  readonly afterMs: number

  constructor(afterMs: number) {
    super(`no complete answer within ${seconds(afterMs)}`)
    this.afterMs = afterMs
  }
}

/** Runs one exchange for at most `ms` (infinite: no limit of its own). Leaves no timer and no listener behind. */
export async function withinDeadline(
  clock: Clock,
  limit: { readonly ms: number; readonly signal: AbortSignal },
  exchange: (signal: AbortSignal) => Promise<RawReply>,
): Promise<RawReply> {
  const { ms, signal } = limit
  throwIfAborted(signal)
  const end = new AbortController()
  const settled = new AbortController()
  const onAbort = () => end.abort(signal.reason)
  signal.addEventListener('abort', onAbort, { once: true })
  if (Number.isFinite(ms)) {
    clock.sleep(ms, settled.signal).then(
      () => end.abort(new ExchangeTimeout(ms)),
      () => {},
    )
  }
  try {
    return await exchange(end.signal)
  } catch (error) {
    throwIfAborted(signal)
    throw end.signal.aborted ? end.signal.reason : error
  } finally {
    signal.removeEventListener('abort', onAbort)
    settled.abort()
  }
}

/** Throws the signal's reason, as a RunError. */
export function throwIfAborted(signal: AbortSignal): void {
  if (!signal.aborted) return
  if (signal.reason instanceof RunError) throw signal.reason
  throw new RunError('cancelled', 'the request was cancelled', { hint: 'Start the run again.', cause: signal.reason })
}

/** Tries until there is a value, a failure that another attempt cannot mend, or no time left. */
export async function persist<T>(context: Context, signal: AbortSignal, attempt: () => Promise<Result<T>>): Promise<T> {
  const { clock, log, random } = context
  const started = clock.now()
  const runEnds = context.deadline()
  // What is sent after the run's end is its clean-up; its own signal ends it.
  const deadline = Number.isFinite(runEnds) && started < runEnds ? runEnds : started + patienceMs
  let failures = 0
  for (;;) {
    throwIfAborted(signal)
    const result = await attempt()
    if ('value' in result) return result.value
    const { error, again, retryAfterMs } = result.failure
    if (!again) throw error
    // A platform that says when to come back is obeyed for as long as there is time; "at once" says nothing.
    if (error.code !== 'rate-limited' || (retryAfterMs ?? 0) < 1000) failures += 1
    const next = nextAttempt({ failures, retryAfterMs, now: clock.now(), deadline, random: random() })
    if (next.kind === 'exhausted') throw error
    if (next.kind === 'too-late') throw tooLate(error, next)
    log[next.ms >= 5000 ? 'info' : 'debug'](`${error.message}; sending again in ${seconds(next.ms)}`)
    try {
      await clock.sleep(next.ms, signal)
    } catch (reason) {
      throwIfAborted(signal)
      throw reason
    }
  }
}

function tooLate(error: RunError, { ms, leftMs }: { ms: number; leftMs: number }): RunError {
  const words = `${error.message}; the next attempt would be in ${seconds(ms)}, and only ${seconds(leftMs)} are left`
  const { hint, mayHaveStarted, reply } = error
  return new RunError(error.code, words, { hint, cause: error, mayHaveStarted, ...(reply && { reply }) })
}

/** `0.5 s`, `30 s` */
export function seconds(ms: number): string {
  return `${ms < 10_000 ? Math.round(ms / 100) / 10 : Math.round(ms / 1000)} s`
}
