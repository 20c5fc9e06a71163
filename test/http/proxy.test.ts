import { once } from 'node:events'
import { createServer as createHttpServer, type IncomingMessage, request as sendOn } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, connect, type Server, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { afterEach, expect, test } from 'vitest'
import { proxyFor, proxySettings } from '../../src/http/proxy.ts'
import { createTransport, type Exchange } from '../../src/http/transport.ts'
import { createCertificate } from '../support/certificate.ts'

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closers.push(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  return (server.address() as AddressInfo).port
}

const certificate = createCertificate(['api.example.test'])

/** The platform: on a loopback port, known to the proxy alone by the name api.example.test. */
async function platform(secure: boolean) {
  const seen: IncomingMessage[] = []
  const listener = (request: IncomingMessage, response: { end(text: string): void }) => {
    seen.push(request)
    response.end('from the platform')
  }
  const server = secure ? createTlsServer(certificate, listener) : createHttpServer(listener)
  return { seen, port: await listen(server) }
}

/** A real proxy for both kinds of requests; every name leads to `port`. */
async function proxy(port: number, refuse?: number | 'silence') {
  const seen: { line: string; authorization: string | undefined }[] = []
  const note = (request: IncomingMessage) =>
    seen.push({ line: `${request.method} ${request.url}`, authorization: request.headers['proxy-authorization'] })
  const server = createHttpServer((request, response) => {
    note(request)
    if (typeof refuse === 'number') return response.writeHead(refuse).end()
    const { pathname, search } = new URL(request.url ?? '')
    const onward = sendOn({ port, path: pathname + search, method: request.method, headers: request.headers })
    onward.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(response)
    })
    request.pipe(onward)
  })
  server.on('connect', (request: IncomingMessage, socket: Duplex) => {
    note(request)
    if (refuse === 'silence') return
    if (refuse !== undefined) return socket.end(`HTTP/1.1 ${refuse} No\r\n\r\n`)
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      onward.pipe(socket).pipe(onward)
    })
    for (const end of [socket, onward]) end.on('error', () => {})
  })
  return { seen, server, address: `127.0.0.1:${await listen(server)}` }
}

function open(settings: ReturnType<typeof proxySettings>) {
  const { transport, close } = createTransport({ proxy: settings, ca: certificate.cert })
  closers.push(close)
  return (href: string, more: Partial<Exchange> = {}) =>
    transport({
      method: 'GET',
      url: new URL(href),
      headers: {},
      fresh: false,
      maxBytes: 1000,
      signal: new AbortController().signal,
      ...more,
    })
}

test('an https request goes through the tunnel of HTTPS_PROXY, with its login, and keeps the tunnel for the next', async () => {
  const { port, seen } = await platform(true)
  const via = await proxy(port)
  const exchange = open({ httpsProxy: `http://user:p%40ss@${via.address}` })
  for (const path of ['/a', '/b']) {
    const reply = await exchange(`https://api.example.test${path}?x=1`, { headers: { 'x-api-key': 'k' } })
    expect(reply.body.toString()).toBe('from the platform')
  }
  expect(seen.map(({ url, headers }) => [url, headers.host])).toEqual([
    ['/a?x=1', 'api.example.test'],
    ['/b?x=1', 'api.example.test'],
  ])
  expect(seen[0]?.headers['proxy-authorization']).toBeUndefined()
  const authorization = `Basic ${Buffer.from('user:p@ss').toString('base64')}`
  expect(via.seen).toEqual([{ line: 'CONNECT api.example.test:443', authorization }])
})

test('a fresh https request has a tunnel of its own', async () => {
  const { port } = await platform(true)
  const via = await proxy(port)
  const exchange = open({ httpsProxy: via.address })
  for (const method of ['POST', 'POST'])
    await exchange('https://api.example.test:8443/', { method, body: '{}', fresh: true })
  expect(via.seen.map(({ line }) => line)).toEqual(Array(2).fill('CONNECT api.example.test:8443'))
})

test('the certificate is checked inside the tunnel too', async () => {
  const { port } = await platform(true)
  const via = await proxy(port)
  const work = open({ httpsProxy: via.address })('https://other.example.test/')
  await expect(work).rejects.toMatchObject({ kind: 'untrusted' })
})

