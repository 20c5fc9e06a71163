import { afterEach, expect, test } from 'vitest'
import { createHttp } from '../../src/http/client.ts'
import { answer, closeServers, failureOf, memoryLog, request, setUp, write } from './set-up.ts'

afterEach(closeServers)

test('a request goes below the base URL with its query, body, headers and credentials', async () => {
  const { server, http } = await setUp({ userAgent: 'batchgate/1.2.3' })
  const api = http.connect({
    baseUrl: `${server.url}/prefix/`,
    credentials: { headers: () => ({ 'X-Api-Key': 'secret-1' }) },
  })
  const reply = await api.send(
    write({
      path: '/a%20b/c',
      query: { page: 1, flag: false, none: undefined, 'q[]': 'x&y' },
      headers: { 'X-Extra': '1' },
    }),
  )
  expect(reply).toMatchObject({ status: 200, data: { ok: true }, headers: { 'content-type': 'application/json' } })
  const [seen] = server.seen
  expect(seen).toMatchObject({ method: 'POST', path: '/prefix/a%20b/c', body: '{"a":1}' })
  expect(Object.fromEntries(seen?.query ?? [])).toEqual({ page: '1', flag: 'false', 'q[]': 'x&y' })
  expect(seen?.headers).toMatchObject({
    'user-agent': 'batchgate/1.2.3',
    'content-type': 'application/json',
    'content-length': '7',
    'x-api-key': 'secret-1',
    'x-extra': '1',
  })
})

test("a request's own headers cannot displace the credentials", async () => {
  const { connect, server } = await setUp()
  const api = connect({ credentials: { headers: async () => ({ authorization: 'Bearer right' }) } })
  await api.send(request({ headers: { Authorization: 'Bearer wrong' } }))
  expect(server.seen[0]?.headers.authorization).toBe('Bearer right')
})

test('a redirect is refused, and the credentials go nowhere else', async () => {
  const other = await setUp()
  const location = `${other.server.url}/next?sig=hidden`
  for (const status of [301, 302, 303, 307, 308]) {
    const { connect, server } = await setUp({ faults: [answer(status, '', { location })] })
    const api = connect({ credentials: { headers: () => ({ 'x-api-key': 'secret-1' }) } })
    const error = await failureOf(api.send(request()))
    expect(error.code).toBe('bad-response')
    expect(error.message).toBe(`GET /v1/thing answered ${status}, a redirect to ${other.server.url}`)
    expect(error.hint).toContain('base-url')
    expect(server.seen).toHaveLength(1)
  }
  expect(other.server.seen).toHaveLength(0)
})

