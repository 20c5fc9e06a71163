/** Rule 5: the whole run against its baseline. */
import type { Policy, Trial, WholeComparison } from '../model.ts'
import { judged, mean, meanScore, ofPhase } from '../outcome.ts'
import {
  bootstrapMean,
  normalQuantile,
  permutationLess,
  type ScoreStratum,
  seededRandom,
  stratifiedLess,
} from '../statistics.ts'
import { format } from './format.ts'
import type { Levels } from './levels.ts'
import type { Since, Subject } from './subjects.ts'
import { tallyOf } from './subjects.ts'

const PERMUTATIONS = 10_000
const ROUGHLY = 1_000
const ENOUGH = 50
/** So many values are shuffled at most; very large suites need fewer permutations for the same precision. */
const SHUFFLED = 200_000_000
const RESAMPLES = 2_000
const RESAMPLED = 20_000_000
/** Where there are scores, both looks share the level. */
const SCORE_PART = 0.5
const RATE_PART = 0.2
/** 80 % of such drops would be seen. */
const POWER_Z = 0.8416212335729143

/** One way of looking at the whole run. */
interface Look {
  readonly of: 'score' | 'pass-rate'
  readonly drops: readonly number[]
  readonly drop: number
  readonly p: number
  /** Share of the level that this look may use. */
  readonly part: number
  /** Standard error of the mean drop, were nothing changed and the suite executed twice. */
  readonly error: number
  readonly words: string
}

export interface WholeFinding {
  readonly whole: WholeComparison
  /** The first pass is suspicious enough to execute the suite once more. */
  readonly again: boolean
}

export interface WholeSetting {
  readonly policy: Policy
  readonly levels: Levels
  readonly seed: number
  readonly resamples?: number | undefined
  /** Nothing is ever repeated, so the first pass decides. */
  readonly single: boolean
  /** Passes over the suite that count; a second one that the rule would not have asked for stays out. */
  readonly passes: 1 | 2
  readonly alreadySince?: Since | undefined
}

/** Undefined when no test can be compared. */
export function wholeOf(subjects: readonly Subject[], setting: WholeSetting): WholeFinding | undefined {
  const counted = subjects.filter(
    (subject) =>
      subject.baseline !== undefined &&
      subject.tally.judged > 0 &&
      !subject.quarantined &&
      subject.alreadySince === undefined,
  )
  if (counted.length === 0) return undefined
  const { passes } = setting
  const score = scoreLook(counted, setting)
  const looks = [
    ...(score === undefined ? [] : [score]),
    rateLook(counted, passes, score === undefined ? 1 : RATE_PART),
  ]
  const [decisive] = looks.toSorted((a, b) => a.p / a.part - b.p / b.part)
  if (decisive === undefined) return undefined
  const level = levelFor(setting)
  const { maxDrop } = setting.policy
  const convicting = looks.filter((look) => look.drop >= maxDrop && look.p <= level * look.part)
  const shown = convicting[0] ?? decisive
  const resamples = setting.resamples ?? Math.min(RESAMPLES, Math.ceil(RESAMPLED / shown.drops.length))
  const { low, high } = bootstrapMean(shown.drops, resamples, seededRandom(setting.seed + 1))
  return {
    whole: {
      drop: shown.drop,
      low,
      high,
      p: shown.p,
      passes,
      detectable: Math.max(
        maxDrop,
        (normalQuantile(1 - setting.levels.wholeBoth * shown.part) + POWER_Z) * shown.error,
      ),
      of: shown.of,
      regressed: convicting.length > 0,
      seed: setting.seed,
      method: `${shown.words}: p = ${format(shown.p)}, level ${format(level * shown.part)}, smallest drop that matters ${format(maxDrop)}`,
      ...(setting.alreadySince === undefined ? {} : { alreadySince: setting.alreadySince }),
    },
    again:
      passes === 1 &&
      convicting.length === 0 &&
      looks.some((look) => look.drop >= maxDrop && look.p <= setting.levels.wholeAgain * look.part),
  }
}

