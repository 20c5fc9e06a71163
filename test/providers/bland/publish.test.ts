import { afterEach, describe, expect, it } from 'vitest'
import { blandFaults, clinicAgent, clinicPathway, clinicScenarios } from '../../../src/simulator/bland.ts'
import { firstPass, type Stage, type StageSetup, selection, stage } from './harness.ts'

const stages: Stage[] = []
afterEach(async () => {
  await Promise.all(stages.splice(0).map((each) => each.close()))
})
async function open(setup: StageSetup = {}): Promise<Stage> {
  const opened = await stage({ publishOnPass: true, options: { 'version-number': 14 }, ...setup })
  stages.push(opened)
  return opened
}

const required = { tests: [clinicScenarios.books, clinicScenarios.moves] }
const livePathway = (on: Stage) => on.bland.pathways.get(clinicPathway)?.live
const published = (on: Stage) => on.bland.accepted.filter((each) => each.kind === 'publish')

async function test(on: Stage) {
  const { batches, failures } = await firstPass(on, required)
  expect(failures).toEqual([])
  return batches
}
const publish = async (on: Stage) => on.provider.publish?.(await test(on), on.signal)

describe('publishing a pathway', () => {
  it('publishes the tested version once and sees it live', async () => {
    const on = await open()
    expect(await publish(on)).toMatchObject({ state: 'published', message: expect.stringContaining('version 14') })
    expect(livePathway(on)).toBe(14)
    expect(published(on).map((each) => each.body)).toEqual([{ version_id: 14, environment: 'production' }])
  })

  it('waits up to a minute for the version to be live', async () => {
    const on = await open({ settings: { publish: 'slow' } })
    expect(await publish(on)).toMatchObject({ state: 'published' })
  })

  it('says unverified when it is accepted and nothing moves', async () => {
    const on = await open({ settings: { publish: 'stuck' } })
    const batches = await test(on)
    const before = on.clock.now()
    expect(await on.provider.publish?.(batches, on.signal)).toMatchObject({ state: 'unverified' })
    expect(on.clock.now() - before).toBeGreaterThanOrEqual(55_000)
    expect(on.clock.now() - before).toBeLessThan(90_000)
  })

  it('says refused, in the words of the platform, when its gate is closed', async () => {
    const on = await open({ settings: { publish: 'gated' } })
    on.bland.scenario(clinicScenarios.refund).required = true
    expect(await publish(on)).toMatchObject({
      state: 'refused',
      message: expect.stringContaining('Required scenarios have not passed'),
    })
    expect(livePathway(on)).toBe(13)
  })

  it('refuses when the version was edited between the test, in an earlier attempt, and this one', async () => {
    const on = await open()
    const batches = (await test(on)).map((batch) => ({ ...batch, data: { ...batch.data, fingerprint: 'as it was' } }))
    expect(await on.provider.publish?.(batches, on.signal)).toMatchObject({ state: 'refused' })
    expect(published(on)).toEqual([])
  })

  it('refuses when the version was edited after the test began', async () => {
    const on = await open()
    const batches = await test(on)
    on.bland.pathways.get(clinicPathway)?.versions.get(14)?.nodes.push({ id: 'new' })
    expect(await on.provider.publish?.(batches, on.signal)).toMatchObject({
      state: 'refused',
      message: expect.stringContaining('edited'),
    })
    expect(published(on)).toHaveLength(0)
  })

  it('looks whether it is live when the answer was lost, and asks no second time', async () => {
    const on = await open()
    on.server.fault({ method: 'POST', path: /publish/, ...blandFaults.html(502, true) })
    expect(await publish(on)).toMatchObject({ state: 'published' })
    expect(published(on)).toHaveLength(1)
  })

  it('does not claim that staging was seen', async () => {
    const on = await open({ options: { 'version-number': 14, environment: 'Staging' } })
    expect(await publish(on)).toMatchObject({ state: 'unverified', message: expect.stringContaining('staging') })
    expect(livePathway(on)).toBe(13)
    expect(on.bland.pathways.get(clinicPathway)?.staging).toBe(14)
  })

  it('never publishes what a batch publishes by itself', async () => {
    const on = await open({ settings: { publishOnPass: true } })
    expect(await publish(on)).toMatchObject({ state: 'published', message: expect.stringContaining('publish_on_pass') })
    expect(published(on)).toHaveLength(0)
  })

  it('goes on with a note where the content of a version is not shown', async () => {
    const on = await open()
    on.server.fault({
      kind: 'rewrite',
      path: /\/version\/14/,
      times: 9,
      rewrite: (reply) => ({ ...reply, body: { version_number: 14 } }),
    })
    expect(await publish(on)).toMatchObject({ state: 'published' })
    expect(on.notes.join()).toContain('cannot be seen')
  })

  it('refuses a version that does not exist, before anything is triggered', async () => {
    const on = await open({ options: { 'version-number': 99 } })
    await expect(on.provider.resolve(selection(required), on.signal)).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('no version 99'),
    })
  })

  it('refuses to test without a version, or anything but one pathway', async () => {
    await expect(open({ options: {} })).rejects.toMatchObject({
      code: 'config',
      hint: expect.stringContaining('version-number'),
    })
    const on = await open()
    on.bland.scenarios.push({
      ...on.bland.scenario(clinicScenarios.moves),
      id: 'scn_other',
      target: { kind: 'pathway', id: 'p2' },
    })
    await expect(on.provider.resolve(selection({ suites: ['pathway:*'] }), on.signal)).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('pathway:p2'),
    })
  })
})

