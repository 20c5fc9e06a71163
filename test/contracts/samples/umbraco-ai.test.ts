/** Umbraco AI's documented shapes: placeholder ids, null batch ids, dates without fractions, totals above the items. */
import { describe, expect, it } from 'vitest'
import type { SimRequest } from '../../../src/simulator/server.ts'
import { judge, ok, outcomes, type Route } from './sample-platform.ts'

const base = '/umbraco/ai/management/api/v1'
const inputs = {
  provider: 'umbraco-ai',
  'client-id': 'umbraco-back-office-ci',
  'client-secret': 'sample-secret-0123456789',
  tests: 'refund-policy',
} as const

const listed = {
  id: 'test-guid',
  alias: 'refund-policy',
  name: 'Refund policy',
  description: 'Answers with the deadline',
  testFeatureId: 'prompt',
  tags: ['smoke'],
  runCount: 1,
  dateCreated: '2026-02-01T10:00:00Z',
  dateModified: '2026-02-01T10:00:00Z',
  version: 1,
}

const detail = {
  ...listed,
  testTargetId: 'prompt-guid',
  profileId: null,
  contextIds: [],
  testFeatureConfig: { variables: { product: 'shoes' } },
  graders: [
    {
      ...{ id: 'grader-guid', graderTypeId: 'contains', name: 'Names the deadline', description: null, config: null },
      ...{ negate: false, severity: 'Error', weight: 1 },
    },
  ],
  variations: null,
  baselineRunId: 'run-guid-0',
}

const run = (more: object = {}) => ({
  id: 'run-guid',
  testId: 'test-guid',
  testName: 'Refund policy',
  testVersion: 1,
  executionId: 'execution-guid',
  batchId: null,
  variationId: null,
  variationName: null,
  runNumber: 1,
  profileId: null,
  contextIds: null,
  executedAt: '2026-02-01T12:00:00Z',
  executedByUserId: 'user-guid',
  status: 'Passed',
  durationMs: 1500,
  transcriptId: 'transcript-guid',
  outcome: {
    outputType: 'Text',
    outputValue: 'Within 30 days.',
    finishReason: 'stop',
    tokenUsage: { inputTokens: 100, outputTokens: 20, totalTokens: 120 },
  },
  graderResults: [
    {
      ...{ graderId: 'grader-guid', graderName: 'Names the deadline', graderType: 'CodeBased', passed: true, score: 1 },
      ...{ graderTypeId: 'contains', severity: 'Error', weight: 1, negate: false, metadata: null },
      ...{ actualValue: 'Within 30 days.', expectedValue: '30 days', failureMessage: null },
    },
  ],
  error: null,
  isBaseline: false,
  baselineRunId: 'run-guid-0',
  ...more,
})

const metrics = (runIds: string[], passedRuns: number, more: object = {}) => ({
  ...{ testId: 'test-guid', totalRuns: runIds.length, passedRuns, passAtK: 1, passToTheK: 1, runIds },
  ...more,
})

const executed = (runIds: string[], passedRuns = runIds.length, more: object = {}) => ({
  ...{ testId: 'test-guid', executionId: 'execution-guid', batchId: null, variationMetrics: [] },
  ...{ defaultMetrics: metrics(runIds, passedRuns), aggregateMetrics: metrics(runIds, passedRuns) },
  ...more,
})

interface Sample {
  readonly results?: object
  readonly runs?: readonly object[]
  readonly more?: Readonly<Record<string, Route>>
}

/** A site that holds the runs once they have been made. */
function site({ results = { 'test-guid': executed(['run-guid']) }, runs = [run()], more = {} }: Sample = {}) {
  let made = false
  const routes: Record<string, Route> = {
    'POST /umbraco/management/api/v1/security/back-office/token': {
      ...{ access_token: 'opaque-sample-token', token_type: 'Bearer', expires_in: 299 },
    },
    [`GET ${base}/tests`]: { items: [listed], total: 12 },
    [`GET ${base}/tests/test-guid`]: detail,
    [`POST ${base}/tests/run-batch`]: () => {
      made = true
      return ok({ results })
    },
    // The documented page says 42 whatever it shows.
    [`GET ${base}/test-runs`]: ({ query }: SimRequest) => {
      const page = made && query.get('skip') !== '1' ? runs : []
      return ok({ items: page, total: 42 })
    },
    [`GET ${base}/test-runs/run-guid/transcript`]: {
      ...{ id: 'transcript-guid', messages: [{ role: 'user', content: 'Until when?' }], reasoning: null },
      ...{ toolCalls: null, timing: { totalMs: 1400 }, finalOutput: { content: 'Within 30 days.' } },
    },
    ...more,
  }
  return routes
}

