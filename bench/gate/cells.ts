/** The cells of the table: what is simulated, what is counted, and what must be reached. */
import type { Nature } from './world.ts'
import { lowered } from './world.ts'

/** One simulated situation. Plain data, so that a worker can be sent it. */
export interface Cell {
  readonly key: string
  readonly before: readonly Nature[]
  readonly now: readonly Nature[]
  /** Baseline runs. */
  readonly runs: number
  readonly withScores: boolean
  /** Ordinary cells are one run each; `branch` follows ten runs on the baseline branch, `watch` looks for "worse since". */
  readonly kind: 'run' | 'branch' | 'watch'
}

/** What is read off a simulated cell, in percent. */
export type Measure = 'failed' | 'found' | 'extra' | 'named' | 'naive-any' | 'naive-last' | 'naive-fixed'

export interface Demand {
  readonly row: string
  readonly column: number
  readonly cell: string
  readonly measure: Measure
  readonly bound: number
  /** False alarms and costs are bounded from above, powers from below. */
  readonly sense: 'most' | 'least'
}

export const columns = [
  { title: '10 runs', runs: 10, withScores: false },
  { title: '30 runs', runs: 30, withScores: false },
  { title: '30 runs, scores', runs: 30, withScores: true },
] as const

const even = (count: number, rate: number): Nature[] => Array.from({ length: count }, () => ({ rate, shift: 0 }))
const breakFirst = (natures: readonly Nature[], rate: number): Nature[] =>
  natures.map((nature, i) => (i === 0 ? lowered(nature, nature.rate - rate) : nature))
const lowerAll = (natures: readonly Nature[], points: number): Nature[] =>
  natures.map((nature) => lowered(nature, points))

const good = even(50, 0.95)
const better = even(50, 0.99)
const mixed = [...even(40, 0.99), ...even(10, 0.7)]

interface Row {
  readonly title: string
  readonly cell: string
  readonly before: readonly Nature[]
  readonly now: readonly Nature[]
  readonly measure: Measure
  readonly sense: 'most' | 'least'
  /** One for each column; undefined where nothing is asked. */
  readonly bounds: readonly (number | undefined)[]
  readonly kind?: Cell['kind']
}

const rows: readonly Row[] = [
  row('unchanged, all tests at 95 %: runs that fail', 'same', good, good, 'failed', 'most', [2, 2, 2]),
  row('unchanged, 40 tests at 99 % and 10 at 70 %: runs that fail', 'mixed', mixed, mixed, 'failed', 'most', [2, 2, 2]),
  row('extra executions in an unchanged run, all at 95 %', 'same', good, good, 'extra', 'most', [20, 20, 20]),
  row('extra executions in an unchanged run, mixed suite', 'mixed', mixed, mixed, 'extra', 'most', [30, 30, 30]),
  row('one test broken to 0 %: found as that test', 'dead', good, breakFirst(good, 0), 'found', 'least', [99, 99, 99]),
  row(
    'one test from 95 % to 50 %: found in one run',
    'half-95',
    good,
    breakFirst(good, 0.5),
    'found',
    'least',
    [9, 18, 23],
  ),
  row(
    'one test from 99 % to 50 %: found in one run',
    'half-99',
    better,
    breakFirst(better, 0.5),
    'found',
    'least',
    [10, 24, 50],
  ),
  {
    ...row(
      '95 % to 50 %, on the branch, within 10 runs: named',
      'branch',
      good,
      breakFirst(good, 0.5),
      'named',
      'least',
      [undefined, 62, undefined],
    ),
    kind: 'branch',
  },
  {
    ...row('unchanged: runs on the branch with a false "worse since"', 'watch', good, good, 'named', 'most', [
      undefined,
      12,
      undefined,
    ]),
    kind: 'watch',
  },
  row('every test down 5 points: runs that fail', 'down-5', good, lowerAll(good, 0.05), 'failed', 'least', [
    undefined,
    undefined,
    75,
  ]),
  row(
    'every test down 10 points: runs that fail',
    'down-10',
    good,
    lowerAll(good, 0.1),
    'failed',
    'least',
    [68, 74, 99],
  ),
  row(
    'every test down 20 points: runs that fail',
    'down-20',
    good,
    lowerAll(good, 0.2),
    'failed',
    'least',
    [98, 99, 99],
  ),
]

