import { expect, test } from 'vitest'
import { simRunTest, simScenario } from '../../../src/simulator/future-agi.ts'
import { never, outcomes, start } from './harness.ts'

const refund = { suites: ['Checkout support'], tests: ['Refund'] }

test('a poll tells the platform’s word and how many calls have ended', async () => {
  const { trigger, provider, pass, sim } = await start({ simulator: { course: { parallelCalls: 2, callMs: 5_000 } } })
  const batch = await trigger(refund)
  expect(await provider.poll(batch, never)).toMatchObject({ state: 'running', raw: 'pending', known: true, done: 0 })
  pass(6_000)
  expect(await provider.poll(batch, never)).toMatchObject({ state: 'running', raw: 'running', done: 2, total: 4 })
  pass(4_600)
  expect(await provider.poll(batch, never)).toMatchObject({ state: 'running', raw: 'evaluating', done: 4, total: 4 })
  pass(2_000)
  expect(await provider.poll(batch, never)).toMatchObject({ state: 'finished', raw: 'completed', done: 4, total: 4 })
  expect(sim.executions).toHaveLength(1)
})

test('a newer execution of the same run test fools nobody', async () => {
  const { trigger, provider, sim, finish, requests } = await start()
  const batch = await trigger(refund)
  sim.row('Refund', 0).passRate = 0
  sim.course.callMs = 3_600_000
  sim.startElsewhere('Checkout support')
  expect((await finish(batch)).at(-1)).toMatchObject({ state: 'finished', raw: 'completed', done: 4 })
  const { results } = await provider.collect(batch, never)
  expect(outcomes(results)['Refund (intent: refund, mood: calm)']).toEqual(['passed'])
  expect(requests().filter((request) => request.includes('/status/'))).toEqual([])
})

test('an execution that goes on saying pending is only waited for', async () => {
  const { run } = await start({ simulator: { course: { stalePending: true, callMs: 30_000 } } })
  const { statuses, results } = await run(refund)
  expect(new Set(statuses.slice(0, -1).map(({ raw }) => raw))).toEqual(new Set(['pending']))
  expect(results).toHaveLength(4)
})

test('a word nobody knows means running, and says that it is not known', async () => {
  const { trigger, provider, server, pass } = await start()
  const batch = await trigger(refund)
  pass(60_000)
  server.fault({
    kind: 'rewrite',
    path: /simulation\/runs/,
    rewrite: ({ body, ...reply }) => {
      const { result } = body as { result: object }
      return { ...reply, body: { status: true, result: { ...result, status: 'Archived' } } }
    },
  })
  expect(await provider.poll(batch, never)).toMatchObject({ state: 'running', raw: 'archived', known: false })
})

test('a late evaluation is waited for after completed, and counts', async () => {
  const late = { Intent: { output: 'escalated', output_type: 'choices', reason: 'late' } }
  const runTests = [simRunTest('Late', [simScenario('A', [{ columns: { n: 1 }, evals: late }])])]
  const { run } = await start({
    simulator: { runTests, course: { lateEvalMs: 60_000 } },
    options: { 'allowed-choices': { Intent: 'resolved' } },
  })
  const { statuses, results } = await run({ suites: ['Late'] })
  expect(statuses.filter(({ state }) => state === 'settling').length).toBeGreaterThan(5)
  expect(statuses.at(-1)).toMatchObject({ state: 'finished', done: 1, total: 1 })
  expect(results[0]!.trials[0]).toMatchObject({
    outcome: 'failed',
    message: 'Intent was escalated, expected resolved: late',
  })
})

test('an evaluation that never comes ends in errored, not in passed', async () => {
  const absent = { Helpful: 'absent' as const }
  const runTests = [simRunTest('Never', [simScenario('A', [{ columns: { n: 1 }, evals: absent }])])]
  const { run, provider } = await start({ simulator: { runTests }, options: { 'score-thresholds': 0.1 } })
  const { statuses, results } = await run({ suites: ['Never'] })
  expect(statuses.at(-1)).toMatchObject({ state: 'settling', done: 0, total: 1 })
  expect(statuses.length * 5_000).toBeGreaterThanOrEqual(provider.limits.settleMs)
  expect(results[0]!.trials[0]).toMatchObject({ outcome: 'errored', message: /^Helpful: .*not been made/ })
})

