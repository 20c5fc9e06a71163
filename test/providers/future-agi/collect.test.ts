import { expect, test } from 'vitest'
import { rateLimited, type SimRow, simRunTest, simScenario } from '../../../src/simulator/future-agi.ts'
import { never, outcomes, start } from './harness.ts'

const one = (...rows: SimRow[]) => ({ runTests: [simRunTest('One', [simScenario('A', rows)])] })
const row: SimRow = { columns: { intent: 'refund', age: 30 } }
const suite = { suites: ['One'] }

test('a row is the same test in two executions, in both shapes of columns, and after its order changed', async () => {
  const world = one({ columns: { a: 'x', b: 'y' } }, { columns: { a: 'x', b: 'z' } })
  const first = await start({ simulator: world })
  const ids = async (harness: Awaited<ReturnType<typeof start>>, key: string) =>
    (await harness.run(suite, key)).results.map(({ test: { id, name } }) => [id, name])
  const expected = await ids(first, 'first-1')
  expect(new Set(expected.map(([id]) => id)).size).toBe(2)
  first.sim.runTests[0]!.scenarios[0]!.rows.reverse()
  expect(await ids(first, 'second-1')).toEqual(expected)
  expect(await ids(await start({ simulator: { ...world, columns: 'array' } }), 'first-1')).toEqual(expected)
})

test('a row’s test shares unit, group, suite and digest with its scenario', async () => {
  const { resolve, run } = await start({ simulator: one(row) })
  const [container] = await resolve(suite)
  const [result] = (await run(suite)).results
  const { unit, group, digest } = container!
  expect(result!.test).toMatchObject({ unit, group, digest, suite: 'One', name: 'A (age: 30, intent: refund)' })
  expect(result!.test.id.startsWith(`${container!.id}:`)).toBe(true)
  expect(result!.test.expands).toBeUndefined()
})

test('equal rows are trials of one test', async () => {
  const { run } = await start({ simulator: one(row, { ...row, passRate: 0 }, row) })
  const { results } = await run(suite)
  expect(outcomes(results)).toEqual({ 'A (age: 30, intent: refund)': ['passed', 'failed', 'passed'] })
})

test('without columns the scenario is the test and its calls are trials', async () => {
  const { run, resolve } = await start({ simulator: { ...one(row, { ...row, passRate: 0 }), columns: 'none' } })
  const [container] = await resolve(suite)
  const { results } = await run(suite)
  expect(results.map(({ test }) => test.id)).toEqual([container!.id])
  expect(outcomes(results)).toEqual({ A: ['passed', 'failed'] })
})

test('a failed call is errored with its reason, also in an execution that completed', async () => {
  const { run } = await start({ simulator: one(row, { columns: { intent: 'b' }, call: 'failed' }) })
  const { results, statuses } = await run(suite)
  expect(statuses.at(-1)!.raw).toBe('completed')
  const failed = results.find(({ test }) => test.name.includes('intent: b'))!
  expect(failed.trials[0]).toMatchObject({ outcome: 'errored', message: 'The call failed: agent-unreachable.' })
})

test('an execution whose calls all failed has errored tests only', async () => {
  const { run } = await start({ simulator: one({ ...row, call: 'failed' }) })
  const { results, statuses } = await run(suite)
  expect(statuses.at(-1)!.raw).toBe('failed')
  expect(outcomes(results)).toEqual({ 'A (age: 30, intent: refund)': ['errored'] })
})

test('thresholds decide scores, and the trial’s score is the mean of its score evaluations', async () => {
  const tone = { Tone: { output: { score: 0.6 }, output_type: 'score', reason: 'curt' } }
  const simulator = one({ ...row, evals: tone })
  const gated = await start({ simulator, options: { 'score-thresholds': { tone: 0.7 } } })
  const { trials } = (await gated.run(suite)).results[0]!
  expect(trials[0]).toMatchObject({
    outcome: 'failed',
    score: 0.6,
    message: 'Tone was 0.6, expected at least 0.7: curt',
  })
  const shown = await start({ simulator })
  expect((await shown.run(suite)).results[0]!.trials[0]).toMatchObject({ outcome: 'passed', score: 0.6 })
})

test('scores alone decide nothing without a threshold', async () => {
  const runTest = simRunTest('One', [simScenario('A', [row])])
  runTest.evals = runTest.evals.filter(({ outputType }) => outputType === 'score')
  const simulator = { runTests: [runTest] }
  const { results } = await (await start({ simulator })).run(suite)
  expect(results[0]!.trials[0]).toMatchObject({ outcome: 'errored', message: /set score-thresholds/ })
  const gated = await (await start({ simulator, options: { 'score-thresholds': 0.5 } })).run(suite)
  expect(gated.results[0]!.trials[0]!.outcome).toBe('passed')
})

