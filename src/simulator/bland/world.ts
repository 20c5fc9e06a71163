/** What exists on a simulated Bland account before anything runs. Tests and the demo change it between runs. */

/** What every run of a scenario comes to; `flaky` is its probability to pass, `word` a status nobody knows. */
export type Fate =
  | 'pass'
  | 'fail'
  | 'error'
  | 'hang'
  | 'cancelled'
  | { readonly flaky: number }
  | { readonly word: string }

export interface SimAssertion {
  readonly id: string
  readonly type: string
  readonly name: string | null
  readonly config: Readonly<Record<string, unknown>>
  readonly is_required: boolean
  readonly weight: number
  readonly order: number
  /** Fails in every run, whatever the scenario's fate; only sensible when it is not required. */
  readonly alwaysFails?: boolean
  /** What the judge says when it passes and when it fails. */
  readonly reasoning?: { readonly passed: string; readonly failed: string }
}

export interface SimTurn {
  readonly role: 'user' | 'assistant'
  readonly content: string
}

export interface SimScenario {
  readonly id: string
  name: string
  /** Exactly one target. */
  readonly target: { readonly kind: 'pathway' | 'persona' | 'agent'; readonly id: string }
  description: string | null
  category: string
  metadata: Readonly<Record<string, unknown>> | null
  required: boolean
  enabled: boolean
  prompt: string
  personaName: string
  maxTurns: number
  assertions: SimAssertion[]
  fate: Fate
  /** Score of a run that passes, before jitter and drift. */
  score: number
  /** How long one conversation takes, in simulated ms. */
  durationMs: number
  transcript: readonly SimTurn[]
  /** What is said when it fails; the normal transcript when absent. */
  failure?: readonly SimTurn[]
  /** What `error_message` says when it errors. */
  errorMessage: string
}

/** A pathway with its mutable versions; `live` is the published one. */
export interface SimPathway {
  readonly id: string
  readonly versions: Map<number, { name: string; nodes: unknown[]; edges: unknown[] }>
  live: number
  staging: number | undefined
}

export interface SimJudge {
  readonly id: string
  readonly versionId: string
  readonly name: string
  required: boolean
  /** Share of conversations it is content with; computed from their fates when absent, null when nothing can be judged. */
  matchRate?: number | null
}

export interface SimChecks {
  enabled: boolean
  scenarioIds: string[]
  simulations: number
  judges: SimJudge[]
}

export type EnvironmentName = 'staging' | 'production'

/** A V2 agent; versions are oldest first. */
export interface SimAgent {
  readonly id: string
  readonly versions: { readonly id: string; readonly semver: string; readonly name: string }[]
  readonly pinned: Record<EnvironmentName, string | null>
  readonly checks: Partial<Record<EnvironmentName, SimChecks>>
}

/** Fills a scenario in; what is not given is plausible. */
export function simScenario(given: Partial<SimScenario> & Pick<SimScenario, 'id' | 'name' | 'target'>): SimScenario {
  return {
    description: null,
    category: 'CUSTOM',
    metadata: null,
    required: false,
    enabled: true,
    prompt: `You are calling about: ${given.name}.`,
    personaName: 'Caller',
    maxTurns: 20,
    assertions: [simAssertion({ id: `${given.id}-a1`, name: 'Goal reached' })],
    fate: 'pass',
    score: 0.9,
    durationMs: 15_000,
    transcript: [
      { role: 'assistant', content: 'Good morning, how can I help you?' },
      { role: 'user', content: `I am calling about: ${given.name}.` },
      { role: 'assistant', content: 'Certainly, let me take care of that.' },
    ],
    errorMessage: 'Invalid start_node_id',
    ...given,
  }
}

/** Fills an assertion in: a required judge unless said otherwise. */
export function simAssertion(given: Partial<SimAssertion> & Pick<SimAssertion, 'id'>): SimAssertion {
  return {
    type: 'LLM_JUDGE',
    name: null,
    config: { prompt: 'Did the agent reach the goal of the call?', output_type: 'boolean', pass_on_true: true },
    is_required: true,
    weight: 1,
    order: 0,
    ...given,
  }
}

/** A number from 0 up to 1 that depends on nothing but its parts; stands in for chance. */
export function chance(...parts: readonly (string | number)[]): number {
  let hash = 2166136261
  for (const char of parts.join('\u0000')) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619)
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507)
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909)
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296
}

/** A UUID-shaped id that depends on its parts only. */
export function simId(...parts: readonly (string | number)[]): string {
  const hex = [0, 1, 2, 3].map((part) =>
    Math.floor(chance(part, ...parts) * 4294967296)
      .toString(16)
      .padStart(8, '0'),
  )
  const all = hex.join('')
  return `${all.slice(0, 8)}-${all.slice(8, 12)}-4${all.slice(13, 16)}-8${all.slice(17, 20)}-${all.slice(20, 32)}`
}
