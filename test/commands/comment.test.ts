import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readArguments } from '../../src/commands/arguments.ts'
import { commentCommand } from '../../src/commands/comment.ts'
import { commands } from '../../src/commands/index.ts'
import { isRunError } from '../../src/core/errors.ts'
import { sentence } from '../../src/core/reasons.ts'
import { readMark } from '../../src/core/report/marker.ts'
import { systemClock } from '../../src/system-clock.ts'
import { commits, type GithubEvent, githubEvents } from '../support/github-events.ts'
import { type GithubServer, jobBot, type StoredPull, startGithub } from '../support/github-server.ts'
import { record, recorded } from '../support/records.ts'

const token = 'ghs_job-token-0123456789'
const create = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const pull: StoredPull = { number: 7, state: 'open', from: 'mallory/support-agent', branch: 'main', sha: commits.head }

let folder: string
let github: GithubServer

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'batchgate-comment-'))
  github = await startGithub({ clock: systemClock, token })
  github.pulls.push(pull)
})

afterEach(async () => {
  rmSync(folder, { recursive: true, force: true })
  await github.server.close()
  expect(github.complaints).toEqual([])
})

interface Start {
  readonly results?: unknown
  readonly event?: GithubEvent
  readonly env?: Readonly<Record<string, string>>
  readonly args?: readonly string[]
}

async function run({
  results = record([recorded('a')]),
  event = githubEvents.workflowRunFromFork,
  env,
  args = [],
}: Start = {}) {
  const command = commands.find(({ name }) => name === 'comment')
  if (command === undefined) throw new Error('no such command')
  const file = join(folder, 'results.json')
  writeFileSync(file, typeof results === 'string' ? results : JSON.stringify(results))
  const eventPath = join(folder, 'event.json')
  writeFileSync(eventPath, JSON.stringify(event.payload))
  const all = {
    GITHUB_REPOSITORY: 'acme/support-agent',
    GITHUB_RUN_ID: '8800000001',
    GITHUB_RUN_NUMBER: '57',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_API_URL: github.apiUrl,
    ...event.env,
    GITHUB_EVENT_PATH: eventPath,
    BATCHGATE_GITHUB_TOKEN: token,
    ...env,
  }
  let output = ''
  const write = (text: string) => {
    output += text
  }
  const line = { env: all, clock: systemClock, version: '0.0.0-test', cancelled: new AbortController().signal }
  const exit = await commentCommand({
    ...line,
    args: readArguments(command, ['--results', file, ...args], all),
    write,
    writeError: write,
    isTTY: false,
    columns: undefined,
  }).catch((error) => {
    if (!isRunError(error)) throw error
    return { message: sentence(error) }
  })
  return { exit, output, body: github.comments.at(-1)?.body ?? '' }
}

