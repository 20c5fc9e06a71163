/** Runs of scenarios: decided when they start, told as time passes. */
import type { BlandSettings } from './settings.ts'
import { chance, type Fate, type SimAssertion, type SimScenario, type SimTurn, simId } from './world.ts'

export interface SimRun {
  readonly id: string
  readonly scenario: SimScenario
  readonly batchId: string | null
  readonly setId: string | null
  readonly version: number | null
  readonly createdAt: number
  readonly startsAt: number
  /** Infinite for a run that hangs. */
  readonly endsAt: number
  /** Status once it has ended. */
  readonly final: string
  readonly score: number | null
  readonly durationMs: number
  readonly turns: readonly SimTurn[]
  readonly failedAssertions: ReadonlySet<string>
  readonly error: string | null
}

const terminal = new Set(['PASSED', 'FAILED', 'ERROR', 'CANCELLED'])

/** True for a status that stays. */
export function ended(status: string): boolean {
  return terminal.has(status)
}

/** Status of a run at a moment. */
export function statusAt(run: SimRun, now: number): string {
  if (now < run.startsAt) return 'PENDING'
  return now < run.endsAt ? 'RUNNING' : run.final
}

/** Makes runs; keeps what chance needs to be repeatable. */
export function createRunner(setup: { seed: string; timeScale: number; settings: BlandSettings }) {
  const { seed, timeScale, settings } = setup
  const counts = new Map<string, number>()
  const queued = new Map<string, Fate[]>()
  let drift = 0

  const decide = (scenario: SimScenario, nth: number): Exclude<Fate, { flaky: number }> => {
    const fate = queued.get(scenario.id)?.shift() ?? scenario.fate
    if (typeof fate === 'string' || 'word' in fate) return fate
    return chance(seed, scenario.id, nth, 'fate') < fate.flaky ? 'pass' : 'fail'
  }

  /** Starts runs that share the platform's workers, in order. */
  const start = (
    scenarios: readonly SimScenario[],
    common: Pick<SimRun, 'batchId' | 'setId' | 'version'> & { now: number },
  ): SimRun[] => {
    const { now, ...rest } = common
    const workers = Array.from({ length: settings.parallel }, () => now + settings.queueMs * timeScale)
    return scenarios.map((scenario) => {
      const nth = (counts.get(scenario.id) ?? 0) + 1
      counts.set(scenario.id, nth)
      const fate = decide(scenario, nth)
      const worker = workers.indexOf(Math.min(...workers))
      const startsAt = workers[worker]!
      const durationMs = Math.round(scenario.durationMs * (0.85 + 0.3 * chance(seed, scenario.id, nth, 'time')))
      workers[worker] = startsAt + durationMs * timeScale
      const word = typeof fate === 'string' ? undefined : fate.word
      const passed = fate === 'pass'
      const failed = scenario.assertions.filter((each) => each.alwaysFails)
      const broken = scenario.assertions.find((each) => each.is_required)
      if (fate === 'fail' && broken !== undefined) failed.push(broken)
      const judged = passed || fate === 'fail'
      const base = passed ? scenario.score : scenario.score * 0.45
      const score = base + drift + 0.05 * (chance(seed, scenario.id, nth, 'score') - 0.5)
      return {
        ...rest,
        id: simId(seed, 'run', scenario.id, nth),
        scenario,
        createdAt: now,
        startsAt,
        endsAt: fate === 'hang' ? Number.POSITIVE_INFINITY : startsAt + durationMs * timeScale,
        final: word ?? finals[fate as keyof typeof finals],
        score: judged ? Math.round(Math.min(1, Math.max(0, score)) * 1000) / 1000 : null,
        durationMs,
        turns: fate === 'error' ? [] : ((passed ? undefined : scenario.failure) ?? scenario.transcript),
        failedAssertions: new Set(failed.map((each) => each.id)),
        error: fate === 'error' ? scenario.errorMessage : null,
      }
    })
  }

  return {
    start,
    /** The next runs of a scenario come to these, one after another, before its own fate counts again. */
    queue: (id: string, fates: readonly Fate[]) => queued.set(id, [...(queued.get(id) ?? []), ...fates]),
    /** Moves every score of later runs. */
    drift: (by: number) => {
      drift = by
    },
  }
}

const finals = { pass: 'PASSED', fail: 'FAILED', error: 'ERROR', cancelled: 'CANCELLED', hang: 'RUNNING' } as const

/** A run as batches and lists show it. */
export function rowOf(run: SimRun, now: number, settings: BlandSettings): Record<string, unknown> {
  const status = statusAt(run, now)
  if (settings.sparse) return { id: run.id, scenario_id: run.scenario.id, status }
  const over = ended(status)
  return {
    id: run.id,
    scenario_id: run.scenario.id,
    status,
    overall_score: over ? run.score : null,
    turn_count: over ? run.turns.length : null,
    duration_ms: over ? run.durationMs : null,
    created_at: iso(run.createdAt, settings),
    scenario: { id: run.scenario.id, name: run.scenario.name },
    assertion_results: over ? resultsOf(run, settings) : [],
  }
}

/** What lists add to a row. */
export function listRowOf(run: SimRun, now: number, settings: BlandSettings): Record<string, unknown> {
  const { kind, id } = run.scenario.target
  const always = { ...rowOf(run, now, settings), batch_id: run.batchId }
  if (settings.sparse) return always
  return {
    ...always,
    pathway_id: kind === 'pathway' ? id : null,
    persona_id: kind === 'persona' ? id : null,
    ...(kind === 'agent' ? { agent_id: id } : {}),
    ...(settings.namesSets ? { simulation_set_id: run.setId } : {}),
  }
}

/** A run with everything. */
export function detailOf(run: SimRun, now: number, settings: BlandSettings): Record<string, unknown> {
  const over = ended(statusAt(run, now))
  return {
    ...listRowOf(run, now, settings),
    chat_history: over ? run.turns : [],
    variables_extracted: over ? { caller: run.scenario.personaName } : null,
    nodes_visited: over ? ['start', 'main'] : null,
    current_node_id: over ? 'main' : null,
    bland_tone_score: null,
    error_message: over ? run.error : null,
  }
}

function resultsOf(run: SimRun, settings: BlandSettings): unknown[] {
  if (run.final !== 'PASSED' && run.final !== 'FAILED') return []
  return run.scenario.assertions.map((assertion) => {
    const passed = !run.failedAssertions.has(assertion.id)
    return settings.assertions === 'doc' ? docResult(assertion, passed) : wireResult(assertion, passed)
  })
}

function docResult(assertion: SimAssertion, passed: boolean) {
  return {
    assertion_id: assertion.id,
    type: assertion.type.toLowerCase(),
    target: 'transcript',
    expected: String(assertion.config.prompt ?? assertion.config.node_id ?? assertion.config.value ?? 'as described'),
    passed,
  }
}

function wireResult(assertion: SimAssertion, passed: boolean) {
  const words = assertion.reasoning ?? { passed: 'The agent did what was asked.', failed: 'The agent did not do it.' }
  return {
    assertion_id: assertion.id,
    status: passed ? 'PASSED' : 'FAILED',
    reasoning: passed ? words.passed : words.failed,
  }
}

/** A moment of the passed clock as the platform's clock would write it. */
export function iso(at: number, settings: BlandSettings): string {
  return new Date(at + settings.skewMs).toISOString()
}
