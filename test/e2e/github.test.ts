import { afterEach, expect, test } from 'vitest'
import { createBland, type SimScenario, simScenario } from '../../src/simulator/bland.ts'
import { type SimServer, serve } from '../../src/simulator/server.ts'
import { systemClock } from '../../src/system-clock.ts'
import { commits, type GithubEvent, githubEvents } from '../support/github-events.ts'
import { type GithubServer, startGithub } from '../support/github-server.ts'
import { createRunner, type FakeRunner } from '../support/runner.ts'

const apiKey = 'org_e2e-0123456789abcdef'
const token = 'ghs_e2e-job-token-0123456789'
const target = { kind: 'pathway', id: '0b6c6a3e-1111-4a51-9b11-6a0d3c1f0001' } as const
const create = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'

let platform: SimServer | undefined
let github: GithubServer | undefined
let runner: FakeRunner | undefined

afterEach(async () => {
  runner?.dispose()
  await platform?.close()
  await github?.server.close()
  expect(github?.complaints).toEqual([])
})

interface Setup {
  readonly inputs?: Readonly<Record<string, string>>
  readonly event?: GithubEvent
  readonly fate?: SimScenario['fate']
  readonly timeScale?: number
}

async function job({ inputs, event = githubEvents.pullRequest, fate = 'pass', timeScale = 0.005 }: Setup) {
  const scenarios = [simScenario({ id: 'one', name: 'Books an appointment', target, fate })]
  const bland = createBland({ clock: systemClock, apiKey, scenarios, timeScale })
  platform = await serve(bland.platform, { clock: systemClock })
  const hub = await startGithub({ clock: systemClock, token })
  github = hub
  const started = createRunner({
    event,
    token,
    secrets: [apiKey],
    env: { GITHUB_API_URL: hub.apiUrl },
    inputs: {
      provider: 'bland',
      'api-key': apiKey,
      'base-url': platform.url,
      tests: '*',
      baseline: 'none',
      'poll-interval': '1s',
      ...inputs,
    },
  })
  runner = started
  return { hub, runner: started }
}

test('comments on the pull request and ends the status, and both say what the outputs say', async () => {
  const { hub, runner: job1 } = await job({ fate: 'fail', inputs: { status: 'commit-status' } })
  const step = await job1.main().ended
  expect(step).toMatchObject({ exitCode: 1, complaints: [], outputs: { conclusion: 'failed' } })
  expect(hub.statuses).toMatchObject([
    { sha: commits.head, state: 'pending' },
    { sha: commits.head, state: 'failure', context: 'batchgate / bland' },
  ])
  expect(hub.comments).toHaveLength(1)
  expect(hub.comments[0]?.body).toContain('do not merge')
  expect(step.jobOutputs['comment-url']).toContain('/pull/42#issuecomment-')
  expect(step.raw.replaceAll(`::add-mask::${token}`, '')).not.toContain(token)
  const post = await job1.post().ended
  expect(post).toMatchObject({ exitCode: 0, raw: '' })
})

test('keeps its verdict when GitHub refuses everything, and names what is missing', async () => {
  const { hub, runner: job1 } = await job({ inputs: { status: 'check-run' } })
  hub.intercept = () => ({ status: 403, body: { message: 'Resource not accessible by integration' } })
  const step = await job1.main().ended
  expect(step).toMatchObject({ exitCode: 0, conclusion: 'success', outputs: { conclusion: 'passed' } })
  expect(step.raw).toMatch(/"pull-requests: write"/)
  expect(step.raw).toMatch(/"checks: write"/)
})

test('writes nothing on a pull request from a fork, and works all the same', async () => {
  const { hub, runner: job1 } = await job({
    event: githubEvents.pullRequestFromFork,
    inputs: { status: 'commit-status' },
  })
  const step = await job1.main().ended
  expect(step).toMatchObject({ exitCode: 0, outputs: { conclusion: 'passed' } })
  expect(step.raw).toContain('docs/forks.md')
  expect(hub.server.seen).toEqual([])
})

test('asks GitHub for nothing when there is nothing to deliver', async () => {
  const { hub, runner: job1 } = await job({ event: githubEvents.push })
  expect((await job1.main().ended).exitCode).toBe(0)
  expect(hub.server.seen).toEqual([])
})

test('ends the status of a run that stopped at a selection that matches nothing', async () => {
  const { hub, runner: job1 } = await job({
    inputs: { status: 'commit-status', comment: 'never', tests: 'no such test' },
  })
  expect((await job1.main().ended).exitCode).toBe(2)
  expect(hub.statuses.at(-1)).toMatchObject({ state: 'error', description: expect.stringContaining('no such test') })
})

test('leaves no status pending when the process is killed', async () => {
  const { hub, runner: job1 } = await job({ inputs: { status: 'commit-status', comment: 'never' }, timeScale: 1 })
  const step = job1.main()
  await step.saw(/batch/i)
  await expect.poll(() => hub.statuses.length).toBe(1)
  step.signal('SIGKILL')
  await step.ended
  const post = await job1.post().ended
  expect(post.exitCode).toBe(0)
  expect(hub.statuses.map(({ state }) => state)).toEqual(['pending', 'error'])
  expect(post.raw).toContain('left pending has been ended')
})

test('a cancelled run comments nothing, and its status does not stay pending', async () => {
  const { hub, runner: job1 } = await job({ inputs: { status: 'commit-status' }, timeScale: 1 })
  const step = job1.main()
  await step.saw(/batch/i)
  await expect.poll(() => hub.statuses.length).toBe(1)
  await step.cancel()
  await job1.post().ended
  expect(hub.statuses.map(({ state }) => state)).toEqual(['pending', 'error'])
  expect(hub.writes).not.toContain(create)
})