describe('batchgate comment', () => {
  test('comments on the pull request that has the commit of the run', async () => {
    const { exit, output, body } = await run()
    expect(exit).toBe(0)
    expect(github.writes).toEqual([create])
    expect(github.comments).toMatchObject([{ issue: 7, user: jobBot }])
    expect(body).toContain('may be merged')
    expect(body).toContain('could have made these results up')
    expect(output).toContain('/pull/7#issuecomment-')
  })

  test('takes run, attempt and commit from the event, whatever the results say', async () => {
    const host = {
      kind: 'github',
      commit: 'f'.repeat(40),
      runId: '99999999999999',
      attempt: 99,
      url: 'https://evil.example/',
    }
    const results = { ...record([recorded('a')]), host, pull_request: 1, number: 1 }
    const { body, output } = await run({ results })
    expect(github.comments).toMatchObject([{ issue: 7 }])
    expect(readMark(body)).toEqual({ name: 'workflow_run/nightly', runId: '7700000001', attempt: 1, runNumber: 212 })
    expect(body).toContain(commits.head.slice(0, 7))
    expect(body).not.toMatch(/fffffff|evil/)
    expect(output).toContain('say that they are of run 99999999999999')
    expect(body.match(/\]\([^)]*\)/g)).toEqual([
      '](https://github.com/acme/support-agent/actions/runs/7700000001/attempts/1)',
    ])
  })

  test('keeps one comment up to date, and leaves that of a gate that reports by itself alone', async () => {
    github.addComment({ issue: 7, user: jobBot, body: '### ok\n<!-- batchgate:nightly run:1 attempt:1 -->\n' })
    await run()
    await run()
    expect(github.comments).toHaveLength(2)
    expect(github.comments[0]?.body).toContain('### ok')
    expect(github.writes).toEqual([create, 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'])
  })

  test('is named by --name, not by the results', async () => {
    const { body } = await run({ args: ['--name', 'smoke'] })
    expect(readMark(body)?.name).toBe('workflow_run/smoke')
    expect(body).not.toContain('nightly')
  })

  test.each([
    ['closed', { ...pull, state: 'closed' as const }, 'No open pull request'],
    ['ahead of the run', { ...pull, sha: 'd4'.repeat(20) }, 'newer commits'],
    ['of another branch', { ...pull, branch: 'other' }, 'No open pull request'],
    ['of another fork of the same owner', { ...pull, from: 'mallory/other-fork' }, 'No open pull request'],
    ['of a deleted fork', { ...pull, from: null }, 'No open pull request'],
  ])('writes nothing when the pull request is %s', async (_, other, why) => {
    github.pulls.splice(0, 1, other)
    const { exit, output } = await run()
    expect(exit).toBe(0)
    expect(output).toContain(why)
    expect(github.writes).toEqual([])
  })

  test('does not guess between two pull requests with the same commit', async () => {
    github.pulls.push({ ...pull, number: 8 })
    const { exit, output } = await run()
    expect(exit).toBe(3)
    expect(output).toMatch(/#7, #8/)
    expect(github.writes).toEqual([])
  })

  test('takes the one of two that the event names', async () => {
    const own = { ...pull, from: 'acme/support-agent', branch: 'faster-refunds' }
    github.pulls.splice(0, 1, { ...own, number: 41 }, { ...own, number: 42 })
    await run({ event: githubEvents.workflowRun })
    expect(github.comments).toMatchObject([{ issue: 42 }])
  })

  test('does nothing after a run that no pull request has started', async () => {
    const { env, payload } = githubEvents.workflowRunFromFork
    const pushed = { ...payload, workflow_run: { ...(payload.workflow_run as object), event: 'push' } }
    const { exit, output } = await run({ event: { env, payload: pushed } })
    expect(exit).toBe(0)
    expect(output).toContain('started by push')
    expect(github.server.seen).toEqual([])
  })

  test.each([
    ['another event', { event: githubEvents.pullRequestFromFork }, 'workflow_run'],
    ['no token', { env: { BATCHGATE_GITHUB_TOKEN: '' } }, 'token'],
    ['results that are no record', { results: '{"version":1}' }, 'results.json cannot be read'],
    ['results that are no JSON', { results: '<html>' }, 'not JSON'],
    ['a name that no gate can have', { results: record([recorded('a')], { name: '@everyone <!--' }) }, '"name"'],
  ])('ends with a wrong setting for %s', async (_, start, words) => {
    const { exit } = await run(start)
    expect(exit).toMatchObject({ message: expect.stringContaining(words) })
    expect(github.writes).toEqual([])
  })

  test('ends with 3 and the missing permission when GitHub refuses', async () => {
    github.intercept = (_request, route) =>
      route === create ? { status: 403, body: { message: 'Resource not accessible by integration' } } : undefined
    const { exit, output } = await run()
    expect(exit).toBe(3)
    expect(output).toContain('"pull-requests: write"')
  })

  test('cannot be made to give commands to the runner', async () => {
    const host = { kind: 'github', runId: '1\n::set-output name=x::y\n##[error]x' }
    const { output } = await run({ results: { ...record([recorded('a')]), host } })
    expect(output).not.toMatch(/^::set-output|##\[error\]/m)
  })

  test('goes through a proxy', async () => {
    const seen: string[] = []
    const proxy = createServer(async (request, response) => {
      seen.push(`${request.method} ${request.url}`)
      const { pathname, search } = new URL(request.url ?? '')
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      const { host: _host, connection: _connection, ...headers } = request.headers as Record<string, string>
      const body = chunks.length === 0 ? {} : { body: Buffer.concat(chunks) }
      const { 'content-length': _length, ...sent } = headers
      const answer = await fetch(`${github.server.url}${pathname}${search}`, {
        method: request.method ?? 'GET',
        headers: sent,
        ...body,
      })
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text())
    })
    await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready))
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    const { exit } = await run({ env: { GITHUB_API_URL: 'http://github.example.test', HTTP_PROXY: address } })
    proxy.closeAllConnections()
    proxy.close()
    expect(exit).toBe(0)
    expect(seen).toContain('POST http://github.example.test/repos/acme/support-agent/issues/7/comments')
  })
})
