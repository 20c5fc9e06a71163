/** Putting histories together, so that two runs at once lose nothing. */
import { type History, type HistoryResult, type HistoryRun, type HistoryTest, LIMITS } from './schema.ts'
import { createShare, type Share } from './share.ts'

/** How one history goes into the merged one. */
interface Merging {
  readonly places: readonly (number | undefined)[]
  /** Starts of the merged runs, epoch ms. */
  readonly starts: readonly number[]
  readonly share: Share
}

interface Gathered {
  readonly test: HistoryTest
  /** Start of the newest run that the test has a result of, epoch ms. */
  readonly newest: number
  /** By the indices of the merged runs; not in order where they come from several histories. */
  readonly results: readonly HistoryResult[]
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
  const starts = runs.map((run) => Date.parse(run.startedAt))
  const forgotten = forgettings(runs)
  const share = createShare()

  const tests = new Map<string, Gathered>()
  for (const history of list) {
    const merging = { places: placesOf(history.runs, runs), starts, share }
    for (const test of history.tests) gather(tests, test, merging)
  }
  return {
    version: 1,
    name: first.name,
    provider: first.provider,
    branch: first.branch,
    runs,
    tests: [...tests.values()]
      .map(({ test, results }) => settle(test, results, forgotten.get(test.id) ?? 0))
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

/** For each run of a history its index among the merged ones; undefined for one that is not kept. */
function placesOf(own: readonly HistoryRun[], merged: readonly HistoryRun[]): (number | undefined)[] {
  const indexOf = new Map(merged.map((run, index) => [run.runId, index]))
  return own.map((run) => {
    const index = indexOf.get(run.runId)
    return index !== undefined && merged[index]?.attempt === run.attempt ? index : undefined
  })
}

function gather(tests: Map<string, Gathered>, test: HistoryTest, { places, starts, share }: Merging): void {
  const results = moved(test.results, places, share)
  const newest = starts[results.at(-1)?.[0] ?? -1] ?? Number.NEGATIVE_INFINITY
  const known = tests.get(test.id)
  if (known === undefined) {
    tests.set(test.id, { test, newest, results })
    return
  }
  const newer = newest >= known.newest
  const sameDigest = known.test.digest === test.digest
  if (sameDigest) {
    tests.set(test.id, {
      test: newer ? test : known.test,
      newest: newer ? newest : known.newest,
      results: [...known.results, ...results],
    })
  } else if (newer) {
    tests.set(test.id, { test, newest, results })
  }
}

/** Results with the indices of the merged runs; the very same list where none of them changes. */
function moved(
  results: readonly HistoryResult[],
  places: readonly (number | undefined)[],
  share: Share,
): readonly HistoryResult[] {
  if (results.every(([run]) => places[run] === run)) return results
  return results.flatMap((result) => {
    const index = places[result[0]]
    return index === undefined ? [] : [share(index, result[1], result[2], result[3])]
  })
}

function settle(test: HistoryTest, results: readonly HistoryResult[], since: number): HistoryTest {
  const inOrder = results.every(([run], at) => run >= since && (at === 0 || run > (results[at - 1]?.[0] ?? run)))
  if (inOrder) return results === test.results ? test : { ...test, results }
  const byIndex = new Map(results.filter(([run]) => run >= since).map((result) => [result[0], result]))
  return { ...test, results: [...byIndex.values()].sort((a, b) => a[0] - b[0]) }
}

/** The same order on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
