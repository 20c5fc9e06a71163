import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Bland, createBland, simScenario } from '../../src/simulator/bland.ts'
import { type SimServer, serve } from '../../src/simulator/server.ts'
import { systemClock } from '../../src/system-clock.ts'
import { type ArtifactService, githubToken, runtimeToken, startArtifactService } from '../support/artifact-service.ts'
import { type GithubEvent, githubEvents } from '../support/github-events.ts'
import { createRunner, type FakeRunner, type StepResult } from '../support/runner.ts'

const apiKey = 'org_e2e-0123456789abcdef'
const target = { kind: 'pathway', id: '0b6c6a3e-1111-4a51-9b11-6a0d3c1f0001' } as const
const names = ['Refund', 'Opening hours', 'Change of address']

let github: ArtifactService
let bland: Bland
let server: SimServer
const runners: FakeRunner[] = []

async function openPlatform(timeScale: number): Promise<void> {
  const scenarios = names.map((name, at) => simScenario({ id: `scenario-${at}`, name, target }))
  bland = createBland({ clock: systemClock, apiKey, scenarios, timeScale })
  server = await serve(bland.platform, { clock: systemClock })
}

beforeEach(async () => {
  github = await startArtifactService()
  await openPlatform(0.005)
})
afterEach(async () => {
  for (const runner of runners.splice(0)) runner.dispose()
  await Promise.all([github.close(), server.close()])
})

interface Job {
  readonly runId: number
  readonly attempt?: number
  readonly event?: GithubEvent
  readonly branch?: string
  readonly inputs?: Readonly<Record<string, string>>
}

/** A job of a workflow run, with GitHub's own services in place. */
function job({ runId, attempt = 1, event = githubEvents.push, branch = 'main', inputs = {} }: Job): FakeRunner {
  github.currentRun = runId
  github.runs.set(runId, { event: event.env.GITHUB_EVENT_NAME ?? '', headBranch: branch })
  const runner = createRunner({
    event,
    token: githubToken,
    secrets: [apiKey],
    inputs: {
      provider: 'bland',
      'api-key': apiKey,
      'base-url': server.url,
      tests: '*',
      comment: 'never',
      'poll-interval': '1s',
      'github-token': githubToken,
      ...inputs,
    },
    env: {
      GITHUB_API_URL: github.apiUrl,
      GITHUB_RUN_ID: String(runId),
      GITHUB_RUN_ATTEMPT: String(attempt),
      ACTIONS_RESULTS_URL: github.resultsUrl,
      ACTIONS_RUNTIME_TOKEN: runtimeToken(String(runId)),
    },
  })
  runners.push(runner)
  return runner
}

const run = (setup: Job): Promise<StepResult> => job(setup).main().ended
const log = (step: StepResult) => step.log.lines.join('\n')
const triggers = () => bland.accepted.filter(({ kind }) => kind === 'batch-run').length