test.each<[string, Record<string, unknown>, string]>([
  ['a boolean', { output: true, output_type: 'Pass/Fail' }, 'passed'],
  ['a boolean that is false', { output: false, output_type: 'Pass/Fail' }, 'failed'],
  ['other letters', { output: 'FAILED', output_type: 'Pass/Fail' }, 'failed'],
  ['an error', { output: null, output_type: 'Pass/Fail', error: 'error', reason: 'no judge' }, 'errored'],
  ['no transcript', { output: null, output_type: 'Pass/Fail', reason: 'No transcript data available' }, 'errored'],
  ['a word nobody knows', { output: 'Mostly', output_type: 'Pass/Fail' }, 'errored'],
  ['skipped', { output: null, output_type: null, status: 'skipped', skipped: true, reason: 'filtered' }, 'errored'],
])('a Pass/Fail evaluation with %s makes the call what it says', async (_, stored, outcome) => {
  const { results } = await (await start({ simulator: one({ ...row, evals: { Helpful: stored } }) })).run(suite)
  expect(results[0]!.trials[0]!.outcome).toBe(outcome)
})

test('transcripts come for calls that did not pass, with the platform’s words for the speakers', async () => {
  const { run, requests } = await start({ simulator: one(row, { columns: { intent: 'b' }, passRate: 0 }) })
  const { results } = await run(suite)
  const [passed, failed] = ['refund', 'intent: b'].map((part) => results.find(({ test }) => test.name.includes(part)))
  expect(passed!.trials[0]!.transcript).toBeUndefined()
  expect(failed!.trials[0]!.transcript).toHaveLength(4)
  expect(failed!.trials[0]!.transcript![3]).toEqual({ role: 'user', text: 'I am closing this conversation.' })
  expect(requests().filter((request) => request.includes('call-executions'))).toHaveLength(1)
})

test('spoken transcripts are read as well, and a platform without any does not spoil the results', async () => {
  const world = one({ ...row, passRate: 0 }, { columns: {}, passRate: 0 })
  world.runTests[0]!.agentType = 'voice'
  const { run, server } = await start({ simulator: world })
  const { results } = await run(suite)
  expect(results[0]!.trials[0]!.transcript![0]).toMatchObject({ role: 'assistant' })
  server.fault({ kind: 'status', handled: false, path: /call-executions/, times: 99, reply: { status: 404, body: {} } })
  const again = await run(suite, 'second-1')
  expect(again.results.map(({ trials }) => trials[0]!.outcome)).toEqual(['failed', 'failed'])
})

test('every page of calls is read once, none beyond the last, and a settled batch is not read twice', async () => {
  const rows = Array.from({ length: 250 }, (_, index) => ({ columns: { index } }))
  const { run, requests } = await start({ simulator: { ...one(...rows), course: { parallelCalls: 300 } } })
  const { results } = await run(suite)
  expect(results).toHaveLength(250)
  const pages = requests().flatMap((request) => request.match(/test-executions.*page=(\d+)/)?.[1] ?? [])
  expect(pages).toEqual(['1', '2', '3'])
})

test('calls listed twice count once, and calls announced but not listed are an error', async () => {
  const rows = Array.from({ length: 120 }, (_, index) => ({ columns: { index } }))
  const { trigger, provider, server, pass } = await start({
    simulator: { ...one(...rows), course: { parallelCalls: 300 } },
  })
  const batch = await trigger(suite)
  pass(60_000)
  server.fault({
    kind: 'rewrite',
    path: /test-executions.*page=2/,
    rewrite: ({ body, ...reply }) => {
      const page = body as { results: unknown[] }
      return { ...reply, body: { ...page, results: [...page.results.slice(1), ...page.results.slice(1)] } }
    },
  })
  await expect(provider.collect(batch, never)).rejects.toMatchObject({ code: 'bad-response', message: /120 .*119/ })
  expect((await provider.collect(batch, never)).results).toHaveLength(120)
})

