/** Scenarios as Track A shows them. */
import type { SimReply, SimRequest } from '../server.ts'
import { reply, wrapped } from './replies.ts'
import { ended, iso, statusAt } from './runs.ts'
import type { State } from './state.ts'
import type { SimScenario } from './world.ts'

/** The list, by target, category and `enabled`. */
export function listScenarios(state: State, request: SimRequest): SimReply {
  const { query } = request
  const found = state.scenarios.filter((scenario) => {
    for (const kind of ['pathway', 'persona', 'agent'] as const) {
      const wanted = query.get(`${kind}_id`)
      if (wanted !== null && !(scenario.target.kind === kind && scenario.target.id === wanted)) return false
    }
    const category = query.get('category')
    if (category !== null && scenario.category !== category) return false
    const enabled = query.get('enabled')
    return enabled === null || String(scenario.enabled) === enabled
  })
  const rows = found.map((scenario) => {
    const last = state.runs.findLast((run) => run.scenario.id === scenario.id)
    const status = last === undefined ? '' : statusAt(last, state.now())
    const recent =
      last === undefined
        ? null
        : {
            id: last.id,
            status,
            score: ended(status) ? last.score : null,
            completed_at: ended(status) ? iso(last.endsAt, state.settings) : null,
          }
    return { ...shown(state, scenario), most_recent_run: recent }
  })
  const { settings } = state
  if (!wrapped(settings, 'agent-testing')) return reply(settings, 'bare', { scenarios: rows })
  return reply(settings, 'agent-testing', settings.lists === 'usual' ? rows : { scenarios: rows })
}

/** One scenario without what only lists have. */
export function shown(state: State, scenario: SimScenario): Record<string, unknown> {
  const { kind, id } = scenario.target
  return {
    id: scenario.id,
    org_id: 'org-1',
    pathway_id: kind === 'pathway' ? id : null,
    persona_id: kind === 'persona' ? id : null,
    ...(kind === 'agent' ? { agent_id: id } : {}),
    name: scenario.name,
    description: scenario.description,
    category: scenario.category,
    scenario_type: 'AGENT',
    tester_persona_prompt: scenario.prompt,
    tester_persona_name: scenario.personaName,
    max_turns: scenario.maxTurns,
    request_data: null,
    metadata: scenario.metadata,
    start_node_id: null,
    bland_tone_enabled: false,
    is_required_for_promotion: scenario.required,
    enabled: scenario.enabled,
    input_messages: null,
    advanced_instructions: null,
    assertions: scenario.assertions.map(({ alwaysFails: _, reasoning: __, ...definition }) => definition),
    created_at: '2026-01-05T09:00:00.000Z',
    updated_at: iso(state.now(), state.settings),
  }
}