describe('documented replies of Umbraco AI', () => {
  it('pass when every run that the reply names is there and passed', async () => {
    const { conclusion, tests, writes, unknown } = await judge(site(), inputs)
    expect(conclusion).toBe('passed')
    expect(outcomes(tests)).toEqual({ 'Refund policy': 'passed' })
    expect(tests[0]?.trials[0]).toMatchObject({
      ...{ score: 1, durationMs: 1500, usage: { inputTokens: 100, outputTokens: 20, totalTokens: 120 } },
    })
    expect(writes).toEqual([`POST ${base}/tests/run-batch`])
    expect(unknown).toEqual([])
  })

  it('do not select everything from a list that is shorter than its total', async () => {
    const { ending, conclusion, writes } = await judge(site(), { ...inputs, tests: '*' })
    expect(conclusion).toBe('inconclusive')
    expect(ending.exit).toBe(3)
    expect(writes).toEqual([])
  })

  it('do not pass on one run of the five that the reply names', async () => {
    const ids = ['run-guid', 'run-guid-2', 'run-guid-3', 'run-guid-4', 'run-guid-5']
    const results = { 'test-guid': executed(ids) }
    const { conclusion, reasons, said } = await judge(site({ results }), inputs)
    expect(conclusion).toBe('inconclusive')
    expect(reasons).toContain('errored')
    expect(reasons).not.toContain('failed-test')
    expect(said).toContain('run-guid-2 and 3 more, which cannot be read')
  })

  it('do not pass when the metrics count fewer passed runs than runs, whatever passAtK says', async () => {
    const results = { 'test-guid': executed(['run-guid'], 0) }
    const { conclusion, reasons } = await judge(site({ results }), inputs)
    expect(conclusion).toBe('inconclusive')
    expect(reasons).toContain('errored')
    expect(reasons).not.toContain('failed-test')
  })

  it.each([
    ['an empty map', {}],
    ['another test', { 'another-guid': executed(['run-guid']) }],
    ['an execution without metrics', { 'test-guid': { executionId: null, batchId: null } }],
    ['an execution of no runs', { 'test-guid': executed([]) }],
    ['null metrics', { 'test-guid': executed([], 0, { defaultMetrics: null, aggregateMetrics: null }) }],
  ])('do not pass on %s for results', async (_, results) => {
    const { conclusion, reasons } = await judge(site({ results, runs: [] }), inputs)
    expect(conclusion).toBe('inconclusive')
    expect(reasons).not.toContain('failed-test')
  })

  it('pass with nothing but the three fields of a run that are certain', async () => {
    const bare = { id: 'run-guid', testId: 'test-guid', status: 'Passed' }
    const nulls = Object.fromEntries(Object.keys(run()).map((key) => [key, null]))
    // The reply names the run by its id, so that it needs no execution.
    for (const runs of [[bare], [{ ...nulls, ...bare }]]) {
      expect((await judge(site({ runs }), inputs)).conclusion).toBe('passed')
    }
  })

  it.each(['Running', 'Hibernating', '', 'pass'])('do not pass on the status "%s"', async (status) => {
    const { conclusion, reasons } = await judge(site({ runs: [run({ status })] }), inputs)
    expect(conclusion).toBe('inconclusive')
    expect(reasons).toContain('errored')
    expect(reasons).not.toContain('failed-test')
  })

  it.each([
    ['passed', 'passed'],
    ['FAILED', 'failed'],
    ['Error', 'inconclusive'],
  ])('read the status "%s" in any case', async (status, conclusion) => {
    const judged = await judge(site({ runs: [run({ status, graderResults: [] })] }), inputs)
    expect(judged.conclusion).toBe(conclusion)
  })

  it('do not pass a passed run with a failed grader of severity Error', async () => {
    const [grader] = run().graderResults
    const failed = { ...grader, passed: false, score: 0, failureMessage: 'Pattern "30 days" not found' }
    const { conclusion, said } = await judge(site({ runs: [run({ graderResults: [failed] })] }), inputs)
    expect(conclusion).toBe('failed')
    expect(said).toContain('Pattern')
  })

  it('count a failure that the harness swallowed as errored, and keep its stack trace to themselves', async () => {
    const outputValue = JSON.stringify({ error: 'quota exceeded', stackTrace: 'at Secret.Internals.Call() in /src' })
    const swallowed = run({ outcome: { ...run().outcome, outputValue } })
    const { conclusion, reasons, said } = await judge(site({ runs: [swallowed] }), inputs)
    expect(conclusion).toBe('inconclusive')
    expect(reasons).toContain('errored')
    expect(reasons).not.toContain('failed-test')
    expect(said).toContain('quota exceeded')
    expect(said).not.toContain('Secret.Internals')
  })

  it('show the error of a run without its stack trace', async () => {
    const error = { message: 'The model is gone', stackTrace: 'at Secret.Internals.Call() in /src' }
    const broken = run({ status: 'Error', graderResults: [], error })
    const { conclusion, said } = await judge(site({ runs: [broken] }), inputs)
    expect(conclusion).toBe('inconclusive')
    expect(said).toContain('The model is gone')
    expect(said).not.toContain('Secret.Internals')
  })

  it('are judged the same for a single test, whose execution comes unwrapped', async () => {
    const more = { [`POST ${base}/tests/test-guid/run`]: executed(['run-guid']) }
    const routes = { ...site({ more }), [`GET ${base}/test-runs`]: { items: [run()], total: 42 } }
    const { conclusion, writes } = await judge(routes, { ...inputs, options: 'mode: per-test' })
    expect(conclusion).toBe('passed')
    expect(writes).toEqual([`POST ${base}/tests/test-guid/run`])
  })

  it.each([
    ['a documented 403', { status: 403, body: { type: 'https://tools.ietf.org/html/rfc7231', title: 'Forbidden' } }],
    ['an empty 403', { status: 403 }],
    ['an empty 401', { status: 401, headers: { 'www-authenticate': 'Bearer' } }],
  ])('end with %s as a matter of credentials', async (_, reply) => {
    const { ending, writes } = await judge(site({ more: { [`GET ${base}/tests`]: () => reply } }), inputs)
    expect(ending.exit).toBe(2)
    expect(writes).toEqual([])
  })

  it('say that the client is not known', async () => {
    const refusal = { error: 'invalid_client', error_description: 'The client credentials are invalid.', error_uri: '' }
    const more = {
      'POST /umbraco/management/api/v1/security/back-office/token': () => ({ status: 401, body: refusal }),
    }
    const { ending, said } = await judge(site({ more }), inputs)
    expect(ending.exit).toBe(2)
    expect(said).toContain('The client credentials are invalid.')
    expect(said).not.toContain('sample-secret')
  })
})
