/** Track B: V2 agents, their evaluation policy, check runs, publish and promote; also the older `simulate`. */
import type { SimReply, SimRequest } from '../server.ts'
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
      if (ended(status(state, run))) return refusal(409, 'CONFLICT', 'Check run is already finished')
      run.cancelledAt = state.now()
      return reply(state.settings, 'v2', show(state, run))
    }
  }
  if (route === 'POST publish') return publish(state, request, agent)
  if (route === 'POST promote') return promote(state, request, agent)
  return refusal(404, 'NOT_FOUND', 'Route not found')
}

function environments(agent: SimAgent) {
  return (['dev', 'staging', 'production'] as const).map((env_type) => {
    const pinned = env_type === 'dev' ? null : agent.pinned[env_type]
    const version = agent.versions.find((each) => each.id === pinned)
    return {
      id: `${agent.id}-${env_type}`,
      env_type,
      current_version_id: pinned,
      current_version: version === undefined ? null : { name: version.name, semver: version.semver },
    }
  })
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
    (run) => run.agent === agent && run.environment === environment && !ended(status(state, run)),
  )
  if (active !== undefined) return refusal(409, 'CONFLICT', 'A check run is already in progress')
  const candidate = environment === 'production' ? agent.pinned.staging : (agent.versions.at(-1)?.id ?? null)
  const versionId = body.version_id ?? candidate
  if (!agent.versions.some((each) => each.id === versionId)) return refusal(404, 'NOT_FOUND', 'Version not found')
  const run = add(state, { agent, environment, versionId, checks })
  state.accepted.push({ kind: 'check-run', id: run.id, at: run.createdAt, body })
  return reply(state.settings, 'v2', show(state, run), 202)
}

