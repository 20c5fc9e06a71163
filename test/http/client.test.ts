import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import type { Log } from '../../src/core/ports.ts'
import { createHttp } from '../../src/http/client.ts'
import { type Platform, type SimServer, serve } from '../../src/simulator/server.ts'
import { systemClock } from '../../src/system-clock.ts'

const log: Log = {
  info() {},
  warning() {},
  error() {},
  debug() {},
  mask() {},
  group: (_title, body) => body(),
}
let server: SimServer
const platform: Platform = { handle: () => ({ status: 200, body: { ok: true } }) }
beforeEach(async () => {
  server = await serve(platform, { clock: systemClock })
})
afterEach(() => server.close())

test('a reply comes back as its schema reads it', async () => {
  const http = createHttp({ clock: systemClock, log })
  const api = http.connect({
    baseUrl: `${server.url}/prefix/`,
    credentials: { headers: () => ({ 'X-Api-Key': 'secret-1' }) },
  })
  const reply = await api.send({
    method: 'POST',
    path: '/a%20b',
    query: { page: 1, none: undefined },
    json: { a: 1 },
    schema: z.object({ ok: z.boolean() }),
    signal: new AbortController().signal,
  })
  expect(reply).toMatchObject({ status: 200, data: { ok: true } })
  expect(server.seen[0]).toMatchObject({ path: '/prefix/a%20b', body: '{"a":1}', headers: { 'x-api-key': 'secret-1' } })
  http.close()
})

test('a read is tried again after a 503', async () => {
  server.fault({ kind: 'status', handled: false, reply: { status: 503 }, times: 2 })
  const api = createHttp({ clock: systemClock, log, random: () => 0 }).connect({ baseUrl: server.url })
  const signal = new AbortController().signal
  await api.send({ method: 'GET', path: '/', schema: z.object({}), signal })
  expect(server.seen).toHaveLength(3)
})
