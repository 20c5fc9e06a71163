/** Tests and runs as the simulated API shows them, in the observed shape or in that of the published samples. */
import type { SimRun } from './umbraco-ai-execution.ts'
import { outputOf, type SimGraderResult, tokensOf } from './umbraco-ai-grading.ts'
import { wire, wireDate } from './umbraco-ai-wire.ts'
import type { SimTest } from './umbraco-ai-world.ts'

/** What may be changed between requests. */
export interface Shape {
  /** `source` is what the code writes; `docs` what the published samples show. */
  readonly shapes: 'source' | 'docs'
  /** Where token counts stand: nowhere (all versions read so far), or in `outcome.usage` (newer builds). */
  readonly usage: 'none' | 'usage'
  /** False: `batchId` is null in replies and on runs, as in the published samples. */
  readonly batchIds: boolean
}

/** What the site keeps about a test besides its definition. */
export interface TestRecord {
  readonly test: SimTest
  version: number
  baselineRunId: string | undefined
  readonly created: number
  modified: number
}

const modelBased = new Set(['llm-judge', 'decision-judge'])

/** An item of the list of tests; graders and variations are only in the single test. */
export function testItem(record: TestRecord, shape: Shape): Record<string, unknown> {
  const { test } = record
  const fraction = shape.shapes === 'source'
  return wire({
    alias: test.alias,
    dateCreated: wireDate(record.created, fraction),
    dateModified: wireDate(record.modified, fraction),
    description: test.description,
    id: test.id,
    name: test.name,
    runCount: test.runCount ?? 1,
    tags: test.tags ?? [],
    testFeatureId: test.feature,
    version: record.version,
  })
}

/** The single test with its graders and variations. */
export function testDetail(record: TestRecord, shape: Shape): Record<string, unknown> {
  const { test } = record
  return wire({
    ...testItem(record, shape),
    baselineRunId: record.baselineRunId,
    contextIds: [],
    graders: test.graders.map((grader) =>
      wire({
        config: grader.config,
        description: null,
        graderTypeId: grader.typeId,
        id: grader.id,
        name: grader.name,
        negate: grader.negate ?? false,
        severity: grader.severity,
        weight: grader.weight ?? 1,
      }),
    ),
    profileId: null,
    testFeatureConfig: test.config,
    testTargetId: `d1d1d1d1${test.id.slice(8)}`,
    variations: (test.variations ?? []).map((variation) =>
      wire({
        contextIds: null,
        description: null,
        id: variation.id,
        name: variation.name,
        profileId: variation.profileId,
        runCount: variation.runCount,
        testFeatureConfig: variation.config,
      }),
    ),
  })
}

/** A run; `listed` runs come from the list endpoint, which leaves `graderType` null. */
export function runView(
  run: SimRun,
  record: TestRecord | undefined,
  setup: Shape & { listed: boolean },
): Record<string, unknown> {
  const docs = setup.shapes === 'docs'
  const tokens = tokensOf(run.test, run.script)
  const completed = run.status === 'Error' ? null : 'completed'
  const usage = { ...tokens, breakdown: [], callCount: 1, durationMs: run.durationMs, failedCallCount: 0 }
  return wire({
    baselineRunId: record?.baselineRunId,
    batchId: setup.batchIds ? run.batchId : null,
    contextIds: [],
    durationMs: run.durationMs,
    error: run.error,
    executedAt: wireDate(run.executedAt, !docs),
    executedByUserId: docs ? 'user-guid' : null,
    executionId: run.executionId,
    graderResults: run.graded.map((result) => graderView(result, setup)),
    id: run.id,
    isBaseline: record?.baselineRunId === run.id,
    outcome: wire({
      finishReason: docs ? 'stop' : completed,
      outputType: 'Text',
      outputValue: outputOf(run.script),
      tokenUsage: docs ? tokens : null,
      ...(setup.usage === 'usage' ? { usage: wire({ ...usage, unreportedCallCount: 0 }) } : {}),
    }),
    profileId: run.profileId,
    runNumber: run.runNumber,
    status: run.status,
    testId: run.test.id,
    testName: record?.test.name,
    testVersion: run.testVersion,
    transcriptId: run.transcriptId,
    variationId: run.variation?.id,
    variationName: run.variation?.name,
  })
}

/** One grader's result. */
export function graderView(result: SimGraderResult, setup: Shape & { listed: boolean }): Record<string, unknown> {
  const { grader } = result
  const kind = modelBased.has(grader.typeId) ? 'ModelBased' : 'CodeBased'
  return wire({
    actualValue: result.actual,
    expectedValue: result.expected,
    failureMessage: result.failure,
    graderId: grader.id,
    graderName: grader.name,
    graderType: setup.listed && setup.shapes === 'source' ? null : kind,
    graderTypeId: grader.typeId,
    metadata: null,
    negate: grader.negate ?? false,
    passed: result.passed,
    score: result.score,
    severity: grader.severity,
    weight: grader.weight ?? 1,
  })
}
