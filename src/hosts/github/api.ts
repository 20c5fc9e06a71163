/**
 * GitHub's API: Octokit for addresses, types and GraphQL; on top of it deadlines, patience and errors that name the
 * missing permission. Octokit is loaded when the first API is made, so a run that delivers nothing never pays for it.
 */
import type { Endpoints } from '@octokit/types'
import type { Clock, Log } from '../../core/ports.ts'
import { readFailure } from './api-failure.ts'

/** What a job has to grant to its token. */
export type Permission =
  | 'actions: read'
  | 'checks: write'
  | 'contents: read'
  | 'pull-requests: read'
  | 'pull-requests: write'
  | 'statuses: write'

/** How long something may take. */
export interface Budget {
  /** Aborts with a RunError. */
  readonly signal: AbortSignal
  /** Epoch ms; no wait goes beyond it. */
  readonly at: number
}

export interface Call {
  /** Named when GitHub refuses. */
  readonly permission: Permission
  readonly budget: Budget
}

/** GitHub's routes as its documentation writes them, such as `GET /repos/{owner}/{repo}`. */
export type Route = keyof Endpoints
type Parameters<R extends Route> = Omit<Endpoints[R]['parameters'], 'headers' | 'baseUrl' | 'mediaType' | 'request'>

/**
 * Every method throws RunError only. Reads are tried again after transient failures. Writes are sent once, unless an
 * answer proves that nothing happened (no connection, a rate limit); the error of one that may have happened says so
 * with `mayHaveStarted`.
 */
export interface GithubApi {
  request<R extends Route>(route: R, parameters: Parameters<R>, call: Call): Promise<Endpoints[R]['response']>
  /** All items of all pages of a listing whose body is a list. A page that cannot be had is an error, never the end. */
  list<R extends ListRoute>(route: R, parameters: Parameters<R>, call: Call): Promise<Endpoints[R]['response']['data']>
  /** Where a route that answers with a redirect leads: a signed link, to be used at once, without the token, and not logged. */
  location<R extends Route>(route: R, parameters: Parameters<R>, call: Call): Promise<string>
  /** A GraphQL query that only reads, or a mutation, told apart by its first word. */
  graphql<T>(query: string, variables: Readonly<Record<string, unknown>>, call: Call): Promise<T>
}

type ListRoute = {
  [R in Route]: Endpoints[R]['response']['data'] extends readonly unknown[] ? R : never
}[Route]

export interface GithubApiSetup {
  /** `GITHUB_API_URL`: `https://api.github.com`, or `https://HOST/api/v3` on GitHub Enterprise Server. */
  readonly apiUrl: string
  readonly token: string
  readonly userAgent: string
  /** Carries one exchange, with a deadline of its own; follows no redirect. */
  readonly fetch: (address: string, options?: never) => Promise<Response>
  readonly clock: Clock
  readonly log: Log
  /** From 0 to below 1, for the jitter. */
  readonly random: () => number
}

const version = '2022-11-28'
const mostAttempts = 4
const pageSize = 100
const firstPauseMs = 500

export async function createGithubApi(setup: GithubApiSetup): Promise<GithubApi> {
  const { clock, log, random, token } = setup
  log.mask(token)
  const { Octokit } = await import('@octokit/core')
  const nothing = () => {}
  const quiet = { debug: nothing, info: nothing, warn: (line: string) => log.debug(line), error: nothing }
  const octokit = new Octokit({
    auth: token,
    baseUrl: setup.apiUrl,
    userAgent: setup.userAgent,
    log: quiet,
    request: { fetch: setup.fetch, log: quiet },
  })

  const persist = async <T>(what: string, call: Call, attempt: () => Promise<T>): Promise<T> => {
    const { permission, budget } = call
    const read = /^(GET|query)\b/.test(what)
    for (let failures = 1; ; failures += 1) {
      budget.signal.throwIfAborted()
      try {
        return await attempt()
      } catch (error) {
        budget.signal.throwIfAborted()
        const failure = readFailure(error, { what, permission, read, now: clock.now() })
        const backOff = firstPauseMs * 2 ** failures * (0.5 + random() / 2)
        const wait = Math.max(failure.retryAfterMs ?? 0, backOff)
        if (!failure.again || failures >= mostAttempts) throw failure.error
        if (clock.now() + wait >= budget.at) throw failure.error
        log.debug(`${failure.error.message}; sending again in ${Math.ceil(wait / 1000)} s`)
        await clock.sleep(wait, budget.signal)
      }
    }
  }

  const ask = (route: string, parameters: object, call: Call) => {
    const about = { request: { signal: call.budget.signal }, headers: { 'x-github-api-version': version } }
    return octokit.request(route, { ...parameters, ...about })
  }
  const request: GithubApi['request'] = (route, parameters, call) =>
    persist(route, call, async () => {
      const answer = await ask(route, parameters, call)
      if (answer.status >= 300)
        throw Object.assign(new Error('a redirect'), { status: answer.status, response: answer })
      return answer as Endpoints[typeof route]['response']
    })

  return {
    request,
    async list(route, parameters, call) {
      const items: unknown[] = []
      for (let page = 1; ; page += 1) {
        const answer = await request(route, { ...parameters, per_page: pageSize, page }, call)
        items.push(...(answer.data as unknown[]))
        // A page may be short although more follow, so the header decides; where a proxy has lost it, a full page asks on.
        const { link } = answer.headers
        const more = link === undefined ? answer.data.length >= pageSize : /\brel="next"/.test(link)
        if (!more) return items as never
      }
    },
    location: (route, parameters, call) =>
      persist(route, call, async () => {
        const answer = await ask(route, parameters, call)
        const { location } = answer.headers
        if (answer.status === 302 && location !== undefined) return location
        throw Object.assign(new Error('no redirect'), { status: answer.status, response: { ...answer, data: '' } })
      }),
    graphql: (query, variables, call) =>
      persist(query.trim(), call, () =>
        octokit.graphql(query, { ...variables, request: { signal: call.budget.signal } }),
      ),
  }
}
