/** How a run was judged and how it compares as a whole, as plain sentences that renderers escape in their own way. */
import type { RunRecord } from '../model.ts'
import { capital, percent, score, whole } from './format.ts'
import { baselineWords, since, times } from './words.ts'

export interface PolicyWords {
  /** The judging inputs as one would write them, `fail-on: regressions`. */
  readonly inputs: readonly string[]
  /** How the whole run was compared; foreign text is not in it. */
  readonly method?: string
}

/** For the reader who wants to recompute the verdict. */
export function policyWords({ policy, comparison }: RunRecord): PolicyWords {
  const errored = 'count' in policy.maxErrored ? whole(policy.maxErrored.count) : percent(policy.maxErrored.share)
  const inputs = [
    `fail-on: ${policy.failOn}`,
    ...(policy.minPassRate === undefined ? [] : [`min-pass-rate: ${percent(policy.minPassRate)}`]),
    ...(policy.minScore === undefined ? [] : [`min-score: ${policy.minScore}`]),
    `max-errored: ${errored}`,
    `max-drop: ${policy.maxDrop}`,
    `false-alarms: ${percent(policy.falseAlarms)}`,
    `trials: ${policy.trials}`,
    `confirm: ${policy.confirm}`,
  ]
  if (comparison?.whole === undefined) return { inputs }
  const { method, seed } = comparison.whole
  return { inputs, method: `The whole run: ${sentence(method)} Seed ${seed}.` }
}

/** The run as a whole against its baseline. Names of branches and stores in it are foreign. */
export function wholeSentences(record: RunRecord): string[] {
  const { comparison } = record
  const against = `Compared with ${baselineWords(record)}${comparison === undefined ? '' : ` (${comparison.baseline.source})`}.`
  const all = comparison?.whole
  if (all === undefined) return [comparison === undefined ? 'There is no baseline to compare with.' : against]
  const unit = (value: number) =>
    (all.of === 'score' ? score(value) : `${(value * 100).toFixed(1)} points`).replace('-', '−')
  const what = `The ${all.of === 'score' ? 'mean score' : 'pass rate'} of the comparable tests`
  const moved =
    Math.abs(all.drop) < 5e-5
      ? `${what} did not move`
      : `${what} ${all.drop > 0 ? 'fell' : 'rose'} by ${unit(Math.abs(all.drop))}`
  return [
    against,
    `${moved} (plausible drop: ${unit(all.low)} to ${unit(all.high)}; would happen by chance ${times(all.p)}).`,
    `The smallest drop this suite could have shown is ${unit(all.detectable)}.`,
    ...(all.alreadySince === undefined ? [] : [`It is down on the branch already ${since(all.alreadySince)}.`]),
    ...(all.worseSince === undefined ? [] : [`On the branch it is worse ${since(all.worseSince)}.`]),
  ]
}

/** A text with a capital at its start and a full stop at its end. */
export function sentence(text: string): string {
  return capital(/[.!?…]$/.test(text) ? text : `${text}.`)
}
