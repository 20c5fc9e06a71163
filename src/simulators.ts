/** The simulated platforms by id, each loaded only when it is asked for, with what a first run needs there. */

import type { Clock } from './core/ports.ts'
import type { CredentialName, ProviderModule } from './core/provider-module.ts'
import { type Platform, type SimServer, serve } from './simulator/server.ts'

type Id = ProviderModule['id']

/** What to set to run a simulated platform's tests. */
export interface FirstRun {
  readonly credentials: Readonly<Partial<Record<CredentialName, string>>>
  readonly tests?: readonly string[]
  readonly suites?: readonly string[]
  /** The `options` input as YAML. */
  readonly options: string
}

interface Simulated extends FirstRun {
  readonly platform: Platform
}

const simulators: Readonly<Record<Id, (clock: Clock) => Promise<Simulated>>> = {
  bland: async (clock) => {
    const { createBland } = await import('./simulator/bland.ts')
    return {
      platform: createBland({ clock }).platform,
      credentials: { 'api-key': 'demo-key' },
      tests: ['*'],
      options: '',
    }
  },
  'umbraco-ai': async (clock) => {
    const { createUmbracoAi } = await import('./simulator/umbraco-ai.ts')
    const { platform, settings } = createUmbracoAi({ clock })
    return {
      platform,
      credentials: { 'client-id': settings.clientId, 'client-secret': settings.clientSecret },
      tests: ['*'],
      options: '',
    }
  },
  'kore-ai': async (clock) => {
    const { createKoreAi } = await import('./simulator/kore-ai.ts')
    const { defaultWorld } = await import('./simulator/kore-ai/world.ts')
    const world = defaultWorld()
    const app = world.clients.find((client) => client.level === 'app')
    return {
      platform: createKoreAi({ clock, world }).platform,
      credentials: { 'client-id': app?.clientId ?? '', 'client-secret': app?.clientSecret ?? '' },
      suites: ['Smoke EN', 'Transfers*'],
      options: `bot-id: ${world.botId}`,
    }
  },
  'future-agi': async (clock) => {
    const { createFutureAgi, simulatedKeys } = await import('./simulator/future-agi.ts')
    return {
      platform: createFutureAgi({ clock }).platform,
      credentials: { 'api-key': simulatedKeys.apiKey, 'secret-key': simulatedKeys.secretKey },
      suites: ['*'],
      options: 'score-thresholds: 0.6',
    }
  },
}

/** Starts a simulated platform on loopback. `port` 0 takes a free one. */
export async function simulate(
  id: Id,
  { clock, port = 0 }: { clock: Clock; port?: number },
): Promise<{ server: SimServer; firstRun: FirstRun }> {
  const { platform, ...firstRun } = await simulators[id](clock)
  return { server: await serve(platform, { clock, port }), firstRun }
}
