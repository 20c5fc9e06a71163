import { expect, test } from 'vitest'
import { never, outcomes, planOf, start } from './harness.ts'

const checkout = { suites: ['Checkout support'] }

test('the trigger names the scenarios as an include list and never says select_all', async () => {
  const simulator = '33333333-3333-4333-8333-333333333333'
  const { trigger, server, sim } = await start({ options: { 'simulator-id': simulator } })
  const batch = await trigger({ ...checkout, exclude: ['Refund'] })
  const post = server.seen.find(({ method }) => method === 'POST')!
  const [, status, discount] = sim.runTests[0]!.scenarios.map(({ id }) => id)
  expect(JSON.parse(post.body)).toEqual({
    scenario_ids: [status, discount],
    select_all: false,
    simulator_id: simulator,
  })
  expect(batch).toMatchObject({ key: 'first-1', id: sim.executions[0]!.id, data: { runTestId: sim.runTests[0]!.id } })
  expect(batch.startedAt).toBe('2026-03-05T10:00:00.000Z')
})

test('a simulator that is not set is left out of the body', async () => {
  const { trigger, server } = await start()
  await trigger(checkout)
  expect(Object.keys(JSON.parse(server.seen.find(({ method }) => method === 'POST')!.body))).toEqual([
    'scenario_ids',
    'select_all',
  ])
})

test('a server of the older documentation is asked once more in its own names', async () => {
  const { run, server, sim } = await start({ simulator: { body: 'docs', columns: 'array' } })
  const { results, statuses } = await run({ ...checkout, tests: ['Refund'] })
  const bodies = server.seen.filter(({ method }) => method === 'POST').map(({ body }) => Object.keys(JSON.parse(body)))
  expect(bodies).toEqual([
    ['scenario_ids', 'select_all'],
    ['scenarioIds', 'selectAll'],
  ])
  expect(sim.executions.map(({ scenarios }) => scenarios.map(({ name }) => name))).toEqual([['Refund']])
  expect(statuses.at(-1)).toMatchObject({ state: 'finished', known: true })
  expect(results).toHaveLength(4)
})

test('another 400 is not answered with a second trigger', async () => {
  const { resolve, provider, server, sim } = await start()
  const tests = await resolve(checkout)
  sim.runTests[0]!.scenarios[0]!.ready = false
  await expect(provider.trigger(planOf(tests), never)).rejects.toMatchObject({
    code: 'config',
    message: /not completed/,
    mayHaveStarted: false,
  })
  expect(server.seen.filter(({ method }) => method === 'POST')).toHaveLength(1)
})

test('a server that ignores what it does not know and runs everything is stopped at once', async () => {
  const { trigger, sim } = await start({ simulator: { body: 'ignoring' } })
  await expect(trigger({ ...checkout, tests: ['Refund'] })).rejects.toMatchObject({
    code: 'batch-broken',
    message: /3 scenarios.*it was cancelled/,
    mayHaveStarted: false,
  })
  expect(sim.executions).toHaveLength(1)
  expect(sim.cancels).toEqual([sim.executions[0]!.id])
})

test('an execution of something else that cannot be stopped at once is a batch that can be stopped later', async () => {
  const { trigger, provider, server, sim } = await start({ simulator: { body: 'ignoring' } })
  server.fault({ kind: 'drop', handled: false, path: /\/cancel$/ })
  const batch = await trigger({ ...checkout, tests: ['Refund'] })
  await expect(provider.poll(batch, never)).rejects.toMatchObject({ code: 'batch-broken', message: /3 scenarios/ })
  await provider.cancel?.(batch, never)
  expect(sim.cancels).toEqual([batch.id])
})

