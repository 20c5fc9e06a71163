/** A provider before its simulated platform: real HTTP, the client that everybody uses, and time that obeys the test. */
import { afterEach, beforeAll } from 'vitest'
import type { Batch, BatchStatus, Phase, Plan, Selection, Test, TestResult } from '../../src/core/model.ts'
import type { Collected, Log, Provider } from '../../src/core/ports.ts'
import type { ProviderSetup } from '../../src/core/provider-module.ts'
import { type RunOutcome, run } from '../../src/core/run.ts'
import { createHttp } from '../../src/http/client.ts'
import { createTransport } from '../../src/http/transport.ts'
import { type SeenRequest, type SimServer, serve } from '../../src/simulator/server.ts'
import { createVirtualClock, type VirtualClock } from '../support/virtual-clock.ts'
import type { ProviderKit, Remote } from './kit.ts'

// What is loaded only when it is needed is loaded before, because the clock cannot see an import() going on.
// @ts-expect-error: vitest replaces it by imports; its types would come with all of Vite's.
import.meta.glob('../../src/{core,providers,http}/**/*.ts', { eager: true })
beforeAll(() => Promise.all([import('jose'), import('csv-parse/sync')]))

export const never = new AbortController().signal

export interface Stage {
  readonly remote: Remote
  readonly server: SimServer
  readonly clock: VirtualClock
  readonly provider: Provider
  readonly lines: string[]
  readonly masked: string[]
  /** Another instance, as another process would have it. */
  another(more?: More): Provider
  /** Its selection, or another one. */
  resolve(selection?: Partial<Selection>): Promise<Test[]>
  /** resolve → trigger. */
  trigger(phase?: Phase, key?: string): Promise<Batch>
  /** Polls as the pipeline does, until the batch has ended. */
  finish(batch: Batch, provider?: Provider): Promise<{ batch: Batch; statuses: BatchStatus[] }>
  /** resolve → trigger → poll → collect. */
  life(phase?: Phase, key?: string): Promise<{ batch: Batch; statuses: BatchStatus[]; collected: Collected }>
  /** A first pass through core/run.ts. */
  pipeline(given?: { selection?: Partial<Selection>; afterTrigger?: () => void }): Promise<RunOutcome>
  /** What the platform saw while something went on. */
  during<T>(work: () => Promise<T>): Promise<{ value: T; seen: SeenRequest[] }>
}

type More = Partial<Pick<ProviderSetup, 'options' | 'credentials' | 'publishOnPass' | 'baseUrl'>>

const servers: SimServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

/** Starts everything; closed after the test. */
export async function stage(kit: ProviderKit, given: More = {}): Promise<Stage> {
  const clock = createVirtualClock()
  const remote = kit.open(clock.server)
  const server = await serve(remote.platform, { clock: clock.server })
  servers.push(server)
  const lines: string[] = []
  const masked: string[] = []
  const log = logTo(lines, masked)
  const transport = clock.transport(createTransport({}).transport)
  const trials = kit.trials ?? 1
  const another = (more: More = {}) =>
    kit.module.create({
      baseUrl: server.url,
      credentials: remote.credentials,
      options: kit.options,
      trials,
      publishOnPass: false,
      ...given,
      ...more,
      http: createHttp({ clock, log, random: () => 0.5, transport }),
      clock,
      log,
      note: (warning) => void lines.push(`note: ${warning}`),
    })
  const provider = another()
  const resolve = (selection: Partial<Selection> = kit.selection) => provider.resolve(selectionOf(selection), never)
  const trigger = async (phase: Phase = 'first', key = `${phase}-1`) =>
    provider.trigger({ key, phase, tests: await resolve(), trials }, never)

  const finish = async (begun: Batch, on: Provider = provider) => {
    const statuses: BatchStatus[] = []
    let batch = begun
    let settlingSince: number | undefined
    for (let polls = 0; polls < 2_000; polls += 1) {
      await clock.sleep(on.limits.pollFloorMs)
      const status = await on.poll(batch, never)
      statuses.push(status)
      batch = { ...batch, ...(status.id && { id: status.id }), ...(status.url && { url: status.url }) }
      if (status.state === 'settling') settlingSince ??= clock.now()
      const settled = settlingSince !== undefined && clock.now() - settlingSince >= on.limits.settleMs
      if (status.state === 'finished' || (status.state === 'settling' && settled)) return { batch, statuses }
    }
    throw new Error('the batch never ended')
  }

  const life = async (phase: Phase = 'first', key?: string) => {
    const { batch, statuses } = await finish(await trigger(phase, key))
    return { batch, statuses, collected: await provider.collect(batch, never) }
  }

  const pipeline: Stage['pipeline'] = ({ selection = kit.selection, afterTrigger } = {}) =>
    run(
      { selection: selectionOf(selection), trials, maxParallel: 4, pollIntervalMs: undefined },
      {
        provider: {
          ...provider,
          async trigger(plan, signal) {
            const batch = await provider.trigger(plan, signal)
            afterTrigger?.()
            return batch
          },
        },
        clock,
        log,
        random: () => 0.5,
        signal: never,
        announce: () => {},
        nextStep: () => ({ kind: 'decided' }),
      },
    )

  const during: Stage['during'] = async (work) => {
    const before = server.seen.length
    const value = await work()
    return { value, seen: server.seen.slice(before) }
  }

  return {
    ...{ remote, server, clock, provider, lines, masked },
    ...{ another, resolve, trigger, finish, life, pipeline, during },
  }
}

export function selectionOf(given: Partial<Selection>): Selection {
  return { tests: [], tags: [], suites: [], exclude: [], ...given }
}

export function planOf(tests: readonly Test[], trials = 1): Plan {
  return { key: 'first-1', phase: 'first', tests, trials }
}

/** What an earlier process would have left of a value. */
export function roundTripped<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}

/** Outcomes by test id. */
export function outcomesOf(results: readonly TestResult[]): Record<string, string[]> {
  return Object.fromEntries(results.map(({ test, trials }) => [test.id, trials.map(({ outcome }) => outcome)]))
}

/** Every trial of every test. */
export function trialsOf(results: readonly TestResult[]) {
  return results.flatMap(({ test, trials }) => trials.map((trial) => ({ test, trial })))
}

/** True for a request that changes nothing there: a read, or a login. */
export function isRead({ method, path }: SeenRequest, kit: ProviderKit): boolean {
  return method === 'GET' || (kit.logins?.test(path) ?? false)
}

function logTo(lines: string[], masked: string[]): Log {
  const push = (line: string) => void lines.push(line)
  return {
    ...{ info: push, warning: push, error: push, debug: push },
    mask: (secret) => void masked.push(secret),
    group: (_, body) => body(),
  }
}
