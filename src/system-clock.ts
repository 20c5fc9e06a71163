import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from './core/ports.ts'

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    signal?.throwIfAborted()
    try {
      await sleep(ms, undefined, { signal })
    } catch (error) {
      signal?.throwIfAborted()
      throw error
    }
  },
}

/** How much faster time goes in a demonstration. */
export const demoSpeed = 20

/** A clock that runs `factor` times as fast from `start` (epoch ms) on, so that nobody waits for a simulator. */
export function accelerated(clock: Clock, factor: number, start = clock.now()): Clock {
  return {
    now: () => start + (clock.now() - start) * factor,
    sleep: (ms, signal) => clock.sleep(ms / factor, signal),
  }
}
