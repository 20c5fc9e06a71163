import { expect, test } from 'vitest'
import { explain } from '../../../src/providers/future-agi/explain.ts'

const reply = (status: number, body: unknown) => explain({ status, body, words: [] })

test.each([
  ['message', { message: 'one', detail: 'two', error: 'three', result: 'four' }, 'one'],
  ['detail', { message: '', detail: 'two', error: 'three' }, 'two'],
  ['error as text', { error: 'three', result: 'four' }, 'three'],
  ['error as an object', { error: { code: 'x', message: 'three' } }, 'three'],
  ['result as text', { result: 'four' }, 'four'],
  ['result as an object', { result: { code: 'RATE_LIMITED', message: 'four' } }, 'four'],
  ['the text itself', 'upstream timed out', 'upstream timed out'],
])('the platform’s words are taken from %s', (_, body, words) => {
  expect(reply(400, body)?.words).toEqual([words])
})

test.each([['<html>Bad gateway</html>'], [''], [null], [[]], [{ message: 7 }]])('%j has no words', (body) => {
  expect(reply(502, body)?.words).toEqual([])
})

test('words are cut short', () => {
  expect(reply(400, { message: 'x'.repeat(10_000) })!.words![0]!.length).toBeLessThan(600)
})

test('a refusal that travels with status 200 is a failure, and a good reply is not', () => {
  expect(reply(200, { status: false, message: 'no' })).toMatchObject({ code: 'bad-response', words: ['no'] })
  expect(reply(200, { status: true, result: {} })).toBeUndefined()
  expect(reply(200, { status: 'completed' })).toBeUndefined()
})

test.each([
  [402, 'Voice simulation is not part of this edition.', 'config'],
  [400, 'Run test not found', 'not-found'],
  [400, '2 scenario(s) are not completed.', 'config'],
  [400, 'Failed to start test execution: no scheduler', 'unavailable'],
  [500, 'Failed to retrieve test execution: No TestExecution matches the given query.', 'not-found'],
  [500, 'Unable to fetch simulation runs.', 'bad-response'],
  [500, 'Something else', undefined],
  [401, 'Invalid API key or secret key', undefined],
])('%i "%s" is read as %s', (status, message, code) => {
  expect(reply(status, { status: false, message })?.code).toBe(code)
})

test('the wait in the body of a rate limit is obeyed, and nonsense is not', () => {
  const limited = (retry_after: unknown) => reply(429, { status: false, result: { retry_after } })?.retryAfterMs
  expect(limited(17)).toBe(17_000)
  for (const nonsense of ['17', -1, 1e9, null]) expect(limited(nonsense)).toBeUndefined()
})
