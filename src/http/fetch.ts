/** The transport with the face of `fetch`, for libraries that ask for one: same proxies, limits and deadlines. */
import type { Clock } from '../core/ports.ts'
import { maxBodyBytes } from './api.ts'
import { withinDeadline } from './attempts.ts'
import type { Transport } from './transport.ts'

/** The part of `fetch` that is offered. A redirect is an answer like any other: credentials stay where they belong. */
export type Fetch = (address: string, options?: FetchOptions) => Promise<Response>

export interface FetchOptions {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly signal?: AbortSignal
}

export interface FetchSetup {
  readonly clock: Clock
  readonly transport: Transport
  /** For one exchange, in ms. */
  readonly timeoutMs: number
}

/** Rejects with ExchangeError (`kind` says whether anything was sent), ExchangeTimeout, or the signal's reason. */
export function createFetch({ clock, transport, timeoutMs }: FetchSetup): Fetch {
  return async (address, { method = 'GET', headers = {}, body, signal = new AbortController().signal } = {}) => {
    const sent = { 'accept-encoding': 'identity', ...lower(headers) }
    const exchange = {
      method,
      url: new URL(address),
      headers: body === undefined && method !== 'GET' ? { ...sent, 'content-length': '0' } : sent,
      fresh: method !== 'GET',
      maxBytes: maxBodyBytes,
      ...(body === undefined ? {} : { body }),
    }
    const reply = await withinDeadline(clock, { ms: timeoutMs, signal }, (ends) =>
      transport({ ...exchange, signal: ends }),
    )
    const bodiless = [204, 205, 304].includes(reply.status)
    return new Response(bodiless ? null : new Uint8Array(reply.body), { status: reply.status, headers: reply.headers })
  }
}

function lower(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}
