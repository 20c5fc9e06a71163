/**
 * The nouns of Batchgate. Plain data: everything here can be printed, saved and read back.
 * Scores are numbers from 0 to 1 (higher is better), durations are milliseconds, times are ISO 8601 in UTC.
 */

export type ProviderId = 'umbraco-ai' | 'bland' | 'kore-ai' | 'future-agi' | 'demo'

/** What became of a test or a trial. `errored`: it could not be judged, so nothing is known about the agent. */
export type Outcome = 'passed' | 'failed' | 'errored' | 'skipped'

/** Only checks of severity `error` decide a trial; `warning` and `info` are shown. */
export type Severity = 'error' | 'warning' | 'info'

/** One grader, assertion or evaluation inside a trial. All texts are foreign. */
export interface Check {
  readonly name: string
  /** The platform's word for the kind of check. */
  readonly type?: string
  readonly severity: Severity
  /** Absent: the check itself could not be judged, or only informs. */
  readonly passed?: boolean
  readonly score?: number
  readonly expected?: string
  readonly actual?: string
  readonly message?: string
}

/**
 * Why a trial was executed: `first` was asked for, `retry` repeats an errored test once, `confirm` repeats a suspect,
 * `second` repeats the whole suite.
 */
export type Phase = 'first' | 'retry' | 'confirm' | 'second'

/** Tokens as the platform counts them. */
export interface Usage {
  readonly inputTokens?: number
  readonly outputTokens?: number
  readonly totalTokens?: number
}

/** One line of a conversation; `role` is the platform's word. Foreign text, bounded by the provider. */
export interface Turn {
  readonly role: string
  readonly text: string
}

/** One execution of a test. */
export interface Trial {
  readonly phase: Phase
  readonly outcome: Outcome
  readonly score?: number
  readonly durationMs?: number
  /** Why it did not pass, in one foreign sentence. */
  readonly message?: string
  readonly url?: string
  readonly usage?: Usage
  readonly checks: readonly Check[]
  /** Only of trials that did not pass, and bounded. */
  readonly transcript?: readonly Turn[]
}

/** The smallest thing that gets an outcome of its own and exists again in the next run. */
export interface Test {
  /** Stable between runs: never contains the id of a run, batch or call. */
  readonly id: string
  readonly name: string
  readonly suite?: string
  readonly tags: readonly string[]
  /** Hash of what the test is (text, graders, thresholds) and of options that change how it is judged; never of what is tested. */
  readonly digest?: string
  /** Where a person can look at the test on the platform. */
  readonly url?: string
  /** The smallest thing the platform can repeat that contains this test; tests of one unit run together. */
  readonly unit: string
  /** Units may share a batch only when their groups are equal. */
  readonly group: string
  /** Stands for tests that are known only once results arrive (rows of a suite); they carry the same `unit`. */
  readonly expands?: boolean
  /** Further names that `tests` and `exclude` may use (aliases). */
  readonly aliases?: readonly string[]
  /** Set when `name` and texts may be real people's words: pull-request comments and annotations show this instead. */
  readonly publicName?: string
}

/** Everything known about one test in this run; trials in the order they were executed. */
export interface TestResult {
  readonly test: Test
  readonly trials: readonly Trial[]
}

/** What one trigger is to start. */
export interface Plan {
  /** Unique within a run, stable between attempts of the same job: `first-1`, `confirm-2-1`. */
  readonly key: string
  readonly phase: Phase
  /** Tests of one group; whole units. */
  readonly tests: readonly Test[]
  /** Executions of each test that this one batch is to hold; above 1 only where the provider's limits say so. */
  readonly trials: number
}

/** Enough to cancel or find a batch again from another process; small. */
export interface BatchReference {
  /** The plan's key. */
  readonly key: string
  /** Absent until the platform has told it. */
  readonly id?: string
  readonly url?: string
  /** What else the provider needs to address the batch (run test id, suite name); no credentials. */
  readonly data: Readonly<Record<string, string>>
}

/** What one trigger started remotely. */
export interface Batch extends BatchReference {
  readonly plan: Plan
  readonly startedAt: string
  readonly finishedAt?: string
}

/** Where a batch is. */
export interface BatchStatus {
  /** `settling`: the platform says finished but its results still move; waited for only a bounded time. */
  readonly state: 'running' | 'settling' | 'finished'
  /** The platform's own word. */
  readonly raw: string
  /** False when the word is not one the provider's sheet knows; such a batch goes on until the deadline. */
  readonly known: boolean
  /** Executions that have ended, of `total`. */
  readonly done: number
  readonly total?: number
  /** Filled in once known, for providers whose trigger answers only at the end. */
  readonly id?: string
  readonly url?: string
}

/** What the selection inputs asked for. */
export interface Selection {
  readonly tests: readonly string[]
  /** Alternatives; each is a list of tags that must all be there (`a+b`). */
  readonly tags: readonly (readonly string[])[]
  readonly suites: readonly string[]
  readonly exclude: readonly string[]
}

/** What was seen of a publication. `refused`: the platform said no. */
export interface Publication {
  readonly state: 'published' | 'unverified' | 'pending' | 'refused'
  /** One sentence: what was published where, or why not. Foreign text possible. */
  readonly message: string
  readonly url?: string
}

/**
 * What a run does next. The gate decides it from the evidence so far and nothing else, so that a live run, a replay
 * and a simulation take the same path.
 */
export type Step =
  | { readonly kind: 'retry'; readonly tests: readonly string[]; readonly why: string }
  | { readonly kind: 'confirm'; readonly tests: readonly string[]; readonly round: number; readonly why: string }
  | { readonly kind: 'second'; readonly why: string }
  | { readonly kind: 'decided'; readonly comparison?: Comparison }