test('a server that runs everything and does not say so is found out by its calls', async () => {
  const { trigger, provider, pass } = await start({ simulator: { body: 'ignoring', quietReply: true } })
  const batch = await trigger({ ...checkout, tests: ['Refund'] })
  pass(5_000)
  await expect(provider.poll(batch, never)).rejects.toMatchObject({ code: 'batch-broken', message: /not asked for/ })
  pass(60_000)
  await expect(provider.collect(batch, never)).rejects.toMatchObject({ code: 'batch-broken', message: /not asked for/ })
})

test('a wrong total alone is enough to stop an execution', async () => {
  const { trigger, server, sim } = await start()
  server.fault({
    kind: 'rewrite',
    method: 'POST',
    path: /execute/,
    rewrite: ({ body, ...reply }) => ({
      ...reply,
      body: { ...(body as object), scenario_ids: [], total_scenarios: 7 },
    }),
  })
  await expect(trigger(checkout)).rejects.toMatchObject({ code: 'batch-broken' })
  expect(sim.cancels).toHaveLength(1)
})

test('an empty list triggers nothing, because the platform would run everything', async () => {
  const { provider, server } = await start()
  await expect(provider.trigger(planOf([]), never)).rejects.toMatchObject({
    code: 'batch-broken',
    mayHaveStarted: false,
  })
  expect(server.seen).toEqual([])
})

test('no second trigger after a lost answer: the execution is adopted and judged', async () => {
  const { resolve, provider, server, sim, clock, finish } = await start()
  sim.startElsewhere('Checkout support', ['Refund'])
  const plan = planOf(await resolve({ ...checkout, tests: ['Refund'] }))
  server.fault({ kind: 'drop', handled: true, method: 'POST', path: /execute/ })
  const since = clock.now()
  await expect(provider.trigger(plan, never)).rejects.toMatchObject({ mayHaveStarted: true })
  const batch = await provider.adopt?.(plan, since, never)
  expect(batch?.id).toBe(sim.executions[1]!.id)
  expect(sim.executions).toHaveLength(2)
  await finish(batch!)
  expect((await provider.collect(batch!, never)).results).toHaveLength(4)
})

test.each(['scheduler', 'crash'] as const)(
  'after the %s mishap the execution that exists is adopted',
  async (mishap) => {
    const { resolve, provider, sim, clock } = await start({ simulator: { mishap } })
    const plan = planOf(await resolve(checkout))
    await expect(provider.trigger(plan, never)).rejects.toMatchObject({ code: 'unavailable', mayHaveStarted: true })
    expect((await provider.adopt?.(plan, clock.now(), never))?.id).toBe(sim.executions[0]!.id)
    expect(sim.executions).toHaveLength(1)
  },
)

test('an execution that shows only later is not there yet, and no guess is made', async () => {
  const { resolve, provider, server, sim, clock, pass } = await start({ simulator: { hiddenMs: 8_000 } })
  const plan = planOf(await resolve(checkout))
  server.fault({ kind: 'drop', handled: true, method: 'POST', path: /execute/ })
  const since = clock.now()
  await expect(provider.trigger(plan, never)).rejects.toMatchObject({ mayHaveStarted: true })
  expect(await provider.adopt?.(plan, since, never)).toBeUndefined()
  pass(10_000)
  expect((await provider.adopt?.(plan, since, never))?.id).toBe(sim.executions[0]!.id)
})

test('two executions that fit are an error, never a guess', async () => {
  const { resolve, provider, server, sim, clock, pass } = await start()
  const plan = planOf(await resolve(checkout))
  server.fault({ kind: 'drop', handled: true, method: 'POST', path: /execute/ })
  const since = clock.now()
  await expect(provider.trigger(plan, never)).rejects.toMatchObject({ mayHaveStarted: true })
  pass(1_000)
  sim.startElsewhere('Checkout support')
  await expect(provider.adopt?.(plan, since, never)).rejects.toMatchObject({
    code: 'batch-broken',
    message: expect.stringContaining(sim.executions[1]!.id),
  })
})

