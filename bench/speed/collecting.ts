/** Whole runs of large suites in each platform's own paging: requests, time and memory. */
import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { variableOf } from '../../src/commands/arguments.ts'
import type { History } from '../../src/core/baseline.ts'
import type { Measures } from './collecting-child.ts'
import { compiled } from './compiled.ts'
import type { Serving } from './platform-child.ts'
import type { PlatformName } from './platforms.ts'
import { above, type Effort, type Section } from './section.ts'

/**
 * How many tests, and how fast time goes for program and platform. Time-outs come as much sooner, so a platform that
 * lists everything in one reply leaves less room; where each test takes requests of its own, a hundred thousand would
 * take hours.
 */
const plans: Readonly<Record<PlatformName, Plan>> = {
  'umbraco-ai': { sizes: [1_000, 10_000], speed: 50 },
  bland: { sizes: [500, 5_000], speed: 30 },
  'kore-ai': { sizes: [1_000, 10_000, 100_000], speed: 40, requests: 16 },
  'future-agi': { sizes: [1_000, 10_000, 100_000], speed: 100 },
}
const quickSizes = [200, 2_000]
/** Ten times the tests may take so many times as much: linear, with some room for noise. */
const mostGrowth = 12.5
const mostMiB = 512
/** So many earlier runs are compared with. */
const baselineRuns = 10
const epoch = Date.now()

interface Plan {
  readonly sizes: readonly number[]
  readonly speed: number
  /** How much more requests ten times the tests may take, where it is not `mostGrowth`. */
  readonly requests?: number
}

interface Run extends Measures {
  readonly size: number
  readonly requests: number
}

/** Selects, runs, collects, compares, judges, reports and records everything, once for each platform and size. */
export async function collecting({ quick }: Effort): Promise<Section> {
  const rows: string[][] = []
  const broken: string[] = []
  for (const name of Object.keys(plans) as PlatformName[]) {
    const runs: Run[] = []
    for (const size of quick ? quickSizes : plans[name].sizes) runs.push(await runOf(name, size))
    for (const [at, run] of runs.entries()) {
      const before = runs[at - 1]
      rows.push(rowOf(name, run, before))
      if (before !== undefined) broken.push(...growth(name, run, before))
      broken.push(...above(`The memory of ${run.size} tests of ${name}`, run.peakMiB, mostMiB, ' MiB'))
    }
  }
  return {
    title: 'Whole runs',
    about:
      '`batchgate run` for all tests of a simulated platform, from the selection to the report files and the recorded ' +
      `baseline, compared with ${baselineRuns} earlier runs. Requests are all that reached the platform, polls included; ` +
      'time is processor time and memory the peak of the program alone, as Node takes it without any flag. Ten times ' +
      `the tests may take ${mostGrowth} times as much, and at most ${mostMiB} MiB. Requests to Kore.ai may grow by ` +
      `${plans['kore-ai'].requests}: its list of suites is read to the last page before each suite.`,
    head: ['platform', 'tests', 'requests', 'time', 'memory', 'requests', 'time', 'memory'],
    rows,
    broken,
  }
}

function rowOf(name: string, run: Run, before: Run | undefined): string[] {
  const times = (pick: (run: Run) => number) =>
    before === undefined ? '' : `× ${(pick(run) / pick(before)).toFixed(1)}`
  return [
    name,
    run.size.toLocaleString('en'),
    run.requests.toLocaleString('en'),
    `${run.ms.toFixed(0)} ms`,
    `${run.peakMiB.toFixed(0)} MiB`,
    times(({ requests }) => requests),
    times(({ ms }) => ms),
    times(({ peakMiB }) => peakMiB),
  ]
}

function growth(name: PlatformName, run: Run, before: Run): string[] {
  const of = (what: string, pick: (run: Run) => number, most = mostGrowth) =>
    above(`The growth of ${what} of ${name} at ${run.size} tests`, pick(run) / pick(before), most)
  return [
    ...of('requests', ({ requests }) => requests, plans[name].requests),
    ...of('time', ({ ms }) => ms),
    ...of('memory', ({ peakMiB }) => peakMiB),
  ]
}

/** A first run makes the baseline, which becomes one of many runs; the second is measured. */
async function runOf(name: PlatformName, size: number): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'batchgate-bench-'))
  const platform = fork(compiled('platform-child'), [name, String(size), String(plans[name].speed), String(epoch)])
  try {
    const [serving] = (await once(platform, 'message')) as [Serving]
    await batchgate(name, serving, { folder, failOn: 'nothing' })
    const baseline = join(folder, 'baseline.json')
    writeFileSync(baseline, JSON.stringify(repeated(JSON.parse(readFileSync(baseline, 'utf8')))))
    const before = await requestsTo(platform)
    const measures = await batchgate(name, serving, { folder, failOn: 'regressions' })
    const requests = (await requestsTo(platform)) - before
    const { totals } = JSON.parse(readFileSync(join(folder, 'batchgate-report/results.json'), 'utf8'))
    if (totals.total !== size || totals.errored > 0)
      throw new Error(`${name} brought ${totals.total - totals.errored} of ${size} tests`)
    return { ...measures, size, requests }
  } finally {
    platform.disconnect()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Place {
  readonly folder: string
  readonly failOn: 'nothing' | 'regressions'
}

async function batchgate(name: PlatformName, serving: Serving, { folder, failOn }: Place): Promise<Measures> {
  const list = (values: readonly string[]) => values.join(',')
  const flags = {
    provider: name,
    'base-url': serving.url,
    tests: list(serving.tests),
    suites: list(serving.suites),
    options: JSON.stringify(serving.options),
    'fail-on': failOn,
    baseline: 'baseline.json',
    timeout: '24h',
  }
  const args = Object.entries(flags).flatMap(([flag, value]) => [`--${flag}`, value])
  const secrets = Object.entries(serving.credentials).map(([input, value]) => [variableOf(input), value])
  const child = spawn(
    process.execPath,
    [compiled('collecting-child'), String(plans[name].speed), String(epoch), ...args],
    {
      cwd: folder,
      env: { ...process.env, ...Object.fromEntries(secrets) },
    },
  )
  const [said, complaints] = await Promise.all([text(child.stdout), text(child.stderr)])
  const measures = JSON.parse(said || '{"exit":-1}') as Measures
  if (measures.exit !== 0) throw new Error(`batchgate ended with ${measures.exit}:\n${complaints.slice(-4_000)}`)
  return measures
}

async function requestsTo(platform: ChildProcess): Promise<number> {
  platform.send('requests')
  const [requests] = await once(platform, 'message')
  return requests as number
}

/** The history of one run as that of many. */
function repeated(history: History): History {
  const runs = Array.from({ length: baselineRuns }, (_, index) => ({
    ...history.runs[0]!,
    runId: `past-${index}`,
    startedAt: new Date(Date.UTC(2026, 0, 1 + index)).toISOString(),
    bar: true,
  }))
  const tests = history.tests.map((test) => {
    const [, passed, judged, score] = test.results[0]!
    return { ...test, results: runs.map((_, index) => [index, passed, judged, score] as const) }
  })
  return { ...history, runs, tests }
}
