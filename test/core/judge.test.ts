import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exitCode, type JudgeInput, judge } from '../../src/core/judge.ts'
import type { Comparison, ComparisonWord, Policy, Reason, RecordedTest, TestComparison } from '../../src/core/model.ts'
import { noQuarantine } from '../../src/core/quarantine.ts'
import { policy, recordedOf, resultOf, withScore } from './gate-builders.ts'

const passed = recordedOf(resultOf('a', 'p'))
const failed = recordedOf(resultOf('b', 'f'))
const errored = recordedOf(resultOf('c', 'e'))
const skipped = recordedOf(resultOf('d', 's'))
const inQuarantine = (test: RecordedTest): RecordedTest => ({ ...test, quarantined: true })

const whole = {
  ...{ drop: 0.1, low: 0.05, high: 0.15, p: 0.0001, passes: 1, detectable: 0.05, seed: 1, method: 'by hand' },
  of: 'score',
  regressed: true,
} as const

function compared(
  words: Readonly<Record<string, ComparisonWord>>,
  more: Partial<Comparison> & { readonly each?: Partial<TestComparison> } = {},
): Comparison {
  const { each, ...rest } = more
  return {
    baseline: { source: 'test', runs: 10 },
    tests: Object.entries(words).map(([id, word]) => ({ id, name: id, word, ...each })),
    ...rest,
  }
}

function verdictOf(change: Partial<JudgeInput> & { readonly given?: Partial<Policy> } = {}) {
  const { given, ...more } = change
  return judge({
    tests: [passed],
    comparison: compared({ a: 'same' }),
    policy: { ...policy, ...given },
    failures: [],
    shortfalls: [],
    baseline: 'found',
    onBaselineBranch: false,
    mayPublish: { allowed: true },
    quarantine: noQuarantine,
    ...more,
  })
}

const codes = (change: Parameters<typeof verdictOf>[0]) => {
  const { conclusion, reasons } = verdictOf(change)
  return [conclusion, ...reasons.map((reason) => reason.code)]
}

const since = { commit: 'abc', startedAt: '2026-01-01T00:00:00.000Z' }
const ended = (code: Reason['code']): Reason => ({ code, message: code })

describe('nothing ends passed by accident', () => {
  it('passes a run in which everything is as it should be, and says nothing against it', () => {
    expect(verdictOf()).toEqual({ conclusion: 'passed', publishable: true, reasons: [], unpublishable: [] })
  })

  it.each<[string, Parameters<typeof verdictOf>[0], string[]]>([
    ['no test at all', { tests: [], comparison: compared({}) }, ['inconclusive', 'no-tests']],
    ['no test and no baseline', { tests: [], comparison: undefined, baseline: 'none' }, ['inconclusive', 'no-tests']],
    ['only errored tests', { tests: [errored], given: { maxErrored: { count: 9 } } }, ['inconclusive', 'no-tests']],
    ['only skipped tests', { tests: [skipped] }, ['inconclusive', 'no-tests']],
    ['only quarantined tests', { tests: [inQuarantine(passed)] }, ['inconclusive', 'no-tests']],
    ['an errored test too many', { tests: [passed, errored] }, ['inconclusive', 'errored']],
    [
      'a selected test without a trial',
      { tests: [passed, { ...errored, trials: [] }], given: { maxErrored: { count: 9 } } },
      ['inconclusive', 'missing'],
    ],
    [
      'a quarantined test without a trial',
      { tests: [passed, inQuarantine({ ...errored, trials: [] })] },
      ['inconclusive', 'missing'],
    ],
    ['a deadline', { failures: [ended('timed-out')] }, ['inconclusive', 'timed-out']],
    ['an unreachable provider', { failures: [ended('unavailable')] }, ['inconclusive', 'unavailable']],
    ['a login refused after the trigger', { failures: [ended('auth')] }, ['inconclusive', 'auth']],
    ['a broken batch', { failures: [ended('batch-broken')] }, ['inconclusive', 'batch-broken']],
    [
      'an unreadable baseline',
      { baseline: 'unreadable', comparison: undefined },
      ['inconclusive', 'baseline-unreadable'],
    ],
    [
      'an unreadable baseline with fail-on: failures',
      { baseline: 'unreadable', comparison: undefined, given: { failOn: 'failures' } },
      ['inconclusive', 'baseline-unreadable'],
    ],
    ['a baseline that nothing was compared with', { comparison: undefined }, ['inconclusive', 'baseline-unreadable']],
    ['a score floor and no score', { given: { minScore: 0.5 } }, ['inconclusive', 'floor']],
    ['a cancelled run', { failures: [ended('cancelled')] }, ['inconclusive', 'cancelled']],
  ])('%s', (_, change, expected) => {
    expect(codes(change)).toEqual(expected)
  })

  it('counts errored tests without those in quarantine, as a number or as a share of all', () => {
    const tests = [passed, errored, inQuarantine({ ...errored, id: 'e' })]
    const comparison = compared({ a: 'same', c: 'errored' })
    expect(codes({ tests, comparison, given: { maxErrored: { count: 1 } } })).toEqual(['passed'])
    expect(codes({ tests, comparison, given: { maxErrored: { share: 0.34 } } })).toEqual(['passed'])
    expect(codes({ tests, comparison, given: { maxErrored: { share: 0.33 } } })).toEqual(['inconclusive', 'errored'])
  })

  it('is never passed, and never publishable, unless something was judged', () => {
    const letter = fc.constantFrom('e', 's', 'ee', 'es', '')
    fc.assert(
      fc.property(
        fc.array(letter),
        fc.constantFrom('found', 'missing', 'none'),
        fc.boolean(),
        (tests, baseline, has) => {
          const verdict = verdictOf({
            tests: tests.map((first, i) => recordedOf(resultOf(`t${i}`, first))),
            comparison: has ? compared({}) : undefined,
            baseline,
            given: { maxErrored: { count: 99 }, failOn: 'nothing' },
          })
          expect(verdict.conclusion).toBe('inconclusive')
          expect(verdict.publishable).toBe(false)
        },
      ),
    )
  })

  it('always gives a reason for anything but passed, and an obstacle for anything not publishable', () => {
    const word = fc.constantFrom<ComparisonWord>(
      'same',
      'improved',
      'fixed',
      'suspected',
      'regressed',
      'added',
      'missing',
      'errored',
    )
    const row = fc.tuple(fc.constantFrom('p', 'f', 'e', 's'), word, fc.boolean())
    fc.assert(
      fc.property(
        fc.array(row),
        fc.constantFrom<Policy['failOn']>('regressions', 'failures', 'nothing'),
        (rows, failOn) => {
          const verdict = verdictOf({
            tests: rows.map(([first, , aside], i) => recordedOf(resultOf(`t${i}`, first), aside)),
            comparison: compared(Object.fromEntries(rows.map(([, found], i) => [`t${i}`, found]))),
            given: { failOn, maxErrored: { count: 99 } },
          })
          expect(verdict.reasons.length > 0).toBe(verdict.conclusion !== 'passed')
          expect(verdict.unpublishable.length === 0).toBe(verdict.publishable)
          if (verdict.publishable) expect(verdict.conclusion).toBe('passed')
        },
      ),
    )
  })
})

