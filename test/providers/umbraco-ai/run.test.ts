import { expect, test } from 'vitest'
import { defaultTestIds } from '../../../src/simulator/umbraco-ai-world.ts'
import { idOf, never, planOf, simTest, start, trialsOf } from './harness.ts'

test('one POST executes everything, and every kind of run gets the outcome it deserves', async () => {
  const { run, posts } = await start()
  const { collected } = await run({ tests: ['*'] })
  const outcomes = Object.fromEntries(
    collected.results.map(({ test, trials }) => [test.name, trials.map(({ outcome }) => outcome).join(' ')]),
  )
  expect(outcomes).toEqual({
    'Escalation to a person': 'passed',
    'No internal links in answers': 'errored',
    'Opening hours': 'failed',
    'Order status lookup': 'passed',
    'Polite refusal of legal advice': 'passed',
    'Refund policy answer': 'passed',
    'Refund policy answer [cheap model]': 'passed passed',
    'SEO title length': 'passed',
    'Summary has bullet points': 'passed failed passed',
  })
  expect(posts()).toHaveLength(1)
})

test('while the request is open, stored runs tell the progress and the batch id', async () => {
  const { run, sim } = await start({ site: { tests: [1, 2, 3, 4].map((number) => simTest(number)) } })
  const { begun, batch, statuses } = await run({ tests: ['*'] })
  expect(begun.id).toBeUndefined()
  expect(batch.id).toBe(sim.accepted[0]?.batchId)
  expect(statuses.map(({ done }) => done)).toEqual([1, 2, 3, 4])
  expect(statuses.map(({ state }) => state)).toEqual(['running', 'running', 'running', 'finished'])
  expect(statuses[1]?.id).toBe(batch.id)
  expect(statuses[0]?.total).toBe(4)
})

test('runs that were stored before the trigger are no progress', async () => {
  const { run, resolve, sim } = await start({ site: { tests: [simTest(1)] } })
  await run({ tests: ['*'] })
  sim.behave(idOf(1), () => ({ answer: 'yes', durationMs: 3_500 }))
  await resolve({ tests: ['*'] })
  const { statuses, batch } = await run({ tests: ['*'] }, 'confirm')
  expect(statuses.map(({ done }) => done)).toEqual([0, 0, 0, 1])
  expect(batch.id).toBe(sim.accepted[1]?.batchId)
})

test('a request that takes an hour is waited for', async () => {
  const hour = 3_600_000
  const act = () => ({ answer: 'yes', durationMs: hour })
  const { provider, resolve, finish, clock } = await start({ site: { tests: [simTest(1, { act })] } })
  const began = clock.now()
  const batch = await provider.trigger(planOf(await resolve({ tests: ['*'] })), never)
  await finish(batch, 15_000)
  expect(clock.now() - began).toBeGreaterThanOrEqual(hour)
  expect(trialsOf(await provider.collect(batch, never), idOf(1))[0]).toMatchObject({
    outcome: 'passed',
    durationMs: hour,
  })
})

test('trials carry the phase of their plan', async () => {
  const { run } = await start()
  const { collected } = await run({ tests: ['seo-title'] }, 'confirm')
  expect(trialsOf(collected, defaultTestIds['seo-title'])[0]?.phase).toBe('confirm')
})

test('per-test mode sends one request for each test, each with a batch of its own', async () => {
  const { run, sim, provider, server } = await start({ options: { mode: 'Per-Test' } })
  expect(provider.limits.batchSize).toBe(1)
  const { collected, batch } = await run({ tests: ['refund-policy'] })
  expect(sim.accepted).toMatchObject([{ kind: 'run', testIds: [defaultTestIds['refund-policy']] }])
  expect(server.seen.find(({ path }) => path.endsWith('/run'))?.body).toBe('{}')
  expect(batch.id).toBe(sim.accepted[0]?.batchId)
  expect(collected.results.map(({ trials }) => trials.length)).toEqual([1, 2])
})
