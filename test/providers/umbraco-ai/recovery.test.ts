import { expect, test } from 'vitest'
import type { Platform } from '../../../src/simulator/server.ts'
import { idOf, never, planOf, runBatchPath, type Setup, simTest, start, trialsOf } from './harness.ts'

const minute = 60_000
const four = { tests: [1, 2, 3, 4].map((number) => simTest(number)) }

/** A site whose batch endpoint is answered by `instead`, everything else by the site. */
function answering(instead: (inner: Platform) => Platform['handle']): Setup['platform'] {
  return (inner) => {
    const other = instead(inner)
    const isTrigger = (path: string) => runBatchPath.test(path)
    return { handle: (request) => (isTrigger(request.path) ? other(request) : inner.handle(request)) }
  }
}

async function begin(setup: Setup) {
  const site = await start(setup)
  const tests = await site.resolve({ tests: ['*'] })
  return { ...site, tests, plan: planOf(tests) }
}

test('a connection lost while the site goes on is made up for by stored runs, and nothing is sent twice', async () => {
  const { provider, plan, finish, server, sim } = await begin({ site: { ...four, continueAfterDisconnect: true } })
  server.fault({ kind: 'cut', afterMs: 1_500, path: runBatchPath })
  const begun = await provider.trigger(plan, never)
  const { batch, statuses } = await finish(begun)
  const { results } = await provider.collect(batch, never)
  expect(results.map(({ trials }) => trials.map(({ outcome }) => outcome))).toEqual([
    ['passed'],
    ['passed'],
    ['passed'],
    ['passed'],
  ])
  expect(batch.id).toBe(sim.accepted[0]?.batchId)
  expect(statuses.at(-1)?.raw).toBe('connection lost, all runs found')
  expect(sim.accepted).toHaveLength(1)
})

test('a connection lost where the site stops leaves what was stored, after five quiet minutes', async () => {
  const tests = [simTest(1), simTest(2, { runCount: 3 }), simTest(3)]
  const { provider, plan, finish, server, sim, clock } = await begin({ site: { tests } })
  server.fault({ kind: 'cut', afterMs: 3_500, path: runBatchPath })
  const began = clock.now()
  const { batch } = await finish(await provider.trigger(plan, never))
  const collected = await provider.collect(batch, never)
  expect(clock.now() - began).toBeGreaterThanOrEqual(5 * minute)
  expect(trialsOf(collected, idOf(1)).map(({ outcome }) => outcome)).toEqual(['passed'])
  const broken = trialsOf(collected, idOf(2))
  expect(broken.map(({ outcome }) => outcome)).toEqual(['errored', 'errored'])
  expect(broken[0]?.message).toMatch(/Only 2 of 3 runs/)
  expect(collected.broken).toMatchObject({ code: 'batch-broken', message: expect.stringContaining('never stored') })
  expect(collected.results.map(({ test }) => test.id)).not.toContain(idOf(3))
  expect(sim.accepted).toHaveLength(1)
})

test('a lost trigger of which nothing was ever stored ends with a clear error and is not sent again', async () => {
  const { provider, plan, finish, server, sim, posts } = await begin({ site: four })
  server.fault({ kind: 'drop', handled: false, path: runBatchPath })
  const batch = await provider.trigger(plan, never)
  await expect(finish(batch)).rejects.toMatchObject({
    code: 'batch-broken',
    mayHaveStarted: true,
    hint: expect.stringContaining('per-test'),
  })
  expect(posts()).toHaveLength(1)
  expect(sim.accepted).toHaveLength(0)
})

test('a web page of a proxy after acceptance is no refusal: the batch is found', async () => {
  const { provider, plan, finish, sim } = await begin({
    site: { ...four, continueAfterDisconnect: true },
    platform: answering((inner) => (request) => {
      Promise.resolve(inner.handle(request)).catch(() => {})
      return { status: 502, headers: { 'content-type': 'text/html' }, body: '<html><h1>Bad gateway</h1></html>' }
    }),
  })
  const { batch } = await finish(await provider.trigger(plan, never))
  expect((await provider.collect(batch, never)).results).toHaveLength(4)
  expect(sim.accepted).toHaveLength(1)
})

test.each(['reset-mid-body', 'rewrite'] as const)('an answer that cannot be read (%s) is made up for', async (kind) => {
  const { provider, plan, finish, server, sim } = await begin({ site: four })
  const rewrite = () => ({ status: 200, body: '<html>sign in</html>' })
  server.fault(kind === 'rewrite' ? { kind, rewrite, path: runBatchPath } : { kind, path: runBatchPath })
  const { batch } = await finish(await provider.trigger(plan, never))
  expect((await provider.collect(batch, never)).results).toHaveLength(4)
  expect(sim.accepted).toHaveLength(1)
})

test('two batches of the same tests since a lost trigger are an error, never a guess', async () => {
  const { provider, plan, finish, server, clock } = await begin({ site: { ...four, continueAfterDisconnect: true } })
  server.fault({ kind: 'cut', afterMs: 500, path: runBatchPath })
  const lost = await provider.trigger(plan, never)
  await provider.trigger({ ...plan, key: 'other-1' }, never)
  await clock.sleep(3_000)
  await expect(finish(lost)).rejects.toMatchObject({ code: 'batch-broken', message: /several batches/ })
})

