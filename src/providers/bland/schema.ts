/**
 * Replies of agent testing and pathways → model (sheet, sections 2, 4 to 6, 8). Only what is used; optional fields that
 * are null, absent or of another type count as absent, but a list item without its id or status is an error.
 */
import { z } from 'zod'

/** Opaque, but never something that would climb out of a path. */
export const id = z
  .string()
  .min(1)
  .max(200)
  .refine((text) => !/^\.+$/.test(text), 'is no id')

const maybeText = z.string().optional().catch(undefined)
const maybeId = id.optional().catch(undefined)
const maybeCount = z.number().int().min(0).optional().catch(undefined)
/** From 0 to 1; anything else is no score. */
const maybeScore = z.number().min(0).max(1).optional().catch(undefined)
/** Epoch ms. */
const maybeTime = z
  .string()
  .transform((text) => Date.parse(text))
  .pipe(z.number())
  .optional()
  .catch(undefined)

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

/** `{data, errors}` or bare: the payload (sheet, section 2). */
export function unwrap(body: unknown): unknown {
  return Object.hasOwn(record(body), 'data') ? record(body).data : body
}

/** A schema behind either envelope. */
export function payload<T>(schema: z.ZodType<T>) {
  return z.preprocess(unwrap, schema)
}

/** A list in any of its known forms, with what it says about its own completeness. */
function list<T>(key: 'scenarios' | 'runs', item: z.ZodType<T>) {
  const read = (body: unknown): unknown => {
    const inner = unwrap(body)
    const outer = record(body)
    const holder = Array.isArray(inner) ? outer : record(inner)
    return {
      rows: Array.isArray(inner) ? inner : holder[key],
      total: holder.total_count ?? holder.total ?? outer.total_count ?? outer.total,
      limit: holder.limit ?? outer.limit,
      offset: holder.offset ?? outer.offset,
      next: holder.next ?? outer.next ?? undefined,
    }
  }
  return z
    .unknown()
    .transform(read)
    .pipe(
      z.object({
        rows: z.array(item),
        total: maybeCount,
        limit: maybeCount,
        offset: maybeCount,
        next: z.unknown().optional(),
      }),
    )
}

const definition = z
  .looseObject({
    id: maybeId,
    type: z.string().catch('assertion'),
    name: maybeText,
    config: z.unknown().optional(),
    is_required: z.boolean().catch(true),
    weight: z.number().catch(1),
  })
  .transform((raw) => ({
    id: raw.id,
    type: raw.type,
    name: raw.name,
    config: raw.config,
    required: raw.is_required,
    weight: raw.weight,
  }))

/** What a scenario's assertion asks for. */
export type AssertionDefinition = z.infer<typeof definition>

export interface Target {
  readonly kind: 'pathway' | 'persona' | 'agent'
  readonly id: string
}

const scenario = z
  .looseObject({
    id,
    name: maybeText,
    category: maybeText,
    enabled: z.unknown().optional(),
    is_required_for_promotion: z.boolean().catch(false),
    assertions: z
      .array(definition)
      .nullish()
      .transform((given) => given ?? undefined),
  })
  .transform((raw) => ({
    id: raw.id,
    name: raw.name ?? raw.id,
    category: raw.category,
    enabled: raw.enabled !== false && raw.enabled !== 'false',
    required: raw.is_required_for_promotion,
    assertions: raw.assertions,
    target: targetOf(raw),
    /** Undefined: this reply does not say (sheet, section 4.1: lists need not carry `metadata`). */
    tags: Object.hasOwn(raw, 'metadata') ? tagsOf(raw.metadata) : undefined,
    /** What the simulated caller is told, for the digest. */
    content: Object.fromEntries(contentFields.map((field) => [field, raw[field] ?? undefined])),
  }))

export type Scenario = z.infer<typeof scenario>

const contentFields = [
  'scenario_type',
  'tester_persona_prompt',
  'tester_persona_name',
  'max_turns',
  'request_data',
  'start_node_id',
  'bland_tone_enabled',
  'input_messages',
  'advanced_instructions',
] as const

/** Undefined: the reply does not name a target; null: it names none of the known kinds. */
function targetOf(raw: Readonly<Record<string, unknown>>): Target | null | undefined {
  for (const kind of ['pathway', 'persona', 'agent'] as const) {
    const value = raw[`${kind}_id`]
    if (typeof value === 'string' && value !== '') return { kind, id: value }
  }
  return Object.hasOwn(raw, 'pathway_id') || Object.hasOwn(raw, 'persona_id') ? null : undefined
}

function tagsOf(metadata: unknown): string[] {
  const { tags } = record(metadata)
  return Array.isArray(tags) ? tags.filter((tag): tag is string => typeof tag === 'string' && tag !== '') : []
}

export const scenarioList = list('scenarios', scenario)
export const scenarioDetail = payload(scenario)

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

/** A pathway version; `graph` is what a call runs through, undefined when the reply does not hold it. */
export const pathwayVersion = payload(
  z.looseObject({ version_number: maybeCount }).transform((raw) => ({
    number: raw.version_number,
    graph: raw.nodes === undefined ? undefined : { nodes: raw.nodes, edges: raw.edges },
  })),
)

export const pathwayVersions = payload(z.array(z.looseObject({ version_number: z.number() })))

/** For answers of which only the status counts. */
export const anything = z.unknown()
