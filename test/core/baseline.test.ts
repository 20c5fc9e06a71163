import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  baselineOf,
  type History,
  historySchema,
  mergeHistories,
  readHistory,
  record,
  worseSince,
} from '../../src/core/baseline.ts'
import { isRunError } from '../../src/core/errors.ts'
import type { Comparison, ComparisonWord } from '../../src/core/model.ts'
import { historyOf, resultOf, runOf, runRecord, verdicts } from './gate-builders.ts'

const main = { branch: 'main', accept: false }
const sound = historyOf({ a: 'ppfp', b: '.ppp' })

/** A comparison that found the given words. */
function compared(words: Readonly<Record<string, ComparisonWord>>, dropped = false): Comparison {
  const whole = {
    ...{
      drop: 0.2,
      low: 0.1,
      high: 0.3,
      p: 0.0001,
      passes: 1,
      detectable: 0.1,
      of: 'score' as const,
      seed: 1,
      method: '',
    },
    regressed: dropped,
  }
  return {
    baseline: { source: 'test', runs: 4 },
    tests: Object.entries(words).map(([id, word]) => ({ id, name: id, word })),
    whole,
  }
}

function refusal(json: unknown): string {
  try {
    readHistory(json)
  } catch (error) {
    if (isRunError(error, 'bad-response')) return error.message
    throw error
  }
  throw new Error('it was accepted')
}

describe('reading a history', () => {
  it('takes what Batchgate wrote, through JSON and back', () => {
    const written = record(sound, runRecord(9, [resultOf('a', 'p'), resultOf('b', 'f')]), main)
    expect(readHistory(JSON.parse(JSON.stringify(written)))).toEqual(written)
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a future version', { ...sound, version: 2 }],
    ['a version that is text', { ...sound, version: '1' }],
    ['a run index out of range', { ...sound, tests: [{ id: 'a', name: 'a', results: [[4, 1, 1, null]] }] }],
    ['a negative index', { ...sound, tests: [{ id: 'a', name: 'a', results: [[-1, 1, 1, null]] }] }],
    ['a negative count', { ...sound, tests: [{ id: 'a', name: 'a', results: [[0, -1, 1, null]] }] }],
    ['more passed than judged', { ...sound, tests: [{ id: 'a', name: 'a', results: [[0, 2, 1, null]] }] }],
    ['half a trial', { ...sound, tests: [{ id: 'a', name: 'a', results: [[0, 0.5, 1, null]] }] }],
    ['absurdly many trials', { ...sound, tests: [{ id: 'a', name: 'a', results: [[0, 1, 1e9, null]] }] }],
    ['a score above 1', { ...sound, tests: [{ id: 'a', name: 'a', results: [[0, 1, 1, 1.5]] }] }],
    ['a score that is no number', { ...sound, tests: [{ id: 'a', name: 'a', results: [[0, 1, 1, Number.NaN]] }] }],
    ['a score of text', { ...sound, tests: [{ id: 'a', name: 'a', results: [[0, 1, 1, '1']] }] }],
    ['a result that is too short', { ...sound, tests: [{ id: 'a', name: 'a', results: [[0, 1, 1]] }] }],
    ['results that are no list', { ...sound, tests: [{ id: 'a', name: 'a', results: {} }] }],
    [
      'the same run twice in one test',
      {
        ...sound,
        tests: [
          {
            id: 'a',
            name: 'a',
            results: [
              [1, 1, 1, null],
              [1, 1, 1, null],
            ],
          },
        ],
      },
    ],
    [
      'results out of order',
      {
        ...sound,
        tests: [
          {
            id: 'a',
            name: 'a',
            results: [
              [1, 1, 1, null],
              [0, 1, 1, null],
            ],
          },
        ],
      },
    ],
    ['the same test twice', { ...sound, tests: [sound.tests[0], sound.tests[0]] }],
    ['the same run twice', { ...sound, runs: [runOf(1), runOf(1)], tests: [] }],
    ['a run without a date', { ...sound, runs: [{ ...runOf(1), startedAt: 'yesterday' }], tests: [] }],
    ['an inconclusive run', { ...sound, runs: [{ ...runOf(1), conclusion: 'inconclusive' }], tests: [] }],
    ['more runs than are ever kept', { ...sound, runs: Array.from({ length: 61 }, (_, i) => runOf(i)), tests: [] }],
    ['a test without an id', { ...sound, tests: [{ id: '', name: 'a', results: [] }] }],
    ['tests that are no list', { ...sound, tests: 'many' }],
  ])('refuses %s', (_, json) => {
    expect(refusal(json)).toContain('the baseline cannot be used')
  })

  it('refuses a million tests before looking at one of them', () => {
    const tests = Array.from({ length: 1_000_000 }, () => 'not even a test')
    expect(refusal({ ...sound, tests })).not.toContain('tests.0')
  })

  it('says which version it cannot read', () => {
    expect(refusal({ ...sound, version: 7 })).toContain('version 7')
  })

  it('refuses the history of another gate or provider', () => {
    expect(readHistory(sound, { name: 'gate', provider: 'demo' })).toEqual(sound)
    for (const expected of [
      { name: 'other', provider: 'demo' },
      { name: 'gate', provider: 'bland' },
    ]) {
      expect(() => readHistory(sound, expected)).toThrow('belongs to gate')
    }
  })

  it('agrees with the committed schema on whatever results a test may hold', () => {
    const odd = fc.oneof(fc.integer({ min: -1, max: 4 }), fc.constantFrom(null, 0.5, '1', Number.NaN, 2e6))
    fc.assert(
      fc.property(fc.array(odd, { minLength: 3, maxLength: 5 }), (result) => {
        const json = { ...sound, tests: [{ id: 'a', name: 'a', results: [result] }] }
        const shape = historySchema.safeParse(json).success
        const [run, passed, judged] = result as number[]
        const sense = shape && run! < sound.runs.length && passed! <= judged!
        let read = true
        try {
          readHistory(json)
        } catch {
          read = false
        }
        expect(read).toBe(sense)
      }),
    )
  })

  it('throws nothing but a named error, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom('runs', 'tests', 'version', 'name', ''), (value, key) => {
        try {
          readHistory(key === '' ? value : { ...sound, [key]: value })
        } catch (error) {
          expect(isRunError(error, 'bad-response')).toBe(true)
        }
      }),
    )
  })
})

