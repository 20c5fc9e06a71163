/** Bland's documented shapes: bare payloads, decorated ids, the finished batch that is printed there. */
import { describe, expect, it } from 'vitest'
import type { SimReply } from '../../../src/simulator/server.ts'
import { judge, ok, outcomes, type Route } from './sample-platform.ts'

const testing = '/v1/agent-testing'
const inputs = { provider: 'bland', 'api-key': 'org_sample-0123456789', suites: 'pathway:pw_abc123' } as const

const scenario = (number: number, more: object = {}) => ({
  id: `scn_${number}`,
  org_id: 'org_1',
  pathway_id: 'pw_abc123',
  persona_id: null,
  name: `Scenario ${number}`,
  description: null,
  category: 'HAPPY_PATH',
  scenario_type: 'AGENT',
  tester_persona_prompt: 'You want your money back.',
  tester_persona_name: null,
  max_turns: 20,
  request_data: null,
  start_node_id: null,
  bland_tone_enabled: false,
  is_required_for_promotion: true,
  enabled: true,
  input_messages: null,
  advanced_instructions: null,
  assertions: [
    {
      ...{ id: `ast_${number}`, type: 'LLM_JUDGE', name: null, is_required: true, weight: 1, order: 0 },
      config: { prompt: 'Was the refund issued?', output_type: 'boolean', pass_on_true: true },
    },
  ],
  most_recent_run: { id: 'run_old', status: 'PASSED', score: 0.9, completed_at: '2026-04-30T10:00:00Z' },
  created_at: '2026-04-01T10:00:00Z',
  updated_at: '2026-04-01T10:00:00Z',
  ...more,
})

const run = (number: number, status: string, more: object = {}) => ({
  id: `run_${number}`,
  scenario_id: `scn_${number}`,
  status,
  overall_score: 0.92,
  turn_count: 8,
  duration_ms: 15210,
  created_at: '2026-05-02T08:00:01.000Z',
  scenario: { id: `scn_${number}`, name: `Scenario ${number}` },
  assertion_results: [
    {
      ...{ assertion_id: `ast_${number}`, type: 'contains', target: 'transcript', expected: 'refund issued' },
      passed: status === 'PASSED',
    },
  ],
  ...more,
})

const batch = (status: string, runs: readonly object[], more: object = {}) => ({
  id: 'batch_1',
  status,
  total_scenarios: 2,
  passed_scenarios: 2,
  failed_scenarios: 0,
  trigger_source: 'api',
  publish_on_pass: false,
  created_at: '2026-05-02T08:00:00.000Z',
  runs,
  ...more,
})

const bothPassed = [run(1, 'PASSED'), run(2, 'PASSED')]

function account(shown: Route, more: Readonly<Record<string, Route>> = {}): Record<string, Route> {
  return {
    [`GET ${testing}/scenarios`]: { scenarios: [scenario(1), scenario(2)] },
    // The rows that the documentation prints are there before anything is started.
    [`GET ${testing}/runs`]: { runs: [run(1, 'PASSED', { id: 'run_old', batch_id: 'batch_0' })], total_count: 120 },
    [`POST ${testing}/batch-run`]: () => ({
      status: 201,
      body: {
        batch_id: 'batch_1',
        runs: [1, 2].map((number) => ({ run_id: `run_${number}`, scenario_id: `scn_${number}` })),
      },
    }),
    [`GET ${testing}/batches/batch_1`]: shown,
    ...[1, 2].reduce<Record<string, Route>>((routes, number) => {
      const chat_history = [{ role: 'user', content: 'I want my money back.' }]
      routes[`GET ${testing}/runs/run_${number}`] = run(number, 'FAILED', { chat_history, error_message: null })
      return routes
    }, {}),
    ...more,
  }
}