function row(
  title: string,
  cell: string,
  before: readonly Nature[],
  now: readonly Nature[],
  measure: Measure,
  sense: 'most' | 'least',
  bounds: readonly (number | undefined)[],
): Row {
  return { title, cell, before, now, measure, sense, bounds }
}

const keyOf = (cell: string, column: number) => `${cell}/${column}`

/** Every cell once, though several rows may read it. */
export const mainCells: readonly Cell[] = [
  ...new Map(
    rows.flatMap(({ cell, before, now, bounds, kind = 'run' }) =>
      columns.flatMap(({ runs, withScores }, column): [string, Cell][] =>
        bounds[column] === undefined
          ? []
          : [[keyOf(cell, column), { key: keyOf(cell, column), before, now, runs, withScores, kind }]],
      ),
    ),
  ).values(),
]

export const mainDemands: readonly Demand[] = rows.flatMap(({ title, cell, measure, sense, bounds }) =>
  bounds.flatMap((bound, column) =>
    bound === undefined ? [] : [{ row: title, column, cell: keyOf(cell, column), measure, bound, sense }],
  ),
)

/** The naive rules beside ours: how often each fails an unchanged run, and a run that is worse. */
export const naiveRows: readonly { readonly title: string; readonly cell: string }[] = [
  { title: 'unchanged, all tests at 95 %', cell: 'same' },
  { title: 'unchanged, 40 tests at 99 % and 10 at 70 %', cell: 'mixed' },
  { title: 'one test broken to 0 %', cell: 'dead' },
  { title: 'one test from 95 % to 50 %', cell: 'half-95' },
  { title: 'every test down 10 points', cell: 'down-10' },
].map(({ title, cell }) => ({ title, cell: keyOf(cell, 1) }))

/** Suites so small, and baselines so short, that little can be known. */
export const smallSizes = [1, 3, 10] as const
export const smallRuns = [1, 3, 5] as const
export const smallRates = [0.95, 0.7] as const

export const smallCells: readonly Cell[] = smallSizes.flatMap((size) =>
  smallRuns.flatMap((runs) =>
    smallRates.flatMap((rate): Cell[] => {
      const before = even(size, rate)
      const common = { before, runs, withScores: false, kind: 'run' } as const
      return [
        { ...common, key: smallKey('same', size, runs, rate), now: before },
        { ...common, key: smallKey('dead', size, runs, rate), now: breakFirst(before, 0) },
      ]
    }),
  ),
)

export function smallKey(what: 'same' | 'dead', size: number, runs: number, rate: number): string {
  return `${what}-of-${size}-after-${runs}-at-${rate}`
}

/** Beyond the table: the budget must hold for suites of any rate, not only for those two. */
export const otherRates = [0.99, 0.97, 0.9, 0.8, 0.7, 0.5] as const

export const otherCells: readonly Cell[] = otherRates.flatMap((rate) =>
  columns.map(({ runs, withScores }, column): Cell => {
    const natures = even(50, rate)
    return { key: keyOf(`rate-${rate}`, column), before: natures, now: natures, runs, withScores, kind: 'run' }
  }),
)

export const otherDemands: readonly Demand[] = otherRates.flatMap((rate) =>
  columns.map(
    (_, column): Demand => ({
      row: `unchanged, all tests at ${rate * 100} %: runs that fail`,
      column,
      cell: keyOf(`rate-${rate}`, column),
      measure: 'failed',
      bound: 2,
      sense: 'most',
    }),
  ),
)
