import { afterEach, expect, test } from 'vitest'
import type { Clock } from '../../src/core/ports.ts'
import {
  createFutureAgi,
  type FutureAgiSetup,
  rateLimited,
  simEval,
  simRunTest,
  simScenario,
  simulatedKeys,
} from '../../src/simulator/future-agi.ts'
import { type SimServer, serve } from '../../src/simulator/server.ts'
import { systemClock } from '../../src/system-clock.ts'

let server: SimServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

const keys = { 'x-api-key': simulatedKeys.apiKey, 'x-secret-key': simulatedKeys.secretKey }

async function start(setup: Partial<FutureAgiSetup> = {}) {
  let now = Date.UTC(2026, 2, 5)
  const clock: Clock = { now: () => now, sleep: async () => {} }
  const sim = createFutureAgi({ clock, ...setup })
  const started = await serve(sim.platform, { clock: systemClock })
  server = started
  const call = async (method: string, path: string, body?: unknown, headers: Record<string, string> = keys) => {
    const response = await fetch(`${started.url}${path}`, {
      method,
      headers,
      redirect: 'manual',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const type = response.headers.get('content-type') ?? ''
    const json = type.includes('json') ? JSON.parse(text) : text
    return { status: response.status, headers: response.headers, json }
  }
  const [checkout, booking] = sim.runTests
  const execute = (body: unknown = {}, runTest = checkout!.id) =>
    call('POST', `/simulate/run-tests/${runTest}/execute/`, body)
  return {
    sim,
    server: started,
    call,
    get: (path: string) => call('GET', path),
    execute,
    checkout: checkout!,
    booking: booking!,
    pass: (ms: number) => {
      now += ms
    },
    run: async (id: string) =>
      (await call('GET', `/sdk/api/v1/simulation/runs/?execution_id=${id}&limit=100`)).json.result,
    detail: async (id: string, query = '?limit=100') =>
      (await call('GET', `/simulate/test-executions/${id}/${query}`)).json,
  }
}

const world = (...rows: Parameters<typeof simScenario>[1]) => [simRunTest('One', [simScenario('A', rows)])]

test('both keys are needed, and a key is no bearer', async () => {
  const { call } = await start()
  const list = (headers: Record<string, string>) => call('GET', '/simulate/run-tests/', undefined, headers)
  const missing = await list({ 'x-api-key': simulatedKeys.apiKey })
  expect([missing.status, missing.headers.get('www-authenticate')]).toEqual([401, 'ApiKey'])
  expect((await list({ ...keys, 'x-secret-key': 'no' })).json.message).toBe('Invalid API key or secret key')
  expect((await list({ ...keys, authorization: `Bearer ${simulatedKeys.apiKey}` })).json.detail).toMatch(
    /Invalid Token/,
  )
  expect((await list({ authorization: 'Bearer aa.bb.cc' })).status).toBe(200)
  expect((await list(keys)).status).toBe(200)
})

test('a key without write role may read and not write', async () => {
  const { execute, get } = await start({ readOnly: true })
  expect((await execute()).status).toBe(403)
  expect((await get('/simulate/run-tests/')).status).toBe(200)
})

test('a missing slash is a redirect, a bad id a page, an unknown query name a refusal', async () => {
  const { get, call } = await start()
  const moved = await call('POST', '/simulate/run-tests')
  expect([moved.status, moved.headers.get('location')]).toEqual([301, '/simulate/run-tests/'])
  const page = await get('/simulate/run-tests/not-a-uuid/')
  expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
  const refused = await get('/simulate/run-tests/?sort=name')
  expect([refused.status, refused.json.details]).toEqual([400, { sort: ['Unknown field.'] }])
})

test('run tests are found by name, newest first, and by searching', async () => {
  const { get, booking } = await start()
  const found = await get(`/simulate/run-tests/get-id-by-name/${encodeURIComponent('Booking line')}/`)
  expect(found.json).toEqual({ status: true, result: { run_test_id: booking.id, run_test_name: 'Booking line' } })
  expect((await get('/simulate/run-tests/get-id-by-name/Nobody/')).status).toBe(400)
  expect((await get('/simulate/run-tests/?search=BOOK')).json.results).toHaveLength(1)
  const scenarios = await get(`/simulate/run-tests/${booking.id}/scenarios/?limit=2&page=2`)
  expect(scenarios.json).toMatchObject({ count: 3, total_pages: 2, current_page: 2, next: null })
  expect((await get(`/simulate/run-tests/${booking.id}/scenarios/?page=9`)).status).toBe(500)
})

test('the strict body includes, ignores select_all, and refuses every other name', async () => {
  const { execute, checkout, sim } = await start()
  const [refund] = checkout.scenarios
  const started = await execute({ scenario_ids: [refund!.id], select_all: true })
  expect(started.json).toMatchObject({
    status: 'started',
    total_scenarios: 1,
    total_calls: 0,
    scenario_ids: [refund!.id],
  })
  expect((await execute({})).json.total_scenarios).toBe(3)
  const refused = await execute({ scenarioIds: [], selectAll: false })
  expect(refused.status).toBe(400)
  expect(refused.json).toMatchObject({
    status: false,
    message: 'scenarioIds: Unknown field.; selectAll: Unknown field.',
    attr: 'scenarioIds',
  })
  expect((await execute({ scenario_ids: ['x'] })).status).toBe(400)
  expect((await execute([1])).status).toBe(400)
  expect(sim.executions).toHaveLength(2)
})

test('the documented body excludes with selectAll, and answers PENDING', async () => {
  const { execute, checkout } = await start({ body: 'docs' })
  const [refund] = checkout.scenarios
  const started = await execute({ scenarioIds: [refund!.id], selectAll: true })
  expect(started.json).toMatchObject({ status: 'PENDING', total_scenarios: 2 })
  expect((await execute({ scenario_ids: [refund!.id] })).status).toBe(400)
})

test('a server that ignores unknown names runs everything', async () => {
  const { execute, checkout } = await start({ body: 'ignoring' })
  expect((await execute({ scenario_ids: [checkout.scenarios[0]!.id] })).json.total_scenarios).toBe(3)
})

test('execute refuses scenarios that are not ready, and voice where it is not to be had', async () => {
  const { execute, checkout, sim } = await start()
  checkout.scenarios[1]!.ready = false
  const unready = await execute()
  expect(unready.status).toBe(400)
  expect(unready.json.result.scenarios).toMatchObject([{ name: 'Order status' }])
  checkout.agentType = 'voice'
  sim.settings.voice = 'not-in-build'
  expect(await execute()).toMatchObject({ status: 402, json: { code: 'ENTITLEMENT_DENIED', feature: 'voice_sim' } })
  sim.settings.voice = 'not-in-plan'
  expect((await execute()).status).toBe(403)
})

test('an execution goes from pending to completed, its evaluations appearing call by call', async () => {
  const { execute, run, detail, pass } = await start({
    runTests: world({ columns: { n: 1 } }, { columns: { n: 2 } }),
    course: { parallelCalls: 1 },
  })
  const id = (await execute()).json.execution_id
  expect(await run(id)).toMatchObject({ status: 'pending', total_calls: 0, call_results: { count: 0 } })
  pass(4_000)
  expect((await run(id)).status).toBe('running')
  const evals = (page: { results: { status: string; eval_outputs: object }[] }) =>
    page.results.map(({ status, eval_outputs }) => [status, Object.values(eval_outputs).map((output) => output.status)])
  expect(evals(await detail(id))).toEqual([
    ['ongoing', []],
    ['completed', [undefined, undefined, undefined]],
  ])
  expect(Object.values((await run(id)).call_results.results[1].eval_outputs)[0]).toEqual({ status: 'pending' })
  pass(3_000)
  expect((await run(id)).status).toBe('evaluating')
  expect(evals(await detail(id))[1]).toEqual(['completed', ['completed', 'completed', 'completed']])
  pass(1_000)
  expect((await run(id)).status).toBe('completed')
})

test('a late evaluation comes after completed, and a stale status says pending meanwhile', async () => {
  const { execute, run, detail, pass } = await start({
    runTests: world({ columns: { n: 1 } }),
    course: { lateEvalMs: 10_000, stalePending: true },
  })
  const id = (await execute()).json.execution_id
  pass(2_000)
  expect((await run(id)).status).toBe('pending')
  pass(3_000)
  const outputs = async () => Object.values((await detail(id)).results[0].eval_outputs)
  expect((await run(id)).status).toBe('completed')
  expect((await outputs())[2]).toEqual({})
  pass(10_000)
  expect((await outputs())[2]).toMatchObject({ name: 'Intent', value: 'resolved' })
})

test('counters stay at 0 for text and are real for voice', async () => {
  const { execute, run, pass, checkout, booking } = await start()
  booking.agentType = 'voice'
  const text = (await execute()).json.execution_id
  const voice = (await execute({}, booking.id)).json.execution_id
  pass(60_000)
  expect(await run(text)).toMatchObject({ total_calls: 9, completed_calls: 0, failed_calls: 0, completed_at: null })
  expect(await run(voice)).toMatchObject({ total_calls: 7, completed_calls: 7, failed_calls: 0 })
  expect((await run(voice)).completed_at).not.toBeNull()
  expect(checkout.agentType).toBe('text')
})

test('the status of a run test is that of its newest execution', async () => {
  const { execute, get, checkout, pass } = await start()
  const status = async () => (await get(`/simulate/run-tests/${checkout.id}/status/`)).json
  expect((await status()).status).toBe('not_found')
  await execute()
  pass(60_000)
  const second = (await execute()).json.execution_id
  expect(await status()).toMatchObject({ execution_id: second, status: 'pending' })
})

test('what is unknown or past the end is answered as the platform does', async () => {
  const { execute, get, detail, pass } = await start()
  const nobody = '00000000-0000-4000-8000-000000000000'
  expect((await get(`/sdk/api/v1/simulation/runs/?execution_id=${nobody}`)).status).toBe(404)
  const gone = await get(`/simulate/test-executions/${nobody}/`)
  expect([gone.status, gone.json.message]).toEqual([500, expect.stringContaining('No TestExecution matches')])
  const id = (await execute()).json.execution_id
  pass(60_000)
  expect((await get(`/sdk/api/v1/simulation/runs/?execution_id=${id}&page=99`)).status).toBe(500)
  expect(await detail(id, '?page=99')).toMatchObject({ count: 0, results: [] })
})

test('cancel refuses a body, passes through cancelling, and overwrites ended executions', async () => {
  const { execute, call, run, pass, sim } = await start()
  const cancel = (id: string, body?: unknown) => call('POST', `/simulate/test-executions/${id}/cancel/`, body)
  const first = (await execute()).json.execution_id
  expect((await cancel(first, { reason: 'x' })).status).toBe(400)
  pass(1_000)
  expect((await cancel(first, {})).json.success).toBe(true)
  expect((await run(first)).status).toBe('cancelling')
  pass(1_000)
  expect((await run(first)).status).toBe('cancelled')
  const second = (await execute()).json.execution_id
  pass(60_000)
  await cancel(second)
  pass(60_000)
  expect((await run(second)).status).toBe('cancelled')
  sim.course.stuckCancelling = true
  const third = (await execute()).json.execution_id
  await cancel(third)
  pass(600_000)
  expect((await run(third)).status).toBe('cancelling')
  expect(sim.cancels).toEqual([first, second, third])
})

test('stored evaluations of any shape go out as they are, and one of an unusual type breaks the runs view', async () => {
  const skipped = { output: null, output_type: null, status: 'skipped', skipped: true, reason: 'filtered' }
  const failed = { output: null, output_type: 'score', error: 'error', reason: 'no judge' }
  const { execute, run, detail, pass, get, sim } = await start({
    runTests: world({
      columns: { n: 1 },
      evals: { Helpful: { output: true, output_type: 'Pass/Fail' }, Tone: failed, Intent: skipped },
    }),
  })
  const id = (await execute()).json.execution_id
  pass(60_000)
  const raw = Object.values((await run(id)).call_results.results[0].eval_outputs)
  expect(raw).toEqual([
    { name: 'Helpful', output: true, output_type: 'Pass/Fail' },
    { name: 'Tone', ...failed },
    { name: 'Intent', ...skipped },
  ])
  expect(Object.values((await detail(id)).results[0].eval_outputs)).toMatchObject([
    { value: true, type: 'Pass/Fail', error: false, status: 'completed' },
    { value: null, error: true, status: 'error' },
    { value: null, skipped: true, status: 'skipped' },
  ])
  sim.runTests[0]!.evals.push(simEval('One', 'Odd', 'text'))
  const odd = (await execute()).json.execution_id
  expect((await get(`/sdk/api/v1/simulation/runs/?execution_id=${odd}`)).status).toBe(500)
})

test('executions without calls complete, all failed fail, partly failed complete', async () => {
  const { execute, run, detail, pass, sim } = await start({
    runTests: world({ columns: { n: 1 }, call: 'failed' }, { columns: { n: 2 } }),
  })
  const status = async () => {
    const id = (await execute()).json.execution_id
    pass(60_000)
    return (await run(id)).status
  }
  expect(await status()).toBe('completed')
  sim.row('A', 1).call = 'failed'
  expect(await status()).toBe('failed')
  sim.course.zeroCalls = true
  expect(await status()).toBe('completed')
  sim.course.setupError = 'No agent.'
  const id = (await execute()).json.execution_id
  pass(60_000)
  expect(await detail(id)).toMatchObject({ status: 'failed', error_messages: ['No agent.'], results: [] })
})

test('the list of executions writes statuses with a capital, or as documented', async () => {
  const { execute, get, checkout, pass, sim } = await start()
  await execute()
  pass(60_000)
  const first = async () => (await get(`/simulate/run-tests/${checkout.id}/executions/`)).json.results[0]
  expect(await first()).toMatchObject({
    status: 'Completed',
    scenarios: 'Refund, Order status, Discount code',
    error_reason: null,
  })
  sim.settings.body = 'docs'
  expect(await first()).toMatchObject({ status: 'COMPLETED', run_test: checkout.id })
  expect((await get(`/simulate/run-tests/${checkout.id}/executions/?page=7`)).status).toBe(500)
})

test('a mishap leaves the execution behind, and a hidden one shows later', async () => {
  const { execute, get, checkout, pass, sim } = await start({ mishap: 'scheduler', hiddenMs: 5_000 })
  expect(await execute()).toMatchObject({ status: 400, json: { message: expect.stringMatching(/^Failed to start/) } })
  sim.settings.mishap = 'crash'
  expect((await execute()).status).toBe(500)
  const count = async () => (await get(`/simulate/run-tests/${checkout.id}/executions/`)).json.count
  expect(await count()).toBe(0)
  pass(5_000)
  expect(await count()).toBe(2)
})

test('rate limits come in both shapes', () => {
  expect(rateLimited('code', 17)).toMatchObject({
    status: 429,
    body: { result: { code: 'RATE_LIMITED', retry_after: 17 } },
  })
  expect(rateLimited('envelope', 17)).toMatchObject({ headers: { 'retry-after': '17' }, body: { type: 'rate_limit' } })
})

test('a call is shown with its conversation, as chat and as speech', async () => {
  const { execute, detail, get, pass, sim } = await start()
  for (const [agentType, field] of [
    ['text', 'messages'],
    ['voice', 'speaker_role'],
  ] as const) {
    sim.runTests[0]!.agentType = agentType
    const id = (await execute()).json.execution_id
    pass(60_000)
    const call = (await get(`/simulate/call-executions/${(await detail(id)).results[0].id}/`)).json
    expect(call.transcript[0]).toHaveProperty(field)
  }
})

test('the same seed brings the same outcomes, and rows may be changed between executions', async () => {
  const outcomesOf = async (seed: number) => {
    const { execute, detail, pass, sim } = await start({ seed })
    const seen: unknown[] = []
    for (let round = 0; round < 5; round += 1) {
      const id = (await execute()).json.execution_id
      pass(60_000)
      seen.push(
        (await detail(id)).results.map(({ eval_outputs }: { eval_outputs: object }) => Object.values(eval_outputs)),
      )
    }
    sim.heal()
    const id = (await execute()).json.execution_id
    pass(60_000)
    const healed = (await detail(id)).results.map(
      ({ eval_outputs }: { eval_outputs: object }) => Object.values(eval_outputs)[0].value,
    )
    expect(new Set(healed)).toEqual(new Set(['Passed']))
    await server?.close()
    return JSON.stringify(seen).replace(/"[0-9a-f-]{36}"/g, '')
  }
  expect(await outcomesOf(1)).toBe(await outcomesOf(1))
  expect(await outcomesOf(1)).not.toBe(await outcomesOf(2))
})
