import { afterEach, describe, expect, it } from 'vitest'
import type { Plan } from '../../../src/core/model.ts'
import { blandFaults, clinicPathway, clinicScenarios } from '../../../src/simulator/bland.ts'
import type { Fault, FaultKind } from '../../../src/simulator/server.ts'
import { firstPass, onlyBatch, outcomes, planOf, type Stage, type StageSetup, selection, stage } from './harness.ts'

const stages: Stage[] = []
afterEach(async () => {
  await Promise.all(stages.splice(0).map((each) => each.close()))
})
async function open(setup: StageSetup = {}): Promise<Stage> {
  const opened = await stage(setup)
  stages.push(opened)
  return opened
}

const two = { tests: [clinicScenarios.books, clinicScenarios.moves] }
const trigger = { method: 'POST', path: /\/(batch-run|simulation-sets)$/ } as const
const losses: [string, Fault][] = [
  ['the connection is lost after the batch was accepted', { ...trigger, kind: 'drop', handled: true }],
  ['the answer breaks off', { ...trigger, kind: 'reset-mid-body' }],
  ['a proxy answers 502 after the batch was accepted', { ...trigger, ...blandFaults.html(502, true) }],
  ['a proxy answers 503 after the batch was accepted', { ...trigger, ...blandFaults.html(503, true) }],
  ['the answer takes longer than anybody waits', { ...trigger, kind: 'stall-headers', ms: 120_000 }],
  [
    'the answer holds no id',
    { ...trigger, kind: 'rewrite', rewrite: (reply) => ({ ...reply, body: { data: { runs: [] }, errors: null } }) },
  ],
]

/** Somebody else's batch of the same scenarios, started by hand. */
async function foreign(on: Stage, ids: readonly string[], more: object = {}): Promise<void> {
  const kind = 'simulations_per_scenario' in more ? 'simulation-sets' : 'batch-run'
  const reply = await fetch(`${on.server.url}/v1/agent-testing/${kind}`, {
    method: 'POST',
    headers: { authorization: 'demo-key' },
    body: JSON.stringify({ scenario_ids: ids, ...more }),
  })
  await reply.text()
}

/** A list of runs without its first one, which its count still knows of. */
function withoutNewest(body: unknown): unknown {
  const { data } = body as { data: { runs: unknown[]; total_count: number } }
  return { data: { ...data, runs: data.runs.slice(1) }, errors: null }
}

async function planned(on: Stage, trials = 1): Promise<Plan> {
  return planOf(await on.provider.resolve(selection(two), on.signal), trials)
}

