import { afterEach, describe, expect, it } from 'vitest'
import { meanScore } from '../../../src/core/outcome.ts'
import { clinicPathway, clinicScenarios, simScenario } from '../../../src/simulator/bland.ts'
import type { SimReply } from '../../../src/simulator/server.ts'
import { firstPass, outcomes, type Stage, type StageSetup, stage } from './harness.ts'

const stages: Stage[] = []
afterEach(async () => {
  await Promise.all(stages.splice(0).map((each) => each.close()))
})
async function open(setup: StageSetup = {}): Promise<Stage> {
  const opened = await stage(setup)
  opened.bland.nextFates(clinicScenarios.books, 'pass', 'fail', 'pass')
  stages.push(opened)
  return opened
}

const three = { tests: [clinicScenarios.books, clinicScenarios.refund, clinicScenarios.insurance] }
const expected = {
  'Books a first appointment': 'passed/failed/passed',
  'Refund, angry caller': 'failed/failed/failed',
  'Asks which insurances are taken': 'errored/errored/errored',
}
const sorted = (results: Parameters<typeof outcomes>[0]) =>
  Object.fromEntries(
    Object.entries(outcomes(results)).map(([name, words]) => [name, words.split('/').sort().join('/')]),
  )
const expectedSorted = { ...expected, 'Books a first appointment': 'failed/passed/passed' }
/** Rewrites the payload of a wrapped reply. */
const payload = (change: (data: Record<string, unknown>) => object) => (reply: SimReply) => {
  const { data } = reply.body as { data: Record<string, unknown> }
  return { ...reply, body: { data: change(data), errors: null } }
}

