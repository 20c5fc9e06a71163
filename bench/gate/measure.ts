/** Simulates one cell and counts. */
import type { History } from '../../src/core/baseline.ts'
import { seededRandom } from '../../src/core/statistics.ts'
import type { Cell, Measure } from './cells.ts'
import { keep, type Outcome, pastOf, runOnce } from './world.ts'

/** Sums over the simulated runs; add two of them up, divide by `simulated`. */
export type Counts = Record<Measure | 'simulated', number>

const BRANCH_RUNS = 10

export function noCounts(): Counts {
  return { simulated: 0, failed: 0, found: 0, extra: 0, named: 0, 'naive-any': 0, 'naive-last': 0, 'naive-fixed': 0 }
}

export function addCounts(sum: Counts, more: Counts): void {
  for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += more[key]
}

/** Simulates runs `from` to `to` of a cell; each run has a seed of its own, so slices add up to the same whole. */
export function measure(cell: Cell, from: number, to: number): Counts {
  const counts = noCounts()
  for (let number = from; number < to; number++) {
    const random = seededRandom(hash(`${cell.key}#${number}`))
    const history = pastOf(cell.before, cell.runs, cell.withScores, random)
    counts.simulated++
    if (cell.kind === 'branch') {
      if (isNamedWithin(BRANCH_RUNS, cell, history, random)) counts.named++
      continue
    }
    const onBranch = cell.kind === 'watch'
    const outcome = runOnce({ natures: cell.now, history, withScores: cell.withScores, random, onBranch })
    count(counts, cell, history, outcome)
  }
  return counts
}

function count(counts: Counts, cell: Cell, history: History, { verdict, comparison, tests, extra }: Outcome): void {
  if (verdict.conclusion === 'inconclusive') throw new Error(`a simulated run of ${cell.key} has no verdict`)
  if (verdict.conclusion === 'failed') counts.failed++
  if (verdict.reasons.some((reason) => reason.code === 'regressed' && reason.tests?.includes('test-0'))) counts.found++
  if (comparison?.tests.some((test) => test.worseSince !== undefined)) counts.named++
  counts.extra += extra / tests.length
  const passed = tests.filter((test) => test.trials[0]?.outcome === 'passed').length
  const before = history.tests.reduce((sum, test) => sum + (test.results.at(-1)?.[1] ?? 0), 0)
  if (passed < tests.length) counts['naive-any']++
  if (passed < before) counts['naive-last']++
  if (passed / tests.length < 0.95) counts['naive-fixed']++
}

/** True when "worse since" names the first test in one of the next runs on the branch. */
function isNamedWithin(runs: number, cell: Cell, start: History, random: () => number): boolean {
  let history = start
  for (let number = 0; number < runs; number++) {
    const outcome = runOnce({ natures: cell.now, history, withScores: cell.withScores, random, onBranch: true })
    if (outcome.comparison?.tests[0]?.worseSince !== undefined) return true
    history = keep(history, outcome, number)
  }
  return false
}

/** FNV-1a, so that neighbouring runs and cells have unrelated seeds. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value
}
