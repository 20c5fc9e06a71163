/** H. B. Mann and D. R. Whitney, Ann. Math. Statist. 18 (1947), 50–60; exact, and with ties by the same permutations. */

/**
 * Exact probability, were nothing changed, that the candidate's ranks among all values sum to what was seen or less.
 * Ties share their middle rank, and the distribution is that of the ranks as they are.
 */
export function mannWhitneyLess(baseline: readonly number[], candidate: readonly number[]): number {
  const size = candidate.length
  if (size === 0 || baseline.length === 0) return 1
  const ranks = doubledRanks([...candidate, ...baseline])
  let seen = 0
  for (let i = 0; i < size; i++) seen += ranks[i]!
  return subsetsUpTo(ranks, size, seen)
}

/** Twice the middle rank of each value, so that all of them are whole numbers. */
function doubledRanks(values: readonly number[]): Int32Array {
  const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]!)
  const ranks = new Int32Array(values.length)
  for (let start = 0; start < order.length; ) {
    let end = start
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++
    for (let i = start; i < end; i++) ranks[order[i]!] = start + 1 + end
    start = end
  }
  return ranks
}

/** Share of all subsets of `size` ranks whose sum is at most `limit`. */
function subsetsUpTo(ranks: Int32Array, size: number, limit: number): number {
  const width = limit + 1
  const counts = new Float64Array((size + 1) * width)
  counts[0] = 1
  let used = 0
  for (const rank of ranks) {
    used = Math.min(size, used + 1)
    for (let k = used; k > 0; k--) {
      const from = (k - 1) * width
      const to = k * width
      for (let sum = limit - rank; sum >= 0; sum--) counts[to + sum + rank]! += counts[from + sum]!
    }
  }
  let hits = 0
  for (let sum = 0; sum <= limit; sum++) hits += counts[size * width + sum]!
  let all = 1
  for (let k = 1; k <= size; k++) all *= (ranks.length - size + k) / k
  return Math.min(1, hits / all)
}
