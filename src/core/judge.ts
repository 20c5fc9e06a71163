/** From what was seen to the verdict. `failed` wins over `inconclusive`; nothing ends `passed` by default. */
import { allowedErrored } from './errored.ts'
import { publishingObstacles } from './judge/publishable.ts'
import type {
  Comparison,
  Conclusion,
  Phase,
  Policy,
  Publication,
  Reason,
  RecordedTest,
  Totals,
  Verdict,
} from './model.ts'
import { totalsOf } from './outcome.ts'
import type { Quarantine } from './quarantine.ts'

/** Everything a verdict rests on. */
export interface JudgeInput {
  readonly tests: readonly RecordedTest[]
  /** Absent without a baseline, or when the run ended before anything could be compared. */
  readonly comparison?: Comparison | undefined
  readonly policy: Policy
  /** What ended the run early or left it incomplete, one reason each; a selected test that brought no result is one with code `missing`. */
  readonly failures: readonly Reason[]
  /** Floors of the provider's own options that were not reached. */
  readonly shortfalls: readonly string[]
  /** `missing`: looked for and not there; `none`: not asked for. */
  readonly baseline: 'found' | 'missing' | 'none' | 'unreadable'
  readonly onBaselineBranch: boolean
  /** Whether this event may publish at all, and if not why, in one sentence. */
  readonly mayPublish: { readonly allowed: boolean; readonly why?: string }
  readonly quarantine: Quarantine
}

/** Judges a run by section 8 of the design: reasons to fail first, then reasons to doubt, else passed. */
export function judge(input: JudgeInput): Verdict {
  const totals = totalsOf(input.tests)
  const against = failing(input, totals)
  const doubts = doubting(input, totals)
  const conclusion = conclusionOf(input.failures, against, doubts)
  const reasons = [...against, ...doubts]
  const unpublishable = publishingObstacles(input, conclusion)
  return {
    conclusion,
    publishable: unpublishable.length === 0,
    reasons: conclusion === 'passed' ? [] : reasons,
    unpublishable,
  }
}

function conclusionOf(failures: readonly Reason[], against: readonly Reason[], doubts: readonly Reason[]): Conclusion {
  if (failures.some((reason) => reason.code === 'cancelled')) return 'inconclusive'
  if (against.length > 0) return 'failed'
  return doubts.length > 0 ? 'inconclusive' : 'passed'
}

/** Reasons why the agent is not good enough. An accepted run fails only for floors and errors. */
function failing(input: JudgeInput, totals: Totals): Reason[] {
  const { policy, shortfalls } = input
  const accepted = policy.updateBaseline === 'accept' && input.onBaselineBranch
  return [
    ...(accepted ? [] : byTests(input)),
    ...floors(policy, totals),
    ...shortfalls.map((message): Reason => ({ code: 'floor', message })),
  ]
}

function byTests(input: JudgeInput): Reason[] {
  const { policy, comparison } = input
  const comparable = comparison?.tests.some((test) => !['added', 'missing', 'errored'].includes(test.word)) === true
  const reasons =
    policy.failOn === 'failures' || comparison === undefined || !comparable
      ? failedTests(input)
      : regressions(comparison, input)
  const blamed = new Set(reasons.flatMap((reason) => reason.tests ?? []))
  return [...reasons, ...expiredQuarantine(input.quarantine, blamed)]
}

/** Without anything to compare with, every failure counts, and the reason says that there was no baseline. */
function failedTests({ tests, policy, baseline }: JudgeInput): Reason[] {
  const failed = tests.filter((test) => test.outcome === 'failed' && !test.quarantined)
  if (failed.length === 0) return []
  const why = policy.failOn === 'failures' ? '' : withoutBaseline[baseline]
  return [
    {
      code: 'failed-test',
      message: `${countOf(failed.length, 'test')} failed${why}: ${listed(failed.map((test) => test.name))}`,
      tests: failed.map((test) => test.id),
    },
  ]
}

