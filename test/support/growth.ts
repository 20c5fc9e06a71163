/** Whether work grows faster than its input: what a pattern or a loop that goes over its text again and again does. */

const long = 320_000
const parts = 64
/** Between 1, where the time of a text is that of its parts, and `parts`, where it is proportional to the length's square. */
const allowed = 12
/** Clocks of the processor tick every few milliseconds; a shorter time says nothing, in ms. */
const tick = 40

/** Of this thread's processor, in ms: what else runs on the machine does not count. */
function timeOf(work: () => unknown): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

/**
 * Compares one text made of `piece` with the same text worked on part by part. A collection of garbage can make one
 * measurement slow; what grows too fast is slow in every one.
 */
export function growsTooFast(work: (text: string) => unknown, piece: string): boolean {
  const whole = piece.repeat(Math.ceil(long / piece.length))
  const part = whole.slice(0, Math.ceil(whole.length / parts))
  return [1, 2, 3].every(() => {
    const time = timeOf(() => work(whole))
    if (time < tick) return false
    const inParts = timeOf(() => {
      for (let at = 0; at < parts; at++) work(part)
    })
    return time > allowed * Math.max(inParts, tick / 4)
  })
}

/**
 * Whether the time that work takes has nothing to do with how long its text is: what cuts first is done with one long
 * text as soon as with any of its parts.
 */
export function cutsFirst(work: (text: string) => unknown, text: string): boolean {
  const part = text.slice(0, text.length / 100)
  for (const warm of [text, part]) work(warm)
  return [1, 2, 3].some(() => {
    const inParts = timeOf(() => {
      for (let at = 0; at < 2_000; at++) work(part)
    })
    const whole = timeOf(() => {
      for (let at = 0; at < 20; at++) work(text)
    })
    return whole < Math.max(inParts, tick) / 4
  })
}
