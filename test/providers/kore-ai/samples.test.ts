/** Replies in the shapes that the platform documents, with values of our own. */
import { describe, expect, test } from 'vitest'
import { byName, count, never, planOf, start } from './harness.ts'

const runId = 'tr-0a0a0a0a-aaaa-5bbb-8ccc-000000000001'
const ok = (body: unknown) => ({ status: 200, body })

/** One utterance, which could not be evaluated; the host of the link is a word, and masked ids do not agree. */
const documented = {
  _id: 'tr-xxxx',
  streamId: 'st-xxxx',
  testSuiteId: 'ts-xxxx',
  status: 'completed',
  utterance_count: 1,
  result: {
    _id: 'tr-yyyy',
    isPartialFailure: false,
    status: 'completed',
    testSuiteId: 'ts-yyyy',
    triggeredBy: 'u-xxxx',
    streamId: 'st-yyyy',
    botLanguage: 'en',
    runType: 'published',
    utterance_count: 1,
    startTime: '2026-02-03T09:00:00.100Z',
    __v: 0,
    endTime: '2026-02-03T09:02:00.100Z',
    f1_score: '0.00',
    fileId: '65f0',
    isAvailable: true,
    precision: '0.00',
    recall: '0.00',
    results: {
      ...{ TP: 0, TN: 0, FP: 0, FN: 0, success: 0, failure: 1, traitSuccess: 0, traitFailure: 0 },
      ...{ totalEntitiesCount: 0, matchedEntitiesCount: 0, totalTraitsCount: 0, matchedTraitsCount: 0 },
      ...{ failedUtteranceCount: 1, failedEntitiesCount: 0 },
    },
    fileUrl: 'https://hostname/api/getMediaStream/media/f-xxxx.csv?e=1&n=2&s=c2ln&batchtesting=true',
  },
}

async function collectBatch(status: unknown) {
  const all = await start({
    platform: ({ path }) => {
      if (path.endsWith('/run')) return ok({ status: 'accepted', requestId: runId })
      return path.endsWith(`/${runId}/status`) ? ok(status) : undefined
    },
  })
  const batch = await all.trigger('Smoke EN')
  const polled = await all.provider.poll(batch, never)
  return { ...all, batch, polled, ...(await all.provider.collect(batch, never)) }
}

