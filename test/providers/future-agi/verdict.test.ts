import { expect, test } from 'vitest'
import { hasEnded } from '../../../src/providers/future-agi/execution.ts'
import type { Judging } from '../../../src/providers/future-agi/options.ts'
import { detailReply } from '../../../src/providers/future-agi/schema.ts'
import { isSettled, trialOf } from '../../../src/providers/future-agi/verdict.ts'

const judging: Judging = { thresholds: {}, choices: {}, withoutEvals: 'error' }
const passed = { name: 'Helpful', type: 'Pass/Fail', value: 'Passed' }
const failed = { name: 'Polite', type: 'Pass/Fail', value: 'Failed', reason: 'rude' }
const errored = { name: 'Exact', type: 'Pass/Fail', value: null, error: true, reason: 'no judge' }
const skipped = { name: 'Short', status: 'skipped', skipped: true }
const informing = { name: 'Mood', type: 'choices', value: 'calm' }

const callOf = (fields: object) =>
  detailReply.parse({ status: 'completed', results: [{ id: 'c', status: 'completed', ...fields }] }).results[0]!
const judge = (fields: object, more: Partial<Parameters<typeof trialOf>[1]> = {}) =>
  trialOf(callOf(fields), { phase: 'confirm', judging, expected: undefined, ...more })

test.each([
  [{ a: passed }, 'passed'],
  [{ a: passed, b: informing, c: skipped }, 'passed'],
  [{ a: passed, b: failed }, 'failed'],
  [{ a: passed, b: errored }, 'errored'],
  [{ a: errored, b: failed }, 'failed'],
  [{ a: passed, b: {} }, 'errored'],
  [{ a: {}, b: failed }, 'failed'],
  [{ a: skipped }, 'errored'],
  [{ a: informing }, 'errored'],
  [{}, 'errored'],
  [null, 'errored'],
])('evaluations %j of a completed call make it %s', (eval_outputs, outcome) => {
  const trial = judge({ eval_outputs })
  expect(trial).toMatchObject({ phase: 'confirm', outcome })
  expect(trial.message === undefined).toBe(outcome === 'passed')
})

test.each(['failed', 'cancelled', 'pending', 'ongoing', 'analyzing', 'Finished', ''])(
  'a call that is "%s" is errored whatever its evaluations say',
  (status) => {
    expect(judge({ status, eval_outputs: { a: passed } }).outcome).toBe('errored')
    const counting = { ...judging, withoutEvals: 'completion' as const }
    expect(judge({ status, eval_outputs: {} }, { judging: counting }).outcome).toBe('errored')
  },
)

test('completion counts only where no evaluation says anything', () => {
  const counting = { judging: { ...judging, withoutEvals: 'completion' as const } }
  expect(judge({ eval_outputs: {} }, counting).outcome).toBe('passed')
  expect(judge({ eval_outputs: { a: informing } }, counting).outcome).toBe('passed')
  expect(judge({ eval_outputs: { a: errored } }, counting).outcome).toBe('errored')
  expect(judge({ eval_outputs: { a: skipped } }, counting).outcome).toBe('errored')
  expect(judge({ eval_outputs: {} }, { ...counting, expected: [{ id: 'x', name: 'X' }] }).outcome).toBe('errored')
})

test('an evaluation that the run test has and the call has not is missing, by id or by name', () => {
  const expected = [
    { id: 'id-1', name: 'Helpful' },
    { id: 'id-2', name: 'Polite' },
  ]
  expect(judge({ eval_outputs: { 'id-1': passed } }, { expected })).toMatchObject({
    outcome: 'errored',
    message: /^Polite/,
  })
  expect(
    judge({ eval_outputs: { 'id-1': passed, Polite: { ...passed, name: undefined } } }, { expected }).outcome,
  ).toBe('passed')
  const call = callOf({ eval_outputs: { 'id-1': passed } })
  expect(isSettled(call, { judging, expected })).toBe(false)
  expect(isSettled(call, { judging, expected: expected.slice(0, 1) })).toBe(true)
})

test('evaluations keyed in another way than the run test names them are compared by number', () => {
  const expected = [{ id: 'id-1', name: 'helpful_or_no' }]
  expect(judge({ eval_outputs: { 'eval-config-1': passed } }, { expected }).outcome).toBe('passed')
})

test('outputs are taken from the metrics where there are no outputs', () => {
  expect(judge({ eval_outputs: {}, eval_metrics: { a: failed } }).message).toBe('Polite was Failed: rude')
})

test('a call has ended or settled in any letter case, and a failed one waits for nothing', () => {
  expect(hasEnded({ status: 'COMPLETED' })).toBe(true)
  expect(hasEnded({ status: 'Analyzing' })).toBe(false)
  expect(isSettled(callOf({ status: 'FAILED' }), { judging, expected: [{ id: 'x', name: 'X' }] })).toBe(true)
  expect(judge({ status: 'Completed', eval_outputs: { a: passed } }).outcome).toBe('passed')
})

test('messages of a call are bounded', () => {
  const long = 'x'.repeat(100_000)
  expect(judge({ status: 'failed', ended_reason: long }).message!.length).toBeLessThanOrEqual(600)
  expect(judge({ eval_outputs: { a: { ...failed, reason: long } } }).message!.length).toBeLessThanOrEqual(600)
})
