/** How long GitHub may keep us: a limit of its own, and hardly any time once the run has been cancelled. */
import { RunError } from '../../core/errors.ts'
import type { Clock } from '../../core/ports.ts'
import type { Budget } from './api.ts'

/** Time for last words after a cancellation, in ms: the runner kills the process after ten seconds. */
export const lastWordsMs = 3_000

export interface RunningBudget extends Budget {
  /** Ends the wait; without it the timer stays. */
  stop(): void
}

/** A budget of `ms` from now; a cancellation, before or during it, leaves `lastWordsMs` at most. */
export function startBudget(clock: Clock, ms: number, cancelled: AbortSignal): RunningBudget {
  const over = new AbortController()
  const stopped = new AbortController()
  const end = (after: number) => {
    const reason = new RunError('timed-out', `GitHub did not finish within ${Math.round(after / 1000)} s`, {
      hint: "GitHub's status page may know more.",
    })
    clock.sleep(after, stopped.signal).then(
      () => over.abort(reason),
      () => {},
    )
  }
  const limit = cancelled.aborted ? Math.min(ms, lastWordsMs) : ms
  end(limit)
  cancelled.addEventListener('abort', () => end(lastWordsMs), { once: true, signal: stopped.signal })
  return { signal: over.signal, at: clock.now() + limit, stop: () => stopped.abort() }
}
