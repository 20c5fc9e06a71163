/** Which stored runs belong to a batch whose id is not known: those that are new since just before its trigger. */
import { RunError } from '../../core/errors.ts'
import type { Endpoints, RunQuery } from './endpoints.ts'
import type { StoredRun } from './schema.ts'

/** Web farms and proxies do not agree on the time to the second. */
const slackMs = 10_000

/** What was stored before a trigger, by the server's own clock. */
export interface Snapshot {
  /** Ids of the tests that the batch holds. */
  readonly units: ReadonlySet<string>
  /** Epoch ms of the server. */
  readonly since: number
  readonly runs: ReadonlySet<string>
  readonly batches: ReadonlySet<string>
}

/** A single test is filtered by the server; for more, the newest runs of all tests are cheaper than a request each. */
function queryFor(units: ReadonlySet<string>): RunQuery {
  const [only] = units
  return units.size === 1 && only !== undefined ? { testId: only } : {}
}

/** Reads what is there before the trigger. A reply without a usable date falls back on the newest run's time. */
export async function takeSnapshot(
  endpoints: Endpoints,
  units: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Snapshot> {
  const { data, headers } = await endpoints.newestRuns(queryFor(units), 100, signal)
  const date = Date.parse(headers.date ?? '')
  const newest = Math.max(...data.items.map(timeOf).filter(Number.isFinite), Number.NEGATIVE_INFINITY)
  return {
    units,
    since: Number.isNaN(date) ? newest : date,
    runs: new Set(data.items.map((run) => run.id)),
    batches: new Set(data.items.flatMap((run) => run.batchId ?? [])),
  }
}

/** A snapshot for a batch that somebody else triggered at a known time, `aheadMs` being the server's lead on our clock. */
export function snapshotAt(units: ReadonlySet<string>, since: number): Snapshot {
  return { units, since, runs: new Set(), batches: new Set() }
}

/** Runs of the snapshot's tests that are newer than it, newest first. */
export async function readNewRuns(endpoints: Endpoints, snapshot: Snapshot, signal: AbortSignal): Promise<StoredRun[]> {
  const from = snapshot.since - slackMs
  const isOld = (run: StoredRun) => snapshot.runs.has(run.id) || timeOf(run) < from
  const { items } = await endpoints.listRuns(queryFor(snapshot.units), signal, (page) => page.some(isOld))
  return items.filter(
    (run) => snapshot.units.has(run.testId) && !isOld(run) && !(run.batchId && snapshot.batches.has(run.batchId)),
  )
}

/** What new runs say about the batch they belong to. `id` is undefined on servers that leave it null. */
export type Origin =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly id: string | undefined }
  | { readonly kind: 'several'; readonly names: readonly string[] }

/** Whether the runs come from one trigger: one batch id, or, without ids, one execution of each test. */
export function originOf(runs: readonly StoredRun[]): Origin {
  if (runs.length === 0) return { kind: 'none' }
  const batches = new Set(runs.map((run) => run.batchId ?? ''))
  if (batches.size > 1) return { kind: 'several', names: [...batches] }
  const [id] = batches
  if (id) return { kind: 'one', id }
  const executions = new Map<string, Set<string>>()
  for (const run of runs) {
    executions.set(run.testId, (executions.get(run.testId) ?? new Set()).add(run.executionId ?? ''))
  }
  const double = [...executions.values()].find((ids) => ids.size > 1)
  return double === undefined ? { kind: 'one', id: undefined } : { kind: 'several', names: [...double] }
}

/** The error for two batches of the same tests at the same time: which one is ours cannot be known. */
export function ambiguous(names: readonly string[]): RunError {
  const shown = names
    .slice(0, 5)
    .map((name) => `"${name.slice(0, 60)}"`)
    .join(', ')
  return new RunError(
    'batch-broken',
    `the answer to the trigger was lost, and since then several batches ran these tests (${shown})`,
    {
      hint: 'Do not run these tests from two places at once; look at the runs in the back office, then start again.',
      mayHaveStarted: true,
    },
  )
}

/** Epoch ms of a run's start; NaN when it does not say. */
export function timeOf(run: StoredRun): number {
  return Date.parse(run.executedAt ?? '')
}
