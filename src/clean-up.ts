/** What is left to do after a main step that was killed: cancel its batches, or name them. */
import type { BatchReference } from './core/model.ts'
import type { Options } from './core/options.ts'
import type { Clock, Log } from './core/ports.ts'
import { startDeadline } from './core/wait.ts'
import { createHttp } from './http/client.ts'
import type { ProxySettings } from './http/proxy.ts'
import { prepare } from './prepare.ts'
import { providers } from './providers/index.ts'

export interface CleaningUp {
  readonly options: Options
  readonly state: { readonly batches: readonly BatchReference[]; readonly omitted: number }
  readonly log: Log
  readonly clock: Clock
  readonly proxy: ProxySettings
  readonly version: string
}

/** How long all of it may take, in ms. */
const budgetMs = 60_000

/** Cancels each batch that the platform lets us cancel and names the others. Throws only for wrong settings. */
export async function cleanUp({ options, state, log, clock, proxy, version }: CleaningUp): Promise<void> {
  if (options.provider === 'demo') return
  for (const secret of Object.values(options.credentials)) if (secret !== undefined) log.mask(secret)
  log.info('The main step ended without seeing to its batches.')
  const until = clock.now() + budgetMs
  const http = createHttp({ clock, log, proxy, userAgent: `batchgate/${version}`, deadline: () => until })
  const module = await providers[options.provider]()
  const around = { http, clock, log, note: (warning: string) => log.warning(warning), withoutSecrets: false }
  const { provider } = await prepare(module, options, around)
  const budget = startDeadline(clock, budgetMs, new AbortController().signal)
  for (const batch of state.batches) {
    const name = batch.id ?? `of plan ${batch.key} (its id is not known)`
    if (provider.cancel === undefined) {
      log.warning(`Batch ${name} may go on at the platform. ${provider.limits.noCancel ?? ''}`.trim())
      continue
    }
    try {
      await provider.cancel(batch, budget.signal)
      log.info(`Batch ${name} has ended or was cancelled.`)
    } catch (error) {
      log.warning(
        `Batch ${name} could not be cancelled and may go on: ${error instanceof Error ? error.message : error}`,
      )
    }
  }
  budget.stop()
  if (state.omitted > 0) log.warning(`${state.omitted} more batches are not named here; look at the platform.`)
}
