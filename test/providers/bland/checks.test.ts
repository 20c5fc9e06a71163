import { afterEach, describe, expect, it } from 'vitest'
import { clinicAgent, clinicScenarios } from '../../../src/simulator/bland.ts'
import type { SimReply } from '../../../src/simulator/server.ts'
import { firstPass, onlyBatch, outcomes, planOf, type Stage, type StageSetup, selection, stage } from './harness.ts'

const stages: Stage[] = []
afterEach(async () => {
  await Promise.all(stages.splice(0).map((each) => each.close()))
})
async function open(setup: StageSetup = {}): Promise<Stage> {
  const opened = await stage({ options: { mode: 'checks' }, ...setup })
  opened.bland.setFate(clinicScenarios.agentBooks, 'pass')
  opened.bland.setFate(clinicScenarios.agentPrice, 'pass')
  stages.push(opened)
  return opened
}

const agent = { suites: [`agent:${clinicAgent}`] }
const goal = 'Goal reached'
const privacy = 'No private data is read out'
const judgesOf = (on: Stage) => on.bland.agents.get(clinicAgent)!.checks.production!.judges
/** Somebody else's check run. */
const start = async (on: Stage, body: object = {}) => {
  const reply = await fetch(`${on.server.url}/v2/agents/${clinicAgent}/environments/production/check-runs`, {
    method: 'POST',
    headers: { authorization: 'demo-key' },
    body: JSON.stringify(body),
  })
  return ((await reply.json()) as { data: { id: string } }).data.id
}

const rewriteRun = (change: object) => ({
  kind: 'rewrite' as const,
  path: /\/check-runs\/[^/]+$/,
  times: 99,
  rewrite: (reply: SimReply) => {
    const { data } = reply.body as { data: { status: string } }
    return data.status === 'RUNNING' || data.status === 'PENDING'
      ? reply
      : { ...reply, body: { data: { ...data, ...change }, errors: null } }
  },
})

