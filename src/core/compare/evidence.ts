/** What a suspect's repetitions say, as one p value that a reader can work out again. */
import type { Trial } from '../model.ts'
import { judged } from '../outcome.ts'
import { fisherMidP, mannWhitneyLess, type Share, wilsonInterval } from '../statistics.ts'
import { format } from './format.ts'
import { type Subject, tallyOf } from './subjects.ts'

/** So many baseline runs say something about a test's nature: how low its scores go, whether it ever fails. */
export const MANY_RUNS = 15
/** Scores are a second look at the same repetitions, and the stricter one: their p counts so many times. */
const SCORE_FACTOR = 20
/**
 * Exact tests of few and even trials stay far below their level. Those of a test known to be flaky, and those against a
 * long baseline, do not: looking after every repetition doubles their error, so their p counts twice.
 */
const LOOKS_FACTOR = 2
const FLAKY_BELOW = 0.9
const LONG_BASELINE = 30
/** Scores speak only when a repetition is below a baseline run in at least so large a share of all pairs. */
const SCORE_SPEAKS = 0.65
/** Scores with a p above this are no reason to look again. */
const SCORE_WEAK = 0.2

export interface Evidence {
  /** Judged repetitions. */
  readonly taken: readonly Trial[]
  /** The smaller of what outcomes and scores say, their factors included; before the adjustment for several suspects. */
  readonly p: number
  /** Test, counts, p and factor, in words. */
  readonly words: string
  /** What the scores of the repetitions look like beside the baseline's; `unknown` where not every trial has one. */
  readonly scores: 'low' | 'ordinary' | 'unknown'
}

/** A subject that has something to be compared with. */
export type Comparable = Subject & { readonly baseline: NonNullable<Subject['baseline']> }

/** Weighs repetitions against the baseline; the screening trial is left out, for it was chosen for having failed. */
export function weigh(subject: Comparable, trials: readonly Trial[]): Evidence {
  const { baseline } = subject
  const taken = judged(trials)
  const share = tallyOf(taken)
  const mid = fisherMidP(baseline, share)
  const reason = reasonToDouble(baseline)
  const factor = reason === undefined ? 1 : LOOKS_FACTOR
  const outcomes = {
    taken,
    p: Math.min(1, mid * factor),
    words: `Fisher's exact test, one-sided, mid-p: baseline ${counts(baseline)}, repetitions ${counts(share)} (${range(share)}), p = ${format(mid)}${reason === undefined ? '' : times(factor, reason)}`,
    scores: 'unknown' as const,
  }
  const scores = comparableScores(subject, taken)
  if (scores === undefined) return outcomes
  if (shareBelow(scores) < SCORE_SPEAKS) return { ...outcomes, scores: 'ordinary' }
  const exact = mannWhitneyLess(scores.baseline, scores.candidate)
  const seen = exact <= SCORE_WEAK ? 'low' : 'ordinary'
  const p = Math.min(1, exact * SCORE_FACTOR)
  if (p >= outcomes.p) return { ...outcomes, scores: seen }
  return {
    taken,
    p,
    words: `Mann–Whitney test, one-sided, exact: scores of ${scores.baseline.length} baseline runs, scores of ${scores.candidate.length} repetitions, p = ${format(exact)}${times(SCORE_FACTOR, 'scores are a second look')}`,
    scores: seen,
  }
}

/** True when the first pass passed at a lower rate than the baseline did. */
export function hasLowerRate({ baseline, tally }: Subject): boolean {
  return baseline !== undefined && tally.judged > 0 && tally.passed * baseline.judged < baseline.passed * tally.judged
}

/** True when the first pass scored below every one of at least 15 baseline runs. */
export function hasLowerScore(subject: Subject): boolean {
  const scores = comparableScores(subject, subject.first)
  return (
    scores !== undefined &&
    scores.baseline.length >= MANY_RUNS &&
    Math.max(...scores.candidate) < Math.min(...scores.baseline)
  )
}

function reasonToDouble({ passed, judged: of }: Comparable['baseline']): string | undefined {
  if (of >= MANY_RUNS && passed < FLAKY_BELOW * of) return 'it is known to be flaky'
  return of > LONG_BASELINE ? 'its baseline is long' : undefined
}

export function counts(share: Share): string {
  return `${share.passed} of ${share.judged} passed`
}

/** Wilson's interval in whole percent. */
function range(share: Share): string {
  const { low, high } = wilsonInterval(share)
  return `a rate between ${Math.round(low * 100)} and ${Math.round(high * 100)} %`
}

function times(factor: number, why: string): string {
  return `, times ${factor} as ${why}`
}

interface Scores {
  readonly baseline: readonly number[]
  readonly candidate: readonly number[]
}

/** Share of all pairs in which the candidate is below the baseline. */
function shareBelow({ baseline, candidate }: Scores): number {
  let below = 0
  for (const now of candidate) for (const before of baseline) if (now < before) below++
  return below / (baseline.length * candidate.length)
}

/** Scores of single trials on both sides; undefined when some trial has none or a run averaged several. */
function comparableScores(subject: Subject, trials: readonly Trial[]): Scores | undefined {
  const results = subject.baseline?.results ?? []
  if (results.length === 0 || trials.length === 0) return undefined
  const baseline: number[] = []
  for (const [, , judgedTrials, score] of results) {
    if (judgedTrials !== 1 || score === null) return undefined
    baseline.push(score)
  }
  const candidate: number[] = []
  for (const trial of trials) {
    if (trial.score === undefined) return undefined
    candidate.push(trial.score)
  }
  return { baseline, candidate }
}
