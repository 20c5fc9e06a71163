import { afterEach, describe, expect, test } from 'vitest'
import { type SimServer, serve } from '../../src/simulator/server.ts'
import { createUmbracoAi, type UmbracoAiSetup } from '../../src/simulator/umbraco-ai.ts'
import { defaultTestIds } from '../../src/simulator/umbraco-ai-world.ts'

const servers: SimServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

const api = '/umbraco/ai/management/api/v1'
const tokenPath = '/umbraco/management/api/v1/security/back-office/token'
const unknownId = '00000000-0000-4000-8000-000000000000'
const ids = defaultTestIds

async function start(setup: Omit<UmbracoAiSetup, 'clock'> = {}) {
  const time = { now: Date.UTC(2026, 2, 5, 10, 12, 30, 790) }
  const clock = {
    now: () => time.now,
    sleep: async (ms: number, signal?: AbortSignal) => {
      signal?.throwIfAborted()
      time.now += ms
    },
  }
  const sim = createUmbracoAi({ clock, ...setup })
  const server = await serve(sim.platform, { clock })
  servers.push(server)
  const login = async (form: Record<string, string> = {}) => {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: sim.settings.clientId,
      client_secret: sim.settings.clientSecret,
      ...form,
    })
    const reply = await fetch(server.url + tokenPath, { method: 'POST', body })
    return { status: reply.status, body: (await reply.json()) as Record<string, unknown> }
  }
  const token = String((await login()).body.access_token)
  const call = async (method: string, path: string, body?: unknown, bearer = token) => {
    const reply = await fetch(server.url + api + path, {
      method,
      headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await reply.text()
    // biome-ignore lint/suspicious/noExplicitAny: replies of every shape are looked into
    const answer: any = text === '' ? undefined : JSON.parse(text)
    return { status: reply.status, headers: reply.headers, text, body: answer }
  }
  return { sim, server, time, login, call }
}

describe('tokens', () => {
  test('a wrong secret is invalid_client, another grant is refused with 400', async () => {
    const { login } = await start()
    expect(await login({ client_secret: 'wrong' })).toMatchObject({ status: 401, body: { error: 'invalid_client' } })
    expect(await login({ grant_type: 'password' })).toMatchObject({
      status: 400,
      body: { error: 'unsupported_grant_type' },
    })
  })

  test('a token is refused with an empty 401 once its time is over', async () => {
    const { call, time, login } = await start({ expiresIn: 2 })
    expect((await login()).body.expires_in).toBe(2)
    expect((await call('GET', '/tests')).status).toBe(200)
    time.now += 2_000
    const refused = await call('GET', '/tests')
    expect([refused.status, refused.text]).toEqual([401, ''])
    expect(refused.headers.get('www-authenticate')).toMatch(/^Bearer/)
  })

  test('without the AI section there is an empty 403', async () => {
    const { call } = await start({ aiSection: false })
    expect(await call('GET', '/tests')).toMatchObject({ status: 403, text: '' })
  })
})

describe('tests', () => {
  test('are listed by name in pages; the filter sees names only', async () => {
    const { call } = await start()
    const page = await call('GET', '/tests?skip=1&take=2')
    expect(page.body.items.map(({ alias }: { alias: string }) => alias)).toEqual(['no-internal-links', 'opening-hours'])
    expect(page.body.total).toBe(8)
    expect((await call('GET', '/tests?filter=REFUND')).body.total).toBe(1)
    expect((await call('GET', '/tests?filter=escalation-path')).body.total).toBe(0)
    expect(page.body.items[0]).not.toHaveProperty('graders')
  })

  test('are found by id and by alias in any case', async () => {
    const { call } = await start()
    expect((await call('GET', '/tests/Refund-Policy')).body.id).toBe(ids['refund-policy'])
    expect((await call('GET', `/tests/${ids['seo-title']}`)).body.alias).toBe('seo-title')
    expect(await call('GET', '/tests/nobody')).toMatchObject({ status: 404, body: { type: 'Error', status: 404 } })
  })

  test('keys are alphabetical, nulls are written, dates have three digits', async () => {
    const { call } = await start()
    const { body } = await call('GET', '/tests/order-status')
    expect(Object.keys(body)).toEqual(Object.keys(body).sort())
    expect(body).toMatchObject({ baselineRunId: null, description: null, dateCreated: '2026-03-05T10:12:30.790Z' })
  })
})

describe('triggers', () => {
  test('a batch takes the sum of its runs and drops unknown ids', async () => {
    const { call, time } = await start()
    const began = time.now
    const testIds = [ids['seo-title'], unknownId, ids['opening-hours']]
    const { body } = await call('POST', '/tests/run-batch', { testIds })
    expect(time.now - began).toBe(600 + 1_200)
    expect(Object.keys(body.results)).toEqual([ids['seo-title'], ids['opening-hours']])
    expect(new Set(Object.values<{ batchId: string }>(body.results).map(({ batchId }) => batchId)).size).toBe(1)
  })

  test('duplicates are executed twice and the last execution is told', async () => {
    const { call, sim } = await start()
    const { body } = await call('POST', '/tests/run-batch', { testIds: [ids['seo-title'], ids['seo-title']] })
    expect(sim.runs).toHaveLength(2)
    expect(body.results[ids['seo-title']].aggregateMetrics.runIds).toEqual([sim.runs[1]?.id])
  })

  test('metrics count passed runs of the default configuration and of each variation', async () => {
    const { call } = await start()
    const { body } = await call('POST', '/tests/refund-policy/run', {})
    expect(body.aggregateMetrics).toMatchObject({ totalRuns: 3, passedRuns: 3, passToTheK: 1 })
    expect(body.defaultMetrics.totalRuns).toBe(1)
    expect(body.variationMetrics).toMatchObject([{ variationName: 'cheap model', metrics: { totalRuns: 2 } }])
    const flaky = (await call('POST', '/tests/summary-length/run')).body
    expect(flaky.aggregateMetrics).toMatchObject({ passedRuns: 2, totalRuns: 3, passToTheK: 0 })
  })

  test('tags must all match, and no match is an empty success', async () => {
    const { call, sim } = await start()
    await call('POST', '/tests/run-by-tags', { tags: ['SMOKE', 'content'] })
    expect(sim.accepted[0]?.testIds).toEqual([ids['seo-title']])
    expect((await call('POST', '/tests/run-by-tags', { tags: ['nobody'] })).body).toEqual({ results: {} })
  })

  test.each([
    ['/tests/run-batch', { testIds: [] }, 400, 'At least one test ID must be provided.'],
    ['/tests/run-by-tags', { tags: [] }, 400, 'At least one tag must be provided.'],
    ['/tests/run-batch', { testIds: ['alias'] }, 400, undefined],
    ['/tests/run-batch', '{', 400, undefined],
    ['/tests/nobody/run', {}, 404, 'The requested test could not be found.'],
  ])('POST %s with %j is refused with %i', async (path, body, status, detail) => {
    const { call, sim } = await start()
    const reply = await call('POST', path, body)
    expect(reply.status).toBe(status)
    expect(reply.body.detail).toBe(detail)
    expect(sim.accepted).toEqual([])
  })

  test('overrides of the profile do not reach variations', async () => {
    const { call, sim } = await start()
    await call('POST', '/tests/refund-policy/run', { profileIdOverride: unknownId })
    expect(sim.runs.map(({ profileId }) => profileId)).toEqual([unknownId, undefined, undefined])
  })

  test.each([
    [false, 1],
    [true, 3],
  ])('when the client leaves and work goes on is %s, %i runs are stored', async (continueAfterDisconnect, stored) => {
    const gates: (() => void)[] = []
    const clock = {
      now: () => 0,
      sleep: (_ms: number, signal?: AbortSignal) =>
        new Promise<void>((resolve, reject) => {
          gates.push(resolve)
          signal?.addEventListener('abort', () => reject(signal.reason))
        }),
    }
    const sim = createUmbracoAi({ clock, continueAfterDisconnect })
    const issued = await sim.platform.handle({
      ...request('POST', tokenPath),
      body: 'grant_type=client_credentials&client_id=umbraco-back-office-ci&client_secret=simulated-secret',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    const { access_token: token } = issued.body as { access_token: string }
    const leaving = new AbortController()
    const answer = Promise.resolve(
      sim.platform.handle({
        ...request('POST', `${api}/tests/refund-policy/run`),
        headers: { authorization: `Bearer ${token}` },
        gone: leaving.signal,
      }),
    ).catch(() => {})
    const step = async () => {
      await new Promise(setImmediate)
      gates.shift()?.()
      await new Promise(setImmediate)
    }
    await step()
    leaving.abort()
    await step()
    await step()
    await answer
    expect(sim.runs).toHaveLength(stored)
    expect(sim.executing).toBe(0)
  })
})

function request(method: string, path: string) {
  return {
    method,
    path,
    segments: path.split('/').filter(Boolean),
    query: new URLSearchParams(),
    headers: {},
    body: '',
    gone: new AbortController().signal,
  }
}

describe('stored runs', () => {
  test('are newest first, in pages of 20, and a status that does not exist is ignored', async () => {
    const { call } = await start()
    for (let time = 0; time < 8; time += 1) await call('POST', '/tests/summary-length/run', {})
    const { body } = await call('GET', '/test-runs')
    expect([body.items.length, body.total]).toEqual([20, 24])
    const times = body.items.map(({ executedAt }: { executedAt: string }) => executedAt)
    expect(times).toEqual([...times].sort().reverse())
    expect((await call('GET', '/test-runs?status=rubbish')).body.total).toBe(24)
    expect((await call('GET', '/test-runs?status=FAILED')).body.total).toBe(8)
  })

  test('are filtered by test, batch, execution and variation', async () => {
    const { call, sim } = await start()
    await call('POST', '/tests/run-batch', { testIds: [ids['refund-policy'], ids['seo-title']] })
    await call('POST', '/tests/refund-policy/run', {})
    const [first] = sim.runs
    const total = async (query: string) => (await call('GET', `/test-runs?${query}`)).body.total
    expect(await total(`testId=${ids['refund-policy']}`)).toBe(6)
    expect(await total(`batchId=${first?.batchId}`)).toBe(4)
    expect(await total(`executionId=${first?.executionId}`)).toBe(3)
    expect(await total(`variationId=${sim.runs[1]?.variation?.id}`)).toBe(4)
    expect((await call('GET', '/test-runs?testId=rubbish')).status).toBe(400)
  })

  test('leave the kind of grader out of the list and tell it by id', async () => {
    const { call, sim } = await start()
    await call('POST', '/tests/refund-policy/run', {})
    const kinds = (run: { graderResults: { graderType: string }[] }) => run.graderResults.map((r) => r.graderType)
    expect(kinds((await call('GET', '/test-runs?take=1')).body.items[0])).toEqual([null, null])
    expect(kinds((await call('GET', `/test-runs/${sim.runs[0]?.id}`)).body)).toEqual(['CodeBased', 'ModelBased'])
  })

  test('show the swallowed failure as raw JSON of a passed run, and broken runs with error and stack trace', async () => {
    const { call, sim } = await start()
    await call('POST', '/tests/no-internal-links/run', {})
    const swallowed = (await call('GET', `/test-runs/${sim.runs[0]?.id}`)).body
    expect(swallowed).toMatchObject({ status: 'Passed', error: null })
    expect(Object.keys(JSON.parse(swallowed.outcome.outputValue))).toEqual(['error', 'stackTrace'])
    sim.behave(ids['seo-title'], () => ({ kind: 'error', message: 'boom' }))
    await call('POST', '/tests/seo-title/run', {})
    const broken = (await call('GET', `/test-runs/latest/${ids['seo-title']}`)).body
    expect(broken).toMatchObject({ status: 'Error', graderResults: [], transcriptId: null })
    expect(broken.error.stackTrace).toMatch(/AITestRunner/)
    expect(broken.outcome).toEqual({ finishReason: null, outputType: 'Text', outputValue: null, tokenUsage: null })
    expect((await call('GET', `/test-runs/${broken.id}/transcript`)).status).toBe(404)
  })

  test('a warning does not fail a run', async () => {
    const { call } = await start()
    expect((await call('POST', '/tests/polite-refusal/run', {})).body.aggregateMetrics.passedRuns).toBe(1)
  })

  test('count tokens only where newer builds do', async () => {
    const { call, sim } = await start()
    await call('POST', '/tests/seo-title/run', {})
    const outcome = async () => (await call('GET', '/test-runs')).body.items[0].outcome
    expect(await outcome()).not.toHaveProperty('usage')
    sim.settings.usage = 'usage'
    expect((await outcome()).usage).toMatchObject({ callCount: 1, unreportedCallCount: 0 })
    const transcript = await call('GET', `/test-runs/${sim.runs[0]?.id}/transcript`)
    expect(transcript.body.finalOutput.usage.totalTokens).toBeGreaterThan(0)
  })

  test('an execution is recomputed from its runs, and unknown before the first', async () => {
    const { call, sim } = await start()
    const { body } = await call('POST', '/tests/refund-policy/run', {})
    expect((await call('GET', `/test-runs/executions/${sim.runs[0]?.executionId}`)).body).toEqual(body)
    expect((await call('GET', `/test-runs/executions/${unknownId}`)).body.title).toBe('Execution not found')
    expect((await call('GET', '/test-runs/not-a-guid')).status).toBe(404)
  })

  test('the published shapes: no fraction, no batch id, inflated totals, token counts', async () => {
    const { call } = await start({ shapes: 'docs', batchIds: false })
    await call('POST', '/tests/seo-title/run', {})
    const { body } = await call('GET', '/test-runs')
    expect(body.total).toBe(3)
    expect(body.items[0]).toMatchObject({ batchId: null, executedByUserId: 'user-guid' })
    expect(body.items[0].outcome).toMatchObject({ finishReason: 'stop', tokenUsage: { outputTokens: 8 } })
    expect(body.items[0].executedAt).toMatch(/:\d\dZ$/)
  })
})

describe('baselines and comparisons', () => {
  test('a baseline raises the version; a run of another test is not found', async () => {
    const { call, sim } = await start()
    await call('POST', '/tests/run-batch', { testIds: [ids['seo-title'], ids['opening-hours']] })
    const [seo, hours] = sim.runs
    expect((await call('POST', `/test-runs/baseline/${ids['seo-title']}/${seo?.id}`)).status).toBe(204)
    expect((await call('GET', '/tests/seo-title')).body).toMatchObject({ version: 2, baselineRunId: seo?.id })
    expect((await call('GET', `/test-runs/${seo?.id}`)).body).toMatchObject({ isBaseline: true, testVersion: 1 })
    expect((await call('POST', `/test-runs/baseline/${ids['seo-title']}/${hours?.id}`)).status).toBe(404)
  })

  test('two runs are compared by status, a missing one is a 400', async () => {
    const { call, sim } = await start()
    await call('POST', '/tests/summary-length/run', {})
    const [good, bad] = sim.runs
    const pair = { baselineTestRunId: good?.id, comparisonTestRunId: bad?.id }
    const { body } = await call('POST', '/test-runs/compare', pair)
    expect(body).toMatchObject({ isRegression: true, isImprovement: false, durationChangeMs: 0 })
    expect(body.graderComparisons[0]).toMatchObject({ changed: true, scoreChange: -1 })
    const missing = await call('POST', '/test-runs/compare', { ...pair, comparisonTestRunId: unknownId })
    expect(missing).toMatchObject({ status: 400, body: { detail: `Comparison run ${unknownId} not found` } })
  })

  test('variations are compared by pass rate within an execution', async () => {
    const { call, sim } = await start()
    sim.behave(ids['refund-policy'], ({ variation }) => ({ answer: variation === undefined ? '30 days' : 'no' }))
    await call('POST', '/tests/refund-policy/run', {})
    const [, varied] = sim.runs
    const body = {
      executionId: varied?.executionId,
      sourceVariationId: null,
      comparisonVariationId: varied?.variation?.id,
    }
    expect((await call('POST', '/test-runs/compare-variations', body)).body).toMatchObject({
      sourceVariationName: 'Default',
      comparisonVariationName: 'cheap model',
      passRateDelta: -1,
      isRegression: true,
    })
    expect((await call('POST', '/test-runs/compare-variations', { ...body, executionId: unknownId })).status).toBe(400)
  })
})
