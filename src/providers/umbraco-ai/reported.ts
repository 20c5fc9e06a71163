/** What the reply of a trigger names, and where its runs are to be had. */
import type { Endpoints } from './endpoints.ts'
import type { Execution, StoredRun } from './schema.ts'

/** All runs that a reply names: by batch, and by execution where the batch does not hold them. */
export async function readReported(
  endpoints: Endpoints,
  reply: ReadonlyMap<string, Execution>,
  signal: AbortSignal,
): Promise<StoredRun[]> {
  const found = new Map<string, StoredRun>()
  const keep = async (query: { batchId: string } | { executionId: string }) => {
    const { items } = await endpoints.listRuns(query, signal)
    for (const run of items) found.set(run.id, run)
  }
  const batches = new Set([...reply.values()].flatMap(({ batchId }) => batchId || []))
  for (const batchId of batches) await keep({ batchId })
  for (const execution of reply.values()) {
    const { executionId } = execution
    const complete = execution.batchId && runIdsOf(execution).every((id) => found.has(id))
    if (executionId && !complete) await keep({ executionId })
  }
  return [...found.values()]
}

function runIdsOf({ defaultMetrics, aggregateMetrics, variationMetrics }: Execution): string[] {
  const groups = [defaultMetrics, aggregateMetrics, ...(variationMetrics ?? []).map(({ metrics }) => metrics)]
  return [...new Set(groups.flatMap((group) => group?.runIds ?? []))]
}

/** Runs that an execution says it made. */
export function countRuns(execution: Execution): number {
  return execution.aggregateMetrics?.totalRuns ?? runIdsOf(execution).length
}
