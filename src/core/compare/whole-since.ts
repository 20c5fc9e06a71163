/** Since which recorded run the whole run is worse, looking at passes test by test. Shown, never blocking. */
import { WORSE_LEVEL } from '../baseline/worse-since.ts'
import type { History, HistoryResult } from '../baseline.ts'
import { stratifiedLess, type Urn } from '../statistics.ts'
import type { Since } from './subjects.ts'
import { sinceOf } from './subjects.ts'

/** Every result of one test over all recorded runs, the present run last. */
export type Series = readonly HistoryResult[]

/** One split seen over all tests: how far below expectation the newer passes are, in standard deviations. */
interface Split {
  readonly run: number
  readonly deviation: number
}

/**
 * The run from which on the suite passes clearly less often than before: the split that is farthest from what chance
 * would deal, confirmed by the exact stratified test. Undefined when none is clear.
 */
export function wholeWorseSince(history: History, series: Iterable<Series>): Since | undefined {
  const best = farthestSplit(series, history.runs.length)
  if (best === undefined) return undefined
  let passes = 0
  const urns: Urn[] = []
  for (const results of series) {
    const all = sums(results, 0)
    const newer = sums(results, best.run)
    if (newer.judged === 0 || newer.judged === all.judged) continue
    passes += newer.passed
    urns.push({ size: all.judged, passed: all.passed, drawn: newer.judged })
  }
  const run = history.runs[best.run]
  return run !== undefined && stratifiedLess(urns, passes) <= WORSE_LEVEL ? sinceOf(run) : undefined
}

/** Mean and variance of the hypergeometric distribution add up over tests, so all splits take one walk each. */
function farthestSplit(series: Iterable<Series>, runs: number): Split | undefined {
  const excess = new Float64Array(runs)
  const variance = new Float64Array(runs)
  for (const results of series) {
    const all = sums(results, 0)
    if (all.passed === 0 || all.passed === all.judged) continue
    const rate = all.passed / all.judged
    let position = results.length
    const newer = { passed: 0, judged: 0 }
    for (let run = runs - 1; run > 0; run--) {
      while (position > 0 && results[position - 1]![0] >= run) {
        position--
        newer.passed += results[position]![1]
        newer.judged += results[position]![2]
      }
      excess[run]! += newer.passed - newer.judged * rate
      const rest = all.judged - newer.judged
      variance[run]! += (newer.judged * rate * (1 - rate) * rest) / Math.max(1, all.judged - 1)
    }
  }
  let best: Split | undefined
  for (let run = 1; run < runs; run++) {
    if (variance[run]! <= 0) continue
    const deviation = excess[run]! / Math.sqrt(variance[run]!)
    if (deviation < (best?.deviation ?? 0)) best = { run, deviation }
  }
  return best
}

function sums(results: Series, from: number): { passed: number; judged: number } {
  let passed = 0
  let judged = 0
  for (const result of results) {
    if (result[0] < from) continue
    passed += result[1]
    judged += result[2]
  }
  return { passed, judged }
}
