import { isRunError } from '../../core/errors.ts'
import { type Context, mapFour } from './context.ts'
import { getRun } from './runs.ts'
import type { Run } from './schema-runs.ts'
import { readWord } from './status.ts'

/** Most conversations that are fetched for one batch. */
const mostConversations = 20

/** Fetches runs that did not pass with their conversation, a bounded number; what cannot be read is left out. */
export async function readConversations(
  runs: readonly Run[],
  context: Context,
  signal: AbortSignal,
): Promise<Map<string, Run>> {
  const wanted = runs.filter((run) => readWord(run.status).outcome !== 'passed').slice(0, mostConversations)
  const found = await mapFour(wanted, async ({ id }) => {
    try {
      return await getRun(context.api, id, signal)
    } catch (error) {
      if (!isRunError(error) || signal.aborted) throw error
      context.note(`The conversation of run ${id} could not be read: ${error.message}`)
      return undefined
    }
  })
  return new Map(found.flatMap((run) => (run === undefined ? [] : [[run.id, run] as const])))
}
