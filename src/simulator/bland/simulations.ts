/** Conversations of check runs one by one, and the older `simulate`. */
import type { SimReply, SimRequest } from '../server.ts'
import { addCheckRun, statusOf, verdictsOf } from './checks.ts'
import { refusal, reply } from './replies.ts'
import { iso } from './runs.ts'
import type { State } from './state.ts'
import type { SimChecks } from './world.ts'

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
  const run = addCheckRun(state, { agent: undefined, environment: 'production', versionId: null, checks })
  state.accepted.push({ kind: 'simulate', id: run.setId, at: run.createdAt, body })
  return reply(state.settings, 'agent-testing', { simulation_set_id: run.setId, status: 'RUNNING' }, 202)
}

/** `GET …/simulation-runs/{set}/results`: nothing but an empty frame while scoring. */
export function simulationResults(state: State, setId: string): SimReply {
  const run = state.checkRuns.find((each) => each.setId === setId)
  if (run === undefined) return refusal(404, 'NOT_FOUND', 'Simulation not found')
  const word = statusOf(state, run)
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
