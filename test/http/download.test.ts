import { afterEach, expect, test } from 'vitest'
import { answer, closeServers, failureOf, request, setUp } from './set-up.ts'

afterEach(closeServers)
const { signal } = new AbortController()

test('a link of the API itself on loopback is fetched without credentials', async () => {
  const { http, connect, server } = await setUp({ faults: [{ ...answer(200, 'a;b\n1;2\n'), path: /file/ }] })
  const api = connect({ credentials: { headers: () => ({ 'x-api-key': 'secret-1' }) } })
  await api.send(request())
  expect(await http.download({ url: `${server.url}/file?sig=abc`, hosts: [], signal })).toBe('a;b\n1;2\n')
  expect(server.seen.map(({ path, headers }) => [path, headers['x-api-key']])).toEqual([
    ['/v1/thing', 'secret-1'],
    ['/file', undefined],
  ])
})

test('what makes a link work is masked, and what merely describes the file is not', async () => {
  const { http, log } = await setUp({
    transport: async () => ({ status: 200, headers: {}, body: Buffer.from('file') }),
  })
  const query = 'X-Amz-Signature=0123456789abcdef0123&s=short-sig&clientfilename=results.csv&e=1767225600'
  await http.download({ url: `https://files.example.com/a?${query}`, hosts: ['files.example.com'], signal })
  expect(log.masked).toEqual(['0123456789abcdef0123', 'short-sig'])
})

test('loopback is no free pass: an origin that no API has is refused', async () => {
  const { http } = await setUp()
  const other = await setUp()
  const error = await failureOf(
    http.download({ url: `${other.server.url}/file?sig=abc`, hosts: ['127.0.0.1'], signal }),
  )
  expect(error).toMatchObject({ name: 'RunError', code: 'bad-response' })
  expect(other.server.seen).toHaveLength(0)
})

test('an allowed host is asked over https, once it is in the list', async () => {
  const asked: string[] = []
  const { http } = await setUp({
    transport: async ({ url, headers, fresh, method }) => {
      asked.push(`${method} ${url.href} ${Object.keys(headers)} ${fresh}`)
      return { status: 200, headers: {}, body: Buffer.from('file') }
    },
  })
  const url = 'https://files.example.com/a?sig=abc'
  expect(await http.download({ url, hosts: ['.example.com'], signal })).toBe('file')
  expect((await failureOf(http.download({ url, hosts: ['example.com'], signal }))).code).toBe('bad-response')
  expect(asked).toEqual([`GET ${url} accept,accept-encoding,user-agent false`])
})

test.each([
  [403, 'bad-response'],
  [404, 'bad-response'],
  [301, 'bad-response'],
  [206, 'bad-response'],
  [204, 'bad-response'],
  [500, 'unavailable'],
  [429, 'rate-limited'],
])('a download answered %i is a %s error that tells nothing of link or body', async (status, code) => {
  const body = '<Error>SignatureDoesNotMatch hidden</Error>'
  const headers = { location: 'https://hidden.example/?hidden' }
  const { http, connect, server, log } = await setUp({
    faults: [answer(status, body, headers)],
    deadline: () => 60_000,
  })
  connect()
  const error = await failureOf(http.download({ url: `${server.url}/hidden?sig=hidden`, hosts: [], signal }))
  expect(error).toMatchObject({ name: 'RunError', code })
  expect(error.message).toContain(`the download from ${new URL(server.url).host} answered ${status}`)
  expect(JSON.stringify([error.message, error.hint, error.reply, log.lines])).not.toContain('hidden')
})

test('a download is a read: it is tried again', async () => {
  const { http, connect, server } = await setUp({
    faults: [
      { kind: 'drop', handled: true },
      { kind: 'reset-mid-body' },
      { kind: 'stall-body', ms: 1e9 },
      { ...answer(503), times: 1 },
    ],
  })
  connect()
  expect(await http.download({ url: `${server.url}/file`, hosts: [], signal })).toBe('{"ok":true}')
  expect(server.seen).toHaveLength(5)
})

test('a web page in place of a file is an error', async () => {
  const { http, connect, server } = await setUp({ faults: [answer(200, '<html>sign in</html>')] })
  connect()
  const error = await failureOf(http.download({ url: `${server.url}/file`, hosts: [], signal }))
  expect(error).toMatchObject({
    code: 'bad-response',
    message: expect.stringContaining('answered 200 with a web page'),
  })
})
