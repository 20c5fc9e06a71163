/** Executes tests the way the site does: strictly one run after the other, each stored only when it has ended. */
import type { Clock } from '../core/ports.ts'
import { grade, runError, type SimGraderResult, statusOf, transcriptOf } from './umbraco-ai-grading.ts'
import { wire } from './umbraco-ai-wire.ts'
import type { SimScript, SimTest, SimTurn, SimVariation } from './umbraco-ai-world.ts'

/** One stored run. */
export interface SimRun {
  readonly id: string
  readonly test: SimTest
  readonly testVersion: number
  readonly batchId: string
  readonly executionId: string
  readonly variation: SimVariation | undefined
  readonly runNumber: number
  readonly script: SimScript
  readonly status: string
  readonly graded: readonly SimGraderResult[]
  readonly error: Record<string, unknown> | undefined
  readonly executedAt: number
  readonly durationMs: number
  readonly transcriptId: string | undefined
  readonly transcript: Record<string, unknown> | undefined
  readonly profileId: string | undefined
}

export interface Execution {
  readonly test: SimTest
  readonly version: number
  readonly batchId: string
  readonly overrides: Readonly<Record<string, unknown>>
  /** Aborts when the work is to stop; the run in flight is then not stored. */
  readonly stop: AbortSignal | undefined
}

export interface ExecutionPorts {
  readonly clock: Clock
  readonly newId: (kind: string) => string
  /** The server's own time. */
  readonly now: () => number
  readonly store: (run: SimRun) => void
  /** Counts the runs of a test. */
  readonly next: (test: SimTest) => number
}

/** Runs one test: the default configuration `runCount` times, then each variation in order. */
export async function execute(execution: Execution, ports: ExecutionPorts): Promise<string> {
  const executionId = ports.newId('c0ec')
  const { test } = execution
  const runCount = test.runCount ?? 1
  for (const variation of [undefined, ...(test.variations ?? [])]) {
    for (let runNumber = 1; runNumber <= (variation?.runCount ?? runCount); runNumber += 1) {
      ports.store(await executeOnce({ ...execution, executionId, variation, runNumber }, ports))
    }
  }
  return executionId
}

interface Once extends Execution {
  readonly executionId: string
  readonly variation: SimVariation | undefined
  readonly runNumber: number
}

async function executeOnce(once: Once, ports: ExecutionPorts): Promise<SimRun> {
  const { test, variation, runNumber, overrides } = once
  const turn: SimTurn = { variation, runNumber, count: ports.next(test), overrides }
  const script = test.act(turn)
  const executedAt = ports.now()
  const durationMs = script.durationMs ?? 1_000
  await ports.clock.sleep(durationMs, once.stop)
  once.stop?.throwIfAborted()
  const graded = grade(test, script)
  const transcriptId = script.kind === 'error' ? undefined : ports.newId('7a7a')
  const override = typeof overrides.profileIdOverride === 'string' ? overrides.profileIdOverride : undefined
  return {
    id: ports.newId('5e5e'),
    test,
    testVersion: once.version,
    batchId: once.batchId,
    executionId: once.executionId,
    variation,
    runNumber,
    script,
    status: statusOf(script, graded),
    graded,
    error: runError(script),
    executedAt,
    durationMs,
    transcriptId,
    transcript: transcriptId === undefined ? undefined : transcriptOf(test, script, transcriptId),
    // Overrides of profile and contexts do not reach variations.
    profileId: variation === undefined ? override : variation.profileId,
  }
}

/** `passAtK` is the plain pass rate; `passToTheK` is 1 only when every run passed. */
export function metrics(testId: string, runs: readonly SimRun[]): Record<string, unknown> {
  const passed = runs.filter((run) => run.status === 'Passed').length
  return wire({
    passAtK: runs.length === 0 ? 0 : passed / runs.length,
    passToTheK: runs.length > 0 && passed === runs.length ? 1 : 0,
    passedRuns: passed,
    runIds: runs.map((run) => run.id),
    testId,
    totalRuns: runs.length,
  })
}

/** The execution object of `/run`, of batch replies and of `/test-runs/executions/{id}`; from what is stored. */
export function executionReply(
  runs: readonly SimRun[],
  shape: { readonly batchIds: boolean },
): Record<string, unknown> {
  const [first] = runs
  if (first === undefined) throw new Error('an execution without a stored run has no reply')
  const { test } = first
  const variations = [...new Set(runs.flatMap((run) => run.variation ?? []))]
  return wire({
    aggregateMetrics: metrics(test.id, runs),
    batchId: shape.batchIds ? first.batchId : null,
    defaultMetrics: metrics(
      test.id,
      runs.filter((run) => run.variation === undefined),
    ),
    executionId: first.executionId,
    testId: test.id,
    variationMetrics: variations.map((variation) =>
      wire({
        metrics: metrics(
          test.id,
          runs.filter((run) => run.variation === variation),
        ),
        variationId: variation.id,
        variationName: variation.name,
      }),
    ),
  })
}