describe('recording a run', () => {
  it('leaves the history as it was when the run has no verdict', () => {
    const run = runRecord(9, [resultOf('a', 'p')], { verdict: verdicts.inconclusive })
    expect(record(sound, run, main)).toBe(sound)
    expect(record(undefined, run, main)).toBeUndefined()
  })

  it('makes the first conclusive run the bar, failures and all', () => {
    const first = record(undefined, runRecord(0, [resultOf('a', 'f')], { verdict: verdicts.failed }), main)
    expect(first?.runs).toMatchObject([{ bar: true, conclusion: 'failed' }])
    expect(first?.tests[0]?.results).toEqual([[0, 0, 1, null]])
  })

  it('keeps a run with a regression, or with a drop of the whole, out of the bar', () => {
    const regressed = record(
      sound,
      runRecord(9, [resultOf('a', 'f')], { comparison: compared({ a: 'regressed' }), verdict: verdicts.failed }),
      main,
    )
    expect(regressed?.runs.at(-1)).toMatchObject({ bar: false, regressed: ['a'] })
    const dropped = record(sound, runRecord(9, [resultOf('a', 'f')], { comparison: compared({}, true) }), main)
    expect(dropped?.runs.at(-1)).toMatchObject({ bar: false, dropped: true })
  })

  it('keeps out of the bar what was found regressed even when the verdict let it pass', () => {
    const run = runRecord(9, [resultOf('a', 'f')], { comparison: compared({ a: 'regressed' }) })
    expect(record(sound, run, main)?.runs.at(-1)?.bar).toBe(false)
  })

  it('leaves ordinary bad luck in the bar', () => {
    const run = runRecord(9, [resultOf('a', 'f')], { comparison: compared({ a: 'suspected' }) })
    expect(record(sound, run, main)?.runs.at(-1)?.bar).toBe(true)
  })

  it('replaces the earlier attempt of the same run, tests that are gone included', () => {
    const again = runRecord(3, [resultOf('a', 'f')])
    const history = record(sound, { ...again, host: { ...again.host, attempt: 2 } }, main)
    expect(history?.runs.map((run) => run.attempt)).toEqual([1, 1, 1, 2])
    expect(history?.tests.find((test) => test.id === 'a')?.results.at(-1)).toEqual([3, 0, 1, null])
    expect(history?.tests.find((test) => test.id === 'b')?.results).toHaveLength(2)
  })

  it('keeps the newest 30 runs of the bar and the newest 30 others', () => {
    let history: History | undefined
    for (let i = 0; i < 100; i++) {
      const comparison = i % 4 === 0 ? compared({ a: 'regressed' }) : undefined
      history = record(
        history,
        runRecord(i, [resultOf('a', 'p')], comparison === undefined ? {} : { comparison }),
        main,
      )
    }
    expect(history?.runs.filter((run) => run.bar)).toHaveLength(30)
    expect(history?.runs.filter((run) => !run.bar)).toHaveLength(25)
    const dates = history?.runs.map((run) => run.startedAt)
    expect(dates).toEqual(dates?.toSorted())
    expect(history?.runs.at(-1)?.runId).toBe('run-99')
  })

  it('forgets, when accepted, what came before for tests that failed or regressed, and for no others', () => {
    const run = runRecord(9, [resultOf('a', 'f'), resultOf('b', 'p')], { comparison: compared({ a: 'regressed' }) })
    const history = record(sound, run, { branch: 'main', accept: true })
    expect(history?.runs.at(-1)).toMatchObject({ bar: true, accepted: ['a'] })
    expect(history?.tests.find((test) => test.id === 'a')?.results).toHaveLength(1)
    expect(history?.tests.find((test) => test.id === 'b')?.results).toHaveLength(4)
  })

  it('forgets everything when a drop of the whole run was accepted', () => {
    const run = runRecord(9, [resultOf('a', 'p'), resultOf('b', 'p')], { comparison: compared({}, true) })
    const history = record(sound, run, { branch: 'main', accept: true })
    expect(history?.tests.map((test) => test.results.length)).toEqual([1, 1])
  })

  it('starts a test anew when its digest changes, and no other test', () => {
    const edited = resultOf('a', 'p', '', { digest: 'new' })
    const history = record(sound, runRecord(9, [edited, resultOf('b', 'p')]), main)
    expect(history?.tests.find((test) => test.id === 'a')).toMatchObject({ digest: 'new', results: [[4, 1, 1, null]] })
    expect(history?.tests.find((test) => test.id === 'b')?.results).toHaveLength(4)
  })

  it('counts the first pass only, an errored trial by its retry', () => {
    const result = resultOf('a', 'e', 'ffff')
    const trials = [...result.trials, { phase: 'retry' as const, outcome: 'passed' as const, score: 0.5, checks: [] }]
    const history = record(undefined, runRecord(0, [{ ...result, trials }]), main)
    expect(history?.tests[0]?.results).toEqual([[0, 1, 1, 0.5]])
  })

  it('remembers an errored test without a judgement, and not a skipped one', () => {
    const history = record(undefined, runRecord(0, [resultOf('a', 'e'), resultOf('b', 's'), resultOf('c', 'p')]), main)
    expect(history?.tests.map((test) => [test.id, test.results[0]?.[2]])).toEqual([
      ['a', 0],
      ['c', 1],
    ])
  })
})

