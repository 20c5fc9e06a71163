/** The shapes in which a simulated Future AGI answers. Composed from the provider sheet, sections 2, 4, 5, 7 and 11. */
import type { SimReply } from '../server.ts'
import { callStatusAt, endOf, evalsAt, type SimCall, type SimExecution, statusAt } from './execution.ts'
import type { SimRunTest, StoredEval } from './world.ts'

/** How things are written: as observed, or as the older documentation has them. */
export interface Dialect {
  readonly docs: boolean
  readonly columns: 'object' | 'array' | 'none'
}

const errorTypes: Readonly<Record<number, readonly [type: string, code: string]>> = {
  400: ['validation_error', 'invalid'],
  401: ['authentication_error', 'authentication_failed'],
  402: ['entitlement_error', 'ENTITLEMENT_DENIED'],
  403: ['permission_error', 'permission_denied'],
  404: ['not_found', 'not_found'],
  429: ['rate_limit', 'rate_limited'],
  500: ['server_error', 'server_error'],
}

/** The error envelope of nearly all of the API (sheet 2). */
export function failure(status: number, text: string, more: Readonly<Record<string, unknown>> = {}): SimReply {
  const [type, code] = errorTypes[status] ?? ['api_error', 'error']
  const body = { status: false, type, code, detail: text, message: text, error: text, result: text, ...more }
  return { status, body, ...(status === 401 ? { headers: { 'www-authenticate': 'ApiKey' } } : {}) }
}

/** 400 for body or query names that the platform does not know. */
export function unknownFields(names: readonly string[]): SimReply {
  const details = Object.fromEntries(names.map((name) => [name, ['Unknown field.']]))
  return failure(400, names.map((name) => `${name}: Unknown field.`).join('; '), { attr: names[0], details })
}

/** 429 in the two shapes seen: the usual envelope, and the enterprise module's own. For use in a fault. */
export function rateLimited(shape: 'envelope' | 'code', retryAfterSeconds: number): SimReply {
  const headers = { 'retry-after': String(retryAfterSeconds) }
  if (shape === 'envelope') return { ...failure(429, 'Request was throttled.'), headers }
  const result = { code: 'RATE_LIMITED', message: 'Rate limit exceeded.', retry_after: retryAfterSeconds }
  return { status: 429, headers, body: { status: false, result } }
}

/** What the framework answers before any view runs. */
export const pageNotFound: SimReply = {
  status: 404,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!doctype html><html><body><h1>Not Found</h1><p>The requested resource was not found on this server.</p></body></html>',
}

export interface Page<T> {
  readonly items: readonly T[]
  readonly count: number
  readonly page: number
  readonly pages: number
}

/** A page of items, `undefined` when it is past the end. */
export function pageOf<T>(items: readonly T[], query: URLSearchParams): Page<T> | undefined {
  const limit = Number(query.get('limit') ?? 10)
  const page = Number(query.get('page') ?? 1)
  const pages = Math.max(1, Math.ceil(items.length / limit))
  if (!Number.isInteger(page) || page < 1 || page > pages) return undefined
  return { items: items.slice((page - 1) * limit, page * limit), count: items.length, page, pages }
}

/** The envelope of paged lists (sheet 11). */
export function paged<T>({ items, count, page, pages }: Page<T>): Record<string, unknown> {
  return {
    count,
    next: page < pages ? `http://simulated.invalid/?page=${page + 1}` : null,
    previous: page > 1 ? `http://simulated.invalid/?page=${page - 1}` : null,
    results: items,
    total_pages: pages,
    current_page: page,
  }
}

/** One item of the list of run tests. */
export function runTestItem(runTest: SimRunTest): Record<string, unknown> {
  return {
    id: runTest.id,
    name: runTest.name,
    description: null,
    source_type: runTest.sourceType,
    prompt_template: runTest.promptTemplateId ?? null,
    scenarios: runTest.scenarios.map(({ id }) => id),
    enable_tool_evaluation: false,
    created_at: iso(runTest.createdAt),
    updated_at: iso(runTest.createdAt),
    last_run_at: null,
  }
}

