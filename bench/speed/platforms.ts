/** The simulated platforms with as many tests as one likes, each in its own paging, and how to select them all. */

import type { Clock } from '../../src/core/ports.ts'
import type { CredentialName, ProviderModule } from '../../src/core/provider-module.ts'
import { simScenario as blandScenario, createBland } from '../../src/simulator/bland.ts'
import {
  createFutureAgi,
  simScenario as futureScenario,
  simRunTest,
  simulatedKeys,
} from '../../src/simulator/future-agi.ts'
import { defaultWorld } from '../../src/simulator/kore-ai/world.ts'
import { createKoreAi } from '../../src/simulator/kore-ai.ts'
import type { Platform } from '../../src/simulator/server.ts'
import { createUmbracoAi } from '../../src/simulator/umbraco-ai.ts'

export type PlatformName = ProviderModule['id']

export interface Large {
  readonly platform: Platform
  readonly credentials: Readonly<Partial<Record<CredentialName, string>>>
  readonly options: Readonly<Record<string, unknown>>
  readonly tests: readonly string[]
  readonly suites: readonly string[]
}

/** Rows in one Kore.ai suite, and in one scenario of Future AGI. */
const suiteRows = 500
const scenarioRows = 100

/** A platform that holds so many tests, of which one in fifty fails. */
export const platforms: Readonly<Record<PlatformName, (count: number, clock: Clock) => Large>> = {
  bland(count, clock) {
    const scenarios = each(count, (index) =>
      blandScenario({
        id: `scenario-${index}`,
        name: `Scenario ${index}`,
        target: { kind: 'pathway', id: 'pathway-1' },
        fate: fails(index) ? 'fail' : 'pass',
      }),
    )
    const { platform } = createBland({ clock, scenarios })
    return { platform, credentials: { 'api-key': 'demo-key' }, options: {}, tests: ['*'], suites: [] }
  },
  'umbraco-ai'(count, clock) {
    const tests = each(count, (index) => ({
      id: uuidOf(index),
      alias: `question-${index}`,
      name: `Question ${index}`,
      feature: 'agent',
      config: { message: 'How long can I send shoes back?' },
      graders: [
        {
          id: uuidOf(1_000_000 + index),
          typeId: 'contains',
          name: 'names the deadline',
          config: { searchPattern: '30 days', ignoreCase: true },
          severity: 'Error' as const,
        },
      ],
      act: () => ({ answer: fails(index) ? 'Please call us.' : 'For 30 days.', durationMs: 50 }),
    }))
    const { platform, settings } = createUmbracoAi({ clock, tests })
    const credentials = { 'client-id': settings.clientId, 'client-secret': settings.clientSecret }
    return { platform, credentials, options: {}, tests: ['*'], suites: [] }
  },
  'kore-ai'(count, clock) {
    const world = defaultWorld()
    world.batchSuites = each(Math.ceil(count / suiteRows), (suite) => ({
      id: `ts-${uuidOf(suite)}`,
      name: `Suite ${suite}`,
      description: 'many utterances',
      utterances: each(Math.min(suiteRows, count - suite * suiteRows), (row) => {
        const index = suite * suiteRows + row
        return { text: `utterance ${index}`, expected: 'Balance', matched: fails(index) ? 'Find ATM' : 'Balance' }
      }),
    }))
    const app = world.clients.find(({ level }) => level === 'app')
    const credentials = { 'client-id': app?.clientId ?? '', 'client-secret': app?.clientSecret ?? '' }
    const { platform } = createKoreAi({ clock, world })
    return { platform, credentials, options: { 'bot-id': world.botId }, tests: [], suites: ['*'] }
  },
  'future-agi'(count, clock) {
    const scenarios = each(Math.ceil(count / scenarioRows), (scenario) =>
      futureScenario(
        `Scenario ${scenario}`,
        each(Math.min(scenarioRows, count - scenario * scenarioRows), (row) => ({
          columns: { question: `question ${scenario}-${row}` },
          passRate: fails(row) ? 0 : 1,
        })),
      ),
    )
    const runTests = [simRunTest('Everything', scenarios)]
    const { platform } = createFutureAgi({ clock, runTests, course: { parallelCalls: 100 } })
    const credentials = { 'api-key': simulatedKeys.apiKey, 'secret-key': simulatedKeys.secretKey }
    const options = { 'score-thresholds': 0.6, 'allowed-choices': { Intent: 'resolved' } }
    return { platform, credentials, options, tests: [], suites: ['*'] }
  },
}

function each<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

function fails(index: number): boolean {
  return index % 50 === 7
}

function uuidOf(index: number): string {
  return `0d5a0c5e-6a3b-4f43-9c6e-${index.toString(16).padStart(12, '0')}`
}
