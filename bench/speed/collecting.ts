/** Collecting and reporting large suites in each platform's own paging: requests, time and memory. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Collected } from './collecting-child.ts'
import { above, type Effort, type Section } from './section.ts'

const names = ['umbraco-ai', 'bland', 'kore-ai', 'future-agi'] as const
/** Ten times the tests may take so many times as much: linear, with some room for noise. */
const mostGrowth = 12.5

/** Selects, runs, collects and reports everything, in a process for each platform and size. */
export async function collecting({ quick }: Effort): Promise<Section> {
  const [small, large] = quick ? [200, 2_000] : [1_000, 10_000]
  const folder = mkdtempSync(join(tmpdir(), 'batchgate-bench-'))
  try {
    const rows: string[][] = []
    const broken: string[] = []
    for (const name of names) {
      const few = collect(name, small, folder)
      const many = collect(name, large, folder)
      const growth = (pick: (collected: Collected) => number) => pick(many) / pick(few)
      for (const [size, { tests }] of [
        [small, few],
        [large, many],
      ] as const) {
        if (tests !== size) broken.push(`${name} brought ${tests} of ${size} tests.`)
      }
      broken.push(
        ...above(
          `The growth of requests to ${name}`,
          growth((one) => one.requests),
          mostGrowth,
        ),
        ...above(
          `The growth of time with ${name}`,
          growth((one) => one.ms),
          mostGrowth,
        ),
        ...above(
          `The growth of memory with ${name}`,
          growth((one) => one.peakMiB),
          mostGrowth,
        ),
      )
      for (const [size, one] of [
        [small, few],
        [large, many],
      ] as const)
        rows.push(rowOf(name, size, one))
      const times = [growth((one) => one.requests), growth((one) => one.ms), growth((one) => one.peakMiB)]
      rows.push([name, 'growth', ...times.map((value) => `× ${value.toFixed(1)}`)])
    }
    return {
      title: 'Collecting',
      about:
        'One run of all tests of a simulated platform, from the selection to the report files, on a clock that jumps. ' +
        'Requests are all that reached the platform, polls included; time is processor time, memory the peak, both of ' +
        `program and simulator together. Ten times the tests may take ${mostGrowth} times as much.`,
      head: ['platform', 'tests', 'requests', 'time', 'memory'],
      rows,
      broken,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function rowOf(name: string, size: number, { requests, ms, peakMiB }: Collected): string[] {
  return [name, size.toLocaleString('en'), String(requests), `${ms.toFixed(0)} ms`, `${peakMiB.toFixed(0)} MiB`]
}

function collect(name: string, size: number, folder: string): Collected {
  const child = join(import.meta.dirname, 'collecting-child.ts')
  execFileSync(process.execPath, [child, name, String(size), folder], { stdio: ['ignore', 'ignore', 'inherit'] })
  return JSON.parse(readFileSync(join(folder, 'measures.json'), 'utf8')) as Collected
}
