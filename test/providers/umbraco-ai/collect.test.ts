import { expect, test } from 'vitest'
import type { SimReply } from '../../../src/simulator/server.ts'
import { contains, idOf, never, planOf, runBatchPath, runsPath, simTest, start, trialsOf } from './harness.ts'

interface WireRun {
  id: string
  testId: string
  batchId: string | null
  executionId: string
  [key: string]: unknown
}
interface WirePage {
  items: WireRun[]
  total: number
}

/** Changes pages of stored runs from the time the batch is collected. */
function pages(change: (page: WirePage, query: URLSearchParams) => object) {
  return {
    kind: 'rewrite' as const,
    path: runsPath,
    times: 99,
    rewrite: (reply: SimReply, { query }: { query: URLSearchParams }) => ({
      ...reply,
      body: change(reply.body as WirePage, query),
    }),
  }
}

async function finished(setup: Parameters<typeof start>[0]) {
  const site = await start(setup)
  const tests = await site.resolve({ tests: ['*'] })
  const { batch } = await site.finish(await site.provider.trigger(planOf(tests), never))
  const collect = async () => site.provider.collect(batch, never)
  return { ...site, tests, batch, collect }
}

const outcomes = (trials: readonly { outcome: string }[]) => trials.map(({ outcome }) => outcome)

test('runs are read to the last page, also where the site caps pages, and each is counted once', async () => {
  const tests = Array.from({ length: 12 }, (_, number) => simTest(number, { runCount: 2 }))
  const { collect } = await finished({ site: { tests, pageCap: 5 } })
  const { results } = await collect()
  expect(results).toHaveLength(12)
  expect(results.every(({ trials }) => trials.length === 2)).toBe(true)
})

test('a page that repeats the one before ends the reading, and what is missing makes its tests errored', async () => {
  const tests = Array.from({ length: 6 }, (_, number) => simTest(number))
  const { collect, server } = await finished({ site: { tests, pageCap: 4 } })
  let first: WireRun[] | undefined
  server.fault(
    pages(({ items, total }, query) => {
      first ??= items
      return { items: query.has('executionId') ? [] : first, total }
    }),
  )
  const { results } = await collect()
  const judged = results.map(({ trials }) => trials[0])
  expect(judged.filter((trial) => trial?.outcome === 'passed')).toHaveLength(4)
  expect(judged.filter((trial) => trial?.outcome === 'errored')).toHaveLength(2)
  expect(judged.find((trial) => trial?.outcome === 'errored')?.message).toMatch(/cannot be read/)
})

test('a run of the reply that cannot be collected makes its whole test errored', async () => {
  const { collect, server, sim } = await finished({ site: { tests: [simTest(1, { runCount: 3 }), simTest(2)] } })
  const lost = sim.runs[1]?.id ?? ''
  server.fault(pages(({ items, total }) => ({ items: items.filter(({ id }) => id !== lost), total })))
  const collected = await collect()
  expect(outcomes(trialsOf(collected, idOf(1)))).toEqual(['errored', 'errored'])
  expect(trialsOf(collected, idOf(1))[0]?.message).toContain(lost)
  expect(outcomes(trialsOf(collected, idOf(2)))).toEqual(['passed'])
})

test('a run of another test under a reported id is not taken for it', async () => {
  const { collect, server, sim } = await finished({ site: { tests: [simTest(1), simTest(2)] } })
  const first = sim.runs[0]?.id
  server.fault(
    pages(({ items, total }) => ({
      items: items.map((run) => (run.id === first ? { ...run, testId: idOf(2) } : run)),
      total,
    })),
  )
  expect(outcomes(trialsOf(await collect(), idOf(1)))).toEqual(['errored'])
})