describe('several trials', () => {
  for (const envelope of ['wire', 'docs', 'mixed'] as const) {
    it(`are runs of one simulation set, with all their details, in ${envelope} envelopes`, async () => {
      const on = await open({ settings: { envelope } })
      const { results, failures } = await firstPass(on, three, { trials: 3 })
      expect(failures).toEqual([])
      expect(sorted(results)).toEqual(expectedSorted)
      expect(on.bland.accepted).toMatchObject([
        {
          kind: 'simulation-set',
          body: { scenario_ids: three.tests, simulations_per_scenario: 3, pathway_id: clinicPathway },
        },
      ])
      const failed = results[0]?.trials.find((trial) => trial.outcome === 'failed')
      expect(failed?.checks[0]).toMatchObject({ passed: false })
      expect(failed?.transcript).not.toEqual([])
    })
  }

  it('are runs of the set when rows do not name it but agree with its statistics', async () => {
    const on = await open({ settings: { namesSets: false } })
    const { results } = await firstPass(on, three, { trials: 3 })
    expect(sorted(results)).toEqual(expectedSorted)
    expect(results[0]?.trials.every((trial) => trial.checks.length > 0)).toBe(true)
  })

  it('come from the statistics when the runs cannot be listed by set', async () => {
    const on = await open()
    on.server.fault({
      kind: 'status',
      handled: false,
      path: /simulation_set_id/,
      times: 99,
      reply: { status: 400, body: { data: null, errors: [{ error: 'BAD_REQUEST', message: 'Unknown filter' }] } },
    })
    const { results } = await firstPass(on, three, { trials: 3 })
    expect(sorted(results)).toEqual(expectedSorted)
    expect(results[0]?.trials.every((trial) => trial.checks.length === 0)).toBe(true)
    expect(meanScore(results[0]?.trials ?? [])).toBeGreaterThan(0.5)
  })

  it('come from the statistics when the listing ignores the filter', async () => {
    const on = await open({ settings: { namesSets: false } })
    const strangers = [1, 2, 3].map((nth) => ({
      id: `old-${nth}`,
      scenario_id: clinicScenarios.refund,
      status: 'PASSED',
    }))
    on.server.fault({
      kind: 'rewrite',
      path: /simulation_set_id/,
      times: 99,
      rewrite: payload(() => ({ runs: strangers, total_count: 3 })),
    })
    const { results } = await firstPass(on, { tests: [clinicScenarios.refund] }, { trials: 3 })
    expect(sorted(results)).toEqual({ 'Refund, angry caller': 'failed/failed/failed' })
  })

  it('come from the runs alone when there are no statistics', async () => {
    const on = await open({ settings: { statistics: false } })
    expect(sorted((await firstPass(on, three, { trials: 3 })).results)).toEqual(expectedSorted)
  })

  it('are told from those of other sets when the listing ignores the filter', async () => {
    const on = await open({ settings: { statistics: false } })
    const only = { tests: [clinicScenarios.refund] }
    on.bland.nextFates(clinicScenarios.refund, 'pass', 'pass', 'pass')
    await firstPass(on, only, { trials: 3 })
    const all = await fetch(`${on.server.url}/v1/agent-testing/runs`, { headers: { authorization: 'demo-key' } })
    const before = ((await all.json()) as { data: { runs: object[] } }).data.runs
    on.server.fault({
      kind: 'rewrite',
      path: /simulation_set_id/,
      times: 99,
      rewrite: payload((data) => {
        const runs = [...(data.runs as object[]), ...before]
        return { runs, total_count: runs.length }
      }),
    })
    const { results } = await firstPass(on, only, { trials: 3 })
    expect(outcomes(results)).toEqual({ 'Refund, angry caller': 'failed/failed/failed' })
  })

  it('are errored when neither runs nor statistics are there', async () => {
    const on = await open({ settings: { statistics: false, namesSets: false } })
    const { results } = await firstPass(on, { tests: [clinicScenarios.moves] }, { trials: 2 })
    expect(outcomes(results)).toEqual({ 'Moves an appointment': 'errored/errored' })
  })

  it('are errored when the statistics count more verdicts than runs', async () => {
    const on = await open()
    on.server.fault(
      { kind: 'rewrite', path: /simulation_set_id/, times: 99, rewrite: payload(() => ({ runs: [], total_count: 0 })) },
      {
        kind: 'rewrite',
        path: /simulation-sets\//,
        times: 99,
        rewrite: payload((data) => ({
          ...data,
          statistics: { per_scenario: { [clinicScenarios.moves]: { total_runs: 2, passed: 2, failed: 1 } } },
        })),
      },
    )
    const { results } = await firstPass(on, { tests: [clinicScenarios.moves] }, { trials: 2 })
    expect(outcomes(results)).toEqual({ 'Moves an appointment': 'errored/errored' })
  })

  it('that the platform did not execute are errored', async () => {
    const on = await open()
    on.server.fault({
      kind: 'rewrite',
      path: /simulation_set_id/,
      times: 99,
      rewrite: payload((data) => ({ runs: (data.runs as unknown[]).slice(1), total_count: 2 })),
    })
    on.server.fault({
      kind: 'rewrite',
      path: /simulation-sets\//,
      times: 99,
      rewrite: payload((data) => ({
        ...data,
        statistics: { per_scenario: { [clinicScenarios.moves]: { total_runs: 2, passed: 2, failed: 0 } } },
      })),
    })
    const { results } = await firstPass(on, { tests: [clinicScenarios.moves] }, { trials: 3 })
    expect(sorted(results)).toEqual({ 'Moves an appointment': 'errored/passed/passed' })
  })

  it('beyond ten are further sets, one after the other', async () => {
    const target = { kind: 'pathway', id: 'p1' } as const
    const on = await stage({ scenarios: [simScenario({ id: 'scn_1', name: 'One', target })] })
    stages.push(on)
    const { results } = await firstPass(on, { tests: ['One'] }, { trials: 12 })
    expect(results[0]?.trials).toHaveLength(12)
    expect(on.bland.accepted.map((each) => each.body)).toMatchObject([
      { simulations_per_scenario: 10 },
      { simulations_per_scenario: 2 },
    ])
  })

  it('are read through all pages of the list of runs', async () => {
    const target = { kind: 'pathway', id: 'p1' } as const
    const scenarios = Array.from({ length: 30 }, (_, nth) => simScenario({ id: `scn_${nth}`, name: `s${nth}`, target }))
    const on = await stage({ scenarios, settings: { statistics: false, parallel: 50 } })
    stages.push(on)
    const { results } = await firstPass(on, { tests: ['*'] }, { trials: 10 })
    const all = results.flatMap(({ trials }) => trials.map((trial) => trial.outcome))
    expect(all).toEqual(Array.from({ length: 300 }, () => 'passed'))
  })

  it('of a set that claims to have passed are believed one by one', async () => {
    const on = await open({ timeScale: 0.2, settings: { batchWord: 'PASSED' } })
    expect(sorted((await firstPass(on, three, { trials: 3 })).results)).toEqual(expectedSorted)
    expect(on.notes.join()).toContain('the runs decide')
  })

  it('carry the phase that they were executed for', async () => {
    const on = await open()
    const tests = await on.provider.resolve({ ...three, tags: [], suites: [], exclude: [] }, on.signal)
    const plan = { key: 'confirm-2-1', phase: 'confirm', tests, trials: 1 } as const
    const batch = await on.provider.trigger(plan, on.signal)
    await on.clock.sleep(120_000)
    const { results } = await on.provider.collect(batch, on.signal)
    expect(results.map(({ trials }) => trials[0]?.phase)).toEqual(['confirm', 'confirm', 'confirm'])
    expect(on.bland.accepted[0]?.kind).toBe('batch-run')
  })
})
