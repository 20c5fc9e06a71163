/**
 * A clock for tests that talk to a real loopback server: time stands still while anything real is going on, and jumps
 * to the next timer when everybody waits for time alone. Timers fire one by one, ordered by time and then by age, so
 * a run with the same inputs does the same things at the same times.
 *
 *     const clock = createVirtualClock()
 *     const server = await serve(createPlatform({ clock: clock.server }), { clock: clock.server })
 *     const http = createHttp({ clock, log, transport: clock.transport(createTransport().transport) })
 *
 * Real are: exchanges through `clock.transport`, except those that a server in this process holds back by sleeping on
 * `clock.server`; work of Node's thread pool (files, signatures, name look-ups); and what is passed to `during`.
 * A server that is not node:http in this process is never seen holding anything: time stands still until it answers.
 */
import { AsyncLocalStorage, createHook } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock } from '../../src/core/ports.ts'
import type { Transport } from '../../src/http/transport.ts'

export interface VirtualClock extends Clock {
  /** The clock's face for servers and platforms: a sleep while handling a request marks that request as held. */
  readonly server: Clock
  /** Tracks exchanges. Each gets a connection of its own, because idle connections end by the wall clock. */
  transport(inner: Transport): Transport
  /** Holds time still during real work that the clock cannot see, such as a first `import()`. */
  during<T>(work: Promise<T>): Promise<T>
  /** Sleeps of the program (not of servers) that have not ended. */
  readonly pending: number
}

/** `start`: epoch ms. Needs no closing. */
export function createVirtualClock({ start = Date.UTC(2026, 0, 1) }: { start?: number } = {}): VirtualClock {
  watch()
  const timers: Timer[] = []
  const exchanges = new Set<Tracked>()
  let time = start
  let works = 0
  let quiet = 0
  let turning = false

  /** Every change calls this: the next jump comes only after some turns of the event loop without any. */
  const changed = () => {
    quiet = 0
    if (turning) return
    turning = true
    setImmediate(turn)
  }

  const turn = () => {
    turning = false
    if (works > 0 || !isWanted(timers, exchanges) || [...exchanges].some((exchange) => !isHeld(exchange))) return
    quiet = nativeWork.size > 0 ? 0 : quiet + 1
    if (quiet > quietTurns) {
      const [next] = timers.splice(0, 1) as [Timer]
      time = Math.max(time, next.at)
      next.fire()
      return changed()
    }
    turning = true
    setImmediate(turn)
  }

  const sleep = (ms: number, signal: AbortSignal | undefined, holder: Tracked | 'program' | undefined) =>
    new Promise<void>((resolve, reject) => {
      signal?.throwIfAborted()
      if (Number.isNaN(ms)) throw new RangeError('a sleep of NaN ms')
      const end = (settle: () => void) => {
        signal?.removeEventListener('abort', onAbort)
        if (typeof holder === 'object') holder.sleeps -= 1
        settle()
        changed()
      }
      const timer: Timer = { at: time + Math.max(0, ms), program: holder === 'program', fire: () => end(resolve) }
      const onAbort = () => {
        timers.splice(timers.indexOf(timer), 1)
        end(() => reject(signal?.reason))
      }
      signal?.addEventListener('abort', onAbort, { once: true })
      if (typeof holder === 'object') holder.sleeps += 1
      const after = timers.findIndex((other) => other.at > timer.at)
      timers.splice(after === -1 ? timers.length : after, 0, timer)
      changed()
    })

  const now = () => time
  const transport =
    (inner: Transport): Transport =>
    async (exchange) => {
      const tracked: Tracked = {
        sleeps: 0,
        waiting: true,
        response: undefined,
        missing: Number.POSITIVE_INFINITY,
        changed,
      }
      const id = String(++lastId)
      const forget = () => {
        exchanges.delete(tracked)
        unseen.delete(id)
      }
      exchanges.add(tracked)
      unseen.set(id, tracked)
      const end = new AbortController()
      const onAbort = () => afterSeen(tracked, () => end.abort(exchange.signal.reason))
      if (exchange.signal.aborted) end.abort(exchange.signal.reason)
      else exchange.signal.addEventListener('abort', onAbort, { once: true })
      try {
        const headers = { ...exchange.headers, [idHeader]: id }
        const reply = await inner({ ...exchange, headers, signal: end.signal, fresh: true })
        forget()
        return reply
      } catch (error) {
        // The server has yet to notice that its client has gone.
        if (tracked.response === undefined || tracked.response.closed) forget()
        else tracked.response.once('close', forget)
        throw error
      } finally {
        exchange.signal.removeEventListener('abort', onAbort)
        tracked.waiting = false
        changed()
      }
    }

  return {
    now,
    sleep: (ms, signal) => sleep(ms, signal, 'program'),
    server: { now, sleep: (ms, signal) => sleep(ms, signal, handling.getStore()) },
    transport,
    during(work) {
      works += 1
      const ended = () => {
        works -= 1
        changed()
      }
      work.then(ended, ended)
      return work
    },
    get pending() {
      return timers.filter(({ program }) => program).length
    },
  }
}

