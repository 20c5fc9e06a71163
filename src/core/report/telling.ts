/** Which of a test's trials a reader should see. */
import type { RecordedTest, Trial } from '../model.ts'
import { firstPass } from '../outcome.ts'

/** The one trial that explains a test's outcome best: the first that failed, else the first that errored. */
export function telling(test: RecordedTest): Trial | undefined {
  const pass = firstPass(test.trials)
  const worst = (trials: readonly Trial[], outcome: Trial['outcome']) =>
    trials.find((trial) => trial.outcome === outcome)
  return (
    worst(pass, 'failed') ??
    (test.outcome === 'passed' ? worst(test.trials, 'failed') : undefined) ??
    worst(pass, 'errored') ??
    worst(test.trials, 'errored')
  )
}
