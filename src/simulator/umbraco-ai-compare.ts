/** The two comparison endpoints of the simulated site. */
import type { SimReply } from './server.ts'
import { metrics, type SimRun } from './umbraco-ai-execution.ts'
import { graderView, type Shape } from './umbraco-ai-views.ts'
import { ok, problem, wire } from './umbraco-ai-wire.ts'

interface CompareSetup {
  readonly runs: readonly SimRun[]
  readonly view: (run: SimRun) => Record<string, unknown>
  readonly settings: Shape
}

/** Two runs, also of different tests; a missing one is a 400. Scores never decide. */
export function compareRuns(body: Readonly<Record<string, unknown>>, { runs, view, settings }: CompareSetup): SimReply {
  const find = (id: unknown) => runs.find((run) => run.id === id)
  const baseline = find(body.baselineTestRunId)
  if (baseline === undefined) {
    return problem(400, 'Bad request', `Baseline run ${String(body.baselineTestRunId)} not found`)
  }
  const comparison = find(body.comparisonTestRunId)
  if (comparison === undefined) {
    return problem(400, 'Bad request', `Comparison run ${String(body.comparisonTestRunId)} not found`)
  }
  const graders = new Map([...baseline.graded, ...comparison.graded].map((result) => [result.grader.id, result.grader]))
  const shown = { ...settings, listed: false }
  return ok(
    wire({
      baselineRun: view(baseline),
      comparisonRun: view(comparison),
      durationChangeMs: comparison.durationMs - baseline.durationMs,
      graderComparisons: [...graders.values()].map((grader) => {
        const before = baseline.graded.find((result) => result.grader.id === grader.id)
        const after = comparison.graded.find((result) => result.grader.id === grader.id)
        const change = before === undefined || after === undefined ? 0 : after.score - before.score
        return wire({
          baselineResult: before && graderView(before, shown),
          changed: before?.passed !== after?.passed || Math.abs(change) > 0.001,
          comparisonResult: after && graderView(after, shown),
          graderId: grader.id,
          graderName: grader.name,
          scoreChange: change,
        })
      }),
      isImprovement: baseline.status !== 'Passed' && comparison.status === 'Passed',
      isRegression: baseline.status === 'Passed' && comparison.status !== 'Passed',
    }),
  )
}

/** Two groups of one execution; a null source is the default configuration. A group without runs is a 400. */
export function compareVariations(body: Readonly<Record<string, unknown>>, runs: readonly SimRun[]): SimReply {
  const group = (variationId: unknown) =>
    runs.filter((run) => run.executionId === body.executionId && (run.variation?.id ?? null) === (variationId ?? null))
  const source = group(body.sourceVariationId)
  const comparison = group(body.comparisonVariationId)
  const [one] = source
  const [other] = comparison
  if (one === undefined || other === undefined) {
    return problem(400, 'Bad request', 'No runs found for one of the variations')
  }
  const rate = (group: readonly SimRun[]) => group.filter((run) => run.status === 'Passed').length / group.length
  const duration = (group: readonly SimRun[]) => group.reduce((sum, run) => sum + run.durationMs, 0) / group.length
  const delta = rate(comparison) - rate(source)
  return ok(
    wire({
      averageDurationDeltaMs: duration(comparison) - duration(source),
      comparisonMetrics: metrics(other.test.id, comparison),
      comparisonVariationName: other.variation?.name ?? 'Default',
      isImprovement: delta > 0.001,
      isRegression: delta < -0.001,
      passRateDelta: delta,
      sourceMetrics: metrics(one.test.id, source),
      sourceVariationName: one.variation?.name ?? 'Default',
    }),
  )
}
