/** Kore.ai's documented shapes: a completed run in which nothing could be evaluated, masked ids, a host called hostname. */
import { describe, expect, it } from 'vitest'
import { judge, ok, outcomes, type Route } from './sample-platform.ts'

const bot = 'st-aaaaaaaa-bbbb-5ccc-8ddd-eeeeeeeeeeee'
const stream = `/api/public/stream/${bot}`
const inputs = {
  provider: 'kore-ai',
  'client-id': 'cs-aaaaaaaa-bbbb-5ccc-8ddd-eeeeeeeeeeee',
  'client-secret': 'sample-secret-0123456789abcdef0123456789',
  suites: 'Smoke EN',
  options: `bot-id: ${bot}`,
} as const

const list = {
  count: 3,
  moreAvailable: false,
  'ts-11111111-aaaa-5bbb-8ccc-000000000001': {
    ...{ testSuiteType: 'custom', name: 'Smoke EN', description: '' },
    results: [
      { _id: 'tr-1', version: 'inDevelopment', results: { TP: 0 }, recall: '0.00' },
      { _id: 'tx-2', version: 'published' },
    ],
  },
  AllMlUtterances: { testSuiteType: 'prebuilt', results: [] },
  Last100sentences: { testSuiteType: 'prebuilt', results: [] },
}

const counts = {
  ...{ TP: 0, TN: 0, FP: 0, FN: 0, success: 0, failure: 1, traitSuccess: 0, traitFailure: 0 },
  ...{ totalEntitiesCount: 0, matchedEntitiesCount: 0, totalTraitsCount: 0, matchedTraitsCount: 0 },
  ...{ failedUtteranceCount: 1, failedEntitiesCount: 0 },
}

const result = (more: object = {}) => ({
  ...{ _id: 'tr-yyyy', isPartialFailure: false, status: 'completed', testSuiteId: 'ts-yyyy', triggeredBy: 'u-xxxx' },
  ...{ streamId: 'st-yyyy', botLanguage: 'en', runType: 'inDevelopment', utterance_count: 1, __v: 0 },
  ...{ startTime: '2026-02-03T09:00:00.100Z', endTime: '2026-02-03T09:02:00.100Z', isAvailable: true },
  ...{ f1_score: '0.00', precision: '0.00', recall: '0.00', fileId: '65f0', results: counts },
  fileUrl: 'https://hostname/api/getMediaStream/media/f-xxxx.csv?e=1&n=2&s=c2lnbmVk&batchtesting=true',
  ...more,
})

const completed = (inner: object = {}, outer: object = {}) => ({
  ...{ _id: 'tr-xxxx', streamId: 'st-xxxx', testSuiteId: 'ts-xxxx', status: 'completed', utterance_count: 1 },
  result: result(inner),
  ...outer,
})

const suitePath = `${stream}/testsuite/Smoke%20EN`

function bots(status: Route): Record<string, Route> {
  return {
    [`GET ${stream}/testsuite`]: list,
    [`POST ${suitePath}/run`]: { status: 'accepted', requestId: 'tr-xxxx' },
    [`GET ${suitePath}/tr-xxxx/status`]: status,
  }
}

/** Counts of a run in which so many utterances were right and wrong. */
const scored = (right: number, wrong: number, more: object = {}) => ({
  utterance_count: right + wrong,
  results: { ...counts, TP: right, FN: wrong, success: right, failure: wrong, failedUtteranceCount: 0, ...more },
})

