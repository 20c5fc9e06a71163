import { RunError } from './errors.ts'
import type { Comparison, TestResult } from './model.ts'
import { outcomeOf } from './outcome.ts'

/**
 * A suite that failed as a whole while tests that the baseline knows brought no results of their own: as a test it is
 * new, so that nothing would hold its failure against the run.
 */
export function lostParts(results: readonly TestResult[], comparison: Comparison | undefined): RunError | undefined {
  const added = new Set(comparison?.tests.flatMap(({ id, word }) => (word === 'added' ? id : [])))
  const missing = comparison?.tests.filter(({ word }) => word === 'missing') ?? []
  const whole = results.find(({ test, trials }) => test.expands && added.has(test.id) && outcomeOf(trials) === 'failed')
  if (missing.length === 0 || whole === undefined) return undefined
  const name = whole.test.name.slice(0, 100)
  return new RunError(
    'batch-broken',
    `"${name}" failed as a whole, and ${missing.length} tests that the baseline knows brought no results of their own`,
    { hint: 'Run again; if it stays so, look at the results on the platform.' },
  )
}
