/** From a history to what a test is compared with. */
import { fisherTwoSided, type Share } from '../statistics/fisher.ts'
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
  /** It was selected in the newest recorded run, whether or not that run belongs to the bar. */
  readonly inNewest: boolean
}

const known = new WeakMap<History, ReadonlyMap<string, TestBaseline>>()

/** Every test's baseline, by id. Worked out once for each history document. */
export function baselineOf(history: History): ReadonlyMap<string, TestBaseline> {
  const before = known.get(history)
  if (before !== undefined) return before
  const newest = history.runs.length - 1
  const baselines = new Map<string, TestBaseline>()
  for (const test of history.tests) {
    const bar = test.results.filter((result) => result[2] > 0 && history.runs[result[0]]?.bar === true)
    const results = sinceBetter(bar)
    const { passed, judged } = add(results)
    const scores = results.flatMap((result) => result[3] ?? [])
    baselines.set(test.id, {
      id: test.id,
      name: test.name,
      ...(test.digest === undefined ? {} : { digest: test.digest }),
      results,
      passed,
      judged,
      ...(scores.length === 0 ? {} : { score: scores.reduce((sum, score) => sum + score, 0) / scores.length }),
      inNewest: newest >= 0 && test.results.at(-1)?.[0] === newest,
    })
  }
  known.set(history, baselines)
  return baselines
}

/** Cuts at the newest split whose newer part is better by a two-sided Fisher test. */
export function sinceBetter(results: readonly HistoryResult[]): readonly HistoryResult[] {
  const all = add(results)
  if (all.passed === 0 || all.passed === all.judged) return results
  let newer: Share = { passed: 0, judged: 0 }
  for (let split = results.length - 1; split > 0; split--) {
    newer = add([results[split]!], newer)
    const older = { passed: all.passed - newer.passed, judged: all.judged - newer.judged }
    const better = newer.passed * older.judged > older.passed * newer.judged
    if (better && fisherTwoSided(older, newer) <= BETTER_LEVEL) return results.slice(split)
  }
  return results
}

function add(results: readonly HistoryResult[], start: Share = { passed: 0, judged: 0 }): Share {
  let { passed, judged } = start
  for (const result of results) {
    passed += result[1]
    judged += result[2]
  }
  return { passed, judged }
}