describe('documented replies of Kore.ai', () => {
  it('do not pass the published sample, in which the one utterance was not evaluated', async () => {
    const { conclusion, reasons, tests, said, writes } = await judge(bots(completed()), inputs)
    expect(conclusion).toBe('inconclusive')
    expect(reasons).toContain('errored')
    expect(outcomes(tests)).toEqual({ 'Smoke EN': 'errored' })
    expect(said).toContain('hostname')
    expect(said).not.toContain('c2lnbmVk')
    // Once, and once more because it could not be judged.
    expect(writes).toEqual([`POST ${suitePath}/run`, `POST ${suitePath}/run`])
  })

  it('wait while it says running', async () => {
    const { fileUrl: _, results: __, ...bare } = result({ status: 'running' })
    const running = completed({}, { status: 'running', result: bare, totalUtterances: 3, utterance_ran: 1 })
    const done = completed(scored(3, 0), { utterance_count: 3 })
    const { conclusion, writes } = await judge(
      bots((_, before) => ok(before < 4 ? running : done)),
      inputs,
    )
    expect(conclusion).toBe('passed')
    expect(writes).toHaveLength(1)
  })

  it.each([
    ['counts of which some are wrong', completed(scored(8, 2), { utterance_count: 10 }), 'failed'],
    ['counts that are all right', completed(scored(10, 0), { utterance_count: 10 }), 'passed'],
    ['counts as strings', completed({ results: { success: '10', failure: '0' } }, { utterance_count: 10 }), 'passed'],
    [
      'only the metrics',
      completed({ results: undefined, f1_score: '1.00', precision: '1.00', recall: '1.00' }),
      'inconclusive',
    ],
    ['a partial failure', completed(scored(10, 0, {}), { utterance_count: 10, isPartialFailure: false }), 'passed'],
    [
      'a partial failure inside',
      completed({ ...scored(10, 0), isPartialFailure: true }, { utterance_count: 10 }),
      'inconclusive',
    ],
    ['no utterances', completed({ ...scored(0, 0) }, { utterance_count: 0 }), 'inconclusive'],
    ['fewer counted than there are', completed(scored(4, 0), { utterance_count: 10 }), 'inconclusive'],
    ['an execution that failed', completed({ status: 'failed' }, { status: 'failed' }), 'inconclusive'],
    ['a run that was cancelled', completed({ status: 'cancelled' }, { status: 'cancelled' }), 'inconclusive'],
    [
      'wrong entities',
      completed(scored(10, 0, { totalEntitiesCount: 4, matchedEntitiesCount: 3, failedEntitiesCount: 1 }), {
        utterance_count: 10,
      }),
      'failed',
    ],
    [
      'NaN for metrics',
      completed({ ...scored(10, 0), precision: 'NaN', f1_score: 'NaN' }, { utterance_count: 10 }),
      'passed',
    ],
  ])('judge a completed run with %s', async (_, status, conclusion) => {
    const judged = await judge(bots(status), inputs)
    expect(judged.conclusion).toBe(conclusion)
  })

  it.each([
    ['the outer word alone', completed({ ...scored(10, 0), status: 'running' }, { utterance_count: 10 })],
    ['the inner word alone', completed(scored(10, 0), { utterance_count: 10, status: 'running' })],
    ['a word nobody knows', completed({ ...scored(10, 0), status: 'archived' }, { status: 'archived' })],
  ])('are not finished by %s', async (_, status) => {
    const { conclusion, reasons } = await judge(bots(status), { ...inputs, timeout: '10m' })
    expect(conclusion).toBe('inconclusive')
    expect(reasons).toContain('timed-out')
  })

  it.each([
    ['Invalid SDK credentials', 401, 4002],
    ['Permission denied. Scope is incorrect!', 401, 4002],
  ])('end at the start with "%s" as a matter of credentials', async (msg, status, code) => {
    const refused: Route = () => ({ status, body: { errors: [{ msg, code }] } })
    const { ending, said } = await judge({ ...bots(completed()), [`POST ${suitePath}/run`]: refused }, inputs)
    expect(ending.exit).toBe(2)
    expect(said).toContain(msg)
  })

  it('wait out a rate limit that comes with status 200', async () => {
    const limited = { errors: [{ msg: "You've exceeded the per-minute rate limit. Try again later.", code: 429 }] }
    const done = completed(scored(3, 0), { utterance_count: 3 })
    const { conclusion } = await judge(
      bots((_, before) => ok(before < 3 ? limited : done)),
      inputs,
    )
    expect(conclusion).toBe('passed')
  })
})

