import { describe, expect, test } from 'vitest'
import { run as runJob } from '../../../src/core/run.ts'
import { count, never, nothing, planOf, start } from './harness.ts'

const runPath = /testsuite\/[^/]+\/run$/
const settle = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('signing in', () => {
  test('takes a token of its own for every request, which enforced jti accepts', async () => {
    const { sim, run, masked } = await start()
    sim.settings.enforceJti = true
    expect(count((await run('Greetings')).results)).toEqual({ passed: 8 })
    expect(new Set(sim.tokens).size).toBe(sim.tokens.length)
    expect(sim.tokens.length).toBeGreaterThan(4)
    expect(sim.tokens.filter((token) => !masked.includes(token))).toEqual([])
  })

  test('claims appId, sub, iat, exp and jti, and lets tokens live for minutes', async () => {
    const { sim, resolve, clock } = await start()
    await resolve('*')
    const [header, claims] = (sim.tokens[0] ?? '').split('.').map((part) => Buffer.from(part, 'base64url').toString())
    const now = Math.floor(clock.now() / 1000)
    expect(JSON.parse(header ?? '')).toEqual({ alg: 'HS256', typ: 'JWT' })
    expect(JSON.parse(claims ?? '')).toEqual({
      appId: sim.credentials['client-id'],
      sub: 'batchgate',
      iat: now - 30,
      exp: now + 600,
      jti: expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
  })

  test('uses HS512 when asked to', async () => {
    const { sim, resolve } = await start({ options: { algorithm: 'HS512' } })
    await expect(resolve('*')).rejects.toMatchObject({ code: 'auth' })
    sim.world.clients[0]!.algorithm = 'HS512'
    expect(await resolve('*')).toHaveLength(3)
  })

  test('sends a ready token raw', async () => {
    const made = await start()
    await made.resolve('*')
    const token = made.sim.tokens[0] ?? ''
    const given = await start({ credentials: { token } })
    expect(await given.resolve('*')).toHaveLength(3)
    expect(given.server.seen[0]?.headers).toMatchObject({ auth: token })
    expect(given.server.seen[0]?.headers).not.toHaveProperty('authorization')
  })
})

describe('a start', () => {
  test('is sent once, for one suite, with its name encoded as one segment', async () => {
    const { trigger, requests, sim } = await start()
    const batch = await trigger('Transfers, with entities')
    expect(requests().filter((line) => line.startsWith('POST'))).toEqual([
      `POST /api/public/stream/${sim.botId}/testsuite/Transfers%2C%20with%20entities/run`,
    ])
    expect(batch).toMatchObject({
      id: sim.accepted[0]?.id,
      data: { suite: 'Transfers, with entities', bot: sim.botId },
    })
  })

  test('that is refused because another run is going on waits for it', async () => {
    const { trigger, sim, clock } = await start()
    sim.settings.runMs = 40_000
    await trigger('Greetings')
    const began = clock.now()
    await trigger('Smoke EN', 'first-2')
    expect(clock.now() - began).toBeGreaterThanOrEqual(40_000)
    expect(sim.accepted.map(({ suite }) => suite)).toEqual(['Greetings', 'Smoke EN'])
  })

  test.each([
    ['a conflict', { status: 409, body: 'Conflict' }],
    ['an error in 200', { status: 200, body: { errors: [{ msg: 'A test suite is already running', code: 1 }] } }],
    ['a server error', { status: 500, body: { errors: [{ msg: 'Execution in-progress', code: 500 }] } }],
  ])('is sent again after %s that says the bot is busy', async (_, reply) => {
    const { trigger, sim, server } = await start()
    server.fault({ kind: 'status', handled: false, reply, path: runPath, times: 7 })
    await trigger('Greetings')
    expect(sim.accepted).toHaveLength(1)
  })

  test('that is refused for good has started nothing', async () => {
    const { provider, resolve, suite } = await start()
    const tests = await resolve('Greetings')
    suite('Greetings').name = 'Renamed'
    const error = await settle(provider.trigger(planOf(tests), never))
    expect(error).toMatchObject({ code: 'config', mayHaveStarted: false, message: /Test Suite not found/ })
  })

  test('that is refused in a reply of status 200 has started nothing', async () => {
    const { trigger, server } = await start()
    const body = { errors: [{ msg: 'Permission denied. Scope is incorrect!', code: 4002 }] }
    server.fault({ kind: 'status', handled: false, reply: { status: 200, body }, path: runPath })
    expect(await settle(trigger('Greetings'))).toMatchObject({ code: 'auth', mayHaveStarted: false })
  })

  test('that answers without a run id may have started something', async () => {
    const { trigger, server } = await start()
    const reply = { status: 200, body: { status: 'accepted' } }
    server.fault({ kind: 'status', handled: true, reply, path: runPath })
    expect(await settle(trigger('Greetings'))).toMatchObject({ code: 'bad-response', mayHaveStarted: true })
  })

  test.each([
    ['a wrong scope', ['batchtest:management'], /scope/i, /Tests Execution/],
    ['no scope at all', [], /scope/i, /Tests Execution/],
  ] as const)('with %s says which scope is needed', async (_, scopes, message, hint) => {
    const { trigger, sim } = await start()
    sim.world.clients[0]!.scopes = [...scopes]
    expect(await settle(trigger('Greetings'))).toMatchObject({
      code: 'auth',
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    })
  })

  test('that is rejected as invalid is a wrong setting', async () => {
    const { trigger, server } = await start()
    const body = { errors: [{ msg: 'Validation errors/ Invalid arguments', code: 412 }] }
    server.fault({ kind: 'status', handled: false, reply: { status: 412, body }, path: runPath })
    expect(await settle(trigger('Greetings'))).toMatchObject({ code: 'config', mayHaveStarted: false })
  })
})

describe('a lost start', () => {
  test('is found as the one run that was not there before', async () => {
    const { provider, resolve, sim, server, trigger, finish } = await start()
    await finish(await trigger('Greetings', 'earlier'))
    const plan = planOf(await resolve('Greetings'))
    server.fault({ kind: 'drop', handled: true, path: runPath })
    expect(await settle(provider.trigger(plan, never))).toMatchObject({ mayHaveStarted: true })
    const adopted = await provider.adopt?.(plan, 0, never)
    expect(adopted?.id).toBe(sim.accepted[1]?.id)
    expect(sim.accepted).toHaveLength(2)
  })

  test('that the platform never saw is not found', async () => {
    const { provider, resolve, server, trigger, finish } = await start()
    await finish(await trigger('Greetings', 'earlier'))
    const plan = planOf(await resolve('Greetings'))
    server.fault({ kind: 'drop', handled: false, path: runPath })
    await settle(provider.trigger(plan, never))
    expect(await provider.adopt?.(plan, 0, never)).toBeUndefined()
  })

  test('is not taken for an earlier run that the list had left out', async () => {
    const { provider, resolve, server, trigger, finish, clock } = await start()
    await finish(await trigger('Greetings', 'earlier'))
    await clock.sleep(300_000)
    const plan = planOf(await resolve('Greetings'))
    const forgetful = (body: unknown) =>
      JSON.parse(JSON.stringify(body, (key, value) => (key === 'results' ? [] : value)))
    server.fault(
      { kind: 'rewrite', path: /testsuite\?/, rewrite: (reply) => ({ ...reply, body: forgetful(reply.body) }) },
      { kind: 'drop', handled: false, path: runPath },
    )
    await settle(provider.trigger(plan, never))
    expect(await provider.adopt?.(plan, clock.now(), never)).toBeUndefined()
  })

  test('is not guessed among two new runs', async () => {
    const { provider, resolve, server, trigger, sim } = await start()
    sim.settings.concurrency = 'allow'
    const plan = planOf(await resolve('Greetings'))
    server.fault({ kind: 'drop', handled: true, path: runPath })
    await settle(provider.trigger(plan, never))
    await trigger('Greetings', 'another')
    expect(await settle(provider.adopt?.(plan, 0, never) ?? Promise.resolve())).toMatchObject({
      code: 'batch-broken',
      message: /2 new runs/,
    })
  })

  test('is not taken for a run of the other version', async () => {
    const { provider, resolve, server, sim } = await start()
    sim.settings.concurrency = 'allow'
    const plan = planOf(await resolve('Greetings'))
    server.fault({
      kind: 'rewrite',
      path: /testsuite\?/,
      skip: 1,
      times: 10,
      rewrite: (reply) => ({
        ...reply,
        body: JSON.parse(JSON.stringify(reply.body).replaceAll('inDevelopment', 'published')),
      }),
    })
    server.fault({ kind: 'drop', handled: true, path: runPath })
    await settle(provider.trigger(plan, never))
    expect(await provider.adopt?.(plan, 0, never)).toBeUndefined()
  })

  test('cannot be found without the list, and says so', async () => {
    const { provider, resolve, server, sim } = await start()
    sim.world.clients[0]!.scopes = ['batchtest:execution']
    const plan = planOf(await resolve('Greetings'))
    server.fault({ kind: 'drop', handled: true, path: runPath })
    await settle(provider.trigger(plan, never))
    const error = await settle(provider.adopt?.(plan, 0, never) ?? Promise.resolve())
    expect(error).toMatchObject({ code: 'auth', mayHaveStarted: true, message: /may not list its runs/ })
  })

  test('of a conversation suite cannot be found at all', async () => {
    const { provider } = await start({ options: { kind: 'conversation', 'user-email': 'developer@example.com' } })
    expect(provider.adopt).toBeUndefined()
  })
})

describe('rate limits', () => {
  test.each([429, 200, 400] as const)('are waited out when they come as %i', async (status) => {
    const { trigger, sim, clock } = await start()
    const began = clock.now()
    sim.settings.rate.replyStatus = status
    sim.settings.rate.perMinute = 2
    await trigger('Greetings')
    expect(clock.now() - began).toBeGreaterThanOrEqual(60_000)
    expect(sim.accepted).toHaveLength(1)
  })

  test('of an hour are waited out in steps of five minutes', async () => {
    const { trigger, sim, server } = await start()
    sim.settings.rate.perHour = 2
    await settle(trigger('Greetings'))
    const [first, second] = server.seen.filter(({ status }) => status === 429)
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(300_000)
  })

  test('are never reached by a run of many suites', async () => {
    const { provider, sim, clock, log, server } = await start()
    sim.settings.runMs = 500
    sim.settings.rate.perMinute = 55
    const template = sim.world.batchSuites[2]!
    sim.world.batchSuites.push(
      ...Array.from({ length: 40 }, (_, at) => ({ ...template, id: `ts-${at}`, name: `Many ${at}` })),
    )
    const outcome = await runJob(
      { selection: { ...nothing, suites: ['Many *'] }, trials: 1, maxParallel: 4, pollIntervalMs: undefined },
      {
        ...{ provider, clock, log, random: () => 0.5, signal: never, announce: () => {} },
        nextStep: () => ({ kind: 'decided' }),
      },
    )
    expect(outcome.failures).toEqual([])
    expect(count(outcome.results)).toEqual({ passed: 320 })
    expect(server.seen.filter(({ status }) => status !== 200)).toEqual([])
    expect(sim.accepted).toHaveLength(40)
  })
})

test('suites of one bot run one after another', async () => {
  const { provider, clock, log, sim } = await start()
  const outcome = await runJob(
    { selection: { ...nothing, suites: ['*'] }, trials: 2, maxParallel: 4, pollIntervalMs: undefined },
    {
      ...{ provider, clock, log, random: () => 0.5, signal: never, announce: () => {} },
      nextStep: () => ({ kind: 'decided' }),
    },
  )
  expect(outcome.failures).toEqual([])
  expect(sim.accepted.map(({ suite }) => suite)).toEqual(
    ['Smoke EN', 'Transfers, with entities', 'Greetings'].flatMap((name) => [name, name]),
  )
  expect(count(outcome.results)).toEqual({ passed: 46, failed: 6 })
})

test('an errored suite is completed by its repetition', async () => {
  const { provider, clock, log, sim } = await start()
  sim.settings.csv.dropRows = 3
  let asked = 0
  const outcome = await runJob(
    { selection: { ...nothing, suites: ['Greetings'] }, trials: 1, maxParallel: 1, pollIntervalMs: undefined },
    {
      ...{ provider, clock, log, random: () => 0.5, signal: never, announce: () => {} },
      nextStep: (results) => {
        const tests = results.filter(({ trials }) => trials[0]?.outcome === 'errored').map(({ test }) => test.id)
        sim.settings.csv.dropRows = 0
        asked += 1
        return asked === 1 ? { kind: 'retry', tests, why: 'again' } : { kind: 'decided' }
      },
    },
  )
  expect(count(outcome.results)).toEqual({ passed: 8 })
})