test('an error says method, path, status and the words of the platform in one bounded line', async () => {
  const { connect, log } = await setUp({
    faults: [answer(422, { error: 'no such\r\n::error::agent\u202e \u001b[31m' })],
  })
  const api = connect({ explain: ({ body }) => ({ words: [(body as { error: string }).error, 'x'.repeat(5000)] }) })
  const error = await failureOf(api.send(request({ query: { token: 'in-the-query' } })))
  expect(error.message).toMatch(/^GET \/v1\/thing answered 422: no such ::error::agent \[31m; x+…$/)
  expect(error.message.length).toBeLessThan(450)
  expect(error.reply?.words[0]).toBe('no such ::error::agent [31m')
  expect(JSON.stringify([error.message, error.hint, log.lines])).not.toContain('in-the-query')
})

test('credentials that come back in an error are in neither message nor reply nor log', async () => {
  const basic = Buffer.from('client-id:pass"word').toString('base64')
  const echoed = { error: `bad login Basic ${basic}, pass"word, form-secret, extra-token` }
  const { connect, log } = await setUp({ faults: [answer(401, echoed)] })
  const api = connect({
    credentials: { headers: () => ({ authorization: `Basic ${basic}` }) },
    explain: ({ body }) => ({ words: [(body as { error: string }).error], hint: 'Not form-secret.' }),
  })
  const error = await failureOf(
    api.send(
      write({ json: undefined, form: { client_secret: 'form-secret' }, headers: { 'x-session-token': 'extra-token' } }),
    ),
  )
  const told = JSON.stringify([error.message, error.hint, error.reply, log.lines])
  for (const secret of [basic, 'pass', 'form-secret', 'extra-token']) expect(told).not.toContain(secret)
  expect(error.message).toBe('POST /v1/thing answered 401: bad login ***, ***, ***, ***')
  expect(log.masked).toEqual(expect.arrayContaining([`Basic ${basic}`, basic, 'pass"word']))
})

test('the body of a failed reply is bounded', async () => {
  const { api, server } = await setUp({ faults: [{ ...answer(400, { long: 'x'.repeat(200_000) }), times: 1 }] })
  const json = await failureOf(api.send(request()))
  server.fault(answer(400, 'y'.repeat(200_000)))
  const text = await failureOf(api.send(request()))
  for (const error of [json, text]) {
    expect(error.reply?.body).toBeTypeOf('string')
    expect(String(error.reply?.body)).toHaveLength(65_536)
  }
})

test('a provider reads the whole body of a failure, however large', async () => {
  const { connect } = await setUp({ faults: [answer(400, { long: 'x'.repeat(200_000), error: 'too many' })] })
  const api = connect({ explain: ({ body }) => ({ words: [(body as { error: string }).error], code: 'config' }) })
  expect(await failureOf(api.send(request()))).toMatchObject({
    code: 'config',
    message: 'GET /v1/thing answered 400: too many',
    hint: 'Check the inputs named in the message.',
  })
})

test('a credential with a line break is a config error before anything is sent', async () => {
  const { connect, server } = await setUp()
  const api = connect({ credentials: { headers: () => ({ 'x-api-key': 'secret-1\nx-admin: 1' }) } })
  const error = await failureOf(api.send(write()))
  expect(error).toMatchObject({ code: 'config', mayHaveStarted: false })
  expect(error.message).not.toContain('secret-1')
  expect(server.seen).toHaveLength(0)
})

test('a path that leads elsewhere is refused before anything is sent', async () => {
  const { connect, server } = await setUp()
  for (const path of ['//evil.example/x', '/..', '/a?b', '/\\evil.example', 'evil', '@evil.example']) {
    expect(await failureOf(connect().send(request({ path })))).toMatchObject({ name: 'RunError', code: 'config' })
  }
  expect(server.seen).toHaveLength(0)
})

test('keys named __proto__ change nothing', async () => {
  const body = '{"ok":true,"__proto__":{"admin":1},"a":{"\\u005f_proto__":{"admin":1}}}'
  const { api } = await setUp({ faults: [answer(200, body)] })
  const passing = { safeParse: (data: unknown) => ({ success: true as const, data: data as { a: object } }) }
  const { data } = await api.send({ ...request(), schema: passing })
  expect(Object.assign({}, data, data.a)).not.toHaveProperty('admin')
  expect(Object.keys(data)).toEqual(['ok', 'a'])
})

test('a base URL with a login, a query or another protocol is a config error', async () => {
  const { http } = await setUp()
  for (const baseUrl of [
    'https://user:hidden@a.example',
    'https://a.example/?x=hidden',
    'ftp://a.example',
    'hidden',
    '',
  ]) {
    expect(() => http.connect({ baseUrl })).toThrow(/^base-url (?!.*hidden)/)
  }
})

test('a client made with nothing but clock and log works', async () => {
  const { server, clock } = await setUp()
  const http = createHttp({ clock: { now: clock.now, sleep: () => new Promise(() => {}) }, log: memoryLog() })
  expect((await http.connect({ baseUrl: server.url }).send(request())).status).toBe(200)
  expect(server.seen[0]?.headers['user-agent']).toBe('batchgate')
  http.close()
})
