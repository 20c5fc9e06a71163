/**
 * Replies → model. Only the fields used; camelCase of older builds is read as snake_case (sheet, section 11). Ids that go
 * into paths must be UUIDs, because anything else is a path of another kind there.
 */
import { z } from 'zod'
import { uuidShape } from './uuid.ts'

const uuid = z.string().regex(uuidShape)
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined)
const number = z
  .number()
  .nullish()
  .transform((value) => value ?? undefined)
const anything = z.unknown().optional()
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).nullish()

/** An object whose camelCase names count as snake_case ones. Only its own level: eval names and columns stay as they are. */
function object<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.preprocess(snakeNames, z.object(shape))
}

function snakeNames(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const renamed = Object.entries(value).map(([name, item]): [string, unknown] => [
    name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    item,
  ])
  return { ...Object.fromEntries(renamed), ...value }
}

/** Takes off the `{ status: true, result: … }` that some endpoints wrap their reply in. */
function unwrapped<Inner extends z.ZodType>(inner: Inner) {
  return z.preprocess(
    (value) =>
      typeof value === 'object' && value !== null && 'result' in value && typeof value.result === 'object'
        ? value.result
        : value,
    inner,
  )
}

function page<Item extends z.ZodType>(item: Item) {
  return object({ count: number, next: text, total_pages: number, results: z.array(item) })
}

const evalConfig = object({
  id: z.string(),
  name: z.string(),
  template_id: anything,
  model: anything,
  config: anything,
  mapping: anything,
  filters: anything,
})
export type EvalConfig = z.infer<typeof evalConfig>

/** GET run-tests/{id}/ */
export const runTestReply = object({
  id: uuid,
  name: z.string(),
  source_type: text,
  prompt_template: text,
  scenarios: listOf(z.string()),
  scenarios_detail: listOf(object({ id: text, name: text })),
  simulate_eval_configs: listOf(z.unknown()),
  simulate_eval_configs_detail: listOf(evalConfig),
  evals_detail: listOf(z.unknown()),
})
export type RunTestReply = z.infer<typeof runTestReply>

/** GET run-tests/ */
export const runTestPage = page(object({ id: uuid, name: z.string() }))

/** GET run-tests/get-id-by-name/{name}/ */
export const runTestIdReply = unwrapped(object({ run_test_id: uuid }))

/** GET run-tests/{id}/scenarios/ */
export const scenarioPage = page(object({ id: uuid, name: z.string() }))

/** GET run-tests/{id}/executions/, as observed and as documented (sheet 7.4). */
export const executionPage = page(
  object({
    id: uuid,
    status: text,
    scenarios: anything,
    scenario_ids: listOf(z.string()),
    start_time: text,
    started_at: text,
    created_at: text,
    error_reason: text,
  }),
)
export type ExecutionItem = z.infer<typeof executionPage>['results'][number]

/** POST …/execute/ */
export const executeReply = unwrapped(
  object({ execution_id: uuid, status: text, total_scenarios: anything, scenario_ids: listOf(z.string()) }),
)
export type ExecuteReply = z.infer<typeof executeReply>

/** GET /sdk/api/v1/simulation/runs/?execution_id= (sheet 7.1) */
export const runReply = unwrapped(
  object({
    execution_id: z.string(),
    status: z.string(),
    total_calls: number,
    completed_calls: number,
    failed_calls: number,
    call_results: object({
      count: number,
      results: z.array(object({ scenario_id: text, status: z.string() })),
    }).nullish(),
  }),
)
export type RunReply = z.infer<typeof runReply>

const outputs = z.record(z.string(), z.unknown()).nullish()

const call = object({
  id: z.string().min(1),
  status: z.string(),
  scenario: text,
  scenario_id: text,
  scenario_columns: anything,
  duration: number,
  duration_seconds: number,
  ended_reason: text,
  eval_outputs: outputs,
  eval_metrics: outputs,
  total_tokens: number,
  input_tokens: number,
  output_tokens: number,
  processing_skip_reason: text,
})
/** One conversation, as endpoint B lists it (sheet 7.2). */
export type Call = z.infer<typeof call>

/** GET test-executions/{id}/ */
export const detailReply = object({
  status: z.string(),
  count: number,
  next: text,
  total_pages: number,
  results: z.array(call),
  error_messages: listOf(z.unknown()),
})
export type DetailReply = z.infer<typeof detailReply>

/** POST test-executions/{id}/cancel/: that it was taken is all there is to know. */
export const cancelReply = z.unknown()

/** GET call-executions/{id}/: chat rows, spoken rows and documented rows alike (sheet 7.3). */
export const callReply = object({
  transcript: listOf(object({ speaker_role: text, role: text, content: anything, messages: anything })),
})
export type TranscriptRow = NonNullable<z.infer<typeof callReply>['transcript']>[number]