describe('documented conversations of Kore.ai', () => {
  const talk = `${stream}/conversation/testsuite/Booking`
  const asked = {
    ...inputs,
    suites: 'Booking',
    options: `bot-id: ${bot}\nkind: conversation\nuser-email: dev@example.com`,
  }
  const assertion = (status: string) => ({ enabled: true, status, contains: [{ text: 'For how many?', status }] })
  const off = { enabled: false, contains: [] }
  const step = (input: string, status: string, text = status) => ({
    ...{ input, status, requestId: 'ctr-1-1', intents: [], faqs: [], smalltalk: [] },
    outputs: [{ text: 'For how many?' }],
    actualOutput: [
      {
        ...{ text: 'Which city?', nodeId: 'askCity', dialogName: 'Booking' },
        assertions: { flowLevel: off, text: assertion(text), context: off },
      },
    ],
  })
  const ended = (status: string, steps: readonly object[] | undefined, details: object, more: object = {}) => ({
    ...{ _id: 'ctr-1', streamId: 'st-xxxx', testSuiteId: 'ctc-xxxx', status, percentageCompleted: 100 },
    totalTestStepsCount: 2,
    result: {
      ...{ startTime: '2026-02-03T09:10:00.000Z', version: 'configured', status, errorDetails: null, duration: 8421 },
      ...{ stepDetails: details, nlpVersion: ['v3', 'v3'] },
      ...(steps === undefined ? {} : { executionResults: steps }),
    },
    ...more,
  })
  const all = { passed: 2, failed: 0, total: 2 }
  const one = { passed: 1, failed: 1, total: 2 }
  const both = [step('Start_Flow', 'passed'), step('book a table', 'passed')]

  const bots = (status: Route): Record<string, Route> => ({
    [`POST ${talk}/run`]: { status: 'IN_PROGRESS', testRunId: 'ctr-1' },
    [`GET ${talk}/ctr-1/status`]: status,
  })

  it.each([
    ['both steps passed', ended('passed', both, all), 'passed'],
    ['one step failed', ended('failed', [step('hi', 'passed'), step('book', 'failed')], one), 'failed'],
    [
      'a passed step holds a failed assertion',
      ended('passed', [step('hi', 'passed'), step('book', 'passed', 'failed')], all),
      'failed',
    ],
    ['steps are left out, as on the newer page', ended('passed', undefined, all), 'passed'],
    ['steps are left out of a failed run', ended('failed', undefined, one), 'failed'],
    ['it passed and counts a failed step', ended('passed', undefined, one), 'inconclusive'],
    ['it passed without any count', ended('passed', undefined, {}, { totalTestStepsCount: undefined }), 'inconclusive'],
    [
      'it passed without a single step',
      ended('passed', [], { passed: 0, failed: 0, total: 0 }, { totalTestStepsCount: 0 }),
      'inconclusive',
    ],
    ['a step is missing', ended('passed', [step('hi', 'passed')], all), 'inconclusive'],
    [
      'a step was not executed',
      ended('passed', [step('hi', 'passed'), step('book', 'Not executed', 'passed')], all),
      'inconclusive',
    ],
  ])('are judged when %s', async (_, status, conclusion) => {
    const judged = await judge(bots(status), asked)
    expect(judged.conclusion).toBe(conclusion)
  })

  it('wait while it says inprogress', async () => {
    const result = { startTime: '2026-02-03T09:10:00.000Z', version: 'configured', status: 'inprogress' }
    const running = { _id: 'ctr-1', status: 'inprogress', totalTestStepsCount: 2, result, percentageCompleted: 50 }
    const { conclusion, writes } = await judge(
      bots((_, before) => ok(before < 4 ? running : ended('passed', both, all))),
      asked,
    )
    expect(conclusion).toBe('passed')
    expect(writes).toHaveLength(1)
  })
})