test('a plain request goes to HTTP_PROXY with its whole address', async () => {
  const { port, seen } = await platform(false)
  const via = await proxy(port)
  const exchange = open({ httpProxy: `http://user:pass@${via.address}` })
  const reply = await exchange('http://api.example.test/a?x=1', { method: 'POST', body: 'abc', fresh: true })
  expect(reply.body.toString()).toBe('from the platform')
  expect(via.seen).toEqual([
    {
      line: 'POST http://api.example.test/a?x=1',
      authorization: `Basic ${Buffer.from('user:pass').toString('base64')}`,
    },
  ])
  expect(seen[0]?.headers.host).toBe('api.example.test')
})

test('NO_PROXY and loopback lead past the proxy', async () => {
  const { port, seen } = await platform(false)
  const via = await proxy(port)
  const exchange = open({ httpProxy: via.address, httpsProxy: via.address, noProxy: 'api.example.test' })
  await exchange(`http://127.0.0.1:${port}/direct`)
  expect(seen).toHaveLength(1)
  await expect(exchange('http://api.example.test/')).rejects.toMatchObject({ kind: 'unsent' })
  expect(via.seen).toEqual([])
})

test('a proxy that refuses, or is not there, has sent nothing', async () => {
  const denied = await proxy(1, 403)
  await expect(open({ httpsProxy: denied.address })('https://api.example.test/')).rejects.toMatchObject({
    kind: 'unsent',
    message: 'no connection could be made (proxy answered 403)',
  })
  const login = await proxy(1, 407)
  const work = open({ httpsProxy: `http://user:hidden@${login.address}` })('https://api.example.test/')
  await expect(work).rejects.toMatchObject({ name: 'RunError', code: 'config' })
  denied.server.close()
  denied.server.closeAllConnections()
  await expect(open({ httpsProxy: denied.address })('https://api.example.test/')).rejects.toMatchObject({
    kind: 'unsent',
  })
})

test('the signal ends a wait for a proxy that says nothing', async () => {
  const silent = await proxy(1, 'silence')
  const controller = new AbortController()
  silent.server.on('connect', () => controller.abort(new Error('enough')))
  const ended = new Promise((resolve) => {
    silent.server.on('connect', (_request, socket) => socket.once('end', resolve).once('error', resolve).resume())
  })
  const work = open({ httpsProxy: silent.address })('https://api.example.test/', { signal: controller.signal })
  await expect(work).rejects.toThrow('enough')
  await ended
})

test('a proxy that cannot be used is a config error that does not repeat its login', async () => {
  for (const httpsProxy of ['socks5://user:hidden@host:1', 'http://', 'user:hidden@host:port']) {
    const work = open({ httpsProxy })('https://api.example.test/')
    await expect(work).rejects.toThrow(/^HTTPS_PROXY is not the address of an HTTP proxy$/)
  }
})

test.each([
  ['https://a.example', 'other.example', true],
  ['https://a.example', 'a.example', false],
  ['https://A.example', ' b.example , a.EXAMPLE ', false],
  ['https://x.a.example', 'a.example', false],
  ['https://x.a.example', '.a.example', false],
  ['https://x.a.example', '*.a.example', false],
  ['https://xa.example', 'a.example', true],
  ['https://a.example', 'a.example:443', false],
  ['https://a.example:8443', 'a.example:443', true],
  ['https://a.example', '*', false],
  ['https://a.example', ',, .', true],
  ['https://localhost:1', '', false],
  ['https://127.1.2.3', '', false],
  ['https://[::1]', '', false],
  ['https://127.evil.example', '', true],
])('%s with NO_PROXY=%j uses the proxy: %s', (href, noProxy, expected) => {
  expect(proxyFor(new URL(href), { httpsProxy: 'proxy:3128', noProxy }) !== undefined).toBe(expected)
})

test('the variables are read in both spellings, the lower-case one first', () => {
  expect(proxySettings({ https_proxy: 'a', HTTPS_PROXY: 'b', HTTP_PROXY: 'c', no_proxy: '', NO_PROXY: 'd' })).toEqual({
    httpsProxy: 'a',
    httpProxy: 'c',
    noProxy: 'd',
  })
  expect(proxyFor(new URL('http://a.example'), { httpsProxy: 'proxy:1' })).toBeUndefined()
  expect(proxyFor(new URL('http://a.example'), { httpProxy: 'proxy:1' })?.href).toBe('http://proxy:1/')
})
