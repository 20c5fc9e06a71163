/** Simulation sets: each scenario several times. */
import type { SimReply, SimRequest } from '../server.ts'
import { asked, groupStatus, type TriggerBody } from './batches.ts'
import { refusal, reply } from './replies.ts'
import { ended, iso, type SimRun, statusAt } from './runs.ts'
import type { State } from './state.ts'
import { type SimScenario, simId } from './world.ts'

export interface SimSet {
  readonly id: string
  readonly createdAt: number
  readonly scenarios: readonly SimScenario[]
  readonly perScenario: number
  readonly runs: readonly SimRun[]
}

/** `POST …/simulation-sets` */
export function startSet(state: State, request: SimRequest): SimReply {
  const body = state.json(request) as TriggerBody | undefined
  const wanted = asked(state, body)
  if ('status' in wanted) return wanted
  const perScenario = body?.simulations_per_scenario
  if (!Number.isInteger(perScenario) || (perScenario as number) < 1) {
    return refusal(400, 'BAD_REQUEST', 'simulations_per_scenario must be at least 1')
  }
  const now = state.now()
  const id = simId(state.seed, 'set', state.sets.size)
  const each = wanted.scenarios.flatMap((scenario) => Array.from({ length: perScenario as number }, () => scenario))
  const runs = state.runner.start(each, { batchId: null, setId: id, version: wanted.version, now })
  state.runs.push(...runs)
  state.sets.set(id, { id, createdAt: now, scenarios: wanted.scenarios, perScenario: perScenario as number, runs })
  state.accepted.push({ kind: 'simulation-set', id, at: now, body })
  const payload = {
    simulation_set_id: id,
    status: 'PENDING',
    simulations_per_scenario: perScenario,
    total_scenarios: wanted.scenarios.length,
    created_at: iso(now, state.settings),
  }
  return reply(state.settings, 'batch', payload, state.settings.created)
}

/** A set with its statistics. */
export function showSet(state: State, set: SimSet): Record<string, unknown> {
  const { settings } = state
  const now = state.now()
  const word = groupStatus(set.runs, now, settings)
  const status = word === 'CANCELLED' ? 'ERROR' : word
  const known = {
    id: set.id,
    simulation_set_id: set.id,
    status,
    simulations_per_scenario: set.perScenario,
    total_scenarios: set.scenarios.length,
    created_at: iso(set.createdAt, settings),
    completed_at: ended(status) ? iso(now, settings) : null,
  }
  if (!settings.statistics) return known
  const per = set.scenarios.map((scenario) => [scenario.id, statisticsOf(set, scenario, now)] as const)
  const rates = per.map(([, each]) => each.pass_rate)
  const overall = {
    avg_pass_rate: rates.reduce((sum, rate) => sum + rate, 0) / rates.length,
    flaky_count: per.filter(([, each]) => each.is_flaky).length,
    reliable_count: per.filter(([, each]) => !each.is_flaky).length,
    total_runs: set.runs.length,
  }
  return { ...known, statistics: { per_scenario: Object.fromEntries(per), overall } }
}

function statisticsOf(set: SimSet, scenario: SimScenario, now: number) {
  const runs = set.runs.filter((run) => run.scenario.id === scenario.id && ended(statusAt(run, now)))
  const passed = runs.filter((run) => run.final === 'PASSED').length
  const failed = runs.filter((run) => run.final === 'FAILED').length
  const scores = runs.flatMap((run) => run.score ?? []).sort((a, b) => a - b)
  const mean = scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length
  return {
    scenario_id: scenario.id,
    scenario_name: scenario.name,
    total_runs: runs.length,
    passed,
    failed,
    pass_rate: runs.length === 0 ? 0 : passed / runs.length,
    is_flaky: passed > 0 && failed > 0,
    scores: {
      mean,
      median: scores[scores.length >> 1] ?? null,
      stddev: 0,
      min: scores[0] ?? null,
      max: scores.at(-1) ?? null,
    },
    worst_run_id: runs.find((run) => run.final !== 'PASSED')?.id ?? null,
    common_failure_modes: failed > 0 ? ['The goal was not reached'] : [],
    confidence: runs.length >= 10 ? 'high' : 'low',
  }
}
