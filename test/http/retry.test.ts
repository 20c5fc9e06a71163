import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maxAttempts, nextAttempt, readRetryAfter } from '../../src/http/retry.ts'
import { anyText } from '../support/fixed-seed.ts'

const question = fc.record({
  failures: fc.integer({ min: 0, max: 10 }),
  retryAfterMs: fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: undefined }),
  now: fc.integer({ min: 0, max: 4e12 }),
  deadline: fc.oneof(fc.integer({ min: 0, max: 8e12 }), fc.constant(Number.POSITIVE_INFINITY)),
  random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
})

test('a wait is whole, never shorter than asked for, never beyond the deadline, and there are at most five attempts', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const answer = nextAttempt(asked)
      if (asked.failures >= maxAttempts) return answer.kind === 'exhausted'
      if (answer.kind === 'exhausted') return false
      const fits = asked.now + answer.ms < asked.deadline
      const enough = answer.ms >= (asked.retryAfterMs ?? 0)
      return Number.isInteger(answer.ms) && enough && fits === (answer.kind === 'wait')
    }),
  )
})

test('without a wish of the platform the longest pauses double up to a limit', () => {
  const base = { retryAfterMs: undefined, now: 0, deadline: 1e9, random: 1 }
  expect([1, 2, 3, 4].map((failures) => nextAttempt({ ...base, failures }))).toEqual(
    [500, 1000, 2000, 4000].map((ms) => ({ kind: 'wait', ms })),
  )
  expect(nextAttempt({ ...base, failures: 1, random: 0 })).toEqual({ kind: 'wait', ms: 0 })
})

test('Retry-After is read in seconds and as a date in its three forms', () => {
  const now = Date.UTC(1994, 10, 6, 8, 49, 0)
  const read = (text: string) => readRetryAfter(text, now)
  expect(['120', ' 0 ', '1.5', 'Sun, 06 Nov 1994 08:49:37 GMT'].map(read)).toEqual([120_000, 0, 1500, 37_000])
  expect(['Sunday, 06-Nov-94 08:49:37 GMT', 'Sun Nov  6 08:49:37 1994'].map(read)).toEqual([37_000, 37_000])
  expect(read('Sun, 06 Nov 1994 08:48:00 GMT')).toBe(0)
})

test("a date is taken against the reply's own clock", () => {
  const wrong = Date.UTC(2030, 0, 1)
  expect(readRetryAfter('Sun, 06 Nov 1994 08:49:37 GMT', wrong, 'Sun, 06 Nov 1994 08:49:30 GMT')).toBe(7000)
})

test.each([
  '',
  '-1',
  'soon',
  '1e3',
  '0x10',
  '5 minutes',
  '2026',
  'Mon',
  'Infinity',
  '1,2',
  'Sun, 99 Foo 1994 08:49:37 GMT',
  '9'.repeat(400),
])('Retry-After %j is no wish', (text) => {
  const read = readRetryAfter(text, 0)
  expect(text === '2026' ? read === 2_026_000 : read === undefined).toBe(true)
})

test('whatever stands in Retry-After gives a finite wait from zero, or none', () => {
  const hostile = fc.oneof(
    anyText,
    fc.date().map((date) => (Number.isNaN(+date) ? '' : date.toUTCString())),
    fc.integer().map(String),
    fc.double().map(String),
  )
  fc.assert(
    fc.property(hostile, hostile, fc.integer({ min: 0, max: 4e12 }), (text, date, now) => {
      const ms = readRetryAfter(text, now, date)
      return ms === undefined || (Number.isFinite(ms) && ms >= 0)
    }),
  )
})

test('every date that toUTCString writes after the year 1000 is read back to the second', () => {
  const dates = fc.date({
    min: new Date('1000-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(dates, (date) => {
      const second = Math.floor(date.getTime() / 1000) * 1000
      return readRetryAfter(date.toUTCString(), second - 5000) === 5000
    }),
  )
})
