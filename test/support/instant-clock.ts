/**
 * A clock for tests without real I/O: whenever everything waits, time jumps to the next timer. Deterministic, and an
 * hour passes in no time.
 */
import type { Clock } from '../../src/core/ports.ts'

export interface InstantClock extends Clock {
  /** Milliseconds since the clock was made. */
  elapsed(): number
  /** Runs `then` when the clock reaches `ms` after its start. */
  at(ms: number, then: () => void): void
}

export function createInstantClock(start = Date.UTC(2026, 0, 1)): InstantClock {
  let now = start
  let order = 0
  let scheduled = false
  const timers = new Set<{ at: number; order: number; fire: () => void }>()

  const schedule = () => {
    if (scheduled || timers.size === 0) return
    scheduled = true
    setImmediate(() => {
      scheduled = false
      const [next] = [...timers].sort((a, b) => a.at - b.at || a.order - b.order)
      if (next === undefined) return
      timers.delete(next)
      now = Math.max(now, next.at)
      next.fire()
      schedule()
    })
  }
  const add = (at: number, fire: () => void) => {
    const timer = { at, order: order++, fire }
    timers.add(timer)
    schedule()
    return timer
  }

  return {
    now: () => now,
    elapsed: () => now - start,
    at: (ms, then) => void add(start + ms, then),
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        const onAbort = () => {
          timers.delete(timer)
          reject(signal?.reason)
        }
        const timer = add(now + ms, () => {
          signal?.removeEventListener('abort', onAbort)
          resolve()
        })
        signal?.addEventListener('abort', onAbort, { once: true })
      }),
  }
}
