/** Mode `checks`: the tests are the required judges of an agent's evaluation policy (sheet, section 9). */
import { configError, isRunError } from '../../core/errors.ts'
import type { Selection, Test } from '../../core/model.ts'
import { hasWildcard, matches, select } from '../../core/selection.ts'
import { type Context, mapFour, readTarget, segment, targetUrl } from './context.ts'
import { hashOf, scenarioDigest } from './digest.ts'
import { checkReplies, replies } from './replies.ts'
import type { Policy } from './schema-checks.ts'

/** @throws RunError `config` when an agent has no enabled policy with a required judge: it would pass whatever happens. */
export async function resolveChecks(selection: Selection, context: Context, signal: AbortSignal): Promise<Test[]> {
  const agents = [...new Set(selection.suites.map(agentOf))]
  if (agents.length === 0) {
    throw configError(
      'options: mode checks runs the checks of V2 agents, and no agent is named',
      'Give suites: agent:ID.',
    )
  }
  for (const [given, name] of [
    [context.versionId !== undefined, 'options: version-id'],
    [context.publishOnPass, 'publish-on-pass'],
  ] as const) {
    if (given && agents.length > 1)
      throw configError(`${name} is given with ${agents.length} agents`, 'Name one agent.')
  }
  const found = (await mapFour(agents, (agent) => testsOf(agent, context, signal))).flat()
  return select(found, selection)
}

function agentOf(entry: string): string {
  const target = readTarget(entry)
  if (target?.kind === 'agent' && !hasWildcard(target.id)) return target.id
  throw configError(
    `input "suites": "${entry}" has no checks`,
    'With options mode: checks, suites are V2 agents, written agent:ID.',
  )
}

async function testsOf(agentId: string, context: Context, signal: AbortSignal): Promise<Test[]> {
  const { api, environment } = context
  const path = `/v2/agents/${segment(agentId)}/environments/${environment}/checks`
  const { data } = await api.send({ method: 'GET', path, schema: checkReplies('policy'), signal }).catch((error) => {
    throw isRunError(error, 'not-found') ? unknownAgent(agentId, error) : error
  })
  if (data === null || !data.enabled) {
    throw configError(
      `agent ${agentId} has no enabled checks for ${environment}`,
      'Set up and enable its evaluations in the dashboard, or set options: environment.',
    )
  }
  const required = data.evals.filter((judge) => judge.required)
  if (required.length === 0) {
    throw configError(
      `the checks of agent ${agentId} for ${environment} have no required judge, so they pass whatever happens`,
      'Mark at least one judge as required.',
    )
  }
  context.requiredJudges.set(agentId, new Set(required.map((judge) => judge.eval_agent_id)))
  const scenarios = await digestsOf(agentId, data, context, signal)
  const suite = `agent:${agentId}`
  const url = targetUrl(context.baseUrl, { kind: 'agent', id: agentId })
  return required.map((judge) => ({
    id: `${agentId}/${judge.eval_agent_id}`,
    name: judge.name ?? judge.eval_agent_id,
    suite,
    tags: ['required'],
    digest: hashOf({
      judge: judge.eval_agent_id,
      version: judge.eval_agent_version_id,
      levels: [...judge.target_level_keys].sort(),
      simulations: data.simulations_count,
      scenarios,
    }),
    ...(url === undefined ? {} : { url }),
    unit: suite,
    group: suite,
    aliases: [judge.eval_agent_id],
  }))
}

function unknownAgent(agentId: string, cause: unknown) {
  const hint = 'Check the id: agent:ID of a V2 agent that belongs to the organisation of the key.'
  return configError(`input "suites": "agent:${agentId}" matches nothing`, hint, cause)
}

/** The scenarios that the judges listen to, by content where the platform lists them. */
async function digestsOf(
  agentId: string,
  { scenario_ids }: Policy,
  context: Context,
  signal: AbortSignal,
): Promise<string[]> {
  const path = '/v1/agent-testing/scenarios'
  const listed = await context.api
    .send({ method: 'GET', path, query: { agent_id: agentId }, schema: replies('scenarioList'), signal })
    .catch((error) => {
      if (isRunError(error, 'not-found')) return undefined
      throw error
    })
  const byId = new Map((listed?.data.rows ?? []).map((scenario) => [scenario.id, scenario]))
  return scenario_ids
    .map((id) => {
      const scenario = byId.get(id)
      return scenario === undefined ? id : scenarioDigest(scenario)
    })
    .sort()
}

/** The judge of a test's id. */
export function judgeIdOf(test: Test): string {
  const agent = test.group.slice('agent:'.length)
  return test.id.slice(agent.length + 1)
}

/** Whether a test of mode `checks` is about this judge; ids are compared as inputs are. */
export function isJudge(test: Test, judgeId: string): boolean {
  return matches(judgeIdOf(test), judgeId)
}