describe('publishing a V2 agent', () => {
  const checks = async (environment: string, more: Partial<StageSetup> = {}) => {
    const on = await open({ options: { mode: 'checks', environment }, ...more })
    on.bland.setFate(clinicScenarios.agentBooks, 'pass')
    on.bland.setFate(clinicScenarios.agentPrice, 'pass')
    const { batches, failures } = await firstPass(on, { suites: [`agent:${clinicAgent}`] })
    expect(failures).toEqual([])
    const act = () => on.provider.publish?.(batches, on.signal)
    return { on, batches, act, agent: on.bland.agents.get(clinicAgent)! }
  }

  it('promotes the version that was checked, without force', async () => {
    const { on, act, agent } = await checks('production')
    expect(await act()).toMatchObject({ state: 'published' })
    expect(agent.pinned.production).toBe(agent.versions[1]?.id)
    expect(on.bland.accepted.at(-1)).toMatchObject({ kind: 'promote', body: { version_id: agent.versions[1]?.id } })
    expect(on.bland.accepted.at(-1)?.body).not.toHaveProperty('force')
  })

  it('publishes to staging when staging was checked', async () => {
    const { act, agent } = await checks('staging')
    agent.pinned.staging = null
    expect(await act()).toMatchObject({ state: 'published' })
    expect(agent.pinned.staging).toBe(agent.versions[1]?.id)
  })

  it('takes a version that is in production already for published', async () => {
    const { act, agent } = await checks('production')
    agent.pinned.production = agent.pinned.staging
    expect(await act()).toMatchObject({ state: 'published' })
  })

  it('waits while another publish is in progress', async () => {
    const { on, act } = await checks('production')
    on.bland.settings.publishBusy = 3
    expect(await act()).toMatchObject({ state: 'published' })
  })

  it('gives up when another publish never ends', async () => {
    const { on, act } = await checks('production')
    on.bland.settings.publishBusy = 1000
    expect(await act()).toMatchObject({ state: 'refused', message: expect.stringContaining('PUBLISH_IN_PROGRESS') })
  })

  it('says refused when the platform blocks the promotion', async () => {
    const { act, agent, on, batches } = await checks('production')
    const other = agent.versions[0]!.id
    agent.pinned.production = null
    const blocked = batches.map((batch) => ({ ...batch, data: { ...batch.data, version: other } }))
    expect(await on.provider.publish?.(blocked, on.signal)).toMatchObject({
      state: 'refused',
      message: expect.stringContaining('CHECKS_BLOCKED'),
    })
    expect(agent.pinned.production).toBeNull()
    expect(await act()).toMatchObject({ state: 'published' })
  })

  it('refuses when the check runs do not tell one version', async () => {
    const { batches, on } = await checks('production')
    const { version: _, ...data } = batches[0]!.data
    const nameless = [{ ...batches[0]!, data }]
    expect(await on.provider.publish?.(nameless, on.signal)).toMatchObject({ state: 'refused' })
    const other = { ...batches[0]!, data: { ...data, version: on.bland.agents.get(clinicAgent)!.versions[0]!.id } }
    expect(await on.provider.publish?.([...batches, other], on.signal)).toMatchObject({ state: 'refused' })
    expect(on.bland.accepted.filter((each) => each.kind === 'promote')).toHaveLength(0)
  })
})