test('a test of which the reply counts fewer passed runs than runs never passes, whatever the runs show', async () => {
  const site = await start({ site: { tests: [simTest(1), simTest(2)] } })
  site.server.fault({
    kind: 'rewrite',
    path: runBatchPath,
    rewrite: (reply) => {
      const { results } = structuredClone(reply.body) as { results: Record<string, { defaultMetrics: object }> }
      Object.assign(results[idOf(1)]?.defaultMetrics ?? {}, { passedRuns: 0 })
      return { ...reply, body: { results } }
    },
  })
  const { collected } = await site.run({ tests: ['*'] })
  expect(outcomes(trialsOf(collected, idOf(1)))).toEqual(['errored'])
  expect(outcomes(trialsOf(collected, idOf(2)))).toEqual(['passed'])
})

test('a test that the site drops in silence has no result', async () => {
  const tests = [simTest(1), simTest(2, { feature: 'not-installed' })]
  const { collect, sim } = await finished({ site: { tests } })
  expect((await collect()).results.map(({ test }) => test.id)).toEqual([idOf(1)])
  expect(sim.accepted[0]?.testIds).toEqual([idOf(1), idOf(2)])
})

test('a reply without any result is a finished batch without results', async () => {
  const { collect } = await finished({ site: { tests: [simTest(1, { feature: 'not-installed' })] } })
  expect((await collect()).results).toEqual([])
})

test('in per-test mode a test that is gone brings no result, as in a batch', async () => {
  const site = await start({ site: { tests: [simTest(1)] }, options: { mode: 'per-test' } })
  site.server.fault({ kind: 'status', handled: false, path: /\/run$/, reply: { status: 404 } })
  const { collected } = await site.run({ tests: ['*'] })
  expect(collected.results).toEqual([])
})

test('each id is sent once, however many of its variations are selected', async () => {
  const variations = [
    { id: idOf(98), name: 'one' },
    { id: idOf(99), name: 'two', runCount: 2 },
  ]
  const { collect, sim } = await finished({ site: { tests: [simTest(1, { variations })] } })
  expect(sim.accepted[0]?.testIds).toEqual([idOf(1)])
  const { results } = await collect()
  expect(results.map(({ test, trials }) => [test.id, trials.length])).toEqual([
    [idOf(1), 1],
    [`${idOf(1)}/${idOf(98)}`, 1],
    [`${idOf(1)}/${idOf(99)}`, 2],
  ])
})

test('a variation that was not asked for is not reported', async () => {
  const variations = [{ id: idOf(98), name: 'one' }]
  const { run } = await start({ site: { tests: [simTest(1, { variations })] } })
  const { collected } = await run({ tests: ['test-1'], exclude: ['test-1/one'] })
  expect(collected.results.map(({ test }) => test.id)).toEqual([idOf(1)])
})

test('a variation is judged by its own runs', async () => {
  const variations = [{ id: idOf(98), name: 'one' }]
  const act = ({ variation }: { variation: unknown }) => ({ answer: variation === undefined ? 'yes' : 'no' })
  const { collect } = await finished({ site: { tests: [simTest(1, { variations, act })] } })
  const collected = await collect()
  expect(outcomes(trialsOf(collected, idOf(1)))).toEqual(['passed'])
  expect(outcomes(trialsOf(collected, `${idOf(1)}/${idOf(98)}`))).toEqual(['failed'])
})

test('servers without batch ids are collected by execution', async () => {
  const { collect, batch, server } = await finished({ site: { tests: [simTest(1), simTest(2)], batchIds: false } })
  expect(batch.id).toBeUndefined()
  expect((await collect()).results.map(({ trials }) => outcomes(trials))).toEqual([['passed'], ['passed']])
  expect(server.seen.filter(({ query }) => query.has('executionId'))).toHaveLength(2)
})

test('a reply with a batch id whose runs carry none is collected by execution too', async () => {
  const { collect, sim } = await finished({ site: { tests: [simTest(1)] } })
  sim.settings.batchIds = false
  expect((await collect()).results.map(({ trials }) => outcomes(trials))).toEqual([['passed']])
})

