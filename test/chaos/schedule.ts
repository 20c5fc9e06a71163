/** What goes wrong in one run: plain data that depends on platform and seed alone. */
import { seededRandom } from '../../src/core/statistics/random.ts'
import { type FaultName, faultNames } from './faults.ts'
import { type Stage, type StageId, stages } from './stages.ts'

export interface Blow {
  readonly fault: FaultName
  /** Which requests it hits; a key of the stage's places. */
  readonly place: string
  readonly skip: number
  readonly times: number
  /** The fault's own details follow from it. */
  readonly dice: number
}

/** How the agent under test is: well, with a failing test and no baseline, or worse than its baseline. */
export type Situation = 'well' | 'broken' | 'regressed'

export interface Schedule {
  readonly stage: StageId
  readonly seed: number
  readonly situation: Situation
  /** A key of the stage's variants. */
  readonly variant: string
  /** Quirks that the platform has all the time; keys of the stage's twists. */
  readonly twists: readonly string[]
  readonly blows: readonly Blow[]
  readonly timeout: string
  /** Virtual ms after the start at which somebody cancels the run. */
  readonly cancelAtMs?: number
  /** Virtual ms after the start from which the credentials are not valid any more. */
  readonly revokeAtMs?: number
}

/** The same seed gives the same schedule, on every machine. */
export function scheduleOf(stage: StageId, seed: number): Schedule {
  const random = seededRandom(seed * 7919 + Object.keys(stages).indexOf(stage))
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  const several = <T>(most: number, draw: () => T): T[] =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, draw)
  const { places, variants, twists }: Stage = stages[stage]
  const blow = (): Blow => ({
    fault: pick(faultNames),
    place: pick(Object.keys(places)),
    skip: pick([0, 0, 0, 0, 1, 2, 5, 12]),
    times: pick([1, 1, 1, 2, 3, 6, 20, 1_000]),
    dice: Math.floor(random() * 1e9),
  })
  return {
    stage,
    seed,
    situation: pick(['well', 'broken', 'broken', 'regressed']),
    variant: pick(Object.keys(variants)),
    twists: [...new Set(several(2, () => pick(twists)))],
    blows: [blow(), ...several(4, blow)],
    timeout: pick(['2m', '15m', '15m', '45m']),
    ...(random() < 0.2 ? { cancelAtMs: Math.floor(random() ** 2 * 120_000) } : {}),
    ...(random() < 0.08 ? { revokeAtMs: Math.floor(random() * 60_000) } : {}),
  }
}