test('an evaluation that stays pending does not hide one that failed', async () => {
  const evals = { Intent: 'absent' as const }
  const runTests = [simRunTest('Both', [simScenario('A', [{ columns: { n: 1 }, passRate: 0, evals }])])]
  const { results } = await (await start({ simulator: { runTests } })).run({ suites: ['Both'] })
  expect(results[0]!.trials[0]!.outcome).toBe('failed')
})

test('an execution that completes without a call is broken', async () => {
  const { trigger, provider, finish } = await start({ simulator: { course: { zeroCalls: true } } })
  const batch = await trigger(refund)
  expect((await finish(batch)).at(-1)).toMatchObject({ state: 'settling', raw: 'completed', total: 0 })
  await expect(provider.collect(batch, never)).rejects.toMatchObject({
    code: 'batch-broken',
    message: /completed without a single call/,
  })
})

test('a failed set-up is told with the platform’s reason', async () => {
  const { trigger, provider, finish, server } = await start({
    simulator: { course: { setupError: 'No agent version is active.' } },
  })
  const batch = await trigger(refund)
  expect((await finish(batch)).at(-1)).toMatchObject({ state: 'finished', raw: 'failed' })
  const broken = { code: 'batch-broken', message: /failed without a single call: No agent version is active/ }
  await expect(provider.collect(batch, never)).rejects.toMatchObject(broken)
  server.fault({
    kind: 'rewrite',
    path: /test-executions/,
    rewrite: ({ body, ...reply }) => ({ ...reply, body: { ...(body as object), error_messages: [] } }),
  })
  await expect(provider.collect(batch, never)).rejects.toMatchObject(broken)
})

test('an execution that cannot be shown by one endpoint is read from the other, and no longer asked for there', async () => {
  const odd = { Tone: { output: 'a long text', output_type: 'text', reason: 'odd' } }
  const runTests = [simRunTest('Odd', [simScenario('A', [{ columns: { n: 1 }, evals: odd }])])]
  const { run, requests } = await start({ simulator: { runTests, course: { callMs: 20_000 } } })
  const { results } = await run({ suites: ['Odd'] })
  expect(results[0]!.trials[0]!.outcome).toBe('passed')
  expect(requests().filter((request) => request.includes('/simulation/runs/'))).toHaveLength(1)
})

test('an execution that nobody knows is not found, however the platform says so', async () => {
  const { trigger, provider, pass, server } = await start({ simulator: { hiddenMs: 20_000 } })
  const batch = await trigger(refund)
  await expect(provider.poll(batch, never)).rejects.toMatchObject({ code: 'not-found' })
  expect(server.seen.slice(-2).map(({ status }) => status)).toEqual([404, 500])
  pass(30_000)
  expect(await provider.poll(batch, never)).toMatchObject({ state: 'finished' })
})

test('an answer about another execution is not believed', async () => {
  const { trigger, provider, server, pass } = await start()
  const batch = await trigger(refund)
  pass(60_000)
  const swap = (body: unknown) => {
    const { result } = body as { result: object }
    const execution_id = '44444444-4444-4444-8444-444444444444'
    return { status: true, result: { ...result, execution_id, status: 'running' } }
  }
  server.fault({
    kind: 'rewrite',
    path: /simulation\/runs/,
    rewrite: ({ body, ...reply }) => ({ ...reply, body: swap(body) }),
  })
  expect(await provider.poll(batch, never)).toMatchObject({ state: 'finished', raw: 'completed' })
})

test('the schedule’s floor is five seconds and settling is bounded', async () => {
  const { provider } = await start()
  expect(provider.limits).toMatchObject({ pollFloorMs: 5_000, settleMs: 120_000, trialsPerBatch: 1, serial: false })
})