test('the shapes of the published samples are accepted: dates without fraction, inflated totals, token counts', async () => {
  const { collect } = await finished({ site: { tests: [simTest(1), simTest(2)], shapes: 'docs', batchIds: false } })
  const { results } = await collect()
  expect(results.map(({ trials }) => outcomes(trials))).toEqual([['passed'], ['passed']])
  expect(results[0]?.trials[0]?.usage?.totalTokens).toBeGreaterThan(0)
})

test('placeholder ids and runs that hold only what is certain are accepted', async () => {
  const page = { items: [{ id: 'run-1', testId: 'test-guid', status: 'passed' }], total: 1 }
  const metrics = { passedRuns: 1, runIds: ['run-1'], totalRuns: 1 }
  const site = await start({
    platform: (inner) => ({
      handle(request) {
        const { path } = request
        if (path.endsWith('/tests')) return { status: 200, body: { items: [{ id: 'test-guid' }], total: 1 } }
        if (path.endsWith('/test-guid')) return { status: 200, body: { id: 'test-guid', graders: null } }
        if (path.endsWith('/test-runs')) return { status: 200, body: page }
        if (!runBatchPath.test(path)) return inner.handle(request)
        const execution = { batchId: null, executionId: 'e1', defaultMetrics: metrics, variationMetrics: null }
        return { status: 200, body: { results: { 'test-guid': execution } } }
      },
    }),
  })
  const { collected } = await site.run({ tests: ['*'] })
  expect(outcomes(trialsOf(collected, 'test-guid'))).toEqual(['passed'])
})

test('results whose runs are not readable yet are waited for as settling', async () => {
  const site = await start({ site: { tests: [simTest(1), simTest(2)] } })
  const tests = await site.resolve({ tests: ['*'] })
  const batch = await site.provider.trigger(planOf(tests), never)
  await site.clock.sleep(3_000)
  site.server.fault({ ...pages((page) => ({ ...page, total: 1 })), times: 1 })
  expect(await site.provider.poll(batch, never)).toMatchObject({ state: 'settling', done: 1, total: 2 })
  expect(await site.provider.poll(batch, never)).toMatchObject({ state: 'finished', done: 2 })
})

test('a test of which one run could not be judged and none failed is errored as a whole', async () => {
  const act = ({ runNumber }: { runNumber: number }) =>
    runNumber === 2 ? ({ kind: 'error', message: 'out of memory' } as const) : { answer: 'yes' }
  const { collect } = await finished({ site: { tests: [simTest(1, { runCount: 3, act })] } })
  const trials = trialsOf(await collect(), idOf(1))
  expect(outcomes(trials)).toEqual(['errored', 'errored', 'errored'])
  expect(trials[1]?.message).toMatch(/out of memory/)
})

test('one swallowed failure among passed runs makes the test errored, although the site counts it as passed', async () => {
  const graders = [{ ...contains, config: { searchPattern: 'never' }, negate: true }]
  const act = ({ runNumber }: { runNumber: number }) =>
    runNumber === 2 ? ({ kind: 'swallowed' } as const) : { answer: 'yes' }
  const { collect, sim } = await finished({ site: { tests: [simTest(1, { runCount: 3, graders, act })] } })
  expect(sim.runs.map(({ status }) => status)).toEqual(['Passed', 'Passed', 'Passed'])
  expect(outcomes(trialsOf(await collect(), idOf(1)))).toEqual(['errored', 'errored', 'errored'])
})

test('a test of which one run failed is failed, and broken runs stay broken', async () => {
  const act = ({ runNumber }: { runNumber: number }) =>
    runNumber === 2 ? ({ kind: 'error' } as const) : { answer: runNumber === 1 ? 'yes' : 'no' }
  const { collect } = await finished({ site: { tests: [simTest(1, { runCount: 3, act })] } })
  expect(outcomes(trialsOf(await collect(), idOf(1)))).toEqual(['passed', 'errored', 'failed'])
})

