import { describe, expect, test } from 'vitest'
import { byName, count, start } from './harness.ts'

const options = { kind: 'conversation', 'user-email': 'developer@example.com' }
const name = 'Book an appointment'
const statusPath = /conversation\/testsuite\/.*status$/

async function startWith(rewrite: (result: Record<string, unknown>) => Record<string, unknown>, outer = {}) {
  const all = await start({ options })
  all.server.fault({
    kind: 'rewrite',
    path: statusPath,
    times: 1_000,
    rewrite: (reply) => {
      const body = reply.body as { status: string; result: Record<string, unknown> }
      if (body.status === 'inprogress') return reply
      return { ...reply, body: { ...body, ...outer, result: rewrite(body.result) } }
    },
  })
  return all
}

describe('a conversation suite', () => {
  test('is judged step by step, with the assertions as checks', async () => {
    const { run, sim } = await start({ options })
    const { results, statuses } = await run(name)
    expect(statuses[0]).toMatchObject({ state: 'running', raw: 'inprogress', known: true, done: 2, total: 4 })
    expect(statuses.at(-1)).toMatchObject({ state: 'finished', raw: 'failed', known: true, done: 4, total: 4 })
    expect(count(results)).toEqual({ passed: 3, failed: 1 })
    const trial = byName(results, 'Friday').trials[0]
    expect(trial?.message).toBe(
      'flowLevel: expected askTime, got askBranch; text: expected At what time?, got Which branch was that?',
    )
    expect(trial?.checks).toHaveLength(2)
    expect(trial?.transcript).toEqual([
      { role: 'user', text: 'Friday' },
      { role: 'bot', text: 'Which branch was that?' },
    ])
    expect(sim.accepted[0]?.body).toEqual({ version: 'inDevelopment', userEmailId: 'developer@example.com' })
  })

  test('passes a step whose text is another accepted variant', async () => {
    const { results } = await (await start({ options })).run(name)
    const trial = byName(results, 'Main Street').trials[0]
    expect(trial?.outcome).toBe('passed')
    expect(trial?.checks.find((check) => check.name === 'text')).toMatchObject({ severity: 'info', passed: true })
  })

  test('keeps the ids of its steps from run to run, whatever the agent answers', async () => {
    const { run, sim } = await start({ options })
    const before = (await run(name)).results.map(({ test }) => [test.id, test.digest])
    for (const step of sim.world.conversationSuites[0]!.steps) step.actual = 'Pardon?'
    const after = (await run(name)).results
    expect(after.map(({ test }) => [test.id, test.digest])).toEqual(before)
    expect(new Set(before.map(([id]) => id)).size).toBe(4)
    sim.world.conversationSuites[0]!.steps[3]!.expected = 'When?'
    const edited = (await run(name)).results.map(({ test }) => [test.id, test.digest])
    expect(edited.slice(0, 3)).toEqual(before.slice(0, 3))
    expect(edited[3]?.[0]).toBe(before[3]?.[0])
    expect(edited[3]?.[1]).not.toBe(before[3]?.[1])
  })

  test('errs on a step that was not executed', async () => {
    const { run, sim } = await start({ options })
    sim.world.conversationSuites[0]!.steps[1]!.notExecuted = true
    const { results } = await run(name)
    expect(byName(results, 'I need an appointment').trials[0]).toMatchObject({
      outcome: 'errored',
      message: 'the step is "Not executed"',
    })
  })

  test('without steps in the reply is one test by its verdict and counts', async () => {
    const { run, sim } = await start({ options })
    sim.settings.conversation.executionResults = false
    const failed = (await run(name)).results
    expect(failed).toMatchObject([
      { test: { name }, trials: [{ outcome: 'failed', message: '1 of 4 steps failed', durationMs: 4000 }] },
    ])
    sim.world.conversationSuites[0]!.steps.pop()
    expect(count((await run(name)).results)).toEqual({ passed: 1 })
  })

  test('that failed before any step is errored, with the reason', async () => {
    const { run, sim } = await start({ options })
    sim.settings.conversation.errorDetails = 'the app could not be trained'
    const { results } = await run(name)
    expect(results).toMatchObject([
      { test: { name }, trials: [{ outcome: 'errored', message: expect.stringContaining('could not be trained') }] },
    ])
  })

  test('without steps is a broken batch', async () => {
    const { run, sim } = await start({ options })
    sim.world.conversationSuites[0]!.steps = []
    await expect(run(name)).rejects.toMatchObject({ code: 'batch-broken', message: /no steps/ })
  })

  test('waits while the start says IN_PROGRESS in another spelling', async () => {
    const { run, sim } = await start({ options })
    sim.settings.conversation.runningAs = 'IN_PROGRESS'
    const { statuses } = await run(name)
    expect(statuses[0]).toMatchObject({ state: 'running', known: true })
  })

  test('does not pass a step whose assertion failed', async () => {
    const { run } = await startWith((result) =>
      JSON.parse(JSON.stringify(result).replace(/"status":"failed","actualOutput/g, '"status":"passed","actualOutput')),
    )
    const { results } = await run(name)
    expect(count(results)).toEqual({ passed: 3, failed: 1 })
  })

  test('does not pass a step whose assertion says something that nobody knows', async () => {
    const { run } = await startWith((result) =>
      JSON.parse(
        JSON.stringify(result).replace(
          '"flowLevel":{"enabled":true,"status":"passed"',
          '"flowLevel":{"enabled":true,"status":"?"',
        ),
      ),
    )
    expect(count((await run(name)).results)).toEqual({ passed: 2, errored: 1, failed: 1 })
  })

  test('errs on steps that have no result', async () => {
    const { run } = await startWith((result) => ({
      ...result,
      executionResults: (result.executionResults as unknown[]).slice(0, 1),
    }))
    expect(count((await run(name)).results)).toEqual({ passed: 1, errored: 3 })
  })

  test('fails by its verdict when no step says why', async () => {
    const { run, sim } = await startWith((result) => ({ ...result, status: 'failed' }), { status: 'failed' })
    sim.world.conversationSuites[0]!.steps.pop()
    const { results } = await run(name)
    expect(count(results)).toEqual({ passed: 3, failed: 1 })
    expect(results.at(-1)?.test.name).toBe(name)
  })

  test.each(['completed', 'error', 'cancelled'])('that ends as %s has no verdict', async (status) => {
    const { run } = await startWith((result) => ({ ...result, status }), { status })
    expect(count((await run(name)).results)).toEqual({ errored: 1 })
  })

  test('that passed with fewer steps than there are is errored', async () => {
    const { run, sim } = await startWith(({ executionResults: _, ...result }) => ({
      ...result,
      stepDetails: { passed: 1, failed: 0, total: 1 },
    }))
    sim.world.conversationSuites[0]!.steps.pop()
    expect(count((await run(name)).results)).toEqual({ errored: 1 })
  })
})