const withoutBaseline = {
  missing: ' (there is no baseline yet, so every failure counts)',
  none: ' (no baseline is in use, so every failure counts)',
  found: ' (no test is comparable with the baseline, so every failure counts)',
  unreadable: ' (the baseline could not be read, so every failure counts)',
} as const

function regressions(comparison: Comparison, { tests, onBaselineBranch }: JudgeInput): Reason[] {
  const aside = new Set(tests.filter((test) => test.quarantined).map((test) => test.id))
  const blamed = comparison.tests.filter(
    (test) => test.word === 'regressed' && !aside.has(test.id) && (onBaselineBranch || test.alreadySince === undefined),
  )
  const reasons: Reason[] = []
  if (blamed.length > 0) {
    reasons.push({
      code: 'regressed',
      message: `${countOf(blamed.length, 'test')} regressed: ${listed(blamed.map((test) => test.name))}`,
      tests: blamed.map((test) => test.id),
    })
  }
  const { whole } = comparison
  if (whole?.regressed && (onBaselineBranch || whole.alreadySince === undefined)) {
    const what = whole.of === 'score' ? 'mean score' : 'mean pass rate'
    reasons.push({ code: 'dropped', message: `the ${what} of the whole run dropped by ${points(whole.drop)} points` })
  }
  return reasons
}

function expiredQuarantine({ expired }: Quarantine, blamed: ReadonlySet<string>): Reason[] {
  return expired.flatMap(({ entry, tests }): Reason[] => {
    const blocking = tests.filter((id) => blamed.has(id))
    if (blocking.length === 0) return []
    const message = `the quarantine of "${entry.test}" (owner ${entry.owner}) ended on ${entry.until}, so it blocks again`
    return [{ code: 'quarantine-expired', message, tests: blocking }]
  })
}

function floors({ minPassRate, minScore }: Policy, { passRate, score }: Totals): Reason[] {
  const reasons: Reason[] = []
  if (minPassRate !== undefined && passRate !== undefined && below(passRate, minPassRate)) {
    reasons.push({ code: 'floor', message: `pass rate ${figure(passRate)} is below min-pass-rate ${minPassRate}` })
  }
  if (minScore !== undefined && score !== undefined && below(score, minScore)) {
    reasons.push({ code: 'floor', message: `score ${figure(score)} is below min-score ${minScore}` })
  }
  return reasons
}

/** Reasons why nothing can be concluded. */
function doubting(input: JudgeInput, totals: Totals): Reason[] {
  const { tests, policy, failures, baseline, comparison } = input
  const reasons = [...failures]
  const counted = tests.filter((test) => !test.quarantined)
  const named = new Set(failures.flatMap((reason) => (reason.code === 'missing' ? (reason.tests ?? []) : [])))
  const silent = tests.filter((test) => test.trials.length === 0 && !named.has(test.id))
  if (silent.length > 0) {
    reasons.push({
      code: 'missing',
      message: `${countOf(silent.length, 'selected test')} brought no result: ${listed(silent.map((test) => test.name))}`,
      tests: silent.map((test) => test.id),
    })
  }
  const nothing = !counted.some((test) => test.outcome === 'passed' || test.outcome === 'failed')
  if (nothing && failures.length === 0) {
    reasons.push({ code: 'no-tests', message: noJudged(tests.length, counted.length) })
  }
  const errored = counted.filter((test) => test.outcome === 'errored')
  const allowed = allowedErrored(policy, tests.length)
  if (errored.length > allowed && !(nothing && failures.length > 0)) {
    reasons.push({
      code: 'errored',
      message: `${countOf(errored.length, 'test')} could not be judged, and max-errored allows ${allowed}: ${listed(errored.map((test) => test.name))}`,
      tests: errored.map((test) => test.id),
    })
  }
  reasons.push(...lostRepetitions(input))
  if (baseline === 'unreadable' && !failures.some((reason) => reason.code === 'baseline-unreadable')) {
    reasons.push({ code: 'baseline-unreadable', message: 'the baseline could not be read' })
  }
  if (baseline === 'found' && comparison === undefined && failures.length === 0) {
    reasons.push({ code: 'baseline-unreadable', message: 'the run was not compared with its baseline' })
  }
  if (policy.minScore !== undefined && totals.score === undefined) {
    reasons.push({ code: 'floor', message: `min-score ${policy.minScore} is set, but no test brought a score` })
  }
  if (policy.minPassRate !== undefined && totals.passRate === undefined) {
    reasons.push({ code: 'floor', message: `min-pass-rate ${policy.minPassRate} is set, but no test was judged` })
  }
  return reasons
}

