/** V2 publish (to staging) and promote (to production). */
import type { SimReply, SimRequest } from '../server.ts'
import { statusOf } from './checks.ts'
import { refusal, reply } from './replies.ts'
import type { State } from './state.ts'
import type { SimAgent } from './world.ts'

/** What each environment is pinned to. */
export function environments(agent: SimAgent) {
  return (['dev', 'staging', 'production'] as const).map((env_type) => {
    const pinned = env_type === 'dev' ? null : agent.pinned[env_type]
    const version = agent.versions.find((each) => each.id === pinned)
    return {
      id: `${agent.id}-${env_type}`,
      env_type,
      current_version_id: pinned,
      current_version: version === undefined ? null : { name: version.name, semver: version.semver },
    }
  })
}

/** Pins staging. */
export function publish(state: State, request: SimRequest, agent: SimAgent): SimReply {
  const body = (state.json(request) ?? {}) as { version_id?: string }
  const busy = busyRefusal(state)
  if (busy !== undefined) return busy
  const version =
    body.version_id === undefined ? agent.versions.at(-1) : agent.versions.find((each) => each.id === body.version_id)
  if (version === undefined) return refusal(404, 'VERSION_NOT_FOUND', 'Version not found')
  const already = agent.pinned.staging === version.id
  agent.pinned.staging = version.id
  state.accepted.push({ kind: 'publish', id: agent.id, at: state.now(), body })
  return reply(
    state.settings,
    'v2',
    { version, semver: version.semver, environments: environments(agent) },
    already ? 200 : 201,
  )
}

/** Moves production, if the evaluation policy allows it. */
export function promote(state: State, request: SimRequest, agent: SimAgent): SimReply {
  const body = (state.json(request) ?? {}) as { version_id?: string; force?: boolean }
  const busy = busyRefusal(state)
  if (busy !== undefined) return busy
  const wanted = body.version_id ?? agent.pinned.staging
  if (wanted === null) return refusal(400, 'STAGING_UNPINNED', 'Nothing is pinned on staging')
  const version = agent.versions.find((each) => each.id === wanted)
  if (version === undefined) return refusal(404, 'VERSION_NOT_FOUND', 'Version not found')
  if (agent.pinned.production === wanted) return refusal(400, 'ALREADY_IN_PRODUCTION', 'This version is in production')
  const checked = state.checkRuns.findLast(
    (run) => run.agent === agent && run.environment === 'production' && run.versionId === wanted,
  )
  const enforced = state.settings.enforcesChecks && agent.checks.production?.enabled === true && body.force !== true
  if (enforced && (checked === undefined || statusOf(state, checked) !== 'PASSED')) {
    return refusal(409, 'CHECKS_BLOCKED', 'The evaluation policy of production has not passed')
  }
  agent.pinned.production = wanted
  state.accepted.push({ kind: 'promote', id: agent.id, at: state.now(), body })
  return reply(state.settings, 'v2', {
    semver: version.semver,
    environments: environments(agent),
    production_moved: true,
  })
}

function busyRefusal(state: State): SimReply | undefined {
  if (state.settings.publishBusy === 0) return undefined
  state.settings.publishBusy -= 1
  return refusal(409, 'PUBLISH_IN_PROGRESS', 'Another publish is in progress')
}