test('runs of somebody else’s tests, and of a batch begun earlier, are not taken for ours', async () => {
  const tests = [simTest(1), simTest(2), simTest(3, { act: () => ({ answer: 'no', durationMs: 1_500 }) })]
  const site = await start({ site: { tests, continueAfterDisconnect: true } })
  const [one, two, three] = await site.resolve({ tests: ['*'] })
  const earlier = await site.provider.trigger(planOf([three!, one!], 'first', 'earlier-1'), never)
  await site.clock.sleep(2_000)
  site.server.fault({ kind: 'cut', afterMs: 200, path: runBatchPath })
  const ours = await site.provider.trigger(planOf([one!, two!], 'first', 'ours-1'), never)
  const { batch } = await site.finish(ours)
  expect(batch.id).toBe(site.sim.accepted[1]?.batchId)
  await site.finish(earlier)
})

test('a server whose clock is an hour off finds its runs all the same', async () => {
  const { provider, plan, finish, server } = await begin({
    site: { ...four, continueAfterDisconnect: true, clockAheadMs: -60 * minute },
  })
  server.fault({ kind: 'cut', afterMs: 1_500, path: runBatchPath })
  const { batch } = await finish(await provider.trigger(plan, never))
  expect((await provider.collect(batch, never)).results).toHaveLength(4)
})

test('without batch ids a lost batch is known by one execution of each test', async () => {
  const { provider, plan, finish, server } = await begin({
    site: { ...four, continueAfterDisconnect: true, batchIds: false },
  })
  server.fault({ kind: 'cut', afterMs: 1_500, path: runBatchPath })
  const { batch } = await finish(await provider.trigger(plan, never))
  expect(batch.id).toBeUndefined()
  expect((await provider.collect(batch, never)).results).toHaveLength(4)
})

test('a refusal at once surfaces from the trigger and proves that nothing was started', async () => {
  const { provider, plan, posts } = await begin({
    site: four,
    platform: (inner) => {
      let reads = 0
      return {
        handle: async (request) => {
          if (runBatchPath.test(request.path)) return { status: 400, body: { title: 'Invalid request', status: 400 } }
          // The look that runs beside the trigger never ends before the refusal.
          if (request.path.endsWith('/test-runs')) reads += 1
          return reads === 2 ? new Promise(() => {}) : inner.handle(request)
        },
      }
    },
  })
  await expect(provider.trigger(plan, never)).rejects.toMatchObject({
    code: 'bad-response',
    mayHaveStarted: false,
    message: /Invalid request/,
  })
  expect(posts()).toHaveLength(1)
})

test('a refusal that comes later surfaces from the first poll as a broken batch, which no poll waits out', async () => {
  const { provider, plan, finish, posts, clock } = await begin({
    site: four,
    platform: answering(() => async () => {
      await clock.server.sleep(2_000)
      return { status: 400, body: { title: 'Invalid request', status: 400 } }
    }),
  })
  const batch = await provider.trigger(plan, never)
  await expect(finish(batch)).rejects.toMatchObject({ code: 'batch-broken', message: /Invalid request/ })
  expect(posts()).toHaveLength(1)
})

test('cancelling closes the request, which stops the site', async () => {
  const { provider, plan, sim, clock } = await begin({ site: four })
  const batch = await provider.trigger(plan, never)
  await clock.sleep(1_500)
  await provider.cancel?.(batch, never)
  await clock.sleep(10_000)
  expect(sim.executing).toBe(0)
  expect(sim.runs).toHaveLength(1)
  await expect(provider.poll(batch, never)).rejects.toMatchObject({ code: 'cancelled' })
})

test('cancelling a batch that has ended does nothing, and one without a request says that it may go on', async () => {
  const { provider, plan, finish, lines } = await begin({ site: four })
  const { batch } = await finish(await provider.trigger(plan, never))
  await provider.cancel?.(batch, never)
  expect(lines.filter((line) => line.includes('closed'))).toEqual([])
  await expect(provider.cancel?.({ key: 'gone', data: {} }, never)).rejects.toMatchObject({ code: 'batch-broken' })
})

test('another process adopts the batch that was stored since', async () => {
  const { provider, plan, finish, sim, clock } = await begin({ site: { ...four, continueAfterDisconnect: true } })
  const since = clock.now()
  const batch = await provider.trigger(plan, never)
  const other = planOf(plan.tests, 'first', 'resumed-1')
  expect(await provider.adopt?.(other, since, never)).toBeUndefined()
  await clock.sleep(2_500)
  const adopted = await provider.adopt?.(other, since, never)
  expect(adopted).toMatchObject({ id: sim.accepted[0]?.batchId, key: 'resumed-1' })
  const done = await finish(adopted!)
  expect((await provider.collect(done.batch, never)).results).toHaveLength(4)
  await finish(batch)
})

