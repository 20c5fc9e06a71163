/** The provider against the simulated platform over real HTTP, on a clock that jumps when everybody waits. */
import { afterEach, beforeAll } from 'vitest'
import type { Batch, BatchStatus, Phase, Plan, Selection, Test, TestResult } from '../../../src/core/model.ts'
import type { Collected, Log } from '../../../src/core/ports.ts'
import type { CredentialName } from '../../../src/core/provider-module.ts'
import { createHttp } from '../../../src/http/client.ts'
import { createTransport } from '../../../src/http/transport.ts'
import { module } from '../../../src/providers/kore-ai/index.ts'
import { createKoreAi, type KoreBatchSuite, type KoreUtterance } from '../../../src/simulator/kore-ai.ts'
import { type Platform, serve } from '../../../src/simulator/server.ts'
import { createVirtualClock } from '../../support/virtual-clock.ts'

export const never = new AbortController().signal
export const nothing: Selection = { tests: [], tags: [], suites: [], exclude: [] }

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})
// Loaded beforehand, because the clock does not see real work such as a first import.
beforeAll(() => Promise.all([import('jose'), import('csv-parse/sync')]))

export interface HarnessSetup {
  readonly options?: Record<string, unknown>
  readonly credentials?: Partial<Record<CredentialName, string>>
  readonly publishOnPass?: boolean
  /** Answers instead of the simulator; the simulator is asked for what it leaves undefined. */
  readonly platform?: (request: Parameters<Platform['handle']>[0]) => ReturnType<Platform['handle']> | undefined
}

/** Starts everything; closed after the test. */
export async function start(setup: HarnessSetup = {}) {
  const clock = createVirtualClock()
  const sim = createKoreAi({ clock: clock.server })
  const platform: Platform = { handle: (request) => setup.platform?.(request) ?? sim.platform.handle(request) }
  const server = await serve(platform, { clock: clock.server })
  const lines: string[] = []
  const masked: string[] = []
  const push = (line: string) => void lines.push(line)
  const log: Log = {
    ...{ info: push, warning: push, error: push, debug: push },
    mask: (secret) => void masked.push(secret),
    group: (_, body) => body(),
  }
  const transport = createTransport()
  const http = createHttp({ clock, log, random: () => 0, transport: clock.transport(transport.transport) })
  closing.push(
    () => http.close(),
    () => transport.close(),
    () => server.close(),
  )
  const notes: string[] = []
  const provider = module.create({
    baseUrl: server.url,
    credentials: setup.credentials ?? sim.credentials,
    options: { 'bot-id': sim.botId, ...setup.options },
    trials: 1,
    publishOnPass: setup.publishOnPass ?? false,
    http,
    clock,
    log,
    note: (warning) => void notes.push(warning),
  })
  const finish = async (batch: Batch): Promise<BatchStatus[]> => {
    const seen: BatchStatus[] = []
    let settlingSince: number | undefined
    for (let round = 0; round < 500; round += 1) {
      await clock.sleep(provider.limits.pollFloorMs)
      const status = await provider.poll(batch, never)
      seen.push(status)
      if (status.state === 'settling') settlingSince ??= clock.now()
      const waited = settlingSince === undefined ? 0 : clock.now() - settlingSince
      if (status.state === 'finished' || waited >= provider.limits.settleMs) break
    }
    return seen
  }
  const resolve = (...suites: string[]) => provider.resolve({ ...nothing, suites }, never)
  const trigger = async (suite: string, key = 'first-1') => provider.trigger(planOf(await resolve(suite), key), never)
  return {
    ...{ sim, server, provider, clock, lines, masked, notes, http, log, finish, resolve, trigger },
    /** resolve → trigger → poll → collect of one suite. */
    async run(suite: string): Promise<Collected & { batch: Batch; statuses: BatchStatus[] }> {
      const batch = await trigger(suite)
      const statuses = await finish(batch)
      return { batch, statuses, ...(await provider.collect(batch, never)) }
    },
    suite: (name: string) => sim.world.batchSuites.find((each) => each.name === name) as KoreBatchSuite,
    requests: () => server.seen.map(({ method, path }) => `${method} ${path}`),
  }
}

export function planOf(tests: readonly Test[], key = 'first-1', phase: Phase = 'first'): Plan {
  return { key, phase, tests, trials: 1 }
}

/** How many results have each outcome. */
export function count(results: readonly TestResult[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { trials } of results) for (const { outcome } of trials) counts[outcome] = (counts[outcome] ?? 0) + 1
  return counts
}

export function byName(results: readonly TestResult[], name: string): TestResult {
  const found = results.find(({ test }) => test.name === name)
  if (found === undefined)
    throw new Error(`no result named ${name}: ${results.map(({ test }) => test.name).join(', ')}`)
  return found
}

export function utterance(text: string, expected: string, more: Partial<KoreUtterance> = {}): KoreUtterance {
  return { text, expected, matched: expected, ...more }
}
