/** Pathway versions and their publication, by a person, by the client, or by a batch itself. */
import type { SimReply, SimRequest } from '../server.ts'
import { groupStatus } from './batches.ts'
import { refusal, reply } from './replies.ts'
import { iso, statusAt } from './runs.ts'
import type { State } from './state.ts'
import type { SimPathway } from './world.ts'

/** Everything under `/v1/pathway/{id}`. */
export function pathways(state: State, request: SimRequest, rest: readonly string[]): SimReply {
  const [id, action, number] = rest
  const pathway = state.pathways.get(id ?? '')
  if (pathway === undefined) return refusal(404, 'NOT_FOUND', 'Pathway not found')
  if (request.method === 'POST' && action === 'publish') return publish(state, request, pathway)
  if (request.method !== 'GET') return refusal(404, 'NOT_FOUND', 'Route not found')
  const newest = Math.max(...pathway.versions.keys())
  if (action === 'versions') {
    const rows = [...pathway.versions].map(([version_number, { name }]) => ({
      id: `${pathway.id}-v${version_number}`,
      version_number,
      created_at: iso(state.now(), state.settings),
      name,
      is_latest: version_number === newest,
    }))
    return reply(state.settings, 'bare', rows)
  }
  if (action === 'version') {
    const wanted = number === '0' ? pathway.live : Number(number)
    const version = pathway.versions.get(wanted)
    if (version === undefined) return refusal(404, 'NOT_FOUND', 'Version not found')
    return reply(state.settings, 'bare', { version_number: wanted, ...version })
  }
  return refusal(404, 'NOT_FOUND', 'Route not found')
}

function publish(state: State, request: SimRequest, pathway: SimPathway): SimReply {
  const body = state.json(request) as { version_id?: unknown; environment?: unknown } | undefined
  const version = body?.version_id
  const environment = body?.environment ?? 'production'
  if (typeof version !== 'number' || !pathway.versions.has(version)) {
    return refusal(400, 'BAD_REQUEST', 'version_id must be the number of a version')
  }
  if (environment !== 'production' && environment !== 'staging') {
    return refusal(400, 'BAD_REQUEST', 'environment must be production or staging')
  }
  if (state.settings.publish === 'gated') {
    const open = state.scenarios.filter((scenario) => {
      if (!scenario.required || scenario.target.id !== pathway.id) return false
      const last = state.runs.findLast((run) => run.scenario.id === scenario.id && run.version === version)
      return last === undefined || statusAt(last, state.now()) !== 'PASSED'
    })
    if (open.length > 0) {
      return {
        status: 400,
        body: {
          status: 'error',
          message: `Required scenarios have not passed: ${open.map((each) => each.name).join(', ')}`,
        },
      }
    }
  }
  state.accepted.push({ kind: 'publish', id: pathway.id, at: state.now(), body })
  if (state.settings.publish === 'slow') {
    state.moves.push({ pathway, version, at: state.now() + 20_000 * state.timeScale })
  } else if (state.settings.publish !== 'stuck') {
    if (environment === 'production') pathway.live = version
    else pathway.staging = version
  }
  return reply(state.settings, 'bare', { message: 'Pathway published successfully' })
}

/** Lets happen what time has brought: slow publications, and batches that publish when they pass. */
export function settlePublications(state: State): void {
  const now = state.now()
  for (const move of state.moves) if (move.at <= now) move.pathway.live = move.version
  for (const batch of state.batches.values()) {
    if (!batch.publishOnPass || batch.publishedItself || groupStatus(batch.runs, now, state.settings) !== 'PASSED')
      continue
    batch.publishedItself = true
    const target = batch.runs[0]?.scenario.target
    const pathway = target?.kind === 'pathway' ? state.pathways.get(target.id) : undefined
    if (pathway !== undefined && batch.version !== null) pathway.live = batch.version
  }
}
