/** Track B: V2 agents, their evaluation policy, check runs, publish and promote. */
import type { SimReply, SimRequest } from '../server.ts'
import { environments, promote, publish } from './releases.ts'
import { refusal, reply } from './replies.ts'
import { ended, iso, type SimRun, statusAt } from './runs.ts'
import type { State } from './state.ts'
import { type EnvironmentName, type SimAgent, type SimChecks, type SimJudge, simId } from './world.ts'

export interface SimCheckRun {
  readonly id: string
  /** Undefined for what `simulate` started. */
  readonly agent: SimAgent | undefined
  readonly environment: EnvironmentName
  readonly versionId: string | null
  readonly setId: string
  readonly judges: readonly SimJudge[]
  readonly simulations: number
  readonly scenarioIds: readonly string[]
  readonly runs: readonly SimRun[]
  readonly createdAt: number
  readonly hangs: boolean
  error: string | undefined
  cancelledAt: number | undefined
}

/** Scoring goes on for a while after the last conversation. */
const scoringMs = 5_000
const stuckMs = 45 * 60_000

/** Everything under `/v2/agents/{id}`. */
export function agents(state: State, request: SimRequest, rest: readonly string[]): SimReply {
  const [id, ...path] = rest
  const agent = state.agents.get(id ?? '')
  if (agent === undefined) return refusal(404, 'NOT_FOUND', 'Agent not found')
  const [first, second, third] = path
  const route = `${request.method} ${first}`
  if (route === 'GET environments' && path.length === 1) return reply(state.settings, 'v2', environments(agent))
  if (first === 'environments' && (second === 'staging' || second === 'production')) {
    if (request.method === 'GET' && third === 'checks')
      return reply(state.settings, 'v2', showChecks(state, agent, second))
    if (request.method === 'PUT' && third === 'checks') return putChecks(state, request, agent, second)
    if (request.method === 'POST' && third === 'check-runs') return start(state, request, agent, second)
  }
  if (route === 'GET check-runs' && second === undefined) return list(state, request, agent)
  if (first === 'check-runs' && second !== undefined) {
    const run = state.checkRuns.find((each) => each.id === second && each.agent === agent)
    if (run === undefined) return refusal(404, 'NOT_FOUND', 'Check run not found')
    if (request.method === 'GET' && third === undefined) return reply(state.settings, 'v2', show(state, run))
    if (request.method === 'POST' && third === 'cancel') {
      if (ended(statusOf(state, run))) return refusal(409, 'CONFLICT', 'Check run is already finished')
      run.cancelledAt = state.now()
      return reply(state.settings, 'v2', show(state, run))
    }
  }
  if (route === 'POST publish') return publish(state, request, agent)
  if (route === 'POST promote') return promote(state, request, agent)
  return refusal(404, 'NOT_FOUND', 'Route not found')
}

function showChecks(state: State, agent: SimAgent, environment: EnvironmentName) {
  const checks = agent.checks[environment]
  if (checks === undefined) return null
  return {
    id: `${agent.id}-${environment}-checks`,
    agent_id: agent.id,
    env_type: environment,
    enabled: checks.enabled,
    scenario_ids: checks.scenarioIds,
    scenario_names: checks.scenarioIds.map((id) => state.scenarios.find((each) => each.id === id)?.name ?? id),
    simulations_count: checks.simulations,
    evals: checks.judges.map((judge) => ({
      eval_agent_id: judge.id,
      eval_agent_version_id: judge.versionId,
      name: judge.name,
      target_level_keys: [],
      required: judge.required,
    })),
    created_at: '2026-01-05T09:00:00.000Z',
    updated_at: '2026-01-05T09:00:00.000Z',
  }
}

function putChecks(state: State, request: SimRequest, agent: SimAgent, environment: EnvironmentName): SimReply {
  const body = state.json(request) as {
    scenario_ids?: string[]
    evals?: unknown[]
    simulations_count?: number
    enabled?: boolean
  }
  const judges = (body?.evals ?? []) as { eval_agent_id: string; eval_agent_version_id?: string; required?: boolean }[]
  const ids = body?.scenario_ids ?? []
  const sims = body?.simulations_count ?? 5
  if (ids.length < 1 || ids.length > 5 || judges.length === 0 || sims < 1 || sims > 50) {
    return refusal(400, 'BAD_REQUEST', 'scenario_ids 1..5, evals at least 1, simulations_count 1..50')
  }
  const checks: SimChecks = {
    enabled: body.enabled ?? true,
    scenarioIds: ids,
    simulations: sims,
    judges: judges.map((each) => ({
      id: each.eval_agent_id,
      versionId: each.eval_agent_version_id ?? `${each.eval_agent_id}-1`,
      name: each.eval_agent_id,
      required: each.required ?? true,
    })),
  }
  agent.checks[environment] = checks
  return reply(state.settings, 'v2', showChecks(state, agent, environment))
}

