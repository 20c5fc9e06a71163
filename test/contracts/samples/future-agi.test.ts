/** Future AGI's documented shapes: PENDING and COMPLETED, camelCase, columns as a list, fifty calls of which one is shown. */
import { describe, expect, it } from 'vitest'
import { judge, ok, outcomes, type Route } from './sample-platform.ts'

const runTest = '5f5f5f5f-1111-4222-8333-bbbbbbbbbbbb'
const execution = '8b0f6c1e-2222-4444-8888-aaaaaaaaaaaa'
const refund = '3d1c0a52-3333-4444-8555-000000000001'
const helpful = 'e0e0e0e0-4444-4555-8666-000000000001'
const inputs = {
  provider: 'future-agi',
  'api-key': 'sample-api-key-0123456789',
  'secret-key': 'sample-secret-key-0123456789',
  suites: 'Checkout suite',
} as const

const detailOfRunTest = {
  ...{ id: runTest, name: 'Checkout suite', description: null, agent_definition: null, agent_version: null },
  ...{ source_type: 'agent_definition', scenarios: [refund], scenarios_detail: [{ id: refund, name: 'Refund' }] },
  simulate_eval_configs_detail: [
    { id: helpful, name: 'Helpful', template_id: 'template-uuid', model: 'turing_large', status: 'completed' },
  ],
  ...{ evals_detail: [], enable_tool_evaluation: false, created_at: '', updated_at: '', last_run_at: null },
}

const passed = { name: 'Helpful', type: 'Pass/Fail', value: 'Passed', reason: 'Answered fully.', error: false }

const call = (number: number, more: object = {}) => ({
  ...{ id: `c1c1c1c1-5555-4666-8777-00000000000${number}`, test_execution_id: execution, status: 'completed' },
  ...{ scenario: 'Refund', scenario_id: refund, duration: 88.0, duration_seconds: 88, overall_score: 8.0 },
  ...{ start_time: '2026-03-05T10:12:40Z', timestamp: '2026-03-05T10:14:10Z', ended_reason: 'customer-ended-call' },
  scenario_columns: [{ column_name: 'intent', value: `refund ${number}` }],
  eval_outputs: { [helpful]: { ...passed, status: 'completed', skipped: false } },
  ...{ transcript: [], total_tokens: 1200, input_tokens: 1000, output_tokens: 200, cost_cents: null },
  ...more,
})

const detail = (calls: readonly object[], more: object = {}) => ({
  ...{ count: calls.length, next: null, previous: null, results: calls, total_pages: 1, current_page: 1 },
  ...{ column_order: [], error_messages: [], status: 'completed', provider: 'vapi', agent_type: 'text' },
  ...more,
})

const runs = (calls: number, status: string, more: object = {}) => ({
  status: true,
  result: {
    ...{ execution_id: execution, status, started_at: '2026-03-05T10:12:32.790123Z', completed_at: null },
    ...{ total_calls: calls, completed_calls: 0, failed_calls: 0, eval_results: [] },
    call_results: {
      ...{ total_pages: 1, current_page: 1, count: calls },
      results: Array.from({ length: calls }, (_, at) => ({
        ...{ call_execution_id: `c${at}`, scenario_id: refund, scenario_name: 'Refund', status: 'completed' },
        ...{ duration_seconds: 88, eval_outputs: {} },
      })),
    },
    ...more,
  },
})

const started = {
  ...{ message: 'Test execution started successfully', execution_id: execution, run_test_id: runTest },
  ...{ status: 'started', total_scenarios: 1, total_calls: 0, scenario_ids: [refund] },
}

const execute = `POST /simulate/run-tests/${runTest}/execute/`

function workspace(shown: Route, more: Readonly<Record<string, Route>> = {}): Record<string, Route> {
  return {
    'GET /simulate/run-tests/get-id-by-name/Checkout%20suite/': {
      ...{ status: true, result: { run_test_id: runTest, run_test_name: 'Checkout suite' } },
    },
    [`GET /simulate/run-tests/${runTest}/`]: detailOfRunTest,
    [`GET /simulate/run-tests/${runTest}/executions/`]: { count: 0, next: null, previous: null, results: [] },
    [execute]: started,
    'GET /sdk/api/v1/simulation/runs/': runs(1, 'completed'),
    [`GET /simulate/test-executions/${execution}/`]: shown,
    [`POST /simulate/test-executions/${execution}/cancel/`]: { success: true, test_execution_id: execution },
    ...more,
  }
}

