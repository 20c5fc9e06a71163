/** How the simulated Umbraco AI writes: alphabetical keys, nulls written, three fraction digits, problem bodies. */
import type { SimReply } from './server.ts'

/** One object with its properties in alphabetical order; undefined becomes null. */
export function wire(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(properties)
      .sort()
      .map((key) => [key, properties[key] ?? null]),
  )
}

/** `2026-03-05T10:12:32.790Z`; without the fraction where the published samples have none. */
export function wireDate(ms: number, fraction: boolean): string {
  const text = new Date(ms).toISOString()
  return fraction ? text : text.replace(/\.\d+Z$/, 'Z')
}

export function ok(body: unknown): SimReply {
  return { status: 200, body }
}

/** An error the API words itself; `type` is the literal word of the source. */
export function problem(status: number, title: string, detail: string): SimReply {
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: { type: 'Error', title, status, detail },
  }
}

/** The framework's own refusal of a body or query it cannot bind. */
export function bindingProblem(field: string, message: string): SimReply {
  return {
    status: 400,
    headers: { 'content-type': 'application/problem+json' },
    body: {
      errors: { [field]: [message] },
      status: 400,
      title: 'One or more validation errors occurred.',
      type: 'https://tools.ietf.org/html/rfc9110#section-15.5.1',
    },
  }
}

/** Refusals of the framework's pipeline carry no body at all. */
export function empty(status: number, headers: Readonly<Record<string, string>> = {}): SimReply {
  return { status, headers }
}

export function isGuid(text: unknown): text is string {
  return typeof text === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}

/** Deterministic ids: the kind in the first group, a counter in the last. */
export function createIds(): (kind: string) => string {
  let last = 0
  return (kind) => {
    last += 1
    return `${kind.padEnd(8, '0').slice(0, 8)}-0000-4000-8000-${last.toString(16).padStart(12, '0')}`
  }
}

/** One page of a list; `cap` is a server's own limit on `take`. */
export function page<T>(
  items: readonly T[],
  query: URLSearchParams,
  setup: { take: number; cap?: number | undefined; extraTotal?: number },
): { slice: T[]; total: number } {
  const number = (name: string, fallback: number) => {
    const value = Number(query.get(name) ?? fallback)
    return Number.isInteger(value) && value >= 0 ? value : fallback
  }
  const skip = number('skip', 0)
  const take = Math.min(number('take', setup.take), setup.cap ?? Number.POSITIVE_INFINITY)
  return { slice: items.slice(skip, skip + take), total: items.length + (setup.extraTotal ?? 0) }
}
