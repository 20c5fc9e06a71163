/** Track A: scenarios, batches, simulation sets and runs. */
import type { SimReply, SimRequest } from '../server.ts'
import { refusal, reply, wrapped } from './replies.ts'
import { detailOf, ended, iso, listRowOf, rowOf, type SimRun, statusAt } from './runs.ts'
import { listScenarios, shown } from './scenarios.ts'
import { showSet, startSet } from './sets.ts'
import type { State } from './state.ts'
import { type SimScenario, simId } from './world.ts'

export interface SimBatch {
  readonly id: string
  readonly createdAt: number
  readonly runs: readonly SimRun[]
  readonly version: number | null
  readonly publishOnPass: boolean
  publishedItself: boolean
}

const notFound = (what: string) => refusal(404, 'NOT_FOUND', `${what} not found`)

/** Everything under `/v1/agent-testing`. `rest` are the path's segments after it. */
export function agentTesting(state: State, request: SimRequest, rest: readonly string[]): SimReply {
  const [kind, id, action] = rest
  const key = `${request.method} ${kind}${id === undefined ? '' : '/:id'}${action === undefined ? '' : `/${action}`}`
  switch (key) {
    case 'GET scenarios':
      return listScenarios(state, request)
    case 'GET scenarios/:id': {
      const scenario = state.scenarios.find((each) => each.id === id)
      return scenario === undefined
        ? notFound('Scenario')
        : reply(state.settings, 'agent-testing', shown(state, scenario))
    }
    case 'POST batch-run':
      return startBatch(state, request)
    case 'POST scenarios/:id/run':
      return startOne(state, request, id!)
    case 'GET batches/:id': {
      const batch = state.batches.get(id!)
      return batch === undefined ? notFound('Batch') : reply(state.settings, 'batch', showBatch(state, batch))
    }
    case 'GET runs':
      return listRuns(state, request)
    case 'GET runs/:id': {
      const run = state.runs.find((each) => each.id === id)
      if (run === undefined) return notFound('Run')
      return reply(state.settings, 'agent-testing', detailOf(run, state.now(), state.settings))
    }
    case 'POST simulation-sets':
      return startSet(state, request)
    case 'GET simulation-sets/:id': {
      const set = state.sets.get(id!)
      return set === undefined ? notFound('Simulation set') : reply(state.settings, 'batch', showSet(state, set))
    }
    default:
      return notFound('Route')
  }
}

export interface TriggerBody {
  scenario_ids?: unknown
  version_number?: unknown
  simulations_per_scenario?: unknown
}

/** The scenarios a trigger names, or the refusal it earns. */
export function asked(
  state: State,
  body: TriggerBody | undefined,
): { scenarios: SimScenario[]; version: number | null } | SimReply {
  const bad = (message: string) => refusal(400, 'BAD_REQUEST', message)
  const ids = body?.scenario_ids
  if (!Array.isArray(ids) || ids.length === 0) return bad('scenario_ids must be a non-empty array')
  const scenarios = ids.flatMap((id) => state.scenarios.find((each) => each.id === id) ?? [])
  if (scenarios.length !== ids.length) return bad('One or more scenario_ids do not belong to your organization')
  const version = body?.version_number ?? null
  if (version !== null && !Number.isInteger(version)) return bad('version_number must be an integer')
  for (const { target } of scenarios) {
    const pathway = target.kind === 'pathway' ? state.pathways.get(target.id) : undefined
    if (version !== null && pathway !== undefined && !pathway.versions.has(version as number)) {
      return bad(`Version ${version} does not exist`)
    }
  }
  return { scenarios, version: version as number | null }
}

function startBatch(state: State, request: SimRequest): SimReply {
  const body = state.json(request) as TriggerBody | undefined
  const wanted = asked(state, body)
  if ('status' in wanted) return wanted
  const now = state.now()
  const id = simId(state.seed, 'batch', state.batches.size)
  const runs = state.runner.start(wanted.scenarios, { batchId: id, setId: null, version: wanted.version, now })
  state.runs.push(...runs)
  const { publishOnPass } = state.settings
  state.batches.set(id, { id, createdAt: now, runs, version: wanted.version, publishOnPass, publishedItself: false })
  state.accepted.push({ kind: 'batch-run', id, at: now, body })
  const payload = { batch_id: id, runs: runs.map((run) => ({ run_id: run.id, scenario_id: run.scenario.id })) }
  return reply(state.settings, 'batch', payload, state.settings.created)
}

