/** Drives one batch: trigger (once), adopt when the answer was lost, poll until it is done, collect. */
import { isRunError, RunError } from './errors.ts'
import type { Batch, BatchStatus, Plan } from './model.ts'
import type { Clock, Collected, Log, Provider } from './ports.ts'
import { nextWait, startGrace } from './wait.ts'

/** How long the answer of a trigger under way is waited for after a cancellation, in ms. */
const triggerGraceMs = 2_000
/** How long a lost batch is still looked for after a cancellation, in ms. */
const adoptGraceMs = 1_500
/** How long a lost batch is looked for, in ms. */
const adoptMs = 60_000
/** How long a batch that the platform does not know yet is put up with, in ms. */
const notFoundGraceMs = 60_000
/** Without one good answer for this long a run ends, in ms. */
const silenceMs = 5 * 60_000

export interface Drive {
  readonly provider: Provider
  readonly clock: Clock
  readonly log: Log
  /** From 0 to 1. */
  readonly random: () => number
  readonly pollIntervalMs: number | undefined
  /** The run's: aborts on cancellation and at the deadline. */
  readonly signal: AbortSignal
  /** Told of every batch the moment it exists, when it learns more of it, and when it has ended. */
  readonly onBatch: (batch: Batch) => void
}

/** Starts the batch of a plan, or finds the one that was started. Never sends a second trigger. */
export async function start(plan: Plan, drive: Drive): Promise<Batch> {
  const { provider, clock, log, signal } = drive
  signal.throwIfAborted()
  const since = clock.now()
  const grace = startGrace(clock, triggerGraceMs, signal)
  try {
    const batch = await provider.trigger(plan, grace.signal)
    drive.onBatch(batch)
    return batch
  } catch (error) {
    const lost = isRunError(error) && (error.mayHaveStarted || signal.aborted)
    if (!lost) throw error
    if (provider.adopt === undefined) throw notFound(error, { plan, drive, lost: error })
    log.warning(`${plan.key}: ${error.message}. The platform may have started the batch; looking for it.`)
    const found = await adopt({ plan, since, drive, lost: error }).catch((reason) => {
      throw notFound(reason, { plan, drive, lost: error })
    })
    drive.onBatch(found)
    log.info(`${plan.key}: found it, going on with batch ${found.id ?? '(no id yet)'}.`)
    return found
  } finally {
    grace.stop()
  }
}

async function adopt(search: { plan: Plan; since: number; drive: Drive; lost: RunError }): Promise<Batch> {
  const { plan, since, drive, lost } = search
  const { provider, clock, signal } = drive
  const began = clock.now()
  const grace = startGrace(clock, adoptGraceMs, signal)
  try {
    for (;;) {
      try {
        const batch = await provider.adopt?.(plan, since, grace.signal)
        if (batch !== undefined) return batch
      } catch (error) {
        if (!isTransient(error)) throw error
      }
      const waited = clock.now() - began
      if (signal.aborted || waited >= adoptMs) break
      await clock.sleep(nextWait(waited, { floorMs: provider.limits.pollFloorMs }, drive.random()), signal)
    }
  } finally {
    grace.stop()
  }
  signal.throwIfAborted()
  throw new RunError('unavailable', `${lost.message}, and no batch of it was found on the platform`, {
    hint: lookFirst,
    cause: lost,
    mayHaveStarted: true,
  })
}

const lookFirst =
  'Look on the platform whether a batch is running before you start this again: a second one costs again.'

/** A trigger that may have started something stays one, whatever it was that kept its batch from being found. */
function notFound(reason: unknown, { plan, drive, lost }: { plan: Plan; drive: Drive; lost: RunError }): unknown {
  if (!isRunError(reason)) return reason
  if (drive.signal.aborted) {
    drive.log.warning(`${plan.key}: no batch was found in time. If the trigger has reached the platform, one goes on.`)
    return drive.signal.reason
  }
  if (reason.mayHaveStarted && reason !== lost) return reason
  const why = reason === lost ? 'the platform may have started the batch' : `looking for its batch: ${reason.message}`
  const { code, reply } = reason
  const details = { hint: lookFirst, cause: reason, mayHaveStarted: true, ...(reply && { reply }) }
  return new RunError(code, `${lost.message}; ${why}`, details)
}

/** Polls until the batch has ended. Transient failures are waited out; five minutes of them end the run. */
export async function finish(batch: Batch, drive: Drive): Promise<Batch> {
  const { provider, clock, log, signal } = drive
  const began = clock.now()
  let current = batch
  let lastGood = began
  let settlingSince: number | undefined
  let shown = ''
  for (;;) {
    const pace = { fixedMs: drive.pollIntervalMs, floorMs: provider.limits.pollFloorMs }
    await clock.sleep(nextWait(clock.now() - began, pace, drive.random()), signal)
    let status: BatchStatus
    try {
      status = await provider.poll(current, signal)
    } catch (error) {
      signal.throwIfAborted()
      const now = clock.now()
      const early = isRunError(error, 'not-found') && now - began < notFoundGraceMs
      if (!early && !isTransient(error)) throw error
      if (now - lastGood < silenceMs) continue
      throw new RunError(
        'unavailable',
        `no good answer about batch ${name(current)} for five minutes: ${messageOf(error)}`,
        {
          hint: 'Look at the platform’s status, then run again.',
          cause: error,
        },
      )
    }
    lastGood = clock.now()
    if (status.id !== current.id || status.url !== current.url) {
      current = { ...current, id: status.id ?? current.id, url: status.url ?? current.url }
      drive.onBatch(current)
    }
    const line = progress(status)
    if (line !== shown) log.info(`${current.plan.key}: ${line}`)
    shown = line
    if (status.state === 'settling') settlingSince ??= clock.now()
    const settled = settlingSince !== undefined && clock.now() - settlingSince >= provider.limits.settleMs
    if (status.state === 'finished' || (status.state === 'settling' && settled)) {
      return { ...current, finishedAt: new Date(clock.now()).toISOString() }
    }
  }
}

/** Reads the results of a batch that has ended, once more while the platform is not to be reached. */
export async function collect(batch: Batch, drive: Drive): Promise<Collected> {
  const { provider, clock, signal } = drive
  const began = clock.now()
  for (;;) {
    try {
      return await provider.collect(batch, signal)
    } catch (error) {
      signal.throwIfAborted()
      const waited = clock.now() - began
      if (!isTransient(error) || waited >= silenceMs) throw error
      await clock.sleep(nextWait(waited, { floorMs: provider.limits.pollFloorMs }, drive.random()), signal)
    }
  }
}

/** Failures that may pass by themselves. */
export function isTransient(error: unknown): error is RunError {
  return isRunError(error, 'unavailable', 'rate-limited', 'bad-response', 'timed-out')
}

/** The name of a batch in messages. */
export function name(batch: { readonly key: string; readonly id?: string | undefined }): string {
  return batch.id === undefined ? `of plan ${batch.key} (its id is not known)` : batch.id
}

function progress(status: BatchStatus): string {
  const total = status.total === undefined ? '' : ` of ${status.total}`
  const unknown = status.known ? '' : ', a word this version does not know; waiting on'
  return `${status.done}${total} done (${status.raw}${unknown})`
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
