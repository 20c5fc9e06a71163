import { describe, expect, it } from 'vitest'
import { runDetail } from '../../../src/providers/bland/schema-runs.ts'
import { toTrial } from '../../../src/providers/bland/trial.ts'

const definition = (required: boolean) => ({
  id: 'a1',
  type: 'LLM_JUDGE',
  name: 'Polite',
  config: { prompt: 'Was it polite?' },
  required,
  weight: 1,
})
const trialOf = (raw: object, definitions = [definition(true)]) =>
  toTrial({
    run: runDetail.parse({ id: 'r1', scenario_id: 's1', status: 'FAILED', ...raw }),
    detail: undefined,
    definitions,
    phase: 'first',
  })
const failed = { assertion_results: [{ assertion_id: 'a1', passed: false }] }

describe('a run becomes a trial', () => {
  it('of the outcome its status says, whatever its case', () => {
    const words = ['passed', ' FAILED ', 'Error', 'CANCELLED', 'RUNNING', 'DONE', '']
    expect(words.map((status) => trialOf({ status }).outcome)).toEqual([
      'passed',
      'failed',
      'errored',
      'errored',
      'errored',
      'errored',
      'errored',
    ])
  })

  it('with a score only when it was judged, and only one from 0 to 1', () => {
    expect(trialOf({ overall_score: 0.5 }).score).toBe(0.5)
    expect(trialOf({ overall_score: 87 }).score).toBeUndefined()
    expect(trialOf({ overall_score: '0.5' }).score).toBeUndefined()
    expect(trialOf({ status: 'ERROR', overall_score: 0.5 }).score).toBeUndefined()
  })

  it('with a check of severity error for what is required, and a warning for what is not', () => {
    expect(trialOf(failed).checks).toMatchObject([{ name: 'Polite', severity: 'error', expected: 'Was it polite?' }])
    expect(trialOf(failed, [definition(false)]).checks).toMatchObject([{ severity: 'warning' }])
  })

  it('where an unknown assertion that failed is required only if the run failed', () => {
    expect(trialOf(failed, []).checks[0]?.severity).toBe('error')
    expect(trialOf({ ...failed, status: 'PASSED' }, []).checks[0]?.severity).toBe('warning')
    expect(trialOf({ ...failed, status: 'PASSED' }).checks[0]?.severity).toBe('error')
  })

  it('with a check that says nothing when the platform says neither passed nor failed', () => {
    const check = trialOf({ assertion_results: [{ assertion_id: 'a1', status: 'SKIPPED' }] }).checks[0]
    expect(check).not.toHaveProperty('passed')
  })

  it('with the first failed assertion as its message', () => {
    const results = [
      { assertion_id: 'a1', status: 'PASSED', reasoning: 'fine' },
      { name: 'Brief', type: 'contains', target: 'transcript', expected: 'refund', passed: false },
    ]
    expect(trialOf({ assertion_results: results }).message).toBe('Brief: contains on transcript: expected refund')
    expect(trialOf({}).message).toContain('without naming a failed assertion')
  })

  it('with bounded texts', () => {
    const long = 'x'.repeat(100_000)
    const run = runDetail.parse({
      id: 'r1',
      scenario_id: 's1',
      status: 'ERROR',
      error_message: long,
      assertion_results: [{ name: long, reasoning: long, expected: long, passed: false }],
      chat_history: Array.from({ length: 200 }, () => ({ role: 'user', content: long })),
    })
    const trial = toTrial({ run, detail: run, definitions: [], phase: 'first' })
    expect(JSON.stringify(trial).length).toBeLessThan(80_000)
    expect(trial.transcript).toHaveLength(30)
  })
})
