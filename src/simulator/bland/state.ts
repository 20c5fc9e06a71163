import type { SimRequest } from '../server.ts'
import type { SimBatch } from './batches.ts'
import type { SimCheckRun } from './checks.ts'
import type { createRunner, SimRun } from './runs.ts'
import type { SimSet } from './sets.ts'
import type { BlandSettings } from './settings.ts'
import type { SimAgent, SimPathway, SimScenario } from './world.ts'

/** A trigger or publication that the platform accepted. */
export interface Accepted {
  readonly kind: 'batch-run' | 'run' | 'simulation-set' | 'simulate' | 'check-run' | 'publish' | 'promote'
  readonly id: string
  readonly at: number
  readonly body: unknown
}

/** Everything the simulated account holds. */
export interface State {
  readonly seed: string
  readonly settings: BlandSettings
  readonly timeScale: number
  readonly runner: ReturnType<typeof createRunner>
  readonly scenarios: SimScenario[]
  readonly pathways: Map<string, SimPathway>
  readonly agents: Map<string, SimAgent>
  readonly batches: Map<string, SimBatch>
  readonly sets: Map<string, SimSet>
  readonly checkRuns: SimCheckRun[]
  /** Oldest first. */
  readonly runs: SimRun[]
  readonly accepted: Accepted[]
  /** Publications that take effect later. */
  readonly moves: { pathway: SimPathway; version: number; at: number }[]
  now(): number
  /** The request's body; undefined when it is not JSON. */
  json(request: SimRequest): unknown
}
