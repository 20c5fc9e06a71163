/** The history that charts are drawn from; passed to renderers beside the record, which knows only its own run. */

/** One recorded run of the baseline's branch, oldest first. */
export interface TrendRun {
  readonly commit: string
  readonly startedAt: string
  /** From 0 to 1; absent when nothing was judged. */
  readonly passRate?: number
  /** From 0 to 1; absent when no test had one. */
  readonly score?: number
}

/** What a test did in one recorded run; `run` is an index into `Trend.runs`. */
export interface TrendPoint {
  readonly run: number
  readonly passed: number
  readonly judged: number
  readonly score?: number
}

export interface Trend {
  readonly branch: string
  readonly runs: readonly TrendRun[]
  /** By test id; only tests of the present run are looked up. */
  readonly tests: ReadonlyMap<string, readonly TrendPoint[]>
}
