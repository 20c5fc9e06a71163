/**
 * Does the gate keep its promises? Simulates runs whose truth is known through the shipped comparison and judge, prints
 * the table beside naive rules, and exits with 1 when a figure falls short. The same seeds give the same table.
 *
 *   npm run bench:gate              10,000 runs a cell
 *   npm run bench:gate -- --quick   1,000 runs a cell, with slack for the coarser figures
 *   npm run bench:gate -- --rates   unchanged suites of other pass rates instead of the table
 */
import {
  type Cell,
  columns,
  type Demand,
  mainCells,
  mainDemands,
  naiveRows,
  otherCells,
  otherDemands,
  smallCells,
  smallKey,
  smallRates,
  smallRuns,
  smallSizes,
} from './gate/cells.ts'
import type { Counts } from './gate/measure.ts'
import { simulate } from './gate/pool.ts'

const quick = process.argv.includes('--quick')
const runs = quick ? 1_000 : 10_000
const rates = process.argv.includes('--rates')
const cells: readonly Cell[] = rates ? otherCells : [...mainCells, ...smallCells]
const counts = await simulate(cells, runs)
const demands = rates ? otherDemands : mainDemands
const shortfalls: string[] = []

console.log(`${runs} simulated runs a cell, 50 tests, one trial each, defaults; in brackets what is asked\n`)
printTable(
  ['', ...columns.map((column) => column.title)],
  [...new Set(demands.map((demand) => demand.row))].map((row) => [
    row,
    ...columns.map((_, column) => figure(demands.find((demand) => demand.row === row && demand.column === column))),
  ]),
)

if (!rates) {
  console.log('\nRuns that fail by naive rules, 30 baseline runs\n')
  printTable(
    ['', 'Batchgate', 'any failure', 'below the last run', 'below 95 %'],
    naiveRows.map(({ title, cell }) => [
      title,
      ...(['failed', 'naive-any', 'naive-last', 'naive-fixed'] as const).map((measure) =>
        percent(share(cell, measure)),
      ),
    ]),
  )

  console.log('\nSmall suites: false alarms (at most 2 %) / a dead test found\n')
  printTable(
    ['', ...smallRates.flatMap((rate) => smallRuns.map((run) => `${run} runs at ${rate * 100} %`))],
    smallSizes.map((size) => [
      `${size} ${size === 1 ? 'test' : 'tests'}`,
      ...smallRates.flatMap((rate) => smallRuns.map((run) => smallFigure(size, run, rate))),
    ]),
  )
}

if (shortfalls.length > 0) {
  console.log(`\n${shortfalls.length} figures fall short:\n${shortfalls.join('\n')}`)
  process.exitCode = 1
} else {
  console.log('\nEvery figure is reached.')
}

function figure(demand: Demand | undefined): string {
  if (demand === undefined) return '–'
  const value = share(demand.cell, demand.measure)
  check(`${demand.row}, ${columns[demand.column]!.title}`, value, demand)
  return `${percent(value)} (${demand.sense === 'most' ? '≤' : '≥'} ${demand.bound})`
}

function smallFigure(size: number, run: number, rate: number): string {
  const alarms = share(smallKey('same', size, run, rate), 'failed')
  check(`${size} tests, ${run} runs at ${rate * 100} %: false alarms`, alarms, { bound: 2, sense: 'most' })
  return `${percent(alarms)} / ${percent(share(smallKey('dead', size, run, rate), 'found'))}`
}

/** A coarse simulation may miss by chance: then three standard errors are forgiven. */
function check(what: string, value: number, { bound, sense }: Pick<Demand, 'bound' | 'sense'>): void {
  const slack = quick ? 3 * Math.sqrt((bound * (100 - bound)) / runs) : 0
  const short = sense === 'most' ? value > bound + slack : value < bound - slack
  if (short) shortfalls.push(`  ${what}: ${percent(value)}, asked is ${sense === 'most' ? '≤' : '≥'} ${bound}`)
}

function share(key: string, measure: keyof Counts): number {
  const sums = counts.get(key)!
  return (100 * sums[measure]) / sums.simulated
}

function percent(value: number): string {
  return value >= 99.5 && value < 100 ? value.toFixed(2) : value.toFixed(1)
}

function printTable(head: readonly string[], body: readonly (readonly string[])[]): void {
  const lines = [head, ...body]
  const widths = head.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)))
  const print = (line: readonly string[]) => `| ${line.map((text, i) => text.padEnd(widths[i]!)).join(' | ')} |`
  console.log(print(head))
  console.log(`| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`)
  for (const line of body) console.log(print(line))
}
