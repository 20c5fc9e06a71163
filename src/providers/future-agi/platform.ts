/** The endpoints of Future AGI that are used. Every path ends with a slash, or it would be redirected (sheet, section 0). */
import { isRunError, RunError } from '../../core/errors.ts'
import type { Api, ApiReply, Clock, SchemaSource } from '../../core/ports.ts'
import { replies } from './replies.ts'
import type { DetailReply, ExecuteReply, ExecutionItem, RunReply, RunTestReply, TranscriptRow } from './schema.ts'
import { isUuid } from './uuid.ts'

/** Items asked for at once; the platform sets no maximum, the sheet advises this one. */
const pageSize = 100

export interface Named {
  readonly id: string
  readonly name: string
}

interface PageReply<Item> {
  readonly count?: number | undefined
  readonly next?: string | undefined
  readonly total_pages?: number | undefined
  readonly results: Item[]
}

export interface Platform {
  runTest(id: string, signal: AbortSignal): Promise<RunTestReply>
  /** All run tests, or those whose name or agent contains a text. */
  runTests(search: string | undefined, signal: AbortSignal): Promise<Named[]>
  /** The id of the newest run test of exactly this name; undefined when there is none. */
  runTestByName(name: string, signal: AbortSignal): Promise<string | undefined>
  scenarios(runTestId: string, signal: AbortSignal): Promise<Named[]>
  /** The newest executions of a run test. */
  recentExecutions(runTestId: string, signal: AbortSignal): Promise<ExecutionItem[]>
  /** The one write that starts something. */
  execute(path: string, body: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<ExecuteReply>
  /** An execution with its first calls (endpoint A). */
  run(executionId: string, signal: AbortSignal): Promise<RunReply>
  /** A page of an execution's calls (endpoint B). */
  detail(executionId: string, page: number, signal: AbortSignal): Promise<DetailReply>
  cancel(executionId: string, signal: AbortSignal): Promise<void>
  /** The conversation of a call; empty for ids that cannot stand in a path. */
  transcript(callId: string, signal: AbortSignal): Promise<readonly TranscriptRow[]>
  /** The platform's clock minus ours in ms, as far as its replies have told; exact to a second. */
  clockOffset(): number
}

/** Path of the trigger: prompts have one of their own, whose `select_all` excludes (sheet, section 5). */
export function executePath(runTest: { readonly id: string; readonly promptTemplate?: string | undefined }): string {
  const { id, promptTemplate } = runTest
  if (promptTemplate === undefined) return `/simulate/run-tests/${id}/execute/`
  return `/simulate/prompt-templates/${promptTemplate}/simulations/${id}/execute/`
}

/** Binds the endpoints to a configured API. */
export function createPlatform(api: Api, clock: Clock): Platform {
  let offset = 0

  const noteTime = ({ headers }: ApiReply<unknown>) => {
    const date = Date.parse(headers.date ?? '')
    if (!Number.isNaN(date)) offset = date + 500 - clock.now()
  }
  const get = async <T>(
    path: string,
    query: Record<string, string | number>,
    to: { schema: SchemaSource<T>; signal: AbortSignal },
  ) => {
    const reply = await api.send({ method: 'GET', path, query, ...to })
    noteTime(reply)
    return reply.data
  }
  const all = async <Item extends { readonly id: string }>(
    path: string,
    query: Record<string, string>,
    to: { schema: SchemaSource<PageReply<Item>>; signal: AbortSignal },
  ) => readPages((page) => get(path, { ...query, page, limit: pageSize }, to), path)

  return {
    runTest: (id, signal) => get(`/simulate/run-tests/${id}/`, {}, { schema: replies('runTestReply'), signal }),
    runTests: (search, signal) =>
      all('/simulate/run-tests/', search === undefined ? {} : { search }, { schema: replies('runTestPage'), signal }),
    async runTestByName(name, signal) {
      // A slash cannot be expressed in the path, and dots alone would change it.
      if (name.includes('/') || /^\.+$/.test(name)) return undefined
      const path = `/simulate/run-tests/get-id-by-name/${encodeURIComponent(name)}/`
      try {
        return (await get(path, {}, { schema: replies('runTestIdReply'), signal })).run_test_id
      } catch (error) {
        if (isRunError(error, 'not-found')) return undefined
        throw error
      }
    },
    scenarios: (runTestId, signal) =>
      all(`/simulate/run-tests/${runTestId}/scenarios/`, {}, { schema: replies('scenarioPage'), signal }),
    async recentExecutions(runTestId, signal) {
      const path = `/simulate/run-tests/${runTestId}/executions/`
      return (await get(path, { page: 1, limit: 20 }, { schema: replies('executionPage'), signal })).results
    },
    async execute(path, json, signal) {
      const reply = await api.send({ method: 'POST', path, json, schema: replies('executeReply'), signal })
      noteTime(reply)
      return reply.data
    },
    run: (executionId, signal) =>
      get(
        '/sdk/api/v1/simulation/runs/',
        { execution_id: executionId, page: 1, limit: pageSize },
        { schema: replies('runReply'), signal },
      ),
    detail: (executionId, page, signal) =>
      get(
        `/simulate/test-executions/${executionId}/`,
        { page, limit: pageSize },
        { schema: replies('detailReply'), signal },
      ),
    async cancel(executionId, signal) {
      const path = `/simulate/test-executions/${executionId}/cancel/`
      await api.send({ method: 'POST', path, schema: replies('cancelReply'), signal })
    },
    async transcript(callId, signal) {
      if (!isUuid(callId)) return []
      return (
        (await get(`/simulate/call-executions/${callId}/`, {}, { schema: replies('callReply'), signal })).transcript ??
        []
      )
    },
    clockOffset: () => offset,
  }
}

/**
 * Reads a paged list to its end: never a page beyond the last one (some answer 500 there), every id once, and no fewer
 * than the platform says there are.
 */
export async function readPages<Item extends { readonly id: string }>(
  read: (page: number) => Promise<PageReply<Item>>,
  what: string,
): Promise<Item[]> {
  const found = new Map<string, Item>()
  let announced = 0
  for (let page = 1; ; page += 1) {
    const reply = await read(page)
    const before = found.size
    for (const item of reply.results) found.set(item.id, item)
    announced = reply.count ?? found.size
    const isLast = reply.total_pages === undefined ? reply.next === undefined : page >= reply.total_pages
    if (isLast || found.size === before) break
  }
  if (found.size >= announced) return [...found.values()]
  throw new RunError('bad-response', `${what} announces ${announced} items and lists ${found.size}`, {
    hint: 'The list changed while it was read, or the platform cut it short; run again.',
  })
}
