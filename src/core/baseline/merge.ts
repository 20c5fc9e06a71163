/** Putting histories together, so that two runs at once lose nothing. */
import { type History, type HistoryResult, type HistoryRun, type HistoryTest, LIMITS } from './schema.ts'

/** A result that knows its run, free of indices. */
interface Placed {
  readonly run: HistoryRun
  readonly result: HistoryResult
}

interface Gathered {
  readonly test: Pick<HistoryTest, 'id' | 'name' | 'digest'>
  readonly newest: HistoryRun | undefined
  readonly placed: Placed[]
}

/**
 * Merges histories of the same gate and branch by run and attempt: of one run the highest attempt counts, runs are
 * ordered by start, the newest 30 of the bar and the newest 30 others stay. A test keeps the results of its newest
 * digest only, and nothing from before a run that accepted it anew. The order of the list does not matter.
 * @throws TypeError for an empty list.
 */
export function mergeHistories(list: readonly History[]): History {
  const [first] = list
  if (first === undefined) throw new TypeError('there is no history to merge')
  const runs = keptRuns(list.flatMap((history) => history.runs))
  const indexOf = new Map(runs.map((run, index) => [run.runId, index]))
  const isKept = (run: HistoryRun) => runs[indexOf.get(run.runId) ?? -1]?.attempt === run.attempt
  const forgotten = forgettings(runs)

  const tests = new Map<string, Gathered>()
  for (const history of list) {
    for (const test of history.tests) {
      gather(tests, test, history.runs, isKept)
    }
  }
  return {
    version: 1,
    name: first.name,
    provider: first.provider,
    branch: first.branch,
    runs,
    tests: [...tests.values()]
      .map(({ test, placed }) => settle(test, placed, indexOf, forgotten.get(test.id) ?? 0))
      .filter((test) => test.results.length > 0)
      .sort((a, b) => compareText(a.id, b.id)),
  }
}

function keptRuns(all: readonly HistoryRun[]): HistoryRun[] {
  const latest = new Map<string, HistoryRun>()
  for (const run of all) {
    const known = latest.get(run.runId)
    if (known === undefined || run.attempt > known.attempt) latest.set(run.runId, run)
  }
  const ordered = [...latest.values()].sort(
    (a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt) || compareText(a.runId, b.runId),
  )
  const keep = new Set([
    ...ordered.filter((run) => run.bar).slice(-LIMITS.kept),
    ...ordered.filter((run) => !run.bar).slice(-LIMITS.kept),
  ])
  return ordered.filter((run) => keep.has(run))
}

/** For each accepted test the index of the newest run that accepted it. */
function forgettings(runs: readonly HistoryRun[]): Map<string, number> {
  const found = new Map<string, number>()
  runs.forEach((run, index) => {
    for (const id of run.accepted ?? []) found.set(id, index)
  })
  return found
}

function gather(
  tests: Map<string, Gathered>,
  test: HistoryTest,
  runs: readonly HistoryRun[],
  isKept: (run: HistoryRun) => boolean,
): void {
  const placed: Placed[] = []
  for (const result of test.results) {
    const run = runs[result[0]]
    if (run !== undefined && isKept(run)) placed.push({ run, result })
  }
  const newest = placed.at(-1)?.run
  const known = tests.get(test.id)
  const head = { id: test.id, name: test.name, ...(test.digest === undefined ? {} : { digest: test.digest }) }
  if (known === undefined) {
    tests.set(test.id, { test: head, newest, placed })
    return
  }
  const newer = startOf(newest) >= startOf(known.newest)
  const sameDigest = known.test.digest === test.digest
  if (sameDigest) {
    tests.set(test.id, {
      test: newer ? head : known.test,
      newest: newer ? newest : known.newest,
      placed: [...known.placed, ...placed],
    })
  } else if (newer) {
    tests.set(test.id, { test: head, newest, placed })
  }
}

function startOf(run: HistoryRun | undefined): number {
  return run === undefined ? Number.NEGATIVE_INFINITY : Date.parse(run.startedAt)
}

function settle(
  test: Gathered['test'],
  placed: readonly Placed[],
  indexOf: ReadonlyMap<string, number>,
  since: number,
): HistoryTest {
  const byIndex = new Map<number, HistoryResult>()
  for (const { run, result } of placed) {
    const index = indexOf.get(run.runId)
    if (index === undefined || index < since) continue
    byIndex.set(index, [index, result[1], result[2], result[3]])
  }
  return { ...test, results: [...byIndex.values()].sort((a, b) => a[0] - b[0]) }
}

/** The same order on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
