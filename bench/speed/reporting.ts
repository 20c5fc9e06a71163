/** From the results of large runs to the last report: time and memory by the number of tests. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compiled } from './compiled.ts'
import type { Measures } from './reporting-child.ts'
import { above, type Effort, median, type Section } from './section.ts'
import { historyText } from './suite.ts'

const baselineRuns = 10
/** Ten times the tests may take so many times as long: linear, with room for caches that no longer hold everything. */
const mostGrowth = 12.5
const mostMiB = 512
/** Below this a step is noise: a collection of all garbage takes that long, and falls into any step. */
const leastMs = 100

/** Runs every size in processes of its own, the sizes alternating. */
export async function reporting({ quick }: Effort): Promise<Section> {
  const sizes = quick ? [1_000, 10_000] : [1_000, 10_000, 100_000]
  const folder = mkdtempSync(join(tmpdir(), 'batchgate-bench-'))
  try {
    const samples = new Map<number, Measures[]>(sizes.map((size) => [size, []]))
    for (const size of sizes) writeFileSync(join(folder, `${size}.json`), historyText(size, baselineRuns))
    for (let round = 0; round < (quick ? 1 : 3); round += 1) {
      for (const size of sizes) samples.get(size)?.push(run(size, folder))
    }
    return sectionOf(sizes.map((size) => summary(size, samples.get(size) ?? [])))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(size: number, folder: string): Measures {
  const args = [compiled('reporting-child'), String(size), join(folder, `${size}.json`), folder]
  execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  return JSON.parse(readFileSync(join(folder, 'measures.json'), 'utf8')) as Measures
}

interface Summary extends Measures {
  readonly size: number
  readonly total: number
}

function summary(size: number, samples: readonly Measures[]): Summary {
  const names = Object.keys(samples[0]?.steps ?? {})
  const steps = Object.fromEntries(
    names.map((name) => [name, median(samples.map((sample) => sample.steps[name] ?? 0))]),
  )
  const total = Object.values(steps).reduce((sum, ms) => sum + ms, 0)
  return { size, steps, total, peakMiB: median(samples.map(({ peakMiB }) => peakMiB)) }
}

function sectionOf(all: readonly Summary[]): Section {
  const broken: string[] = []
  const growth = (name: string, pick: (summary: Summary) => number) =>
    all.slice(1).map((larger, index) => {
      const smaller = all[index] as Summary
      const times = pick(larger) / pick(smaller)
      // Where the smaller run is mere noise, the larger one is held to be linear from that noise on.
      const honest = pick(larger) / Math.max(pick(smaller), leastMs)
      broken.push(...above(`The growth of "${name}" from ${smaller.size} to ${larger.size} tests`, honest, mostGrowth))
      return `× ${times.toFixed(1)}`
    })
  const row = (name: string, pick: (summary: Summary) => number) => [
    name,
    ...all.map((one) => `${pick(one).toFixed(0)} ms`),
    ...growth(name, pick),
  ]
  const names = Object.keys(all[0]?.steps ?? {})
  const rows = [
    ...names.map((name) => row(name, ({ steps }) => steps[name] ?? 0)),
    row('all of it', ({ total }) => total),
  ]
  const memory = ['memory', ...all.map(({ peakMiB }) => `${peakMiB.toFixed(0)} MiB`), ...all.slice(1).map(() => '')]
  const largest = all.at(-1)
  if (largest !== undefined) broken.push(...above('The memory', largest.peakMiB, mostMiB, ' MiB'))
  return {
    title: 'Comparing, judging and reporting',
    about:
      `Runs of many tests against a baseline of ${baselineRuns} runs: processor time by step, median of the runs ` +
      `each, and how it grows with ten times the tests (at most ${mostGrowth}). 1.4 % of the tests fail or cannot be ` +
      `judged, so suspects are repeated round by round. Memory is the peak of the whole process, at most ${mostMiB} MiB.`,
    head: ['step', ...all.map(({ size }) => size.toLocaleString('en')), ...all.slice(1).map(() => 'growth')],
    rows: [...rows, memory],
    broken,
  }
}