function startOne(state: State, request: SimRequest, scenarioId: string): SimReply {
  const body = (state.json(request) ?? {}) as TriggerBody
  const wanted = asked(state, { ...body, scenario_ids: [scenarioId] })
  if ('status' in wanted) return wanted
  const now = state.now()
  const [run] = state.runner.start(wanted.scenarios, { batchId: null, setId: null, version: wanted.version, now })
  state.runs.push(run!)
  state.accepted.push({ kind: 'run', id: run!.id, at: now, body })
  return reply(state.settings, 'agent-testing', { run_id: run!.id, status: 'RUNNING' })
}

/** What a group of runs adds up to at a moment. */
export function groupStatus(runs: readonly SimRun[], now: number, settings: State['settings']): string {
  if (settings.batchWord !== undefined) return settings.batchWord
  const all = runs.map((run) => statusAt(run, now))
  if (all.every((status) => status === 'PENDING')) return 'PENDING'
  const over = all.filter(ended)
  if (over.length < all.length && !(settings.endsEarly && over.length > 0)) return 'RUNNING'
  if (over.every((status) => status === 'PASSED')) return 'PASSED'
  if (over.includes('FAILED')) return 'FAILED'
  return over.includes('ERROR') ? settings.erroredBatch : 'CANCELLED'
}

function showBatch(state: State, batch: SimBatch): Record<string, unknown> {
  const { settings } = state
  const now = state.now()
  const status = groupStatus(batch.runs, now, settings)
  const rows = batch.runs
    .slice(0, batch.runs.length - settings.missingRuns.count)
    .map((run) => rowOf(run, now, settings))
  const runs = settings.withoutRuns ? {} : { runs: rows }
  if (settings.sparse) return { id: batch.id, status, ...runs }
  return {
    id: batch.id,
    status,
    total_scenarios: batch.runs.length,
    ...counters(batch.runs, now, settings),
    trigger_source: 'api',
    publish_on_pass: batch.publishOnPass,
    created_at: iso(batch.createdAt, settings),
    ...runs,
  }
}

function counters(runs: readonly SimRun[], now: number, settings: State['settings']) {
  if (settings.counters === 'lying') return { passed_scenarios: runs.length, failed_scenarios: 0 }
  const at = settings.counters === 'lagging' ? now - 60_000 : now
  const count = (word: string) => runs.filter((run) => statusAt(run, at) === word).length
  return { passed_scenarios: count('PASSED'), failed_scenarios: count('FAILED') }
}

function listRuns(state: State, request: SimRequest): SimReply {
  const { settings } = state
  const { query } = request
  const limit = Number(query.get('limit') ?? 50)
  const offset = Number(query.get('offset') ?? 0)
  if (!Number.isInteger(limit) || !Number.isInteger(offset) || offset < 0) {
    return refusal(400, 'BAD_REQUEST', 'limit and offset must be whole numbers')
  }
  if (settings.limits === 'reject' && (limit < 1 || limit > 100)) {
    return refusal(400, 'BAD_REQUEST', 'limit must be between 1 and 100')
  }
  const now = state.now()
  const hidden = new Set(
    settings.missingRuns.from === 'everywhere'
      ? [...state.batches.values()].flatMap((batch) => batch.runs.slice(batch.runs.length - settings.missingRuns.count))
      : [],
  )
  const wanted = (run: SimRun) => {
    const { kind, id } = run.scenario.target
    const values: Record<string, string | null> = {
      scenario_id: run.scenario.id,
      pathway_id: kind === 'pathway' ? id : null,
      persona_id: kind === 'persona' ? id : null,
      batch_id: run.batchId,
      simulation_set_id: run.setId,
      status: statusAt(run, now),
    }
    return !hidden.has(run) && Object.keys(values).every((key) => !query.has(key) || query.get(key) === values[key])
  }
  const found = state.runs.filter(wanted).reverse()
  const rows = found
    .slice(offset, offset + Math.min(100, Math.max(1, limit)))
    .map((run) => listRowOf(run, now, settings))
  if (wrapped(settings, 'agent-testing') && settings.lists === 'other') return reply(settings, 'agent-testing', rows)
  return reply(settings, 'agent-testing', { runs: rows, total_count: found.length })
}
