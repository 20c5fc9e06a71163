/** Builds results, histories and policies for the tests of the gate, as short as they can be said. */
import type { History, HistoryRun, record } from '../../src/core/baseline.ts'
import type { GateInput } from '../../src/core/compare.ts'
import type { Outcome, Phase, Policy, RecordedTest, Test, TestResult, Trial, Verdict } from '../../src/core/model.ts'
import { recordTest } from '../../src/core/outcome.ts'

export const policy: Policy = {
  failOn: 'regressions',
  maxErrored: { count: 0 },
  maxDrop: 0.02,
  falseAlarms: 0.02,
  confirm: 8,
  trials: 1,
  onInconclusive: 'fail',
  updateBaseline: 'auto',
  publishOnPass: false,
}

export const setting: GateInput['setting'] = {
  onBaselineBranch: false,
  source: 'test',
  quarantined: new Set(),
  accept: false,
}

const letters = { p: 'passed', f: 'failed', e: 'errored', s: 'skipped' } as const

/** Trials of one phase from letters: p, f, e, s. */
export function trials(phase: Phase, outcomes: string, score?: number): Trial[] {
  return [...outcomes].map((letter) => ({
    phase,
    outcome: letters[letter as keyof typeof letters] satisfies Outcome,
    ...(score === undefined ? {} : { score }),
    checks: [],
  }))
}

export function testOf(id: string, more: Partial<Test> = {}): Test {
  return { id, name: `Test ${id}`, tags: [], unit: id, group: 'all', ...more }
}

/** A test and what it did: `resultOf('a', 'f', 'fff')` failed first and in three repetitions. */
export function resultOf(id: string, first: string, confirm = '', more: Partial<Test> = {}): TestResult {
  return { test: testOf(id, more), trials: [...trials('first', first), ...trials('confirm', confirm)] }
}

export function withScore(result: TestResult, score: number): TestResult {
  return { ...result, trials: result.trials.map((trial) => ({ ...trial, score })) }
}

export function recordedOf(result: TestResult, quarantined = false): RecordedTest {
  return recordTest(result, quarantined)
}

export function day(number: number): string {
  return new Date(Date.UTC(2026, 0, 1) + number * 86_400_000).toISOString()
}

export function runOf(number: number, more: Partial<HistoryRun> = {}): HistoryRun {
  return {
    runId: `run-${number}`,
    attempt: 1,
    commit: `commit-${number}`,
    startedAt: day(number),
    conclusion: 'passed',
    bar: true,
    ...more,
  }
}

/** A history from one string of letters for each test, one letter a run, oldest first; `.` where it did not run. */
export function historyOf(
  tests: Readonly<Record<string, string>>,
  more: { readonly runs?: Readonly<Record<number, Partial<HistoryRun>>>; readonly scores?: readonly number[] } = {},
): History {
  const length = Math.max(...Object.values(tests).map((outcomes) => outcomes.length))
  return {
    version: 1,
    name: 'gate',
    provider: 'demo',
    branch: 'main',
    runs: Array.from({ length }, (_, i) => runOf(i, more.runs?.[i])),
    tests: Object.entries(tests).map(([id, outcomes]) => ({
      id,
      name: `Test ${id}`,
      results: [...outcomes].flatMap((letter, i) =>
        letter === '.' ? [] : [[i, letter === 'p' ? 1 : 0, letter === 'e' ? 0 : 1, more.scores?.[i] ?? null] as const],
      ),
    })),
  }
}

export const verdicts = {
  passed: { conclusion: 'passed', publishable: true, reasons: [], unpublishable: [] },
  failed: {
    conclusion: 'failed',
    publishable: false,
    reasons: [{ code: 'failed-test', message: 'failed' }],
    unpublishable: ['failed'],
  },
  inconclusive: {
    conclusion: 'inconclusive',
    publishable: false,
    reasons: [{ code: 'errored', message: 'errored' }],
    unpublishable: ['errored'],
  },
} as const satisfies Record<string, Verdict>

type Recordable = Parameters<typeof record>[1]

/** A run as recording wants it. */
export function runRecord(number: number, results: readonly TestResult[], more: Partial<Recordable> = {}): Recordable {
  return {
    name: 'gate',
    provider: 'demo',
    host: { kind: 'ci', runId: `run-${number}`, attempt: 1, commit: `commit-${number}`, branch: 'main' },
    startedAt: day(number),
    tests: results.map((result) => recordedOf(result)),
    verdict: verdicts.passed,
    ...more,
  }
}
