import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { type Bland, createBland, type SimScenario, simAssertion, simScenario } from '../../src/simulator/bland.ts'
import { createFutureAgi, type FutureAgi, simulatedKeys } from '../../src/simulator/future-agi.ts'
import { type SimServer, serve } from '../../src/simulator/server.ts'
import { systemClock } from '../../src/system-clock.ts'
import { githubEvents } from '../support/github-events.ts'
import { createRunner, type FakeRunner, type StepResult, type StepSetup } from '../support/runner.ts'

const apiKey = 'org_e2e-0123456789abcdef'
const target = { kind: 'pathway', id: '0b6c6a3e-1111-4a51-9b11-6a0d3c1f0001' } as const

let server: SimServer | undefined
let runner: FakeRunner | undefined

afterEach(async () => {
  runner?.dispose()
  await server?.close()
})

function scenarios(count: number, more: (at: number) => Partial<SimScenario> = () => ({})): SimScenario[] {
  return Array.from({ length: count }, (_, at) =>
    simScenario({ id: `scenario-${at}`, name: `Scenario ${at}`, target, ...more(at) }),
  )
}

/** A platform on loopback on which a conversation takes a tenth of a second, and a job that tests it. */
async function job(world: readonly SimScenario[], setup: StepSetup = {}, timeScale = 0.005): Promise<{ bland: Bland }> {
  const bland = createBland({ clock: systemClock, apiKey, scenarios: world, timeScale })
  server = await serve(bland.platform, { clock: systemClock })
  const inputs = {
    provider: 'bland',
    'api-key': apiKey,
    'base-url': server.url,
    tests: '*',
    baseline: 'none',
    comment: 'never',
    'poll-interval': '1s',
    ...setup.inputs,
  }
  runner = createRunner({ ...setup, inputs, secrets: [apiKey, ...(setup.secrets ?? [])] })
  return { bland }
}

async function main(): Promise<StepResult> {
  if (runner === undefined) throw new Error('no job')
  return runner.main().ended
}

/** Every file that the step left in its workspace, as one text. */
function files(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
}

