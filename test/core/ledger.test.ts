import { describe, expect, it } from 'vitest'
import { createLedger } from '../../src/core/ledger.ts'
import type { Phase, Plan, Test, Trial } from '../../src/core/model.ts'

const test = (id: string, more: Partial<Test> = {}): Test => ({ id, name: id, tags: [], unit: id, group: 'g', ...more })
const trial = (outcome: Trial['outcome'], phase: Phase = 'first'): Trial => ({ phase, outcome, checks: [] })
const plan = (tests: Test[], phase: Phase = 'first'): Plan => ({ key: `${phase}-1`, phase, tests, trials: 1 })
const outcomes = (ledger: ReturnType<typeof createLedger>) =>
  Object.fromEntries(
    ledger.results().map(({ test, trials }) => [test.id, trials.map(({ phase, outcome }) => `${phase} ${outcome}`)]),
  )

describe('the ledger', () => {
  it('records a selected test without result as errored', () => {
    const ledger = createLedger()
    const tests = [test('a'), test('b')]
    ledger.add(plan(tests), [{ test: tests[0]!, trials: [trial('passed')] }])
    ledger.close({ phase: 'first', tests, trials: 1 })
    expect(outcomes(ledger)).toEqual({ a: ['first passed'], b: ['first errored'] })
  })

  it('records a trial that did not come back as errored', () => {
    const ledger = createLedger()
    const tests = [test('a')]
    ledger.add(plan(tests), [{ test: tests[0]!, trials: [trial('passed'), trial('passed')] }])
    ledger.close({ phase: 'first', tests, trials: 3 })
    expect(outcomes(ledger)).toEqual({ a: ['first passed', 'first passed', 'first errored'] })
  })

  it('leaves out results nobody asked for, and says so', () => {
    const ledger = createLedger()
    const tests = [test('a')]
    ledger.add(plan(tests), [{ test: test('stranger'), trials: [trial('passed')] }])
    ledger.close({ phase: 'first', tests, trials: 1 })
    expect(outcomes(ledger)).toEqual({ a: ['first errored'] })
    expect(ledger.notes()).toEqual([expect.stringContaining('1 result')])
  })

  it('replaces a suite by the tests that it stood for', () => {
    const ledger = createLedger()
    const suite = test('suite', { expands: true, unit: 's' })
    ledger.add(plan([suite]), [{ test: test('row-1', { unit: 's' }), trials: [trial('failed')] }])
    ledger.close({ phase: 'first', tests: [suite], trials: 1 })
    expect(outcomes(ledger)).toEqual({ 'row-1': ['first failed'] })
  })

  it('records a suite that brought nothing as errored, and takes what its repetition brings as the first pass', () => {
    const ledger = createLedger()
    const suite = test('suite', { expands: true, unit: 's' })
    ledger.close({ phase: 'first', tests: [suite], trials: 1 })
    expect(outcomes(ledger)).toEqual({ suite: ['first errored'] })
    const only = new Set(['suite'])
    ledger.add(
      plan([suite], 'retry'),
      [{ test: test('row-1', { unit: 's' }), trials: [trial('passed', 'retry')] }],
      only,
    )
    ledger.close({ phase: 'retry', tests: [suite], trials: 1, only })
    expect(outcomes(ledger)).toEqual({ 'row-1': ['first passed'] })
  })

  it('completes a suite that brought too little by its repetition, and judges nothing twice', () => {
    const ledger = createLedger()
    const suite = test('suite', { expands: true, unit: 's' })
    const lost = test('lost', { expands: true, unit: 's' })
    const row = (id: string) => test(id, { unit: 's' })
    const first = [row('row-1'), lost, suite].map((each) => ({
      test: each,
      trials: [trial(each.expands ? 'errored' : 'failed')],
    }))
    ledger.add(plan([suite]), first)
    ledger.close({ phase: 'first', tests: [suite], trials: 1 })
    const only = new Set(['suite', 'lost'])
    const again = ['row-1', 'row-2', 'row-3'].map((id) => ({ test: row(id), trials: [trial('passed', 'retry')] }))
    ledger.add(plan([suite], 'retry'), again, only)
    ledger.close({ phase: 'retry', tests: [suite], trials: 1, only })
    expect(outcomes(ledger)).toEqual({
      'row-1': ['first failed'],
      'row-2': ['first passed'],
      'row-3': ['first passed'],
    })
  })

  it('keeps a suite errored whose repetition brings too little again', () => {
    const ledger = createLedger()
    const suite = test('suite', { expands: true, unit: 's' })
    const row = test('row-1', { unit: 's' })
    for (const phase of ['first', 'retry'] as const) {
      const only = phase === 'retry' ? new Set(['suite']) : undefined
      ledger.add(
        plan([suite], phase),
        [row, suite].map((each) => ({ test: each, trials: [trial(each.expands ? 'errored' : 'passed', phase)] })),
        only,
      )
      ledger.close({ phase, tests: [suite], trials: 1, ...(only && { only }) })
    }
    expect(outcomes(ledger)).toEqual({ 'row-1': ['first passed'], suite: ['first errored', 'retry errored'] })
  })

  it('judges only the asked tests when a whole unit had to be repeated', () => {
    const ledger = createLedger()
    const rows = [test('row-1', { unit: 's' }), test('row-2', { unit: 's' })]
    const suite = test('suite', { expands: true, unit: 's' })
    ledger.add(
      plan([suite]),
      rows.map((row) => ({ test: row, trials: [trial('passed')] })),
    )
    ledger.close({ phase: 'first', tests: [suite], trials: 1 })
    const only = new Set(['row-1'])
    ledger.add(
      plan([suite], 'confirm'),
      rows.map((row) => ({ test: row, trials: [trial('failed', 'confirm')] })),
      only,
    )
    ledger.close({ phase: 'confirm', tests: [suite], trials: 1, only })
    expect(outcomes(ledger)).toEqual({ 'row-1': ['first passed', 'confirm failed'], 'row-2': ['first passed'] })
  })

  it('records a repetition that brought nothing, so that it is not asked for for ever', () => {
    const ledger = createLedger()
    const suite = test('suite', { expands: true, unit: 's' })
    const row = test('row-1', { unit: 's' })
    ledger.add(plan([suite]), [{ test: row, trials: [trial('passed')] }])
    ledger.close({ phase: 'first', tests: [suite], trials: 1 })
    ledger.close({ phase: 'confirm', tests: [suite], trials: 1, only: new Set(['row-1']) })
    ledger.close({ phase: 'second', tests: [suite], trials: 1 })
    expect(outcomes(ledger)).toEqual({ 'row-1': ['first passed', 'confirm errored', 'second errored'] })
  })
})
