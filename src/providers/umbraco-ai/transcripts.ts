/** Fetches the transcripts that are worth a request, most telling first, never more than a batch can afford. */
import { isRunError } from '../../core/errors.ts'
import type { Endpoints } from './endpoints.ts'
import { isDoubtful, swallowedFailure } from './failure.ts'
import { inParallel } from './in-parallel.ts'
import type { StoredRun, Transcript } from './schema.ts'

/** Most transcripts of one batch. */
const most = 200
const width = 4

/**
 * Transcripts by run id: of runs that did not pass (to be shown), of passed runs that a swallowed failure could have
 * passed too, and of prompt runs without token counts. One that cannot be had is left out: it only explains.
 */
export async function fetchTranscripts(
  runs: readonly StoredRun[],
  setup: {
    readonly endpoints: Endpoints
    readonly signal: AbortSignal
    readonly isPrompt: (testId: string) => boolean
  },
): Promise<ReadonlyMap<string, Transcript>> {
  const { endpoints, signal, isPrompt } = setup
  const found = new Map<string, Transcript>()
  const chosen = runs
    .map((run) => ({ run, rank: rankOf(run, isPrompt) }))
    .filter(({ run, rank }) => rank > 0 && run.transcriptId !== null)
    .sort((left, right) => right.rank - left.rank)
    .slice(0, most)
  let unreachable = false
  await inParallel(chosen, width, async ({ run }) => {
    if (unreachable) return
    try {
      found.set(run.id, await endpoints.getTranscript(run.id, signal))
    } catch (error) {
      if (!isRunError(error) || signal.aborted) throw error
      unreachable ||= !isRunError(error, 'not-found', 'bad-response')
    }
  })
  return found
}

/** How much a transcript is wanted; 0 for not at all. */
function rankOf(run: StoredRun, isPrompt: (testId: string) => boolean): number {
  if (run.status.toLowerCase() !== 'passed' || swallowedFailure(run) !== undefined) return 3
  if (isDoubtful(run)) return 2
  const counted = run.outcome?.usage ?? run.outcome?.tokenUsage
  return !counted && isPrompt(run.testId) ? 1 : 0
}