const unknownFields = {
  ...{ status: false, type: 'validation_error', code: 'invalid', attr: 'scenario_ids' },
  ...{ detail: 'scenario_ids: Unknown field.; select_all: Unknown field.', message: 'scenario_ids: Unknown field.' },
  details: { scenario_ids: ['Unknown field.'], select_all: ['Unknown field.'] },
}

describe('documented replies of Future AGI', () => {
  it('pass when the one call passed its one evaluation', async () => {
    const { conclusion, tests, writes, unknown } = await judge(workspace(detail([call(1)])), inputs)
    expect(conclusion).toBe('passed')
    expect(outcomes(tests)).toEqual({ 'Refund (intent: refund 1)': 'passed' })
    expect(writes).toEqual([execute])
    expect(unknown).toEqual([])
  })

  it('pass in capitals and camelCase, on a build that refuses snake_case', async () => {
    const camel = {
      ...{ message: 'Started', executionId: execution, runTestId: runTest, status: 'PENDING', totalScenarios: 1 },
      ...{ totalCalls: 1, scenarioIds: [refund] },
    }
    const { conclusion, writes } = await judge(
      workspace(detail([call(1)], { status: 'COMPLETED' }), {
        [execute]: ({ body }) => {
          const asked = JSON.parse(body)
          if ('scenario_ids' in asked) return { status: 400, body: unknownFields }
          expect(asked).toEqual({ scenarioIds: [refund], selectAll: false })
          return ok(camel)
        },
        'GET /simulate/run-tests/get-id-by-name/Checkout%20suite/': { status: true, result: { runTestId: runTest } },
        'GET /sdk/api/v1/simulation/runs/': runs(1, 'COMPLETED'),
      }),
      inputs,
    )
    expect(conclusion).toBe('passed')
    expect(writes).toEqual([execute, execute])
  })

  it.each([
    ['fifty calls of which one is shown', detail([call(1)], { count: 50 })],
    ['three calls of which one is shown', detail([call(1)], { count: 3 })],
    ['fifty calls on five pages that are all the same', detail([call(1)], { count: 50, total_pages: 5 })],
    ['no call at all', detail([])],
    ['calls of a scenario nobody asked for', detail([call(1, { scenario: 'Other', scenario_id: helpful })])],
    ['a call without evaluations', detail([call(1, { eval_outputs: {} })])],
    ['a call whose evaluation is still empty', detail([call(1, { eval_outputs: { [helpful]: {} } })])],
    ['a call whose evaluation is null', detail([call(1, { eval_outputs: { [helpful]: null } })])],
    ['a call that is still going on', detail([call(1, { status: 'ongoing' })])],
    ['a failed call', detail([call(1, { status: 'failed', ended_reason: 'pipeline-error' })])],
    ['a call of a status nobody knows', detail([call(1, { status: 'archived' })])],
    [
      'an evaluation of no transcript',
      detail([
        call(1, {
          eval_outputs: {
            [helpful]: {
              output: null,
              output_type: 'Pass/Fail',
              reason: 'No transcript data available',
              name: 'Helpful',
            },
          },
        }),
      ]),
    ],
    [
      'an errored evaluation',
      detail([call(1, { eval_outputs: { [helpful]: { ...passed, value: null, error: true } } })]),
    ],
    [
      'a skipped evaluation',
      detail([call(1, { eval_outputs: { [helpful]: { ...passed, value: null, status: 'skipped', skipped: true } } })]),
    ],
    [
      'a word that is neither passed nor failed',
      detail([call(1, { eval_outputs: { [helpful]: { ...passed, value: 'Maybe' } } })]),
    ],
    [
      'another evaluation than the one that is configured',
      detail([call(1, { eval_outputs: { other: { ...passed, name: 'Other', type: 'custom' } } })]),
    ],
    [
      'an error of which the rest passed',
      detail([call(1, { eval_outputs: { [helpful]: { ...passed, error: 'error' } } })]),
    ],
  ])('do not pass on %s', async (_, shown) => {
    const { conclusion, reasons, said } = await judge(workspace(shown), inputs)
    expect(conclusion).toBe('inconclusive')
    expect(reasons).not.toContain('failed-test')
    expect(said).not.toContain('A bug in Batchgate')
  })

  it.each([
    ['Failed', false],
    ['failed', false],
    [false, false],
    ['PASSED', true],
    [true, true],
  ])('read the value %s of a Pass/Fail evaluation', async (value, passes) => {
    const shown = detail([call(1, { eval_outputs: { [helpful]: { ...passed, value } } })])
    const { conclusion } = await judge(workspace(shown), inputs)
    expect(conclusion).toBe(passes ? 'passed' : 'failed')
  })

  it('fail one row and pass the other two, whatever the aggregates say', async () => {
    const failed = { ...passed, value: 'Failed', reason: 'Gave up.' }
    const shown = detail([call(1), call(2, { eval_outputs: { [helpful]: failed } }), call(3)])
    const more = { 'GET /sdk/api/v1/simulation/runs/': runs(3, 'completed') }
    const { conclusion, tests, said } = await judge(workspace(shown, more), inputs)
    expect(conclusion).toBe('failed')
    expect(Object.values(outcomes(tests)).sort()).toEqual(['failed', 'passed', 'passed'])
    expect(said).toContain('Gave up.')
  })

  it.each([
    ['pending', 'pending'],
    ['evaluating', 'evaluating'],
    ['in_progress', 'a word of no list'],
  ])('do not take %s for an end', async (word) => {
    const more = { 'GET /sdk/api/v1/simulation/runs/': runs(1, word) }
    const { conclusion, reasons } = await judge(workspace(detail([call(1)], { status: word }), more), {
      ...inputs,
      timeout: '10m',
    })
    expect(conclusion).toBe('inconclusive')
    expect(reasons).toContain('timed-out')
  })

  it('stop an execution that runs more than was asked for', async () => {
    const all = { ...started, total_scenarios: 7, scenario_ids: [] }
    let cancelled = false
    const shown: Route = () => ok(detail([], { status: cancelled ? 'cancelled' : 'running' }))
    const { conclusion, writes } = await judge(
      workspace(shown, {
        [execute]: all,
        'GET /sdk/api/v1/simulation/runs/': () => ok(runs(0, cancelled ? 'cancelled' : 'running')),
        [`POST /simulate/test-executions/${execution}/cancel/`]: ({ body }) => {
          cancelled = body === ''
          return ok({ success: true })
        },
      }),
      inputs,
    )
    expect(conclusion).toBe('inconclusive')
    expect(cancelled).toBe(true)
    expect(writes).toHaveLength(2)
  })

  it.each([
    [
      'the envelope of the source',
      401,
      { status: false, code: 'authentication_failed', message: 'Invalid API key or secret key' },
      2,
      'Invalid API key or secret key',
    ],
    [
      'the envelope of the overview',
      403,
      { error: { code: 'permission_denied', message: 'Write access denied', details: {} } },
      2,
      'Write access denied',
    ],
    ['a page of HTML', 404, '<html><body>Not Found</body></html>', 2, '404'],
  ])('tell an error in %s', async (_, status, body, exit, words) => {
    const more: Record<string, Route> = {
      'GET /simulate/run-tests/get-id-by-name/Checkout%20suite/': () => ({ status, body }),
      'GET /simulate/run-tests/': () => ({ status, body }),
    }
    const { ending, said, writes } = await judge(workspace(detail([]), more), inputs)
    expect(ending.exit).toBe(exit)
    expect(said).toContain(words)
    expect(writes).toEqual([])
  })

  it('tell a missing run test that is a 400', async () => {
    const gone: Route = () => ({
      status: 400,
      body: { status: false, type: 'validation_error', message: 'Run test not found' },
    })
    const empty = { count: 0, next: null, previous: null, results: [], total_pages: 1, current_page: 1 }
    const { ending, said, writes } = await judge(
      workspace(detail([]), {
        'GET /simulate/run-tests/get-id-by-name/Checkout%20suite/': gone,
        'GET /simulate/run-tests/': empty,
      }),
      inputs,
    )
    expect(ending.exit).toBe(2)
    expect(said).toContain('"Checkout suite" matches nothing')
    expect(writes).toEqual([])
  })
})
