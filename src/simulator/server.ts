/**
 * The ground that all simulated platforms stand on: a real HTTP server on loopback, with faults on demand.
 * A platform is a function from a request to a reply; faults are laid over it from outside, before or after it acts.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Clock } from '../core/ports.ts'

export interface SimRequest {
  readonly method: string
  /** Path as sent, still percent-encoded, without the query. */
  readonly path: string
  /** Decoded segments of the path, empty ones left out. */
  readonly segments: readonly string[]
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Aborts when the client goes away before it has its answer. */
  readonly gone: AbortSignal
}

export interface SimReply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Objects and arrays go out as JSON, strings as they are. */
  readonly body?: unknown
}

/** A simulated platform. Its clock and settings were given to its factory. */
export interface Platform {
  handle(request: SimRequest): SimReply | Promise<SimReply>
}

/**
 * What goes wrong with a request. `handled: true` means that the platform acts before the fault shows;
 * `cut` loses the connection while the platform is still at work.
 */
export type FaultKind =
  | { readonly kind: 'drop'; readonly handled: boolean }
  | { readonly kind: 'cut'; readonly afterMs: number }
  | { readonly kind: 'reset-mid-body' }
  | { readonly kind: 'stall-headers'; readonly ms: number }
  | { readonly kind: 'stall-body'; readonly ms: number }
  | { readonly kind: 'slow-drip'; readonly chunkMs: number }
  | { readonly kind: 'status'; readonly handled: boolean; readonly reply: SimReply }
  | { readonly kind: 'rewrite'; readonly rewrite: (reply: SimReply, request: SimRequest) => SimReply }

export type Fault = FaultKind & {
  readonly method?: string
  /** Matched against the decoded path with its query. */
  readonly path?: RegExp
  /** Leaves the first `skip` matching requests alone. Default 0. */
  readonly skip?: number
  /** How many matching requests it hits. Default 1. */
  readonly times?: number
}

/** One request as it was seen, for tests. */
export interface SeenRequest extends SimRequest {
  readonly at: number
  /** Status that went out; undefined when the connection was cut. */
  status?: number
  /** True when the platform itself acted on it. */
  handled: boolean
}

export interface SimServer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  readonly seen: readonly SeenRequest[]
  /** Adds faults; the first that matches a request wins. */
  fault(...faults: Fault[]): void
  close(): Promise<void>
}

const maxBody = 16 * 1024 * 1024

/** Starts a platform on loopback. `port` 0 takes a free one. */
export async function serve(platform: Platform, setup: { clock: Clock; port?: number }): Promise<SimServer> {
  const { clock, port = 0 } = setup
  const seen: SeenRequest[] = []
  const faults: (Fault & { left: number; toSkip: number })[] = []
  const closing = new AbortController()

  const pick = (request: SimRequest) => {
    const target = `/${request.segments.join('/')}${request.query.size > 0 ? `?${request.query}` : ''}`
    for (const fault of faults) {
      if (fault.left === 0) continue
      if (fault.method !== undefined && fault.method !== request.method) continue
      if (fault.path !== undefined && !fault.path.test(target)) continue
      if (fault.toSkip > 0) {
        fault.toSkip -= 1
        continue
      }
      fault.left -= 1
      return fault
    }
    return undefined
  }

  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const gone = new AbortController()
    outgoing.on('close', () => {
      if (!outgoing.writableFinished) gone.abort()
    })
    const request = await readRequest(incoming, gone.signal)
    const entry: SeenRequest = { ...request, at: clock.now(), handled: false }
    seen.push(entry)
    const fault = pick(request)
    const act = async () => {
      entry.handled = true
      return platform.handle(request)
    }
    const send = (reply: SimReply) => {
      entry.status = reply.status
      const { headers, bytes } = encode(reply)
      outgoing.writeHead(reply.status, headers).end(bytes)
    }
    const head = (reply: SimReply) => {
      entry.status = reply.status
      const { headers, bytes } = encode(reply)
      outgoing.writeHead(reply.status, { ...headers, 'content-length': String(bytes.length) })
      return bytes
    }
    switch (fault?.kind) {
      case undefined:
        return send(await act())
      case 'drop':
        if (fault.handled) await act()
        return outgoing.destroy()
      case 'cut': {
        act().catch(() => {})
        await clock.sleep(fault.afterMs, closing.signal)
        return outgoing.destroy()
      }
      case 'status':
        if (fault.handled) await act()
        return send(fault.reply)
      case 'rewrite':
        return send(fault.rewrite(await act(), request))
      case 'stall-headers': {
        const reply = await act()
        await clock.sleep(fault.ms, closing.signal)
        return send(reply)
      }
      case 'reset-mid-body': {
        const bytes = head(await act())
        outgoing.write(bytes.subarray(0, bytes.length >> 1), () => outgoing.destroy())
        return
      }
      case 'stall-body': {
        const bytes = head(await act())
        outgoing.write(bytes.subarray(0, bytes.length >> 1))
        await clock.sleep(fault.ms, closing.signal)
        return outgoing.end(bytes.subarray(bytes.length >> 1))
      }
      case 'slow-drip': {
        const bytes = head(await act())
        for (let at = 0; at < bytes.length && !outgoing.destroyed; at += 16) {
          outgoing.write(bytes.subarray(at, at + 16))
          await clock.sleep(fault.chunkMs, closing.signal)
        }
        return outgoing.end()
      }
    }
  }

  const server = createServer((incoming, outgoing) => {
    outgoing.on('error', () => {})
    answer(incoming, outgoing).catch((error) => {
      if (closing.signal.aborted || outgoing.destroyed) return outgoing.destroy()
      outgoing.writeHead(500, { 'content-type': 'text/plain' }).end(`simulator bug: ${error?.stack}`)
    })
  })
  server.keepAliveTimeout = 1000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const { port: bound } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${bound}`,
    seen,
    fault: (...added) => {
      for (const fault of added) faults.push({ ...fault, left: fault.times ?? 1, toSkip: fault.skip ?? 0 })
    },
    close: () =>
      new Promise((resolve) => {
        closing.abort()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function encode(reply: SimReply): { headers: Record<string, string>; bytes: Buffer } {
  const text =
    typeof reply.body === 'string' || reply.body === undefined ? (reply.body ?? '') : JSON.stringify(reply.body)
  const type = typeof reply.body === 'string' ? 'text/plain; charset=utf-8' : 'application/json'
  return { headers: { 'content-type': type, ...reply.headers }, bytes: Buffer.from(text) }
}

async function readRequest(incoming: IncomingMessage, gone: AbortSignal): Promise<SimRequest> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming) {
    size += chunk.length
    if (size > maxBody) throw new Error('request body too large')
    chunks.push(chunk)
  }
  const [path = '/', query = ''] = (incoming.url ?? '/').split('?', 2)
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  )
  return {
    method: incoming.method ?? 'GET',
    path,
    segments: path.split('/').filter(Boolean).map(decode),
    query: new URLSearchParams(query),
    headers,
    body: Buffer.concat(chunks).toString('utf8'),
    gone,
  }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