describe('what fails a run', () => {
  it('is a regressed test, named', () => {
    const verdict = verdictOf({ tests: [passed, failed], comparison: compared({ a: 'same', b: 'regressed' }) })
    expect(verdict.conclusion).toBe('failed')
    expect(verdict.reasons).toEqual([{ code: 'regressed', message: '1 test regressed: b', tests: ['b'] }])
  })

  it('is a drop of the whole run', () => {
    expect(codes({ comparison: compared({ a: 'same' }, { whole }) })).toEqual(['failed', 'dropped'])
  })

  it('is not a failure that the baseline knows, nor a suspicion', () => {
    const tests = [passed, failed]
    expect(codes({ tests, comparison: compared({ a: 'same', b: 'same' }) })).toEqual(['passed'])
    expect(codes({ tests, comparison: compared({ a: 'same', b: 'suspected' }) })).toEqual(['passed'])
  })

  it('is not what the branch has regressed already, except on that branch', () => {
    const comparison = compared(
      { a: 'same', b: 'regressed' },
      { each: { alreadySince: since }, whole: { ...whole, alreadySince: since } },
    )
    expect(codes({ tests: [passed, failed], comparison })).toEqual(['passed'])
    expect(codes({ tests: [passed, failed], comparison, onBaselineBranch: true })).toEqual([
      'failed',
      'regressed',
      'dropped',
    ])
  })

  it('is no test in quarantine', () => {
    const comparison = compared({ a: 'same', b: 'regressed' })
    expect(codes({ tests: [passed, inQuarantine(failed)], comparison })).toEqual(['passed'])
    expect(codes({ tests: [passed, inQuarantine(failed)], comparison, given: { failOn: 'failures' } })).toEqual([
      'passed',
    ])
  })

  it('is any failed test with fail-on: failures, and no regression', () => {
    const given = { failOn: 'failures' } as const
    expect(codes({ tests: [passed, failed], comparison: compared({ a: 'same', b: 'same' }), given })).toEqual([
      'failed',
      'failed-test',
    ])
    expect(codes({ comparison: compared({ a: 'regressed' }), given })).toEqual(['passed'])
  })

  it('is judged with fail-on: nothing as with regressions', () => {
    const given = { failOn: 'nothing' } as const
    expect(codes({ comparison: compared({ a: 'regressed' }), given })).toEqual(['failed', 'regressed'])
  })

  it.each(['missing', 'none'] as const)(
    'is any failed test when the baseline is %s, and the reason says so',
    (baseline) => {
      const verdict = verdictOf({ tests: [passed, failed], comparison: undefined, baseline })
      expect(verdict.conclusion).toBe('failed')
      expect(verdict.reasons[0]).toMatchObject({ code: 'failed-test', message: expect.stringContaining('baseline') })
      expect(codes({ comparison: undefined, baseline })).toEqual(['passed'])
    },
  )

  it('is any failed test when not one is comparable', () => {
    const tests = [passed, failed]
    expect(codes({ tests, comparison: compared({ a: 'added', b: 'added', x: 'missing' }) })).toEqual([
      'failed',
      'failed-test',
    ])
    expect(codes({ tests, comparison: compared({ a: 'same', b: 'added' }) })).toEqual(['passed'])
  })

  it('is a floor that is not reached, to the last digit', () => {
    const tests = [passed, failed]
    const comparison = compared({ a: 'same', b: 'same' })
    expect(codes({ tests, comparison, given: { minPassRate: 0.5 } })).toEqual(['passed'])
    expect(codes({ tests, comparison, given: { minPassRate: 0.51 } })).toEqual(['failed', 'floor'])
    const scored = [recordedOf(withScore(resultOf('a', 'p'), 0.1 + 0.2))]
    expect(codes({ tests: scored, given: { minScore: 0.3 } })).toEqual(['passed'])
    expect(codes({ tests: scored, given: { minScore: 0.31 } })).toEqual(['failed', 'floor'])
  })

  it('leaves quarantined tests out of floors', () => {
    expect(codes({ tests: [passed, inQuarantine(failed)], given: { minPassRate: 1 } })).toEqual(['passed'])
  })

  it('is a floor of the provider', () => {
    expect(codes({ shortfalls: ['F1 is 0.71, min-f1 is 0.8'] })).toEqual(['failed', 'floor'])
  })

  it('wins over what leaves a run inconclusive, except over a cancellation', () => {
    const comparison = compared({ a: 'regressed', c: 'errored' })
    expect(codes({ tests: [passed, errored], comparison })).toEqual(['failed', 'regressed', 'errored'])
    expect(codes({ comparison: compared({ a: 'regressed' }), failures: [ended('cancelled')] })).toEqual([
      'inconclusive',
      'regressed',
      'cancelled',
    ])
  })

  it('is only a floor or an error in an accepted run on the baseline branch', () => {
    const tests = [passed, failed]
    const comparison = compared({ a: 'same', b: 'regressed' }, { whole })
    const given = { updateBaseline: 'accept' } as const
    const accepted = { tests, comparison, given, onBaselineBranch: true }
    expect(codes(accepted)).toEqual(['passed'])
    expect(codes({ ...accepted, given: { ...given, failOn: 'failures' } })).toEqual(['passed'])
    expect(codes({ ...accepted, given: { ...given, minPassRate: 0.9 } })).toEqual(['failed', 'floor'])
    expect(codes({ ...accepted, tests: [passed, failed, errored] })).toEqual(['inconclusive', 'errored'])
    expect(codes({ ...accepted, onBaselineBranch: false })).toEqual(['failed', 'regressed', 'dropped'])
  })

  it('says which quarantine has ended when a test blocks again', () => {
    const entry = { test: 'b', reason: 'flaky', owner: 'team', until: '2026-01-01' }
    const quarantine = { ...noQuarantine, expired: [{ entry, tests: ['b'] }] }
    const comparison = compared({ a: 'same', b: 'regressed' })
    expect(codes({ tests: [passed, failed], comparison, quarantine })).toEqual([
      'failed',
      'regressed',
      'quarantine-expired',
    ])
    expect(codes({ tests: [passed, failed], comparison: compared({ a: 'same', b: 'same' }), quarantine })).toEqual([
      'passed',
    ])
  })

  it('keeps its sentence short with a thousand names', () => {
    const words = Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`t${i}`, 'regressed' as const]))
    const [reason] = verdictOf({ comparison: compared(words) }).reasons
    expect(reason?.message).toContain('and 995 more')
    expect(reason?.tests).toHaveLength(1_000)
  })
})

