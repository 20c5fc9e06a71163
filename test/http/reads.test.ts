import { getEventListeners } from 'node:events'
import { afterEach, expect, test } from 'vitest'
import { RunError } from '../../src/core/errors.ts'
import type { Fault } from '../../src/simulator/server.ts'
import { answer, closeServers, failureOf, okSchema, request, setUp } from './set-up.ts'

afterEach(closeServers)

const transient: [string, Fault][] = [
  ['a lost connection', { kind: 'drop', handled: true }],
  ['a reset in the body', { kind: 'reset-mid-body' }],
  ['headers that come too late', { kind: 'stall-headers', ms: 31_000 }],
  ['a body that stalls', { kind: 'stall-body', ms: 31_000 }],
  ['a body that drips', { kind: 'slow-drip', chunkMs: 40_000 }],
  ['408', answer(408)],
  ['429', answer(429)],
  ['500', answer(500)],
  ['502 with a web page', answer(502, '<html>bad gateway</html>', { 'content-type': 'text/html' })],
  ['503', answer(503)],
  ['a JSON body that ends early', answer(200, '{"ok": tr', { 'content-type': 'application/json' })],
]

test.each(transient)('a read is sent again after %s', async (_name, fault) => {
  const { api, server } = await setUp({
    platform: { handle: () => ({ status: 200, body: { ok: true, filler: 'x'.repeat(32) } }) },
    faults: [{ ...fault, times: 2 }],
  })
  expect((await api.send(request())).data).toEqual({ ok: true })
  expect(server.seen).toHaveLength(3)
})

test('a read is given up after five attempts, each pause up to twice as long as the one before', async () => {
  const { api, server } = await setUp({ faults: [answer(503)] })
  const error = await failureOf(api.send(request()))
  expect(error).toMatchObject({ code: 'unavailable', message: 'GET /v1/thing answered 503: Service Unavailable' })
  expect(error.mayHaveStarted).toBe(false)
  expect(server.seen.map(({ at }) => at)).toEqual([0, 500, 1500, 3500, 7500])
})

test('a server that cannot be reached is tried again', async () => {
  const { api, server, clock } = await setUp()
  await server.close()
  const error = await failureOf(api.send(request()))
  expect(error).toMatchObject({ code: 'unavailable', message: 'GET /v1/thing: the connection was refused' })
  expect(error.hint).toContain('base-url')
  expect(clock.now()).toBe(7500)
})

test('a platform that never answers costs five times the time of one exchange, not for ever', async () => {
  const { api, clock } = await setUp({ faults: [{ kind: 'stall-headers', ms: 1e9, times: 99 }] })
  const error = await failureOf(api.send(request({ timeout: 2000 })))
  expect(error).toMatchObject({ code: 'unavailable', message: 'GET /v1/thing: no complete answer within 2 s' })
  expect(clock.now()).toBe(5 * 2000 + 7500)
})

test.each([400, 401, 403, 404, 409, 422])('a read that is refused with %i is not sent again', async (status) => {
  const { api, server } = await setUp({ faults: [answer(status)] })
  await failureOf(api.send(request()))
  expect(server.seen).toHaveLength(1)
})

test('another shape than expected is an error at once that says where', async () => {
  const { api, server } = await setUp({ faults: [answer(200, { ok: 'yes' })] })
  const error = await failureOf(api.send(request()))
  expect(error.code).toBe('bad-response')
  expect(error.message).toContain('GET /v1/thing answered 200 with an unexpected shape: ok: ')
  expect(error.reply).toEqual({ status: 200, body: { ok: 'yes' }, words: [] })
  expect(server.seen).toHaveLength(1)
})

test('an empty body is read by the schema as undefined', async () => {
  const { api } = await setUp({ faults: [answer(204)] })
  const schema = okSchema.optional()
  expect(await api.send(request({ schema }))).toMatchObject({ status: 204, data: undefined })
  expect((await failureOf(api.send(request()))).code).toBe('bad-response')
})

test('a web page in place of JSON is an error that points to base-url', async () => {
  const page = '<!doctype html><title>Sign in</title>'
  const { api, server } = await setUp({ faults: [answer(200, page, { 'content-type': 'text/html' })] })
  const error = await failureOf(api.send(request()))
  expect(error).toMatchObject({
    code: 'bad-response',
    message: 'GET /v1/thing answered 200 with a web page instead of JSON',
  })
  expect(error.hint).toMatch(/base-url.*login page/)
  expect(server.seen).toHaveLength(1)
})

test('JSON that is nested without end is an error', async () => {
  const { api } = await setUp({ faults: [answer(200, '['.repeat(1_000_000), { 'content-type': 'application/json' })] })
  const error = await failureOf(api.send(request()))
  expect(error.message).toBe('GET /v1/thing answered 200 with JSON deeper than 256 levels')
})

