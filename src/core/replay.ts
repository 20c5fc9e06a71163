/** Judging a recorded run again, offline, under the same or another policy. */
import type { History } from './baseline.ts'
import { type ComparisonSetting, nextStep } from './compare.ts'
import type { Comparison, Policy, RecordedTest, RunRecord, TestResult } from './model.ts'

export interface ReplayInput {
  readonly record: Pick<RunRecord, 'tests'>
  readonly policy: Policy
  readonly history?: History | undefined
  readonly setting: ComparisonSetting
  readonly seed: number
}

/**
 * Compares a recorded run as a live one would be: its repetitions are replayed in their order under the same stopping
 * rule. What the rule would have repeated but the record does not hold is not made up: the suspect stays suspected.
 * Undefined without a history.
 */
export function replay({ record, ...input }: ReplayInput): Comparison | undefined {
  const step = nextStep({ ...input, results: record.tests.map(resultOf), recordedOnly: true })
  if (step.kind !== 'decided') throw new TypeError(`a replay cannot ask for more (${step.kind})`)
  return step.comparison
}

function resultOf(test: RecordedTest): TestResult {
  const { outcome: _outcome, score: _score, quarantined: _quarantined, trials, ...rest } = test
  return { test: { ...rest, group: rest.unit }, trials }
}
