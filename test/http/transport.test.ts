import { getEventListeners, once } from 'node:events'
import { createServer as createHttpServer, type RequestListener } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
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

/** A server that says `text` to every connection, and then nothing more, or closes it. */
async function sayer(text: string, after: 'stay' | 'close' = 'stay'): Promise<URL> {
  const port = await listen(
    createServer((socket) => {
      socket.once('data', () => (after === 'close' ? socket.end(text) : socket.write(text)))
    }),
  )
  return new URL(`http://127.0.0.1:${port}/`)
}

async function web(listener: RequestListener): Promise<URL> {
  return new URL(`http://127.0.0.1:${await listen(createHttpServer(listener))}/`)
}

function open(setup?: Parameters<typeof createTransport>[0]) {
  const { transport, close } = createTransport(setup)
  closers.push(close)
  return (url: URL, more: Partial<Exchange> = {}) =>
    transport({
      method: 'GET',
      url,
      headers: {},
      fresh: false,
      maxBytes: 1000,
      signal: new AbortController().signal,
      ...more,
    })
}

const head = 'HTTP/1.1 200 OK\r\n'

test('a whole answer comes with status, headers in lower case, and body', async () => {
  const url = await sayer(`${head}X-Thing: a\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nContent-Length: 2\r\n\r\nhi`)
  const reply = await open()(url)
  expect(reply).toMatchObject({ status: 200, headers: { 'x-thing': 'a', 'set-cookie': 'a=1, b=2' } })
  expect(reply.body.toString()).toBe('hi')
})

test('a body without a length ends with its connection', async () => {
  for (const fresh of [false, true]) {
    const url = await sayer(`${head}Connection: close\r\n\r\n${'a'.repeat(900)}`, 'close')
    expect((await open()(url, { fresh })).body).toHaveLength(900)
  }
})

test.each([
  ['closes at once', '', 'close'],
  ['closes in the headers', 'HTTP/1.1 200 OK\r\nContent-', 'close'],
  ['closes in the body', `${head}Content-Length: 100\r\n\r\nhalf`, 'close'],
  ['closes between chunks', `${head}Transfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n`, 'close'],
  ['speaks another protocol', 'SSH-2.0-server\r\n', 'stay'],
  ['sends headers without end', `${head}${`X-A: ${'a'.repeat(1000)}\r\n`.repeat(100)}`, 'stay'],
  ['sends a chunk of a wrong size', `${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n`, 'stay'],
  ['sends two lengths', `${head}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`, 'stay'],
  ['switches protocols', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: other\r\nConnection: upgrade\r\n\r\n', 'stay'],
] as const)('a server that %s is a lost connection', async (_name, text, after) => {
  await expect(open()(await sayer(text, after))).rejects.toMatchObject({ name: 'ExchangeError', kind: 'lost' })
})

test.each([
  ['with a length', `${head}Content-Length: 1001\r\n\r\n${'a'.repeat(1001)}`],
  ['in chunks without end', `${head}Transfer-Encoding: chunked\r\n\r\n${`ff\r\n${'a'.repeat(255)}\r\n`.repeat(8)}`],
])('a body over the limit, %s, is cut off', async (_name, text) => {
  await expect(open()(await sayer(text))).rejects.toMatchObject({ kind: 'too-large' })
})

test.each([
  ['headers', ''],
  ['interim answers', 'HTTP/1.1 102 Processing\r\n\r\n'.repeat(3)],
  ['the body', `${head}Content-Length: 10\r\n\r\nhalf`],
])('the signal ends an exchange that waits for %s, and its connection', async (_name, text) => {
  const sockets: Socket[] = []
  const port = await listen(
    createServer((socket) => {
      socket.once('data', () => {
        socket.write(text || ' ', () => setImmediate(() => controller.abort(new Error('enough'))))
      })
      sockets.push(socket)
    }),
  )
  const controller = new AbortController()
  const work = open()(new URL(`http://127.0.0.1:${port}/`), { signal: controller.signal })
  await expect(work).rejects.toThrow('enough')
  const [socket] = sockets as [Socket]
  if (!socket.closed) await new Promise((resolve) => socket.once('close', resolve))
  expect(getEventListeners(controller.signal, 'abort')).toEqual([])
})

test('a signal that has aborted already sends nothing', async () => {
  let asked = 0
  const url = await web((_request, response) => {
    asked += 1
    response.end()
  })
  await expect(open()(url, { signal: AbortSignal.abort(new Error('too late')) })).rejects.toThrow('too late')
  expect(asked).toBe(0)
})

test('reads share a connection, fresh exchanges have their own', async () => {
  const ports: (number | undefined)[] = []
  const url = await web((request, response) => {
    ports.push(request.socket.remotePort)
    response.end('x')
  })
  const exchange = open()
  for (const fresh of [false, false, true, true, false]) await exchange(url, { fresh })
  const [first, second, third, fourth, fifth] = ports
  expect([second, fifth]).toEqual([first, first])
  expect(new Set([first, third, fourth]).size).toBe(3)
})

test('a request on a pooled connection that the server then closes counts as sent', async () => {
  let asked = 0
  const url = await web((request, response) => {
    asked += 1
    if (asked === 1) response.end('x')
    else request.socket.destroy()
  })
  const exchange = open()
  await exchange(url)
  await expect(exchange(url)).rejects.toMatchObject({ kind: 'lost' })
})

test('a fresh exchange closes its connection and close() ends the idle ones', async () => {
  const server = createHttpServer((_request, response) => response.end('x'))
  const url = new URL(`http://127.0.0.1:${await listen(server)}/`)
  const { transport, close } = createTransport()
  const exchange = { method: 'GET', url, headers: {}, maxBytes: 10, signal: new AbortController().signal }
  await transport({ ...exchange, fresh: true })
  await transport({ ...exchange, fresh: false })
  close()
  // Without open connections the server's own close ends.
  server.close()
  await once(server, 'close')
})

test('nothing was sent when the connection is refused or the name is unknown', async () => {
  const server = createServer()
  const port = await listen(server)
  server.close()
  await expect(open()(new URL(`http://127.0.0.1:${port}/`))).rejects.toMatchObject({
    kind: 'unsent',
    message: 'the connection was refused',
  })
  await expect(open()(new URL('http://no-such-host.invalid/'))).rejects.toMatchObject({
    kind: 'unsent',
    message: 'the host name could not be resolved',
  })
})

test('a connection that breaks during the TLS handshake has sent nothing', async () => {
  const port = await listen(createServer((socket) => socket.once('data', () => socket.destroy())))
  await expect(open()(new URL(`https://127.0.0.1:${port}/`))).rejects.toMatchObject({ kind: 'unsent' })
})

test('https works with a trusted certificate and is refused with any other', async () => {
  const certificate = createCertificate(['localhost'])
  const port = await listen(createTlsServer(certificate, (_request, response) => response.end('safe')))
  const url = new URL(`https://localhost:${port}/`)
  expect((await open({ ca: certificate.cert })(url)).body.toString()).toBe('safe')
  expect((await open({ ca: certificate.cert })(url, { fresh: true })).status).toBe(200)
  for (const wrong of [undefined, createCertificate(['localhost']).cert]) {
    await expect(open(wrong === undefined ? {} : { ca: wrong })(url)).rejects.toMatchObject({ kind: 'untrusted' })
  }
  const otherName = new URL(`https://127.0.0.1:${port}/`)
  await expect(open({ ca: certificate.cert })(otherName)).rejects.toMatchObject({ kind: 'untrusted' })
})
