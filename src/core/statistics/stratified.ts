/**
 * The whole suite against its baseline, test by test. Without a change, a test's candidate trials are just some of all
 * its trials, drawn at random: within each test the draw is shuffled, between tests nothing is.
 */
import { probability, support, type Urn } from './hypergeometric.ts'
import type { Random } from './random.ts'

/** Probabilities below this are dropped at the ends of a distribution; a thousand of them do not show in any digit. */
const NEGLIGIBLE = 1e-18

/**
 * Exact probability, were nothing changed, that all draws together hold at most `passes` passes: the convolution of
 * one hypergeometric distribution for each test.
 */
export function stratifiedLess(urns: readonly Urn[], passes: number): number {
  let offset = 0
  let sums: Float64Array = Float64Array.of(1)
  for (const urn of urns) {
    const [low, high] = support(urn)
    offset += low
    if (high === low) continue
    const terms = Float64Array.from({ length: high - low + 1 }, (_, i) => probability(urn, low + i))
    sums = convolve(sums, terms)
    const [start, end] = trimmed(sums)
    offset += start
    sums = sums.subarray(start, end)
  }
  let p = 0
  for (let i = 0; i < sums.length && offset + i <= passes; i++) p += sums[i]!
  return Math.min(1, p)
}

function convolve(a: Float64Array, b: Float64Array): Float64Array {
  const result = new Float64Array(a.length + b.length - 1)
  for (let i = 0; i < a.length; i++) {
    const weight = a[i]!
    for (let j = 0; j < b.length; j++) result[i + j]! += weight * b[j]!
  }
  return result
}

function trimmed(sums: Float64Array): readonly [number, number] {
  let start = 0
  let end = sums.length
  while (start < end - 1 && sums[start]! < NEGLIGIBLE) start++
  while (end > start + 1 && sums[end - 1]! < NEGLIGIBLE) end--
  return [start, end]
}

/** One test's scores: the candidate's are the first `drawn` of `values`. */
export interface ScoreStratum {
  readonly values: readonly number[]
  readonly drawn: number
}

export interface PermutationSetting {
  readonly permutations: number
  /** Stops early once so many shuffles were at least as low (Besag and Clifford, Biometrika 78 (1991), 301–304). */
  readonly enough: number
  readonly random: Random
}

/** Without a single shuffle as low among so many, the rest would change nothing that matters. */
const NONE_SO_FAR = 3_000

/**
 * Probability, were nothing changed, that the mean of the candidates' mean scores is as low as seen or lower, by
 * seeded shuffles within each test. Never 0: what was seen is itself one of the shuffles.
 */
export function permutationLess(strata: readonly ScoreStratum[], setting: PermutationSetting): number {
  const pools = poolsOf(strata.filter(({ values, drawn }) => drawn > 0 && drawn < values.length))
  // Rounding differs with the order of summing, and an equal sum must count as equal.
  const limit = sumOfMeans(pools) + 1e-9
  let low = 0
  for (let count = 1; count <= setting.permutations; count++) {
    if (shuffledSum(pools, setting.random) <= limit) low++
    if (low >= setting.enough) return low / count
    if (low === 0 && count >= NONE_SO_FAR) return 1 / (count + 1)
  }
  return (low + 1) / (setting.permutations + 1)
}

/** All scores in one row, for there may be a hundred thousand tests: a test's own begin at its start, the drawn ones first. */
interface Pools {
  readonly values: Float64Array
  /** Where each test's scores begin; one more at the end. */
  readonly starts: Int32Array
  readonly drawn: Int32Array
}

function poolsOf(strata: readonly ScoreStratum[]): Pools {
  const starts = new Int32Array(strata.length + 1)
  for (const [index, { values }] of strata.entries()) starts[index + 1] = starts[index]! + values.length
  const values = new Float64Array(starts.at(-1)!)
  for (const [index, stratum] of strata.entries()) values.set(stratum.values, starts[index]!)
  return { values, starts, drawn: Int32Array.from(strata, ({ drawn }) => drawn) }
}

/** Draws anew for every test by a partial Fisher–Yates shuffle; its scores stay shuffled, which does not matter. */
function shuffledSum({ values, starts, drawn }: Pools, random: Random): number {
  let total = 0
  for (let pool = 0; pool < drawn.length; pool++) {
    const start = starts[pool]!
    const size = starts[pool + 1]! - start
    const head = drawn[pool]!
    if (head === 1) {
      total += values[start + Math.floor(random() * size)]!
      continue
    }
    for (let j = 0; j < head; j++) {
      const other = start + j + Math.floor(random() * (size - j))
      const value = values[other]!
      values[other] = values[start + j]!
      values[start + j] = value
    }
    total += headMean(values, start, head)
  }
  return total
}

function sumOfMeans({ values, starts, drawn }: Pools): number {
  let total = 0
  for (let pool = 0; pool < drawn.length; pool++) total += headMean(values, starts[pool]!, drawn[pool]!)
  return total
}

function headMean(values: Float64Array, start: number, count: number): number {
  let sum = 0
  for (let at = start; at < start + count; at++) sum += values[at]!
  return sum / count
}