function add(
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

function status(state: State, run: SimCheckRun): string {
  const now = state.now()
  if (run.error !== undefined) return 'ERROR'
  if (run.cancelledAt !== undefined) return 'CANCELLED'
  const limit = run.createdAt + stuckMs * state.timeScale
  if (now >= limit && endOf(state, run) > limit) return 'ERROR'
  if (now < endOf(state, run)) return run.runs.some((each) => statusAt(each, now) !== 'PENDING') ? 'RUNNING' : 'PENDING'
  return verdictsOf(run).every((verdict) => !verdict.required || verdict.passed === true) ? 'PASSED' : 'FAILED'
}

function verdictsOf(run: SimCheckRun) {
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
  const word = status(state, run)
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

function publish(state: State, request: SimRequest, agent: SimAgent): SimReply {
  const body = (state.json(request) ?? {}) as { version_id?: string }
  const busy = busyRefusal(state)
  if (busy !== undefined) return busy
  const version =
    body.version_id === undefined ? agent.versions.at(-1) : agent.versions.find((each) => each.id === body.version_id)
  if (version === undefined) return refusal(404, 'VERSION_NOT_FOUND', 'Version not found')
  const already = agent.pinned.staging === version.id
  agent.pinned.staging = version.id
  state.accepted.push({ kind: 'publish', id: agent.id, at: state.now(), body })
  return reply(
    state.settings,
    'v2',
    { version, semver: version.semver, environments: environments(agent) },
    already ? 200 : 201,
  )
}

function promote(state: State, request: SimRequest, agent: SimAgent): SimReply {
  const body = (state.json(request) ?? {}) as { version_id?: string; force?: boolean }
  const busy = busyRefusal(state)
  if (busy !== undefined) return busy
  const wanted = body.version_id ?? agent.pinned.staging
  if (wanted === null) return refusal(400, 'STAGING_UNPINNED', 'Nothing is pinned on staging')
  const version = agent.versions.find((each) => each.id === wanted)
  if (version === undefined) return refusal(404, 'VERSION_NOT_FOUND', 'Version not found')
  if (agent.pinned.production === wanted) return refusal(400, 'ALREADY_IN_PRODUCTION', 'This version is in production')
  const checked = state.checkRuns.findLast(
    (run) => run.agent === agent && run.environment === 'production' && run.versionId === wanted,
  )
  const enforced = state.settings.enforcesChecks && agent.checks.production?.enabled === true && body.force !== true
  if (enforced && (checked === undefined || status(state, checked) !== 'PASSED')) {
    return refusal(409, 'CHECKS_BLOCKED', 'The evaluation policy of production has not passed')
  }
  agent.pinned.production = wanted
  state.accepted.push({ kind: 'promote', id: agent.id, at: state.now(), body })
  return reply(state.settings, 'v2', {
    semver: version.semver,
    environments: environments(agent),
    production_moved: true,
  })
}

function busyRefusal(state: State): SimReply | undefined {
  if (state.settings.publishBusy === 0) return undefined
  state.settings.publishBusy -= 1
  return refusal(409, 'PUBLISH_IN_PROGRESS', 'Another publish is in progress')
}

/** `POST …/scenarios/{id}/simulate`: an agent-to-agent simulation judged by the judges of the scenario's agent. */
export function simulate(state: State, request: SimRequest, scenarioId: string): SimReply {
  const scenario = state.scenarios.find((each) => each.id === scenarioId)
  if (scenario === undefined) return refusal(404, 'NOT_FOUND', 'Scenario not found')
  const body = (state.json(request) ?? {}) as { simulations_count?: number }
  const simulations = body.simulations_count ?? 5
  if (simulations < 1 || simulations > 50) return refusal(400, 'BAD_REQUEST', 'simulations_count must be 1..50')
  const judges = state.agents.get(scenario.target.id)?.checks.production?.judges ?? []
  if (judges.length === 0) return refusal(400, 'BAD_REQUEST', 'No eval agents are attached')
  const checks: SimChecks = { enabled: true, scenarioIds: [scenarioId], simulations, judges }
  const run = add(state, { agent: undefined, environment: 'production', versionId: null, checks })
  state.accepted.push({ kind: 'simulate', id: run.setId, at: run.createdAt, body })
  return reply(state.settings, 'agent-testing', { simulation_set_id: run.setId, status: 'RUNNING' }, 202)
}

/** `GET …/simulation-runs/{set}/results`: nothing but an empty frame while scoring. */
export function simulationResults(state: State, setId: string): SimReply {
  const run = state.checkRuns.find((each) => each.setId === setId)
  if (run === undefined) return refusal(404, 'NOT_FOUND', 'Simulation not found')
  const word = status(state, run)
  const judged = word === 'PASSED' || word === 'FAILED'
  const verdicts = judged ? verdictsOf(run) : []
  const names = { PASSED: 'COMPLETE', FAILED: 'COMPLETE', ERROR: 'FAILED' } as Record<string, string>
  const summary = {
    simulation_set_id: setId,
    eval_run_id: judged ? `${setId}-eval` : null,
    status: names[word] ?? word,
    score: verdicts[0]?.score ?? null,
    passed: judged ? word === 'PASSED' : null,
    total_calls: run.runs.length,
    passed_count: judged ? run.runs.filter((each) => each.final !== 'ERROR').length : 0,
    failed_count: judged ? run.runs.filter((each) => each.final === 'ERROR').length : 0,
    created_at: iso(run.createdAt, state.settings),
  }
  const assertions = verdicts.map((verdict) => ({
    eval_agent_id: verdict.eval_agent_id,
    name: verdict.name,
    mode: 'passfail',
    score: verdict.score,
    passed: verdict.passed,
    weight: 1,
  }))
  const logs = judged
    ? run.runs.map((each, index) => ({
        run_id: each.id,
        conversation_id: `${each.id}-c`,
        case_name: `${each.scenario.name} #${index + 1}`,
        duration_seconds: Math.round(each.durationMs / 1000),
        score: each.score === null ? null : Math.round(each.score * 100),
        passed: each.final === 'PASSED',
      }))
    : []
  return reply(state.settings, 'agent-testing', { summary, assertions, logs })
}
