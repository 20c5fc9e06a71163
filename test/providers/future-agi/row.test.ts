import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Test } from '../../../src/core/model.ts'
import { containerId, isRowId, scenarioOf, testOfCall } from '../../../src/providers/future-agi/row.ts'

const scenario = '55555555-5555-4555-8555-555555555555'
const runTest = '66666666-6666-4666-8666-666666666666'
const container: Test = { id: scenario, name: 'Refund', tags: [], unit: scenario, group: runTest, expands: true }
const cell = (value: unknown, column_name?: string) => ({ value, column_name, dataset_id: String(Math.random()) })

test('only names and values of columns count, not their ids, their order or their wrapping', () => {
  const ids = [
    { intent: cell('refund', 'intent'), mood: cell('calm', 'mood') },
    { mood: cell('calm', 'mood'), intent: cell('refund', 'intent') },
    [cell('refund', 'intent'), cell('calm', 'mood')],
    { intent: { value: 'refund' }, mood: { value: 'calm' } },
    { intent: 'refund', mood: 'calm' },
  ].map((columns) => testOfCall(container, columns).id)
  expect(new Set(ids).size).toBe(1)
  expect(isRowId(ids[0]!)).toBe(true)
})

test.each([[{ intent: 'refunds' }], [{ intents: 'refund' }], [{ intent: null }], [{ intent: ['refund'] }]])(
  'the row %j is another one',
  (columns) => {
    expect(testOfCall(container, columns).id).not.toBe(testOfCall(container, { intent: 'refund' }).id)
  },
)

test.each([[null], [undefined], [{}], [[]], ['text'], [7]])('%j is no row: the scenario is the test', (columns) => {
  const { expands: _, ...plain } = container
  expect(testOfCall(container, columns)).toEqual(plain)
})

test('a scenario in several run tests is told apart, and its id found again', () => {
  expect(containerId(scenario)).toBe(scenario)
  expect(scenarioOf(containerId(scenario, runTest))).toBe(scenario)
  expect(scenarioOf(scenario)).toBe(scenario)
  expect(isRowId(`${containerId(scenario, runTest)}:0123456789ab`)).toBe(true)
  expect(isRowId(scenario)).toBe(false)
})

test('different rows have different ids, and any row has a bounded name', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()), (a, b) => {
      const [left, right] = [a, b].map((columns) => testOfCall(container, columns))
      const same = JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
      if (!same) expect(left!.id).not.toBe(right!.id)
      expect(left!.name.length).toBeLessThanOrEqual(160)
    }),
    { seed: 20260305 },
  )
})

/** What a row says, read a second way. */
function sorted(columns: Record<string, unknown>): unknown {
  return Object.entries(columns)
    .map(([key, value]) => {
      const isCell = typeof value === 'object' && value !== null && 'value' in value
      return [key, deep(isCell ? value.value : value)]
    })
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
}

function deep(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(deep)
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? 0 : value
  return Object.keys(value)
    .sort()
    .map((key) => [key, deep((value as Record<string, unknown>)[key])])
}
