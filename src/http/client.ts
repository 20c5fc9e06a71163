/** The one HTTP client (design, section 5): APIs with credentials, and signed downloads without. */
import { RunError } from '../core/errors.ts'
import type { Clock, Download, Http, Log } from '../core/ports.ts'
import { readBaseUrl, readLink } from './address.ts'
import { type ApiContext, createApi, defaultTimeoutMs, maxBodyBytes } from './api.ts'
import { persist, type Result, throwIfAborted, withinDeadline } from './attempts.ts'
import { isHtml } from './body.ts'
import { fromExchange, type Subject, unreadable } from './failure.ts'
import type { ProxySettings } from './proxy.ts'
import { createRedactor, oneLine } from './redact.ts'
import { readRetryAfter } from './retry.ts'
import { readStatus } from './status.ts'
import { createTransport, type RawReply, type Transport } from './transport.ts'

export interface HttpSetup {
  readonly clock: Clock
  readonly log: Log
  /** From 0 to below 1, for the jitter; default `Math.random`. */
  readonly random?: () => number
  /** Default: node:http and node:https, through `proxy` where it says so. */
  readonly transport?: Transport
  /** Default `batchgate`. */
  readonly userAgent?: string
  /** Epoch ms of the run's end: no wait goes beyond it. Ending exchanges at it is the business of their signals. */
  readonly deadline?: () => number
  readonly proxy?: ProxySettings
}

export interface ClosableHttp extends Http {
  /** Ends idle connections. They keep no process alive; servers in tests wait for them. */
  close(): void
}

/** Creates the client. `connect` throws `config` for a base URL that cannot be used; everything else rejects with RunError. */
export function createHttp(setup: HttpSetup): ClosableHttp {
  const own =
    setup.transport === undefined ? createTransport({ ...(setup.proxy && { proxy: setup.proxy }) }) : undefined
  const context: ApiContext = {
    clock: setup.clock,
    log: setup.log,
    random: setup.random ?? Math.random,
    deadline: setup.deadline ?? (() => Number.POSITIVE_INFINITY),
    transport: setup.transport ?? (own as { transport: Transport }).transport,
    userAgent: setup.userAgent ?? 'batchgate',
  }
  const origins = new Set<string>()
  return {
    connect(endpoint) {
      const base = readBaseUrl(endpoint.baseUrl)
      origins.add(base.origin)
      return createApi(context, endpoint, base)
    },
    download: (link) => download(context, link, origins),
    close: () => own?.close(),
  }
}

async function download(context: ApiContext, link: Download, origins: ReadonlySet<string>): Promise<string> {
  const { clock, log, transport, userAgent } = context
  const { signal } = link
  throwIfAborted(signal)
  const url = readLink(link, origins)
  for (const signature of signaturesOf(url)) log.mask(signature)
  const subject: Subject = {
    what: `the download from ${oneLine(url.host, 120)}`,
    read: true,
    redactor: createRedactor(),
  }
  const login = origins.has(url.origin) ? (link.headers ?? {}) : {}
  for (const secret of createRedactor().learn(login, { all: true })) log.mask(secret)
  const headers = { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': userAgent, ...login }
  const exchange = { method: 'GET', url, headers, fresh: false, maxBytes: maxBodyBytes }

  return persist(context, signal, async () => {
    let raw: RawReply
    try {
      raw = await withinDeadline(clock, { ms: defaultTimeoutMs, signal }, (signal) =>
        transport({ ...exchange, signal }),
      )
    } catch (error) {
      throwIfAborted(signal)
      return { failure: fromExchange(error, subject) }
    }
    log.debug(`${subject.what} answered ${raw.status}`)
    return readDownload(raw, subject, clock.now())
  })
}

/** What makes a link work: whoever reads it in a log or a report could download the file as well. */
function signaturesOf(url: URL): string[] {
  return [...url.searchParams]
    .filter(([name, { length }]) => length >= 16 || (length >= 8 && /sig|token|key|secret|credential|^s$/i.test(name)))
    .map(([, value]) => value)
}

/** The body of an answer is never shown: an error of a store may repeat the signed link. */
function readDownload(raw: RawReply, subject: Subject, now: number): Result<string> {
  const { status, headers } = raw
  const text = raw.body.toString('utf8')
  const hint = 'The link may have expired: run again. If that does not help, open the results on the platform.'
  if (status === 200) {
    if (!isHtml(text, headers['content-type'])) return { value: text }
    return { failure: unreadable({ status, body: '', words: [] }, subject, { words: 'a web page', hint }) }
  }
  const { code } = readStatus(status)
  const transient = code === 'rate-limited' || code === 'unavailable'
  const error = new RunError(transient ? code : 'bad-response', `${subject.what} answered ${status}`, {
    hint,
    reply: { status, body: '', words: [] },
  })
  return {
    failure: { error, again: transient, retryAfterMs: readRetryAfter(headers['retry-after'], now, headers.date) },
  }
}
