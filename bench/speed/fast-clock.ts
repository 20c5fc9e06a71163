import type { Clock } from '../../src/core/ports.ts'
import { systemClock } from '../../src/system-clock.ts'

/** A clock that runs `factor` times as fast since `epoch` (ms): the same in every process that is given the same. */
export function fastClock(factor: number, epoch: number): Clock {
  return {
    now: () => epoch + (systemClock.now() - epoch) * factor,
    sleep: (ms, signal) => systemClock.sleep(ms / factor, signal),
  }
}