describe('a trigger whose answer was lost', () => {
  for (const [what, fault] of losses) {
    it(`is found again when ${what}, and nothing is started twice`, async () => {
      const on = await open()
      await foreign(on, two.tests)
      await on.clock.sleep(60_000)
      on.server.fault(fault)
      const outcome = await firstPass(on, two)
      expect(outcome.failures).toEqual([])
      expect(outcomes(outcome.results)).toEqual({
        'Books a first appointment': 'passed',
        'Moves an appointment': 'passed',
      })
      expect(on.bland.accepted.map((each) => each.kind)).toEqual(['batch-run', 'batch-run'])
      expect(onlyBatch(outcome).id).toBe(on.bland.accepted[1]?.id)
    })
  }

  it('is found again for simulation sets', async () => {
    const on = await open()
    on.server.fault({ ...trigger, kind: 'drop', handled: true })
    const outcome = await firstPass(on, two, { trials: 3 })
    expect(outcome.failures).toEqual([])
    expect(outcomes(outcome.results)['Moves an appointment']).toBe('passed/passed/passed')
    expect(on.bland.accepted.map((each) => each.kind)).toEqual(['simulation-set'])
  })

  for (const clientAheadMs of [-600_000, 600_000]) {
    it(`is found again by a machine whose clock is ${clientAheadMs / 60_000} minutes ahead`, async () => {
      const on = await open({ clientAheadMs })
      await foreign(on, two.tests)
      await on.clock.sleep(30_000)
      on.server.fault({ ...trigger, kind: 'drop', handled: true })
      const outcome = await firstPass(on, two)
      expect(outcome.failures).toEqual([])
      expect(onlyBatch(outcome).id).toBe(on.bland.accepted[1]?.id)
    })
  }

  it('ends the run with a clear error when nothing was started, and starts nothing more', async () => {
    const on = await open()
    on.server.fault({ ...trigger, kind: 'drop', handled: false })
    const { failures, results } = await firstPass(on, two)
    expect(failures).toMatchObject([
      { code: 'unavailable', message: expect.stringContaining('no batch of it was found') },
    ])
    expect(on.bland.accepted).toHaveLength(0)
    expect(on.server.seen.filter((request) => request.method === 'POST')).toHaveLength(1)
    expect(results.every(({ trials }) => trials.every((trial) => trial.outcome === 'errored'))).toBe(true)
  })

  it('never guesses between two candidates', async () => {
    const on = await open()
    const plan = await planned(on)
    on.server.fault({ ...trigger, kind: 'drop', handled: true })
    await expect(on.provider.trigger(plan, on.signal)).rejects.toMatchObject({ mayHaveStarted: true })
    await foreign(on, two.tests)
    await expect(on.provider.adopt?.(plan, on.clock.now(), on.signal)).rejects.toMatchObject({
      code: 'batch-broken',
      message: expect.stringContaining(on.bland.accepted[0]?.id ?? '?'),
    })
  })

  it('is not mistaken for a batch of other scenarios, of more, of fewer, of another version, or started by hand', async () => {
    const on = await open({ options: { 'version-number': 14 } })
    const plan = await planned(on)
    on.server.fault({ ...trigger, kind: 'drop', handled: false })
    await expect(on.provider.trigger(plan, on.signal)).rejects.toMatchObject({ mayHaveStarted: true })
    await foreign(on, two.tests.slice(0, 1))
    await foreign(on, [clinicScenarios.books, clinicScenarios.refund])
    await foreign(on, [...two.tests, clinicScenarios.refund])
    await foreign(on, two.tests, { version_number: 13 })
    await foreign(on, two.tests)
    for (const [nth, told] of [
      [3, { version_number: 13 }],
      [4, { trigger_source: 'dashboard' }],
    ] as const) {
      on.server.fault({
        kind: 'rewrite',
        path: new RegExp(`/batches/${on.bland.accepted[nth]?.id}`),
        rewrite: (reply) => {
          const body = reply.body as { data: object }
          return { ...reply, body: { ...body, data: { ...body.data, ...told } } }
        },
      })
    }
    expect(await on.provider.adopt?.(plan, 0, on.signal)).toBeUndefined()
  })

  it('is not mistaken for a simulation set of other scenarios or of another size', async () => {
    const on = await open()
    const plan = await planned(on, 3)
    on.server.fault({ ...trigger, kind: 'drop', handled: false })
    await expect(on.provider.trigger(plan, on.signal)).rejects.toMatchObject({ mayHaveStarted: true })
    await foreign(on, two.tests, { simulations_per_scenario: 2 })
    await foreign(on, two.tests.slice(0, 1), { simulations_per_scenario: 3 })
    expect(await on.provider.adopt?.(plan, 0, on.signal)).toBeUndefined()
    await foreign(on, two.tests, { simulations_per_scenario: 3 })
    expect(await on.provider.adopt?.(plan, 0, on.signal)).toMatchObject({ id: on.bland.accepted[2]?.id })
  })

  it('is not mistaken for a batch that this run knows already', async () => {
    const on = await open()
    const plan = await planned(on)
    await on.provider.trigger(plan, on.signal)
    on.server.fault({ ...trigger, kind: 'drop', handled: false })
    const second = { ...plan, key: 'second-1' }
    await expect(on.provider.trigger(second, on.signal)).rejects.toMatchObject({ mayHaveStarted: true })
    expect(await on.provider.adopt?.(second, 0, on.signal)).toBeUndefined()
  })

  it('is not mistaken for one of the hundreds of batches before it', async () => {
    const on = await open()
    const plan = await planned(on)
    for (let nth = 0; nth < 110; nth += 1) {
      await foreign(on, two.tests)
      await on.clock.sleep(5_000)
    }
    on.server.fault({ ...trigger, kind: 'drop', handled: true })
    await expect(on.provider.trigger(plan, on.signal)).rejects.toMatchObject({ mayHaveStarted: true })
    expect(await on.provider.adopt?.(plan, 0, on.signal)).toMatchObject({ id: on.bland.accepted.at(-1)?.id })
  })

  it.each<[string, FaultKind]>([
    ['could not be read', { kind: 'status', handled: false, reply: { status: 200, body: '<html></html>' } }],
    [
      'were told incompletely',
      { kind: 'rewrite', rewrite: (reply) => ({ ...reply, body: withoutNewest(reply.body) }) },
    ],
  ])('is not taken for an earlier batch when the earlier ones %s', async (_, fault) => {
    const on = await open()
    const plan = await planned(on)
    await foreign(on, two.tests)
    await on.clock.sleep(60_000)
    on.server.fault(
      { ...fault, method: 'GET', path: /\/runs\?/, times: 2 },
      { ...trigger, kind: 'drop', handled: false },
    )
    await expect(on.provider.trigger(plan, on.signal)).rejects.toMatchObject({ mayHaveStarted: true })
    await expect(on.provider.adopt?.(plan, 0, on.signal)).rejects.toMatchObject({ code: 'batch-broken' })
  })

  it('is not taken for an earlier batch that the list had left out altogether', async () => {
    const on = await open()
    const plan = await planned(on)
    await foreign(on, two.tests)
    await on.clock.sleep(60_000)
    const empty: FaultKind = { kind: 'rewrite', rewrite: (reply) => ({ ...reply, body: { data: [], errors: null } }) }
    on.server.fault({ ...empty, method: 'GET', path: /\/runs\?/ }, { ...trigger, kind: 'drop', handled: false })
    await expect(on.provider.trigger(plan, on.signal)).rejects.toMatchObject({ mayHaveStarted: true })
    expect(await on.provider.adopt?.(plan, 0, on.signal)).toBeUndefined()
  })

  it('is not looked for when it was never sent', async () => {
    const on = await open()
    const plan = await planned(on)
    await foreign(on, two.tests)
    expect(await on.provider.adopt?.(plan, 0, on.signal)).toBeUndefined()
  })
})