describe('documented replies of Bland', () => {
  it('pass when the batch and both of its runs passed', async () => {
    const { conclusion, tests, writes, unknown } = await judge(account(batch('PASSED', bothPassed)), inputs)
    expect(conclusion).toBe('passed')
    expect(outcomes(tests)).toEqual({ 'Scenario 1': 'passed', 'Scenario 2': 'passed' })
    expect(tests[0]?.trials[0]).toMatchObject({ score: 0.92, durationMs: 15210 })
    expect(writes).toEqual([`POST ${testing}/batch-run`])
    expect(unknown).toEqual([])
  })

  it('wait for the run that is still running, as in the example', async () => {
    const nothing = { overall_score: null, turn_count: null, duration_ms: null, assertion_results: [] }
    const example = batch('RUNNING', [run(1, 'PASSED'), run(2, 'RUNNING', nothing)], { passed_scenarios: 1 })
    const { conclusion, writes } = await judge(
      account((_, before) => ok(before < 5 ? example : batch('PASSED', bothPassed))),
      inputs,
    )
    expect(conclusion).toBe('passed')
    expect(writes).toHaveLength(1)
  })

  it('fail on a failed run although the batch says PASSED and counts two', async () => {
    const { conclusion, tests, said } = await judge(
      account(batch('PASSED', [run(1, 'PASSED'), run(2, 'FAILED')])),
      inputs,
    )
    expect(conclusion).toBe('failed')
    expect(outcomes(tests)).toEqual({ 'Scenario 1': 'passed', 'Scenario 2': 'failed' })
    expect(said).toContain('the runs decide')
    expect(said).toContain('refund issued')
  })

  it.each([
    ['one run of two', [run(1, 'PASSED')]],
    ['no runs', []],
    ['the run of a stranger', [run(1, 'PASSED'), run(9, 'PASSED')]],
    ['a run that never ends', [run(1, 'PASSED'), run(2, 'RUNNING')]],
    ['a run of unknown status', [run(1, 'PASSED'), run(2, 'HIBERNATING')]],
    ['a run that could not be executed', [run(1, 'PASSED'), run(2, 'ERROR')]],
    ['a run that somebody stopped', [run(1, 'PASSED'), run(2, 'CANCELLED')]],
  ])('do not pass on a passed batch with %s', async (_, runs) => {
    const { conclusion, reasons } = await judge(account(batch('PASSED', runs)), inputs)
    expect(conclusion).toBe('inconclusive')
    expect(reasons).not.toContain('failed-test')
  })

  it.each([
    ['the word PENDING for ever', batch('PENDING', [])],
    ['a word nobody knows', batch('DONE', bothPassed)],
    ['lower case of another word', batch('success', bothPassed)],
  ])('do not pass on %s', async (_, shown) => {
    const { conclusion, reasons } = await judge(account(shown), { ...inputs, timeout: '5m' })
    expect(conclusion).toBe('inconclusive')
    expect(reasons).toContain('timed-out')
  })

  it('read a batch without runs from the list of runs', async () => {
    const { runs: _, ...bare } = batch('PASSED', [])
    const list = (request: { query: URLSearchParams }): SimReply =>
      ok({ runs: request.query.has('batch_id') ? bothPassed : [], total_count: 2 })
    const { conclusion } = await judge(account(bare, { [`GET ${testing}/runs`]: list }), inputs)
    expect(conclusion).toBe('passed')
  })

  it('are read wrapped as they were observed, and mixed', async () => {
    const wrapped = (body: object) => ({ data: body, errors: null })
    const { conclusion } = await judge(
      account(wrapped(batch('PASSED', bothPassed)), {
        [`GET ${testing}/scenarios`]: wrapped([scenario(1), scenario(2)]),
        [`GET ${testing}/runs`]: wrapped([]),
        [`POST ${testing}/batch-run`]: wrapped({ batch_id: 'batch_1', runs: [] }),
      }),
      inputs,
    )
    expect(conclusion).toBe('passed')
  })

  it('are failures when they carry errors in a success', async () => {
    const shown = { data: batch('PASSED', bothPassed), errors: [{ error: 'INTERNAL', message: 'Partial data' }] }
    const { conclusion } = await judge(account(shown), inputs)
    expect(conclusion).toBe('inconclusive')
  })

  it.each([
    ['E1', 401, { data: null, errors: [{ error: 'AUTH_FAILURE', message: 'Unauthorized' }] }, 2, 'Unauthorized'],
    ['E2', 403, { status: 'error', message: 'Upgrade your plan', errors: ['plan too small'] }, 2, 'plan too small'],
    ['E3', 404, { error: 'pathway_not_found', message: 'No such pathway' }, 2, 'No such pathway'],
    ['a string', 400, { data: null, errors: 'Something is wrong' }, 3, 'Something is wrong'],
  ])('tell an error of the form %s in its own words', async (_, status, body, exit, words) => {
    const { ending, said, writes } = await judge(
      account(batch('PASSED', []), { [`GET ${testing}/scenarios`]: () => ({ status, body }) }),
      inputs,
    )
    expect(said).toContain(words)
    expect(ending.exit).toBe(exit)
    expect(writes).toEqual([])
  })

  it('name what publishes by itself', async () => {
    const { conclusion, said } = await judge(account(batch('PASSED', bothPassed, { publish_on_pass: true })), inputs)
    expect(conclusion).toBe('passed')
    expect(said).toContain('publish_on_pass')
  })
})

