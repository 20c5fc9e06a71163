import { isRunError } from '../../core/errors.ts'
import type { Clock } from '../../core/ports.ts'

/** Looks after 0, 1, 3, 7, 15, 30, 45 and 60 s: publications take a moment (sheet, section 8). */
const waits = [0, 1, 2, 4, 8, 15, 15, 15].map((seconds) => seconds * 1_000)

/** True once `look` is; false when it is not within about a minute, or nothing can be read. */
export async function verify(
  look: () => Promise<boolean>,
  options: { readonly clock: Clock; readonly signal: AbortSignal; readonly looks?: number },
): Promise<boolean> {
  const { clock, signal, looks = waits.length } = options
  for (const wait of waits.slice(0, looks)) {
    if (wait > 0) await clock.sleep(wait, signal)
    try {
      if (await look()) return true
    } catch (error) {
      if (!isRunError(error) || isRunError(error, 'cancelled', 'timed-out')) throw error
    }
  }
  return false
}