/** Evidence that was asked for and never came must not let pass what it might have convicted. */
function lostRepetitions({ tests, comparison, policy }: JudgeInput): Reason[] {
  const open = new Set(comparison?.tests.flatMap(({ id, word }) => (word === 'suspected' ? id : [])))
  const lost = (test: RecordedTest, phase: Phase) =>
    !test.quarantined && test.trials.some((trial) => trial.phase === phase && trial.outcome === 'errored')
  const unsettled = tests.filter((test) => open.has(test.id) && (lost(test, 'confirm') || lost(test, 'second')))
  const unread = tests.filter((test) => lost(test, 'second'))
  const reasons: Reason[] = []
  if (unsettled.length > 0) {
    reasons.push({
      code: 'errored',
      message: `${countOf(unsettled.length, 'suspicious test')} could be neither confirmed nor cleared, because repetitions brought no result: ${listed(unsettled.map((test) => test.name))}`,
      tests: unsettled.map((test) => test.id),
    })
  }
  if (unread.length > allowedErrored(policy, tests.length)) {
    reasons.push({
      code: 'errored',
      message: `the whole suite was executed once more, and ${countOf(unread.length, 'test')} could not be judged in it: ${listed(unread.map((test) => test.name))}`,
      tests: unread.map((test) => test.id),
    })
  }
  return reasons
}

function noJudged(all: number, counted: number): string {
  if (all === 0) return 'no test brought a result'
  return counted === 0 ? 'every test is in quarantine, so nothing was judged' : 'no test was judged'
}

/** Without the tolerance 0.1 + 0.2 would miss a floor of 0.3. */
function below(value: number, floor: number): boolean {
  return value < floor - 1e-9
}

function figure(value: number): string {
  return value.toFixed(4)
}

function points(drop: number): string {
  return (drop * 100).toFixed(1)
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** A sentence stays a sentence with a thousand names. */
function listed(names: readonly string[]): string {
  const some = names.slice(0, 5).map((name) => name.slice(0, 100))
  return names.length > some.length ? `${some.join(', ')} and ${names.length - some.length} more` : some.join(', ')
}

/** How the process ends. */
export type ExitCode = 0 | 1 | 2 | 3 | 130

export interface ExitInput {
  readonly verdict: Pick<Verdict, 'conclusion' | 'reasons'>
  readonly policy: Pick<Policy, 'failOn' | 'onInconclusive'>
  readonly publication?: Pick<Publication, 'state'> | undefined
  /** Something the user must set right was found before anything was triggered. */
  readonly beforeTrigger: boolean
}

/** The exit code of section 3. Neither `fail-on: nothing` nor `on-inconclusive: pass` forgives a wrong setting, a cancellation or a refused publication. */
export function exitCode({ verdict, policy, publication, beforeTrigger }: ExitInput): ExitCode {
  if (verdict.reasons.some((reason) => reason.code === 'cancelled')) return 130
  if (beforeTrigger) return 2
  if (verdict.conclusion === 'inconclusive') return policy.onInconclusive === 'pass' ? 0 : 3
  if (publication?.state === 'refused') return 3
  return verdict.conclusion === 'passed' || policy.failOn === 'nothing' ? 0 : 1
}
