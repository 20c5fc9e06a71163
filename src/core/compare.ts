/**
 * What a run does next, decided from the evidence so far and nothing else. The live run, a replay and the benchmark
 * all ask this one function, so they take the same path.
 */
import { type History, type HistoryResult, worseSince } from './baseline.ts'
import { levelsFor } from './compare/levels.ts'
import type { GateInput } from './compare/setting.ts'
import { alreadyDropped, type Subject, sinceOf, subjectsOf } from './compare/subjects.ts'
import { isSuspicious, lookOnce, type Suspect, suspectOf, walkRounds } from './compare/suspects.ts'
import { type WholeFinding, wholeOf } from './compare/whole.ts'
import { wholeWorseSince } from './compare/whole-since.ts'
import { missingTests, wordFor } from './compare/words.ts'
import { allowedErrored } from './errored.ts'
import type { Comparison, Step, TestResult } from './model.ts'
import { ofPhase, outcomeOf } from './outcome.ts'

export type { ComparisonSetting, GateInput } from './compare/setting.ts'

/** So many suspects, when they are more than half of all tests, make the suite itself suspicious. */
const MANY_SUSPECTS = 20

/**
 * The next step of the run. Deterministic; looks at phases of trials to see what was done already, so every executed
 * step must leave a trial of its phase (an errored one if need be) in each test it asked for.
 */
export function nextStep(input: GateInput): Step {
  const { results, policy, history, setting } = input
  const errored = results.filter(
    ({ test, trials }) => !setting.quarantined.has(test.id) && outcomeOf(trials) === 'errored',
  )
  const tooMany = errored.length > allowedErrored(policy, results.length)
  if (tooMany && !input.recordedOnly && !results.some(({ trials }) => ofPhase(trials, 'retry').length > 0)) {
    return {
      kind: 'retry',
      tests: errored.map(({ test }) => test.id),
      why: `${errored.length} of ${results.length} tests could not be judged; each is executed once more`,
    }
  }
  if (history === undefined) return { kind: 'decided' }
  return compare(input, history, tooMany)
}

function compare(input: GateInput, history: History, tooManyErrored: boolean): Step {
  const { results, policy, setting, recordedOnly = false } = input
  const levels = levelsFor(policy.falseAlarms)
  const subjects = subjectsOf(results, history, setting)
  const suspects = openCases(subjects, policy.confirm)
  const single = policy.confirm === 0
  // Errored beyond measure, the run is inconclusive whatever repetitions would say, so none are paid for.
  const frozen = recordedOnly || setting.accept || tooManyErrored
  const many = !single && suspects.size > MANY_SUSPECTS && suspects.size * 2 > results.length
  const second = results.some(({ trials }) => ofPhase(trials, 'second').length > 0)

  if (single) {
    lookAtFirstPass(subjects, suspects, levels.convictAtOnce)
  } else if (many) {
    if (!second && !frozen) {
      return { kind: 'second', why: `${suspects.size} of ${results.length} tests look worse than their baseline` }
    }
    lookOnce([...suspects.values()], (suspect) => ofPhase(suspect.subject.trials, 'second'), levels.convict)
  } else {
    const { round, missing } = walkRounds([...suspects.values()], levels, frozen)
    if (missing.length > 0) {
      return {
        kind: 'confirm',
        tests: missing.map((suspect) => suspect.subject.test.id),
        round,
        why: `${missing.length} of ${results.length} tests look worse than their baseline; repetition ${round} of at most ${policy.confirm}`,
      }
    }
  }

  const look = (passes: 1 | 2) =>
    wholeOf(subjects, {
      policy,
      levels,
      seed: input.seed,
      resamples: input.resamples,
      single: single || setting.accept,
      passes,
      alreadySince: setting.onBaselineBranch ? undefined : alreadyDropped(history),
    })
  let finding = look(many && second ? 2 : 1)
  const convicted = [...suspects.values()].some((suspect) => suspect.state === 'convicted')
  if (finding?.again && !convicted && !single && !setting.accept && finding.whole.alreadySince === undefined) {
    if (second) finding = look(2)
    else if (!frozen)
      return { kind: 'second', why: `the whole run is lower than its baseline; ${finding.whole.method}` }
  }
  return { kind: 'decided', comparison: comparisonOf(input, history, subjects, suspects, finding) }
}

/** With `confirm: 0` the first pass is the evidence, and every test that could have looked bad is one of the family. */
function lookAtFirstPass(subjects: readonly Subject[], suspects: Map<string, Suspect>, level: number): void {
  const family = subjects.filter(countsIn).map((subject) => suspectOf(subject, 0))
  lookOnce(family, (suspect) => suspect.subject.first, level)
  for (const suspect of family) {
    const { id } = suspect.subject.test
    if (suspects.has(id)) suspects.set(id, suspect)
  }
}

/** Only tests that can be compared and that could block the change are suspected, repeated and paid for. */
function countsIn(subject: Subject): boolean {
  return (
    subject.baseline !== undefined &&
    subject.tally.judged > 0 &&
    !subject.quarantined &&
    subject.alreadySince === undefined
  )
}

function openCases(subjects: readonly Subject[], confirm: number): Map<string, Suspect> {
  return new Map(
    subjects
      .filter((subject) => countsIn(subject) && isSuspicious(subject))
      .map((subject) => [subject.test.id, suspectOf(subject, confirm)]),
  )
}

function comparisonOf(
  { results, setting }: GateInput,
  history: History,
  subjects: readonly Subject[],
  suspects: ReadonlyMap<string, Suspect>,
  finding: WholeFinding | undefined,
): Comparison {
  const newestBar = history.runs.findLast((run) => run.bar)
  const selected = new Set(results.map(({ test }: TestResult) => test.id))
  const since = setting.onBaselineBranch
    ? (subject: Subject) => worseSince(seriesOf(subject, history))
    : () => undefined
  const wholeSince = setting.onBaselineBranch ? wholeWorseSince(history, allSeries(subjects, history)) : undefined
  return {
    baseline: {
      source: setting.source,
      runs: history.runs.filter((run) => run.bar).length,
      ...(newestBar?.commit === undefined ? {} : { commit: newestBar.commit }),
      branch: history.branch,
    },
    tests: [
      ...subjects.flatMap((subject) => {
        const compared = wordFor(subject, suspects.get(subject.test.id))
        if (compared === undefined) return []
        const worse = since(subject)
        const run = worse === undefined ? undefined : history.runs[worse.run]
        return [run === undefined ? compared : { ...compared, worseSince: sinceOf(run) }]
      }),
      ...missingTests(history, selected),
    ],
    ...(finding === undefined
      ? {}
      : { whole: wholeSince === undefined ? finding.whole : { ...finding.whole, worseSince: wholeSince } }),
  }
}

/** What a test did in every recorded run and in this one. */
function seriesOf({ recorded, tally }: Subject, history: History): HistoryResult[] {
  const now: HistoryResult = [history.runs.length, tally.passed, tally.judged, tally.score ?? null]
  return tally.judged === 0 ? [...recorded] : [...recorded, now]
}

/** One after the other, each time anew: for a hundred thousand tests they would take as much room as the history. */
function allSeries(subjects: readonly Subject[], history: History): Iterable<HistoryResult[]> {
  return {
    *[Symbol.iterator]() {
      for (const subject of subjects) yield seriesOf(subject, history)
    },
  }
}
