/** Puts each test of a run beside its baseline: all that the rules of the comparison look at. */
import { baselineOf, type History, type HistoryResult, type HistoryRun, type TestBaseline } from '../baseline.ts'
import type { Outcome, Test, TestResult, TestTally, Trial } from '../model.ts'
import { firstPass, judged, meanScore, outcomeOf } from '../outcome.ts'
import type { ComparisonSetting } from './setting.ts'

export interface Since {
  readonly commit: string
  readonly startedAt: string
}

export interface Subject {
  readonly test: Test
  readonly trials: readonly Trial[]
  /** Of the first pass. */
  readonly outcome: Outcome
  /** Judged trials of the first pass, errored ones replaced by their retries. */
  readonly first: readonly Trial[]
  readonly tally: TestTally
  /** Present when the test is comparable: same digest, and something was judged before. */
  readonly baseline: TestBaseline | undefined
  /** What else is known of it from the history: whether it was there in the newest recorded run. */
  readonly inNewest: boolean
  readonly note: string | undefined
  readonly quarantined: boolean
  /** The platform can only repeat it together with other tests. */
  readonly shared: boolean
  /** All recorded results of the same digest, of the bar or not, oldest first. */
  readonly recorded: readonly HistoryResult[]
  /** Found regressed in the branch's newest recorded run. */
  readonly alreadySince: Since | undefined
}

/** One subject for each result, in the same order. */
export function subjectsOf(results: readonly TestResult[], history: History, setting: ComparisonSetting): Subject[] {
  const baselines = baselineOf(history)
  const already = setting.onBaselineBranch ? new Map<string, Since>() : alreadyRegressed(history)
  const sizes = new Map<string, number>()
  for (const { test } of results) sizes.set(test.unit, (sizes.get(test.unit) ?? 0) + 1)
  return results.map(({ test, trials }) => {
    const known = baselines.get(test.id)
    const edited = known !== undefined && known.digest !== test.digest
    const first = judged(firstPass(trials))
    const comparable = known !== undefined && !edited && known.judged > 0
    const since = already.get(test.id)
    return {
      test,
      trials,
      outcome: outcomeOf(trials),
      first,
      tally: tallyOf(first),
      baseline: comparable ? known : undefined,
      inNewest: known?.inNewest === true,
      note: edited ? 'The test was edited, so its earlier results do not count.' : undefined,
      recorded: known === undefined || edited ? [] : known.recorded,
      quarantined: setting.quarantined.has(test.id),
      shared: (sizes.get(test.unit) ?? 0) > 1,
      alreadySince: edited ? undefined : since,
    }
  })
}

/** Passed, judged and mean score of trials. */
export function tallyOf(trials: readonly Trial[]): TestTally {
  const evidence = judged(trials)
  const score = meanScore(evidence)
  return {
    passed: evidence.filter((trial) => trial.outcome === 'passed').length,
    judged: evidence.length,
    ...(score === undefined ? {} : { score }),
  }
}

/** Tests that the newest recorded run found regressed, each with the first run of the unbroken row that did. */
function alreadyRegressed(history: History): Map<string, Since> {
  const found = new Map<string, Since>()
  for (const id of history.runs.at(-1)?.regressed ?? []) found.set(id, sinceOf(history.runs.at(-1)!))
  let row = new Set(found.keys())
  for (let index = history.runs.length - 2; index >= 0 && row.size > 0; index--) {
    const run = history.runs[index]!
    row = new Set((run.regressed ?? []).filter((id) => row.has(id)))
    for (const id of row) found.set(id, sinceOf(run))
  }
  return found
}

/** When the newest recorded run found the whole suite dropped: the first run of the unbroken row that did. */
export function alreadyDropped(history: History): Since | undefined {
  let since: Since | undefined
  for (let index = history.runs.length - 1; index >= 0 && history.runs[index]?.dropped === true; index--) {
    since = sinceOf(history.runs[index]!)
  }
  return since
}

export function sinceOf(run: HistoryRun): Since {
  return { commit: run.commit ?? `run ${run.runId}`, startedAt: run.startedAt }
}