test('a schema or an explanation that stumbles over a reply makes it unreadable', async () => {
  const { connect, api } = await setUp()
  const stumble = () => {
    throw new TypeError('cannot read')
  }
  const first = await failureOf(api.send(request({ schema: { safeParse: stumble } })))
  const second = await failureOf(connect({ explain: stumble }).send(request()))
  for (const error of [first, second]) expect(error).toMatchObject({ name: 'RunError', code: 'bad-response' })
})

test('Retry-After is obeyed as long as there is time, however often it comes', async () => {
  const wait = answer(429, {}, { 'retry-after': '60' })
  const { api, server } = await setUp({ faults: [{ ...wait, times: 20 }], deadline: () => 3_600_000, random: () => 0 })
  expect((await api.send(request())).status).toBe(200)
  expect(server.seen.map(({ at }) => at)).toEqual(Array.from({ length: 21 }, (_, index) => index * 60_000))
})

test('Retry-After of nothing does not make a storm', async () => {
  const { api, server } = await setUp({ faults: [answer(429, {}, { 'retry-after': '0' })], deadline: () => 100_000 })
  await failureOf(api.send(request()))
  expect(server.seen.length).toBe(5)
})

test('a Retry-After that lies beyond the deadline ends the request at once and says so', async () => {
  const { api, clock } = await setUp({ faults: [answer(429, {}, { 'retry-after': '600' })], deadline: () => 60_000 })
  const error = await failureOf(api.send(request()))
  expect(error.code).toBe('rate-limited')
  expect(error.message).toMatch(/answered 429: .*; the next attempt would be in 601 s, and only 60 s are left$/)
  expect(clock.now()).toBe(0)
})

test('a 503 with Retry-After waits for it, and still counts', async () => {
  const { api, server } = await setUp({ faults: [answer(503, {}, { 'retry-after': '30' })], random: () => 0 })
  await failureOf(api.send(request()))
  expect(server.seen.map(({ at }) => at)).toEqual([0, 30_000, 60_000, 90_000, 120_000])
})

test('what the platform says in its own words overrides the header', async () => {
  const { connect, server } = await setUp({
    faults: [{ ...answer(400, { wait: 7 }, { 'retry-after': '900' }), times: 1 }],
    random: () => 0,
  })
  const api = connect({
    explain: ({ status }) => (status === 400 ? { code: 'rate-limited', retryAfterMs: 7000 } : undefined),
  })
  await api.send(request())
  expect(server.seen.map(({ at }) => at)).toEqual([0, 7000])
})

test('after the end of the run a clean-up request still gets its attempts', async () => {
  const { api, clock } = await setUp({ faults: [{ ...answer(503), times: 1 }], deadline: () => 10 })
  await clock.sleep(1000)
  expect((await api.send(request())).status).toBe(200)
})

test('an abort ends a request with its own reason, in an exchange and between two, and leaves nothing behind', async () => {
  for (const fault of [{ kind: 'stall-headers', ms: 1e9 } as const, answer(429, {}, { 'retry-after': '500' })]) {
    const { api, clock, server } = await setUp({ faults: [fault] })
    const controller = new AbortController()
    const reason = new RunError('cancelled', 'the run was cancelled', { hint: 'Start it again.' })
    const work = failureOf(api.send(request({ signal: controller.signal })))
    await clock.sleep(5000)
    controller.abort(reason)
    expect(await work).toBe(reason)
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
    expect([clock.pending, clock.now()]).toEqual([0, 5000])
    expect(await failureOf(api.send(request({ signal: controller.signal })))).toBe(reason)
    expect(server.seen).toHaveLength(1)
  }
})

test('a foreign reason of an abort becomes a cancelled RunError', async () => {
  const { api } = await setUp()
  const error = await failureOf(api.send(request({ signal: AbortSignal.abort() })))
  expect(error).toMatchObject({ name: 'RunError', code: 'cancelled' })
})

test('a request that went well leaves no timer and no listener', async () => {
  const { api, clock } = await setUp()
  const { signal } = new AbortController()
  await api.send(request({ signal }))
  expect(clock.pending).toBe(0)
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

test('a safe write is a read', async () => {
  const { api, server } = await setUp({ faults: [{ ...answer(500), times: 1 }] })
  await api.send(request({ method: 'POST', safe: true, form: { grant: 'a b&c' } }))
  expect(server.seen.map(({ body }) => body)).toEqual(['grant=a+b%26c', 'grant=a+b%26c'])
  expect(server.seen[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded')
})
