/** Where and how a comparison happens: what the evidence itself does not say. */
import type { History } from '../baseline.ts'
import type { Policy, TestResult } from '../model.ts'

export interface ComparisonSetting {
  /** True on the branch whose runs are recorded; elsewhere what is regressed there already is not the change's fault. */
  readonly onBaselineBranch: boolean
  /** Where the baseline came from, for the report: an artifact's run, a file. */
  readonly source: string
  /** Ids of tests in quarantine: shown, never repeated, never counted. */
  readonly quarantined: ReadonlySet<string>
  /** `update-baseline: accept` on the baseline branch: nothing is repeated, drops are the new normal. */
  readonly accept: boolean
}

export interface GateInput {
  /** One for each selected test; trials in the order they were executed, with their phases. */
  readonly results: readonly TestResult[]
  readonly policy: Policy
  readonly history?: History | undefined
  readonly setting: ComparisonSetting
  /** Makes the shuffles and the bootstrap repeatable. */
  readonly seed: number
  /** Resamples of the bootstrap interval, default 2,000; no verdict depends on them. */
  readonly resamples?: number
  /** Only what was recorded counts: a suspect without repetitions stays suspected instead of asking for them. */
  readonly recordedOnly?: boolean
}
