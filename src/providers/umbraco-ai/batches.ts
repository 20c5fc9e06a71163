/**
 * The life of a batch. The site answers a trigger only when everything has run, so the request stays open in here:
 * stored runs show progress meanwhile, and are all there is when the connection breaks. Nothing is ever sent twice.
 */
import { isRunError, RunError } from '../../core/errors.ts'
import type { Batch, BatchReference, BatchStatus, Plan } from '../../core/model.ts'
import type { Clock, Log } from '../../core/ports.ts'
import type { Endpoints, Overrides } from './endpoints.ts'
import { countRuns, readReported } from './reported.ts'
import { expectedRuns } from './results.ts'
import { ambiguous, originOf, readNewRuns, type Snapshot, snapshotAt, takeSnapshot } from './runs.ts'
import type { Execution, StoredRun, TestDetail } from './schema.ts'
import { allTestsUrl } from './site.ts'

/** After a lost connection: how long nothing new may be stored before the batch is given up, in ms. */
export const quietMs = 5 * 60_000

export interface BatchSetup {
  readonly endpoints: Endpoints
  readonly clock: Clock
  readonly log: Log
  readonly site: string
  readonly mode: 'batch' | 'per-test'
  readonly overrides: Overrides
  readonly details: ReadonlyMap<string, TestDetail>
}

/** Where the request of a batch is. `lost`: no answer will come, but runs may. */
type Request =
  | { readonly kind: 'open' }
  | { readonly kind: 'answered'; readonly reply: ReadonlyMap<string, Execution> }
  | { readonly kind: 'refused'; readonly error: unknown }
  | { readonly kind: 'lost' }

const lost: Request = { kind: 'lost' }

interface Entry {
  readonly plan: Plan
  readonly snapshot: Snapshot
  readonly closing: AbortController
  readonly expected: number
  /** True when `id` was settled before: by `adopt`, or by the process that saved the batch. */
  adopted: boolean
  request: Request
  id: string | undefined
  done: number
  /** Epoch ms of the last run that was new. */
  news: number
}

export interface Batches {
  trigger(plan: Plan, signal: AbortSignal): Promise<Batch>
  poll(batch: Batch, signal: AbortSignal): Promise<BatchStatus>
  adopt(plan: Plan, since: number, signal: AbortSignal): Promise<Batch | undefined>
  cancel(batch: BatchReference): Promise<void>
  /** What a finished batch left: the trigger's reply when there was one, and its stored runs. */
  read(
    batch: Batch,
    signal: AbortSignal,
  ): Promise<{ reply: ReadonlyMap<string, Execution> | undefined; runs: StoredRun[] }>
  /** Set when the connection was lost and runs are missing that the site may still be executing. */
  brokenOff(batch: Batch): RunError | undefined
}

