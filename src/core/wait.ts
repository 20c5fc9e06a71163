/** How long to wait: the polling schedule and the one deadline of a run. */
import { RunError } from './errors.ts'
import type { Clock } from './ports.ts'

export interface Pace {
  /** A fixed interval in ms instead of the adaptive one. */
  readonly fixedMs?: number
  /** The provider's own least interval in ms. */
  readonly floorMs: number
}

const leastMs = 1_000
const mostMs = 15_000

/**
 * Milliseconds until the next poll of a batch that has been waited for `elapsedMs`: a tenth of it, at least 1 s, at
 * most 15 s, ±10 % jitter, never under the provider's floor. `random` is from 0 to 1.
 */
export function nextWait(elapsedMs: number, pace: Pace, random: number): number {
  if (pace.fixedMs !== undefined) return Math.max(pace.fixedMs, pace.floorMs)
  const wait = Math.min(mostMs, Math.max(leastMs, elapsedMs / 10))
  return Math.max(pace.floorMs, wait * (0.9 + 0.2 * random))
}

export interface Deadline {
  /** Aborts with a RunError: `timed-out` at the deadline, or the reason of the cancellation. */
  readonly signal: AbortSignal
  /** Epoch milliseconds. */
  readonly at: number
  /** Ends the wait; call it when the run is over, or the process stays alive. */
  stop(): void
}

/** One deadline for a whole run, joined with its cancellation. */
export function startDeadline(clock: Clock, ms: number, cancelled: AbortSignal): Deadline {
  const expired = new AbortController()
  const stopped = new AbortController()
  clock.sleep(ms, stopped.signal).then(
    () =>
      expired.abort(
        new RunError('timed-out', `the run did not end within its time-out of ${describe(ms)}`, {
          hint: 'Raise the input "timeout", or select fewer tests.',
        }),
      ),
    () => {},
  )
  return {
    signal: AbortSignal.any([cancelled, expired.signal]),
    at: clock.now() + ms,
    stop: () => stopped.abort(),
  }
}

/**
 * A signal that follows `signal` only after `graceMs`: for a trigger under way, whose answer is worth a moment because
 * without it nobody knows what to cancel. Call `stop` when done.
 */
export function startGrace(clock: Clock, graceMs: number, signal: AbortSignal): { signal: AbortSignal; stop(): void } {
  const late = new AbortController()
  const stopped = new AbortController()
  const follow = () => {
    clock.sleep(graceMs, stopped.signal).then(
      () => late.abort(signal.reason),
      () => {},
    )
  }
  if (signal.aborted) follow()
  else signal.addEventListener('abort', follow, { once: true, signal: stopped.signal })
  return { signal: late.signal, stop: () => stopped.abort() }
}

/** `90s`, `60m`: the largest unit that divides the duration. */
export function describe(ms: number): string {
  if (ms % 3_600_000 === 0) return `${ms / 3_600_000}h`
  if (ms % 60_000 === 0) return `${ms / 60_000}m`
  return `${ms / 1_000}s`
}
