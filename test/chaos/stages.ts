/** The platforms that chaos is let loose on: a small world each, with its quirks, behind one face. */
import type { Plan } from '../../src/core/model.ts'
import type { InputName } from '../../src/core/options.ts'
import type { Clock } from '../../src/core/ports.ts'
import type { Random } from '../../src/core/statistics/random.ts'
import type { Platform } from '../../src/simulator/server.ts'
import { bland } from './stages/bland.ts'
import { futureAgi } from './stages/future-agi.ts'
import { koreAi } from './stages/kore-ai.ts'
import { umbracoAi } from './stages/umbraco-ai.ts'

export interface Place {
  readonly method?: string
  readonly path: RegExp
}

/** A platform under attack. */
export interface Remote {
  readonly platform: Platform
  /** What must never be seen elsewhere. */
  readonly secrets: readonly string[]
  /** From now on a test fails. */
  break(): void
  /** From now on the platform has a quirk, by its name among the stage's twists. */
  twist(name: string, random: Random): void
  /** From now on the credentials are refused. */
  revoke(): void
  /** What each trigger that was accepted runs, in the words of `contentOf`. */
  accepted(): string[]
  contentOf(plan: Plan): string
  /** Ids of what still runs of the triggers accepted after the first `past`; undefined for something without a name. */
  underway(past: number): Promise<readonly (string | undefined)[]>
}

export interface Stage {
  readonly places: Readonly<Record<string, Place>>
  /** Requests that tell what the tests are: a lie about that is another test, not a fault. */
  readonly definitions: RegExp
  /** Those of them that tell about one test alone, so that none of their lists is a page of tests. */
  readonly details?: RegExp
  /** Inputs by variant; a variant is a way to use the platform. */
  readonly variants: Readonly<Record<string, Readonly<Partial<Record<InputName, string>>>>>
  /** Quirks by name. */
  readonly twists: readonly string[]
  /** Starts a platform on which everything passes. */
  open(clock: Clock, variant: string): Remote
}

/** Hours by which a platform's clock may be wrong, in ms. */
export const skews = [-7 * 3_600_000, -90_000, 3_000, 7 * 3_600_000] as const

export const stages = { bland, 'future-agi': futureAgi, 'kore-ai': koreAi, 'umbraco-ai': umbracoAi } as const
export type StageId = keyof typeof stages