describe('the action', () => {
  test('ends green when every test passes, and says so in outputs, summary and reports', async () => {
    await job(scenarios(3))
    const step = await main()

    expect(step).toMatchObject({ conclusion: 'success', exitCode: 0, complaints: [], annotations: [] })
    expect(step.jobOutputs).toMatchObject({
      conclusion: 'passed',
      total: '3',
      passed: '3',
      failed: '0',
      'pass-rate': '1.0000',
      results: 'batchgate-report/results.json',
    })
    expect(JSON.parse(step.jobOutputs['batch-ids'] ?? '')).toHaveLength(1)
    expect(step.summary).toContain('Passed')
    const results = join(runner?.workspace ?? '', step.outputs.results ?? '')
    expect(JSON.parse(readFileSync(results, 'utf8')).verdict.conclusion).toBe('passed')
  })

  test('ends red when a test fails, with an annotation for the test and one sentence why', async () => {
    await job(
      scenarios(3, (at) => (at === 1 ? { fate: 'fail' } : {})),
      { inputs: { 'fail-on': 'failures' } },
    )
    const step = await main()

    expect(step).toMatchObject({ conclusion: 'failure', exitCode: 1 })
    expect(step.jobOutputs).toMatchObject({ conclusion: 'failed', failed: '1', publishable: 'false' })
    expect(step.annotations.map(({ level, title }) => `${level} ${title}`)).toEqual([
      'error Failed: Scenario 1',
      expect.stringMatching(/^error .*failed/),
    ])
    expect(step.summary).toContain('Scenario 1')
  })

  test('stops at a wrong setting before anything is sent, and still leaves a conclusion', async () => {
    const { bland } = await job(scenarios(1), { inputs: { 'fail-on': 'everything' } })
    const step = await main()

    expect(step).toMatchObject({ conclusion: 'failure', exitCode: 2 })
    expect(step.jobOutputs).toMatchObject({ conclusion: 'inconclusive', publishable: 'false', published: 'false' })
    expect(step.annotations).toHaveLength(1)
    expect(step.annotations[0]?.message).toMatch(/"fail-on" is "everything".*regressions, failures, nothing/)
    expect(bland.accepted).toEqual([])
    expect(server?.seen).toEqual([])
  })

  test('tells a pull request from a fork that it gets no secrets', async () => {
    await job(scenarios(1), { event: githubEvents.pullRequestFromFork, inputs: { 'api-key': '' } })
    const step = await main()

    expect(step.exitCode).toBe(2)
    expect(step.annotations.at(-1)?.message).toMatch(/fork/)
  })

  test('keeps the key in the header of the configured origin, and out of everything else', async () => {
    const { bland } = await job(
      scenarios(2, (at) => ({
        fate: at === 0 ? 'fail' : 'error',
        errorMessage: `bad key ${apiKey}`,
        name: `Says ${apiKey}`,
        transcript: [
          { role: 'assistant', content: `Your key is ${apiKey}, ${Buffer.from(apiKey).toString('base64')}` },
        ],
      })),
    )
    const step = await main()

    expect([...bland.credentials]).toEqual([apiKey])
    expect(step.raw.replace(`::add-mask::${apiKey}\n`, '')).not.toContain(apiKey)
    const left = [
      step.summary,
      JSON.stringify(step.outputs),
      JSON.stringify(step.state),
      files(runner?.workspace ?? ''),
    ]
    for (const text of left) {
      expect(text).not.toContain(apiKey)
      expect(text).not.toContain(Buffer.from(apiKey).toString('base64').slice(4, 20))
    }
  })

  test('shows what an agent says without obeying it', async () => {
    const forged = [
      '::set-output name=publishable::true',
      '\r::add-mask::e',
      'a ##[error]forged ##[set-output name=conclusion]passed',
      '\u00a0::stop-commands::forever',
      '::error title=forged::forged\n::save-state name=batches::[]',
    ].join('\n')
    await job(
      scenarios(4, (at) => ({
        fate: 'fail',
        name: `${at} ${forged}`,
        category: forged.slice(0, 40),
        assertions: [simAssertion({ id: `a-${at}`, name: forged, reasoning: { passed: forged, failed: forged } })],
        transcript: [{ role: 'assistant', content: forged }],
        failure: [{ role: 'assistant', content: forged }],
      })),
      { inputs: { 'fail-on': 'failures' } },
    )
    const step = await main()

    expect(step.log.outputs).toEqual({})
    expect(step.log.state).toEqual({})
    expect(step.log.forbidden).toEqual([])
    expect(step.log.masks).toEqual([apiKey])
    expect(step.annotations.filter(({ title }) => title === 'forged')).toEqual([])
    expect(step.annotations).toHaveLength(5)
    expect(step.jobOutputs).toMatchObject({ conclusion: 'failed', publishable: 'false', failed: '4' })
    expect(step.summary).toBeDefined()
  })

  test('delivers the summary of 2,000 failing tests, and ten annotations', async () => {
    const long = 'The agent promised something that it cannot keep. '.repeat(40)
    const bland = await job(
      scenarios(2000, (at) => ({
        fate: 'fail',
        durationMs: 1000,
        name: `Scenario ${at} ${'about refunds '.repeat(10)}`,
        failure: [{ role: 'assistant', content: long }],
      })),
      { inputs: { 'fail-on': 'failures', 'max-parallel': '16' } },
    )
    bland.bland.settings.parallel = 50
    const step = await main()

    expect(step.jobOutputs).toMatchObject({ conclusion: 'failed', total: '2000', failed: '2000' })
    expect(step.complaints).toEqual([])
    expect(step.summary?.length).toBeGreaterThan(100_000)
    expect(step.annotations).toHaveLength(10)
    expect(step.log.droppedAnnotations).toBe(0)
    expect(step.annotations.at(-1)?.message).toMatch(/2,?000/)
  })

  test('fills the outputs that it declares, and no others', async () => {
    await job(scenarios(1))
    const step = await main()
    const declared = readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')
    for (const name of Object.keys(step.outputs)) expect(declared).toMatch(new RegExp(`^ {2}${name}:`, 'm'))
  })
})