/** A run test in full. */
export function runTestDetail(runTest: SimRunTest): Record<string, unknown> {
  return {
    ...runTestItem(runTest),
    agent_definition: null,
    agent_version: null,
    scenarios_detail: runTest.scenarios.map(({ id, name, ready }) => ({
      id,
      name,
      status: ready ? 'completed' : 'processing',
    })),
    simulate_eval_configs_detail: runTest.evals.map(({ id, name, templateId, config }) => ({
      id,
      name,
      template_id: templateId,
      model: 'judge-large',
      config,
      mapping: { transcript: 'transcript' },
      filters: {},
      status: 'completed',
    })),
    evals_detail: [],
  }
}

/** One item of the list of executions: Title-Case and its own names as observed, upper-case in the documentation. */
export function executionItem(execution: SimExecution, now: number, { docs }: Dialect): Record<string, unknown> {
  const status = statusAt(execution, now)
  const over = now >= endOf(execution)
  const duration = Math.round((Math.min(now, endOf(execution)) - execution.startedAt) / 1000)
  if (docs) {
    return {
      id: execution.id,
      run_test: execution.runTest.id,
      status: status.toUpperCase(),
      started_at: iso(execution.startedAt),
      completed_at: over ? iso(endOf(execution)) : null,
      total_scenarios: execution.scenarios.length,
      total_calls: execution.calls.length,
      scenario_ids: execution.scenarios.map(({ id }) => id),
      created_at: iso(execution.startedAt),
    }
  }
  return {
    id: execution.id,
    status: `${status.slice(0, 1).toUpperCase()}${status.slice(1)}`,
    scenarios: execution.scenarios.map(({ name }) => name).join(', '),
    start_time: iso(execution.startedAt).replace('Z', '+00:00'),
    duration,
    error_reason: status === 'failed' ? (execution.course.setupError ?? null) : null,
    calls: execution.calls.length,
    agent_type: execution.runTest.agentType,
    source_type: execution.runTest.sourceType,
  }
}

/** Counters as an execution shows them: never written for text agents (sheet 0, item 7). */
function counters(execution: SimExecution, now: number) {
  const statuses = execution.calls.map((call) => callStatusAt(execution, call, now))
  const voice = execution.runTest.agentType === 'voice'
  const count = (word: string) => (voice ? statuses.filter((status) => status === word).length : 0)
  const over = now >= endOf(execution)
  return {
    started_at: iso(execution.startedAt),
    completed_at: voice && over ? iso(endOf(execution)) : null,
    total_calls: now < execution.startedAt + execution.course.pendingMs ? 0 : execution.calls.length,
    completed_calls: count('completed'),
    failed_calls: count('failed'),
  }
}

/** GET /sdk/api/v1/simulation/runs/?execution_id= (sheet 7.1). */
export function runReply(execution: SimExecution, now: number, page: Page<SimCall>, { docs }: Dialect): SimReply {
  const status = statusAt(execution, now)
  const results = page.items.map((call) => ({
    call_execution_id: call.id,
    scenario_id: call.scenario.id,
    scenario_name: call.scenario.name,
    status: callStatusAt(execution, call, now),
    duration_seconds: now < call.endsAt ? null : Math.round((call.endsAt - call.startsAt) / 1000),
    eval_outputs: Object.fromEntries(
      now < call.endsAt ? [] : evalsAt(call, now).map(([id, stored]) => [id, stored ?? { status: 'pending' }]),
    ),
  }))
  const result = {
    execution_id: execution.id,
    status: docs ? status.toUpperCase() : status,
    ...counters(execution, now),
    eval_results: aggregates(execution, now),
    call_results: { total_pages: page.pages, current_page: page.page, count: page.count, results },
  }
  return { status: 200, body: { status: true, result } }
}

