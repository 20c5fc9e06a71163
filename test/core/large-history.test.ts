import { expect, test } from 'vitest'
import { type History, mergeHistories, readHistory } from '../../src/core/baseline.ts'

const run = (runId: string, day: number) => ({
  runId,
  attempt: 1,
  startedAt: `2026-01-0${day}T10:00:00.000Z`,
  conclusion: 'passed' as const,
  bar: true,
})
const text = (runs: readonly ReturnType<typeof run>[], results: History['tests'][number]['results']) =>
  JSON.stringify({
    ...{ version: 1, name: 'nightly', provider: 'bland', branch: 'main', runs },
    tests: ['a', 'b'].map((id) => ({ id, name: id, results })),
  })
const read = (json: string) => readHistory(JSON.parse(json))
const resultsOf = (history: History, at: number) => history.tests[at]?.results ?? []

test('equal results without scores are one object, so that millions of them fit into memory', () => {
  const history = read(
    text(
      [run('1', 1), run('2', 2)],
      [
        [0, 1, 1, null],
        [1, 0, 1, null],
      ],
    ),
  )
  expect(resultsOf(history, 0)).toEqual([
    [0, 1, 1, null],
    [1, 0, 1, null],
  ])
  expect(resultsOf(history, 0)[0]).toBe(resultsOf(history, 1)[0])
  expect(resultsOf(history, 0)[0]).not.toBe(resultsOf(history, 0)[1])
})

test.each([
  [0, 1_000, 1_000_000, null],
  [0, 1, 1_000, null],
  [0, 1, 1, 0.5],
] as const)('a result of large counts or with a score keeps its values: %j', (...result) => {
  const other = [0, 1, 1, null] as const
  const both = JSON.parse(text([run('1', 1)], [result]))
  both.tests[1].results = [other]
  expect(readHistory(both).tests.map(({ results }) => results)).toEqual([[result], [other]])
})

test('merging leaves tests as they are when no run of theirs moves', () => {
  const history = read(
    text(
      [run('1', 1), run('2', 2)],
      [
        [0, 1, 1, null],
        [1, 0, 1, null],
      ],
    ),
  )
  const newest = read(text([run('3', 3)], [[0, 1, 1, 0.5]]))
  expect(mergeHistories([history]).tests[0]).toBe(history.tests[0])
  expect(mergeHistories([history, newest]).tests[0]?.results).toEqual([
    [0, 1, 1, null],
    [1, 0, 1, null],
    [2, 1, 1, 0.5],
  ])
  expect(resultsOf(history, 0)).toHaveLength(2)
})
