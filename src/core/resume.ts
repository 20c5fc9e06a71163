/**
 * Taking up what an earlier attempt of the same job started and never saw the end of, instead of paying for it again.
 * What was saved is foreign: it only says which batch to ask the platform about, and the platform's answers are judged
 * as always.
 */
import type { Drive } from './drive.ts'
import { isRunError } from './errors.ts'
import { sha256 } from './hash.ts'
import type { Batch, Plan } from './model.ts'
import type { SavedBatch, SavedBatches } from './saved-batches.ts'

/** Keeps the batches of an attempt where a later attempt of the same job finds them. Nothing of it is ever fatal. */
export interface BatchMemory {
  /** What the attempt before this one left behind, which it only does when it did not get to its verdict. */
  recall(signal: AbortSignal): Promise<SavedBatches | undefined>
  /** Saves in the background; a later list replaces an earlier one. */
  save(batches: readonly SavedBatch[]): void
  /** The attempt has seen to its batches: nothing is to be found by the next one. */
  forget(): Promise<void>
  /** Batches go on: waits until they are saved. */
  keep(): Promise<void>
}

/** What a run needs of a memory. */
export interface Resuming {
  /** The batch of an earlier attempt that executes just this plan. */
  find(plan: Plan): Promise<(SavedBatch & { readonly attempt: number }) | undefined>
  note(batches: readonly Batch[]): void
}

/** Older batches are not taken up, in ms: what they tested is likely to have changed. */
const oldestMs = 24 * 60 * 60_000

/**
 * @param setting whatever besides the tests decides what is executed: provider, address, options.
 * @param now epoch ms.
 */
export function createResuming(
  memory: BatchMemory,
  { setting, now, signal }: { setting: string; now: number; signal: AbortSignal },
): Resuming {
  const recalled = memory.recall(signal)
  recalled.catch(() => {})
  return {
    async find(plan) {
      const saved = await recalled
      const digest = planDigest(plan, setting)
      const found = saved?.batches.filter((batch) => batch.key === plan.key && batch.plan === digest) ?? []
      const [batch, other] = found
      if (saved === undefined || batch === undefined || other !== undefined) return undefined
      const age = now - Date.parse(batch.startedAt)
      return age >= -oldestMs && age <= oldestMs ? { ...batch, attempt: saved.attempt } : undefined
    },
    note(batches) {
      const known = batches.flatMap(({ id, key, url, data, plan, startedAt }) =>
        id === undefined
          ? []
          : [{ key, id, ...(url === undefined ? {} : { url }), data, plan: planDigest(plan, setting), startedAt }],
      )
      if (known.length > 0) memory.save(known)
    },
  }
}

/** Hash of what a plan executes; equal only for the same tests, unedited, in the same setting. */
export function planDigest({ key, phase, trials, tests }: Plan, setting: string): string {
  const each = tests.map(({ id, unit, group, digest }) => JSON.stringify([id, unit, group, digest ?? ''])).sort()
  return sha256(JSON.stringify([setting, key, phase, trials, each]))
}

/** Goes on with what an earlier attempt of the same job started for just this plan; `note` is for the report. */
export async function takeUp(
  plan: Plan,
  drive: Drive,
  resuming: Resuming | undefined,
): Promise<{ batch: Batch; note: string } | undefined> {
  const saved = await resuming?.find(plan)
  const batch = saved && (await attach(plan, saved, drive))
  if (saved === undefined || batch === undefined) return undefined
  drive.log.info(
    `${plan.key}: goes on with batch ${batch.id} of attempt ${saved.attempt}; nothing is started or paid again.`,
  )
  drive.onBatch(batch)
  const began = `${batch.startedAt.slice(0, 16).replace('T', ' ')} UTC`
  const note =
    `${plan.key}: batch ${batch.id}, which attempt ${saved.attempt} of this job started at ${began} and did not see the end of, was taken up. ` +
    'What was tested is as it was then; a new workflow run, instead of a re-run, starts everything anew.'
  return { batch, note }
}

/**
 * The batch of an earlier attempt, after one look at it; undefined when the platform does not know it any more, cannot
 * show it, or has cancelled it. An outage is no reason to pay again: it is waited out like any other.
 */
async function attach(
  plan: Plan,
  saved: SavedBatch & { readonly attempt: number },
  { provider, signal, log }: Drive,
): Promise<Batch | undefined> {
  const { attempt, plan: _digest, ...reference } = saved
  const batch: Batch = { ...reference, plan }
  const anew = (why: string) => {
    log.warning(`${plan.key}: batch ${batch.id} of attempt ${attempt} cannot be taken up (${why}); starting a new one.`)
    return undefined
  }
  try {
    const { raw, state } = await provider.poll(batch, signal)
    if (provider.limits.takeUp === 'finished' && state !== 'finished') return anew('it ended with that attempt')
    if (/cancel|abort|stopp/i.test(raw)) return anew(`the platform says ${raw.slice(0, 60)}`)
  } catch (error) {
    signal.throwIfAborted()
    if (isRunError(error, 'not-found', 'batch-broken', 'bad-response')) return anew(error.message)
    if (!isRunError(error, 'unavailable', 'rate-limited', 'timed-out')) throw error
  }
  return batch
}