describe('merging histories', () => {
  const runs = fc.uniqueArray(fc.integer({ min: 0, max: 80 }), { minLength: 1, maxLength: 50 })
  const history = runs.map((numbers) => {
    let built: History | undefined
    for (const number of numbers.toSorted((a, b) => a - b)) {
      const outcome = number % 7 === 0 ? 'f' : 'p'
      const comparison = number % 5 === 0 ? { comparison: compared({ a: 'regressed' }) } : {}
      built = record(built, runRecord(number, [resultOf('a', outcome), resultOf('b', 'p')], comparison), main)
    }
    return built!
  })

  it('loses no run of two that were recorded at once', () => {
    const [left, right] = [4, 5].map((number) => record(sound, runRecord(number, [resultOf('a', 'p')]), main)!)
    const merged = mergeHistories([left!, right!])
    expect(merged.runs.map((run) => run.runId)).toEqual(['run-0', 'run-1', 'run-2', 'run-3', 'run-4', 'run-5'])
    expect(merged.tests.find((test) => test.id === 'a')?.results).toHaveLength(6)
  })

  it('does not bring back what an accepted run forgot', () => {
    const accepted = record(sound, runRecord(9, [resultOf('a', 'f')]), { branch: 'main', accept: true })!
    const merged = mergeHistories([sound, accepted])
    expect(merged.tests.find((test) => test.id === 'a')?.results).toEqual([[4, 0, 1, null]])
  })

  it('does not depend on the order, and adds nothing the second time', () => {
    fc.assert(
      fc.property(history, history, history, (a, b, c) => {
        const merged = mergeHistories([a, b, c])
        expect(mergeHistories([c, a, b])).toEqual(merged)
        expect(mergeHistories([merged, b])).toEqual(merged)
        expect(readHistory(merged)).toEqual(merged)
      }),
      { numRuns: 40 },
    )
  })

  it('refuses an empty list', () => {
    expect(() => mergeHistories([])).toThrow(TypeError)
  })
})

