/** The sentences that all reports share: what came out, whose fault it is, and what to do next. */
import type { Conclusion, ReasonCode, RunRecord, TestComparison } from '../model.ts'
import { oneLine } from './escape.ts'
import { between, chance, commit, count, day, duration, percent, score, tally, whole } from './format.ts'
import type { SectionName, Sections } from './sections.ts'

export const conclusionWords: Readonly<Record<Conclusion, string>> = {
  passed: 'Passed',
  failed: 'Failed',
  inconclusive: 'Inconclusive',
}

/** Whose turn it is: a failed test, a broken test run and a wrong setting are three different things. */
export type Fault = 'Agent' | 'Test run' | 'Settings'

interface ReasonWords {
  readonly fault: Fault
  /** Completes "Failed: …" with the number of tests the reasons name. */
  readonly short: (tests: number) => string
  /** One next step; holds no foreign text. */
  readonly next: string
}

const reasonTable: Readonly<Record<ReasonCode, ReasonWords>> = {
  regressed: {
    fault: 'Agent',
    short: (tests) => `${count(Math.max(1, tests), 'test')} got worse`,
    next: 'Compare the expected and actual answers and repair the agent. If the new behaviour is wanted, run once with `update-baseline: accept` on the baseline branch after the merge.',
  },
  dropped: {
    fault: 'Agent',
    short: () => 'the run as a whole got worse',
    next: 'No single test explains it: look for what many tests share, for example the prompt, the model or a tool that all of them use.',
  },
  'failed-test': {
    fault: 'Agent',
    short: (tests) => (tests === 0 ? 'tests failed' : `${count(tests, 'test')} failed`),
    next: 'Compare the expected and actual answers, then repair the agent or correct the test.',
  },
  floor: {
    fault: 'Agent',
    short: () => 'a floor was not reached',
    next: 'Repair the tests with the lowest results, or lower the floor if it asks for too much.',
  },
  errored: {
    fault: 'Test run',
    short: (tests) =>
      tests === 0 ? 'too many tests could not be judged' : `${count(tests, 'test')} could not be judged`,
    next: 'Nothing is known about the agent in these tests. Read their messages, repair what broke on the platform and run again.',
  },
  missing: {
    fault: 'Test run',
    short: (tests) => (tests === 0 ? 'results are missing' : `${count(tests, 'test')} brought no result`),
    next: 'Open the batch on the platform to see what became of them, then run again.',
  },
  'no-tests': {
    fault: 'Settings',
    short: () => 'no test was judged',
    next: 'Check what `tests`, `tags`, `suites` and `exclude` select on the platform.',
  },
  'timed-out': {
    fault: 'Test run',
    short: () => 'the time ran out',
    next: 'Open the batch on the platform to see whether it is still moving; raise `timeout` if it only needs longer.',
  },
  unavailable: {
    fault: 'Test run',
    short: () => 'the platform could not be reached',
    next: 'Look at the platform’s status page and run again.',
  },
  auth: {
    fault: 'Settings',
    short: () => 'the platform refused the credentials',
    next: 'Check that the credentials are still valid and may read results, then run again.',
  },
  'batch-broken': {
    fault: 'Test run',
    short: () => 'a batch broke on the platform',
    next: 'Open the batch on the platform to see why, then run again.',
  },
  'baseline-unreadable': {
    fault: 'Settings',
    short: () => 'the baseline could not be read',
    next: 'Do what the message asks for; without the baseline nobody can say whether the agent got worse.',
  },
  'quarantine-expired': {
    fault: 'Settings',
    short: () => 'a quarantine has run out',
    next: 'Repair the test, or give it a new `until` in the quarantine file.',
  },
  cancelled: {
    fault: 'Test run',
    short: () => 'the run was cancelled',
    next: 'Run again.',
  },
}

/** What a reason code stands for. */
export function reasonWords(code: ReasonCode): ReasonWords {
  return reasonTable[code]
}

/** Completes "Passed: …", "Failed: …" or "Inconclusive: …" in a few words, without foreign text. */
export function because(record: RunRecord, sorted: Sections): string {
  const { verdict, totals } = record
  if (verdict.conclusion !== 'passed') {
    const codes = [...new Set(verdict.reasons.map((reason) => reason.code))]
    const named = (code: ReasonCode) =>
      new Set(verdict.reasons.flatMap((reason) => (reason.code === code ? (reason.tests ?? []) : []))).size
    return codes.map((code) => reasonTable[code].short(named(code))).join(', ')
  }
  if (totals.passed === totals.total)
    return totals.total === 1 ? 'the test passed' : `all ${whole(totals.total)} tests passed`
  const none = sorted.regressed.length === 0 && record.comparison !== undefined ? ', none got worse' : ''
  return `${whole(totals.passed)} of ${count(totals.total, 'test')} passed${none}`
}

