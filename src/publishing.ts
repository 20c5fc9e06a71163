/** What a passed run does on the platform: publish what was tested, and set the platform's own baseline. */
import { isRunError } from './core/errors.ts'
import type { EventRules } from './core/event-rules.ts'
import type { Publication, Verdict } from './core/model.ts'
import type { Provider } from './core/ports.ts'
import { sentence } from './core/reasons.ts'
import type { RunOutcome } from './core/run.ts'
import { startDeadline } from './core/wait.ts'
import type { World } from './world.ts'

/** How long a publication and its verification may take, in ms. */
const publishMs = 10 * 60_000

export interface Publishing {
  readonly provider: Provider
  readonly outcome: RunOutcome
  readonly verdict: Verdict
}

/** Publishes what was tested, once, and only when nothing speaks against it. */
export async function publish(
  world: World,
  { provider, outcome, verdict }: Publishing,
): Promise<Publication | undefined> {
  const { options, host, clock, cancelled } = world
  if (!options.policy.publishOnPass) return undefined
  if (!verdict.publishable || provider.publish === undefined) {
    host.log.info(`Nothing is published: ${verdict.unpublishable.join('; ')}.`)
    return undefined
  }
  const deadline = startDeadline(clock, publishMs, cancelled)
  try {
    const publication = await provider.publish(outcome.batches, deadline.signal)
    host.log.info(`Publishing: ${publication.message}`)
    return publication
  } catch (error) {
    if (!isRunError(error)) throw error
    // Cut off in the middle, nobody knows what became of it
    const open = error.mayHaveStarted || isRunError(error, 'cancelled', 'timed-out')
    const state = open ? 'unverified' : 'refused'
    host.log.error(`Publishing: ${sentence(error)}`)
    return { state, message: sentence(error) }
  } finally {
    deadline.stop()
  }
}

/** Sets the platform's own baseline after a passed run on the baseline branch, where the provider was asked to. */
export async function markBaseline(
  world: World,
  { provider, outcome, verdict, rules, warn }: Publishing & { rules: EventRules; warn: (warning: string) => void },
): Promise<void> {
  if (provider.markBaseline === undefined || !rules.records || verdict.conclusion !== 'passed') return
  try {
    await provider.markBaseline(outcome.results, world.cancelled)
  } catch (error) {
    if (!isRunError(error)) throw error
    warn(`The platform's own baseline was not set: ${sentence(error)}`)
  }
}
