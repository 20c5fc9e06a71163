/** Three platforms on loopback whose runs take some seconds of real time: cancellable, not cancellable, synchronous. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createBland, simAssertion, simScenario } from '../../src/simulator/bland.ts'
import { statusAt } from '../../src/simulator/future-agi/execution.ts'
import { createFutureAgi, simScenario as simRows, simRunTest, simulatedKeys } from '../../src/simulator/future-agi.ts'
import { type SimServer, serve } from '../../src/simulator/server.ts'
import { createUmbracoAi } from '../../src/simulator/umbraco-ai.ts'
import { systemClock } from '../../src/system-clock.ts'

export interface Scene {
  readonly server: SimServer
  readonly inputs: Readonly<Record<string, string>>
  readonly secrets: readonly string[]
  /** Requests of a run from its beginning to its end, about. */
  readonly requests: number
  /** Whether what has been started can be stopped from outside. */
  readonly stoppable: boolean
  /** Ids of everything that was started there. */
  started(): readonly string[]
  /** Ids of what still runs, after a moment in which the platform may notice. */
  running(): Promise<readonly string[]>
  /** Puts what the job needs into its checkout. */
  prepare(workspace: string): void
  close(): Promise<void>
}

const common = { comment: 'never', baseline: 'none', annotations: 'true', timeout: '5m', 'fail-on': 'failures' }
const momentMs = 1_500

async function bland(): Promise<Scene> {
  const key = 'org_cancel-0123456789abcdef'
  const target = { kind: 'pathway', id: '0b6c6a3e-1111-4a51-9b11-6a0d3c1f0001' } as const
  const world = Array.from({ length: 3 }, (_, at) =>
    simScenario({
      ...{ id: `scenario-${at}`, name: `Scenario ${at}`, target, fate: at === 1 ? 'fail' : 'pass' },
      assertions: [simAssertion({ id: `goal-${at}` })],
    }),
  )
  const sim = createBland({ clock: systemClock, apiKey: key, scenarios: world, pathways: [], timeScale: 0.05 })
  const server = await serve(sim.platform, { clock: systemClock })
  return {
    ...{ server, secrets: [key], requests: 60, stoppable: false, close: () => server.close() },
    // A baseline in which everything passed: what fails now is repeated until it is sure.
    inputs: { ...common, provider: 'bland', 'api-key': key, tests: '*', 'fail-on': 'regressions', baseline: 'b.json' },
    started: () => sim.accepted.map(({ id }) => id),
    running: async () => sim.accepted.filter(({ at }) => systemClock.now() - at < 800).map(({ id }) => id),
    prepare(workspace) {
      const runs = Array.from({ length: 6 }, (_, at) => ({
        ...{ runId: `${at}`, attempt: 1, commit: `c${at}`, startedAt: `2026-01-0${at + 1}T00:00:00.000Z` },
        ...{ conclusion: 'passed', bar: true },
      }))
      const results = runs.map((_, at) => [at, 1, 1, null])
      const tests = world.map(({ id, name }) => ({ id, name, results }))
      const history = { version: 1, name: 'bland', provider: 'bland', branch: 'main', runs, tests }
      writeFileSync(join(workspace, 'b.json'), JSON.stringify(history))
    },
  }
}

async function futureAgi(): Promise<Scene> {
  const rows = [{ columns: { intent: 'refund' } }, { columns: { intent: 'partial refund' } }]
  const runTests = ['Checkout', 'Booking'].map((name) => simRunTest(name, [simRows(`Rows of ${name}`, rows)]))
  // Longer than the first wait between two looks, so that most moments find it at work.
  const sim = createFutureAgi({ clock: systemClock, runTests, course: { callMs: 4_000, evalMs: 500, cancelMs: 300 } })
  const server = await serve(sim.platform, { clock: systemClock })
  const active = () => {
    const words = sim.executions.map((execution) => [execution.id, statusAt(execution, systemClock.now())] as const)
    return words.filter(([, word]) => !['completed', 'failed', 'cancelled', 'cancelling'].includes(word))
  }
  const keys = { 'api-key': simulatedKeys.apiKey, 'secret-key': simulatedKeys.secretKey }
  return {
    ...{ server, secrets: Object.values(keys), requests: 22, stoppable: true, close: () => server.close() },
    inputs: { ...common, ...keys, provider: 'future-agi', suites: '*', options: 'score-thresholds: 0.6' },
    started: () => sim.executions.map(({ id }) => id),
    running: async () => active().map(([id]) => id),
    prepare: () => {},
  }
}

async function umbracoAi(): Promise<Scene> {
  const sim = createUmbracoAi({ clock: systemClock })
  for (const { test } of sim.tests) sim.behave(test.id, () => ({ answer: 'yes', durationMs: 250 }))
  const server = await serve(sim.platform, { clock: systemClock })
  const client = { 'client-id': sim.settings.clientId, 'client-secret': sim.settings.clientSecret }
  return {
    ...{ server, secrets: [client['client-secret']], requests: 25, stoppable: true, close: () => server.close() },
    inputs: { ...common, ...client, provider: 'umbraco-ai', tests: '*' },
    started: () => sim.accepted.map(({ batchId }) => batchId),
    async running() {
      const until = performance.now() + momentMs
      while (sim.executing > 0 && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 10))
      // Whatever its id: nothing may go on once the request is closed.
      if (sim.executing > 0) throw new Error('the site still executes')
      return []
    },
    prepare: () => {},
  }
}

export const scenes = { bland, 'future-agi': futureAgi, 'umbraco-ai': umbracoAi } as const
export type SceneName = keyof typeof scenes
