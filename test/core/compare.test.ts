import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GateInput, nextStep } from '../../src/core/compare.ts'
import type { Comparison, Outcome, Phase, TestResult, Trial } from '../../src/core/model.ts'
import { seededRandom } from '../../src/core/statistics.ts'
import { historyOf, policy, resultOf, setting, testOf, trials, withScore } from './gate-builders.ts'

const ten = 'p'.repeat(10)
const thirty = 'p'.repeat(30)

function inputOf(results: readonly TestResult[], more: Partial<GateInput> = {}): GateInput {
  return { results, policy, setting, seed: 1, ...more }
}

function decided(input: GateInput): Comparison {
  const step = nextStep(input)
  if (step.kind !== 'decided' || step.comparison === undefined) throw new Error(`not decided: ${JSON.stringify(step)}`)
  return step.comparison
}

function wordOf(comparison: Comparison, id: string) {
  return comparison.tests.find((test) => test.id === id)
}

/** Follows the steps, answering each with the given outcome, until the run is decided. */
function follow(input: GateInput, answer: (id: string, phase: Phase) => Outcome) {
  let results = input.results
  const asked: string[] = []
  for (;;) {
    const step = nextStep({ ...input, results })
    if (step.kind === 'decided') return { asked, results, comparison: step.comparison }
    const ids = step.kind === 'second' ? results.map(({ test }) => test.id) : step.tests
    asked.push(`${step.kind} ${step.kind === 'second' ? 'all' : ids.join(',')}`)
    results = results.map((result) =>
      ids.includes(result.test.id)
        ? {
            ...result,
            trials: [
              ...result.trials,
              { phase: step.kind, outcome: answer(result.test.id, step.kind), checks: [] } satisfies Trial,
            ],
          }
        : result,
    )
  }
}