test('a call that cannot be read is an error, not silence', async () => {
  const { trigger, provider, server, pass } = await start({ simulator: one(row, { columns: { intent: 'b' } }) })
  const batch = await trigger(suite)
  pass(60_000)
  server.fault({
    kind: 'rewrite',
    path: /test-executions/,
    rewrite: ({ body, ...reply }) => {
      const page = body as { results: object[] }
      return { ...reply, body: { ...page, results: [page.results[0], { ...page.results[1], status: 7 }] } }
    },
  })
  await expect(provider.collect(batch, never)).rejects.toMatchObject({ code: 'bad-response' })
})

test('calls without a scenario id are known by the scenario’s name, when it is asked for', async () => {
  const { trigger, provider, server, pass } = await start({ simulator: one(row) })
  const batch = await trigger(suite)
  pass(60_000)
  const nameless = (name: string) => ({
    kind: 'rewrite' as const,
    path: /test-executions/,
    rewrite: ({ body, ...reply }: { status: number; body?: unknown }) => {
      const page = body as { results: object[] }
      const results = page.results.map((call) => ({ ...call, scenario_id: null, scenario: name }))
      return { ...reply, body: { ...page, results } }
    },
  })
  server.fault(nameless('A'), nameless('B'))
  expect((await provider.collect(batch, never)).results).toHaveLength(1)
  await expect(provider.collect(batch, never)).rejects.toMatchObject({ code: 'batch-broken' })
})

test('counters of text agents that stay at 0 change nothing, nor do those of voice that move', async () => {
  const voice = one(row, { columns: { intent: 'b' } })
  voice.runTests[0]!.agentType = 'voice'
  for (const simulator of [one(row, { columns: { intent: 'b' } }), voice]) {
    const { statuses } = await (await start({ simulator })).run(suite)
    expect(statuses.at(-1)).toMatchObject({ state: 'finished', done: 2, total: 2 })
  }
})

test('a trial carries duration, usage, checks and the plan’s phase, and never the overall score', async () => {
  const { results } = await (await start({ simulator: one(row) })).run(suite)
  const trial = results[0]!.trials[0]!
  expect(trial).toMatchObject({
    phase: 'first',
    durationMs: 3_000,
    usage: { inputTokens: 1_000, outputTokens: 200, totalTokens: 1_200 },
  })
  expect(trial.checks.map(({ name, type, severity, passed }) => [name, type, severity, passed])).toEqual([
    ['Helpful', 'Pass/Fail', 'error', true],
    ['Tone', 'score', 'info', undefined],
    ['Intent', 'choices', 'info', undefined],
  ])
  expect(trial.score).toBeGreaterThan(0.8)
  expect(trial.score).toBeLessThan(1)
})

test.each(['envelope', 'code'] as const)('a rate limit in the %s shape is waited out', async (shape) => {
  const { run, server } = await start({ simulator: one(row) })
  server.fault({ kind: 'status', handled: false, path: /simulation\/runs/, reply: rateLimited(shape, 0) })
  expect((await run(suite)).results).toHaveLength(1)
})

test('the gateway’s pages in HTML are waited out', async () => {
  const { run, server } = await start({ simulator: one(row) })
  const reply = { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>Bad gateway</html>' }
  server.fault({ kind: 'status', handled: false, path: /test-executions/, times: 2, reply })
  expect((await run(suite)).results).toHaveLength(1)
})

test('results that are judged are not lost when time runs out over the transcripts', async () => {
  const { trigger, provider, server, finish } = await start({ simulator: one({ ...row, passRate: 0 }) })
  const batch = await trigger(suite)
  await finish(batch)
  const deadline = new AbortController()
  server.fault({
    kind: 'rewrite',
    path: /call-executions/,
    rewrite: (reply) => {
      deadline.abort()
      return reply
    },
  })
  expect(outcomes((await provider.collect(batch, deadline.signal)).results)).toEqual({
    'A (age: 30, intent: refund)': ['failed'],
  })
})

test('a list of calls that is shorter than another endpoint counts is not believed', async () => {
  const { trigger, provider, server, pass } = await start({ simulator: one(row, { columns: { intent: 'b' } }) })
  const batch = await trigger(suite)
  pass(60_000)
  server.fault({
    kind: 'rewrite',
    path: /test-executions/,
    times: 2,
    rewrite: ({ body, ...reply }) => {
      const page = body as { results: object[] }
      return { ...reply, body: { ...page, count: 1, results: page.results.slice(1) } }
    },
  })
  const short = { code: 'bad-response', message: /has 2 calls, of which 1/ }
  await expect(provider.poll(batch, never)).rejects.toMatchObject(short)
  await expect(provider.collect(batch, never)).rejects.toMatchObject(short)
  expect((await provider.collect(batch, never)).results).toHaveLength(2)
})
