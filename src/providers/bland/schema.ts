/**
 * Scenarios and pathway versions → model (sheet, sections 4 and 8). Only what is used; an item of a list without its id
 * is an error.
 */
import { z } from 'zod'
import { id, list, maybeCount, maybeId, maybeText, payload, record } from './envelope.ts'

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