describe('documented check runs of Bland', () => {
  const agent = '0a0a0a0a-1111-4111-8111-000000000001'
  const v2 = `/v2/agents/${agent}`
  const asked = {
    provider: 'bland',
    'api-key': 'org_sample-0123456789',
    suites: `agent:${agent}`,
    options: 'mode: checks',
  }
  const verdict = (passed: boolean | null, rate: number | null, more: object = {}) => ({
    ...{ eval_agent_id: 'judge_1', eval_agent_version_id: 'judge_1_v1', name: 'Goal reached', required: true },
    ...{ target_level_keys: [], match_rate: rate, score: rate === null ? null : rate * 100, passed },
    ...more,
  })
  const check = (status: string, more: object = {}) => ({
    ...{ id: 'check_1', agent_id: agent, env_type: 'production', agent_version_id: 'version_1', semver: '1.0.0' },
    ...{ version_name: null, status, judge_names: ['Goal reached'], scenario_count: 1, simulations_count: 5 },
    ...{ overall_passed: null, verdicts: null, simulation_set_id: null, eval_run_id: null, error_message: null },
    ...{ triggered_by: null, created_at: '2026-09-01T10:00:00Z', started_at: null, completed_at: null },
    ...more,
  })
  const enveloped = (data: unknown) => ({ data, errors: null })

  function checks(shown: object, started: object = check('PENDING')): Record<string, Route> {
    return {
      [`GET ${v2}/environments/production/checks`]: enveloped({
        ...{ id: 'policy_1', agent_id: agent, env_type: 'production', enabled: true, scenario_ids: ['scn_1'] },
        ...{ scenario_names: ['Scenario 1'], simulations_count: 5, created_at: '', updated_at: '' },
        evals: [
          {
            ...{ eval_agent_id: 'judge_1', eval_agent_version_id: 'judge_1_v1', name: 'Goal reached' },
            ...{ target_level_keys: [], required: true },
          },
        ],
      }),
      [`GET ${testing}/scenarios`]: { scenarios: [scenario(1, { pathway_id: null, agent_id: agent })] },
      [`GET ${v2}/check-runs`]: enveloped([]),
      [`POST ${v2}/environments/production/check-runs`]: () => ({ status: 202, body: enveloped(started) }),
      [`GET ${v2}/check-runs/check_1`]: enveloped(shown),
      [`POST ${v2}/check-runs/check_1/cancel`]: enveloped(check('CANCELLED')),
    }
  }

  it.each([
    ['PASSED', { overall_passed: true, verdicts: [verdict(true, 0.8)] }, 'passed'],
    ['FAILED', { overall_passed: false, verdicts: [verdict(false, 0.2)] }, 'failed'],
    ['PASSED', { overall_passed: true, verdicts: [verdict(null, null)] }, 'inconclusive'],
    ['PASSED', { overall_passed: true, verdicts: [] }, 'inconclusive'],
    ['PASSED', { overall_passed: true, verdicts: null }, 'inconclusive'],
    ['PASSED', { overall_passed: true, verdicts: [verdict(true, 1, { eval_agent_id: 'judge_9' })] }, 'inconclusive'],
    ['PASSED', { overall_passed: true, verdicts: [verdict(false, 0.2)] }, 'failed'],
    ['FAILED', { overall_passed: false, verdicts: [verdict(true, 0.8)] }, 'inconclusive'],
    ['ERROR', { error_message: 'timed out' }, 'inconclusive'],
    ['CANCELLED', {}, 'inconclusive'],
    ['HIBERNATING', { overall_passed: true, verdicts: [verdict(true, 1)] }, 'inconclusive'],
  ])('%s with %o is %s', async (status, more, conclusion) => {
    const judged = await judge(checks(check(status, more)), { ...asked, timeout: '10m' })
    expect(judged.conclusion).toBe(conclusion)
  })

  it('are not waited for when the start says that nothing could be scheduled', async () => {
    const started = check('ERROR', { error_message: 'No simulations could be scheduled' })
    const { conclusion, said, writes } = await judge(checks(check('ERROR'), started), asked)
    expect(conclusion).toBe('inconclusive')
    expect(said).toContain('No simulations could be scheduled')
    expect(writes).toHaveLength(1)
  })
})
