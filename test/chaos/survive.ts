/** The chaos tests of one platform. `CHAOS_SEED=123` plays one seed, `CHAOS_SEEDS=5000` plays so many others. */
import { beforeAll, describe, expect, it } from 'vitest'
import { broken, verdicts } from './invariants.ts'
import { type Played, play, playUndisturbed } from './play.ts'
import { type Schedule, type Situation, scheduleOf } from './schedule.ts'
import { type StageId, stages } from './stages.ts'

const perTest = 25

/** Seeds of the run: those of every run, or what the environment asks for. */
function seedsToPlay(): number[] {
  const { CHAOS_SEED, CHAOS_SEEDS, CHAOS_FROM } = process.env
  if (CHAOS_SEED !== undefined) return [Number(CHAOS_SEED)]
  const from = Number(CHAOS_FROM ?? (CHAOS_SEEDS === undefined ? 1 : 10_000))
  return Array.from({ length: Number(CHAOS_SEEDS ?? 500) }, (_, at) => from + at)
}

/** Plays a seed and says what broke, with the line that plays it again. */
async function verdictOn(stage: StageId, seed: number): Promise<string[]> {
  const schedule = scheduleOf(stage, seed)
  const played = await play(schedule)
  const found = broken(played)
  if (found.length === 0) return []
  const again = `CHAOS_SEED=${seed} npx vitest run test/chaos/${stage}.test.ts`
  const log = process.env.CHAOS_SEED === undefined ? [] : played.world.lines
  return [[...found.map((each) => `seed ${seed}: ${each}`), again, describeSchedule(schedule), ...log].join('\n  ')]
}

function describeSchedule({ blows, ...rest }: Schedule): string {
  const lines = blows.map(({ fault, place, skip, times }) => `${fault} at ${place}, ${times} times after ${skip}`)
  return [JSON.stringify(rest), ...lines].join('\n    ')
}

export function survives(stage: StageId): void {
  describe(`chaos on ${stage}`, () => {
    // The clock does not see first imports; here they may still take what time they want.
    beforeAll(async () => {
      for (const [variant, situation] of calm) await playUndisturbed(stage, variant, situation)
    }, 60_000)

    const situations = Object.keys(verdicts) as Situation[]
    const calm = Object.keys(stages[stage].variants).flatMap((variant) =>
      situations.map((each) => [variant, each] as const),
    )

    it.each(calm)('%s, %s: is judged right when nothing goes wrong', async (variant, situation) => {
      const { record } = await playUndisturbed(stage, variant, situation)
      expect(record?.verdict).toMatchObject({ conclusion: verdicts[situation] })
    })

    it.each([1, 2, 3])('does the same twice under schedule %i', async (seed) => {
      const [once, again] = [await play(scheduleOf(stage, seed)), await play(scheduleOf(stage, seed))]
      // Only the port of the server is another
      const linesOf = ({ world }: Played) => world.lines.map((line) => line.replaceAll(world.server.url, ''))
      expect(linesOf(again)).toEqual(linesOf(once))
      expect(again.tookMs).toBe(once.tookMs)
    })

    const seeds = seedsToPlay()
    const groups = Array.from({ length: Math.ceil(seeds.length / perTest) }, (_, at) =>
      seeds.slice(at * perTest, (at + 1) * perTest),
    )

    it.each(groups.map((group) => ({ first: group[0], last: group.at(-1), group })))(
      'keeps its promises under schedules $first to $last',
      { timeout: 300_000 },
      async ({ group }) => {
        const found: string[] = []
        for (const seed of group) found.push(...(await verdictOn(stage, seed)))
        expect(found.join('\n')).toBe('')
      },
    )
  })
}
