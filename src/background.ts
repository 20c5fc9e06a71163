/** What is known from before a run, and what a run leaves for the next: the baseline and the quarantine. */
import type { History } from './core/baseline.ts'
import { isRunError, type RunError } from './core/errors.ts'
import type { Reason, RunRecord } from './core/model.ts'
import type { BaselineFound } from './core/ports.ts'
import type { QuarantineEntry } from './core/quarantine.ts'
import { sentence } from './core/reasons.ts'
import { judging, type World } from './world.ts'

export interface Background {
  readonly baseline: Baseline
  readonly entries: readonly QuarantineEntry[]
  readonly proposed: readonly QuarantineEntry[]
}

/** What is not the platform's is read while the platform says which tests there are. */
export async function readBackground(
  world: World,
  signal: AbortSignal,
  warn: (warning: string) => void,
): Promise<Background> {
  const [baseline, quarantine] = await Promise.all([readBaseline(world, signal), world.readQuarantine()])
  if (baseline.kind === 'missing') warn(`No baseline yet: ${baseline.advice}`)
  if (baseline.kind === 'found') for (const warning of baseline.warnings) warn(warning)
  return { baseline, ...quarantine }
}

export type Baseline =
  | {
      readonly kind: 'found'
      readonly source: string
      readonly history: History
      readonly warnings: readonly string[]
    }
  | { readonly kind: 'missing'; readonly advice: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly reason: Reason }

/** Read before anything is triggered: without a readable baseline a run could only be inconclusive. */
async function readBaseline({ store, options, cancelled }: World, signal: AbortSignal): Promise<Baseline> {
  if (store === undefined) return { kind: 'none' }
  let reading: BaselineFound
  try {
    reading = await store.read(signal)
  } catch (error) {
    cancelled.throwIfAborted()
    if (!isRunError(error) || error.code === 'config') throw error
    return { kind: 'unreadable', reason: { code: 'baseline-unreadable', message: sentence(error) } }
  }
  if (reading.kind === 'missing') return { kind: 'missing', advice: reading.advice }
  const [first] = reading.histories
  if (first === undefined) return { kind: 'missing', advice: 'The store holds no run yet.' }
  const foreign = reading.histories.find(({ name, provider }) => name !== options.name || provider !== options.provider)
  if (foreign !== undefined) {
    const message = `${reading.source} holds the baseline of "${foreign.name}" on ${foreign.provider}, not of "${options.name}" on ${options.provider}. Give each gate a name and a baseline of its own.`
    return { kind: 'unreadable', reason: { code: 'baseline-unreadable', message } }
  }
  const { mergeHistories } = await judging()
  const { source, warnings = [] } = reading
  return { kind: 'found', source, history: mergeHistories(reading.histories), warnings }
}

interface Remembering {
  readonly record: RunRecord
  readonly baseline: Baseline
  readonly warn: (warning: string) => void
}

/** Adds the run to the baseline of its branch. A baseline that could not be read is never overwritten. Returns what only the user can set right. */
export async function remember(world: World, { record, baseline, warn }: Remembering): Promise<RunError | undefined> {
  const { store, options, baselineBranch, event } = world
  if (store === undefined || baseline.kind === 'unreadable' || baseline.kind === 'none') return undefined
  const branch = baselineBranch ?? event.branch ?? 'local'
  const before = baseline.kind === 'found' ? baseline.history : undefined
  const { record: recordRun } = await judging()
  const after = recordRun(before, record, { branch, accept: options.policy.updateBaseline === 'accept' })
  if (after === undefined || after === before) return undefined
  try {
    await store.write(after, world.cancelled)
    world.host.log.info(`Recorded this run in the baseline of ${branch} (${after.runs.length} runs).`)
  } catch (error) {
    if (!isRunError(error)) throw error
    if (error.code === 'config') return error
    warn(`This run was not recorded in the baseline: ${sentence(error)}`)
  }
  return undefined
}
