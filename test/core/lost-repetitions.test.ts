import { describe, expect, it } from 'vitest'
import { judge } from '../../src/core/judge.ts'
import type { ComparisonWord, Outcome, Phase, Policy, RecordedTest } from '../../src/core/model.ts'
import { noQuarantine } from '../../src/core/quarantine.ts'

const policy: Policy = {
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

function verdictOn(word: ComparisonWord, repetitions: readonly [Phase, Outcome][], change: Partial<RecordedTest> = {}) {
  const trial = (phase: Phase, outcome: Outcome) => ({ phase, outcome, checks: [] })
  const test = (id: string, more: readonly [Phase, Outcome][], given: Partial<RecordedTest> = {}): RecordedTest => ({
    ...{ id, name: id, unit: id, tags: [], outcome: 'passed', quarantined: false, ...given },
    trials: [trial('first', given.outcome ?? 'passed'), ...more.map(([phase, outcome]) => trial(phase, outcome))],
  })
  return judge({
    tests: [test('steady', []), test('doubtful', repetitions, { outcome: 'failed', ...change })],
    comparison: {
      baseline: { source: 'file', runs: 10 },
      tests: [
        { id: 'steady', name: 'steady', word: 'same' },
        { id: 'doubtful', name: 'doubtful', word },
      ],
    },
    policy,
    failures: [],
    shortfalls: [],
    baseline: 'found',
    onBaselineBranch: false,
    mayPublish: { allowed: true },
    quarantine: noQuarantine,
  })
}

describe('repetitions that brought no result', () => {
  it.each<[Phase]>([['confirm'], ['second']])('leave a suspect neither convicted nor passed (%s)', (phase) => {
    const verdict = verdictOn('suspected', [
      [phase, 'failed'],
      [phase, 'errored'],
    ])
    expect(verdict.conclusion).toBe('inconclusive')
    expect(verdict.reasons[0]).toMatchObject({ code: 'errored', tests: ['doubtful'] })
  })

  it('do not matter to who was cleared all the same', () => {
    const verdict = verdictOn('same', [
      ['confirm', 'errored'],
      ['confirm', 'passed'],
      ['confirm', 'passed'],
    ])
    expect(verdict).toMatchObject({ conclusion: 'passed', reasons: [] })
  })

  it('do not doubt a suspect that was repeated as often as was asked for', () => {
    expect(verdictOn('suspected', [['confirm', 'failed']]).conclusion).toBe('passed')
  })

  it('do not matter to what is in quarantine', () => {
    expect(verdictOn('suspected', [['confirm', 'errored']], { quarantined: true }).conclusion).toBe('passed')
  })

  it('leave a second execution of the whole suite no evidence that nothing dropped', () => {
    const verdict = verdictOn('same', [['second', 'errored']], { outcome: 'passed' })
    expect(verdict).toMatchObject({ conclusion: 'inconclusive', reasons: [{ code: 'errored' }] })
  })
})