function levelFor({ levels, single, passes }: WholeSetting): number {
  if (single) return levels.wholeOnly
  return passes === 1 ? levels.wholeAtOnce : levels.wholeBoth
}

/** What counts of a test's trials, pass by pass; a pass without a judged trial is left out. */
function passesOf(subject: Subject, passes: number): (readonly Trial[])[] {
  const second = passes === 2 ? judged(ofPhase(subject.trials, 'second')) : []
  return [subject.first, second].filter((trials) => trials.length > 0)
}

function rateLook(subjects: readonly Subject[], passes: number, part: number): Look {
  const rows = subjects.map((subject) => {
    const { passed, judged: drawn } = tallyOf(passesOf(subject, passes).flat())
    const { passed: before, judged: of } = subject.baseline!
    return { passed, drawn, before, of }
  })
  const total = rows.reduce((sum, row) => sum + row.passed, 0)
  const drops = rows.map((row) => row.before / row.of - row.passed / row.drawn)
  const variance = rows.reduce((sum, row) => {
    const rate = (row.passed + row.before + 1) / (row.drawn + row.of + 2)
    return sum + rate * (1 - rate) * (1 / row.of + 1 / (2 * row.drawn))
  }, 0)
  return {
    of: 'pass-rate',
    drops,
    drop: mean(drops) ?? 0,
    p: stratifiedLess(
      rows.map((row) => ({ size: row.drawn + row.of, passed: row.passed + row.before, drawn: row.drawn })),
      total,
    ),
    part,
    error: Math.sqrt(variance) / rows.length,
    words: `one-sided exact test stratified by test, ${total} passed in ${rows.reduce((sum, row) => sum + row.drawn, 0)} trials of ${rows.length} tests`,
  }
}

function scoreLook(subjects: readonly Subject[], { seed, passes, policy }: WholeSetting): Look | undefined {
  const strata = subjects.flatMap((subject) => scoreStratum(subject, passes) ?? [])
  if (strata.length === 0) return undefined
  const drops = strata.map(({ values, drawn }) => mean(values.slice(drawn))! - mean(values.slice(0, drawn))!)
  const size = strata.reduce((sum, stratum) => sum + stratum.drawn, 0)
  const drop = mean(drops)!
  // Too small a drop convicts by no p, which then is for reading only.
  const most = drop < policy.maxDrop ? ROUGHLY : PERMUTATIONS
  const permutations = Math.max(ROUGHLY, Math.min(most, Math.floor(SHUFFLED / size)))
  const variance = strata.reduce((sum, { values, drawn }) => {
    const centre = mean(values)!
    const spread = values.reduce((square, value) => square + (value - centre) ** 2, 0) / Math.max(1, values.length - 1)
    return sum + spread * (1 / (values.length - drawn) + 1 / 2)
  }, 0)
  return {
    of: 'score',
    drops,
    drop,
    p: permutationLess(strata, { permutations, enough: ENOUGH, random: seededRandom(seed) }),
    part: SCORE_PART,
    error: Math.sqrt(variance) / strata.length,
    words: `one-sided permutation test of scores within ${strata.length} tests, at most ${permutations} shuffles, seed ${seed}`,
  }
}

/** A run's mean score is one draw; the candidate's come first. Undefined when a run or a trial has no score. */
function scoreStratum(subject: Subject, passes: number): ScoreStratum | undefined {
  const candidate: number[] = []
  for (const trials of passesOf(subject, passes)) {
    const score = meanScore(trials)
    if (score === undefined || trials.some((trial) => trial.score === undefined)) return undefined
    candidate.push(score)
  }
  const before: number[] = []
  for (const result of subject.baseline!.results) {
    if (result[3] === null) return undefined
    before.push(result[3])
  }
  return before.length === 0 ? undefined : { values: [...candidate, ...before], drawn: candidate.length }
}
