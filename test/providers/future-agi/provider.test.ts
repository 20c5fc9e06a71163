import { expect, test } from 'vitest'
import { outcomes, start } from './harness.ts'

test('a whole run brings one result for each row, judged by its evaluations', async () => {
  const { run, sim } = await start()
  const { results, statuses } = await run({ suites: ['Checkout support'], exclude: ['Order status'] })
  expect(Object.entries(outcomes(results))).toEqual([
    ['Discount code (intent: code expired)', ['passed']],
    ['Discount code (intent: code of another shop)', ['errored']],
    ['Refund (intent: partial refund, mood: calm)', ['passed']],
    ['Refund (intent: refund after 90 days, mood: calm)', ['failed']],
    ['Refund (intent: refund, mood: angry)', ['passed']],
    ['Refund (intent: refund, mood: calm)', ['passed']],
  ])
  expect(statuses.at(-1)).toMatchObject({ state: 'finished', raw: 'completed', known: true, done: 6, total: 6 })
  expect(sim.executions).toHaveLength(1)
})
