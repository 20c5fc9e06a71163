import { describe, expect, it } from 'vitest'
import { lostParts } from '../../src/core/lost-parts.ts'
import type { Comparison, ComparisonWord, Outcome, Test, TestResult } from '../../src/core/model.ts'

const suite: Test = { id: 'suite', name: 'Money', tags: [], unit: 'suite', group: 'suite', expands: true }
const result = (test: Test, outcome: Outcome): TestResult => ({
  test,
  trials: [{ phase: 'first', outcome, checks: [] }],
})
const compared = (words: Record<string, ComparisonWord>): Comparison => ({
  baseline: { source: 'file', runs: 6 },
  tests: Object.entries(words).map(([id, word]) => ({ id, name: id, word })),
})

describe('a suite that could only be judged as a whole', () => {
  it('leaves no verdict when it failed and the tests that the baseline knows are missing', () => {
    const error = lostParts([result(suite, 'failed')], compared({ suite: 'added', row: 'missing' }))
    expect(error).toMatchObject({ code: 'batch-broken', message: expect.stringContaining('"Money" failed as a whole') })
  })

  it.each<[string, TestResult, Record<string, ComparisonWord>]>([
    ['it passed', result(suite, 'passed'), { suite: 'added', row: 'missing' }],
    ['nothing is missing', result(suite, 'failed'), { suite: 'added', row: 'same' }],
    ['its baseline is a whole, too', result(suite, 'failed'), { suite: 'regressed', row: 'missing' }],
    ['it is no suite', result({ ...suite, expands: false }, 'failed'), { suite: 'added', row: 'missing' }],
  ])('is judged as it is when %s', (_, only, words) => {
    expect(lostParts([only], compared(words))).toBeUndefined()
  })

  it('is judged as it is without a baseline', () => {
    expect(lostParts([result(suite, 'failed')], undefined)).toBeUndefined()
  })
})
