/**
 * What the site's replies must hold: only the fields that are used. Ids are any non-empty string; everything but the
 * id, the test and the status of a run may be null or absent, because the published samples and the servers differ.
 */
import { z } from 'zod'

const id = z.string().min(1)
const text = z.string().nullish()
const number = z.number().nullish()

/** Reply of the token endpoint; `expires_in` in seconds. */
export const tokenReply = z.object({ access_token: id, expires_in: z.coerce.number().nonnegative().nullish() })

const testItem = z.object({ id, alias: text, name: text, tags: z.array(z.string()).nullish() })

/** `GET /tests`: no graders, no variations. */
export const testPage = z.object({ items: z.array(testItem), total: number })
export type TestItem = z.infer<typeof testItem>

const grader = z.object({
  id: text,
  graderTypeId: text,
  config: z.unknown().optional(),
  negate: z.boolean().nullish(),
  severity: text,
  weight: number,
})

const variation = z.object({ id, name: text, runCount: number, testFeatureConfig: z.unknown().optional() })

/** `GET /tests/{id}`. */
export const testDetail = z.object({
  id,
  alias: text,
  name: text,
  testFeatureId: text,
  testFeatureConfig: z.unknown().optional(),
  graders: z.array(grader).nullish(),
  variations: z.array(variation).nullish(),
  runCount: number,
  tags: z.array(z.string()).nullish(),
})
export type TestDetail = z.infer<typeof testDetail>

const metrics = z.object({ totalRuns: number, passedRuns: number, runIds: z.array(id).nullish() })
export type Metrics = z.infer<typeof metrics>

/** One test's part of a trigger's reply, and the whole reply of `/tests/{id}/run`. */
export const execution = z.object({
  executionId: text,
  batchId: text,
  defaultMetrics: metrics.nullish(),
  aggregateMetrics: metrics.nullish(),
  variationMetrics: z.array(z.object({ variationId: id, metrics: metrics.nullish() })).nullish(),
})
export type Execution = z.infer<typeof execution>

/** Reply of `/tests/run-batch`; keys are test ids. Tests that are unknown or could not start are left out. */
export const batchReply = z.object({ results: z.record(z.string(), execution) })

const tokens = z.object({ inputTokens: number, outputTokens: number, totalTokens: number })
export type Tokens = z.infer<typeof tokens>

const graderResult = z.object({
  graderId: text,
  graderName: text,
  graderTypeId: text,
  negate: z.boolean().nullish(),
  passed: z.boolean().nullish(),
  score: number,
  severity: text,
  weight: number,
  actualValue: z.unknown().optional(),
  expectedValue: z.unknown().optional(),
  failureMessage: text,
})
export type GraderResult = z.infer<typeof graderResult>

/** A stored run; the same on all endpoints. */
export const storedRun = z.object({
  id,
  testId: id,
  status: z.string(),
  batchId: text,
  executionId: text,
  variationId: text,
  runNumber: number,
  executedAt: text,
  durationMs: number,
  transcriptId: text,
  error: z.object({ message: text }).nullish(),
  outcome: z
    .object({ outputValue: z.unknown().optional(), usage: tokens.nullish(), tokenUsage: tokens.nullish() })
    .nullish(),
  graderResults: z.array(graderResult).nullish(),
})
export type StoredRun = z.infer<typeof storedRun>

/** `GET /test-runs`, newest first. */
export const runPage = z.object({ items: z.array(storedRun), total: number })

/** The token counts of a prompt's transcript. */
const promptOutput = z.object({ usage: tokens })

/** `GET /test-runs/{id}/transcript`: free JSON of each harness. */
export const transcript = z
  .object({
    messages: z.unknown().optional(),
    timing: z.unknown().optional(),
    finalOutput: z.unknown().optional(),
  })
  .transform((raw): Transcript => ({ ...raw, promptUsage: promptOutput.safeParse(raw.finalOutput).data?.usage }))

export interface Transcript {
  readonly messages?: unknown
  readonly timing?: unknown
  readonly finalOutput?: unknown
  /** Token counts, where a prompt's transcript has them. */
  readonly promptUsage?: Tokens | undefined
}
