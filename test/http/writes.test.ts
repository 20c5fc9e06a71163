import { afterEach, expect, test } from 'vitest'
import { RunError } from '../../src/core/errors.ts'
import type { Fault } from '../../src/simulator/server.ts'
import { answer, closeServers, failureOf, ok, setUp, write } from './set-up.ts'

afterEach(closeServers)

const ambiguous: [string, Fault, string][] = [
  ['a connection lost after the platform acted', { kind: 'drop', handled: true }, 'unavailable'],
  ['a connection lost before the platform acted', { kind: 'drop', handled: false }, 'unavailable'],
  ['a reset in the body', { kind: 'reset-mid-body' }, 'unavailable'],
  ['headers that never come', { kind: 'stall-headers', ms: 1e9 }, 'unavailable'],
  ['a body that stalls', { kind: 'stall-body', ms: 1e9 }, 'unavailable'],
  ['500', answer(500), 'unavailable'],
  ['502', answer(502), 'unavailable'],
  ['503', answer(503), 'unavailable'],
  ['503 with Retry-After', answer(503, {}, { 'retry-after': '1' }), 'unavailable'],
  ['408', answer(408), 'unavailable'],
  ['a web page', answer(200, '<html></html>'), 'bad-response'],
  ['broken JSON', answer(200, '{"ok":'), 'bad-response'],
  ['another shape', answer(200, { ok: 1 }), 'bad-response'],
  ['an empty success', answer(200), 'bad-response'],
  ['303, which comes after the deed', answer(303, '', { location: '/done' }), 'bad-response'],
]

test.each(ambiguous)('a write is sent once and may have started something after %s', async (_name, fault, code) => {
  const { api, server } = await setUp({ faults: [{ ...fault, times: 99 }] })
  const error = await failureOf(api.send(write()))
  expect(error).toMatchObject({ name: 'RunError', code, mayHaveStarted: true })
  expect(server.seen).toHaveLength(1)
})

const refused: [number, string][] = [
  [400, 'bad-response'],
  [401, 'auth'],
  [402, 'config'],
  [403, 'auth'],
  [404, 'not-found'],
  [409, 'bad-response'],
  [422, 'bad-response'],
  [308, 'bad-response'],
]

test.each(refused)('a write that is refused with %i is sent once and started nothing', async (status, code) => {
  const { api, server } = await setUp({
    faults: [answer(status, '', { location: 'https://other.example/login?next=1' })],
  })
  const error = await failureOf(api.send(write()))
  expect(error).toMatchObject({ name: 'RunError', code, mayHaveStarted: false })
  expect(server.seen).toHaveLength(1)
})

test('a write is sent again after 429, because nothing was started', async () => {
  const { api, server } = await setUp({
    faults: [{ ...answer(429, {}, { 'retry-after': '3' }), times: 2 }],
    random: () => 0,
  })
  expect((await api.send(write())).data).toEqual({ ok: true })
  expect(server.seen.map(({ at, handled }) => [at, handled])).toEqual([
    [0, false],
    [3000, false],
    [6000, true],
  ])
})

test('a write is sent again while nobody listens, and started nothing when that does not change', async () => {
  const { api, server, clock } = await setUp()
  await server.close()
  const error = await failureOf(api.send(write()))
  expect(error).toMatchObject({ code: 'unavailable', mayHaveStarted: false })
  expect(clock.now()).toBe(7500)
})

test('a write is sent again after an answer that the provider knows to have started nothing', async () => {
  const { connect, server } = await setUp({ faults: [{ ...answer(500, { error: 'busy' }), times: 2 }] })
  const api = connect({ explain: ({ body }) => ({ words: [(body as { error?: string }).error ?? ''] }) })
  const startsNothing = ({ status, words }: { status: number; words: readonly string[] }) =>
    status === 500 && words[0] === 'busy'
  expect((await api.send(write({ startsNothing }))).status).toBe(200)
  expect(server.seen).toHaveLength(3)
})

test('a busy platform that stays busy is an error that started nothing', async () => {
  const { api, server } = await setUp({ faults: [answer(503)] })
  const error = await failureOf(api.send(write({ startsNothing: () => true })))
  expect([error.mayHaveStarted, server.seen.length]).toEqual([false, 5])
})

test('a success that the provider reads as a failure may have started something', async () => {
  const { connect, server } = await setUp()
  const api = connect({ explain: () => ({ code: 'batch-broken', words: ['no\nagents'], hint: 'Add an agent.' }) })
  const error = await failureOf(api.send(write()))
  expect(error).toMatchObject({ code: 'batch-broken', mayHaveStarted: true, hint: 'Add an agent.' })
  expect(error.message).toBe('POST /v1/thing answered 200: no agents')
  expect(error.reply).toEqual({ status: 200, body: { ok: true }, words: ['no agents'] })
  expect(server.seen).toHaveLength(1)
})

test('after a 401 renewable credentials are renewed once, and the write is sent with new ones', async () => {
  const { connect, server } = await setUp({ faults: [{ ...answer(401), times: 1 }] })
  let token = 1
  const credentials = {
    headers: () => ({ authorization: `Bearer token-${token}` }),
    renew: () => {
      token += 1
    },
  }
  await connect({ credentials }).send(write())
  expect(server.seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer token-1', 'Bearer token-2'])
  server.fault(answer(401))
  const error = await failureOf(connect({ credentials }).send(write()))
  expect([error.code, error.mayHaveStarted, token, server.seen.length]).toEqual(['auth', false, 3, 4])
})

test('a login that may have had an effect is no reason to look for the write it was for', async () => {
  const { connect, server } = await setUp()
  const lost = new RunError('unavailable', 'POST /token: the connection was lost', {
    hint: 'Later.',
    mayHaveStarted: true,
  })
  const error = await failureOf(connect({ credentials: { headers: () => Promise.reject(lost) } }).send(write()))
  expect(error).toMatchObject({ code: 'unavailable', message: lost.message, mayHaveStarted: false })
  expect(server.seen).toHaveLength(0)
})

test('a synchronous write waits for longer than any exchange does, until the run ends', async () => {
  const { connect, clock } = await setUp({
    platform: (clock) => ({
      handle: async () => {
        await clock.sleep(20 * 60_000)
        return ok
      },
    }),
    deadline: () => 30 * 60_000,
  })
  const api = connect()
  expect((await api.send(write({ timeout: 'run' }))).status).toBe(200)
  expect(clock.now()).toBe(20 * 60_000)
  const error = await failureOf(api.send(write({ timeout: 'run' })))
  expect([error.mayHaveStarted, clock.now()]).toEqual([true, 30 * 60_000])
})

test('every write asks for a connection of its own, reads do not', async () => {
  const asked: string[] = []
  const { api } = await setUp({
    transport: async ({ method, fresh }) => {
      asked.push(`${method} ${fresh}`)
      return { status: 200, headers: {}, body: Buffer.from('{"ok":true}') }
    },
  })
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'GET'] as const) await api.send(write({ method }))
  await api.send(write({ safe: true }))
  expect(asked).toEqual(['POST true', 'PUT true', 'PATCH true', 'DELETE true', 'GET false', 'POST false'])
})
