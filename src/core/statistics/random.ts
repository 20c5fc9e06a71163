/** Seeded random numbers, so that every figure can be worked out again. */

/** Uniform numbers from 0 (included) to 1 (excluded). */
export type Random = () => number

/** sfc32 by Chris Doty-Humphrey (public domain, PractRand); the first values are thrown away to mix the seed. */
export function seededRandom(seed: number): Random {
  let a = 0x9e3779b9 | 0
  let b = 0x243f6a88 | 0
  let c = seed | 0
  let counter = 1
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 4294967296
  }
  for (let i = 0; i < 12; i++) next()
  return next
}
