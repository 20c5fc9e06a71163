/** What speaks for the word a test got, in words. */
import type { RecordedTest, Trial } from '../model.ts'
import { firstPass, judged } from '../outcome.ts'
import { count, percent } from './format.ts'
import type { Entry } from './sections.ts'
import { change, since, sureness } from './words.ts'

/** How often a test was executed and with what result: `failed 1 of 1, then 3 of 3 repetitions`. */
export function trialsWords(test: RecordedTest): string | undefined {
  const first = judged(firstPass(test.trials))
  const repeated = judged(test.trials.filter((trial) => trial.phase === 'confirm' || trial.phase === 'second'))
  const failures = (trials: readonly Trial[]) => trials.filter((trial) => trial.outcome === 'failed').length
  if (first.length + repeated.length < 2) return undefined
  const start = `failed ${failures(first)} of ${count(first.length, 'execution')}`
  return repeated.length === 0
    ? start
    : `${start}, then ${failures(repeated)} of ${count(repeated.length, 'repetition')}`
}

/** Everything that speaks for the word a test got, in one line; notes in it are foreign. */
export function evidence(entry: Entry, sides: 'with-sides' | 'without-sides' = 'with-sides'): string {
  const { comparison, test } = entry
  const parts = [
    sides === 'with-sides' ? change(comparison) : undefined,
    sureness(comparison?.p),
    test === undefined ? undefined : trialsWords(test),
    comparison?.alreadySince === undefined ? undefined : `already on the branch ${since(comparison.alreadySince)}`,
    comparison?.worseSince === undefined ? undefined : `worse on the branch ${since(comparison.worseSince)}`,
    comparison?.history === undefined || comparison.history.passRate === 1 || comparison.history.runs === 0
      ? undefined
      : `known to pass ${percent(comparison.history.passRate)} of the time (${count(comparison.history.runs, 'run')})`,
    comparison?.note,
  ]
  return parts.flatMap((part) => (part === undefined ? [] : [part])).join(' · ')
}
