import { expect, test } from 'vitest'
import { storedRun } from '../../../src/providers/umbraco-ai/schema.ts'
import { toTrial } from '../../../src/providers/umbraco-ai/trial.ts'

const grader = {
  graderName: 'mentions deadline',
  graderTypeId: 'contains',
  passed: true,
  score: 1,
  severity: 'Error',
  weight: 1,
  expectedValue: '30 days',
  actualValue: 'within 30 days',
  failureMessage: null,
}
const failing = { ...grader, passed: false, score: 0, failureMessage: 'no deadline' }

function trial(run: object, more: object = {}) {
  const base = { id: 'r1', testId: 't1', status: 'Passed', graderResults: [grader] }
  return toTrial(storedRun.parse({ ...base, ...run }), { phase: 'first', url: 'https://example.org', ...more })
}

test('a passed run with all its words', () => {
  expect(trial({ durationMs: 1834, outcome: { outputValue: 'within 30 days', usage: { totalTokens: 7 } } })).toEqual({
    phase: 'first',
    outcome: 'passed',
    score: 1,
    durationMs: 1834,
    url: 'https://example.org',
    usage: { totalTokens: 7 },
    checks: [
      {
        name: 'mentions deadline',
        type: 'contains',
        severity: 'error',
        passed: true,
        score: 1,
        expected: '30 days',
        actual: 'within 30 days',
      },
    ],
  })
})

test.each([
  ['Passed', 'passed'],
  ['PASSED', 'passed'],
  ['failed', 'failed'],
  ['Error', 'errored'],
  ['Running', 'errored'],
  ['Queued', 'errored'],
  ['', 'errored'],
])('the status "%s" is %s', (status, outcome) => {
  expect(trial({ status }).outcome).toBe(outcome)
})

test('a failed grader of severity Error fails a run that calls itself passed', () => {
  expect(trial({ graderResults: [grader, failing] })).toMatchObject({
    outcome: 'failed',
    message: 'mentions deadline: no deadline',
  })
})

test.each(['Warning', 'info'])('a failed grader of severity %s is shown and decides nothing', (severity) => {
  const { outcome, checks } = trial({ graderResults: [grader, { ...failing, severity }] })
  expect(outcome).toBe('passed')
  expect(checks[1]).toMatchObject({ passed: false, severity: severity.toLowerCase(), message: 'no deadline' })
})

test.each([null, undefined, 'Critical'])('a grader of severity %s counts as one of severity Error', (severity) => {
  expect(trial({ graderResults: [{ ...failing, severity }] }).outcome).toBe('failed')
})

test('a failed run without a failed grader says so', () => {
  expect(trial({ status: 'Failed' })).toMatchObject({ outcome: 'failed', message: /no grader says why/ })
})

test.each([
  [
    [
      { score: 1, weight: 3 },
      { score: 0.2, weight: 1 },
    ],
    0.8,
  ],
  [[{ score: 0.5 }, { score: 1, weight: null }], 0.75],
  [[{ score: null }, { score: 0 }], 0.5],
  [[{ score: 1, weight: 0 }], 0],
  [[{ score: 7 }, { score: -1 }], 0.5],
  [[], undefined],
])('the score of %j is the weighted mean %s', (graders, score) => {
  expect(trial({ graderResults: graders.map((entry) => ({ ...grader, ...entry })) }).score).toBe(score)
})

test('an errored run has no score, and its message comes without its stack trace', () => {
  const error = { message: 'boom\n   at A.B.C() in /src/c.cs:line 1', stackTrace: 'at secret' }
  const result = trial({ status: 'Error', graderResults: [], error })
  expect(result).toMatchObject({ outcome: 'errored', message: 'Run r1 broke: boom' })
  expect(result.score).toBeUndefined()
})

test.each([
  ['{"error":"HTTP 500","stackTrace":"at X"}', 'errored'],
  ['{"Error":"HTTP 500","StackTrace":null}', 'errored'],
  ['{"error":"HTTP 500","stackTrace":"at X","content":"hi"}', 'passed'],
  ['{"error":"HTTP 500"}', 'passed'],
  ['an error and a stackTrace', 'passed'],
  ['{"error":', 'passed'],
  [{ error: 'HTTP 500', stackTrace: 'at X' }, 'errored'],
])('an output of %j is %s', (outputValue, outcome) => {
  expect(trial({ outcome: { outputValue } }).outcome).toBe(outcome)
})

test.each([
  [{ timing: { status: 'error' }, messages: [{ role: 'error', content: 'HTTP 429' }] }, /HTTP 429/],
  [{ timing: { status: 'Error' } }, /no message/],
  [{ finalOutput: { error: 'stream closed', content: '' } }, /stream closed/],
])('the transcript %j shows a swallowed failure', (transcript, message) => {
  expect(trial({}, { transcript })).toMatchObject({ outcome: 'errored', message })
})

test.each([
  { timing: { status: 'success' }, finalOutput: { error: null } },
  { timing: null, finalOutput: 'text', messages: 'none' },
  { finalOutput: { error: '  ' } },
])('the transcript %j shows none', (transcript) => {
  expect(trial({}, { transcript }).outcome).toBe('passed')
})

test('transcripts are bounded and skip what is no message', () => {
  const messages = [null, 'text', { role: 'user' }, { content: 'x'.repeat(5000) }, ...Array(99).fill({ content: [1] })]
  const { transcript } = trial({ status: 'Failed' }, { transcript: { messages } })
  expect(transcript?.length).toBeLessThanOrEqual(50)
  expect(transcript?.[0]).toMatchObject({ role: 'unknown' })
  expect(transcript?.[0]?.text).toHaveLength(2000)
  expect(transcript?.[1]?.text).toBe('[1]')
})

test('token counts that are no counts are left out', () => {
  const usage = { inputTokens: -1, outputTokens: null, totalTokens: 4 }
  expect(trial({ outcome: { usage } }).usage).toEqual({ totalTokens: 4 })
  expect(trial({ outcome: { usage: {}, tokenUsage: { inputTokens: 1 } } }).usage).toBeUndefined()
  expect(trial({ outcome: { usage: null, tokenUsage: { inputTokens: 1 } } }).usage).toEqual({ inputTokens: 1 })
})

test('a grader that was removed still has a name', () => {
  const nameless = { ...grader, graderName: null, graderTypeId: null, graderId: 'g7' }
  expect(trial({ graderResults: [nameless] }).checks[0]).toMatchObject({ name: 'g7' })
})
