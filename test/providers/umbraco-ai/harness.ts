/** A provider in front of the simulated site, over real sockets and a clock that jumps. */
import { afterEach } from 'vitest'
import type { Batch, BatchStatus, Phase, Plan, Selection, Test, Trial } from '../../../src/core/model.ts'
import type { Collected, Log } from '../../../src/core/ports.ts'
import type { CredentialName } from '../../../src/core/provider-module.ts'
import { createHttp } from '../../../src/http/client.ts'
import { createTransport } from '../../../src/http/transport.ts'
import { module } from '../../../src/providers/umbraco-ai/index.ts'
import { type Platform, type SimServer, serve } from '../../../src/simulator/server.ts'
import { createUmbracoAi, type UmbracoAiSetup } from '../../../src/simulator/umbraco-ai.ts'
import type { SimGrader, SimTest } from '../../../src/simulator/umbraco-ai-world.ts'
import { createVirtualClock } from '../../support/virtual-clock.ts'

export const never = new AbortController().signal
export const runBatchPath = /\/tests\/run-batch$/
export const runsPath = /\/test-runs(\?|$)/

const servers: SimServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

export interface Setup {
  readonly site?: Omit<UmbracoAiSetup, 'clock'>
  readonly options?: Readonly<Record<string, unknown>>
  readonly credentials?: Readonly<Partial<Record<CredentialName, string>>>
  readonly publishOnPass?: boolean
  /** Appended to the site's address. */
  readonly basePath?: string
  /** Wraps the simulated platform. */
  readonly platform?: (inner: Platform) => Platform
}

export const client = { 'client-id': 'umbraco-back-office-ci', 'client-secret': 'simulated-secret' }

export async function start(setup: Setup = {}) {
  const clock = createVirtualClock()
  const sim = createUmbracoAi({ ...setup.site, clock: clock.server })
  const server = await serve(setup.platform?.(sim.platform) ?? sim.platform, { clock: clock.server })
  servers.push(server)
  const lines: string[] = []
  const masked: string[] = []
  const notes: string[] = []
  const keep = (line: string) => void lines.push(line)
  const log: Log = {
    info: keep,
    warning: keep,
    error: keep,
    debug: () => {},
    group: (_title, body) => body(),
    mask: (secret) => void masked.push(secret),
  }
  const http = createHttp({ clock, log, random: () => 0.5, transport: clock.transport(createTransport().transport) })
  const provider = module.create({
    baseUrl: `${server.url}${setup.basePath ?? ''}`,
    credentials: setup.credentials ?? client,
    options: setup.options ?? {},
    trials: 1,
    publishOnPass: setup.publishOnPass ?? false,
    http,
    clock,
    log,
    note: (warning) => void notes.push(warning),
  })

  const resolve = (selection: Partial<Selection>) =>
    provider.resolve({ tests: [], tags: [], suites: [], exclude: [], ...selection }, never)

  /** Polls once a second, or as said, until the batch has ended. */
  const finish = async (batch: Batch, everyMs = 1_000): Promise<{ batch: Batch; statuses: BatchStatus[] }> => {
    const statuses: BatchStatus[] = []
    let current = batch
    for (let polls = 0; polls < 1_000; polls += 1) {
      await clock.sleep(everyMs)
      const status = await provider.poll(current, never)
      statuses.push(status)
      if (status.id !== undefined) current = { ...current, id: status.id }
      if (status.state === 'finished') return { batch: current, statuses }
    }
    throw new Error('the batch never finished')
  }

  /** The whole life of one batch. */
  const run = async (selection: Partial<Selection>, phase: Phase = 'first') => {
    const tests = await resolve(selection)
    const begun = await provider.trigger(planOf(tests, phase), never)
    const { batch, statuses } = await finish(begun)
    const collected = await provider.collect(batch, never)
    return { tests, begun, batch, statuses, collected }
  }

  const posts = () => server.seen.filter(({ method, path }) => method === 'POST' && /\/run(-batch)?$/.test(path))
  return { clock, sim, server, provider, lines, masked, notes, log, http, resolve, finish, run, posts }
}

export function planOf(tests: readonly Test[], phase: Phase = 'first', key = 'first-1'): Plan {
  return { key, phase, tests, trials: 1 }
}

/** The trials of the one test whose id or name is given. */
export function trialsOf(collected: Collected, idOrName: string): readonly Trial[] {
  const found = collected.results.filter(({ test }) => test.id === idOrName || test.name === idOrName)
  if (found.length !== 1) throw new Error(`${found.length} results for ${idOrName}`)
  return found[0]?.trials ?? []
}

export const contains: SimGrader = {
  id: 'a1a1a1a1-0000-4000-8000-0000000000aa',
  typeId: 'contains',
  name: 'says yes',
  config: { searchPattern: 'yes' },
  severity: 'Error',
}

export const idOf = (number: number) => `0d5a0c5e-6a3b-4f43-9c6e-${number.toString(16).padStart(12, '0')}`

/** A test that answers yes within a second, unless told otherwise. */
export function simTest(number: number, more: Partial<SimTest> = {}): SimTest {
  return {
    id: idOf(number),
    alias: `test-${number}`,
    name: `Test ${number}`,
    feature: 'agent',
    graders: [contains],
    tags: ['all'],
    act: () => ({ answer: 'yes' }),
    ...more,
  }
}