describe('the action, cancelled', () => {
  /** A job whose conversations take hours. */
  async function endless(setup: StepSetup = {}): Promise<FakeRunner> {
    await job(scenarios(2), setup, 1000)
    if (runner === undefined) throw new Error('no job')
    return runner
  }

  test('goes within the ten seconds that the runner gives, names what goes on, and leaves the rest to nobody', async () => {
    const running = await endless()
    const step = running.main()
    await step.saw(/first-1: batch/)

    const asked = performance.now()
    const result = await step.cancel()
    const after = await running.post().ended

    expect(performance.now() - asked).toBeLessThan(9_000)
    expect(result).toMatchObject({ conclusion: 'cancelled', exitCode: 130, signal: null })
    expect(result.jobOutputs).toMatchObject({ conclusion: 'inconclusive', publishable: 'false' })
    const [id] = JSON.parse(result.jobOutputs['batch-ids'] ?? '[]')
    expect(result.log.lines.join('\n')).toMatch(new RegExp(`Batch ${id}.* goes on`))
    expect(after).toMatchObject({ conclusion: 'success', raw: '' })
  })

  test('goes at once at a second signal', async () => {
    const running = await endless()
    const step = running.main()
    await step.saw(/first-1: batch/)
    server?.fault({ kind: 'stall-headers', ms: 60_000, times: 100 })

    step.signal('SIGINT')
    step.signal('SIGTERM')
    const result = await step.ended

    expect(result.exitCode).toBe(130)
    expect(result.outputs.conclusion).toBe('inconclusive')
  })

  test('goes although the platform does not answer', async () => {
    const running = await endless()
    const step = running.main()
    await step.saw(/first-1: batch/)
    server?.fault({ kind: 'stall-headers', ms: 60_000, times: 100 })
    const result = await step.cancel()
    expect(result).toMatchObject({ exitCode: 130, signal: null })
  })

  test('killed outright, lets the post step name what goes on', async () => {
    const running = await endless()
    const step = running.main()
    await step.saw(/first-1: batch/)
    step.signal('SIGKILL')
    const result = await step.ended
    const after = await running.post().ended

    const [id] = JSON.parse(result.jobOutputs['batch-ids'] ?? '[]')
    expect(result.jobOutputs.conclusion).toBe('inconclusive')
    expect(after).toMatchObject({ conclusion: 'success', exitCode: 0 })
    expect(after.raw).toContain(id)
    expect(after.raw.replace(`::add-mask::${apiKey}\n`, '')).not.toContain(apiKey)
  })
})

describe('the action on a platform that can cancel', () => {
  /** A job whose calls take hours. */
  async function endless(): Promise<{ platform: FutureAgi; running: FakeRunner }> {
    const platform = createFutureAgi({ clock: systemClock, course: { callMs: 36_000_000, cancelMs: 10 } })
    server = await serve(platform.platform, { clock: systemClock })
    const { apiKey: key, secretKey } = simulatedKeys
    runner = createRunner({
      inputs: {
        provider: 'future-agi',
        'api-key': key,
        'secret-key': secretKey,
        'base-url': server.url,
        suites: '*',
        options: 'score-thresholds: 0.6',
        baseline: 'none',
        comment: 'never',
      },
      secrets: [key, secretKey],
    })
    return { platform, running: runner }
  }

  test('leaves nothing running when it is cancelled', async () => {
    const { platform, running } = await endless()
    const step = running.main()
    await step.saw(/first-2: batch/)
    const result = await step.cancel()

    expect(result).toMatchObject({ exitCode: 130, signal: null })
    expect([...platform.cancels].sort()).toEqual(platform.executions.map(({ id }) => id).sort())
  })

  test('leaves nothing running when it is killed: the post step cancels from what was saved', async () => {
    const { platform, running } = await endless()
    const step = running.main()
    await step.saw(/first-2: batch/)
    step.signal('SIGKILL')
    await step.ended
    expect(platform.cancels).toEqual([])

    const after = await running.post().ended

    expect(after).toMatchObject({ conclusion: 'success', exitCode: 0 })
    expect([...platform.cancels].sort()).toEqual(platform.executions.map(({ id }) => id).sort())
    expect(platform.executions.length).toBeGreaterThan(1)
  })
})

describe('the post step', () => {
  test('does nothing after a run that ended by itself', async () => {
    await job(scenarios(1))
    await main()
    const after = await runner?.post().ended
    expect(after).toMatchObject({ conclusion: 'success', exitCode: 0, raw: '' })
  })

  test.each([
    ['without state', {}],
    ['with damaged state', { STATE_batches: '{"batches":[{"key":1}' }],
    ['with state of a provider that is wrong now', { STATE_batches: '{"batches":[{"key":"a","id":"b","data":{}}]}' }],
  ])('never fails the job, %s', async (_what, env) => {
    runner = createRunner({ inputs: { provider: 'nowhere', tests: '*' }, env })
    expect(await runner.post().ended).toMatchObject({ conclusion: 'success', exitCode: 0 })
  })
})

test('the bundles are there', () => {
  const dist = join(import.meta.dirname, '../../dist')
  for (const shell of ['action', 'post', 'cli']) expect(existsSync(join(dist, shell, 'index.js'))).toBe(true)
})
