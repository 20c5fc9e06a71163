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
  const pools = strata
    .filter(({ values, drawn }) => drawn > 0 && drawn < values.length)
    .map(({ values, drawn }) => ({ values: Float64Array.from(values), drawn }))
  // Rounding differs with the order of summing, and an equal sum must count as equal.
  const limit = pools.reduce((sum, pool) => sum + headMean(pool.values, pool.drawn), 0) + 1e-9
  let low = 0
  for (let count = 1; count <= setting.permutations; count++) {
    if (shuffledSum(pools, setting.random) <= limit) low++
    if (low >= setting.enough) return low / count
    if (low === 0 && count >= NONE_SO_FAR) return 1 / (count + 1)
  }
  return (low + 1) / (setting.permutations + 1)
}

interface Pool {
  readonly values: Float64Array
  readonly drawn: number
}

/** Draws anew from every pool by a partial Fisher–Yates shuffle; the pools stay shuffled, which does not matter. */
function shuffledSum(pools: readonly Pool[], random: Random): number {
  let total = 0
  for (const { values, drawn } of pools) {
    if (drawn === 1) {
      total += values[Math.floor(random() * values.length)]!
      continue
    }
    for (let j = 0; j < drawn; j++) {
      const other = j + Math.floor(random() * (values.length - j))
      const value = values[other]!
      values[other] = values[j]!
      values[j] = value
    }
    total += headMean(values, drawn)
  }
  return total
}

function headMean(values: Float64Array, count: number): number {
  let sum = 0
  for (let i = 0; i < count; i++) sum += values[i]!
  return sum / count
}
