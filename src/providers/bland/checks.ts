/** Check runs of V2 agents: one at a time per agent and environment (sheet, section 9). */
import { isRunError, RunError } from '../../core/errors.ts'
import type { Batch, BatchReference, BatchStatus, Plan } from '../../core/model.ts'
import type { Provider } from '../../core/ports.ts'
import { collectCheckRun } from './checks-collect.ts'
import { type Context, segment } from './context.ts'
import { checkReplies, replies } from './replies.ts'
import type { CheckRun } from './schema-checks.ts'
import { readWord } from './status.ts'

/** The life of check runs. */
export function createChecks(
  context: Context,
): Required<Pick<Provider, 'trigger' | 'poll' | 'collect' | 'adopt' | 'cancel'>> {
  const { api, environment, versionId } = context
  /** Check runs that were there before a trigger, by plan key. */
  const sent = new Map<string, ReadonlySet<string>>()

  const list = async (agent: string, signal: AbortSignal): Promise<CheckRun[]> => {
    const query = { env: environment, limit: 100 }
    const path = `/v2/agents/${segment(agent)}/check-runs`
    return (await api.send({ method: 'GET', path, query, schema: checkReplies('checkRuns'), signal })).data
  }
  const read = async (batch: BatchReference, signal: AbortSignal): Promise<CheckRun> => {
    const path = `/v2/agents/${segment(batch.data.agent ?? '')}/check-runs/${segment(batch.id ?? '')}`
    return (await api.send({ method: 'GET', path, schema: checkReplies('checkRun'), signal })).data
  }

  const trigger = async (plan: Plan, signal: AbortSignal): Promise<Batch> => {
    const agent = agentOf(plan)
    sent.set(plan.key, new Set((await list(agent, signal)).map((run) => run.id)))
    const path = `/v2/agents/${segment(agent)}/environments/${environment}/check-runs`
    const json = versionId === undefined ? {} : { version_id: versionId }
    try {
      const { data } = await api.send({ method: 'POST', path, json, schema: checkReplies('checkRun'), signal })
      return started(data, plan, context)
    } catch (error) {
      if (!isRunError(error) || error.reply?.status !== 409) throw error
      return join(plan, error, signal)
    }
  }

  /** Somebody else's run may be waited for only when it tests the same version. */
  const join = async (plan: Plan, conflict: RunError, signal: AbortSignal): Promise<Batch> => {
    const agent = agentOf(plan)
    const active = (await list(agent, signal)).filter((run) => !readWord(run.status).ended)
    const wanted = versionId ?? (await candidate(agent, signal))
    const [run] = active
    if (active.length === 1 && run !== undefined && wanted !== undefined && run.versionId === wanted) {
      context.note(`A check run of this version was under way already (${run.id}); its result is used.`)
      const batch = toBatch(run, plan, context)
      return { ...batch, data: { ...batch.data, joined: 'yes' } }
    }
    throw new RunError('unavailable', `${conflict.message}; the active check run tests another version`, {
      hint: 'Wait until it has ended and run again; or set options: version-id to the version that is to be tested.',
      cause: conflict,
    })
  }

  /** What the platform would take by itself: for production what staging is pinned to; for staging nobody tells. */
  const candidate = async (agent: string, signal: AbortSignal): Promise<string | undefined> => {
    if (environment === 'staging') return undefined
    const path = `/v2/agents/${segment(agent)}/environments`
    return (await api.send({ method: 'GET', path, schema: checkReplies('environments'), signal })).data.get('staging')
  }

  const adopt = async (plan: Plan, _since: number, signal: AbortSignal): Promise<Batch | undefined> => {
    const before = sent.get(plan.key)
    if (before === undefined) return undefined
    const fresh = (await list(agentOf(plan), signal)).filter((run) => !before.has(run.id))
    const [run, other] = fresh.filter((each) => versionId === undefined || each.versionId === versionId)
    if (run === undefined) return undefined
    if (other !== undefined) {
      throw new RunError('batch-broken', `the answer to a trigger was lost, and there are several new check runs`, {
        hint: 'Run again when no other run checks the same agent.',
        mayHaveStarted: true,
      })
    }
    return toBatch(run, plan, context)
  }

  const poll = async (batch: Batch, signal: AbortSignal): Promise<BatchStatus> => {
    const run = await read(batch, signal)
    const { raw, ended, known } = readWord(run.status)
    const total = run.conversations
    const progress = { raw, known, done: ended ? (total ?? 1) : 0, ...(total === undefined ? {} : { total }) }
    if (!ended) return { state: 'running', ...progress }
    const judged = raw === 'PASSED' || raw === 'FAILED'
    return { state: judged && run.verdicts.length === 0 ? 'settling' : 'finished', ...progress }
  }

  const cancel = async (batch: BatchReference, signal: AbortSignal): Promise<void> => {
    if (batch.id === undefined) return
    if (batch.data.joined === 'yes') {
      throw new RunError('cancelled', 'it was started by somebody else and is left to them', {
        hint: 'Cancel it in the dashboard if nobody needs it.',
      })
    }
    const path = `/v2/agents/${segment(batch.data.agent ?? '')}/check-runs/${segment(batch.id)}/cancel`
    try {
      await api.send({ method: 'POST', path, schema: replies('anything'), signal })
    } catch (error) {
      if (!isRunError(error) || error.reply?.status !== 409) throw error
    }
  }

  return {
    trigger,
    adopt,
    poll,
    cancel,
    collect: async (batch, signal) => ({
      results: await collectCheckRun({ batch, run: await read(batch, signal) }, context, signal),
    }),
  }
}

function agentOf(plan: Plan): string {
  return (plan.tests[0]?.group ?? '').replace(/^agent:/, '')
}

/** A run that could not be scheduled is accepted all the same, with its error in the answer. */
function started(run: CheckRun, plan: Plan, context: Context): Batch {
  if (readWord(run.status).raw !== 'ERROR') return toBatch(run, plan, context)
  throw new RunError('batch-broken', `check run ${run.id} could not be started: ${run.error ?? 'Bland says no more'}`, {
    hint: 'Look at the evaluations of the agent in the dashboard, then run again.',
  })
}

function toBatch(run: CheckRun, plan: Plan, { environment, clock }: Context): Batch {
  const agent = agentOf(plan)
  return {
    key: plan.key,
    id: run.id,
    data: {
      kind: 'check-run',
      target: `agent:${agent}`,
      agent,
      environment,
      ...(run.versionId === undefined ? {} : { version: run.versionId }),
    },
    plan,
    startedAt: new Date(clock.now()).toISOString(),
  }
}
