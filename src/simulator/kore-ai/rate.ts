/** Rolling limits of 60 a minute and 1800 an hour for each counter (sheet, section 4). Refused requests do not count. */
import type { Clock } from '../../core/ports.ts'

const minute = 60_000
const hour = 60 * minute

export interface RateSettings {
  perMinute: number
  perHour: number
}

/** Returns a function that counts one request under a key, and says which limit it would break. */
export function createRate(clock: Clock, limits: RateSettings): (key: string) => 'minute' | 'hour' | undefined {
  const counters = new Map<string, number[]>()
  const recent = (key: string, within: number) =>
    (counters.get(key) ?? []).filter((at) => at > clock.now() - within).length

  return (key) => {
    // Once one counter has used up its hour, everything is refused until it clears.
    for (const known of counters.keys()) if (recent(known, hour) >= limits.perHour) return 'hour'
    if (recent(key, minute) >= limits.perMinute) return 'minute'
    const kept = (counters.get(key) ?? []).filter((at) => at > clock.now() - hour)
    counters.set(key, [...kept, clock.now()])
    return undefined
  }
}
