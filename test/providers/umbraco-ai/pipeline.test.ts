import { expect, test } from 'vitest'
import type { Batch } from '../../../src/core/model.ts'
import { outcomeOf } from '../../../src/core/outcome.ts'
import { type RunPorts, run } from '../../../src/core/run.ts'
import { startDeadline } from '../../../src/core/wait.ts'
import { idOf, never, runBatchPath, simTest, start } from './harness.ts'

const everything = { tests: ['*'], tags: [], suites: [], exclude: [] }

function portsOf(site: Awaited<ReturnType<typeof start>>, more: Partial<RunPorts> = {}): RunPorts {
  const { provider, clock, log } = site
  return {
    provider,
    clock,
    log,
    random: () => 0.5,
    signal: never,
    announce: () => {},
    nextStep: () => ({ kind: 'decided' }),
    ...more,
  }
}

const job = { selection: everything, trials: 1, maxParallel: 4, pollIntervalMs: undefined }

test('the pipeline goes through a lost connection with one accepted trigger', async () => {
  const tests = Array.from({ length: 20 }, (_, number) =>
    simTest(number, { act: () => ({ answer: 'yes', durationMs: 20_000 }) }),
  )
  const site = await start({ site: { tests, continueAfterDisconnect: true } })
  site.server.fault({ kind: 'cut', afterMs: 90_000, path: runBatchPath })
  const { results, failures, batches } = await run(job, portsOf(site))
  expect(failures).toEqual([])
  expect(results.map(({ trials }) => outcomeOf(trials))).toEqual(Array(20).fill('passed'))
  expect(batches.map(({ id }) => id)).toEqual([site.sim.accepted[0]?.batchId])
  expect(site.sim.accepted).toHaveLength(1)
})

test('tests that the site drops are errored by the pipeline', async () => {
  const site = await start({ site: { tests: [simTest(1), simTest(2, { feature: 'not-installed' })] } })
  const { results } = await run(job, portsOf(site))
  expect(results.map(({ trials }) => outcomeOf(trials))).toEqual(['passed', 'errored'])
})

test('a refused trigger ends the run without anything triggered, and is not sent again', async () => {
  const site = await start({ site: { tests: [simTest(1)] } })
  const reply = { status: 400, body: { title: 'Invalid request', status: 400 } }
  site.server.fault({ kind: 'status', handled: false, path: runBatchPath, times: 9, reply })
  const { failures, results } = await run(job, portsOf(site))
  expect(failures.map(({ message }) => message)).toEqual([expect.stringContaining('Invalid request')])
  expect(results.map(({ trials }) => outcomeOf(trials))).toEqual(['errored'])
  expect(site.posts()).toHaveLength(1)
})

test('at the deadline the request is closed and the site stops', async () => {
  const act = () => ({ answer: 'yes', durationMs: 30_000 })
  const site = await start({ site: { tests: [simTest(1, { act }), simTest(2, { act }), simTest(3, { act })] } })
  const { signal } = startDeadline(site.clock, 40_000, never)
  const announced: unknown[] = []
  const { failures } = await run(job, portsOf(site, { signal, announce: (batches) => void announced.push(batches) }))
  expect(failures[0]?.code).toBe('timed-out')
  await site.clock.sleep(60_000)
  expect(site.sim.executing).toBe(0)
  expect(site.sim.runs).toHaveLength(1)
  expect(announced.at(-1)).toMatchObject([{ id: site.sim.accepted[0]?.batchId }])
})

test('per-test mode runs tests side by side, never the same one twice at once', async () => {
  const tests = [1, 2, 3, 4].map((number) => simTest(number, { act: () => ({ answer: 'yes', durationMs: 10_000 }) }))
  const site = await start({ site: { tests }, options: { mode: 'per-test' } })
  const began = site.clock.now()
  const { results, batches } = await run({ ...job, trials: 2, maxParallel: 2 }, portsOf(site))
  expect(results.map(({ trials }) => trials.map(({ outcome }) => outcome))).toEqual(Array(4).fill(['passed', 'passed']))
  expect(new Set(batches.map((batch: Batch) => batch.id)).size).toBe(8)
  expect(site.sim.accepted).toHaveLength(8)
  expect(site.clock.now() - began).toBeLessThan(80_000)
  for (const number of [1, 2, 3, 4]) {
    const own = site.sim.runs.filter((run) => run.test.id === idOf(number))
    expect((own[1]?.executedAt ?? 0) - (own[0]?.executedAt ?? 0)).toBeGreaterThanOrEqual(10_000)
  }
})
