/** Plays one schedule: the whole gate against a real server on loopback that does what the schedule says. */

import type { History } from '../../src/core/baseline.ts'
import type { Plan } from '../../src/core/model.ts'
import type { Provider } from '../../src/core/ports.ts'
import { seededRandom } from '../../src/core/statistics/random.ts'
import { type SimServer, serve } from '../../src/simulator/server.ts'
import { systemClock } from '../../src/system-clock.ts'
import type { Ending } from '../../src/world.ts'
import { aChange, type GateWorld, gateWorld, onMain } from '../support/gate-world.ts'
import { makeFault } from './faults.ts'
import type { Schedule, Situation } from './schedule.ts'
import { type Remote, type StageId, stages } from './stages.ts'

/** What is known once a schedule has been played. */
export interface Played {
  readonly schedule: Schedule
  readonly ending: Ending
  readonly world: GateWorld
  readonly remote: Remote
  /** Plans that the gate meant to start, in order. */
  readonly plans: readonly Plan[]
  /** Triggers that the platform accepted, by what they run. */
  readonly accepted: readonly string[]
  /** What was still running there at the end. */
  readonly underway: readonly (string | undefined)[]
  readonly tookMs: number
  readonly timeoutMs: number
  readonly trapped: SimServer['seen']
}

let trap: Promise<SimServer> | undefined
const histories = new Map<string, Promise<History>>()

/** Baseline runs enough that one broken test is a clean break. */
const baselineRuns = 6
const minute = 60_000

/** A gate in front of a platform on which everything passes. */
async function open(stage: StageId, variant: string): Promise<{ world: GateWorld; remote: Remote }> {
  let remote: Remote | undefined
  const world = await gateWorld((clock) => {
    remote = stages[stage].open(clock, variant)
    return remote.platform
  })
  return { world, remote: remote as Remote }
}

/** The baseline of a platform on which everything passed. */
async function historyOf(stage: StageId, variant: string): Promise<History> {
  const { world } = await open(stage, variant)
  for (let run = 0; run < baselineRuns; run += 1) {
    await world.run(stages[stage].variants[variant] ?? {})
    await world.clock.sleep(2 * minute)
  }
  await world.close()
  if (world.history?.runs.length !== baselineRuns)
    throw new Error(`no baseline: ${world.failed.join()} ${world.lines.join('\n')}`)
  return world.history
}

/** The ending of a situation without faults. */
export async function playUndisturbed(stage: StageId, variant: string, situation: Situation): Promise<Ending> {
  const { world, remote } = await open(stage, variant)
  const ending = await run({ world, remote, situation, stage, variant }, {})
  await world.close()
  return ending
}

export async function play(schedule: Schedule): Promise<Played> {
  const { stage, variant, situation, seed } = schedule
  trap ??= serve({ handle: () => ({ status: 200, body: {} }) }, { clock: systemClock })
  const caught = await trap
  const trappedBefore = caught.seen.length
  const { world, remote } = await open(stage, variant)
  const random = seededRandom(seed)
  // What ran before must never be taken for what runs now.
  await run({ world, remote, situation: 'well', stage, variant }, {})
  await world.clock.sleep(2 * minute)
  const before = remote.accepted().length
  for (const twist of schedule.twists) remote.twist(twist, random)
  for (const { fault, place, skip, times, dice } of schedule.blows) {
    const { definitions, details } = stages[stage]
    const kind = makeFault(fault, {
      random: seededRandom(dice),
      trap: caught.url,
      definitions,
      details,
    })
    world.server.fault({ ...kind, ...stages[stage].places[place], skip, times })
  }
  const plans: Plan[] = []
  const watch = (provider: Provider): Provider => ({
    ...provider,
    trigger(plan, signal) {
      plans.push(plan)
      return provider.trigger(plan, signal)
    },
  })
  const began = world.clock.now()
  const later = (ms: number | undefined, act: () => void) => {
    if (ms !== undefined) world.clock.server.sleep(ms).then(act)
  }
  world.lines.length = 0
  world.failed.length = 0
  world.announced.length = 0
  const running = run({ world, remote, situation, stage, variant }, { timeout: schedule.timeout }, watch)
  later(schedule.cancelAtMs, world.cancel)
  later(schedule.revokeAtMs, remote.revoke)
  const ending = await running
  const tookMs = world.clock.now() - began
  const accepted = remote.accepted().slice(before)
  const underway = await remote.underway(before)
  await world.close()
  const trapped = caught.seen.slice(trappedBefore)
  const timeoutMs = Number.parseInt(schedule.timeout, 10) * minute
  return { schedule, ending, world, remote, plans, accepted, underway, tookMs, timeoutMs, trapped }
}

interface Scene {
  readonly world: GateWorld
  readonly remote: Remote
  readonly situation: Situation
  readonly stage: StageId
  readonly variant: string
}

async function run(
  { world, remote, situation, stage, variant }: Scene,
  inputs: Readonly<Record<string, string>>,
  watch?: (provider: Provider) => Provider,
): Promise<Ending> {
  world.history = undefined
  if (situation !== 'well') remote.break()
  if (situation === 'regressed') {
    const key = `${stage} ${variant}`
    if (!histories.has(key)) histories.set(key, historyOf(stage, variant))
    world.history = await histories.get(key)
  }
  const event = situation === 'regressed' ? aChange : onMain
  return world.run(
    { ...stages[stage].variants[variant], ...inputs },
    { event, ...(watch === undefined ? {} : { watch }) },
  )
}
