/** How many passes fall to the candidate when all passes are dealt out at random. */
import { logChoose } from './factorial.ts'

/** An urn: `size` trials of which `passed` passed; `drawn` of them are the candidate's. */
export interface Urn {
  readonly size: number
  readonly passed: number
  readonly drawn: number
}

/** Least and greatest number of passes that the draw can hold. */
export function support(urn: Urn): readonly [number, number] {
  return [Math.max(0, urn.drawn + urn.passed - urn.size), Math.min(urn.passed, urn.drawn)]
}

/** Probability that the draw holds exactly `x` passes. */
export function probability(urn: Urn, x: number): number {
  return Math.exp(
    logChoose(urn.passed, x) + logChoose(urn.size - urn.passed, urn.drawn - x) - logChoose(urn.size, urn.drawn),
  )
}

/** Probability that the draw holds at most `x` passes. Terms follow from one another by a ratio. */
export function cumulative(urn: Urn, x: number): number {
  const [low, high] = support(urn)
  if (x < low) return 0
  if (x >= high) return 1
  let term = probability(urn, x)
  let sum = 0
  for (let k = x; k >= low && term > 0; k--) {
    sum += term
    term *= (k * (urn.size - urn.passed - urn.drawn + k)) / ((urn.passed - k + 1) * (urn.drawn - k + 1))
  }
  return Math.min(1, sum)
}