test('a failure that the harness swallowed and a negated grader passed is errored', async () => {
  const negated = { ...contains, negate: true }
  const act = () => ({ kind: 'swallowed', message: 'HTTP 429' }) as const
  const { collect, sim } = await finished({ site: { tests: [simTest(1, { graders: [negated], act })] } })
  expect(sim.runs[0]?.status).toBe('Passed')
  const [trial] = trialsOf(await collect(), idOf(1))
  expect(trial).toMatchObject({ outcome: 'errored', message: expect.stringContaining('HTTP 429') })
})

test('an agent’s stream that broke with an empty answer is found by its transcript, though it passed', async () => {
  const negated = { ...contains, negate: true }
  const act = () => ({ kind: 'stream-error', message: 'connection reset by model' }) as const
  const { collect, sim } = await finished({ site: { tests: [simTest(1, { graders: [negated], act })] } })
  expect(sim.runs[0]?.status).toBe('Passed')
  expect(trialsOf(await collect(), idOf(1))[0]).toMatchObject({ outcome: 'errored', message: /connection reset/ })
})

test('transcripts are shown of trials that did not pass, and of no others', async () => {
  const failing = simTest(2, { config: { message: 'Hello?' }, act: () => ({ answer: 'no' }) })
  const { collect, server } = await finished({ site: { tests: [simTest(1), failing] } })
  const collected = await collect()
  expect(trialsOf(collected, idOf(1))[0]?.transcript).toBeUndefined()
  expect(trialsOf(collected, idOf(2))[0]?.transcript).toEqual([
    { role: 'user', text: 'Hello?' },
    { role: 'assistant', text: 'no' },
  ])
  expect(server.seen.filter(({ path }) => path.endsWith('/transcript'))).toHaveLength(1)
})

test('a transcript that cannot be had takes nothing away from the result', async () => {
  const { collect, server } = await finished({ site: { tests: [simTest(1, { act: () => ({ answer: 'no' }) })] } })
  server.fault({ kind: 'status', handled: false, path: /transcript/, times: 99, reply: { status: 500 } })
  const [trial] = trialsOf(await collect(), idOf(1))
  expect(trial).toMatchObject({ outcome: 'failed' })
  expect(trial?.transcript).toBeUndefined()
})

test('a thousand failures fetch at most two hundred transcripts', async () => {
  const act = () => ({ answer: 'no', durationMs: 1 })
  const tests = Array.from({ length: 400 }, (_, number) => simTest(number, { act }))
  const { collect, server } = await finished({ site: { tests } })
  expect((await collect()).results).toHaveLength(400)
  expect(server.seen.filter(({ path }) => path.endsWith('/transcript'))).toHaveLength(200)
})

test('tokens come from the run where the site counts them, and from the transcript of a prompt where not', async () => {
  const prompt = simTest(1, { feature: 'prompt', act: () => ({ answer: 'yes yes yes' }) })
  const usage = async (more: object) => {
    const { collect } = await finished({ site: { tests: [prompt, simTest(2)], ...more } })
    const collected = await collect()
    return [1, 2].map((number) => trialsOf(collected, idOf(number))[0]?.usage?.outputTokens)
  }
  expect(await usage({ usage: 'usage' })).toEqual([3, 1])
  expect(await usage({ usage: 'none' })).toEqual([3, undefined])
})

test('no stack trace gets into a result, whatever kind of run it comes from', async () => {
  const kinds = ['error', 'swallowed', 'stream-error'] as const
  const tests = kinds.map((kind, number) => simTest(number, { act: () => ({ kind, message: 'boom' }) }))
  const { collect } = await finished({ site: { tests } })
  const shown = JSON.stringify(await collect())
  expect(shown).toContain('boom')
  expect(shown).not.toMatch(/stackTrace"|AITestRunner|\.cs:line|ProviderClient/)
})

test('results link to the runs of their test', async () => {
  const { collect, server } = await finished({ site: { tests: [simTest(1)] } })
  const [trial] = trialsOf(await collect(), idOf(1))
  expect(trial?.url).toBe(`${server.url}/umbraco/section/ai/workspace/uai:test/edit/${idOf(1)}/view/runs`)
})
