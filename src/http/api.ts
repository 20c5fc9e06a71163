/** One configured API: requests below its base URL, with its credentials, read by its schemas. */
import { type FailedReply, isRunError, RunError } from '../core/errors.ts'
import type { Api, ApiReply, ApiRequest, Endpoint } from '../core/ports.ts'
import { addressOf } from './address.ts'
import { type Context, type Failure, persist, type Result, throwIfAborted, withinDeadline } from './attempts.ts'
import { type ReadBody, readBody } from './body.ts'
import { fromExchange, fromReply, type Subject, unreadable } from './failure.ts'
import { createRedactor, oneLine } from './redact.ts'
import { readRetryAfter } from './retry.ts'
import type { Exchange, RawReply, Transport } from './transport.ts'

/** Milliseconds for one exchange, from the connection to the last byte of the body. */
export const defaultTimeoutMs = 30_000
/** Largest body in bytes. */
export const maxBodyBytes = 64 * 1024 ** 2

export interface ApiContext extends Context {
  readonly transport: Transport
  readonly userAgent: string
}

/** `base` is the endpoint's base URL, checked. */
export function createApi(context: ApiContext, endpoint: Endpoint, base: URL): Api {
  const { clock, log } = context
  const { credentials, explain } = endpoint
  const redactor = createRedactor()

  const headersFor = async (request: ApiRequest<unknown>): Promise<Record<string, string>> => {
    const own = lower(request.headers ?? {})
    const login = lower((await credentials?.headers(request.signal)) ?? {})
    redactor.learn(own)
    redactor.learn(request.form ?? {})
    redactor.learn(login, { all: true })
    for (const secret of createRedactor().learn(login)) log.mask(secret)
    const type = contentType(request)
    const headers = {
      accept: 'application/json',
      'accept-encoding': 'identity',
      'user-agent': context.userAgent,
      ...(type !== undefined && { 'content-type': type }),
      ...own,
      ...login,
    }
    for (const [name, value] of Object.entries(headers)) {
      if (/[^\t\x20-\x7e\x80-\xff]/.test(value) || !/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
        const hint = 'Check the credentials for line breaks and stray characters.'
        throw new RunError(
          'config',
          `the header "${oneLine(name, 60)}" cannot be sent: it holds forbidden characters`,
          { hint },
        )
      }
    }
    return headers
  }

  const exchange = async (url: URL, request: ApiRequest<unknown>, read: boolean): Promise<RawReply> => {
    const headers = await headersFor(request).catch((error) => {
      throw beforeSending(error)
    })
    const { method, signal, timeout = defaultTimeoutMs } = request
    const body = bodyOf(request)
    const fixed: Omit<Exchange, 'signal'> = {
      method,
      url,
      headers: body === undefined && method !== 'GET' ? { ...headers, 'content-length': '0' } : headers,
      fresh: !read,
      maxBytes: maxBodyBytes,
      ...(body !== undefined && { body }),
    }
    const started = clock.now()
    const ms = timeout === 'run' ? leftOf(context.deadline(), started) : timeout
    return withinDeadline(clock, { ms, signal }, (signal) => context.transport({ ...fixed, signal }))
  }

  const judge = async <T>(raw: RawReply, request: ApiRequest<T>, subject: Subject): Promise<Result<ApiReply<T>>> => {
    const { status, headers } = raw
    const text = raw.body.toString('utf8')
    const body = readBody(text, headers['content-type'])
    const reply: FailedReply = { status, body: body.kind === 'json' ? body.value : text, words: [] }
    try {
      const explanation = explain?.(reply)
      const success = status >= 200 && status < 300
      if (!success || explanation?.code !== undefined) {
        const asked = explanation?.retryAfterMs ?? readRetryAfter(headers['retry-after'], clock.now(), headers.date)
        const { location } = headers
        const { startsNothing } = request
        return { failure: fromReply(reply, subject, { explanation, location, retryAfterMs: asked, startsNothing }) }
      }
      const problem = problemOf(body)
      if (problem !== undefined) return { failure: unreadable(reply, subject, problem) }
      const schema = typeof request.schema === 'function' ? await request.schema() : request.schema
      const result = schema.safeParse(body.kind === 'json' ? body.value : undefined)
      if (result.success) return { value: { status, data: result.data, headers } }
      const words = `an unexpected shape: ${oneLine(redactor.redact(issueOf(result.error.message)), 300)}`
      return { failure: unreadable(reply, subject, { words }) }
    } catch (cause) {
      // The readers of a provider meet hostile bodies; a write that they stumble over has been sent all the same.
      if (isRunError(cause)) throw cause
      return {
        failure: unreadable({ ...reply, body: text }, subject, { words: 'something that cannot be read', cause }),
      }
    }
  }

  const send = async <T>(request: ApiRequest<T>): Promise<ApiReply<T>> => {
    const { method, path, signal } = request
    throwIfAborted(signal)
    const url = addressOf(base, path, request.query)
    const read = method === 'GET' || request.safe === true
    const subject: Subject = {
      what: `${method} ${oneLine(base.pathname.replace(/\/$/, '') + path, 160)}`,
      read,
      redactor,
    }
    let renewed = false

    const attempt = async (): Promise<Result<ApiReply<T>>> => {
      let raw: RawReply
      try {
        raw = await exchange(url, request, read)
      } catch (error) {
        throwIfAborted(signal)
        return { failure: fromExchange(error, subject) satisfies Failure }
      }
      log.debug(`${subject.what} answered ${raw.status}`)
      if (raw.status === 401 && !renewed && credentials?.renew !== undefined) {
        renewed = true
        credentials.renew()
        return attempt()
      }
      return judge(raw, request, subject)
    }
    return persist(context, signal, attempt)
  }

  return { send }
}

function lower(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

function contentType(request: ApiRequest<unknown>): string | undefined {
  if (request.json !== undefined) return 'application/json'
  return request.form === undefined ? undefined : 'application/x-www-form-urlencoded'
}

function bodyOf(request: ApiRequest<unknown>): string | undefined {
  if (request.json !== undefined) return JSON.stringify(request.json)
  return request.form === undefined ? undefined : new URLSearchParams(request.form).toString()
}

/** No limit of its own once the run's end has passed: that is clean-up, which its signal ends. */
function leftOf(deadline: number, now: number): number {
  return deadline > now ? deadline - now : Number.POSITIVE_INFINITY
}

/** A failed login may itself have been a write; the request it was for was never sent. */
function beforeSending(error: unknown): unknown {
  if (!isRunError(error) || !error.mayHaveStarted) return error
  const { code, message, hint, reply } = error
  return new RunError(code, message, { hint, cause: error, ...(reply && { reply }) })
}

function problemOf(body: ReadBody): { words: string; hint?: string; mayBeCut?: boolean } | undefined {
  if (body.kind === 'broken') return { words: body.problem, mayBeCut: body.mayBeCut }
  if (body.kind !== 'html') return undefined
  const hint = 'Check base-url: a web page came instead of JSON, perhaps a login page or one of a proxy.'
  return { words: 'a web page instead of JSON', hint }
}

/** The first issue of a zod error as `data.id: expected string`, or the message itself. */
function issueOf(message: string): string {
  try {
    const [issue] = JSON.parse(message)
    const path = Array.isArray(issue.path) ? issue.path.join('.') : ''
    return `${path === '' ? 'the body' : path}: ${issue.message}`
  } catch {
    return message
  }
}