export function createBatches(setup: BatchSetup): Batches {
  const { endpoints, clock, log, site } = setup
  const entries = new Map<string, Entry>()
  const unsent = new Set<string>()

  const enter = (plan: Plan, snapshot: Snapshot, request: Request): Entry => {
    const entry: Entry = {
      plan,
      snapshot,
      closing: new AbortController(),
      expected: expectedOf(snapshot.units, setup.details),
      adopted: false,
      request,
      id: undefined,
      done: 0,
      news: clock.now(),
    }
    entries.set(plan.key, entry)
    return entry
  }

  /** A batch that this process did not start, or lost: its stored runs are all there is. */
  const resume = (plan: Plan, since: number, id: string | undefined): Entry => {
    const entry = enter(plan, snapshotAt(unitsOf(plan), since), lost)
    entry.id = id
    entry.adopted = id !== undefined
    return entry
  }

  const send = async (entry: Entry): Promise<void> => {
    const { signal } = entry.closing
    const units = [...entry.snapshot.units]
    const [first = ''] = units
    try {
      const results =
        setup.mode === 'batch'
          ? await endpoints.runBatch(units, setup.overrides, signal)
          : await endpoints.runTest(first, setup.overrides, signal)
      const reply = new Map(Object.entries(results))
      entry.id = [...reply.values()].map(({ batchId }) => batchId).find((id) => id) ?? undefined
      entry.request = { kind: 'answered', reply }
    } catch (error) {
      if (setup.mode === 'per-test' && isRunError(error, 'not-found')) {
        // As in a batch: a test that is gone brings no result, and the others go on.
        entry.request = { kind: 'answered', reply: new Map() }
        return
      }
      // What is no RunError is a bug, and surfaces from the next poll.
      const isLost = isRunError(error) && error.mayHaveStarted
      entry.request = isLost ? lost : { kind: 'refused', error }
      entry.news = clock.now()
      if (isLost) log.warning(`${entry.plan.key}: ${error.message}. Looking for its stored runs instead.`)
    }
  }

  /**
   * Learns from stored runs what the batch is called and how many of its runs have ended. While the request is open a
   * wrong guess costs nothing, its answer tells; once it is lost, all new runs have to be of one batch.
   */
  const look = async (entry: Entry, signal: AbortSignal): Promise<void> => {
    const before = entry.done
    if (entry.id !== undefined && entry.request.kind !== 'lost') {
      const { data } = await endpoints.newestRuns({ batchId: entry.id }, 1, signal)
      entry.done = Math.max(entry.done, data.total ?? data.items.length)
    } else if (entry.id !== undefined && entry.adopted) {
      entry.done = (await endpoints.listRuns({ batchId: entry.id }, signal)).items.length
    } else {
      const runs = await readNewRuns(endpoints, entry.snapshot, signal)
      const origin = originOf(runs)
      if (origin.kind === 'several' && entry.request.kind === 'lost') throw ambiguous(origin.names)
      if (origin.kind === 'one') entry.id = origin.id
      if (origin.kind !== 'several') entry.done = runs.length
    }
    if (entry.done > before) entry.news = clock.now()
  }

  const batchOf = (entry: Entry, startedAt: number): Batch => ({
    key: entry.plan.key,
    ...(entry.id !== undefined && { id: entry.id }),
    url: allTestsUrl(site),
    data: { mode: setup.mode },
    plan: entry.plan,
    startedAt: new Date(startedAt).toISOString(),
  })

  const status = (entry: Entry, state: BatchStatus['state'], raw: string): BatchStatus => ({
    state,
    raw,
    known: true,
    done: Math.min(entry.done, entry.expected),
    total: entry.expected,
    ...(entry.id !== undefined && { id: entry.id }),
    url: allTestsUrl(site),
  })

  const whileOpen = async (entry: Entry, signal: AbortSignal): Promise<void> => {
    try {
      await look(entry, signal)
    } catch (error) {
      // Progress is a nicety while the request is open: only what concerns the site or the login matters.
      if (!isRunError(error, 'bad-response', 'not-found')) throw error
    }
  }

  const whenLost = async (entry: Entry, signal: AbortSignal): Promise<BatchStatus> => {
    await look(entry, signal)
    if (entry.done >= entry.expected) return status(entry, 'finished', 'connection lost, all runs found')
    if (clock.now() - entry.news < quietMs) return status(entry, 'running', 'connection lost, reading stored runs')
    if (entry.done > 0) return status(entry, 'finished', 'connection lost, execution broke off')
    throw new RunError('batch-broken', 'the answer to the trigger was lost, and no run of it was stored since', {
      hint: `Where a proxy cuts long requests, set "mode: per-test" in options. Tests: ${allTestsUrl(site)}`,
      mayHaveStarted: true,
    })
  }

  const whenAnswered = async (
    entry: Entry,
    reply: ReadonlyMap<string, Execution>,
    signal: AbortSignal,
  ): Promise<BatchStatus> => {
    const promised = [...reply.values()].reduce((sum, execution) => sum + countRuns(execution), 0)
    if (entry.id !== undefined && promised > 0) await look(entry, signal)
    entry.done = entry.id === undefined ? promised : entry.done
    return status(entry, entry.done >= promised ? 'finished' : 'settling', 'answered')
  }

  return {
    brokenOff(batch) {
      const entry = entries.get(batch.key)
      if (entry?.request.kind !== 'lost' || entry.done >= entry.expected) return undefined
      const message = `the connection was lost, and ${entry.expected - entry.done} of ${entry.expected} runs were never stored`
      return new RunError('batch-broken', message, {
        hint: `Where a proxy cuts long requests, set "mode: per-test" in options. Tests: ${allTestsUrl(site)}`,
        mayHaveStarted: true,
      })
    },

    async trigger(plan, signal) {
      const units = new Set(plan.tests.map((test) => test.unit))
      unsent.add(plan.key)
      const snapshot = await takeSnapshot(endpoints, units, signal)
      unsent.delete(plan.key)
      const entry = enter(plan, snapshot, { kind: 'open' })
      const startedAt = clock.now()
      // One look takes about as long as a refusal does: what is refused at once is so known before the first poll.
      await Promise.race([send(entry), whileOpen(entry, signal).catch(() => {})])
      if (entry.request.kind === 'refused') throw entry.request.error
      return batchOf(entry, startedAt)
    },

    async poll(batch, signal) {
      const entry = entries.get(batch.key) ?? resume(batch.plan, Date.parse(batch.startedAt), batch.id)
      if (entry.request.kind === 'open') await whileOpen(entry, signal)
      const { request } = entry
      switch (request.kind) {
        case 'open':
          return status(entry, 'running', 'executing')
        case 'refused':
          throw forPoll(request.error)
        case 'answered':
          return whenAnswered(entry, request.reply, signal)
        case 'lost':
          return whenLost(entry, signal)
      }
    },

    async adopt(plan, since, signal) {
      if (unsent.has(plan.key)) return undefined
      const known = entries.get(plan.key)
      if (known !== undefined) return batchOf(known, since)
      const units = unitsOf(plan)
      const { headers } = await endpoints.newestRuns({}, 1, signal)
      const date = Date.parse(headers.date ?? '')
      const ahead = Number.isNaN(date) ? 0 : date - clock.now()
      const snapshot = snapshotAt(units, since + ahead)
      const origin = originOf(await readNewRuns(endpoints, snapshot, signal))
      if (origin.kind === 'none') return undefined
      if (origin.kind === 'several') throw ambiguous(origin.names)
      return batchOf(resume(plan, snapshot.since, origin.id), since)
    },

    async cancel(batch) {
      const entry = entries.get(batch.key)
      if (entry?.request.kind === 'open') {
        entry.closing.abort(new RunError('cancelled', 'the run was cancelled', { hint: 'Start the run again.' }))
        log.warning(
          `${batch.key}: the request is closed, which stops the site once it notices; behind a proxy it may finish.`,
        )
        return
      }
      if (entry !== undefined && entry.request.kind !== 'lost') return
      throw new RunError('batch-broken', 'Umbraco AI can be stopped only by closing the request, which is gone', {
        hint: `Look at the runs in the back office: ${allTestsUrl(site)}`,
      })
    },

    async read(batch, signal) {
      const entry = entries.get(batch.key)
      if (entry?.request.kind === 'answered') {
        const { reply } = entry.request
        return { reply, runs: await readReported(endpoints, reply, signal) }
      }
      const id = entry?.id ?? batch.id
      if (id !== undefined) {
        const { items } = await endpoints.listRuns({ batchId: id }, signal)
        return { reply: undefined, runs: [...items] }
      }
      return { reply: undefined, runs: entry === undefined ? [] : await readNewRuns(endpoints, entry.snapshot, signal) }
    },
  }
}

function expectedOf(units: ReadonlySet<string>, details: ReadonlyMap<string, TestDetail>): number {
  return [...units].reduce((sum, unit) => {
    const detail = details.get(unit)
    const variations = (detail?.variations ?? []).map(({ id }) => expectedRuns(detail, id))
    return sum + [expectedRuns(detail, undefined), ...variations].reduce((total, runs) => total + runs, 0)
  }, 0)
}

function unitsOf(plan: Plan): Set<string> {
  return new Set(plan.tests.map((test) => test.unit))
}

/** A refusal is final: codes that a poll would wait out become `batch-broken`. */
function forPoll(error: unknown): unknown {
  if (!isRunError(error) || ['auth', 'config', 'cancelled', 'timed-out'].includes(error.code)) return error
  return new RunError('batch-broken', `the trigger was refused: ${error.message}`, { hint: error.hint, cause: error })
}