describe('the baseline in artifacts', () => {
  test('is recorded by runs on the branch and compared with by a pull request', async () => {
    for (const runId of [101, 102, 103]) {
      const step = await run({ runId })
      expect(step).toMatchObject({ conclusion: 'success', complaints: [] })
      expect(log(step)).toContain(`Recorded this run in the baseline of main (${runId - 100} runs)`)
    }
    expect(github.artifacts.map(({ name, runId }) => `${name} ${runId}`)).toEqual([
      'batchgate-bland 101',
      'batchgate-bland 102',
      'batchgate-bland 103',
    ])

    bland.setFate('Refund', 'fail')
    const change = await run({ runId: 104, event: githubEvents.pullRequest, branch: 'faster' })
    expect(change).toMatchObject({ conclusion: 'failure', exitCode: 1 })
    expect(change.jobOutputs).toMatchObject({ conclusion: 'failed', regressions: '1' })
    expect(change.summary).toContain('Refund')
    expect(log(change)).toContain('main stands in for it')
    expect(github.artifacts).toHaveLength(3)
    expect(change.raw).not.toMatch(/signed-(upload|link)-secret(?!\n)/)
  }, 60_000)

  test("is not what a fork's pull request made of it", async () => {
    await run({ runId: 101 })
    const [good] = github.artifacts
    github.runs.set(666, {
      event: 'pull_request',
      headBranch: 'main',
      headRepository: { id: 777, full_name: 'mallory/support-agent' },
    })
    github.add({ name: 'batchgate-bland', runId: 666, file: { name: 'baseline.json', text: 'poison' } })
    const step = await run({ runId: 102 })
    expect(step.conclusion).toBe('success')
    expect(log(step)).toContain('(2 runs)')
    expect(github.seen.filter(({ url }) => url.endsWith('/zip')).map(({ url }) => url)).toEqual([
      expect.stringContaining(`/artifacts/${good?.id}/zip`),
    ])
  }, 60_000)

  test('without the permission to read it nothing is started, and the permission is named', async () => {
    github.answer = ({ at }) =>
      at === 'api'
        ? {
            status: 403,
            headers: { 'content-type': 'application/json' },
            body: '{"message":"Resource not accessible"}',
          }
        : undefined
    const step = await run({ runId: 101 })
    expect(step).toMatchObject({ exitCode: 3, jobOutputs: { conclusion: 'inconclusive' } })
    expect(step.annotations.at(-1)?.message).toContain('actions: read')
    expect(bland.accepted).toEqual([])
  }, 60_000)

  test('tells two gates of one name apart before the second starts anything', async () => {
    await run({ runId: 101 })
    const before = bland.accepted.length
    const second = await run({ runId: 101 })
    expect(second).toMatchObject({ exitCode: 2 })
    expect(second.annotations.at(-1)?.message).toContain('"name"')
    expect(bland.accepted).toHaveLength(before)
  }, 60_000)

  test('on Enterprise Server is a warning that names a file as the way out', async () => {
    const runner = job({ runId: 101 })
    runner.dispose()
    runners.length = 0
    const other = createRunner({
      token: githubToken,
      inputs: {
        provider: 'bland',
        'api-key': apiKey,
        'base-url': server.url,
        tests: '*',
        comment: 'never',
        'poll-interval': '1s',
      },
      env: { GITHUB_SERVER_URL: 'https://github.example.com', GITHUB_API_URL: github.apiUrl },
    })
    runners.push(other)
    const step = await other.main().ended
    expect(step.conclusion).toBe('success')
    expect(step.annotations.map(({ level, message }) => `${level} ${message}`).join('\n')).toMatch(
      /warning .*Enterprise Server.*path of a file/,
    )
    expect(github.seen).toEqual([])
  }, 60_000)
})

describe('a re-run of a job that was killed', () => {
  test('goes on with the batch that is running, and leaves nothing behind', async () => {
    await server.close()
    await openPlatform(0.25)
    const first = job({ runId: 201 })
    const step = first.main()
    await step.saw(/first-1: batch/)
    while (!github.artifacts.some(({ name }) => name.includes('+batches-1-'))) await systemClock.sleep(50)
    step.signal('SIGKILL')
    const killed = await step.ended
    const [id] = JSON.parse(killed.jobOutputs['batch-ids'] ?? '[]')

    const second = await run({ runId: 201, attempt: 2 })
    expect(second).toMatchObject({ conclusion: 'success', exitCode: 0 })
    expect(log(second)).toContain(`goes on with batch ${id} of attempt 1`)
    expect(second.jobOutputs['batch-ids']).toBe(JSON.stringify([id]))
    expect(second.summary).toContain('which attempt 1 of this job started')
    expect(triggers()).toBe(1)
    expect(github.artifacts.map(({ name }) => name)).toEqual(['batchgate-bland+batches-1-1', 'batchgate-bland'])
  }, 60_000)

  test('starts anew after an attempt that got to its verdict', async () => {
    await run({ runId: 201, inputs: { baseline: 'none' } })
    expect(github.artifacts).toEqual([])
    const second = await run({ runId: 201, attempt: 2, inputs: { baseline: 'none' } })
    expect(second.conclusion).toBe('success')
    expect(triggers()).toBe(2)
  }, 60_000)
})
