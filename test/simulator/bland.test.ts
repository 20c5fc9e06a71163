import { afterEach, describe, expect, it } from 'vitest'
import {
  type BlandSetup,
  blandFaults,
  clinicAgent,
  clinicPathway,
  clinicScenarios,
  createBland,
} from '../../src/simulator/bland.ts'
import { type SimServer, serve } from '../../src/simulator/server.ts'

const servers: SimServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

async function start(setup: Omit<BlandSetup, 'clock'> = {}) {
  const time = { now: Date.UTC(2026, 4, 2) }
  const clock = {
    now: () => time.now,
    sleep: async (ms: number) => {
      time.now += ms
    },
  }
  const bland = createBland({ clock, ...setup })
  const server = await serve(bland.platform, { clock })
  servers.push(server)
  const call = async (method: string, path: string, body?: unknown, key = 'demo-key') => {
    const reply = await fetch(`${server.url}${path}`, {
      method,
      headers: { authorization: key },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await reply.text()
    const answer: unknown = text.startsWith('<') ? text : JSON.parse(text)
    // biome-ignore lint/suspicious/noExplicitAny: replies of every shape are looked into
    return { status: reply.status, headers: reply.headers, body: answer as any }
  }
  return { bland, server, call, time }
}

const both = [clinicScenarios.books, clinicScenarios.refund]

describe('the simulated Bland', () => {
  it('takes the raw key only, and a Bearer prefix when told to', async () => {
    const { bland, call } = await start()
    expect(await call('GET', '/v1/me', undefined, 'wrong')).toMatchObject({
      status: 401,
      body: { data: null, errors: [{ error: 'AUTH_FAILURE' }] },
    })
    expect((await call('GET', '/v1/me', undefined, 'Bearer demo-key')).status).toBe(401)
    bland.settings.allowBearer = true
    expect((await call('GET', '/v1/me', undefined, 'Bearer demo-key')).status).toBe(200)
    expect([...bland.credentials]).toEqual(['wrong', 'Bearer demo-key'])
  })

  it('wraps replies in each of the three known ways', async () => {
    const { bland, call } = await start()
    const shapes: Record<string, unknown> = {}
    for (const envelope of ['wire', 'docs', 'mixed'] as const) {
      bland.settings.envelope = envelope
      const list = (await call('GET', '/v1/agent-testing/scenarios')).body
      const batch = (await call('POST', '/v1/agent-testing/batch-run', { scenario_ids: both })).body
      shapes[envelope] = [Array.isArray(list.data), Array.isArray(list.scenarios), 'data' in batch, 'batch_id' in batch]
    }
    expect(shapes).toEqual({
      wire: [true, false, true, false],
      docs: [false, true, false, true],
      mixed: [true, false, false, true],
    })
  })

  it('lets a batch live: pending, running, terminal, with scores only at the end', async () => {
    const { call, time } = await start({ settings: { envelope: 'docs' } })
    const { batch_id } = (await call('POST', '/v1/agent-testing/batch-run', { scenario_ids: both })).body
    const look = async () => (await call('GET', `/v1/agent-testing/batches/${batch_id}`)).body
    expect(await look()).toMatchObject({ status: 'PENDING', passed_scenarios: 0 })
    time.now += 2_000
    expect(await look()).toMatchObject({
      status: 'RUNNING',
      runs: [{ overall_score: null, assertion_results: [] }, {}],
    })
    time.now += 60_000
    const end = await look()
    expect(end).toMatchObject({ status: 'FAILED', passed_scenarios: 1, failed_scenarios: 1 })
    expect(end.runs.map((run: { status: string }) => run.status)).toEqual(['PASSED', 'FAILED'])
    expect(end.runs[1].assertion_results[0]).toMatchObject({ status: 'FAILED', reasoning: expect.any(String) })
  })

  it('plays every fate, the next runs first', async () => {
    const { bland, call, time } = await start({ settings: { envelope: 'docs' } })
    bland.nextFates(clinicScenarios.books, 'error', 'cancelled', { word: 'PAUSED' }, 'hang', 'pass')
    const seen: string[] = []
    for (let nth = 0; nth < 5; nth += 1) {
      const { batch_id } = (await call('POST', '/v1/agent-testing/batch-run', { scenario_ids: [both[0]] })).body
      time.now += 3_600_000
      const batch = (await call('GET', `/v1/agent-testing/batches/${batch_id}`)).body
      seen.push(`${batch.status} ${batch.runs[0].status}`)
    }
    expect(seen).toEqual(['ERROR ERROR', 'CANCELLED CANCELLED', 'RUNNING PAUSED', 'RUNNING RUNNING', 'PASSED PASSED'])
  })

  it('lists runs by every filter, in pages, newest first', async () => {
    const { bland, call } = await start({ settings: { envelope: 'docs' } })
    const all = Object.values(clinicScenarios).slice(0, 4)
    for (let nth = 0; nth < 30; nth += 1) await call('POST', '/v1/agent-testing/batch-run', { scenario_ids: all })
    const list = async (query: string) => (await call('GET', `/v1/agent-testing/runs?${query}`)).body
    expect(await list('limit=100')).toMatchObject({ total_count: 120, runs: { length: 100 } })
    expect((await list('limit=100&offset=100')).runs).toHaveLength(20)
    expect((await list('')).runs).toHaveLength(50)
    expect((await list('limit=1000')).runs).toHaveLength(100)
    expect(await list(`scenario_id=${all[0]}`)).toMatchObject({ total_count: 30 })
    expect(await list(`batch_id=${bland.accepted[29]!.id}`)).toMatchObject({ total_count: 4 })
    expect(await list('persona_id=x')).toMatchObject({ total_count: 0 })
    expect((await list('limit=1')).runs[0].batch_id).toBe(bland.accepted[29]!.id)
    bland.settings.limits = 'reject'
    expect((await call('GET', '/v1/agent-testing/runs?limit=1000')).status).toBe(400)
  })

  it('refuses unknown scenarios as a whole', async () => {
    const { bland, call } = await start()
    const reply = await call('POST', '/v1/agent-testing/batch-run', { scenario_ids: [both[0], 'nobody'] })
    expect(reply).toMatchObject({ status: 400, body: { data: null } })
    expect(bland.accepted).toHaveLength(0)
  })

  it('counts simulation sets per scenario', async () => {
    const { call, time } = await start({ settings: { envelope: 'docs' } })
    const body = { scenario_ids: both, simulations_per_scenario: 3 }
    const { simulation_set_id } = (await call('POST', '/v1/agent-testing/simulation-sets', body)).body
    time.now += 300_000
    const set = (await call('GET', `/v1/agent-testing/simulation-sets/${simulation_set_id}`)).body
    expect(set).toMatchObject({
      status: 'FAILED',
      statistics: {
        overall: { total_runs: 6 },
        per_scenario: { [both[0]!]: { passed: 3, failed: 0 }, [both[1]!]: { passed: 0, failed: 3 } },
      },
    })
    const rows = (await call('GET', `/v1/agent-testing/runs?simulation_set_id=${simulation_set_id}`)).body
    expect(rows.total_count).toBe(6)
  })

  it('publishes, refuses at the gate, pretends, and publishes by itself', async () => {
    const { bland, call, time } = await start()
    const publish = (version: number) => call('POST', `/v1/pathway/${clinicPathway}/publish`, { version_id: version })
    const live = async () => (await call('GET', `/v1/pathway/${clinicPathway}/version/0`)).body.version_number
    bland.settings.publish = 'gated'
    expect(await publish(14)).toMatchObject({ status: 400, body: { message: expect.stringContaining('Required') } })
    bland.settings.publish = 'stuck'
    expect((await publish(14)).status).toBe(200)
    expect(await live()).toBe(13)
    bland.settings.publish = 'works'
    await publish(12)
    expect(await live()).toBe(12)
    bland.settings.publishOnPass = true
    await call('POST', '/v1/agent-testing/batch-run', { scenario_ids: [both[0]], version_number: 14 })
    expect(await live()).toBe(12)
    time.now += 60_000
    expect(await live()).toBe(14)
  })

  it('runs checks of an agent, one at a time, and gates promotion by them', async () => {
    const { bland, call, time } = await start()
    const agent = `/v2/agents/${clinicAgent}`
    bland.setFate(clinicScenarios.agentBooks, 'pass')
    bland.setFate(clinicScenarios.agentPrice, 'pass')
    const candidate = bland.agents.get(clinicAgent)!.pinned.staging!
    expect(await call('POST', `${agent}/promote`, { version_id: candidate })).toMatchObject({
      status: 409,
      body: { errors: [{ error: 'CHECKS_BLOCKED' }] },
    })
    const started = await call('POST', `${agent}/environments/production/check-runs`, {})
    expect(started).toMatchObject({ status: 202, body: { data: { status: 'PENDING', agent_version_id: candidate } } })
    expect((await call('POST', `${agent}/environments/production/check-runs`, {})).status).toBe(409)
    time.now += 120_000
    const run = (await call('GET', `${agent}/check-runs/${started.body.data.id}`)).body.data
    expect(run).toMatchObject({ status: 'PASSED', overall_passed: true })
    const results = (await call('GET', `/v1/agent-testing/simulation-runs/${run.simulation_set_id}/results`)).body.data
    expect(results).toMatchObject({ summary: { status: 'COMPLETE', passed: true }, logs: { length: 10 } })
    expect((await call('POST', `${agent}/check-runs/${run.id}/cancel`)).status).toBe(409)
    expect((await call('POST', `${agent}/promote`, {})).body.data.production_moved).toBe(true)
    expect(await call('POST', `${agent}/promote`, {})).toMatchObject({
      body: { errors: [{ error: 'ALREADY_IN_PRODUCTION' }] },
    })
  })

  it('ends a stuck check run after 45 scaled minutes', async () => {
    const { call, time } = await start({ timeScale: 0.1, settings: { checkRuns: 'hang' } })
    const agent = `/v2/agents/${clinicAgent}`
    const { id } = (await call('POST', `${agent}/environments/production/check-runs`, {})).body.data
    time.now += 4 * 60_000
    expect((await call('GET', `${agent}/check-runs/${id}`)).body.data.status).toBe('RUNNING')
    time.now += 60_000
    expect((await call('GET', `${agent}/check-runs/${id}`)).body.data).toMatchObject({
      status: 'ERROR',
      error_message: expect.stringContaining('timed out'),
    })
  })

  it('offers its faults ready-made', async () => {
    const { server, call } = await start()
    server.fault(blandFaults.rateLimited(7), blandFaults.html(502), blandFaults.unauthorised)
    const limited = await call('GET', '/v1/me')
    expect([limited.status, limited.headers.get('retry-after'), limited.body.status]).toEqual([429, '7', 'error'])
    expect((await call('GET', '/v1/me')).body).toContain('<html>')
    expect((await call('GET', '/v1/me')).status).toBe(401)
    expect((await call('GET', '/v1/me')).status).toBe(200)
  })
})
