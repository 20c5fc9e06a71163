/** A provider against a simulated platform over real HTTP, on a clock that only the test and the provider's own waits move. */
import { afterEach } from 'vitest'
import type { Batch, BatchStatus, Plan, Selection, Test, TestResult } from '../../../src/core/model.ts'
import type { Clock, Log, Provider } from '../../../src/core/ports.ts'
import { createHttp } from '../../../src/http/client.ts'
import { module } from '../../../src/providers/future-agi/index.ts'
import { createFutureAgi, type FutureAgiSetup, simulatedKeys } from '../../../src/simulator/future-agi.ts'
import { serve } from '../../../src/simulator/server.ts'
import { systemClock } from '../../../src/system-clock.ts'

export const never = new AbortController().signal

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

export interface HarnessSetup {
  readonly options?: Record<string, unknown>
  readonly simulator?: Partial<FutureAgiSetup>
  readonly keys?: { 'api-key': string; 'secret-key': string }
}

/** Starts everything; closed after the test. */
export async function start({ options = {}, simulator = {}, keys }: HarnessSetup = {}) {
  let now = Date.UTC(2026, 2, 5, 10, 0, 0)
  const clock: Clock = {
    now: () => now,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted()
      now += ms
    },
  }
  const lines: string[] = []
  const push = (line: string) => void lines.push(line)
  const log: Log = {
    info: push,
    warning: push,
    error: push,
    debug: () => {},
    mask: () => {},
    group: (_, body) => body(),
  }
  const sim = createFutureAgi({ clock, ...simulator })
  const server = await serve(sim.platform, { clock: systemClock })
  // Retries wait on the machine's clock, and with this chance for no time at all.
  const http = createHttp({ clock: systemClock, log, random: () => 0 })
  closing.push(
    () => http.close(),
    () => server.close(),
  )
  const notes: string[] = []
  const makeProvider = (): Provider =>
    module.create({
      baseUrl: server.url,
      credentials: keys ?? { 'api-key': simulatedKeys.apiKey, 'secret-key': simulatedKeys.secretKey },
      options,
      trials: 1,
      publishOnPass: false,
      http,
      clock,
      log,
      note: (warning) => void notes.push(warning),
    })
  const provider = makeProvider()
  /** Polls every 5 s, as long as the provider's limits allow a batch to settle. */
  const finish = async (batch: Batch): Promise<BatchStatus[]> => {
    const seen: BatchStatus[] = []
    let settlingSince: number | undefined
    for (let round = 0; round < 1_000; round += 1) {
      now += provider.limits.pollFloorMs
      const status = await provider.poll(batch, never)
      seen.push(status)
      if (status.state === 'settling') settlingSince ??= now
      const waited = settlingSince === undefined ? 0 : now - settlingSince
      if (status.state === 'finished' || waited >= provider.limits.settleMs) return seen
    }
    return seen
  }
  const resolve = (selection: Partial<Selection>) => provider.resolve({ ...nothing, ...selection }, never)
  const trigger = async (selection: Partial<Selection>, key = 'first-1') =>
    provider.trigger(planOf(await resolve(selection), key), never)
  return {
    sim,
    server,
    provider,
    makeProvider,
    clock,
    notes,
    lines,
    pass: (ms: number) => {
      now += ms
    },
    resolve,
    /** resolve → trigger. */
    trigger,
    finish,
    /** resolve → trigger → poll → collect. */
    async run(selection: Partial<Selection>, key = 'first-1') {
      const batch = await trigger(selection, key)
      const statuses = await finish(batch)
      const { results } = await provider.collect(batch, never)
      return { batch, statuses, results }
    },
    /** Requests seen so far, as `GET /path?query`. */
    requests: () =>
      server.seen.map(({ method, path, query }) => `${method} ${path}${query.size > 0 ? `?${query}` : ''}`),
  }
}

const nothing: Selection = { tests: [], tags: [], suites: [], exclude: [] }

/** A first-pass plan. */
export function planOf(tests: readonly Test[], key = 'first-1'): Plan {
  return { key, phase: 'first', tests, trials: 1 }
}

/** Outcomes of all trials by test name. */
export function outcomes(results: readonly TestResult[]): Record<string, string[]> {
  return Object.fromEntries(results.map(({ test, trials }) => [test.name, trials.map(({ outcome }) => outcome)]))
}
