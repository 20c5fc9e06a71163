/** V2 publish (to staging) and promote (to production) of the version that was checked (sheet, section 9). */
import { isRunError } from '../../core/errors.ts'
import type { Batch, Publication } from '../../core/model.ts'
import { type Context, segment } from './context.ts'
import { errorCodes } from './explain.ts'
import { refusedBy } from './publish-pathway.ts'
import { checkReplies, replies } from './replies.ts'
import { verify } from './verify.ts'

/** Another publish holds the lock: waited for, about a minute in all. */
const busyWaits = [1, 2, 4, 8, 15, 30].map((seconds) => seconds * 1_000)

/** Never forces: the platform's own gate is respected. */
export async function publishAgent(
  batches: readonly Batch[],
  context: Context,
  signal: AbortSignal,
): Promise<Publication> {
  const { api, clock, environment } = context
  const agents = new Set(batches.map((batch) => batch.data.agent))
  const versions = new Set(batches.map((batch) => batch.data.version))
  const [agent] = agents
  const [versionId] = versions
  if (agents.size !== 1 || versions.size !== 1 || agent === undefined || versionId === undefined) {
    return {
      state: 'refused',
      message: 'The check runs do not tell one version of one agent, so nothing was published.',
    }
  }
  const name = `version ${versionId} of agent ${agent} to ${environment}`
  const path = `/v2/agents/${segment(agent)}/${environment === 'staging' ? 'publish' : 'promote'}`
  const request = {
    method: 'POST',
    path,
    json: { version_id: versionId },
    schema: replies('anything'),
    signal,
  } as const
  let doubt = ''
  for (let attempt = 0; ; attempt += 1) {
    try {
      await api.send(request)
      break
    } catch (error) {
      // A cancellation is no refusal: what became of the request is not known
      if (!isRunError(error) || signal.aborted) throw error
      const codes = errorCodes(error.reply)
      if (codes.includes('ALREADY_IN_PRODUCTION')) break
      const wait = codes.includes('PUBLISH_IN_PROGRESS') ? busyWaits[attempt] : undefined
      if (wait !== undefined) {
        await clock.sleep(wait, signal)
        continue
      }
      if (!error.mayHaveStarted) return refusedBy(name, error)
      doubt = ` (${error.message})`
      break
    }
  }
  const look = async () => {
    const { data } = await api.send({
      method: 'GET',
      path: `/v2/agents/${segment(agent)}/environments`,
      schema: checkReplies('environments'),
      signal,
    })
    return data.get(environment) === versionId
  }
  if (await verify(look, { clock, signal })) return { state: 'published', message: `Published ${name}.` }
  return { state: 'unverified', message: `Publishing ${name} was requested, but it is not seen there${doubt}.` }
}