describe('the next step of a run', () => {
  it('repeats errored tests once, when they are more than max-errored', () => {
    const results = [resultOf('a', 'e'), resultOf('b', 'p')]
    const step = nextStep(inputOf(results))
    expect(step).toMatchObject({ kind: 'retry', tests: ['a'] })
    const after = results.map((result, i) =>
      i === 0 ? { ...result, trials: [...result.trials, ...trials('retry', 'e')] } : result,
    )
    expect(nextStep(inputOf(after))).toEqual({ kind: 'decided' })
  })

  it('puts up with as many errored tests as max-errored says', () => {
    const results = [resultOf('a', 'e'), resultOf('b', 'p')]
    const lenient = (maxErrored: GateInput['policy']['maxErrored']) =>
      nextStep(inputOf(results, { policy: { ...policy, maxErrored } })).kind
    expect(lenient({ count: 1 })).toBe('decided')
    expect(lenient({ share: 0.5 })).toBe('decided')
    expect(lenient({ share: 0.49 })).toBe('retry')
  })

  it('does not repeat errored tests in quarantine', () => {
    const quarantined = new Set(['a'])
    expect(nextStep(inputOf([resultOf('a', 'e')], { setting: { ...setting, quarantined } })).kind).toBe('decided')
  })

  it('is decided without a comparison when there is no history', () => {
    expect(nextStep(inputOf([resultOf('a', 'f')]))).toEqual({ kind: 'decided' })
  })

  it('pays for no repetition while too many tests are errored', () => {
    const errored = { ...resultOf('a', 'e'), trials: [...trials('first', 'e'), ...trials('retry', 'e')] }
    const comparison = decided(inputOf([errored, resultOf('b', 'f')], { history: historyOf({ a: ten, b: ten }) }))
    expect(wordOf(comparison, 'a')?.word).toBe('errored')
    expect(wordOf(comparison, 'b')?.word).toBe('suspected')
  })

  it('repeats only suspects, all undecided ones in one round', () => {
    const history = historyOf({ a: ten, b: ten, c: ten, d: 'f'.repeat(10) })
    const results = [resultOf('a', 'f'), resultOf('b', 'f'), resultOf('c', 'p'), resultOf('d', 'f')]
    expect(nextStep(inputOf(results, { history }))).toMatchObject({ kind: 'confirm', tests: ['a', 'b'], round: 1 })
  })

  it('clears a suspect that passes twice and goes on with the other', () => {
    const history = historyOf({ a: ten, b: ten })
    const run = follow(inputOf([resultOf('a', 'f'), resultOf('b', 'f')], { history }), (id) =>
      id === 'a' ? 'passed' : 'failed',
    )
    expect(run.asked.slice(0, 3)).toEqual(['confirm a,b', 'confirm a,b', 'confirm b'])
    expect(wordOf(run.comparison!, 'a')?.word).toBe('same')
    expect(wordOf(run.comparison!, 'b')?.word).toBe('regressed')
  })

  it('takes three passes to clear a test that never failed in 15 runs', () => {
    const rounds = (runs: number) =>
      follow(
        inputOf([resultOf('a', 'f')], { history: historyOf({ a: 'p'.repeat(runs) }) }),
        () => 'passed',
      ).asked.filter((step) => step === 'confirm a')
    expect(rounds(14)).toHaveLength(2)
    expect(rounds(15)).toHaveLength(3)
  })

  it('stops after `confirm` rounds with a suspect that is neither', () => {
    const history = historyOf({ a: 'pppppfppfp', b: ten })
    const answers = [...'fpfpfpfp'].map((letter): Outcome => (letter === 'p' ? 'passed' : 'failed'))
    let round = 0
    const run = follow(inputOf([resultOf('a', 'f'), resultOf('b', 'p')], { history }), () => answers[round++]!)
    expect(run.asked.length).toBeLessThanOrEqual(8)
    const word = wordOf(run.comparison!, 'a')?.word
    expect(['suspected', 'same']).toContain(word)
  })

  it('never asks for more than `confirm` repetitions even when all of them are errored', () => {
    const run = follow(inputOf([resultOf('a', 'f')], { history: historyOf({ a: ten }) }), () => 'errored')
    expect(run.asked).toHaveLength(8)
    expect(wordOf(run.comparison!, 'a')?.word).toBe('suspected')
  })

  it('repeats at most three times what can only be repeated together', () => {
    const history = historyOf({ a: 'pfpppppppp', b: ten })
    const unit = { unit: 'suite' }
    const results = [resultOf('a', 'f', '', unit), resultOf('b', 'p', '', unit)]
    const run = follow(inputOf(results, { history }), () => 'failed')
    expect(run.asked.length).toBeLessThanOrEqual(3)
  })

  it('judges nobody but suspects by the repetitions of a suite', () => {
    const history = historyOf({ a: thirty, b: thirty })
    const unit = { unit: 'suite' }
    const results = [resultOf('a', 'f', 'ppp', unit), resultOf('b', 'p', 'fff', unit)]
    expect(wordOf(decided(inputOf(results, { history, recordedOnly: true })), 'b')?.word).toBe('same')
  })

  it('executes the whole suite once more when more than half of it and more than 20 tests are suspects', () => {
    const ids = Array.from({ length: 30 }, (_, i) => `t${i}`)
    const history = historyOf(Object.fromEntries(ids.map((id) => [id, ten])))
    const step = (failing: number, of = 30) =>
      nextStep(
        inputOf(
          ids.slice(0, of).map((id, i) => resultOf(id, i < failing ? 'f' : 'p')),
          { history },
        ),
      ).kind
    expect(step(21)).toBe('second')
    expect(step(20)).toBe('confirm')
    expect(step(15)).toBe('confirm')
  })

  it('asks for the second execution only once', () => {
    const ids = Array.from({ length: 30 }, (_, i) => `t${i}`)
    const history = historyOf(Object.fromEntries(ids.map((id) => [id, ten])))
    const run = follow(
      inputOf(
        ids.map((id) => resultOf(id, 'f')),
        { history },
      ),
      () => 'failed',
    )
    expect(run.asked).toEqual(['second all'])
    expect(run.comparison?.whole).toMatchObject({ regressed: true, passes: 2, of: 'pass-rate' })
  })

  it('repeats nothing with confirm: 0', () => {
    const input = inputOf([resultOf('a', 'f')], { history: historyOf({ a: ten }), policy: { ...policy, confirm: 0 } })
    expect(wordOf(decided(input), 'a')?.word).toBe('suspected')
  })

  it('convicts by the first pass with confirm: 0 when that is evidence enough', () => {
    const history = historyOf({ a: thirty, b: thirty })
    const results = [resultOf('a', 'ffffffff'), resultOf('b', 'pppppppp')]
    const comparison = decided(inputOf(results, { history, policy: { ...policy, confirm: 0, trials: 8 } }))
    expect(wordOf(comparison, 'a')?.word).toBe('regressed')
  })

  it('repeats nothing and accuses nobody when the run is accepted', () => {
    const input = inputOf([resultOf('a', 'f')], {
      history: historyOf({ a: thirty }),
      setting: { ...setting, onBaselineBranch: true, accept: true },
    })
    expect(wordOf(decided(input), 'a')?.word).toBe('suspected')
  })

  it('neither repeats nor accuses tests in quarantine', () => {
    const input = inputOf([resultOf('a', 'f', 'ffffffff'), resultOf('b', 'p')], {
      history: historyOf({ a: thirty, b: thirty }),
      setting: { ...setting, quarantined: new Set(['a']) },
    })
    expect(wordOf(decided(input), 'a')?.word).toBe('suspected')
  })

  it('takes the same path for the same seed and evidence', () => {
    const letters = fc.string({ unit: fc.constantFrom('p', 'f', 'e', 's'), minLength: 1, maxLength: 6 })
    const rows = fc.array(fc.tuple(letters, letters, letters), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(rows, (tests) => {
        const history = historyOf(Object.fromEntries(tests.map(([past], i) => [`t${i}`, past])))
        const results = tests.map(([, first, confirm], i) => resultOf(`t${i}`, first, confirm))
        expect(nextStep(inputOf(results, { history }))).toEqual(nextStep(inputOf(results, { history })))
      }),
    )
  })

  it('comes to an end within the retry, eight rounds and one second pass, whatever happens', () => {
    const outcome = fc.constantFrom<Outcome>('passed', 'failed', 'errored', 'skipped')
    const past = fc.string({ unit: fc.constantFrom('p', 'p', 'p', 'f', '.'), minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(past, fc.constantFrom('p', 'f', 'e', 's')), { minLength: 1, maxLength: 30 }),
        fc.infiniteStream(outcome),
        (tests, answers) => {
          const history = historyOf(Object.fromEntries(tests.map(([letters], i) => [`t${i}`, letters])))
          const results = tests.map(([, first], i) => resultOf(`t${i}`, first))
          const run = follow(inputOf(results, { history }), () => answers.next().value)
          expect(run.asked.length).toBeLessThanOrEqual(10)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('a recorded run, judged again', () => {
  const history = historyOf({ a: thirty, b: thirty })

  it('comes to the same comparison', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = seededRandom(seed)
        const start = inputOf([resultOf('a', 'f'), resultOf('b', random() < 0.5 ? 'f' : 'p')], { history })
        const run = follow(start, () => (random() < 0.5 ? 'failed' : 'passed'))
        expect(decided(inputOf(run.results, { history, recordedOnly: true }))).toEqual(run.comparison)
      }),
    )
  })

  it('leaves a suspect without recorded repetitions suspected', () => {
    const comparison = decided(inputOf([resultOf('a', 'f'), resultOf('b', 'p')], { history, recordedOnly: true }))
    expect(wordOf(comparison, 'a')?.word).toBe('suspected')
  })

  it('stops where the rule would have stopped, whatever was recorded beyond', () => {
    const results = [resultOf('a', 'f', 'pppfffff'), resultOf('b', 'p')]
    expect(wordOf(decided(inputOf(results, { history, recordedOnly: true })), 'a')?.word).toBe('same')
  })

  it('does not count a second pass that the rule would not have asked for', () => {
    const results = ['a', 'b'].map((id) => ({
      test: testOf(id),
      trials: [...trials('first', 'p'), ...trials('second', 'f')],
    }))
    expect(decided(inputOf(results, { history, recordedOnly: true })).whole).toMatchObject({ passes: 1, drop: 0 })
  })

  it('asks for nothing, even when all tests are errored', () => {
    expect(nextStep(inputOf([resultOf('a', 'e')], { history, recordedOnly: true })).kind).toBe('decided')
  })
})

describe('the word for a test', () => {
  const word = (past: string, first: string, more: Partial<GateInput> = {}) =>
    wordOf(
      decided(
        inputOf([resultOf('a', first), resultOf('z', 'p')], { history: historyOf({ a: past, z: ten }), ...more }),
      ),
      'a',
    )

  it('is `fixed` for one that never passed and passes now', () => {
    expect(word('ffff', 'p')?.word).toBe('fixed')
    expect(word('ffff', 'pf')?.word).not.toBe('fixed')
  })

  it('is `improved` for one that is better at 5 %', () => {
    expect(word('ffffffffffffffffffffffp', 'pppp')?.word).toBe('improved')
    expect(word('pfpfpfpf', 'p')?.word).toBe('same')
  })

  it('is `same` for one that fails as it always did', () => {
    expect(word('ffff', 'f')?.word).toBe('same')
  })

  it('is `added` for one without a baseline, with a note when it was edited', () => {
    const history = historyOf({ z: ten })
    expect(word('', 'p', { history })).toMatchObject({ word: 'added' })
    const edited = [resultOf('z', 'f', '', { digest: 'other' })]
    expect(decided(inputOf(edited, { history })).tests[0]).toMatchObject({
      word: 'added',
      note: expect.stringContaining('edited'),
    })
  })

  it('is `errored` for one that could not be judged', () => {
    expect(word(ten, 'e', { policy: { ...policy, maxErrored: { count: 1 } } })?.word).toBe('errored')
  })

  it('is `missing` for one that the newest run had and this one has not, or skipped', () => {
    const history = historyOf({ a: ten, b: ten, gone: 'pppp......' })
    const comparison = decided(inputOf([resultOf('a', 's')], { history }))
    expect(wordOf(comparison, 'a')?.word).toBe('missing')
    expect(wordOf(comparison, 'b')?.word).toBe('missing')
    expect(wordOf(comparison, 'gone')).toBeUndefined()
  })

  it('carries what is known of its flakiness', () => {
    expect(word('pppfpppfpp', 'p')?.history).toEqual({ passRate: 0.8, runs: 10 })
  })

  it('stays `regressed` without a repetition when the branch has it already, on any other branch', () => {
    const runs = { 10: { bar: false, regressed: ['a'] }, 11: { bar: false, regressed: ['a'] } }
    const history = historyOf({ a: `${ten}ff`, z: `${ten}pp` }, { runs })
    const found = word('', 'f', { history })
    expect(found).toMatchObject({ word: 'regressed', alreadySince: { commit: 'commit-10' } })
    const onBranch = { history, setting: { ...setting, onBaselineBranch: true } }
    const step = nextStep(inputOf([resultOf('a', 'f'), resultOf('z', 'p')], onBranch))
    expect(step).toMatchObject({ kind: 'confirm', tests: ['a'] })
  })

  it('is no longer excused once the newest run found it well', () => {
    const history = historyOf({ a: `${ten}fp`, z: `${ten}pp` }, { runs: { 10: { bar: false, regressed: ['a'] } } })
    const step = nextStep(inputOf([resultOf('a', 'f'), resultOf('z', 'p')], { history }))
    expect(step).toMatchObject({ kind: 'confirm', tests: ['a'] })
  })

  it('says on the baseline branch since when the test is worse', () => {
    const past = `${'p'.repeat(20)}fpfffpff`
    const history = historyOf({ a: past, z: 'p'.repeat(28) })
    const of = (onBaselineBranch: boolean) =>
      wordOf(
        decided(
          inputOf([resultOf('a', 'p'), resultOf('z', 'p')], { history, setting: { ...setting, onBaselineBranch } }),
        ),
        'a',
      )?.worseSince
    expect(of(true)).toMatchObject({ commit: 'commit-20' })
    expect(of(false)).toBeUndefined()
  })

  it('can be worked out again from its method', () => {
    const results = [resultOf('a', 'f', 'fff'), resultOf('z', 'p')]
    const found = wordOf(decided(inputOf(results, { history: historyOf({ a: ten, z: ten }) })), 'a')
    // 10 of 10 against 0 of 2: 1 in 66 tables is as bad, and half of it is the mid-p.
    expect(found?.p).toBeCloseTo(1 / 66 / 2, 10)
    expect(found?.method).toContain(
      'baseline 10 of 10 passed, repetitions 0 of 2 passed (a rate between 0 and 66 %), p = 0.007576',
    )
    expect(found?.method).toContain('level 0.01')
  })

  it('names the family and the adjustment when there are several suspects', () => {
    const results = [resultOf('a', 'f', 'ffff'), resultOf('z', 'f', 'pp')]
    const found = wordOf(decided(inputOf(results, { history: historyOf({ a: ten, z: ten }) })), 'a')
    expect(found?.method).toContain('Holm-adjusted over 2 suspects')
  })
})

describe('the evidence of repetitions', () => {
  it('leaves the screening trial out', () => {
    const results = [resultOf('a', 'f', 'f'), resultOf('z', 'p')]
    const step = nextStep(inputOf(results, { history: historyOf({ a: ten, z: ten }) }))
    // With the screening trial 0 of 2 would convict at once.
    expect(step).toMatchObject({ kind: 'confirm', round: 2 })
  })

  it('convicts by a clean break when the baseline is too short for anything else', () => {
    const run = follow(inputOf([resultOf('a', 'f')], { history: historyOf({ a: 'p' }) }), () => 'failed')
    expect(run.asked).toHaveLength(8)
    expect(wordOf(run.comparison!, 'a')).toMatchObject({
      word: 'regressed',
      method: expect.stringContaining('clean break'),
    })
  })

  it('does not convict by a clean break once a repetition passed, or the test failed before', () => {
    const once = follow(inputOf([resultOf('a', 'f', 'p')], { history: historyOf({ a: 'p' }) }), () => 'failed')
    expect(wordOf(once.comparison!, 'a')?.word).toBe('suspected')
    const flaky = follow(inputOf([resultOf('a', 'f')], { history: historyOf({ a: 'pf' }) }), () => 'failed')
    expect(wordOf(flaky.comparison!, 'a')?.word).toBe('suspected')
  })

  it('counts the p of a test that is known to be flaky twice', () => {
    const flaky = 'pppfppfpppfppppfpppp'
    const run = follow(inputOf([resultOf('a', 'f')], { history: historyOf({ a: flaky }) }), () => 'failed')
    expect(wordOf(run.comparison!, 'a')?.method).toContain('times 2 as it is known to be flaky')
  })

  it('lets scores convict where outcomes cannot', () => {
    const scores = Array.from({ length: 30 }, (_, i) => 0.8 + i / 300)
    const history = historyOf({ a: thirty, z: thirty }, { scores })
    const results = [withScore(resultOf('a', 'p', 'pppp'), 0.4), withScore(resultOf('z', 'p'), 0.85)]
    const found = wordOf(decided(inputOf(results, { history })), 'a')
    expect(found).toMatchObject({ word: 'regressed', method: expect.stringContaining('Mann–Whitney') })
  })

  it('suspects a passed test whose score is below every one of 15 runs, not of 14', () => {
    const suspected = (runs: number) => {
      const scores = Array.from({ length: runs }, (_, i) => 0.8 + i / 300)
      const history = historyOf({ a: 'p'.repeat(runs) }, { scores })
      const step = nextStep(inputOf([withScore(resultOf('a', 'p'), 0.79)], { history }))
      return step.kind
    }
    expect(suspected(15)).toBe('confirm')
    expect(suspected(14)).toBe('decided')
  })

  it('does not compare one trial’s score with the mean of several', () => {
    const history = historyOf({ a: thirty }, { scores: Array<number>(30).fill(0.9) })
    const tests = history.tests.map((test) => ({
      ...test,
      results: test.results.map(([run, , , score]) => [run, 2, 2, score] as const),
    }))
    expect(nextStep(inputOf([withScore(resultOf('a', 'p'), 0.1)], { history: { ...history, tests } })).kind).not.toBe(
      'confirm',
    )
  })
})

describe('the whole run', () => {
  const ids = Array.from({ length: 40 }, (_, i) => `t${i}`)
  const even = (letters: string, scores?: readonly number[]) =>
    historyOf(Object.fromEntries(ids.map((id) => [id, letters])), scores === undefined ? {} : { scores })

  it('is executed once more when it looks lower, and then both passes decide', () => {
    const history = even('pppppppppf'.repeat(3))
    const failing = new Set(ids.slice(0, 9))
    const run = follow(
      inputOf(
        ids.map((id) => resultOf(id, failing.has(id) ? 'f' : 'p')),
        { history },
      ),
      (_, phase) => (phase === 'second' ? 'failed' : 'passed'),
    )
    expect(run.asked.at(-1)).toBe('second all')
    expect(run.comparison?.whole).toMatchObject({ passes: 2, regressed: true })
  })

  it('is regressed at once when the drop is beyond doubt', () => {
    const scores = Array.from({ length: 10 }, (_, i) => 0.9 + (i % 3) / 100)
    const history = even(ten, scores)
    const whole = decided(
      inputOf(
        ids.map((id) => withScore(resultOf(id, 'p'), 0.7)),
        { history },
      ),
    ).whole
    expect(whole).toMatchObject({ passes: 1, regressed: true, of: 'score' })
    expect(whole?.drop).toBeCloseTo(0.209, 3)
    expect(whole?.low).toBeLessThanOrEqual(whole!.drop)
    expect(whole?.high).toBeGreaterThanOrEqual(whole!.drop)
  })

  it('is not regressed by a drop too small to matter', () => {
    const history = even(
      ten,
      Array<number>(10)
        .fill(0.9)
        .map((score, i) => score + i / 10_000),
    )
    const results = ids.map((id) => withScore(resultOf(id, 'p'), 0.89))
    expect(decided(inputOf(results, { history })).whole).toMatchObject({ regressed: false, passes: 1 })
    const strict = { ...policy, maxDrop: 0.005 }
    expect(decided(inputOf(results, { history, policy: strict })).whole?.regressed).toBe(true)
  })

  it('leaves out quarantined tests and what the branch has regressed already', () => {
    const runs = { 10: { bar: false, regressed: ids.slice(0, 20) } }
    const history = historyOf(Object.fromEntries(ids.map((id) => [id, `${ten}p`])), { runs })
    const results = ids.map((id, i) => resultOf(id, i < 40 ? 'f' : 'p'))
    const quarantined = new Set(ids.slice(20))
    expect(decided(inputOf(results, { history, setting: { ...setting, quarantined } })).whole).toBeUndefined()
  })

  it('names the branch’s own drop as such, and pays for no second pass over it', () => {
    const runs = { 9: { bar: false }, 10: { bar: false, dropped: true }, 11: { bar: false, dropped: true } }
    const history = historyOf(Object.fromEntries(ids.map((id) => [id, `${ten}pp`])), { runs })
    const results = ids.map((id, i) => resultOf(id, i < 9 ? 'f' : 'p', i < 9 ? 'ppp' : ''))
    expect(decided(inputOf(results, { history })).whole?.alreadySince).toMatchObject({ commit: 'commit-10' })
  })

  it('says on the branch since when it is worse', () => {
    const past = (id: number) =>
      `${'p'.repeat(15)}${[...'ppppppp'].map((_, i) => ((id + i) % 4 === 0 ? 'f' : 'p')).join('')}`
    const history = historyOf(Object.fromEntries(ids.map((id, i) => [id, past(i)])))
    const run = follow(
      inputOf(
        ids.map((id) => resultOf(id, 'p')),
        { history, setting: { ...setting, onBaselineBranch: true } },
      ),
      () => 'passed',
    )
    expect(run.comparison?.whole?.worseSince).toMatchObject({ commit: 'commit-15' })
  })

  it('says which drop it could have seen', () => {
    const whole = decided(
      inputOf(
        ids.map((id) => resultOf(id, 'p')),
        { history: even(ten) },
      ),
    ).whole
    expect(whole?.detectable).toBeGreaterThan(0.02)
    expect(whole?.detectable).toBeLessThan(0.2)
  })

  it('prints seed, level and p, and no number that JSON cannot hold', () => {
    const comparison = decided(
      inputOf(
        ids.map((id) => resultOf(id, 'p')),
        { history: even(ten) },
      ),
    )
    expect(comparison.whole?.method).toMatch(/p = .*level .*smallest drop that matters 0.02/)
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison)
  })
})

describe('twenty thousand tests', () => {
  it('are compared in seconds', () => {
    const count = 20_000
    const runs = Array.from({ length: 10 }, (_, i) => historyOf({ a: ten }).runs[i]!)
    const history = {
      ...historyOf({ a: ten }),
      tests: Array.from({ length: count }, (_, i) => ({
        id: `t${i}`,
        name: `t${i}`,
        results: runs.map((_, run) => [run, i % 100 === run ? 0 : 1, 1, null] as const),
      })),
    }
    const results = Array.from({ length: count }, (_, i) => resultOf(`t${i}`, i % 20 === 0 ? 'f' : 'p'))
    expect(runs).toHaveLength(10)
    const step = nextStep(inputOf(results, { history }))
    expect(step.kind).toBe('confirm')
    const comparison = decided(inputOf(results, { history, recordedOnly: true }))
    expect(comparison.tests).toHaveLength(count)
  }, 60_000)
})
