/**
 * One raw exchange over node:http and node:https: no redirects, no retries, a limit on the body, an end by signal.
 * Node's client sets no time limits of its own, so only the signal ends an exchange. Why not @actions/http-client:
 * docs/adr/0002-http-client.md.
 */
import http from 'node:http'
import type { AgentOptions } from 'node:https'
import type { Socket } from 'node:net'
import { RunError } from '../core/errors.ts'
import { type ProxySettings, proxyAuthorization, proxyFor } from './proxy.ts'
import { createTunnelAgent } from './tunnel.ts'

export interface Exchange {
  readonly method: string
  readonly url: URL
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** On a connection of its own: a write on a pooled one that the server has just closed would be lost ambiguously. */
  readonly fresh: boolean
  /** Largest body in bytes. */
  readonly maxBytes: number
  /** Ends the exchange; the promise then rejects with the signal's reason. */
  readonly signal: AbortSignal
}

export interface RawReply {
  readonly status: number
  /** Lower-case names; repeated headers are joined by commas. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Carries one exchange. Rejects with ExchangeError, or with the reason of the signal. Any status is a reply. */
export type Transport = (exchange: Exchange) => Promise<RawReply>

/**
 * `unsent`: no byte of the request left; `untrusted`: the same, and the certificate was refused; `lost`: the
 * connection broke after that; `too-large`: the body passed its limit.
 */
export type ExchangeFailure = 'unsent' | 'untrusted' | 'lost' | 'too-large'

export class ExchangeError extends Error {
  override readonly name = 'ExchangeError'
  readonly kind: ExchangeFailure

  constructor(kind: ExchangeFailure, message: string, cause?: unknown) {
    super(message, { cause })
    this.kind = kind
  }
}

export interface TransportSetup {
  /** Handed in; the environment is not read here. */
  readonly proxy?: ProxySettings
  /** PEM of the only authority to trust; default: the machine's own and NODE_EXTRA_CA_CERTS. */
  readonly ca?: string
}

/** A transport with its pool of idle connections; `close` ends those. */
export function createTransport({ proxy = {}, ca }: TransportSetup = {}): { transport: Transport; close(): void } {
  const agents = new Map<string, http.Agent>()

  const agentFor = async (url: URL, via: URL | undefined, fresh: boolean): Promise<http.Agent> => {
    const secure = url.protocol === 'https:'
    // Through a plain proxy a plain request goes to the proxy's own address, so all such requests share one agent.
    const key = `${url.protocol}${via?.href ?? ''}`
    const make = async () => {
      const options: AgentOptions = { keepAlive: !fresh, keepAliveMsecs: 30_000, scheduling: 'lifo', ...(ca && { ca }) }
      if (secure && via !== undefined) return createTunnelAgent(via, options)
      const { Agent } = secure || via?.protocol === 'https:' ? await import('node:https') : http
      return new Agent(options)
    }
    if (fresh) return make()
    const agent = agents.get(key) ?? (await make())
    if (!agents.has(key)) agents.set(key, agent)
    return agents.get(key) as http.Agent
  }

  const transport: Transport = async (exchange) => {
    const { url, signal } = exchange
    signal.throwIfAborted()
    const via = proxyFor(url, proxy)
    const secure = url.protocol === 'https:'
    const agent = await agentFor(url, via, exchange.fresh)
    const plainProxy = !secure && via !== undefined ? via : undefined
    const { request } = secure || plainProxy?.protocol === 'https:' ? await import('node:https') : http
    const headers: Record<string, string> = { ...exchange.headers }
    if (exchange.body !== undefined) headers['content-length'] = String(Buffer.byteLength(exchange.body))
    if (plainProxy !== undefined) Object.assign(headers, { host: url.host }, proxyAuthorization(plainProxy))
    signal.throwIfAborted()
    const options = {
      method: exchange.method,
      host: hostname(plainProxy ?? url),
      port: (plainProxy ?? url).port || undefined,
      path: plainProxy === undefined ? url.pathname + url.search : url.href,
      headers,
      agent,
      tunnelSignal: signal,
    }
    return carry(request(options), exchange)
  }

  return {
    transport,
    close() {
      for (const agent of agents.values()) agent.destroy()
      agents.clear()
    },
  }
}

/** `URL` keeps the brackets of IPv6 addresses, sockets want none. */
function hostname(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '')
}

function carry(request: http.ClientRequest, exchange: Exchange): Promise<RawReply> {
  const { signal, maxBytes } = exchange
  return new Promise<RawReply>((resolve, reject) => {
    let sent = false
    const finish = (settle: () => void) => {
      signal.removeEventListener('abort', onAbort)
      settle()
    }
    const fail = (error: unknown) => finish(() => reject(error))
    const onAbort = () => {
      fail(signal.reason)
      request.destroy()
    }
    signal.addEventListener('abort', onAbort, { once: true })

    request.on('socket', (socket: Socket) => {
      // A synchronous trigger stays silent for minutes; without probes address translation forgets the connection.
      socket.setKeepAlive(true, 30_000)
      if (request.reusedSocket) sent = true
      else socket.once('encrypted' in socket ? 'secureConnect' : 'connect', () => (sent = true))
    })
    request.on('error', (error) => fail(toExchangeError(error, sent)))
    // Whatever ended the request without an answer or an error must not leave the caller waiting.
    request.on('close', () => fail(new ExchangeError(sent ? 'lost' : 'unsent', 'the connection was closed')))
    request.on('response', (response) => {
      const chunks: Buffer[] = []
      let size = 0
      response.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size <= maxBytes) return chunks.push(chunk)
        fail(new ExchangeError('too-large', `the body is larger than ${Math.floor(maxBytes / 1024 ** 2)} MiB`))
        request.destroy()
      })
      response.on('error', (error) => fail(new ExchangeError('lost', 'the connection was lost in the body', error)))
      response.on('end', () => {
        const reply = { status: response.statusCode ?? 0, headers: plain(response), body: Buffer.concat(chunks, size) }
        finish(() => resolve(reply))
      })
    })
    request.end(exchange.body)
  })
}

function plain(response: http.IncomingMessage): Record<string, string> {
  const entries = Object.entries(response.headers)
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  )
}

function toExchangeError(error: Error & { code?: string }, sent: boolean): unknown {
  if (error instanceof RunError || error instanceof ExchangeError) return error
  const code = error.code ?? ''
  if (!sent && /CERT|SELF_SIGNED|UNABLE_TO_|ALTNAME/.test(code)) {
    return new ExchangeError('untrusted', `the server's certificate was refused (${code})`, error)
  }
  return new ExchangeError(sent ? 'lost' : 'unsent', wordsOf(code, sent), error)
}

function wordsOf(code: string, sent: boolean): string {
  if (code === 'ECONNREFUSED') return 'the connection was refused'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'the host name could not be resolved'
  return `${sent ? 'the connection was lost' : 'no connection could be made'}${code === '' ? '' : ` (${code})`}`
}
