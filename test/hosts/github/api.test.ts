import { describe, expect, test } from 'vitest'
import { RunError } from '../../../src/core/errors.ts'
import { failureOf } from '../../http/set-up.ts'
import { openGithub, token } from './set-up.ts'

const place = { owner: 'acme', repo: 'support-agent', issue_number: 42 }
const comments = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
const write = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'

describe('reading', () => {
  test('goes through every page, also where one is short', async () => {
    const { github, api, call } = await openGithub()
    for (let at = 0; at < 301; at += 1) github.addComment({ body: `comment ${at}` })
    expect(await api.list(comments, place, call)).toHaveLength(301)
    expect(github.server.seen).toHaveLength(4)

    const links: Record<string, string>[] = [{ link: '<https://api.github.com/x?page=2>; rel="next"' }, {}]
    github.intercept = ({ query }) => ({ status: 200, headers: links[Number(query.get('page')) - 1] ?? {}, body: [] })
    expect(await api.list(comments, place, call)).toEqual([])
    expect(github.server.seen).toHaveLength(6)
  })

  test('asks on after a full page where nobody says which is the last', async () => {
    const { github, api, call } = await openGithub()
    const pages = [100, 100, 7].map((size) => Array.from({ length: size }, () => ({ body: 'x' })))
    github.intercept = ({ query }) => ({ status: 200, body: pages[Number(query.get('page')) - 1] ?? [] })
    expect(await api.list(comments, place, call)).toHaveLength(207)
    expect(github.server.seen).toHaveLength(3)
  })

  test('never takes a page that cannot be had for the end', async () => {
    const { github, api, call } = await openGithub()
    for (let at = 0; at < 150; at += 1) github.addComment({ body: 'x' })
    github.server.fault({ kind: 'status', handled: false, path: /[?&]page=2/, reply: { status: 502 }, times: 99 })
    expect(await failureOf(api.list(comments, place, call))).toMatchObject({ code: 'unavailable' })
  })

  test('is tried again after what passes', async () => {
    const { github, api, call } = await openGithub()
    github.server.fault(
      { kind: 'status', handled: false, reply: { status: 502, body: '<html>bad gateway</html>' } },
      { kind: 'drop', handled: false },
      { kind: 'status', handled: false, reply: { status: 503 } },
    )
    expect(await api.list(comments, place, call)).toEqual([])
    expect(github.server.seen).toHaveLength(4)
  })

  test('gives up after four attempts, and says where GitHub stood', async () => {
    const { github, api, call } = await openGithub()
    github.server.fault({ kind: 'status', handled: false, reply: { status: 502 }, times: 99 })
    const error = await failureOf(api.list(comments, place, call))
    expect(error).toMatchObject({ code: 'unavailable', mayHaveStarted: false })
    expect(error.message).toContain('answered with 502')
    expect(github.server.seen).toHaveLength(4)
  })

  test('ends with its budget when GitHub stays silent', async () => {
    const { github, api, call, clock } = await openGithub()
    const started = clock.now()
    github.server.fault({ kind: 'stall-headers', ms: 600_000, times: 99 })
    const over = new AbortController()
    const budget = { signal: over.signal, at: started + 20_000 }
    const late = new RunError('timed-out', 'too late', { hint: '' })
    clock.sleep(20_000).then(() => over.abort(late))
    expect(await failureOf(api.list(comments, place, { ...call, budget }))).toBe(late)
    expect(clock.now() - started).toBe(20_000)
  })
})

describe('writing', () => {
  const send = async (setup: Parameters<Awaited<ReturnType<typeof openGithub>>['github']['server']['fault']>) => {
    const opened = await openGithub()
    opened.github.server.fault(...setup)
    const outcome = await opened.api.request(write, { ...place, body: 'hello' }, opened.call).catch((error) => error)
    return { ...opened, outcome }
  }

  test.each([
    ['502', { kind: 'status', handled: true, reply: { status: 502 } }],
    ['a lost connection', { kind: 'drop', handled: true }],
  ] as const)('is sent once when the answer is %s', async (_, fault) => {
    const { github, outcome } = await send([fault])
    expect(outcome).toMatchObject({ code: 'unavailable', mayHaveStarted: true })
    expect(github.comments).toHaveLength(1)
    expect(github.writes).toEqual([write])
  })

  test.each([
    ['a 429', { status: 429, headers: { 'retry-after': '7' } }, 7_000],
    [
      'a secondary limit',
      { status: 403, body: { message: 'You have exceeded a secondary rate limit.' }, headers: { 'retry-after': '5' } },
      5_000,
    ],
    [
      'an exhausted limit',
      {
        status: 403,
        body: { message: 'API rate limit exceeded' },
        headers: {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': '1000000009',
          date: new Date(1_000_000_000_000).toUTCString(),
        },
      },
      9_000,
    ],
  ])('waits as long as %s asks, and is sent again', async (_, reply, ms) => {
    const { github, outcome, clock } = await send([{ kind: 'status', handled: false, reply }])
    expect(outcome).toMatchObject({ status: 201 })
    expect(github.comments).toHaveLength(1)
    expect(clock.now() - Date.UTC(2026, 0, 1)).toBeGreaterThanOrEqual(ms)
  })

  test('waits for no limit that lasts longer than there is time', async () => {
    const { outcome, clock, github } = await send([
      { kind: 'status', handled: false, reply: { status: 403, body: { message: 'secondary rate limit' } }, times: 9 },
    ])
    expect(outcome).toMatchObject({ code: 'rate-limited', mayHaveStarted: false })
    expect(clock.now()).toBe(Date.UTC(2026, 0, 1))
    expect(github.server.seen).toHaveLength(1)
  })

  test('is not followed to where a renamed repository has gone', async () => {
    const { outcome, github } = await send([
      {
        kind: 'status',
        handled: false,
        reply: { status: 307, headers: { location: 'https://evil.example/' }, body: {} },
      },
    ])
    expect(outcome).toMatchObject({ code: 'bad-response' })
    expect(github.server.seen).toHaveLength(1)
  })
})

