/** Rules 2 and 3: who is under suspicion, and what the repetitions say. */
import type { Trial } from '../model.ts'
import { judged, ofPhase } from '../outcome.ts'
import { fisherLess, holm, mannWhitneyLess, type Share } from '../statistics.ts'
import type { Levels } from './levels.ts'
import { type Subject, tallyOf } from './subjects.ts'

/** A score below every one of so many baseline runs makes a suspect. */
const SCORE_RUNS = 15
/** With fewer baseline runs a clean break needs every repetition there is. */
const FEW_RUNS = 5
const CLEAN_BREAK = 3
const SHARED_ROUNDS = 3

/** What is known about one suspect so far. */
export interface Suspect {
  readonly subject: Subject & { readonly baseline: NonNullable<Subject['baseline']> }
  readonly rounds: number
  /** Repetitions that count so far. */
  taken: readonly Trial[]
  state: 'open' | 'convicted' | 'cleared' | 'exhausted'
  /** Of the evidence that decided it, or of all evidence so far; before adjustment. */
  p: number
  adjusted: number
  /** How `p` was reached, with counts. */
  evidence: string
}

/** True when the first pass is worse than the baseline was, by rate or by score. */
export function isSuspicious(subject: Subject): boolean {
  const { baseline, tally } = subject
  if (baseline === undefined || tally.judged === 0) return false
  if (tally.passed * baseline.judged < baseline.passed * tally.judged) return true
  const scores = comparableScores(subject, subject.first)
  return (
    scores !== undefined &&
    scores.baseline.length >= SCORE_RUNS &&
    Math.max(...scores.candidate) < Math.min(...scores.baseline)
  )
}

/** Opens the file on a suspect. `confirm`: most repetitions. */
export function suspectOf(subject: Subject, confirm: number): Suspect {
  const { baseline } = subject
  if (baseline === undefined) throw new TypeError(`test ${subject.test.id} has nothing to be compared with`)
  return {
    subject: { ...subject, baseline },
    rounds: subject.shared ? Math.min(confirm, SHARED_ROUNDS) : confirm,
    taken: [],
    state: 'open',
    p: 1,
    adjusted: 1,
    evidence: '',
  }
}

/**
 * Walks through the recorded repetitions round by round. Returns the suspects whose next repetition is not there yet,
 * none when all are decided.
 */
export function walkRounds(
  suspects: readonly Suspect[],
  levels: Levels,
  recordedOnly: boolean,
): { readonly round: number; readonly missing: readonly Suspect[] } {
  const recorded = new Map(suspects.map((suspect) => [suspect, ofPhase(suspect.subject.trials, 'confirm')]))
  const last = Math.max(0, ...suspects.map((suspect) => suspect.rounds))
  for (let round = 1; round <= last; round++) {
    const open = suspects.filter((suspect) => suspect.state === 'open')
    if (open.length === 0) break
    const missing = open.filter((suspect) => recorded.get(suspect)!.length < round)
    if (missing.length > 0 && !recordedOnly) return { round, missing }
    for (const suspect of missing) suspect.state = 'exhausted'
    const looked = open.filter((suspect) => suspect.state === 'open')
    for (const suspect of looked) weigh(suspect, recorded.get(suspect)!.slice(0, round))
    decide(suspects, looked, levels)
    for (const suspect of looked) if (suspect.state === 'open' && suspect.rounds <= round) suspect.state = 'exhausted'
  }
  return { round: last, missing: [] }
}

/** One look at evidence that is all there is: the first pass with `confirm: 0`, or the second pass over the suite. */
export function lookOnce(
  suspects: readonly Suspect[],
  evidence: (suspect: Suspect) => readonly Trial[],
  level: number,
): void {
  for (const suspect of suspects) {
    weigh(suspect, evidence(suspect))
    suspect.state = 'exhausted'
  }
  adjust(suspects)
  for (const suspect of suspects) if (suspect.adjusted <= level) suspect.state = 'convicted'
}

function weigh(suspect: Suspect, trials: readonly Trial[]): void {
  const { subject } = suspect
  suspect.taken = judged(trials)
  const share = tallyOf(suspect.taken)
  suspect.p = fisherLess(subject.baseline, share)
  suspect.evidence = `one-sided Fisher exact test, baseline ${counts(subject.baseline)} against ${counts(share)}`
  const scores = comparableScores(subject, suspect.taken)
  if (scores === undefined) return
  const p = mannWhitneyLess(scores.baseline, scores.candidate)
  if (p >= suspect.p) return
  suspect.p = p
  suspect.evidence = `one-sided exact Mann–Whitney test, scores of ${scores.baseline.length} baseline runs against ${scores.candidate.length} repetitions`
}

function adjust(suspects: readonly Suspect[]): void {
  const adjusted = holm(suspects.map((suspect) => suspect.p))
  suspects.forEach((suspect, index) => {
    suspect.adjusted = adjusted[index]!
  })
}

function decide(all: readonly Suspect[], looked: readonly Suspect[], levels: Levels): void {
  adjust(all)
  for (const suspect of looked) {
    if (suspect.adjusted <= levels.convict) suspect.state = 'convicted'
    else if (isCleanBreak(suspect)) {
      suspect.state = 'convicted'
      suspect.evidence += '; clean break: never failed before, always now'
    } else if (suspect.p > levels.clear && tallyOf(suspect.taken).passed >= 2) suspect.state = 'cleared'
  }
}

function isCleanBreak({ subject, taken, rounds }: Suspect): boolean {
  const { baseline, tally } = subject
  if (baseline.passed < baseline.judged || tally.passed > 0) return false
  const needed = baseline.results.length < FEW_RUNS ? rounds : CLEAN_BREAK
  return taken.length >= Math.max(CLEAN_BREAK, needed) && taken.every((trial) => trial.outcome === 'failed')
}

/** Scores of single trials on both sides, or undefined when some trial has none or a run averaged several. */
function comparableScores(
  subject: Subject,
  trials: readonly Trial[],
): { readonly baseline: number[]; readonly candidate: number[] } | undefined {
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

export function counts(share: Share): string {
  return `${share.passed}/${share.judged} passed`
}