/** The judging inputs as understood. Rates and scores from 0 to 1. */
export interface Policy {
  readonly failOn: 'regressions' | 'failures' | 'nothing'
  readonly minPassRate?: number
  readonly minScore?: number
  /** Errored tests put up with: a count, or a share of all tests. */
  readonly maxErrored: { readonly count: number } | { readonly share: number }
  readonly maxDrop: number
  readonly falseAlarms: number
  readonly confirm: number
  readonly trials: number
  readonly onInconclusive: 'fail' | 'pass'
  readonly updateBaseline: 'auto' | 'accept' | 'never'
  readonly publishOnPass: boolean
}

/** How a test compares with its baseline. */
export type ComparisonWord = 'same' | 'improved' | 'fixed' | 'suspected' | 'regressed' | 'added' | 'missing' | 'errored'

export interface TestTally {
  readonly passed: number
  readonly judged: number
  /** Mean score, absent when no trial had one. */
  readonly score?: number
}

export interface TestComparison {
  readonly id: string
  readonly name: string
  readonly word: ComparisonWord
  readonly baseline?: TestTally
  readonly candidate?: TestTally
  /** Probability of evidence at least this strong without a change, adjusted as `method` says. */
  readonly p?: number
  /** How the word was reached, in words a person can recompute: test, counts, adjustment. */
  readonly method?: string
  /** Regressed already in the branch's newest recorded run: not this change's fault. */
  readonly alreadySince?: { readonly commit: string; readonly startedAt: string }
  /** On the baseline branch: since which recorded run the test is worse. Shown, never blocking. */
  readonly worseSince?: { readonly commit: string; readonly startedAt: string }
  /** Something the reader should know, for example that the test was edited. */
  readonly note?: string
  /** Pass rate over the comparable runs and how many there were: how flaky the test is known to be. */
  readonly history?: { readonly passRate: number; readonly runs: number }
}

/** The whole run against its baseline: drops are baseline minus candidate, so positive is worse. */
export interface WholeComparison {
  readonly drop: number
  readonly low: number
  readonly high: number
  readonly p: number
  /** Passes over the suite that the figures rest on: 1, or 2 after a second look. */
  readonly passes: number
  /** The smallest drop that this suite and baseline could have told from chance. */
  readonly detectable: number
  readonly of: 'score' | 'pass-rate'
  readonly regressed: boolean
  readonly seed: number
  readonly method: string
  readonly alreadySince?: { readonly commit: string; readonly startedAt: string }
  readonly worseSince?: { readonly commit: string; readonly startedAt: string }
}

export interface Comparison {
  readonly baseline: {
    readonly source: string
    readonly runs: number
    readonly commit?: string
    readonly branch?: string
  }
  readonly tests: readonly TestComparison[]
  /** Absent when no test is comparable. */
  readonly whole?: WholeComparison
}

export type ReasonCode =
  | 'regressed'
  | 'dropped'
  | 'failed-test'
  | 'floor'
  | 'errored'
  | 'missing'
  | 'no-tests'
  | 'timed-out'
  | 'unavailable'
  | 'auth'
  | 'batch-broken'
  | 'baseline-unreadable'
  | 'quarantine-expired'
  | 'cancelled'

export interface Reason {
  readonly code: ReasonCode
  /** One sentence for a person; may hold foreign names. */
  readonly message: string
  /** Ids of the tests it is about. */
  readonly tests?: readonly string[]
}

export type Conclusion = 'passed' | 'failed' | 'inconclusive'

/** `failed` wins over `inconclusive`; anything but `passed` has at least one reason. */
export interface Verdict {
  readonly conclusion: Conclusion
  readonly publishable: boolean
  readonly reasons: readonly Reason[]
  /** Why a passed run is not publishable, one sentence each; empty when publishable. */
  readonly unpublishable: readonly string[]
}

/** Counts over tests; `passRate` and `score` leave quarantined tests out. */
export interface Totals {
  readonly total: number
  readonly passed: number
  readonly failed: number
  readonly errored: number
  readonly skipped: number
  readonly quarantined: number
  /** Mean of the tests' own pass rates; absent when nothing was judged. */
  readonly passRate?: number
  /** Mean of the tests' mean scores; absent when no test has one. */
  readonly score?: number
}

/** Where this run happens. */
export interface HostInfo {
  readonly kind: 'github' | 'ci' | 'terminal'
  readonly commit?: string
  readonly branch?: string
  readonly runId?: string
  readonly attempt?: number
  readonly url?: string
}

/** One test as `results.json` records it. */
export interface RecordedTest extends Omit<Test, 'aliases' | 'expands' | 'group'> {
  readonly outcome: Outcome
  readonly score?: number
  readonly quarantined: boolean
  readonly trials: readonly Trial[]
}

/** The whole record of a run: what `results.json` holds, and the only thing that reports are made of. */
export interface RunRecord {
  readonly version: 1
  readonly name: string
  readonly provider: ProviderId
  readonly host: HostInfo
  readonly startedAt: string
  readonly finishedAt: string
  readonly policy: Policy
  readonly batches: readonly {
    readonly id?: string
    readonly url?: string
    readonly startedAt: string
    readonly finishedAt?: string
  }[]
  readonly totals: Totals
  readonly tests: readonly RecordedTest[]
  readonly comparison?: Comparison
  readonly verdict: Verdict
  readonly publication?: Publication
  /** Floors of the provider's own options that the first pass did not reach. */
  readonly shortfalls: readonly string[]
  /** Things that did not change the verdict but that a person should know; may hold foreign text. */
  readonly warnings: readonly string[]
}
