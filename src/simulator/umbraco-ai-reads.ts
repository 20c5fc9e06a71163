/** What the simulated site tells about stored runs. */
import type { SimReply, SimRequest } from './server.ts'
import { executionReply, type SimRun } from './umbraco-ai-execution.ts'
import type { Shape } from './umbraco-ai-views.ts'
import { bindingProblem, empty, isGuid, ok, page, problem, wire } from './umbraco-ai-wire.ts'

export interface ReadSetup {
  /** Oldest first. */
  readonly runs: readonly SimRun[]
  readonly byExecution: ReadonlyMap<string, readonly SimRun[]>
  readonly view: (run: SimRun, listed?: boolean) => Record<string, unknown>
  readonly settings: Shape & { readonly pageCap: number | undefined }
}

/** `GET /test-runs`: newest first; a status that does not exist is ignored. */
function listRuns(query: URLSearchParams, { runs, view, settings }: ReadSetup): SimReply {
  const wanted = ['testId', 'batchId', 'executionId', 'variationId'].flatMap((name) => {
    const value = query.get(name)
    return value === null || value === '' ? [] : [[name, value.toLowerCase()] as const]
  })
  const wrong = wanted.find(([, value]) => settings.shapes === 'source' && !isGuid(value))
  if (wrong !== undefined) return bindingProblem(wrong[0], `The value '${wrong[1]}' is not valid.`)
  const status = ['running', 'passed', 'failed', 'error'].find((word) => word === query.get('status')?.toLowerCase())
  const own = (run: SimRun): Record<string, string | undefined | null> => ({
    testId: run.test.id,
    batchId: settings.batchIds ? run.batchId : null,
    executionId: run.executionId,
    variationId: run.variation?.id,
  })
  const found = runs
    .filter((run) => wanted.every(([name, value]) => own(run)[name] === value))
    .filter((run) => status === undefined || run.status.toLowerCase() === status)
    .reverse()
    .sort((left, right) => right.executedAt - left.executedAt)
  const extraTotal = settings.shapes === 'docs' ? 2 : 0
  const { slice, total } = page(found, query, { take: 20, cap: settings.pageCap, extraTotal })
  return ok(wire({ items: slice.map((run) => view(run, true)), total }))
}

/** Everything below `GET /test-runs`. */
export function readRuns(request: SimRequest, segments: readonly string[], setup: ReadSetup): SimReply {
  const [first, second, third] = segments
  const { runs, byExecution, view, settings } = setup
  if (first === undefined) return listRuns(request.query, setup)
  if (first === 'latest') {
    const latest = runs.filter((run) => run.test.id === second).at(-1)
    return latest === undefined ? problem(404, 'Test run not found', 'No runs found for this test.') : ok(view(latest))
  }
  if (first === 'executions') {
    const known = byExecution.has(second ?? '')
    return known
      ? ok(executionReply(byExecution.get(second ?? '') ?? [], settings))
      : problem(404, 'Execution not found', 'The requested execution could not be found.')
  }
  if (!isGuid(first)) return empty(404)
  const run = runs.find(({ id }) => id === first)
  if (run === undefined) return problem(404, 'Test run not found', 'The requested test run could not be found.')
  if (second === undefined) return ok(view(run))
  if (second !== 'transcript' || third !== undefined) return empty(404)
  return run.transcript === undefined
    ? problem(404, 'Transcript not found', 'The requested transcript could not be found.')
    : ok(run.transcript)
}