describe('checks of a V2 agent', () => {
  it('are judged by their required judges, each a test of its own; the others are warnings', async () => {
    const on = await open()
    const { results, failures, batches } = await firstPass(on, agent)
    expect(failures).toEqual([])
    expect(outcomes(results)).toEqual({ [goal]: 'passed', [privacy]: 'passed' })
    expect(results.map(({ test }) => test.id)).toEqual([`${clinicAgent}/judge-goal`, `${clinicAgent}/judge-privacy`])
    expect(results[0]?.trials[0]).toMatchObject({ score: 1, checks: [{ severity: 'error', passed: true }, {}] })
    expect(results[0]?.trials[0]?.checks[1]).toMatchObject({ name: 'Warm tone', severity: 'warning', passed: false })
    expect(onlyBatch({ batches }).data).toMatchObject({ environment: 'production', version: expect.any(String) })
  })

  it('fail with the judge that was not content, and show the conversations', async () => {
    const on = await open()
    on.bland.setFate(clinicScenarios.agentBooks, 'fail')
    on.bland.setFate(clinicScenarios.agentPrice, 'fail')
    const { results } = await firstPass(on, agent)
    expect(outcomes(results)).toEqual({ [goal]: 'failed', [privacy]: 'passed' })
    expect(results[0]?.trials[0]).toMatchObject({ message: expect.stringContaining('0 %'), score: 0 })
    expect(results[0]?.trials[0]?.checks.filter((check) => check.type === 'conversation')).toHaveLength(10)
    expect(results[0]?.trials[0]?.transcript).not.toEqual([])
  })

  it('report conversations that failed in a check run that passed', async () => {
    const on = await open()
    on.bland.setFate(clinicScenarios.agentPrice, 'fail')
    const { results } = await firstPass(on, agent)
    expect(outcomes(results)).toEqual({ [goal]: 'passed', [privacy]: 'passed' })
    expect(on.notes.join()).toContain('5 of its 10 conversations')
    expect(results[0]?.trials[0]?.checks.filter((check) => check.severity === 'info')).toHaveLength(5)
  })

  it('are errored where a judge could judge nothing', async () => {
    const on = await open()
    judgesOf(on)[1]!.matchRate = null
    expect(outcomes((await firstPass(on, agent)).results)).toEqual({ [goal]: 'passed', [privacy]: 'errored' })
  })

  it.each([
    ['there are no verdicts', { verdicts: null }],
    ['the verdicts leave a judge out', { verdicts: [] }],
    ['the platform says failed and no judge does', { status: 'FAILED', overall_passed: false }],
    ['only its status says failed', { status: 'FAILED', overall_passed: null }],
    ['the platform says failed overall only', { overall_passed: false }],
    ['it was cancelled', { status: 'CANCELLED' }],
    ['it errored', { status: 'ERROR', error_message: 'out of lines' }],
  ])('are errored when %s', async (_, change) => {
    const on = await open()
    on.server.fault(rewriteRun(change))
    expect(outcomes((await firstPass(on, agent)).results)).toEqual({ [goal]: 'errored', [privacy]: 'errored' })
  })

  it('believe a judge that failed over a check run that passed', async () => {
    const on = await open()
    on.bland.setFate(clinicScenarios.agentBooks, 'fail')
    on.bland.setFate(clinicScenarios.agentPrice, 'fail')
    on.server.fault(rewriteRun({ status: 'PASSED', overall_passed: true }))
    expect(outcomes((await firstPass(on, agent)).results)).toEqual({ [goal]: 'failed', [privacy]: 'passed' })
  })

  it('may leave a judge out on purpose', async () => {
    const on = await open()
    on.bland.setFate(clinicScenarios.agentBooks, 'fail')
    on.bland.setFate(clinicScenarios.agentPrice, 'fail')
    expect(outcomes((await firstPass(on, { ...agent, exclude: ['goal*'] })).results)).toEqual({ [privacy]: 'passed' })
  })

  it('do not pass when a judge fails that nobody knew of', async () => {
    const on = await open()
    const verdict = (id: string, passed: boolean) => ({
      eval_agent_id: id,
      name: id,
      required: true,
      match_rate: 1,
      passed,
    })
    const verdicts = [verdict('judge-goal', true), verdict('judge-privacy', true), verdict('judge-new', false)]
    on.server.fault(rewriteRun({ status: 'FAILED', overall_passed: false, verdicts }))
    expect(outcomes((await firstPass(on, agent)).results)).toEqual({ [goal]: 'errored', [privacy]: 'errored' })
  })

  it('test the version asked for', async () => {
    const on = await open()
    const version = on.bland.agents.get(clinicAgent)!.versions[0]!.id
    const asked = await open({ options: { mode: 'Checks', 'version-id': version, environment: 'staging' } })
    await firstPass(asked, agent)
    expect(asked.bland.accepted[0]?.body).toEqual({ version_id: version })
    expect(asked.server.seen.some((request) => request.path.endsWith('/environments/staging/check-runs'))).toBe(true)
    await firstPass(on, agent)
    expect(on.bland.accepted[0]?.body).toEqual({})
  })

  it.each([
    ['has no policy', (on: Stage) => on.bland.agents.get(clinicAgent)!.checks, 'no enabled checks'],
    ['has its policy disabled', undefined, 'no enabled checks'],
  ])('are refused when the agent %s', async (_, drop, message) => {
    const on = await open()
    if (drop === undefined) on.bland.agents.get(clinicAgent)!.checks.production!.enabled = false
    else delete drop(on).production
    const { failures, triggered } = await firstPass(on, agent)
    expect(failures).toMatchObject([{ code: 'config', message: expect.stringContaining(message) }])
    expect(triggered).toBe(false)
  })

  it('are refused when no judge is required, for they would pass whatever happens', async () => {
    const on = await open()
    for (const judge of judgesOf(on)) judge.required = false
    const { failures } = await firstPass(on, agent)
    expect(failures).toMatchObject([{ code: 'config', message: expect.stringContaining('no required judge') }])
    expect(on.bland.accepted).toHaveLength(0)
  })

  it.each([[{ tests: ['*'] }], [{ suites: ['pathway:p1'] }], [{ suites: ['agent:*'] }]])(
    'need an agent as suite: %j',
    async (given) => {
      const on = await open()
      await expect(on.provider.resolve(selection(given), on.signal)).rejects.toMatchObject({ code: 'config' })
    },
  )

  it('that could not be scheduled are a broken batch', async () => {
    const on = await open({ settings: { checkRuns: 'error-at-start' } })
    const { failures } = await firstPass(on, agent)
    expect(failures).toMatchObject([
      { code: 'batch-broken', message: expect.stringContaining('could not be scheduled') },
    ])
  })

  it('that hang are errored when the platform gives up', async () => {
    const on = await open({ settings: { checkRuns: 'hang' } })
    const { results } = await firstPass(on, agent)
    expect(results[0]?.trials[0]).toMatchObject({ outcome: 'errored', message: expect.stringContaining('timed out') })
  })

  describe('when a check run is under way already', () => {
    it('join it when it tests the same version, and leave it alone when cancelled', async () => {
      const on = await open()
      const id = await start(on)
      const outcome = await firstPass(on, agent)
      expect(outcome.failures).toEqual([])
      expect(onlyBatch(outcome).id).toBe(id)
      expect(on.bland.accepted).toHaveLength(1)
      await expect(on.provider.cancel?.(onlyBatch(outcome), on.signal)).rejects.toMatchObject({ code: 'cancelled' })
    })

    it('end with an error when it tests another version', async () => {
      const on = await open()
      await start(on, { version_id: on.bland.agents.get(clinicAgent)!.versions[0]!.id })
      const { failures } = await firstPass(on, agent)
      expect(failures).toMatchObject([{ code: 'unavailable', message: expect.stringContaining('another version') }])
      expect(on.bland.accepted).toHaveLength(1)
    })
  })

  it('wait a while for verdicts that come after the status', async () => {
    const on = await open()
    let looks = 0
    on.server.fault({
      ...rewriteRun({}),
      rewrite: (reply) => {
        const { data } = reply.body as { data: { status: string } }
        const late = data.status === 'PASSED' && looks++ < 3
        return late ? { ...reply, body: { data: { ...data, verdicts: null }, errors: null } } : reply
      },
    })
    expect(outcomes((await firstPass(on, agent)).results)).toEqual({ [goal]: 'passed', [privacy]: 'passed' })
    expect(looks).toBeGreaterThan(3)
  })

  describe('whose answer to the trigger was lost', () => {
    const lost = { kind: 'drop', method: 'POST', path: /check-runs$/ } as const

    it('are found again among those that were there before', async () => {
      const on = await open()
      await start(on)
      await on.clock.sleep(300_000)
      on.server.fault({ ...lost, handled: true })
      const outcome = await firstPass(on, agent)
      expect(outcomes(outcome.results)).toEqual({ [goal]: 'passed', [privacy]: 'passed' })
      expect(onlyBatch(outcome).id).toBe(on.bland.accepted[1]?.id)
      expect(on.bland.accepted).toHaveLength(2)
    })

    it('are not guessed among two, nor taken from those before', async () => {
      const on = await open()
      await start(on)
      await on.clock.sleep(300_000)
      const plan = planOf(await on.provider.resolve(selection(agent), on.signal))
      on.server.fault({ ...lost, handled: false })
      await expect(on.provider.trigger(plan, on.signal)).rejects.toMatchObject({ mayHaveStarted: true })
      expect(await on.provider.adopt?.(plan, 0, on.signal)).toBeUndefined()
      await start(on)
      await on.clock.sleep(300_000)
      await start(on)
      await expect(on.provider.adopt?.(plan, 0, on.signal)).rejects.toMatchObject({ code: 'batch-broken' })
    })
  })

  it('are cancelled while active, and left alone once they have ended', async () => {
    const on = await open()
    const tests = await on.provider.resolve(selection(agent), on.signal)
    const batch = await on.provider.trigger(planOf(tests), on.signal)
    await on.provider.cancel?.(batch, on.signal)
    expect(await on.provider.poll(batch, on.signal)).toMatchObject({ state: 'finished', raw: 'CANCELLED' })
    await on.provider.cancel?.(batch, on.signal)
    const cancels = on.server.seen.filter((request) => request.path.endsWith('/cancel'))
    expect(cancels.map((request) => request.status)).toEqual([200, 409])
  })

  it('are one test again in the next run, and another when the policy changes', async () => {
    const on = await open()
    const look = async () => (await on.provider.resolve(selection(agent), on.signal))[0]!
    const before = await look()
    on.bland.agents.get(clinicAgent)!.pinned.staging = on.bland.agents.get(clinicAgent)!.versions[0]!.id
    expect(await look()).toEqual(before)
    on.bland.agents.get(clinicAgent)!.checks.production!.simulations = 10
    const simulated = await look()
    on.bland.scenario(clinicScenarios.agentPrice).prompt = 'Haggle.'
    const worded = await look()
    expect(new Set([before, simulated, worded].map((test) => test.digest)).size).toBe(3)
    expect(new Set([before, simulated, worded].map((test) => test.id)).size).toBe(1)
  })
})
