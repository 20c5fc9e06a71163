/** The history that charts are drawn from; passed to renderers beside the record, which knows only its own run. */
import type { History } from '../baseline.ts'

/** One recorded run of the baseline's branch, oldest first. */
export interface TrendRun {
  readonly commit?: string
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
  /** By test id; made when asked for, because reports show few of very many. */
  readonly tests: { get(id: string): readonly TrendPoint[] | undefined }
}

/** The trend of a baseline's history. Linear in its results. */
export function trendOf(history: History): Trend {
  const rates = history.runs.map(() => createMean())
  const scores = history.runs.map(() => createMean())
  for (const { results } of history.tests) {
    for (const [run, passed, judged, score] of results) {
      if (judged > 0) rates[run]?.add(passed / judged)
      if (score !== null) scores[run]?.add(score)
    }
  }
  const runs = history.runs.map(({ commit, startedAt }, index): TrendRun => {
    const passRate = rates[index]?.value()
    const score = scores[index]?.value()
    return {
      startedAt,
      ...(commit === undefined ? {} : { commit }),
      ...(passRate === undefined ? {} : { passRate }),
      ...(score === undefined ? {} : { score }),
    }
  })
  const results = new Map(history.tests.map((test) => [test.id, test.results]))
  const get = (id: string) =>
    results
      .get(id)
      ?.map(([run, passed, judged, score]) => ({ run, passed, judged, ...(score === null ? {} : { score }) }))
  return { branch: history.branch, runs, tests: { get } }
}

/** The mean of values that are too many to keep; undefined of none. */
function createMean(): { add(value: number): void; value(): number | undefined } {
  let [sum, count] = [0, 0]
  return {
    add(value) {
      sum += value
      count += 1
    },
    value: () => (count === 0 ? undefined : sum / count),
  }
}
