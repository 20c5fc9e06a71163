/** What the tests of the HTTP client share: a virtual clock, a scripted platform, a log that is kept. */
import { z } from 'zod'
import type { RunError } from '../../src/core/errors.ts'
import type { ApiRequest, Clock, Endpoint, Log } from '../../src/core/ports.ts'
import { createHttp, type HttpSetup } from '../../src/http/client.ts'
import { createTransport } from '../../src/http/transport.ts'
import { type Fault, type Platform, type SimReply, type SimServer, serve } from '../../src/simulator/server.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'

export function memoryLog(): Log & { lines: string[]; masked: string[] } {
  const lines: string[] = []
  const masked: string[] = []
  const write = (line: string) => lines.push(line)
  return {
    lines,
    masked,
    info: write,
    warning: write,
    error: write,
    debug: write,
    mask: (secret) => masked.push(secret),
    group: (_title, body) => body(),
  }
}

export const ok: SimReply = { status: 200, body: { ok: true } }
export const okSchema = z.object({ ok: z.boolean() })

type Setup = Partial<HttpSetup> & {
  readonly platform?: Platform | ((clock: Clock) => Platform)
  readonly faults?: readonly Fault[]
}

const servers: SimServer[] = []

/** Every reply is `ok` unless the test says otherwise; jitter is at its longest. */
export async function setUp({ platform = { handle: () => ok }, faults = [], ...setup }: Setup = {}) {
  const clock = createVirtualClock({ start: 0 })
  const log = memoryLog()
  const served = typeof platform === 'function' ? platform(clock.server) : platform
  const server = await serve(served, { clock: clock.server })
  servers.push(server)
  server.fault(...faults)
  const transport = clock.transport(createTransport().transport)
  const http = createHttp({ clock, log, transport, random: () => 0.999_999, ...setup })
  const connect = (endpoint: Partial<Endpoint> = {}) => http.connect({ baseUrl: server.url, ...endpoint })
  return { clock, log, server, http, connect, api: connect() }
}

export async function closeServers(): Promise<void> {
  await Promise.all(servers.splice(0).map((server) => server.close()))
}

export function request(more: Partial<ApiRequest<unknown>> = {}): ApiRequest<unknown> {
  return { method: 'GET', path: '/v1/thing', schema: okSchema, signal: new AbortController().signal, ...more }
}

/** A write that should be sent once. */
export function write(more: Partial<ApiRequest<unknown>> = {}): ApiRequest<unknown> {
  return request({ method: 'POST', json: { a: 1 }, ...more })
}

export async function failureOf(work: Promise<unknown>): Promise<RunError> {
  return work.then(
    () => Promise.reject(new Error('it did not fail')),
    (error) => error,
  )
}

export function answer(status: number, body?: unknown, headers: Record<string, string> = {}): Fault {
  return { kind: 'status', handled: false, reply: { status, body, headers }, times: 1000 }
}