/** What a reviewer wants to know first; continues with the reason. */
export function answer({ verdict, policy }: RunRecord): string {
  if (verdict.conclusion === 'passed') return 'may be merged'
  if (verdict.conclusion === 'failed')
    return policy.failOn === 'nothing' ? 'not good, but this gate only reports' : 'do not merge'
  return policy.onInconclusive === 'pass' ? 'cannot tell, let through all the same' : 'cannot tell yet'
}

/** The counts of a run in one sentence: `9 of 12 tests passed (75.0%), 2 failed, 1 errored; score 0.8123; took 1 m 12 s`. */
export function figures(record: RunRecord): string {
  const { totals } = record
  const rate = totals.passRate === undefined ? '' : ` (pass rate ${percent(totals.passRate)})`
  const others = (['failed', 'errored', 'skipped', 'quarantined'] as const).flatMap((outcome) =>
    totals[outcome] === 0 ? [] : `${whole(totals[outcome])} ${outcome}`,
  )
  const took = between(record.startedAt, record.finishedAt)
  return [
    [`${whole(totals.passed)} of ${count(totals.total, 'test')} passed${rate}`, ...others].join(', '),
    ...(totals.score === undefined ? [] : [`score ${score(totals.score)}`]),
    ...(took === undefined ? [] : [`took ${duration(took)}`]),
  ].join('; ')
}

const titles: Readonly<Record<SectionName, string>> = {
  regressed: 'Got worse',
  failed: 'Failed',
  suspected: 'Suspected to be worse',
  errored: 'Could not be judged',
  missing: 'Missing',
  already: 'Already broken on the branch',
  known: 'Failed, but no worse than before',
  quarantined: 'In quarantine',
  fixed: 'Fixed',
  improved: 'Improved',
  added: 'New',
  skipped: 'Skipped',
  passed: 'Passed',
}

const explanations: Readonly<Partial<Record<SectionName, string>>> = {
  suspected: 'Passed less often than before, but chance may explain it. Does not block the change; blocks publishing.',
  errored: 'The test run broke here. This says nothing about the agent.',
  missing: 'Judged in the newest recorded run, but not in this one. Blocks publishing.',
  already: 'Worse since an earlier commit of the branch, so not this change’s fault. Blocks publishing.',
  known: 'These failed in earlier runs as well.',
  quarantined: 'Executed and shown, but they do not count.',
}

/**
 * The heading of a section, and what being in it means where the heading does not say. The heading may hold the name
 * of the baseline's branch, which is foreign.
 */
export function sectionWords(
  name: SectionName,
  record: RunRecord,
): { readonly title: string; readonly explanation?: string } {
  const explanation = explanations[name]
  const { branch } = record.comparison?.baseline ?? {}
  return {
    title: name === 'already' && branch !== undefined ? `Already broken on ${oneLine(branch, 80)}` : titles[name],
    ...(explanation === undefined ? {} : { explanation }),
  }
}

/** What changed for a test in numbers: `passed 10 of 10 before, 0 of 4 now`; undefined without two sides. */
export function change(comparison: TestComparison | undefined): string | undefined {
  const { baseline, candidate } = comparison ?? {}
  if (baseline === undefined || candidate === undefined || baseline.judged === 0) return undefined
  const passes = `passed ${tally(baseline)} before, ${candidate.judged === 0 ? 'not judged' : tally(candidate)} now`
  if (baseline.score === undefined || candidate.score === undefined) return passes
  return `${passes}; mean score ${score(baseline.score)} before, ${score(candidate.score)} now`
}

/** How sure an accusation is: `would happen by chance 1 in 1,001 times`; undefined when no probability was computed. */
export function sureness(p: number | undefined): string | undefined {
  return p === undefined ? undefined : `would happen by chance ${times(p)}`
}

/** Completes a sentence with how often chance alone brings such figures. */
export function times(p: number): string {
  const often = chance(p)
  return often.endsWith('%') ? `${often} of the time` : `${often} times`
}

/** `since 2026-03-01 (a1b2c3d)`; the commit is foreign. */
export function since(point: { readonly commit: string; readonly startedAt: string }): string {
  return `since ${day(point.startedAt)} (${commit(point.commit)})`
}

/** What the figures were compared with: `10 runs of main, newest commit a1b2c3d`; names are foreign. */
export function baselineWords(record: RunRecord): string {
  const baseline = record.comparison?.baseline
  if (baseline === undefined) return 'no baseline'
  const branch = baseline.branch === undefined ? '' : ` of ${baseline.branch}`
  const at = baseline.commit === undefined ? '' : `, newest commit ${commit(baseline.commit)}`
  return `${count(baseline.runs, 'run')}${branch}${at}`
}
