/** From stored runs to results: each test gets the runs that are its own, or says why it cannot be judged. */
import { groupBy } from '../../core/group-by.ts'
import type { Plan, Test, TestResult, Trial } from '../../core/model.ts'
import { timeOf } from './runs.ts'
import type { Execution, Metrics, StoredRun, TestDetail, Transcript } from './schema.ts'
import { runsUrl } from './site.ts'
import { toTrial } from './trial.ts'

export interface ResultSetup {
  readonly plan: Plan
  readonly site: string
  readonly runs: readonly StoredRun[]
  readonly transcripts: ReadonlyMap<string, Transcript>
  readonly details: ReadonlyMap<string, TestDetail>
  /** The reply of the trigger by test id; undefined when it was lost and the stored runs are all there is. */
  readonly reply: ReadonlyMap<string, Execution> | undefined
}

export interface JudgedTest extends TestResult {
  /** The runs behind the trials, in the same order. */
  readonly runs: readonly StoredRun[]
}

/** The variation of a test, undefined for its default configuration. */
export function variationOf(test: Test): string | undefined {
  return test.id === test.unit ? undefined : test.id.slice(test.unit.length + 1)
}

/** Runs that a test should have brought: its own count, or its variation's. */
export function expectedRuns(detail: TestDetail | undefined, variationId: string | undefined): number {
  const own = detail?.runCount ?? 1
  if (variationId === undefined) return own
  return detail?.variations?.find(({ id }) => id === variationId)?.runCount ?? own
}

/** Results of the plan's tests; a test about which nothing came back is left out. */
export function toResults(setup: ResultSetup): JudgedTest[] {
  const byId = new Map(setup.runs.map((run) => [run.id, run]))
  const byTest = groupBy(setup.runs, (run) => `${run.testId}/${run.variationId ?? ''}`)
  return setup.plan.tests.flatMap((test) => {
    const stored = byTest.get(`${test.unit}/${variationOf(test) ?? ''}`) ?? []
    const found = evidence(test, { ...setup, byId, stored })
    if (found === undefined || (found.runs.length === 0 && found.trouble === undefined)) return []
    return [judge(test, found, setup)]
  })
}

interface Evidence {
  readonly runs: readonly StoredRun[]
  /** Why these runs are not the whole truth. */
  readonly trouble?: string | undefined
  /** True when the site itself counts fewer passed runs than runs. */
  readonly notAllPassed?: boolean
}

interface Lookup extends ResultSetup {
  readonly byId: ReadonlyMap<string, StoredRun>
  readonly stored: readonly StoredRun[]
}

function evidence(test: Test, lookup: Lookup): Evidence | undefined {
  const variation = variationOf(test)
  const expected = expectedRuns(lookup.details.get(test.unit), variation)
  if (lookup.reply === undefined) return fromStored(lookup.stored, expected)
  const execution = lookup.reply.get(test.unit)
  if (execution === undefined) return undefined
  const metrics = metricsOf(execution, variation)
  const own = lookup.stored.filter((run) => !execution.executionId || run.executionId === execution.executionId)
  if (metrics === undefined) return variation === undefined ? fromStored(own, expected) : undefined
  const all = metrics.totalRuns ?? metrics.runIds?.length
  const notAllPassed = metrics.passedRuns != null && all !== undefined && metrics.passedRuns < all
  if (metrics.runIds == null) return { ...fromStored(own, all ?? expected), notAllPassed }
  const ids = [...new Set(metrics.runIds)]
  const runs = ids.flatMap((id) => {
    const run = lookup.byId.get(id)
    const isOwn = run?.testId === test.unit && (!run.variationId || run.variationId === variation)
    return run !== undefined && isOwn ? [run] : []
  })
  const missing = ids.filter((id) => !runs.some((run) => run.id === id))
  return { runs, notAllPassed, trouble: troubleOf({ missing, found: runs.length, total: all ?? ids.length }) }
}

function troubleOf(count: { missing: readonly string[]; found: number; total: number }): string | undefined {
  const [first] = count.missing
  if (first !== undefined) {
    const more = count.missing.length > 1 ? ` and ${count.missing.length - 1} more` : ''
    return `The site reported run ${first}${more}, which cannot be read.`
  }
  return count.found === count.total ? undefined : `The site counts ${count.total} runs and names ${count.found}.`
}

function fromStored(runs: readonly StoredRun[], expected: number): Evidence {
  const ordered = [...runs].sort(
    (left, right) => (timeOf(left) || 0) - (timeOf(right) || 0) || (left.runNumber ?? 0) - (right.runNumber ?? 0),
  )
  if (runs.length === 0 || runs.length === expected) return { runs: ordered }
  return {
    runs: ordered,
    trouble: `Only ${runs.length} of ${expected} runs were stored before the execution broke off.`,
  }
}

/** Aggregates stand for the default configuration only where there is nothing else. */
function metricsOf(execution: Execution, variationId: string | undefined): Metrics | undefined {
  const variations = execution.variationMetrics ?? []
  if (variationId !== undefined) {
    return variations.find((entry) => entry.variationId === variationId)?.metrics ?? undefined
  }
  return execution.defaultMetrics ?? (variations.length === 0 ? (execution.aggregateMetrics ?? undefined) : undefined)
}

/** A test has passed only when every run that was made of it is known and passed. */
function judge(test: Test, { runs, trouble, notAllPassed }: Evidence, setup: ResultSetup): JudgedTest {
  const url = runsUrl(setup.site, test.unit)
  const { phase } = setup.plan
  const trials = runs.map((run) => toTrial(run, { phase, url, transcript: setup.transcripts.get(run.id) }))
  if (trouble !== undefined) return { test, runs, trials: allErrored(trials, trouble, { phase, url }) }
  if (trials.some((trial) => trial.outcome === 'failed')) return { test, runs, trials }
  if (trials.some((trial) => trial.outcome === 'errored')) {
    return {
      test,
      runs,
      trials: allErrored(trials, 'Another run of this execution could not be judged.', { phase, url }),
    }
  }
  if (notAllPassed !== true) return { test, runs, trials }
  return { test, runs, trials: allErrored(trials, 'The site counts fewer passed runs than these.', { phase, url }) }
}

function allErrored(trials: readonly Trial[], reason: string, common: Pick<Trial, 'phase' | 'url'>): Trial[] {
  if (trials.length === 0) return [{ ...common, outcome: 'errored', message: reason, checks: [] }]
  return trials.map((trial) => {
    if (trial.outcome === 'errored') return trial
    const { score: _score, ...rest } = trial
    return { ...rest, outcome: 'errored', message: trial.message === undefined ? reason : `${reason} ${trial.message}` }
  })
}
