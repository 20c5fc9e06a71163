/** Keeps requests that the platform counts under the bot below its limits: 60 a minute, 1800 an hour (sheet, section 4). */
import type { Clock } from '../../core/ports.ts'

/** Below the limits, because other people's requests count under the same bot. */
const windows = [
  { ms: 60_000, most: 50 },
  { ms: 3_600_000, most: 1_600 },
] as const

export interface Budget {
  /** Waits until one more request fits, and counts it. */
  take(signal: AbortSignal): Promise<void>
}

export function createBudget(clock: Clock): Budget {
  const taken: number[] = []
  return {
    async take(signal) {
      for (;;) {
        const now = clock.now()
        while (taken[0] !== undefined && taken[0] <= now - windows[1].ms) taken.shift()
        const waits = windows.map(({ ms, most }) => (taken.at(-most) ?? Number.NEGATIVE_INFINITY) + ms - now)
        const wait = Math.max(...waits)
        if (wait <= 0) break
        await clock.sleep(wait, signal)
      }
      taken.push(clock.now())
    },
  }
}
