import type { Batch, Plan, Selection, Test, TestResult } from '../../../src/core/model.ts'
import type { Provider } from '../../../src/core/ports.ts'
import { run } from '../../../src/core/run.ts'
import { createHttp } from '../../../src/http/client.ts'
import { createTransport } from '../../../src/http/transport.ts'
import { module } from '../../../src/providers/bland/index.ts'
import { type Bland, type BlandSetup, createBland } from '../../../src/simulator/bland.ts'
import { type SimServer, serve } from '../../../src/simulator/server.ts'
import { createVirtualClock, type VirtualClock } from '../../support/virtual-clock.ts'

export interface Stage {
  readonly bland: Bland
  readonly server: SimServer
  readonly clock: VirtualClock
  readonly provider: Provider
  readonly notes: string[]
  readonly signal: AbortSignal
  close(): Promise<void>
}

export interface StageSetup extends Partial<Omit<BlandSetup, 'clock'>> {
  readonly options?: Readonly<Record<string, unknown>>
  readonly publishOnPass?: boolean
  /** The client's clock minus the platform's, in ms. */
  readonly clientAheadMs?: number
}

/** A simulated account, a real server and client, and a provider that talks to it. */
export async function stage(setup: StageSetup = {}): Promise<Stage> {
  const { options = {}, publishOnPass = false, clientAheadMs = 0, ...account } = setup
  const clock = createVirtualClock()
  const bland = createBland({ ...account, clock: clock.server })
  const server = await serve(bland.platform, { clock: clock.server })
  const silent = () => {}
  const log = { info: silent, warning: silent, error: silent, debug: silent, mask: silent, group: plainGroup }
  const transport = clock.transport(createTransport().transport)
  const notes: string[] = []
  const ahead = { now: () => clock.now() + clientAheadMs, sleep: clock.sleep }
  const provider = module.create({
    baseUrl: server.url,
    credentials: { 'api-key': 'demo-key' },
    options,
    trials: 1,
    publishOnPass,
    http: createHttp({ clock: ahead, log, transport, random: () => 0.5 }),
    clock: ahead,
    log,
    note: (warning) => notes.push(warning),
  })
  const signal = new AbortController().signal
  return { bland, server, clock, provider, notes, signal, close: server.close }
}

async function plainGroup<T>(_title: string, body: () => Promise<T>): Promise<T> {
  return body()
}

export function selection(given: Partial<Selection>): Selection {
  return { tests: [], tags: [], suites: [], exclude: [], ...given }
}

/** The first pass as the program does it, without any repetition. */
export function firstPass(on: Stage, given: Partial<Selection>, job: { trials?: number; signal?: AbortSignal } = {}) {
  const silent = () => {}
  return run(
    { selection: selection(given), trials: job.trials ?? 1, maxParallel: 4, pollIntervalMs: undefined },
    {
      provider: on.provider,
      clock: on.clock,
      log: { info: silent, warning: silent, error: silent, debug: silent, mask: silent, group: plainGroup },
      random: () => 0.5,
      signal: job.signal ?? on.signal,
      announce: silent,
      nextStep: () => ({ kind: 'decided' }),
    },
  )
}

/** A plan over tests, as the pipeline makes one. */
export function planOf(tests: readonly Test[], trials = 1): Plan {
  return { key: 'first-1', phase: 'first', tests, trials }
}

/** `passed`, or `passed/failed` for several trials, by the test's name. */
export function outcomes(results: readonly TestResult[]): Record<string, string> {
  return Object.fromEntries(
    results.map(({ test, trials }) => [test.name, trials.map((trial) => trial.outcome).join('/')]),
  )
}

/** The only batch of a run. */
export function onlyBatch({ batches }: { readonly batches: readonly Batch[] }): Batch {
  const [batch, ...others] = batches
  if (batch === undefined || others.length > 0) throw new Error(`${batches.length} batches`)
  return batch
}
