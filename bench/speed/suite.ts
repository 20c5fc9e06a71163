/** A large suite that looks like a real one: most tests pass, some fail as they always did, some waver, a few broke. */
import type { History } from '../../src/core/baseline.ts'
import type { Phase, Policy, TestResult, Trial } from '../../src/core/model.ts'

export const policy: Policy = {
  failOn: 'regressions',
  maxErrored: { share: 0.01 },
  maxDrop: 0.02,
  falseAlarms: 0.02,
  confirm: 8,
  trials: 1,
  onInconclusive: 'fail',
  updateBaseline: 'auto',
  publishOnPass: false,
}

type Kind = 'good' | 'wavering' | 'known' | 'broken' | 'errored'

/** Of every thousand tests ten waver, ten have always failed, two are broken and two cannot be judged. */
export function kindOf(index: number): Kind {
  const place = index % 1_000
  if (place % 100 === 17) return 'wavering'
  if (place % 100 === 42) return 'known'
  if (place === 333 || place === 666) return 'broken'
  return place === 500 || place === 501 ? 'errored' : 'good'
}

/** Whether a trial of a test passes; the same for the same question. `round` counts runs and repetitions. */
function passes(index: number, round: number): boolean {
  const kind = kindOf(index)
  if (kind === 'wavering') return (index * 7 + round * 13) % 10 < 8
  return kind === 'good'
}

function scoreOf(index: number, round: number, passed: boolean): number {
  return (passed ? 900 : 300) / 1_000 + ((((index * 31 + round * 17) % 100) + 100) % 100) / 1_000
}

/** Text as it comes out of a parsed reply: in one piece, which takes less memory than what was joined. */
function whole(text: string): string {
  return Buffer.from(text).toString('latin1')
}

/** One trial with two checks, and what was said when it did not pass. */
export function trialOf(index: number, phase: Phase, round: number): Trial {
  if (kindOf(index) === 'errored')
    return { phase, outcome: 'errored', message: 'The judge did not answer.', checks: [] }
  const passed = passes(index, round)
  const score = scoreOf(index, round, passed)
  return {
    phase,
    outcome: passed ? 'passed' : 'failed',
    score,
    durationMs: 1_000 + (index % 4_000),
    url: whole(`https://platform.example/runs/${phase}-${round}-${index}`),
    checks: [
      { name: 'names the deadline', type: 'contains', severity: 'error', passed, expected: 'within 30 days' },
      { name: 'stays friendly', type: 'judge', severity: 'warning', passed: true, score },
    ],
    ...(passed ? {} : { message: 'The answer does not name the deadline.', transcript }),
  }
}

const transcript = [
  { role: 'user', text: 'I bought these shoes last week and they do not fit. Can I send them back?' },
  {
    role: 'agent',
    text: 'I am sorry to hear that! Please use the form in your account, and we will see what we can do.',
  },
]

/** The first pass of a run. */
export function firstPass(count: number): TestResult[] {
  return Array.from({ length: count }, (_, index) => {
    const id = whole(`suite-${index >> 6}/test-${index}`)
    const name = whole(`Question ${index} about returns`)
    const about = { suite: id.split('/')[0] ?? '', tags: [], digest: (index * 2_654_435_761).toString(16) }
    return { test: { id, name, ...about, unit: id, group: 'all' }, trials: [trialOf(index, 'first', 0)] }
  })
}

/** What the same suite did in so many earlier runs, as the text of a baseline file. */
export function historyText(count: number, runs: number): string {
  const history: History = {
    version: 1,
    name: 'nightly',
    provider: 'bland',
    branch: 'main',
    runs: Array.from({ length: runs }, (_, run) => ({
      runId: `past-${run}`,
      attempt: 1,
      commit: 'c0ffee'.repeat(6),
      startedAt: new Date(Date.UTC(2026, 0, 1 + run)).toISOString(),
      conclusion: 'passed',
      bar: true,
    })),
    tests: firstPass(count).map(({ test: { id, name, digest = '' } }, index) => ({
      id,
      name,
      digest,
      results: Array.from({ length: runs }, (_, run) => {
        const passed = kindOf(index) === 'broken' || passes(index, -1 - run)
        const score = scoreOf(index, -1 - run, passed)
        return kindOf(index) === 'errored' ? ([run, 0, 0, null] as const) : ([run, passed ? 1 : 0, 1, score] as const)
      }),
    })),
  }
  return JSON.stringify(history)
}
