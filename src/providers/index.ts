/** The providers by id, each loaded only when it is asked for. Adding one is a folder and a line here. */
import type { ProviderModule } from '../core/provider-module.ts'

export const providers: Readonly<Record<ProviderModule['id'], () => Promise<ProviderModule>>> = {
  'umbraco-ai': async () => (await import('./umbraco-ai/index.ts')).module,
  bland: async () => (await import('./bland/index.ts')).module,
  'kore-ai': async () => (await import('./kore-ai/index.ts')).module,
  'future-agi': async () => (await import('./future-agi/index.ts')).module,
}
