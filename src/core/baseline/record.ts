/** Adding a run to the history of its branch. */
import type { RecordedTest, RunRecord } from '../model.ts'
import { firstPass, judged, meanScore } from '../outcome.ts'
import { mergeHistories } from './merge.ts'
import type { History, HistoryResult, HistoryRun, HistoryTest } from './schema.ts'

/** What the run itself does not know about its recording. */
export interface RecordSetting {
  /** The baseline branch, which the run was on. */
  readonly branch: string
  /** `update-baseline: accept`: this run's failures and drops are the new normal. */
  readonly accept: boolean
}

/** What recording needs of a run. */
export type RecordableRun = Pick<
  RunRecord,
  'name' | 'provider' | 'host' | 'startedAt' | 'tests' | 'comparison' | 'verdict'
>

/**
 * The history with one run more. Only a conclusive run is recorded; any other leaves the history as it was. A re-run
 * replaces the earlier attempt of the same run. A run belongs to the bar when nothing in it was found regressed or
 * when it was accepted.
 */
export function record(history: History | undefined, run: RecordableRun, setting: RecordSetting): History | undefined {
  const { conclusion } = run.verdict
  if (conclusion === 'inconclusive') return history
  const regressed = (run.comparison?.tests ?? []).filter((test) => test.word === 'regressed').map((test) => test.id)
  const dropped = run.comparison?.whole?.regressed === true
  const accepted = setting.accept ? acceptedTests(run, regressed, dropped) : []
  const entry: HistoryRun = {
    runId: run.host.runId ?? `local-${run.startedAt}`,
    attempt: run.host.attempt ?? 1,
    ...(run.host.commit === undefined ? {} : { commit: run.host.commit }),
    startedAt: run.startedAt,
    conclusion,
    bar: setting.accept || (regressed.length === 0 && !dropped),
    ...(regressed.length === 0 || setting.accept ? {} : { regressed }),
    ...(dropped && !setting.accept ? { dropped } : {}),
    ...(accepted.length === 0 ? {} : { accepted }),
  }
  const single: History = {
    version: 1,
    name: run.name,
    provider: run.provider,
    branch: setting.branch,
    runs: [entry],
    tests: run.tests.flatMap(historyTest),
  }
  return mergeHistories(history === undefined ? [single] : [history, single])
}

/** Errored tests are kept with nothing judged, so that they are missed when they disappear; skipped ones were not run. */
function historyTest(test: RecordedTest): HistoryTest[] {
  if (test.outcome === 'skipped') return []
  const trials = firstPass(test.trials)
  const evidence = judged(trials)
  const passed = evidence.filter((trial) => trial.outcome === 'passed').length
  const result: HistoryResult = [0, passed, evidence.length, meanScore(trials) ?? null]
  return [
    {
      id: test.id,
      name: test.name.slice(0, 500),
      ...(test.digest === undefined ? {} : { digest: test.digest }),
      results: [result],
    },
  ]
}

/** When the whole suite dropped, the drop has no single tests to be pinned on, and all of them start anew. */
function acceptedTests(run: RecordableRun, regressed: readonly string[], dropped: boolean): string[] {
  const anew = new Set(regressed)
  const lower = new Set(run.comparison?.tests.filter((test) => test.word === 'suspected').map((test) => test.id))
  for (const test of run.tests) {
    if (dropped || test.outcome === 'failed' || lower.has(test.id)) anew.add(test.id)
  }
  return [...anew]
}
