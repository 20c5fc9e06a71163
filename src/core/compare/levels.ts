/**
 * The error rates of the single looks. They were set by simulation so that all looks together stay within
 * `false-alarms`; docs/adr/0006-regression-method.md has the tables, `npm run bench:gate` repeats them.
 */
export interface Levels {
  /** Holm-adjusted p of a suspect's repetitions at which it is convicted. */
  readonly convict: number
  /** Holm-adjusted p of the first pass alone, when nothing is repeated. */
  readonly convictAtOnce: number
  /** Evidence above this, after two passes, clears a suspect. */
  readonly clear: number
  /** p of the whole run's first pass that is a regression at once. */
  readonly wholeAtOnce: number
  /** p of the first pass that asks for a second one. */
  readonly wholeAgain: number
  /** p of both passes together that is a regression. */
  readonly wholeBoth: number
  /** p of the only pass when nothing is repeated. */
  readonly wholeOnly: number
}

/** The design's own value of `false-alarms`, for which the levels below were set. */
const REFERENCE = 0.02

/** @param falseAlarms share of runs of an unchanged agent that may fail, from 0 to 1. */
export function levelsFor(falseAlarms: number): Levels {
  const scale = falseAlarms / REFERENCE
  return {
    convict: Math.min(0.5, 0.01 * scale),
    convictAtOnce: Math.min(0.5, 0.01 * scale),
    clear: 0.1,
    wholeAtOnce: Math.min(0.25, 0.001 * scale),
    wholeAgain: 0.08,
    wholeBoth: Math.min(0.25, 0.013 * scale),
    wholeOnly: Math.min(0.25, 0.01 * scale),
  }
}
