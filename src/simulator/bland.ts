/** Simulated Bland AI: agent testing (scenarios, batches, simulation sets), pathways, and V2 agents with check runs. */
import type { Clock } from '../core/ports.ts'
import { agentTesting } from './bland/batches.ts'
import { agents } from './bland/checks.ts'
import { clinicWorld } from './bland/clinic.ts'
import { pathways, settlePublications } from './bland/pathways.ts'
import { refusal, reply, unauthorised } from './bland/replies.ts'
import { createRunner } from './bland/runs.ts'
import { authorised, type BlandSettings, usualSettings } from './bland/settings.ts'
import { simulate, simulationResults } from './bland/simulations.ts'
import type { Accepted, State } from './bland/state.ts'
import type { Fate, SimAgent, SimPathway, SimScenario } from './bland/world.ts'
import type { Platform, SimReply, SimRequest } from './server.ts'

export { clinicAgent, clinicPathway, clinicScenarios } from './bland/clinic.ts'
export { blandFaults } from './bland/replies.ts'
export type { BlandSettings } from './bland/settings.ts'
export { type Fate, type SimScenario, simAssertion, simScenario } from './bland/world.ts'

export interface BlandSetup {
  readonly clock: Clock
  /** Default `demo-key`. */
  readonly apiKey?: string
  /** The clinic's when absent. */
  readonly scenarios?: readonly SimScenario[]
  readonly pathways?: readonly SimPathway[]
  readonly agents?: readonly SimAgent[]
  readonly settings?: Partial<BlandSettings>
  /** Chance depends on it alone. */
  readonly seed?: string
  /** Passed ms for one simulated ms; 0.1 makes everything ten times as fast. Default 1. */
  readonly timeScale?: number
}

export interface Bland {
  readonly platform: Platform
  /** Switches; may be changed at any time. */
  readonly settings: BlandSettings
  readonly scenarios: SimScenario[]
  readonly pathways: ReadonlyMap<string, SimPathway>
  readonly agents: ReadonlyMap<string, SimAgent>
  /** Triggers and publications the platform accepted, in order. */
  readonly accepted: readonly Accepted[]
  /** Every `authorization` header seen. */
  readonly credentials: ReadonlySet<string>
  /** The scenario with this id or name; throws when there is none. */
  scenario(idOrName: string): SimScenario
  /** What later runs of a scenario come to. */
  setFate(idOrName: string, fate: Fate): void
  /** Only the scenario's next runs come to these, in order. */
  nextFates(idOrName: string, ...fates: Fate[]): void
  /** Moves every score of later runs by so much (of 1); 0 undoes it. */
  drift(by: number): void
  /** From now on the key is refused. */
  revokeKey(): void
}

/** Starts an account. Nothing in it moves but by the clock and by requests. */
export function createBland(setup: BlandSetup): Bland {
  const { clock, apiKey = 'demo-key', seed = 'bland', timeScale = 1 } = setup
  const world = clinicWorld()
  const settings: BlandSettings = { ...usualSettings, ...setup.settings }
  const runner = createRunner({ seed, timeScale, settings })
  const credentials = new Set<string>()
  let revoked = false
  const state: State = {
    seed,
    settings,
    timeScale,
    runner,
    scenarios: [...(setup.scenarios ?? world.scenarios)],
    pathways: new Map((setup.pathways ?? world.pathways).map((each) => [each.id, each])),
    agents: new Map((setup.agents ?? world.agents).map((each) => [each.id, each])),
    batches: new Map(),
    sets: new Map(),
    checkRuns: [],
    runs: [],
    accepted: [],
    moves: [],
    now: () => clock.now(),
    json: readJson,
  }
  const scenario = (idOrName: string) => {
    const found = state.scenarios.find((each) => each.id === idOrName || each.name === idOrName)
    if (found === undefined) throw new Error(`no scenario "${idOrName}"`)
    return found
  }
  const handle = (request: SimRequest): SimReply => {
    if (request.headers.authorization !== undefined) credentials.add(request.headers.authorization)
    settlePublications(state)
    const answer = revoked || !authorised(request, apiKey, settings) ? unauthorised : route(state, request)
    return { ...answer, headers: { date: new Date(clock.now() + settings.skewMs).toUTCString(), ...answer.headers } }
  }
  return {
    platform: { handle },
    settings,
    scenarios: state.scenarios,
    pathways: state.pathways,
    agents: state.agents,
    accepted: state.accepted,
    credentials,
    scenario,
    setFate: (idOrName, fate) => {
      scenario(idOrName).fate = fate
    },
    nextFates: (idOrName, ...fates) => runner.queue(scenario(idOrName).id, fates),
    drift: runner.drift,
    revokeKey: () => {
      revoked = true
    },
  }
}

function route(state: State, request: SimRequest): SimReply {
  const [version, area, ...rest] = request.segments
  const place = `${version}/${area}`
  if (place === 'v1/me' && request.method === 'GET') {
    const billing = { current_balance: 12.5, refill_to: null }
    return reply(state.settings, 'bare', { status: 'active', billing, total_calls: 0 })
  }
  if (place === 'v1/agent-testing') {
    const [kind, id, action] = rest
    if (request.method === 'POST' && kind === 'scenarios' && action === 'simulate') return simulate(state, request, id!)
    if (request.method === 'GET' && kind === 'simulation-runs' && action === 'results')
      return simulationResults(state, id!)
    return agentTesting(state, request, rest)
  }
  if (place === 'v1/pathway') return pathways(state, request, rest)
  if (place === 'v2/agents') return agents(state, request, rest)
  return refusal(404, 'NOT_FOUND', 'Route not found')
}

function readJson(request: SimRequest): unknown {
  if (request.body === '') return undefined
  try {
    return JSON.parse(request.body)
  } catch {
    return undefined
  }
}
