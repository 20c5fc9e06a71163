/** What trials add up to. Outcome, score and totals come from the first pass; repetitions are evidence only. */
import type { Outcome, Phase, RecordedTest, TestResult, Totals, Trial } from './model.ts'

/** The trials of the first pass, each errored one replaced by its retry when there is one. */
export function firstPass(trials: readonly Trial[]): readonly Trial[] {
  // Nearly always there is nothing to sort out, and this is asked several times for each of very many tests
  if (trials.every(({ phase }) => phase === 'first')) return trials
  const retries = trials.filter((trial) => trial.phase === 'retry')
  let used = 0
  return trials
    .filter((trial) => trial.phase === 'first')
    .map((trial) => (trial.outcome === 'errored' ? (retries[used++] ?? trial) : trial))
}

/** Trials of one phase, in order. */
export function ofPhase(trials: readonly Trial[], phase: Phase): Trial[] {
  return trials.filter((trial) => trial.phase === phase)
}

/** Trials that say something about the agent. */
export function judged(trials: readonly Trial[]): readonly Trial[] {
  return trials.every(isJudged) ? trials : trials.filter(isJudged)
}

function isJudged({ outcome }: Trial): boolean {
  return outcome === 'passed' || outcome === 'failed'
}

/** `passed` when all judged trials passed, `failed` when one failed, `skipped` when all were, else `errored`. */
export function outcomeOf(trials: readonly Trial[]): Outcome {
  const pass = firstPass(trials)
  const evidence = judged(pass)
  if (evidence.some((trial) => trial.outcome === 'failed')) return 'failed'
  if (evidence.length > 0) return 'passed'
  return pass.length > 0 && pass.every((trial) => trial.outcome === 'skipped') ? 'skipped' : 'errored'
}

/** Mean score of the judged trials; undefined when none has one. */
export function meanScore(trials: readonly Trial[]): number | undefined {
  return mean(judged(trials).flatMap((trial) => (trial.score === undefined ? [] : [trial.score])))
}

/** Share of judged trials that passed; undefined when none was judged. */
export function passRate(trials: readonly Trial[]): number | undefined {
  const evidence = judged(trials)
  return mean(evidence.map((trial) => (trial.outcome === 'passed' ? 1 : 0)))
}

/** Turns a result into what is recorded; `quarantined` is the judge's to say. */
export function recordTest(result: TestResult, quarantined: boolean): RecordedTest {
  const { aliases: _aliases, expands: _expands, group: _group, ...test } = result.test
  const score = meanScore(firstPass(result.trials))
  return {
    ...test,
    outcome: outcomeOf(result.trials),
    ...(score === undefined ? {} : { score }),
    quarantined,
    trials: result.trials,
  }
}

/** Counts over recorded tests. */
export function totalsOf(tests: readonly RecordedTest[]): Totals {
  const count = (outcome: Outcome) => tests.filter((test) => test.outcome === outcome).length
  const counted = tests.filter((test) => !test.quarantined)
  const rate = mean(counted.flatMap((test) => passRate(firstPass(test.trials)) ?? []))
  const score = mean(counted.flatMap((test) => test.score ?? []))
  return {
    total: tests.length,
    passed: count('passed'),
    failed: count('failed'),
    errored: count('errored'),
    skipped: count('skipped'),
    quarantined: tests.filter((test) => test.quarantined).length,
    ...(rate === undefined ? {} : { passRate: rate }),
    ...(score === undefined ? {} : { score }),
  }
}

/** Arithmetic mean; undefined of nothing. */
export function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
