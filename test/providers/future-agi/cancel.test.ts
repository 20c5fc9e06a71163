import { expect, test } from 'vitest'
import { never, start } from './harness.ts'

const refund = { suites: ['Checkout support'], tests: ['Refund'] }

test('an active execution is cancelled with an empty body and watched until it has ended', async () => {
  const { trigger, provider, sim, server, pass } = await start({ simulator: { course: { cancelMs: 8_000 } } })
  const batch = await trigger(refund)
  pass(1_000)
  await provider.cancel?.(batch, never)
  expect(sim.cancels).toEqual([batch.id])
  const post = server.seen.find(({ path }) => path.endsWith('/cancel/'))!
  expect(post.body).toBe('')
  expect(await provider.poll(batch, never)).toMatchObject({ state: 'finished', raw: 'cancelled' })
})

test('cancelling is never sent for an execution that has ended, whose status it would overwrite', async () => {
  const { trigger, provider, sim, pass } = await start()
  const batch = await trigger(refund)
  pass(600_000)
  await provider.cancel?.(batch, never)
  expect(sim.cancels).toEqual([])
  expect(await provider.poll(batch, never)).toMatchObject({ raw: 'completed' })
})

test('another process can cancel by what was saved of the batch', async () => {
  const { trigger, makeProvider, sim } = await start()
  const { key, id, data } = await trigger(refund)
  await makeProvider().cancel?.({ key, id: id!, data }, never)
  expect(sim.cancels).toEqual([id])
})

test('an execution that hangs in cancelling is named after a minute', async () => {
  const { trigger, provider, clock } = await start({ simulator: { course: { stuckCancelling: true } } })
  const batch = await trigger(refund)
  const began = clock.now()
  await expect(provider.cancel?.(batch, never)).rejects.toMatchObject({ message: expect.stringContaining(batch.id!) })
  expect(clock.now() - began).toBeLessThanOrEqual(60_000)
})

test('an execution in a state nobody knows is not cancelled but named', async () => {
  const { trigger, provider, server, sim } = await start()
  const batch = await trigger(refund)
  server.fault({
    kind: 'rewrite',
    path: /simulation\/runs/,
    rewrite: ({ body, ...reply }) => {
      const { result } = body as { result: object }
      return { ...reply, body: { status: true, result: { ...result, status: 'archived' } } }
    },
  })
  await expect(provider.cancel?.(batch, never)).rejects.toMatchObject({ message: /archived/ })
  expect(sim.cancels).toEqual([])
})

test('when time is short the cancellation is sent and not watched to its end', async () => {
  const { trigger, provider, sim, lines, requests } = await start({ simulator: { course: { stuckCancelling: true } } })
  const batch = await trigger(refund)
  const looks = () => requests().filter((request) => request.includes('/simulation/runs/')).length
  const budget = new AbortController()
  const watching = provider.cancel?.(batch, budget.signal)
  while (looks() < 2) await new Promise((resolve) => setImmediate(resolve))
  budget.abort()
  await watching
  expect(sim.cancels).toEqual([batch.id])
  expect(lines.at(-1)).toMatch(/took the cancellation/)
})

test('calls of a cancelled execution are errored, and those that had ended keep their results', async () => {
  const { trigger, provider, pass, finish } = await start({
    simulator: { course: { parallelCalls: 2, callMs: 5_000 } },
  })
  const batch = await trigger(refund)
  pass(8_000)
  await provider.cancel?.(batch, never)
  await finish(batch)
  const { results } = await provider.collect(batch, never)
  expect(results.flatMap(({ trials }) => trials.map(({ outcome }) => outcome)).sort()).toEqual([
    'errored',
    'errored',
    'passed',
    'passed',
  ])
})

test('an execution that the platform does not show yet is cancelled all the same', async () => {
  const { trigger, provider, sim } = await start({ simulator: { hiddenMs: 1_500 } })
  const batch = await trigger(refund)
  await expect(provider.cancel?.(batch, never)).rejects.toMatchObject({ code: 'not-found' })
  sim.settings.hiddenMs = 0
  await provider.cancel?.(batch, never)
  expect(sim.cancels).toEqual([batch.id])
})