describe('publishable', () => {
  const obstacles = (change: Parameters<typeof verdictOf>[0]) => verdictOf(change).unpublishable

  it.each<[ComparisonWord]>([['suspected'], ['regressed'], ['missing'], ['errored']])(
    'is not a run with a test that is %s',
    (word) => {
      const comparison = compared({ a: 'same', b: word }, word === 'regressed' ? { each: { alreadySince: since } } : {})
      const verdict = verdictOf({ tests: [passed, recordedOf(resultOf('b', 'p'))], comparison })
      expect(verdict).toMatchObject({ conclusion: 'passed', publishable: false })
      expect(verdict.unpublishable.join()).toContain(word)
    },
  )

  it('is not a run with an added test that did not pass', () => {
    const comparison = (word: ComparisonWord) => compared({ a: 'same', b: word })
    expect(obstacles({ tests: [passed, failed], comparison: comparison('added') })).toHaveLength(1)
    expect(obstacles({ tests: [passed, recordedOf(resultOf('b', 'p'))], comparison: comparison('added') })).toEqual([])
    expect(obstacles({ tests: [passed, failed], comparison: comparison('same') })).toEqual([])
  })

  it('is not a run without a baseline in which a test did not pass', () => {
    expect(obstacles({ tests: [passed, skipped], comparison: undefined, baseline: 'none' })).toHaveLength(1)
    expect(obstacles({ comparison: undefined, baseline: 'missing' })).toEqual([])
  })

  it('is not a run with an errored test that is put up with', () => {
    const change = {
      tests: [passed, errored],
      comparison: compared({ a: 'same' }),
      given: { maxErrored: { count: 1 } },
    }
    expect(obstacles(change)).toEqual(['1 test is errored'])
  })

  it('is not a run whose whole drop is the branch’s own', () => {
    expect(obstacles({ comparison: compared({ a: 'same' }, { whole: { ...whole, alreadySince: since } }) })).toEqual([
      'the whole run dropped',
    ])
  })

  it('is not a run of an event that may not publish, and says why', () => {
    expect(obstacles({ mayPublish: { allowed: false, why: 'a fork' } })).toEqual(['a fork'])
    expect(obstacles({ mayPublish: { allowed: false } })).toHaveLength(1)
  })

  it('is not a run with fail-on: nothing, nor one that did not pass', () => {
    expect(obstacles({ given: { failOn: 'nothing' } })).toHaveLength(1)
    expect(obstacles({ failures: [ended('timed-out')] })).toEqual(['the verdict is inconclusive'])
  })

  it('does not mind tests in quarantine', () => {
    const comparison = compared({ a: 'same', b: 'suspected' })
    expect(obstacles({ tests: [passed, inQuarantine(failed)], comparison })).toEqual([])
  })
})