function start(state: State, request: SimRequest, agent: SimAgent, environment: EnvironmentName): SimReply {
  const body = (state.json(request) ?? {}) as { version_id?: string }
  const checks = agent.checks[environment]
  if (checks === undefined || !checks.enabled) return refusal(400, 'BAD_REQUEST', 'Checks are not enabled')
  const active = state.checkRuns.find(
    (run) => run.agent === agent && run.environment === environment && !ended(statusOf(state, run)),
  )
  if (active !== undefined) return refusal(409, 'CONFLICT', 'A check run is already in progress')
  const candidate = environment === 'production' ? agent.pinned.staging : (agent.versions.at(-1)?.id ?? null)
  const versionId = body.version_id ?? candidate
  if (!agent.versions.some((each) => each.id === versionId)) return refusal(404, 'NOT_FOUND', 'Version not found')
  const run = addCheckRun(state, { agent, environment, versionId, checks })
  state.accepted.push({ kind: 'check-run', id: run.id, at: run.createdAt, body })
  return reply(state.settings, 'v2', show(state, run), 202)
}

/** Starts the conversations. */
export function addCheckRun(
  state: State,
  given: { agent: SimAgent | undefined; environment: EnvironmentName; versionId: string | null; checks: SimChecks },
): SimCheckRun {
  const { agent, environment, versionId, checks } = given
  const now = state.now()
  const setId = simId(state.seed, 'check-set', state.checkRuns.length)
  const broken = state.settings.checkRuns === 'error-at-start'
  const scenarios = checks.scenarioIds.flatMap((id) => state.scenarios.find((each) => each.id === id) ?? [])
  const each = scenarios.flatMap((scenario) => Array.from({ length: checks.simulations }, () => scenario))
  const runs = broken ? [] : state.runner.start(each, { batchId: null, setId, version: null, now })
  state.runs.push(...runs)
  const run: SimCheckRun = {
    id: simId(state.seed, 'check-run', state.checkRuns.length),
    agent,
    environment,
    versionId,
    setId,
    judges: checks.judges.map((judge) => ({ ...judge })),
    simulations: checks.simulations,
    scenarioIds: checks.scenarioIds,
    runs,
    createdAt: now,
    hangs: state.settings.checkRuns === 'hang',
    error: broken ? 'The simulations could not be scheduled' : undefined,
    cancelledAt: undefined,
  }
  state.checkRuns.push(run)
  return run
}

/** When a check run is over, cancellation and the time limit aside. */
function endOf(state: State, run: SimCheckRun): number {
  const last = Math.max(run.createdAt, ...run.runs.map((each) => each.endsAt))
  return run.hangs ? Number.POSITIVE_INFINITY : last + scoringMs * state.timeScale
}

/** Status of a check run now. */
export function statusOf(state: State, run: SimCheckRun): string {
  const now = state.now()
  if (run.error !== undefined) return 'ERROR'
  if (run.cancelledAt !== undefined) return 'CANCELLED'
  const limit = run.createdAt + stuckMs * state.timeScale
  if (now >= limit && endOf(state, run) > limit) return 'ERROR'
  if (now < endOf(state, run)) return run.runs.some((each) => statusAt(each, now) !== 'PENDING') ? 'RUNNING' : 'PENDING'
  return verdictsOf(run).every((verdict) => !verdict.required || verdict.passed === true) ? 'PASSED' : 'FAILED'
}

/** What each judge says once all has been said. */
export function verdictsOf(run: SimCheckRun) {
  const judged = run.runs.filter((each) => each.final === 'PASSED' || each.final === 'FAILED')
  const share = judged.length === 0 ? null : judged.filter((each) => each.final === 'PASSED').length / judged.length
  return run.judges.map((judge) => {
    const rate = judge.matchRate === undefined ? share : judge.matchRate
    return {
      eval_agent_id: judge.id,
      eval_agent_version_id: judge.versionId,
      name: judge.name,
      required: judge.required,
      target_level_keys: [] as string[],
      match_rate: rate,
      score: rate === null ? null : Math.round(rate * 100),
      passed: rate === null ? null : rate >= 0.5,
    }
  })
}

function show(state: State, run: SimCheckRun): Record<string, unknown> {
  const word = statusOf(state, run)
  const judged = word === 'PASSED' || word === 'FAILED'
  const version = run.agent?.versions.find((each) => each.id === run.versionId)
  const timedOut = word === 'ERROR' && run.error === undefined
  const now = state.now()
  return {
    id: run.id,
    agent_id: run.agent?.id,
    env_type: run.environment,
    agent_version_id: run.versionId,
    semver: version?.semver ?? null,
    version_name: version?.name ?? null,
    status: word,
    judge_names: run.judges.map((judge) => judge.name),
    scenario_count: run.scenarioIds.length,
    simulations_count: run.simulations,
    overall_passed: judged ? word === 'PASSED' : null,
    verdicts: judged ? verdictsOf(run) : null,
    simulation_set_id: run.error === undefined ? run.setId : null,
    eval_run_id: judged ? `${run.setId}-eval` : null,
    error_message: timedOut ? 'Check run timed out' : (run.error ?? null),
    triggered_by: null,
    created_at: iso(run.createdAt, state.settings),
    started_at: word === 'PENDING' ? null : iso(run.createdAt, state.settings),
    completed_at: ended(word) ? iso(now, state.settings) : null,
  }
}

function list(state: State, request: SimRequest, agent: SimAgent): SimReply {
  const environment = request.query.get('env') === 'staging' ? 'staging' : 'production'
  const limit = Math.min(100, Math.max(1, Number(request.query.get('limit') ?? 25) || 25))
  const found = state.checkRuns.filter((run) => run.agent === agent && run.environment === environment).reverse()
  return reply(
    state.settings,
    'v2',
    found.slice(0, limit).map((run) => show(state, run)),
  )
}