test('a trigger that failed before it was sent is never looked for', async () => {
  const { provider, plan, server, clock } = await begin({ site: four })
  server.fault({ kind: 'status', handled: false, path: /test-runs/, reply: { status: 403 }, times: 9 })
  await expect(provider.trigger(plan, never)).rejects.toMatchObject({ code: 'auth' })
  const before = server.seen.length
  expect(await provider.adopt?.(plan, clock.now(), never)).toBeUndefined()
  expect(server.seen).toHaveLength(before)
})

test('a total that promises more than is stored does not end the recovery early', async () => {
  const { provider, plan, finish, server, clock } = await begin({
    site: { ...four, continueAfterDisconnect: true, shapes: 'docs' },
  })
  server.fault({ kind: 'cut', afterMs: 1_500, path: runBatchPath })
  const began = clock.now()
  const { batch } = await finish(await provider.trigger(plan, never))
  expect(clock.now() - began).toBeLessThan(minute)
  expect((await provider.collect(batch, never)).results).toHaveLength(4)
})

test('nothing is sent for a run that was cancelled before its trigger', async () => {
  const { provider, plan, posts } = await begin({ site: four })
  const stopped = AbortSignal.abort(new Error('stop'))
  await expect(provider.trigger(plan, stopped)).rejects.toMatchObject({ code: 'cancelled' })
  expect(posts()).toEqual([])
})

test('a batch of somebody else that looked like ours while the request was open is not taken for it once it is lost', async () => {
  const tests = [simTest(1, { act: () => ({ answer: 'yes', durationMs: 4_000 }) })]
  const { provider, plan, finish, server, sim, clock } = await begin({ site: { tests, continueAfterDisconnect: true } })
  server.fault({ kind: 'cut', afterMs: 3_000, path: runBatchPath })
  const ours = await provider.trigger(plan, never)
  sim.behave(idOf(1), () => ({ answer: 'no', durationMs: 500 }))
  const other = await provider.trigger({ ...plan, key: 'other-1' }, never)
  await clock.sleep(1_000)
  expect(await provider.poll(ours, never)).toMatchObject({ state: 'running', id: sim.accepted[1]?.batchId })
  await finish(other)
  await clock.sleep(4_000)
  await expect(finish(ours)).rejects.toMatchObject({ code: 'batch-broken', message: /several batches/ })
})

test('a batch that another process saved is watched by its id', async () => {
  const { provider, plan, finish, clock } = await begin({ site: { ...four, continueAfterDisconnect: true } })
  const batch = await provider.trigger(plan, never)
  await clock.sleep(1_500)
  const { id } = await provider.poll(batch, never)
  await provider.trigger({ ...plan, key: 'other-1' }, never)
  const saved = { ...batch, id: id!, key: 'saved-1', plan: { ...plan, key: 'saved-1' } }
  await finish(saved)
  expect((await provider.collect(saved, never)).results.map(({ trials }) => trials.length)).toEqual([1, 1, 1, 1])
})

test('runs of other tests that somebody starts meanwhile are not taken for ours', async () => {
  const site = await start({
    site: { tests: [1, 2, 3].map((number) => simTest(number)), continueAfterDisconnect: true },
  })
  const [one, two, three] = await site.resolve({ tests: ['*'] })
  site.server.fault({ kind: 'cut', afterMs: 200, path: runBatchPath })
  const ours = await site.provider.trigger(planOf([one!, two!], 'first', 'ours-1'), never)
  const other = await site.provider.trigger(planOf([three!], 'first', 'other-1'), never)
  const { batch } = await site.finish(ours)
  expect(batch.id).toBe(site.sim.accepted[0]?.batchId)
  await site.finish(other)
})

test('a run that was under way before the trigger and is stored after it is not taken for ours', async () => {
  const act = ({ count }: { count: number }) => ({ answer: 'yes', durationMs: count === 1 ? 60_000 : 1_000 })
  const { provider, plan, finish, server, sim, clock } = await begin({
    site: { tests: [simTest(1, { act, runCount: 2 })], continueAfterDisconnect: true },
  })
  const earlier = await provider.trigger({ ...plan, key: 'earlier-1' }, never)
  await clock.sleep(58_500)
  server.fault({ kind: 'cut', afterMs: 1_600, path: runBatchPath })
  const ours = await provider.trigger(plan, never)
  await clock.sleep(1_600)
  expect(await provider.poll(ours, never)).toMatchObject({ id: sim.accepted[1]?.batchId, done: 1 })
  await finish(earlier)
})

test('without batch ids, what was stored just before is still told from what is new', async () => {
  const { provider, plan, finish, server } = await begin({
    site: { ...four, continueAfterDisconnect: true, batchIds: false },
  })
  await finish(await provider.trigger({ ...plan, key: 'earlier-1' }, never))
  server.fault({ kind: 'cut', afterMs: 1_500, path: runBatchPath })
  const { batch } = await finish(await provider.trigger(plan, never))
  expect((await provider.collect(batch, never)).results.map(({ trials }) => trials.length)).toEqual([1, 1, 1, 1])
})