describe('a trigger that was rejected', () => {
  it('is a wrong setting when the body was refused', async () => {
    const on = await open({ options: { 'version-number': 99 } })
    const { failures, triggered } = await firstPass(on, { suites: [`pathway:${clinicPathway}`] })
    expect(failures).toMatchObject([{ code: 'config', message: expect.stringContaining('Version 99') }])
    expect(triggered).toBe(false)
  })

  it('is sent again after 429, at the time the platform asks for', async () => {
    const on = await open()
    on.server.fault({ ...trigger, ...blandFaults.rateLimited(40) }, { ...trigger, ...blandFaults.rateLimited() })
    const outcome = await firstPass(on, two)
    expect(outcome.failures).toEqual([])
    expect(on.bland.accepted).toHaveLength(1)
    const posts = on.server.seen.filter((request) => request.method === 'POST')
    expect(posts).toHaveLength(3)
    expect((posts[1]?.at ?? 0) - (posts[0]?.at ?? 0)).toBeGreaterThanOrEqual(40_000)
  })

  it('holds no scenario twice', async () => {
    const on = await open()
    const plan = await planned(on)
    await on.provider.trigger({ ...plan, tests: [...plan.tests, ...plan.tests] }, on.signal)
    expect(on.bland.accepted[0]?.body).toMatchObject({ scenario_ids: two.tests })
  })
})
