/**
 * A platform that knows nothing but some replies, shaped as its documentation prints them: written by hand, so that a
 * mistake which client and simulator share would show here. The whole gate runs against it.
 */
import { beforeAll } from 'vitest'
import type { RecordedTest } from '../../../src/core/model.ts'
import type { InputName } from '../../../src/core/options.ts'
import type { SimReply, SimRequest } from '../../../src/simulator/server.ts'
import type { Ending } from '../../../src/world.ts'
import { gateWorld } from '../../support/gate-world.ts'

// Loaded beforehand, because the clock does not see real work such as a first import.
beforeAll(() => Promise.all([import('jose'), import('csv-parse/sync'), import('yaml')]))

/** A body, or what makes a reply of the request and of how often this route was asked before. */
export type Route = object | ((request: SimRequest, before: number) => SimReply)

export interface Judged {
  readonly ending: Ending
  readonly conclusion: string | undefined
  readonly tests: readonly RecordedTest[]
  /** Codes of the verdict's reasons. */
  readonly reasons: readonly string[]
  /** Everything that was said: reasons, messages of trials, warnings, log lines. */
  readonly said: string
  /** Writes, as `POST /path`, without logins. */
  readonly writes: readonly string[]
  /** Requests that no route knows. */
  readonly unknown: readonly string[]
}

/** Runs the gate once; failures fail it. Routes are `GET /path`, the path as sent and without its query. */
export async function judge(
  routes: Readonly<Record<string, Route>>,
  inputs: Partial<Record<InputName, string>>,
): Promise<Judged> {
  const asked = new Map<string, number>()
  const unknown: string[] = []
  const world = await gateWorld(() => ({
    handle(request) {
      const key = `${request.method} ${request.path}`
      const route = routes[key]
      const before = asked.get(key) ?? 0
      asked.set(key, before + 1)
      if (route === undefined) {
        unknown.push(key)
        return { status: 404, body: { message: 'no such sample' } }
      }
      return typeof route === 'function' ? route(request, before) : ok(route)
    },
  }))
  const ending = await world.run({ baseline: 'none', 'fail-on': 'failures', ...inputs })
  const record = ending.record
  return {
    ending,
    conclusion: record?.verdict.conclusion ?? 'inconclusive',
    tests: record?.tests ?? [],
    reasons: record?.verdict.reasons.map(({ code }) => code) ?? [],
    said: [JSON.stringify(record ?? null), ...world.lines, ...world.failed].join('\n'),
    writes: [...asked.entries()]
      .filter(([key]) => !key.startsWith('GET ') && !key.endsWith('/token'))
      .flatMap(([key, times]) => Array.from({ length: times }, () => key)),
    unknown,
  }
}

/** A reply of status 200. */
export function ok(body: unknown): SimReply {
  return { status: 200, body }
}

/** Outcomes of the first trial by test name. */
export function outcomes(tests: readonly RecordedTest[]): Record<string, string> {
  return Object.fromEntries(tests.map(({ name, outcome }) => [name, outcome]))
}
