import { afterEach, describe, expect, it } from 'vitest'
import { clinicPathway, clinicScenarios, simScenario } from '../../../src/simulator/bland.ts'
import { firstPass, onlyBatch, outcomes, type Stage, type StageSetup, stage } from './harness.ts'

const stages: Stage[] = []
afterEach(async () => {
  await Promise.all(stages.splice(0).map((each) => each.close()))
})
async function open(setup: StageSetup = {}): Promise<Stage> {
  const opened = await stage(setup)
  opened.bland.setFate('Confused caller wants another clinic', 'pass')
  opened.bland.setFate('Talks over the agent', 'cancelled')
  stages.push(opened)
  return opened
}

const clinic = { suites: [`pathway:${clinicPathway}`] }
const expected = {
  'Books a first appointment': 'passed',
  'Moves an appointment': 'passed',
  'Cancels late and hears of the fee': 'passed',
  'Refund, angry caller': 'failed',
  'Asks for an emergency slot': 'passed',
  'Confused caller wants another clinic': 'passed',
  'Reaches a voicemail': 'passed',
  'Asks which insurances are taken': 'errored',
  'Talks over the agent': 'errored',
  'Asks whether it is a machine': 'passed',
}

describe('a batch of scenarios', () => {
  for (const envelope of ['wire', 'docs', 'mixed'] as const) {
    for (const assertions of ['doc', 'wire'] as const) {
      for (const lists of ['usual', 'other'] as const) {
        it(`is read in ${envelope} envelopes, ${assertions} assertions and ${lists} lists`, async () => {
          const on = await open({ settings: { envelope, assertions, lists } })
          const { results, failures } = await firstPass(on, clinic)
          expect(failures).toEqual([])
          expect(outcomes(results)).toEqual(expected)
          const byId = new Map(results.map((result) => [result.test.id, result.trials[0]]))
          const refund = byId.get(clinicScenarios.refund)
          expect(refund?.checks[0]).toMatchObject({ name: 'No refund is promised', severity: 'error', passed: false })
          expect(refund?.message).toContain('No refund is promised')
          expect(refund?.transcript?.map((turn) => turn.role)).toEqual(['assistant', 'user', 'assistant', 'user'])
          expect(refund?.score).toBeGreaterThan(0)
          expect(byId.get(clinicScenarios.insurance)).toMatchObject({
            message: expect.stringContaining('Invalid start_node_id'),
          })
          expect(byId.get(clinicScenarios.insurance)?.score).toBeUndefined()
          expect(byId.get(clinicScenarios.lateFee)?.checks).toContainEqual(
            expect.objectContaining({ name: 'Stays polite and brief', severity: 'warning', passed: false }),
          )
          expect(byId.get(clinicScenarios.books)?.transcript).toBeUndefined()
        })
      }
    }
  }

  it('reads the conversations of runs that did not pass, and of no others', async () => {
    const on = await open()
    const { results } = await firstPass(on, clinic)
    const notPassed = results.filter(({ trials }) => trials[0]?.outcome !== 'passed').length
    expect(on.server.seen.filter((request) => /\/runs\/[^/?]+$/.test(request.path))).toHaveLength(notPassed)
  })

  it('reads at most twenty conversations of one batch', async () => {
    const target = { kind: 'pathway', id: 'p1' } as const
    const scenarios = Array.from({ length: 30 }, (_, nth) =>
      simScenario({ id: `scn_${nth}`, name: `s${nth}`, target, fate: 'fail' }),
    )
    const on = await stage({ scenarios })
    stages.push(on)
    const { results } = await firstPass(on, { tests: ['*'] })
    expect(Object.values(outcomes(results))).toEqual(Array.from({ length: 30 }, () => 'failed'))
    expect(on.server.seen.filter((request) => /\/runs\/[^/?]+$/.test(request.path))).toHaveLength(20)
  })

  it('is triggered for the version asked for, in batches of at most fifty scenarios of one target', async () => {
    const make = (kind: 'pathway' | 'persona', id: string, count: number) =>
      Array.from({ length: count }, (_, nth) =>
        simScenario({ id: `scn_${id}_${nth}`, name: `${id} ${nth}`, target: { kind, id } }),
      )
    const on = await stage({ scenarios: [...make('pathway', 'p1', 60), ...make('persona', 'q1', 3)] })
    stages.push(on)
    const { results, batches } = await firstPass(on, { tests: ['*'] })
    expect(results).toHaveLength(63)
    expect(results.every(({ trials }) => trials[0]?.outcome === 'passed')).toBe(true)
    expect(batches.map((batch) => [batch.data.target, batch.plan.tests.length])).toEqual([
      ['pathway:p1', 50],
      ['pathway:p1', 10],
      ['persona:q1', 3],
    ])
    const versioned = await open({ options: { 'version-number': 14 } })
    await firstPass(versioned, clinic)
    expect(versioned.bland.accepted[0]?.body).toMatchObject({ version_number: 14 })
  })

  it('falls back to the list of runs, page by page, when the batch has none', async () => {
    const on = await open({ settings: { withoutRuns: true } })
    expect(outcomes((await firstPass(on, clinic)).results)).toEqual(expected)
  })

  it('looks up runs that the batch leaves out', async () => {
    const on = await open({ settings: { missingRuns: { count: 3, from: 'batch' } } })
    expect(outcomes((await firstPass(on, clinic)).results)).toEqual(expected)
  })

  it('never passes a test whose run is nowhere', async () => {
    const on = await open({ settings: { missingRuns: { count: 2, from: 'everywhere' } } })
    const { results } = await firstPass(on, clinic)
    expect(outcomes(results)).toEqual({ ...expected, 'Asks whether it is a machine': 'errored' })
  })

  it('lives with replies that hold ids and statuses only', async () => {
    const on = await open({ settings: { sparse: true } })
    expect(outcomes((await firstPass(on, clinic)).results)).toEqual(expected)
  })

  it('believes the runs when a passed batch holds one that failed, and says so', async () => {
    const on = await open({ timeScale: 0.2, settings: { batchWord: 'PASSED', counters: 'lying' } })
    expect(outcomes((await firstPass(on, clinic)).results)).toEqual(expected)
    expect(on.notes.join('\n')).toContain('the runs decide')
  })

  it('notes counters that lag behind the runs', async () => {
    const on = await open({ settings: { counters: 'lagging' } })
    expect(outcomes((await firstPass(on, clinic)).results)).toEqual(expected)
    expect(on.notes.join('\n')).toMatch(/counts 0 passed and 0 failed scenarios, its runs say 7 and 1/)
  })

  it('waits a while for runs that outlive their batch', async () => {
    const on = await open({ settings: { endsEarly: true } })
    expect(outcomes((await firstPass(on, clinic)).results)).toEqual(expected)
  })

  it('counts a run that never ends in an ended batch as errored', async () => {
    const on = await open({ settings: { endsEarly: true } })
    on.bland.setFate(clinicScenarios.books, 'hang')
    const { results } = await firstPass(on, clinic)
    expect(outcomes(results)).toEqual({ ...expected, 'Books a first appointment': 'errored' })
    expect(results[0]?.trials[0]?.message).toContain('RUNNING')
  })

  it('goes on until the deadline over a word it does not know', async () => {
    const on = await open({ settings: { batchWord: 'COMPLETED' } })
    const tests = await on.provider.resolve({ tests: ['*'], tags: [], suites: clinic.suites, exclude: [] }, on.signal)
    const batch = await on.provider.trigger({ key: 'first-1', phase: 'first', tests, trials: 1 }, on.signal)
    await on.clock.sleep(3_600_000)
    expect(await on.provider.poll(batch, on.signal)).toMatchObject({ state: 'running', raw: 'COMPLETED', known: false })
  })

  it('never passes a run with a word it does not know', async () => {
    const on = await open({ timeScale: 0.2, settings: { batchWord: 'PASSED' } })
    on.bland.setFate(clinicScenarios.books, { word: 'SUCCEEDED' })
    const { results } = await firstPass(on, clinic)
    expect(outcomes(results)).toEqual({ ...expected, 'Books a first appointment': 'errored' })
    expect(results[0]?.trials[0]?.message).toContain('"SUCCEEDED"')
  })

  it('says when Bland publishes around the gate', async () => {
    const on = await open({ settings: { publishOnPass: true } })
    const batch = onlyBatch(await firstPass(on, { tests: [clinicScenarios.books] }))
    await on.provider.collect(batch, on.signal)
    expect(on.notes).toEqual([expect.stringContaining('publish_on_pass')])
  })

  it('names the batch that goes on when it is cancelled, for it cannot be stopped', async () => {
    const on = await open()
    expect(on.provider.cancel).toBeUndefined()
    expect(on.provider.limits.noCancel).toContain('no way to cancel')
  })

  it('ends with what it knows when the key is refused in the middle', async () => {
    const on = await open()
    on.server.fault({
      kind: 'status',
      handled: false,
      path: /\/batches\//,
      skip: 2,
      times: 100,
      reply: { status: 401, body: { data: null, errors: [{ error: 'AUTH_FAILURE', message: 'Unauthorized' }] } },
    })
    const { failures, results, batches } = await firstPass(on, clinic)
    expect(failures).toMatchObject([{ code: 'auth', message: expect.stringContaining('AUTH_FAILURE: Unauthorized') }])
    expect(batches).toHaveLength(1)
    expect(results.every(({ trials }) => trials.every((trial) => trial.outcome === 'errored'))).toBe(true)
  })

  it('takes a success that carries errors for a failure', async () => {
    const on = await open()
    on.server.fault({
      kind: 'rewrite',
      path: /\/scenarios/,
      rewrite: (reply) => ({ ...reply, body: { data: [], errors: [{ error: 'INTERNAL', message: 'half of it' }] } }),
    })
    const { failures } = await firstPass(on, clinic)
    expect(failures).toMatchObject([{ code: 'bad-response', message: expect.stringContaining('INTERNAL: half of it') }])
    expect(on.bland.accepted).toHaveLength(0)
  })

  it('refuses a list with an item it cannot read', async () => {
    const on = await open()
    on.server.fault({
      kind: 'rewrite',
      path: /\/batches\//,
      times: 1000,
      rewrite: (reply) => {
        const body = structuredClone(reply.body) as { data: { runs: Record<string, unknown>[] } }
        if (body.data.runs[0] !== undefined) body.data.runs[0].status = null
        return { ...reply, body }
      },
    })
    const { failures, results } = await firstPass(on, { tests: [clinicScenarios.books] })
    expect(failures).toMatchObject([{ code: 'unavailable', message: expect.stringContaining('runs.0.status') }])
    expect(outcomes(results)).toEqual({ 'Books a first appointment': 'errored' })
  })

  it('keeps the ids of batches', async () => {
    const on = await open()
    expect(onlyBatch(await firstPass(on, clinic)).id).toBe(on.bland.accepted[0]?.id)
  })
})
