/**
 * One run over a simulated platform with so many tests, selection to report files, in a process of its own, on a
 * clock that jumps. Arguments: provider, number of tests, folder. Writes its measures there as JSON.
 */
import { globSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { judge } from '../../src/core/judge.ts'
import type { RunRecord } from '../../src/core/model.ts'
import { recordTest, totalsOf } from '../../src/core/outcome.ts'
import type { Log } from '../../src/core/ports.ts'
import { noQuarantine } from '../../src/core/quarantine.ts'
import { run } from '../../src/core/run.ts'
import { createHttp } from '../../src/http/client.ts'
import { createTransport } from '../../src/http/transport.ts'
import { providers } from '../../src/providers/index.ts'
import { writeReports } from '../../src/reports.ts'
import { serve } from '../../src/simulator/server.ts'
import { createVirtualClock } from '../../test/support/virtual-clock.ts'
import { type PlatformName, platforms } from './platforms.ts'
import { policy } from './suite.ts'

/** What the child writes. */
export interface Collected {
  readonly requests: number
  /** Tests that got an outcome, and those of them that failed. */
  readonly tests: number
  readonly failed: number
  /** Processor time of client and simulator together, ms. */
  readonly ms: number
  readonly peakMiB: number
}

const [name = 'bland', count = '1000', folder = ''] = process.argv.slice(2)
const id = name as PlatformName
// The clock cannot see an import() going on, so what is loaded lazily is loaded before
const lazy = globSync([`providers/${id}/*.ts`, 'core/*.ts'], { cwd: join(import.meta.dirname, '../../src') })
for (const file of lazy) await import(`../../src/${file}`)
const module = await providers[id]()

const clock = createVirtualClock()
const large = platforms[id](Number(count), clock.server)
let requests = 0
const counted = {
  handle: (request: Parameters<typeof large.platform.handle>[0]) => {
    requests += 1
    return large.platform.handle(request)
  },
}
const server = await serve(counted, { clock: clock.server })
const nothing = () => {}
const log: Log = {
  ...{ info: nothing, warning: nothing, error: nothing, debug: nothing, mask: nothing },
  group: (_title, body) => body(),
}
const { transport } = createTransport({})
const http = createHttp({ clock, log, random: () => 0.5, transport: clock.transport(transport) })
const provider = module.create({
  baseUrl: server.url,
  credentials: large.credentials,
  options: large.options,
  trials: 1,
  publishOnPass: false,
  http,
  clock,
  log,
  note: nothing,
})

const before = process.cpuUsage()
const outcome = await run(
  {
    selection: { tests: large.tests, tags: [], suites: large.suites, exclude: [] },
    trials: 1,
    maxParallel: 4,
    pollIntervalMs: undefined,
  },
  {
    ...{ provider, clock, log, random: () => 0.5, announce: nothing, signal: new AbortController().signal },
    nextStep: () => ({ kind: 'decided' }),
  },
)
if (outcome.failures.length > 0) throw outcome.failures[0]
const tests = outcome.results.map((result) => recordTest(result, false))
const record: RunRecord = {
  version: 1,
  name: 'bench',
  provider: id,
  host: { kind: 'terminal' },
  startedAt: '2026-03-01T10:00:00.000Z',
  finishedAt: '2026-03-01T11:00:00.000Z',
  policy,
  batches: [],
  totals: totalsOf(tests),
  tests,
  verdict: judge({
    tests,
    policy,
    failures: [],
    shortfalls: [],
    baseline: 'none',
    onBaselineBranch: false,
    mayPublish: { allowed: true },
    quarantine: noQuarantine,
  }),
  shortfalls: [],
  warnings: [],
}
await clock.during(writeReports(folder, record, undefined))
const { user, system } = process.cpuUsage(before)
const collected: Collected = {
  requests,
  tests: record.totals.total - record.totals.errored,
  failed: record.totals.failed,
  ms: (user + system) / 1_000,
  peakMiB: process.resourceUsage().maxRSS / 1_024,
}
writeFileSync(join(folder, 'measures.json'), JSON.stringify(collected))
process.exit(0)
