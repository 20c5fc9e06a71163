/**
 * Cancellation of the bundled action at seeded random moments, by each of the ways in which a job is ended. The post
 * step runs after it, as on the runner. `CANCEL_SEEDS=50` tries more moments than every run does.
 */
import { afterEach, describe, expect, test } from 'vitest'
import { seededRandom } from '../../src/core/statistics/random.ts'
import { createRunner, type FakeRunner, type RunningStep, type StepResult } from '../support/runner.ts'
import { type Scene, type SceneName, scenes } from './cancel-scenes.ts'

const seeds = Array.from({ length: Number(process.env.CANCEL_SEEDS ?? 2) }, (_, at) => at + 1)

/** Ways to end a job; each leaves the step dead. */
const endings: Readonly<Record<string, (step: RunningStep, random: () => number) => Promise<void>>> = {
  SIGINT: async (step) => step.signal('SIGINT'),
  SIGTERM: async (step) => step.signal('SIGTERM'),
  'as the runner does': async (step) => void step.cancel(),
  'with two signals': async (step, random) => {
    step.signal('SIGINT')
    await sleep(random() * 200)
    step.signal(random() < 0.5 ? 'SIGINT' : 'SIGTERM')
  },
  SIGKILL: async (step) => step.signal('SIGKILL'),
}

let scene: Scene | undefined
let runner: FakeRunner | undefined

afterEach(async () => {
  runner?.dispose()
  await scene?.close()
})

/** Starts a job on a platform whose every answer takes a moment, so that each phase can be hit. */
async function start(name: SceneName): Promise<{ scene: Scene; runner: FakeRunner }> {
  const opened = await scenes[name]()
  opened.server.fault({ kind: 'stall-headers', ms: 60, times: 10_000 })
  const started = createRunner({ inputs: { ...opened.inputs, 'base-url': opened.server.url }, secrets: opened.secrets })
  opened.prepare(started.workspace)
  scene = opened
  runner = started
  return { scene: opened, runner: started }
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** Resolves once the platform has seen so many requests, or the step has ended. */
async function requests(count: number, on: Scene, step: RunningStep): Promise<void> {
  let over = false
  const end = () => {
    over = true
  }
  step.ended.then(end, end)
  while (!over && on.server.seen.length < count) await sleep(3)
}

interface Killed {
  readonly main: StepResult
  readonly post: StepResult
  /** From the signal to the end of the process, in ms. */
  readonly tookMs: number
}

/** One job, ended at the moment that the seed chooses, and its post step. */
async function endAt(name: SceneName, ending: string, seed: number): Promise<Killed & { scene: Scene }> {
  const random = seededRandom(seed * 1000 + Object.keys(endings).indexOf(ending))
  const world = await start(name)
  const step = world.runner.main()
  await requests(Math.floor(random() * world.scene.requests), world.scene, step)
  await sleep(random() * 120)
  const asked = performance.now()
  await endings[ending]?.(step, random)
  const main = await step.ended
  const tookMs = performance.now() - asked
  const post = await world.runner.post().ended
  return { main, post, tookMs, scene: world.scene }
}

function idsOf({ jobOutputs }: StepResult): string[] {
  return JSON.parse(jobOutputs['batch-ids'] || '[]')
}

describe.each(Object.keys(scenes) as SceneName[])('%s, cancelled', (name) => {
  describe.each(Object.keys(endings))('%s', (ending) => {
    test.each(seeds)('ends in time and leaves nothing behind that could have been stopped (seed %i)', async (seed) => {
      const { main, post, tookMs, scene: on } = await endAt(name, ending, seed)
      const { conclusion } = main.jobOutputs
      const logs = main.raw + post.raw

      expect(main.complaints).toEqual([])
      expect(post).toMatchObject({ exitCode: 0, signal: null, conclusion: 'success' })
      expect(JSON.parse(main.state.batches ?? '{"batches":[]}')).toHaveProperty('batches')
      if (main.signal !== null && ending !== 'SIGKILL') {
        // Node itself ends a process that is not yet listening; nothing has been asked of anybody by then
        expect(on.server.seen).toEqual([])
      } else if (ending !== 'SIGKILL') {
        // "At once" is a matter of milliseconds, but not on a machine that is busy with something else
        expect(tookMs).toBeLessThan(ending === 'with two signals' ? 3_000 : 7_500)
        // It may have ended by itself just before
        if (main.exitCode === 130) expect(conclusion ?? 'inconclusive').toBe('inconclusive')
        else expect(['passed', 'failed']).toContain(conclusion)
      }
      for (const id of on.started()) if (main.raw.includes(id)) expect(idsOf(main)).toContain(id)
      for (const id of await on.running()) {
        const seen = idsOf(main).includes(id)
        if (on.stoppable) expect(seen, `${id} goes on although it was known`).toBe(false)
        else if (seen) expect(logs).toContain(`${id} `)
        if (!seen && !['SIGKILL', 'with two signals'].includes(ending))
          expect(logs).toMatch(/no batch was found in time/)
      }
    })
  })
})

describe('the post step', () => {
  test.each([
    ['no network', {}, true],
    ['damaged state', { STATE_batches: '{"batches":[{"key":1}', STATE_ended: 'maybe' }, false],
    ['empty state', { STATE_batches: '', STATE_ended: '' }, false],
    ['state that is no state', { STATE_batches: '[[[]]]' }, false],
    ['a batch without an id', { STATE_batches: '{"batches":[{"key":"first-1","data":{}}]}' }, false],
    ['a batch that nobody knows', { STATE_batches: '{"batches":[{"key":"a","id":"no/../such","data":{}}]}' }, false],
    ['a hundred batches', { STATE_batches: JSON.stringify({ batches: many(100), omitted: 7 }) }, false],
  ])('ends with 0 in time, with %s', async (_, env, offline) => {
    for (const name of Object.keys(scenes) as SceneName[]) {
      const opened = await scenes[name]()
      const { inputs, secrets, server } = opened
      const reference = { key: 'first-1', id: '3f0c7a5e-0000-4000-8000-000000000001', data: {} }
      const state = offline ? { STATE_batches: JSON.stringify({ batches: [reference], omitted: 0 }) } : env
      const job = createRunner({ inputs: { ...inputs, 'base-url': server.url }, secrets, env: state })
      if (offline) await opened.close()
      const step = await job.post().ended
      job.dispose()
      await opened.close()
      expect(step, name).toMatchObject({ exitCode: 0, conclusion: 'success', complaints: [] })
      expect(step.durationMs).toBeLessThan(70_000)
    }
  })
})

function many(count: number) {
  return Array.from({ length: count }, (_, at) => ({ key: `first-${at}`, id: `b-${at}`, data: {} }))
}
