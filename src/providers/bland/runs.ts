import { RunError } from '../../core/errors.ts'
import type { Api } from '../../core/ports.ts'
import { segment } from './context.ts'
import { runReplies } from './replies.ts'
import type { Run } from './schema-runs.ts'

/** Filters of the list of runs (sheet, section 6.5). */
export type RunFilter =
  | { readonly scenario_id: string }
  | { readonly batch_id: string }
  | { readonly simulation_set_id: string }

const pageSize = 100
const mostPages = 100

/** True for a page that holds as much as was asked for. */
export function isFull(page: readonly Run[]): boolean {
  return page.length >= pageSize
}

/**
 * Lists runs, newest first as far as is known, through all pages. `enough` may end it after a page.
 * @throws RunError `bad-response` when the platform counts more runs than it gives.
 */
export async function listRuns(
  api: Api,
  filter: RunFilter,
  options: {
    readonly signal: AbortSignal
    readonly enough?: (page: readonly Run[]) => boolean
    /** Told the platform's own time (epoch ms) with each page, as far as it tells. */
    readonly onTime?: (now: number) => void
  },
): Promise<Run[]> {
  const { signal, enough = () => false, onTime } = options
  const rows = new Map<string, Run>()
  let offset = 0
  for (let page = 0; page < mostPages; page += 1) {
    const query = { ...filter, limit: pageSize, offset }
    const { data, headers } = await api.send({
      method: 'GET',
      path: '/v1/agent-testing/runs',
      query,
      schema: runReplies('runList'),
      signal,
    })
    const time = Date.parse(headers.date ?? '')
    if (!Number.isNaN(time)) onTime?.(time)
    const before = rows.size
    for (const run of data.rows) rows.set(run.id, run)
    offset += data.rows.length
    if (enough(data.rows)) return [...rows.values()]
    if (data.total !== undefined && offset >= data.total) return [...rows.values()]
    if (rows.size > before) continue
    if (data.total === undefined) return [...rows.values()]
    throw new RunError('bad-response', `the list of runs holds ${data.total} runs but only ${rows.size} came`, {
      hint: 'Run again; if it stays so, report it to Bland.',
    })
  }
  throw new RunError('bad-response', `the list of runs does not end after ${mostPages} pages`, {
    hint: 'The platform may ignore the filter of the list; report it to Bland.',
  })
}

/** Everything about one run, its conversation included (sheet, section 6.3). */
export async function getRun(api: Api, id: string, signal: AbortSignal): Promise<Run> {
  const path = `/v1/agent-testing/runs/${segment(id)}`
  return (await api.send({ method: 'GET', path, schema: runReplies('runDetail'), signal })).data
}