describe('documented replies', () => {
  test('a completed run of which the one utterance was not evaluated is errored, whatever completed means', async () => {
    const { polled, results, notes } = await collectBatch(documented)
    expect(polled).toMatchObject({ state: 'finished', total: 1 })
    expect(count(results)).toEqual({ errored: 1 })
    expect(notes).toEqual([expect.stringMatching(/hostname/)])
    expect(notes[0]).not.toContain('c2ln')
  })

  test('a running run', async () => {
    const { result } = documented
    const running = { ...documented, status: 'running', result: { ...result, status: 'running' } }
    const { results: _, fileUrl: __, ...bare } = running.result
    const { polled } = await collectBatch({
      ...{ ...running, result: bare, totalUtterances: 20, utterance_ran: 7, percentage: 35 },
    })
    expect(polled).toEqual({ state: 'running', raw: 'running', known: true, done: 7, total: 20 })
  })

  test('a DialogGPT run with metrics of its own says nothing without rows', async () => {
    const { result } = documented
    const { results } = await collectBatch({
      ...documented,
      result: {
        ...result,
        f1_score: null,
        precision: undefined,
        recall: 'NaN',
        results: { accuracy: '0.9', passed: 9 },
      },
    })
    expect(count(results)).toEqual({ errored: 1 })
    expect(results[0]?.trials[0]?.message).toContain('no metrics')
  })

  test('a run with nulls where documented samples have values', async () => {
    const { results } = await collectBatch({
      ...documented,
      utterance_count: null,
      result: {
        ...{ ...documented.result, utterance_count: null, isPartialFailure: null, fileUrl: null },
        results: { success: 3, failure: 0, FP: null },
      },
    })
    expect(count(results)).toEqual({ passed: 1 })
    expect(results[0]?.test.expands).toBe(true)
  })

  test('a list as a map with both built-in suites, past runs, and metadata beside them', async () => {
    const { provider, resolve } = await start({
      platform: ({ path }) =>
        path.endsWith('/testsuite')
          ? ok({
              count: 3,
              moreAvailable: false,
              'ts-1111': {
                testSuiteType: 'custom',
                name: 'Smoke EN',
                description: '',
                results: [
                  { _id: 'tr-1', version: 'inDevelopment', results: { TP: 1 }, recall: '1.00' },
                  { _id: 'tx-2', version: 'published' },
                ],
              },
              AllMlUtterances: { testSuiteType: 'prebuilt', results: [] },
              Last100sentences: { testSuiteType: 'prebuilt', results: [] },
            })
          : undefined,
    })
    expect((await resolve('*', 'Developer defined utterances')).map(({ name }) => name)).toEqual([
      'Smoke EN',
      'Developer defined utterances',
    ])
    expect(provider.limits.serial).toBe(true)
  })

  test('a conversation run with templates for texts and fields nobody uses', async () => {
    const template = JSON.stringify({ type: 'template', payload: { text: 'x'.repeat(5_000) } })
    const status = {
      _id: 'ctr-1',
      streamId: 'st-1',
      testSuiteId: 'ctc-1',
      status: 'failed',
      totalTestStepsCount: 2,
      result: {
        startTime: '2026-02-03T09:10:00.000Z',
        version: 'configured',
        status: 'failed',
        stepDetails: { passed: 1, failed: 1, total: 2 },
        errorDetails: null,
        duration: 8421,
        nlpVersion: ['v3', 'v3'],
        executionResults: [
          {
            input: 'Start_Flow',
            status: 'passed',
            requestId: 'ctr-1-1',
            ...{ intents: [], faqs: [], smalltalk: [] },
            outputs: [{ text: template }],
            actualOutput: [
              {
                text: template,
                textMismatch: true,
                nodeId: 'welcome',
                assertions: {
                  flowLevel: { enabled: true, status: 'passed', contains: [{ nodeId: 'welcome', status: 'passed' }] },
                  text: { enabled: true, status: 'passed', contains: [{ text: template, status: 'failed' }] },
                  context: { enabled: false, contains: [] },
                },
              },
            ],
          },
          {
            input: 'book a table',
            status: 'failed',
            outputs: [{ text: 'For how many?' }],
            actualOutput: [
              {
                text: 'Which city?',
                assertions: {
                  flowLevel: { enabled: false, contains: [] },
                  text: { enabled: true, status: 'failed', contains: [{ text: 'For how many?', status: 'failed' }] },
                  context: { enabled: true, status: 'failed', contains: [{ variable: 'city', expected: 'Rome' }] },
                },
              },
            ],
          },
        ],
      },
      percentageCompleted: 100,
    }
    const { provider, resolve } = await start({
      options: { kind: 'conversation', 'user-email': 'developer@example.com' },
      platform: ({ path }) => (path.endsWith('/run') ? ok({ status: 'IN_PROGRESS', testRunId: 'ctr-1' }) : ok(status)),
    })
    const batch = await provider.trigger(planOf(await resolve('Tables')), never)
    const { results } = await provider.collect(batch, never)
    expect(count(results)).toEqual({ passed: 1, failed: 1 })
    const text = JSON.stringify(results)
    expect(text.length).toBeLessThan(10_000)
    expect(byName(results, 'book a table').trials[0]?.message).toBe(
      'text: expected For how many?, got Which city?; context: expected {"variable":"city","expected":"Rome"}, got Which city?',
    )
  })

  test.each([
    [401, 4002, 'Invalid SDK credentials', 'auth'],
    [401, 4002, 'Permission denied. Scope is incorrect!', 'auth'],
    [401, 4002, 'Invalid JWT token', 'auth'],
    [400, 400, 'Invalid StreamId', 'not-found'],
    [400, 400, 'Test Suite not found', 'not-found'],
    [400, 400, 'Test Result not found.', 'not-found'],
    [412, 412, 'Validation errors/ Invalid arguments', 'config'],
    [405, 405, 'Method Not Allowed', 'bad-response'],
    [500, 500, 'Internal Server Error', 'unavailable'],
    [400, 'ValidationError', 'something is wrong', 'bad-response'],
  ])('an error %i/%s "%s" is %s, with its words', async (status, code, msg, expected) => {
    let refusing = false
    const { provider, trigger } = await start({
      platform: () => (refusing ? { status, body: { errors: [{ msg, code }] } } : undefined),
    })
    const batch = await trigger('Greetings')
    refusing = true
    await expect(provider.poll(batch, never)).rejects.toMatchObject({
      code: expected,
      message: expect.stringContaining(msg),
      hint: expect.stringMatching(/\w/),
    })
  })
})
