/** What a run is made of: the types that the composition root and its parts share. */
import type { History } from './core/baseline.ts'
import type { RunEvent } from './core/event-rules.ts'
import type { HostInfo, RunRecord } from './core/model.ts'
import type { Options } from './core/options.ts'
import type { BaselineStore, Clock, Host, Provider } from './core/ports.ts'
import type { QuarantineEntry } from './core/quarantine.ts'
import type { BatchMemory } from './core/resume.ts'

/** Everything a run needs from outside. */
export interface World {
  readonly options: Options
  readonly host: Host
  readonly info: HostInfo
  readonly event: RunEvent
  /** The branch whose runs are recorded, when somebody names it. */
  readonly baselineBranch: string | undefined
  readonly clock: Clock
  /** From 0 to 1; jitter only, no verdict depends on it. */
  readonly random: () => number
  /** Undefined with `baseline: none`. */
  readonly store: BaselineStore | undefined
  /** The entries that count and, on a change request, the change's own version of them. */
  readonly readQuarantine: () => Promise<{ entries: readonly QuarantineEntry[]; proposed: readonly QuarantineEntry[] }>
  /** Aborts with a RunError `cancelled` at the first signal. */
  readonly cancelled: AbortSignal
  /** Keeps known secrets out of plain data. */
  readonly redact: <T>(data: T) => T
  /** Where batches outlive this attempt of the job; undefined where nothing does. */
  readonly memory?: BatchMemory | undefined
  readonly makeProvider: (note: (warning: string) => void) => Promise<Provider>
  /** Writes the report files; returns warnings. */
  readonly writeReports: (record: RunRecord, history: History | undefined) => Promise<string[]>
}

/** What a run came to. */
export interface Ending {
  readonly exit: number
  /** Absent when a wrong setting ended it before anything was triggered. */
  readonly record?: RunRecord
}

/** All that looks at results or at earlier runs. Loaded when there are some: the first request does not wait for it. */
export const judging = () => import('./core/judging.ts')
export type Judging = Awaited<ReturnType<typeof judging>>