describe('the baseline of a test', () => {
  const of = (outcomes: string, runs?: Parameters<typeof historyOf>[1]) =>
    baselineOf(historyOf({ a: outcomes }, runs)).get('a')

  it('is made of the runs of the bar', () => {
    const runs = { 2: { bar: false }, 3: { bar: false } }
    expect(of('ppff', { runs })).toMatchObject({ passed: 2, judged: 2, inNewest: true })
  })

  it('begins when the test last became better', () => {
    expect(of(`${'f'.repeat(10)}${'p'.repeat(10)}`)).toMatchObject({ passed: 10, judged: 10 })
  })

  it('stays whole as long as no split is clear', () => {
    expect(of('fpppppppp')).toMatchObject({ passed: 8, judged: 9 })
  })

  it('never begins anew because a test became worse', () => {
    expect(of(`${'p'.repeat(10)}${'f'.repeat(10)}`)).toMatchObject({ passed: 10, judged: 20 })
  })

  it('leaves errored runs out, and knows that the test was selected in the newest one', () => {
    expect(of('pppe')).toMatchObject({ judged: 3, inNewest: true })
    expect(of('ppp.')).toMatchObject({ judged: 3 })
    expect(baselineOf(historyOf({ a: 'ppp', b: 'pp' })).get('b')?.inNewest).toBe(false)
  })
})

describe('since when a test is worse', () => {
  const of = (outcomes: string) => worseSince(historyOf({ a: outcomes }).tests[0]!.results)

  it('names the first run of the clearest split', () => {
    const found = of(`${'p'.repeat(20)}${'fffpffff'}`)
    expect(found).toMatchObject({ run: 20, older: { passed: 20, judged: 20 } })
    expect(found?.p).toBeLessThan(0.001)
  })

  it('names nothing for ordinary bad luck', () => {
    expect(of('pppppfppppppppfppppp')).toBeUndefined()
    expect(of('pppp')).toBeUndefined()
    expect(of('ffff')).toBeUndefined()
  })

  it('names nothing for a test that has recovered', () => {
    expect(of(`${'p'.repeat(15)}${'f'.repeat(10)}${'p'.repeat(15)}`)).toBeUndefined()
  })

  it('leaves the newest run to the rule for regressions', () => {
    const results = [0, 1, 2, 3].map((run) => [run, run === 3 ? 0 : 20, 20, null] as const)
    expect(worseSince(results)).toBeUndefined()
  })
})