function aggregates(execution: SimExecution, now: number) {
  return execution.runTest.evals
    .filter(({ outputType }) => outputType === 'Pass/Fail')
    .map(({ id, name, templateId }) => {
      const outputs = execution.calls
        .filter((call) => callStatusAt(execution, call, now) === 'completed')
        .flatMap((call) => evalsAt(call, now).flatMap(([key, stored]) => (key === id && stored ? [stored.output] : [])))
        .filter((output) => output !== null)
      const passed = outputs.filter((output) => output === true || output === 'Passed').length
      const pass = outputs.length === 0 ? 0 : Math.round((passed / outputs.length) * 10_000) / 100
      const output = { pass, fail: 100 - pass, pass_count: passed, fail_count: outputs.length - passed }
      const result = [{ name, id, total_cells: outputs.length, output: outputs.length === 0 ? {} : output }]
      return { name, id: templateId, output_type: 'Pass/Fail', total_pass_rate: pass, result }
    })
}

/** One call as GET /simulate/test-executions/{id}/ lists it (sheet 7.2), without its transcript. */
export function callItem(execution: SimExecution, call: SimCall, now: number, dialect: Dialect) {
  const ended = now >= call.endsAt
  const evals = Object.fromEntries(ended ? evalsAt(call, now).map(([id, stored]) => [id, detailed(stored)]) : [])
  return {
    id: call.id,
    test_execution_id: execution.id,
    status: callStatusAt(execution, call, now),
    scenario: call.scenario.name,
    scenario_id: call.scenario.id,
    scenario_columns: columnsOf(call, execution, dialect),
    duration: ended ? (call.endsAt - call.startsAt) / 1000 : null,
    duration_seconds: ended ? Math.round((call.endsAt - call.startsAt) / 1000) : null,
    start_time: iso(call.startsAt),
    timestamp: iso(call.endsAt),
    overall_score: 8,
    ended_reason: ended ? call.endedReason : null,
    eval_outputs: evals,
    transcript: [],
    total_tokens: execution.runTest.agentType === 'voice' ? null : 1200,
    input_tokens: execution.runTest.agentType === 'voice' ? null : 1000,
    output_tokens: execution.runTest.agentType === 'voice' ? null : 200,
    processing_skipped: false,
    processing_skip_reason: null,
    rerun_snapshots: [],
  }
}

/** Ids in the cells differ from one execution to the next, as they would when a dataset is copied. */
function columnsOf(call: SimCall, execution: SimExecution, { columns }: Dialect) {
  if (columns === 'none') return {}
  const cells = Object.entries(call.columns).map(([name, value]) => ({
    value,
    visible: true,
    column_name: name,
    data_type: 'text',
    dataset_column_id: `${execution.id}/${name}`,
    dataset_id: execution.id,
  }))
  if (columns === 'array') return cells.reverse().map(({ column_name, value }) => ({ column_name, value }))
  return Object.fromEntries(cells.map((cell) => [cell.column_name, cell]))
}

/** A stored output in the detail endpoint's shape; a pending one is the empty object there. */
function detailed(stored: StoredEval | undefined): Record<string, unknown> {
  if (stored === undefined || stored.status === 'pending') return {}
  const error = stored.error === 'error'
  return {
    name: stored.name,
    type: stored.output_type,
    value: stored.output,
    reason: stored.reason,
    error,
    status: stored.status ?? (error ? 'error' : 'completed'),
    skipped: stored.skipped ?? false,
  }
}

/** The conversation of a call: chat rows for text agents, spoken rows for voice (sheet 7.3). */
export function transcriptOf(execution: SimExecution, call: SimCall): Record<string, unknown>[] {
  const said = [
    ['assistant', `Hello, this is about ${call.scenario.name}: ${Object.values(call.columns).map(String).join(', ')}.`],
    ['user', 'Hello. What can I do for you?'],
    ['assistant', 'That is not what I asked.'],
    ['user', 'I am closing this conversation.'],
  ] as const
  return said.map(([role, text], index) =>
    execution.runTest.agentType === 'voice'
      ? { id: `${call.id}-${index}`, speaker_role: role, content: text, start_time_ms: index * 1000 }
      : { id: `${call.id}-${index}`, role, messages: [text], content: [{ type: 'text', text }], tool_calls: null },
  )
}

export function iso(ms: number): string {
  return new Date(ms).toISOString()
}