describe('the exit code', () => {
  const code = (change: Partial<Parameters<typeof exitCode>[0]>) =>
    exitCode({ verdict: { conclusion: 'passed', reasons: [] }, policy, beforeTrigger: false, ...change })
  const verdict = (conclusion: 'passed' | 'failed' | 'inconclusive', ...reasons: Reason[]) => ({ conclusion, reasons })

  it('is 0 for passed, 1 for failed, 3 for inconclusive', () => {
    expect(code({})).toBe(0)
    expect(code({ verdict: verdict('failed', ended('regressed')) })).toBe(1)
    expect(code({ verdict: verdict('inconclusive', ended('timed-out')) })).toBe(3)
  })

  it('is 2 for what was found before anything was triggered, whatever is forgiven', () => {
    const lenient: Policy = { ...policy, onInconclusive: 'pass', failOn: 'nothing' }
    const wrong = { verdict: verdict('inconclusive', ended('auth')), beforeTrigger: true }
    expect(code(wrong)).toBe(2)
    expect(code({ ...wrong, policy: lenient })).toBe(2)
  })

  it('is 130 when cancelled, whatever is forgiven', () => {
    const cancelled = verdict('inconclusive', ended('cancelled'))
    expect(code({ verdict: cancelled, policy: { ...policy, onInconclusive: 'pass', failOn: 'nothing' } })).toBe(130)
  })

  it('is 0 with fail-on: nothing for passed and failed, not for inconclusive', () => {
    const given = { policy: { ...policy, failOn: 'nothing' } as const }
    expect(code({ ...given, verdict: verdict('failed', ended('regressed')) })).toBe(0)
    expect(code({ ...given, verdict: verdict('inconclusive', ended('errored')) })).toBe(3)
  })

  it('is 0 with on-inconclusive: pass for inconclusive alone', () => {
    const given = { policy: { ...policy, onInconclusive: 'pass' } as const }
    expect(code({ ...given, verdict: verdict('inconclusive', ended('errored')) })).toBe(0)
    expect(code({ ...given, verdict: verdict('failed', ended('regressed')) })).toBe(1)
  })

  it('is 3 for a refused publication, and 0 for one that is pending or unverified', () => {
    expect(code({ publication: { state: 'refused' } })).toBe(3)
    expect(code({ publication: { state: 'refused' }, policy: { ...policy, onInconclusive: 'pass' } })).toBe(3)
    for (const state of ['published', 'pending', 'unverified'] as const)
      expect(code({ publication: { state } })).toBe(0)
  })
})