describe('a refusal', () => {
  test.each([
    [403, 'Resource not accessible by integration', 'auth', 'Add "pull-requests: write"'],
    [404, 'Not Found', 'not-found', 'Add "pull-requests: write"'],
    [401, 'Bad credentials', 'auth', 'github-token'],
    [403, 'Unable to create comment because issue is locked.', 'auth', 'unlock'],
    [422, 'Validation Failed', 'bad-response', 'refused what was sent'],
  ])('of %i says what GitHub said and what to do', async (status, message, code, hint) => {
    const { github, api, call } = await openGithub()
    const errors = [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message: 'Body is too long' }]
    github.server.fault({ kind: 'status', handled: false, reply: { status, body: { message, errors } }, times: 9 })
    const error = await failureOf(api.request(write, { ...place, body: 'x' }, call))
    expect(error).toMatchObject({ code, mayHaveStarted: false })
    expect(error.message).toContain(`${status}: ${message}; Body is too long`)
    expect(error.hint).toContain(hint)
    expect(github.server.seen).toHaveLength(1)
  })

  test('by GraphQL comes with status 200 and is one all the same', async () => {
    const { github, api, call } = await openGithub()
    const errors = [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }]
    github.intercept = () => ({ status: 200, body: { data: null, errors } })
    const error = await failureOf(api.graphql('query whoAmI { viewer { login databaseId } }', {}, call))
    expect(error).toMatchObject({ code: 'auth', hint: expect.stringContaining('pull-requests: write') })
  })

  test('is bounded and cannot form commands, whatever GitHub says', async () => {
    const { github, api, call } = await openGithub()
    const message = `\r\n::set-output name=publishable::true ##[error]${'x'.repeat(5000)}`
    github.server.fault({ kind: 'status', handled: false, reply: { status: 422, body: { message } } })
    const error = await failureOf(api.request(write, { ...place, body: 'x' }, call))
    expect(error.message).not.toMatch(/[\r\n]|##\[/)
    expect(error.message.length).toBeLessThan(500)
  })
})

describe('the client', () => {
  test('masks the token before its first request and sends it to the configured host only', async () => {
    const { github, api, call, log } = await openGithub()
    expect(log.masked).toEqual([token])
    await api.list(comments, place, call)
    expect(github.server.seen[0]?.headers).toMatchObject({
      authorization: `token ${token}`,
      'user-agent': expect.stringMatching(/^batchgate\/0\.0\.0-test /),
      'x-github-api-version': '2022-11-28',
    })
    expect(JSON.stringify(log.lines)).not.toContain(token)
  })

  test('speaks to GitHub Enterprise Server below /api/v3, and to its GraphQL beside it', async () => {
    const { github, api, call } = await openGithub({ edition: 'ghes-3.19' })
    github.addComment({ body: 'x' })
    expect(await api.list(comments, place, call)).toHaveLength(1)
    await api.graphql('query whoAmI { viewer { login databaseId } }', {}, call)
    expect(github.server.seen.map(({ path }) => path)).toEqual([
      '/api/v3/repos/acme/support-agent/issues/42/comments',
      '/api/graphql',
    ])
  })
})

describe('the description of GitHub', () => {
  test('finds what GitHub would not take', async () => {
    const { github, api, call } = await openGithub()
    const wrong = { ...place, body: 7, colour: 'red' } as never
    await api.request(write, wrong, call)
    await api.request('GET /repos/{owner}/{repo}/pulls', { ...place, state: 'ajar', size: 3 } as never, call)
    expect(github.complaints.splice(0)).toEqual([
      expect.stringContaining('knows no colour'),
      expect.stringContaining('body /body: must be string'),
      expect.stringContaining('has no query parameter issue_number'),
      expect.stringContaining('must be equal to one of the allowed values'),
      expect.stringContaining('has no query parameter size'),
    ])
  })
})
