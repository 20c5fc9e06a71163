/** Batches, simulation sets and runs → model (sheet, sections 5 and 6). An item of a list without its id or status is an error. */
import { z } from 'zod'
import { id, list, maybeCount, maybeId, maybeScore, maybeText, maybeTime, payload, record, unwrap } from './envelope.ts'

const assertionResult = z
  .looseObject({
    assertion_id: maybeId,
    type: maybeText,
    name: maybeText,
    passed: z.boolean().optional().catch(undefined),
    status: maybeText,
    score: maybeScore,
    target: maybeText,
    field: maybeText,
    expected: z.unknown().optional(),
    actual: z.unknown().optional(),
    reasoning: maybeText,
    message: maybeText,
  })
  .transform((raw) => ({
    definitionId: raw.assertion_id,
    type: raw.type,
    name: raw.name,
    passed: raw.passed ?? passedBy(raw.status),
    score: raw.score,
    target: raw.field === undefined ? raw.target : `${raw.target ?? ''}.${raw.field}`,
    expected: asText(raw.expected),
    actual: asText(raw.actual),
    message: raw.reasoning ?? raw.message,
  }))

/** Of an assertion, in either of the two shapes (sheet, section 6.4). `passed` absent: it could not be judged. */
export type AssertionResult = z.infer<typeof assertionResult>

function passedBy(status: string | undefined): boolean | undefined {
  const word = status?.trim().toUpperCase()
  if (word === 'PASSED') return true
  return word === 'FAILED' ? false : undefined
}

function asText(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const runFields = z.looseObject({
  id,
  scenario_id: id,
  status: z.string(),
  overall_score: maybeScore,
  duration_ms: z.number().min(0).optional().catch(undefined),
  created_at: maybeTime,
  batch_id: maybeId,
  simulation_set_id: maybeId,
  version_number: maybeCount,
  error_message: maybeText,
  assertion_results: z
    .array(assertionResult)
    .nullish()
    .transform((given) => given ?? []),
  chat_history: z.array(z.unknown()).optional().catch(undefined),
})

const run = z
  .preprocess((value) => {
    const raw = record(value)
    return { ...raw, id: raw.id ?? raw.run_id, scenario_id: raw.scenario_id ?? record(raw.scenario).id }
  }, runFields)
  .transform((raw) => ({
    id: raw.id,
    scenarioId: raw.scenario_id,
    status: raw.status,
    score: raw.overall_score,
    durationMs: raw.duration_ms,
    createdAt: raw.created_at,
    batchId: raw.batch_id,
    setId: raw.simulation_set_id,
    version: raw.version_number,
    error: raw.error_message,
    assertions: raw.assertion_results,
    turns: (raw.chat_history ?? []).flatMap((turn) => {
      const { role, content } = record(turn)
      return typeof role === 'string' && typeof content === 'string' ? [{ role, text: content }] : []
    }),
  }))

export type Run = z.infer<typeof run>

export const runList = list('runs', run)
export const runDetail = payload(run)

const batchFields = z.looseObject({
  id,
  status: z.string(),
  total_scenarios: maybeCount,
  passed_scenarios: maybeCount,
  failed_scenarios: maybeCount,
  publish_on_pass: z.boolean().catch(false),
  trigger_source: maybeText,
  version_number: maybeCount,
  runs: z
    .array(run)
    .nullish()
    .transform((given) => given ?? undefined),
})

export const batch = payload(
  z
    .preprocess((value) => ({ ...record(value), id: record(value).id ?? record(value).batch_id }), batchFields)
    .transform((raw) => ({
      id: raw.id,
      status: raw.status,
      total: raw.total_scenarios,
      passed: raw.passed_scenarios,
      failed: raw.failed_scenarios,
      publishOnPass: raw.publish_on_pass,
      source: raw.trigger_source,
      version: raw.version_number,
      /** Undefined: the reply has no `runs`; they are to be listed. */
      runs: raw.runs,
    })),
)

export type BatchView = z.infer<typeof batch>

/** The id in the answer to a trigger, wherever it stands; undefined when it is in none of the known places. */
export const started = z.unknown().transform((body): string | undefined => {
  const { batch_id, simulation_set_id, id: plain } = record(unwrap(body))
  const found = id.safeParse(batch_id ?? simulation_set_id ?? plain)
  return found.success ? found.data : undefined
})

const statistic = z.looseObject({
  total_runs: maybeCount,
  passed: maybeCount,
  failed: maybeCount,
  scores: z.looseObject({ mean: maybeScore }).optional().catch(undefined),
  common_failure_modes: z.array(z.string()).optional().catch(undefined),
})

export type Statistic = z.infer<typeof statistic>

export const simulationSet = payload(
  z
    .looseObject({
      status: z.string(),
      simulations_per_scenario: maybeCount,
      total_scenarios: maybeCount,
      created_at: maybeTime,
      statistics: z
        .looseObject({ per_scenario: z.record(z.string(), statistic) })
        .optional()
        .catch(undefined),
    })
    .transform((raw) => ({
      status: raw.status,
      perScenario: raw.simulations_per_scenario,
      scenarios: raw.total_scenarios,
      createdAt: raw.created_at,
      statistics: new Map(Object.entries(raw.statistics?.per_scenario ?? {})),
    })),
)

export type SimulationSet = z.infer<typeof simulationSet>