test('executions of other scenarios, and those of this run itself, are no candidates', async () => {
  const { resolve, provider, server, sim, clock, pass } = await start()
  const tests = await resolve(checkout)
  const plan = planOf(tests, 'first-2')
  server.fault({ kind: 'drop', handled: false, method: 'POST', path: /execute/ })
  const since = clock.now()
  await expect(provider.trigger(plan, never)).rejects.toMatchObject({ mayHaveStarted: true })
  pass(1_000)
  sim.startElsewhere('Checkout support', ['Refund'])
  await provider.trigger(planOf(tests, 'first-1'), never)
  expect(sim.executions).toHaveLength(2)
  expect(await provider.adopt?.(plan, since, never)).toBeUndefined()
})

test('a trigger that was never sent adopts nothing', async () => {
  const { resolve, provider, server, sim, clock } = await start()
  const plan = planOf(await resolve(checkout))
  server.fault({ kind: 'status', handled: false, path: /executions/, reply: { status: 404, body: {} } })
  const since = clock.now()
  await expect(provider.trigger(plan, never)).rejects.toMatchObject({ mayHaveStarted: false })
  sim.startElsewhere('Checkout support')
  expect(await provider.adopt?.(plan, since, never)).toBeUndefined()
})

test.each([-3_600_000, 3_600_000])('clocks that are %i ms apart do not matter', async (clockSkewMs) => {
  const { resolve, makeProvider, server, sim, clock, pass } = await start({ simulator: { clockSkewMs } })
  sim.startElsewhere('Checkout support')
  pass(60_000)
  const plan = planOf(await resolve(checkout))
  const since = clock.now()
  server.fault({ kind: 'drop', handled: true, method: 'POST', path: /execute/ })
  // Another process knows nothing but the time.
  const provider = makeProvider()
  await provider.trigger(plan, never).catch(() => {})
  const later = makeProvider()
  await later.resolve({ tests: ['*'], suites: [], tags: [], exclude: [] }, never)
  expect((await later.adopt?.(plan, since, never))?.id).toBe(sim.executions[1]!.id)
})

test('the documented list of executions serves adoption as well', async () => {
  const { resolve, provider, server, sim, clock } = await start({ simulator: { body: 'docs' } })
  const plan = planOf(await resolve({ ...checkout, tests: ['Refund'] }))
  server.fault({ kind: 'drop', handled: true, method: 'POST', path: /execute/, skip: 1 })
  const since = clock.now()
  await expect(provider.trigger(plan, never)).rejects.toMatchObject({ mayHaveStarted: true })
  sim.startElsewhere('Checkout support', ['Order status'])
  expect((await provider.adopt?.(plan, since, never))?.id).toBe(sim.executions[0]!.id)
})

test('a key without write role and an edition without voice are refused with what to do', async () => {
  const reader = await start({ simulator: { readOnly: true } })
  await expect(reader.trigger(checkout)).rejects.toMatchObject({ code: 'auth', hint: /write role/ })
  const { sim, trigger } = await start({ simulator: { voice: 'not-in-build' } })
  sim.runTests[0]!.agentType = 'voice'
  await expect(trigger(checkout)).rejects.toMatchObject({ code: 'config', hint: /plan or edition/ })
  sim.settings.voice = 'not-in-plan'
  await expect(trigger(checkout)).rejects.toMatchObject({ code: 'auth', message: /not part of your plan/ })
  expect(sim.executions).toEqual([])
})

test('several run tests are several executions', async () => {
  const { resolve, provider, sim, finish } = await start()
  const tests = await resolve({ suites: ['*'], tests: ['Opening hours', 'Order status'] })
  for (const group of new Set(tests.map((test) => test.group))) {
    const batch = await provider.trigger(
      planOf(
        tests.filter((test) => test.group === group),
        group,
      ),
      never,
    )
    await finish(batch)
    expect(Object.values(outcomes((await provider.collect(batch, never)).results)).flat()).not.toContain('errored')
  }
  expect(sim.executions).toHaveLength(2)
})
