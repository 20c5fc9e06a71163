/** Rules 2 and 3: who is under suspicion, how long it is looked at, and when that is enough. */
import type { Trial } from '../model.ts'
import { ofPhase } from '../outcome.ts'
import { holm } from '../statistics.ts'
import { type Comparable, type Evidence, hasLowerRate, hasLowerScore, MANY_RUNS, weigh } from './evidence.ts'
import type { Levels } from './levels.ts'
import { type Subject, tallyOf } from './subjects.ts'

/** A clean break needs so many repetitions at least. */
const CLEAN_BREAK = 3
/** Where the platform cannot repeat a test alone, each round pays for a whole suite. */
const SHARED_ROUNDS = 3

/** What is known about one suspect so far. */
export interface Suspect {
  readonly subject: Comparable
  /** Most repetitions. */
  readonly rounds: number
  state: 'open' | 'convicted' | 'cleared' | 'exhausted'
  /** Of the repetitions that count so far: those up to the look that decided. */
  evidence: Evidence | undefined
  /** Holm-adjusted p at the latest look at this suspect, over how many suspects, and the level it had to reach. */
  adjusted: number
  family: number
  level: number
  cleanBreak: boolean
}

/** True when the first pass is worse than the baseline was, by rate or by score. */
export function isSuspicious(subject: Subject): boolean {
  return hasLowerRate(subject) || hasLowerScore(subject)
}

/** Opens the file on a suspect. `confirm`: most repetitions. */
export function suspectOf(subject: Subject, confirm: number): Suspect {
  const { baseline } = subject
  if (baseline === undefined) throw new TypeError(`test ${subject.test.id} has nothing to be compared with`)
  return {
    subject: { ...subject, baseline },
    rounds: subject.shared ? Math.min(confirm, SHARED_ROUNDS) : confirm,
    state: 'open',
    evidence: undefined,
    adjusted: 1,
    family: 1,
    level: 0,
    cleanBreak: false,
  }
}

/**
 * Walks through the repetitions round by round. Returns the suspects whose next repetition is not there yet, none when
 * all are decided. `frozen`: nothing more will be executed, so who lacks a repetition stays undecided.
 */
export function walkRounds(
  suspects: readonly Suspect[],
  levels: Levels,
  frozen: boolean,
): { readonly round: number; readonly missing: readonly Suspect[] } {
  const recorded = new Map(suspects.map((suspect) => [suspect, ofPhase(suspect.subject.trials, 'confirm')]))
  const last = suspects.reduce((most, suspect) => Math.max(most, suspect.rounds), 0)
  for (let round = 1; round <= last; round++) {
    const open = suspects.filter((suspect) => suspect.state === 'open')
    const missing = open.filter((suspect) => recorded.get(suspect)!.length < round)
    if (missing.length > 0 && !frozen) return { round, missing }
    for (const suspect of missing) suspect.state = 'exhausted'
    const looked = open.filter((suspect) => suspect.state === 'open')
    if (looked.length === 0) break
    for (const suspect of looked) suspect.evidence = weigh(suspect.subject, recorded.get(suspect)!.slice(0, round))
    adjust(suspects, looked, levels.convict)
    for (const suspect of looked) suspect.state = stateAfter(suspect, round, levels)
  }
  return { round: last, missing: [] }
}

/** One look at evidence that is all there is: the first pass with `confirm: 0`, or the second pass over the suite. */
export function lookOnce(
  suspects: readonly Suspect[],
  evidence: (suspect: Suspect) => readonly Trial[],
  level: number,
): void {
  for (const suspect of suspects) suspect.evidence = weigh(suspect.subject, evidence(suspect))
  adjust(suspects, suspects, level)
  for (const suspect of suspects) suspect.state = suspect.adjusted <= level ? 'convicted' : 'exhausted'
}

/** Holm's adjustment over all suspects; those decided before take part with the p they were decided by. */
function adjust(all: readonly Suspect[], looked: readonly Suspect[], level: number): void {
  const adjusted = holm(all.map((suspect) => suspect.evidence?.p ?? 1))
  const now = new Set(looked)
  all.forEach((suspect, index) => {
    if (!now.has(suspect)) return
    suspect.adjusted = adjusted[index]!
    suspect.family = all.length
    suspect.level = level
  })
}

function stateAfter(suspect: Suspect, round: number, levels: Levels): Suspect['state'] {
  const { evidence } = suspect
  if (evidence === undefined) return suspect.state
  if (suspect.adjusted <= levels.convict) return 'convicted'
  suspect.cleanBreak = isCleanBreak(suspect, evidence)
  if (suspect.cleanBreak) return 'convicted'
  if (evidence.p > levels.clear && hasPassedEnough(suspect, evidence)) return 'cleared'
  return round >= suspect.rounds ? 'exhausted' : 'open'
}

/**
 * Two passes clear. A test that passed in all of at least 15 runs gives more reason to look again, so it takes three,
 * unless its scores are ordinary too. Who is suspected for the score alone has passed once already, and is done once
 * the scores are ordinary.
 */
function hasPassedEnough({ subject }: Suspect, { taken, scores }: Evidence): boolean {
  const { passed } = tallyOf(taken)
  if (!hasLowerRate(subject)) return passed >= 1 && scores !== 'low'
  const { baseline } = subject
  const spotless = baseline.passed === baseline.judged && baseline.results.length >= MANY_RUNS
  return passed >= (spotless && scores !== 'ordinary' ? 3 : 2)
}

/** Never failed before, always now, and no repetition is left that could say more. */
function isCleanBreak({ subject, rounds }: Suspect, { taken }: Evidence): boolean {
  const { baseline, tally } = subject
  if (baseline.passed < baseline.judged || tally.passed > 0) return false
  return taken.length >= Math.max(CLEAN_BREAK, rounds) && taken.every((trial) => trial.outcome === 'failed')
}
