/** Every way in which a request can go wrong, by name; details are drawn from a seeded chance. */
import type { Random } from '../../src/core/statistics/random.ts'
import type { FaultKind, SimReply, SimRequest } from '../../src/simulator/server.ts'
import {
  lieAboutTotals,
  loseField,
  loseItem,
  nullField,
  reorder,
  repeatItem,
  retypeField,
  shorten,
  strangeWord,
} from './lies.ts'

/** What a fault may draw from, and the address of a server that must never be asked anything. */
export interface Details {
  readonly random: Random
  readonly trap: string
  /** Paths of definitions, whose fields are left alone. */
  readonly definitions: RegExp
  readonly details?: RegExp | undefined
}

type MakeFault = (details: Details) => FaultKind

const pick = <T>({ random }: Details, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
const html = '<!DOCTYPE html><html><body><h1>Service unavailable</h1></body></html>'
const page = { headers: { 'content-type': 'text/html; charset=utf-8' }, body: html }
const waits = [1_000, 29_000, 31_000, 200_000, 3_600_000]
const storms = [undefined, '0', '7', '120', '86400', 'Fri, 01 Jan 2100 00:00:00 GMT', 'soon', '-5']

function tooMany(details: Details): SimReply {
  const wait = pick(details, storms)
  return { status: 429, headers: wait === undefined ? {} : { 'retry-after': wait }, body: { message: 'Slow down' } }
}

function outage(details: Details): SimReply {
  const status = pick(details, [500, 502, 503, 504, 520])
  return {
    status,
    ...pick(details, [page, { body: { message: 'Internal error' } }, { body: '' }, { body: 'upstream' }]),
  }
}

/** Changes the JSON text of a successful reply; an answer that is no JSON is left alone. */
const text = (change: (json: string, details: Details) => string): MakeFault =>
  rewrite((reply, details) => {
    const headers = {
      'content-type': typeof reply.body === 'string' ? 'text/csv' : 'application/json',
      ...reply.headers,
    }
    const whole = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body ?? null)
    return { ...reply, headers, body: change(whole, details) }
  })

/** Changes a copy of the data of a successful reply, except where its path is to be spared. */
const data = (change: (body: unknown, random: Random) => unknown, spared?: 'definitions' | 'details'): MakeFault =>
  rewrite((reply, details, { path }) => {
    if (typeof reply.body !== 'object' || (spared !== undefined && details[spared]?.test(path))) return reply
    return { ...reply, body: change(structuredClone(reply.body), details.random) }
  })

function rewrite(change: (reply: SimReply, details: Details, request: SimRequest) => SimReply): MakeFault {
  return (details) => {
    // The same lie each time: a platform that errs usually errs in one way.
    const dice = details.random()
    const same = { ...details, random: () => dice }
    return {
      kind: 'rewrite',
      rewrite: (reply, request) => (reply.status < 300 ? change(reply, same, request) : reply),
    }
  }
}

const faults = {
  'dropped before': () => ({ kind: 'drop', handled: false }),
  'dropped after': () => ({ kind: 'drop', handled: true }),
  cut: (details) => ({ kind: 'cut', afterMs: pick(details, [0, 20, 500, 5_000, 60_000]) }),
  'reset in the body': () => ({ kind: 'reset-mid-body' }),
  'stalled headers': (details) => ({ kind: 'stall-headers', ms: pick(details, waits) }),
  'stalled body': (details) => ({ kind: 'stall-body', ms: pick(details, waits) }),
  'slow drip': (details) => ({ kind: 'slow-drip', chunkMs: pick(details, [5, 500, 20_000]) }),
  'too many requests': (details) => ({ kind: 'status', handled: false, reply: tooMany(details) }),
  'outage before': (details) => ({ kind: 'status', handled: false, reply: outage(details) }),
  'outage after': (details) => ({ kind: 'status', handled: true, reply: outage(details) }),
  'web page before': () => ({ kind: 'status', handled: false, reply: { status: 200, ...page } }),
  'web page after': () => ({ kind: 'status', handled: true, reply: { status: 200, ...page } }),
  refused: (details) => ({
    kind: 'status',
    handled: false,
    reply: { status: pick(details, [401, 401, 403, 404, 410]), body: { message: 'No' } },
  }),
  redirected: (details) => ({
    kind: 'status',
    handled: false,
    reply: {
      status: pick(details, [301, 302, 303, 307, 308]),
      headers: { location: `${details.trap}/caught` },
      body: '',
    },
  }),
  echo: rewrite((_, __, { headers, body }) => ({ status: 500, body: { message: JSON.stringify({ headers, body }) } })),
  truncated: text((json, { random }) => json.slice(0, Math.floor(json.length * random()))),
  doubled: text((json) => json + json),
  emptied: text((_, details) => pick(details, ['', 'null', '{}', '[]', '0', '""', '{"data":null}', '{"data":[]}'])),
  reordered: data(reorder),
  'repeated item': data(repeatItem, 'details'),
  'lost item': data(loseItem, 'details'),
  'short page': data(shorten, 'details'),
  'lying totals': data(lieAboutTotals),
  'strange word': data(strangeWord, 'definitions'),
  'lost field': data(loseField, 'definitions'),
  'nulled field': data(nullField, 'definitions'),
  'retyped field': data(retypeField, 'definitions'),
} satisfies Record<string, MakeFault>

export type FaultName = keyof typeof faults
export const faultNames = Object.keys(faults) as readonly FaultName[]

/** The fault as the simulated server understands it. */
export function makeFault(name: FaultName, details: Details): FaultKind {
  return faults[name](details)
}
