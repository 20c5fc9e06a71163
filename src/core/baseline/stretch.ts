/** From a history to what a test is compared with. */
import { fisherTwoSided, type Share } from '../statistics/fisher.ts'
import { probability } from '../statistics/hypergeometric.ts'
import type { History, HistoryResult } from './schema.ts'

/** At this level a split into older and newer runs counts as "has become better". */
const BETTER_LEVEL = 0.01

/** One test's own baseline. */
export interface TestBaseline {
  readonly id: string
  readonly name: string
  readonly digest?: string
  /** Results of the runs of the bar since the test last became better, oldest first; only judged ones. */
  readonly results: readonly HistoryResult[]
  readonly passed: number
  readonly judged: number
  /** Mean over the runs that have a score. */
  readonly score?: number
  /** Every recorded result, whether or not its run belongs to the bar, oldest first. */
  readonly recorded: readonly HistoryResult[]
  /** It was selected in the newest recorded run, whether or not that run belongs to the bar. */
  readonly inNewest: boolean
}

const known = new WeakMap<History, ReadonlyMap<string, TestBaseline>>()

/** Every test's baseline, by id. Worked out once for each history document. */
export function baselineOf(history: History): ReadonlyMap<string, TestBaseline> {
  const before = known.get(history)
  if (before !== undefined) return before
  const newest = history.runs.length - 1
  const isBar = history.runs.map((run) => run.bar)
  const baselines = new Map<string, TestBaseline>()
  for (const test of history.tests) {
    const counts = (result: HistoryResult) => result[2] > 0 && isBar[result[0]] === true
    const results = sinceBetter(test.results.every(counts) ? test.results : test.results.filter(counts))
    const score = meanScoreOf(results)
    baselines.set(test.id, {
      id: test.id,
      name: test.name,
      ...(test.digest === undefined ? {} : { digest: test.digest }),
      results,
      ...add(results),
      ...(score === undefined ? {} : { score }),
      recorded: test.results,
      inNewest: newest >= 0 && test.results.at(-1)?.[0] === newest,
    })
  }
  known.set(history, baselines)
  return baselines
}

/**
 * Cuts where the newer runs are most clearly better than the older ones by a two-sided Fisher test, and looks again in
 * what is left, until no split is clear.
 */
export function sinceBetter(results: readonly HistoryResult[]): readonly HistoryResult[] {
  let stretch = results
  for (;;) {
    const split = clearestRise(stretch)
    if (split === 0) return stretch
    stretch = stretch.slice(split)
  }
}

/** Index of the first result after the clearest rise; 0 when there is none. */
function clearestRise(results: readonly HistoryResult[]): number {
  const all = add(results)
  if (all.passed === 0 || all.passed === all.judged) return 0
  let best = 0
  let least = BETTER_LEVEL
  let passed = 0
  let judged = 0
  for (let split = 1; split < results.length; split++) {
    passed += results[split - 1]![1]
    judged += results[split - 1]![2]
    const newer = { passed: all.passed - passed, judged: all.judged - judged }
    if (newer.passed * judged <= passed * newer.judged) continue
    // The table seen is part of its own p value, so this alone rules most splits out.
    if (probability({ size: all.judged, passed: all.passed, drawn: judged }, passed) > least) continue
    const p = fisherTwoSided({ passed, judged }, newer)
    if (p > least || (p === least && best > 0)) continue
    least = p
    best = split
  }
  return best
}

function add(results: readonly HistoryResult[]): Share {
  let passed = 0
  let judged = 0
  for (const result of results) {
    passed += result[1]
    judged += result[2]
  }
  return { passed, judged }
}

function meanScoreOf(results: readonly HistoryResult[]): number | undefined {
  let sum = 0
  let count = 0
  for (const [, , , score] of results) {
    if (score === null) continue
    sum += score
    count++
  }
  return count === 0 ? undefined : sum / count
}
