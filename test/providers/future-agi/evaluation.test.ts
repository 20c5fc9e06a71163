import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEvaluation } from '../../../src/providers/future-agi/evaluation.ts'
import type { Judging } from '../../../src/providers/future-agi/options.ts'

const plain: Judging = { thresholds: {}, choices: {}, withoutEvals: 'error' }
const gated: Judging = {
  thresholds: { '*': 0.7, Strict: 0.9 },
  choices: { Intent: ['billing', 'refund'] },
  withoutEvals: 'error',
}
const read = (output: unknown, judging = gated, key = 'eval-1') => readEvaluation(key, output, judging).ruling

describe('an evaluation output', () => {
  test.each([
    ['Passed as stored', { output: 'Passed', output_type: 'Pass/Fail', name: 'A', reason: 'r' }, 'passed'],
    [
      'Passed as shown',
      { value: 'Passed', type: 'Pass/Fail', error: false, status: 'completed', skipped: false },
      'passed',
    ],
    ['true', { output: true, output_type: 'Pass/Fail' }, 'passed'],
    ['failed in small letters', { output: 'failed', output_type: 'Pass/Fail' }, 'failed'],
    ['false', { value: false, type: 'Pass/Fail' }, 'failed'],
    ['a number where pass or fail belongs', { output: 1, output_type: 'Pass/Fail' }, 'errored'],
    ['an empty string', { output: '', output_type: 'Pass/Fail' }, 'errored'],
    ['a score above the threshold', { output: 0.7, output_type: 'score' }, 'passed'],
    ['a score below it', { output: 0.69, output_type: 'score' }, 'failed'],
    ['a score in an object', { output: { score: 0.8 }, output_type: 'score' }, 'passed'],
    ['a score below its own threshold', { output: 0.8, output_type: 'score', name: 'strict' }, 'failed'],
    ['a score of another scale', { output: 8, output_type: 'score' }, 'errored'],
    ['a score as text', { output: '0.9', output_type: 'score' }, 'errored'],
    ['an allowed choice', { output: 'Billing', output_type: 'choices', name: 'Intent' }, 'passed'],
    ['allowed choices', { output: ['billing', 'refund'], output_type: 'choices', name: 'Intent' }, 'passed'],
    [
      'one choice that is not allowed',
      { output: ['billing', 'other'], output_type: 'choices', name: 'Intent' },
      'failed',
    ],
    ['a choice in an object', { output: { choice: 'refund' }, output_type: 'choices', name: 'Intent' }, 'passed'],
    ['choices in an object', { output: { choices: ['other'] }, output_type: 'choices', name: 'Intent' }, 'failed'],
    ['no choice at all', { output: [], output_type: 'choices', name: 'Intent' }, 'errored'],
    ['choices nobody gated', { output: 'anything', output_type: 'choices', name: 'Mood' }, 'info'],
    ['another type', { output: 'text', output_type: 'text' }, 'info'],
    ['another type that is gated', { output: 'text', output_type: 'text', name: 'Strict' }, 'errored'],
    ['a gated choice that is a score', { output: 0.9, output_type: 'score', name: 'Intent' }, 'errored'],
    ['a gated score that is a choice', { output: 'x', output_type: 'choices', name: 'Strict' }, 'errored'],
    ['an error', { output: null, output_type: 'Pass/Fail', error: 'error', reason: 'judge away' }, 'errored'],
    ['an error beside a value', { value: 'Passed', type: 'Pass/Fail', error: true }, 'errored'],
    ['an error by status', { value: 'Passed', type: 'Pass/Fail', status: 'error' }, 'errored'],
    ['no transcript', { output: null, output_type: 'score', reason: 'No transcript data available' }, 'errored'],
    ['skipped', { output: null, output_type: null, status: 'skipped', skipped: true }, 'skipped'],
    ['pending', { status: 'pending', output: 'Passed', output_type: 'Pass/Fail' }, 'pending'],
    ['the empty object', {}, 'pending'],
    ['a documented score', { score: 0.8, explanation: 'polite' }, 'passed'],
    ['a documented score of another scale', { score: 9, explanation: 'polite' }, 'errored'],
    ['a verdict without a type', { output: 'Passed' }, 'errored'],
    ['a bare word', 'Passed', 'errored'],
    ['null', null, 'errored'],
  ])('that is %s is ruled', (_, output, ruling) => {
    expect(read(output)).toBe(ruling)
  })

  test('without thresholds a score only informs', () => {
    expect(readEvaluation('e', { output: 0.1, output_type: 'score' }, plain)).toEqual({
      ruling: 'info',
      check: { name: 'e', type: 'score', severity: 'info', score: 0.1, actual: '0.1' },
    })
  })

  test('is named by id as well as by name in the options', () => {
    const judging = { ...plain, thresholds: { 'EVAL-1': 0.5 } }
    expect(read({ output: 0.4, output_type: 'score', name: 'Tone' }, judging)).toBe('failed')
  })

  test('carries foreign text only cut short', () => {
    const long = 'x'.repeat(100_000)
    const { check } = readEvaluation(long, { output: long, output_type: long, reason: long }, plain)
    expect(JSON.stringify(check).length).toBeLessThan(3_000)
  })

  /** The only ways to pass, written down a second time. */
  const mayPass = (output: unknown): boolean => {
    const { output: stored, value, output_type, type, score } = (output ?? {}) as Record<string, unknown>
    const found = stored ?? value ?? score
    const kind = String(output_type || type || '')
      .toLowerCase()
      .replace(/[^a-z]/g, '')
    if (kind === 'passfail') return found === true || String(found).trim().toLowerCase() === 'passed'
    if (kind === 'choices') return /billing|refund/i.test(JSON.stringify(found))
    const number = typeof found === 'object' ? (found as { score?: unknown } | null)?.score : found
    return (kind === 'score' || kind === '') && typeof number === 'number' && number >= 0.7 && number <= 1
  }

  test('that is anything at all is never taken for a pass unless it clearly is one', () => {
    const words = fc.constantFrom('Passed', 'passed', 'Pass', 'PASSED ', 'Failed', 'true', 'billing', '', 'ok')
    const anyValue = fc.oneof(words, fc.boolean(), fc.double(), fc.constant(null), fc.jsonValue())
    const shape = fc.record(
      {
        name: fc.constantFrom('Intent', 'Strict', 'Other', '__proto__', 'constructor', '*'),
        output: anyValue,
        value: anyValue,
        score: anyValue,
        output_type: fc.constantFrom('Pass/Fail', 'score', 'choices', 'numeric', 'PASS/FAIL', '', null),
        type: fc.constantFrom('Pass/Fail', 'score', 'choices', 'text', 7),
        status: fc.constantFrom('completed', 'pending', 'error', 'skipped', 'cancelled', 'COMPLETED', null, 3),
        error: fc.constantFrom(false, true, 'error', 'x', null, 0),
        skipped: fc.constantFrom(true, false, null),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(shape, fc.jsonValue()), fc.string(), (output, key) => {
        const { ruling, check } = readEvaluation(key, output, gated)
        if (ruling === 'passed') {
          expect(mayPass(output)).toBe(true)
          const { status, error, skipped } = output as Record<string, unknown>
          expect([undefined, null, 'completed', 'COMPLETED']).toContain(status)
          expect([undefined, null, false]).toContain(error)
          expect(skipped).not.toBe(true)
        }
        expect(check.passed).toBe({ passed: true, failed: false }[ruling as string])
        if (check.score !== undefined) expect(check.score >= 0 && check.score <= 1).toBe(true)
      }),
      { numRuns: 3_000, seed: 20260305 },
    )
  })
})
