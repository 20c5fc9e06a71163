import type { Fault, SimReply } from '../server.ts'
import type { BlandSettings } from './settings.ts'

/** Which family an endpoint belongs to decides how its payload is wrapped. */
export type Family = 'batch' | 'agent-testing' | 'bare' | 'v2'

/** A successful payload in the envelope that the settings ask for. */
export function reply(settings: BlandSettings, family: Family, payload: unknown, status = 200): SimReply {
  return { status, body: wrapped(settings, family) ? { data: payload, errors: null } : payload }
}

export function wrapped(settings: BlandSettings, family: Family): boolean {
  if (family === 'bare') return false
  if (family === 'v2' || settings.envelope === 'wire') return true
  return settings.envelope === 'mixed' && family === 'agent-testing'
}

/** A refusal in the form of the V2 pages and of every 401. */
export function refusal(status: number, error: string, message: string): SimReply {
  return { status, body: { data: null, errors: [{ error, message }] } }
}

export const unauthorised = refusal(401, 'AUTH_FAILURE', 'Unauthorized')

/** Ready-made replies for faults; lay them over the platform with `server.fault`. */
export const blandFaults = {
  /** 429 in the call endpoints' form; seconds for `Retry-After`, or none. */
  rateLimited: (retryAfter?: number): Pick<Extract<Fault, { kind: 'status' }>, 'kind' | 'handled' | 'reply'> => ({
    kind: 'status',
    handled: false,
    reply: {
      status: 429,
      ...(retryAfter === undefined ? {} : { headers: { 'retry-after': String(retryAfter) } }),
      body: { status: 'error', message: 'Rate limit exceeded', errors: ['Too many requests'] },
    },
  }),
  /** A proxy's HTML page; `handled`: the platform had acted before. */
  html: (
    status: 500 | 502 | 503,
    handled = false,
  ): Pick<Extract<Fault, { kind: 'status' }>, 'kind' | 'handled' | 'reply'> => ({
    kind: 'status',
    handled,
    reply: {
      status,
      headers: { 'content-type': 'text/html' },
      body: `<html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>`,
    },
  }),
  unauthorised: { kind: 'status', handled: false, reply: unauthorised } as const,
}
