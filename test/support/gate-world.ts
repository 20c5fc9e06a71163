/** A whole gate in the test process: real pipeline, real HTTP, a simulated platform, and time that obeys the test. */
import { afterEach } from 'vitest'
import { gate } from '../../src/app.ts'
import type { History } from '../../src/core/baseline.ts'
import { RunError } from '../../src/core/errors.ts'
import type { RunEvent } from '../../src/core/event-rules.ts'
import type { BatchReference, HostInfo, RunRecord } from '../../src/core/model.ts'
import { type InputName, readOptions } from '../../src/core/options.ts'
import type { BaselineStore, Clock, Log, Provider } from '../../src/core/ports.ts'
import type { QuarantineEntry } from '../../src/core/quarantine.ts'
import { createHttp } from '../../src/http/client.ts'
import { createTransport } from '../../src/http/transport.ts'
import { prepare } from '../../src/prepare.ts'
import { providers } from '../../src/providers/index.ts'
import { type Platform, type SimServer, serve } from '../../src/simulator/server.ts'
import type { Ending, World } from '../../src/world.ts'
import { createVirtualClock, type VirtualClock } from './virtual-clock.ts'

// What is loaded only when it is needed is loaded before, because the clock cannot see an import() going on.
// @ts-expect-error: vitest replaces it by imports; its types would come with all of Vite's.
import.meta.glob('../../src/{core,providers,http}/**/*.ts', { eager: true })

export interface GateWorld {
  readonly clock: VirtualClock
  readonly server: SimServer
  readonly lines: string[]
  readonly announced: BatchReference[][]
  readonly delivered: RunRecord[]
  readonly failed: string[]
  /** The history that the store holds; set it to begin with one. */
  history: History | undefined
  /** What reading the store throws instead. */
  storeError: RunError | undefined
  /** What writing to the store throws instead. */
  writeError: RunError | undefined
  /** Awaited before the store is read. */
  beforeReading: () => Promise<void>
  quarantine: QuarantineEntry[]
  /** True once the last run has said that the post step has nothing left to do. */
  settled: boolean
  cancel(): void
  /** One run of the gate. */
  run(inputs: Partial<Record<InputName, string>>, about?: About): Promise<Ending>
  close(): Promise<void>
}

/** What else a run may be told. */
export interface About {
  readonly event?: RunEvent
  readonly info?: HostInfo
  /** Stands between the gate and its provider. */
  readonly watch?: (provider: Provider) => Provider
}

export const onMain: RunEvent = { host: 'ci', branch: 'main', changeRequest: false, untrusted: false }
export const aChange: RunEvent = {
  host: 'ci',
  branch: 'change',
  baseBranch: 'main',
  changeRequest: true,
  untrusted: false,
}

const open: SimServer[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

/** Starts the platform that `create` makes with the server's clock. */
export async function gateWorld(create: (clock: Clock) => Platform): Promise<GateWorld> {
  const clock = createVirtualClock()
  const server = await serve(create(clock.server), { clock: clock.server })
  open.push(server)
  let cancellation = new AbortController()
  let runs = 0
  const { transport, close } = createTransport({})
  const world: GateWorld = {
    clock,
    server,
    lines: [],
    announced: [],
    delivered: [],
    failed: [],
    history: undefined,
    storeError: undefined,
    writeError: undefined,
    beforeReading: async () => {},
    quarantine: [],
    settled: false,
    close: () => server.close(),
    cancel: () => cancellation.abort(new RunError('cancelled', 'the run was cancelled', { hint: '' })),
    async run(inputs, { event = onMain, info, watch = (provider: Provider) => provider } = {}) {
      runs += 1
      world.settled = false
      cancellation = new AbortController()
      const options = readOptions(
        (name) => ({ 'base-url': server.url, baseline: 'baseline.json', ...inputs })[name],
        'cli',
      )
      const log = logTo(world.lines)
      const until = clock.now() + options.timeoutMs
      const http = createHttp({
        clock,
        log,
        random: () => 0.5,
        transport: clock.transport(transport),
        deadline: () => until,
      })
      const gateOf: World = {
        options,
        host: {
          log,
          announce: (batches) => void world.announced.push([...batches]),
          begin: async () => [],
          deliver: async (record) => {
            world.delivered.push(record)
            return []
          },
          fail: (title, sentence) => void world.failed.push(`${title}: ${sentence}`),
          ended: () => {
            world.settled = true
          },
        },
        info: info ?? { kind: 'ci', branch: event.branch ?? '', runId: String(runs), attempt: 1, commit: `c${runs}` },
        event,
        baselineBranch: 'main',
        clock,
        random: () => 0.5,
        store: options.baseline.kind === 'none' ? undefined : storeOf(world),
        readQuarantine: async () => ({ entries: world.quarantine, proposed: [] }),
        cancelled: cancellation.signal,
        redact: (data) => data,
        makeProvider: async (note) => {
          if (options.provider === 'demo') throw new Error('the demo brings its own platform')
          const module = await clock.during(providers[options.provider]())
          const around = { http, clock, log, note, withoutSecrets: event.untrusted }
          return watch((await clock.during(prepare(module, options, around))).provider)
        },
        writeReports: async () => [],
      }
      const ending = await gate(gateOf)
      close()
      return ending
    },
  }
  return world
}

function storeOf(world: GateWorld): BaselineStore {
  return {
    read: async () => {
      await world.beforeReading()
      if (world.storeError !== undefined) throw world.storeError
      if (world.history === undefined) return { kind: 'missing', source: 'memory', advice: 'Record one on main.' }
      return { kind: 'found', source: 'memory', histories: [world.history] }
    },
    write: async (history) => {
      if (world.writeError !== undefined) throw world.writeError
      world.history = history
    },
  }
}

function logTo(lines: string[]): Log {
  return {
    info: (line) => void lines.push(line),
    warning: (line) => void lines.push(`warning: ${line}`),
    error: (line) => void lines.push(`error: ${line}`),
    debug: () => {},
    group: (_, body) => body(),
    mask: () => {},
  }
}
