/** What a simulated Future AGI makes of the body of an execute request (sheet 5): which scenarios run, or a refusal. */
import type { SimReply } from '../server.ts'
import { failure, unknownFields } from './replies.ts'
import type { SimRunTest, SimScenario } from './world.ts'

/**
 * `strict`: snake_case names, others are refused, `select_all` means nothing. `docs`: camelCase names, others are
 * refused, `selectAll: true` runs all but those listed. `ignoring`: as `docs`, but unknown names are passed over.
 */
export type BodyRules = 'strict' | 'docs' | 'ignoring'

const names = {
  strict: { ids: 'scenario_ids', all: 'select_all', simulator: 'simulator_id' },
  docs: { ids: 'scenarioIds', all: 'selectAll', simulator: 'simulatorId' },
  ignoring: { ids: 'scenarioIds', all: 'selectAll', simulator: 'simulatorId' },
} as const

const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Scenarios to run, or the reply that refuses. `excludes`: `select_all: true` has its documented meaning. */
export function chooseScenarios(
  body: string,
  setup: { runTest: SimRunTest; rules: BodyRules; excludes: boolean },
): SimScenario[] | SimReply {
  const { runTest, rules } = setup
  const fields = parseObject(body)
  if (fields === undefined) return failure(400, 'JSON parse error - expected an object.')
  const known = names[rules]
  const unknown = Object.keys(fields).filter((name) => !(Object.values(known) as string[]).includes(name))
  if (unknown.length > 0 && rules !== 'ignoring') return unknownFields(unknown)
  const ids = fields[known.ids] ?? []
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string' && uuidShape.test(id))) {
    return failure(400, `${known.ids}: Must be a valid UUID.`, { attr: known.ids })
  }
  const listed = (scenario: SimScenario) => ids.includes(scenario.id)
  const excluding = fields[known.all] === true && (setup.excludes || rules !== 'strict')
  const chosen = runTest.scenarios.filter((scenario) => {
    if (ids.length === 0) return true
    return excluding ? !listed(scenario) : listed(scenario)
  })
  if (chosen.length === 0) return failure(400, 'At least one scenario is required to execute the test.')
  const unready = chosen.filter(({ ready }) => !ready)
  if (unready.length === 0) return chosen
  const scenarios = unready.map(({ id, name }) => ({ id, name, status: 'processing' }))
  return failure(400, `${unready.length} scenario(s) are not completed. Wait until they are.`, {
    result: { scenarios },
  })
}

/** True when a body is empty or `{}`. */
export function isEmptyBody(body: string): boolean {
  const fields = parseObject(body)
  return fields !== undefined && Object.keys(fields).length === 0
}

function parseObject(body: string): Record<string, unknown> | undefined {
  if (body.trim() === '') return {}
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}
