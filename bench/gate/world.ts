/**
 * A platform made of dice. Every trial of a test passes independently with the test's rate. A passed trial scores 0.7,
 * a failed one 0.3, both with normal noise of 0.08 and cut to 0..1; at a rate of 95 % one trial's score has a standard
 * deviation of about 0.12. "Down by 5 points" takes 5 points off the rate and, besides, as much off every score as the
 * mean score still lacks to be down by 5 points too.
 */
import { type History, record } from '../../src/core/baseline.ts'
import { nextStep } from '../../src/core/compare.ts'
import { judge } from '../../src/core/judge.ts'
import type { Comparison, Phase, Policy, RecordedTest, Test, TestResult, Trial, Verdict } from '../../src/core/model.ts'
import { recordTest } from '../../src/core/outcome.ts'
import { noQuarantine } from '../../src/core/quarantine.ts'
import type { Random } from '../../src/core/statistics.ts'

const PASSED_SCORE = 0.7
const FAILED_SCORE = 0.3
const NOISE = 0.08

/** What a test is like, before or after a change. */
export interface Nature {
  readonly rate: number
  /** Added to every score. */
  readonly shift: number
}

export const defaults: Policy = {
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

/** A test that became worse by so many points (0.05) of rate and score alike. */
export function lowered({ rate, shift }: Nature, points: number): Nature {
  return { rate: rate - points, shift: shift - points * (1 - (PASSED_SCORE - FAILED_SCORE)) }
}

export interface Outcome {
  readonly verdict: Verdict
  readonly comparison: Comparison | undefined
  readonly tests: readonly RecordedTest[]
  /** Executions beyond the first pass. */
  readonly extra: number
}

const suites = new Map<number, Test[]>()

function testsOf(count: number): Test[] {
  let tests = suites.get(count)
  if (tests === undefined) {
    tests = Array.from({ length: count }, (_, i) => ({
      id: `test-${i}`,
      name: `Test ${i}`,
      tags: [],
      unit: `test-${i}`,
      group: 'all',
    }))
    suites.set(count, tests)
  }
  return tests
}

/** A history of unchanged runs, all of the bar. */
export function pastOf(natures: readonly Nature[], runs: number, withScores: boolean, random: Random): History {
  return {
    version: 1,
    name: 'bench',
    provider: 'demo',
    branch: 'main',
    runs: Array.from({ length: runs }, (_, i) => ({
      runId: `past-${i}`,
      attempt: 1,
      commit: `past-${i}`,
      startedAt: time(i),
      conclusion: 'passed',
      bar: true,
    })),
    tests: testsOf(natures.length).map((test, i) => ({
      id: test.id,
      name: test.name,
      results: Array.from({ length: runs }, (_, run) => {
        const passed = random() < natures[i]!.rate
        return [run, passed ? 1 : 0, 1, withScores ? score(passed, natures[i]!, random) : null] as const
      }),
    })),
  }
}

/** One run from first pass to verdict, by the shipped comparison and judge. */
export function runOnce(setting: {
  readonly natures: readonly Nature[]
  readonly history: History
  readonly withScores: boolean
  readonly random: Random
  readonly onBranch?: boolean
  readonly policy?: Policy
}): Outcome {
  const { natures, history, withScores, random, onBranch = false, policy = defaults } = setting
  const tests = testsOf(natures.length)
  const trials = natures.map((nature) => [trial('first', nature, withScores, random)])
  const indexOf = new Map(tests.map((test, i) => [test.id, i]))
  const results: TestResult[] = tests.map((test, i) => ({ test, trials: trials[i]! }))
  let extra = 0
  const seed = 1 + Math.floor(random() * 2 ** 30)
  const execute = (index: number, phase: Phase) => {
    trials[index]!.push(trial(phase, natures[index]!, withScores, random))
    extra++
  }
  for (;;) {
    const step = nextStep({
      results,
      policy,
      history,
      setting: { onBaselineBranch: onBranch, source: 'bench', quarantined: new Set(), accept: false },
      seed,
      resamples: 0,
    })
    if (step.kind === 'second') {
      for (let i = 0; i < natures.length; i++) execute(i, 'second')
    } else if (step.kind !== 'decided') {
      for (const id of step.tests) execute(indexOf.get(id)!, step.kind)
    } else {
      const recorded = results.map((result) => recordTest(result, false))
      const verdict = judge({
        tests: recorded,
        comparison: step.comparison,
        policy,
        failures: [],
        shortfalls: [],
        baseline: 'found',
        onBaselineBranch: onBranch,
        mayPublish: { allowed: true },
        quarantine: noQuarantine,
      })
      return { verdict, comparison: step.comparison, tests: recorded, extra }
    }
  }
}

/** Keeps a run as the baseline branch would. */
export function keep(history: History, outcome: Outcome, number: number): History {
  const run = {
    name: 'bench',
    provider: 'demo' as const,
    host: { kind: 'ci' as const, runId: `new-${number}`, attempt: 1, commit: `new-${number}` },
    startedAt: time(1_000 + number),
    tests: outcome.tests,
    ...(outcome.comparison === undefined ? {} : { comparison: outcome.comparison }),
    verdict: outcome.verdict,
  }
  return record(history, run, { branch: 'main', accept: false }) ?? history
}

function trial(phase: Phase, nature: Nature, withScores: boolean, random: Random): Trial {
  const passed = random() < nature.rate
  return {
    phase,
    outcome: passed ? 'passed' : 'failed',
    ...(withScores ? { score: score(passed, nature, random) } : {}),
    checks: [],
  }
}

function score(passed: boolean, { shift }: Nature, random: Random): number {
  // Box and Muller, Ann. Math. Statist. 29 (1958), 610–611.
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  return Math.min(1, Math.max(0, (passed ? PASSED_SCORE : FAILED_SCORE) + shift + NOISE * normal))
}

function time(day: number): string {
  return new Date(Date.UTC(2026, 0, 1) + day * 86_400_000).toISOString()
}