interface Timer {
  readonly at: number
  /** False for the sleeps of servers. */
  readonly program: boolean
  fire(): void
}

/** One exchange, seen from both its ends. */
interface Tracked {
  /** Sleeps of the server while handling it. */
  sleeps: number
  /** True until the client has its answer or has given up. */
  waiting: boolean
  /** Set once the server has seen the request. */
  response: ServerResponse | undefined
  /** Bytes of the body that the server has yet to write; with the last one the client has its answer. */
  missing: number
  /** Tells the clock. */
  changed: () => void
}

const idHeader = 'x-virtual-exchange'
/** Turns of the event loop without any change before time jumps; one would do for promises alone. */
const quietTurns = 2
/** Turns after which an exchange that no server has seen may be aborted all the same. */
const patience = 2000

const handling = new AsyncLocalStorage<Tracked | undefined>()
const unseen = new Map<string, Tracked>()
const nativeWork = new Set<number>()
let lastId = 0
let watching = false

/** Time passes only for somebody: a server's leftover sleep alone moves nothing. */
function isWanted(timers: readonly Timer[], exchanges: ReadonlySet<Tracked>): boolean {
  return timers.some(({ program }) => program) || (timers.length > 0 && exchanges.size > 0)
}

/** True when both ends wait for time: the client for the answer, the server for a sleep that comes before it. */
function isHeld({ waiting, sleeps, response, missing }: Tracked): boolean {
  if (!waiting || sleeps === 0 || missing <= 0) return false
  return response !== undefined && !response.writableEnded && !response.destroyed
}

/** Keeps count of what a response still lacks, as its `content-length` has it. */
function count(response: ServerResponse, tracked: Tracked): void {
  const { write, writeHead } = response
  response.writeHead = ((...head: Parameters<typeof writeHead>) => {
    const headers = head.at(-1)
    if (typeof headers === 'object' && 'content-length' in headers) tracked.missing = Number(headers['content-length'])
    return writeHead.apply(response, head)
  }) as typeof writeHead
  response.write = ((...chunk: Parameters<typeof write>) => {
    tracked.missing -= Buffer.byteLength(chunk[0])
    return write.apply(response, chunk)
  }) as typeof write
}

/** Gives up an exchange once its server has seen it; whether it did would otherwise depend on the machine. */
function afterSeen(tracked: Tracked, abort: () => void, turns = 0): void {
  if (tracked.response !== undefined || !tracked.waiting || turns > patience) abort()
  else setImmediate(() => afterSeen(tracked, abort, turns + 1))
}

/** Installed once for all clocks of the process. */
function watch(): void {
  if (watching) return
  watching = true
  // What the handler of a request does from here on, it does in the context of this exchange.
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    const id = request.headers[idHeader]
    const tracked = typeof id === 'string' ? unseen.get(id) : undefined
    handling.enterWith(tracked)
    if (tracked === undefined) return
    unseen.delete(id as string)
    delete request.headers[idHeader]
    tracked.response = response
    response.once('close', tracked.changed)
    count(response, tracked)
    tracked.changed()
  })
  const hook = {
    init(id: number, type: string) {
      if (/^(?!HTTP).*(?:REQUEST|JOB)$|^FSREQ|^FILEHANDLECLOSEREQ$|^GET(?:ADDR|NAME)INFO/.test(type)) nativeWork.add(id)
    },
    after: (id: number) => nativeWork.delete(id),
    destroy: (id: number) => nativeWork.delete(id),
  }
  // Promises need no watching; newer versions of Node can leave them out.
  createHook({ ...hook, trackPromises: false } as Parameters<typeof createHook>[0]).enable()
}
