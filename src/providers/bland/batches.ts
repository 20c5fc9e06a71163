/** Batches and simulation sets of scenarios: start once, look, find again (sheet, sections 5, 6 and 10). */
import { isRunError, RunError } from '../../core/errors.ts'
import type { Batch, BatchStatus, Plan } from '../../core/model.ts'
import type { Provider } from '../../core/ports.ts'
import { collectBatch, collectSet, isComplete, readBatch, readSet, setRuns } from './collect.ts'
import { type Context, readTarget } from './context.ts'
import { runReplies } from './replies.ts'
import { isFull, listRuns } from './runs.ts'
import type { Run } from './schema-runs.ts'
import { readWord } from './status.ts'

/** What was on the platform before a trigger; by the platform's clock, because the runner's may be wrong. */
interface Before {
  readonly runs: ReadonlySet<string>
  /** Epoch ms of the newest run. */
  readonly newest: number
  /** Epoch ms of the look, by our own clock. */
  readonly at: number
}

/** Clocks of several servers need not agree to the millisecond. */
const toleranceMs = 2_000
/** A run may be so much older than its trigger by the platform's own account, in ms. */
const ageToleranceMs = 15_000

/** The life of batches; `trials` above 1 become simulation sets. */
export function createBatches(context: Context): Required<Pick<Provider, 'trigger' | 'poll' | 'collect' | 'adopt'>> {
  const { api } = context
  /** By plan key; absent for plans that were never sent, undefined where it could not be read. */
  const sent = new Map<string, Before | undefined>()

  const runsOf = (plan: Plan, options: Parameters<typeof listRuns>[2]) => {
    const [first] = plan.tests
    if (first === undefined) throw new Error('a plan without tests')
    return listRuns(api, { scenario_id: first.id }, options)
  }

  const lookBefore = async (plan: Plan, signal: AbortSignal): Promise<Before | undefined> => {
    const at = context.clock.now()
    const runs = await runsOf(plan, { signal, enough: isFull }).catch((error) => {
      // Only the search for a lost batch needs it.
      if (isRunError(error, 'not-found', 'bad-response')) return undefined
      throw error
    })
    if (runs === undefined) return undefined
    return {
      runs: new Set(runs.map((run) => run.id)),
      newest: Math.max(0, ...runs.flatMap((run) => run.createdAt ?? [])),
      at,
    }
  }

  const trigger = async (plan: Plan, signal: AbortSignal): Promise<Batch> => {
    const before = await lookBefore(plan, signal)
    sent.set(plan.key, before)
    const { path, json } = requestOf(plan, context)
    const { data: id } = await api
      .send({ method: 'POST', path, json, schema: runReplies('started'), signal })
      .catch((error) => {
        throw rejected(error)
      })
    if (id === undefined) {
      throw new RunError('bad-response', `POST ${path} answered without the id of what it started`, {
        hint: 'Look on the platform whether a batch is running before you start this again.',
        mayHaveStarted: true,
      })
    }
    return toBatch(plan, id, context)
  }

  const adopt = async (plan: Plan, _since: number, signal: AbortSignal): Promise<Batch | undefined> => {
    if (!sent.has(plan.key)) return undefined
    const before = sent.get(plan.key)
    if (before === undefined) {
      throw new RunError('batch-broken', 'which batches were there before the trigger could not be read', {
        hint: 'Look on the platform whether a batch is running before you start this again.',
        mayHaveStarted: true,
      })
    }
    // What was there before may have been told wrongly; how old a run is, the platform says itself.
    let oldest = before.newest - toleranceMs
    const onTime = (now: number) => {
      oldest = Math.max(oldest, now - (context.clock.now() - before.at) - ageToleranceMs)
    }
    const isOld = (run: Run) => before.runs.has(run.id) || (run.createdAt !== undefined && run.createdAt < oldest)
    const rows = await runsOf(plan, { signal, onTime, enough: (page) => page.length > 0 && page.every(isOld) })
    const idOf = (run: Run) => (plan.trials > 1 ? run.setId : run.batchId)
    const ids = new Set(
      rows.filter((run) => run.scenarioId === plan.tests[0]?.id && !isOld(run)).flatMap((run) => idOf(run) ?? []),
    )
    const candidates: string[] = []
    for (const id of ids) if (await isOurs(id, plan, context, signal)) candidates.push(id)
    const [found, other] = candidates
    if (found === undefined) return undefined
    if (other !== undefined) {
      throw new RunError(
        'batch-broken',
        `the answer to a trigger was lost, and ${candidates.length} new batches hold just these scenarios: ${candidates.join(', ')}`,
        { hint: 'Run again when no other run tests the same scenarios.', mayHaveStarted: true },
      )
    }
    return toBatch(plan, found, context)
  }

  const poll = async (batch: Batch, signal: AbortSignal): Promise<BatchStatus> =>
    batch.data.kind === 'set' ? pollSet(batch, context, signal) : pollBatch(batch, context, signal)

  return {
    trigger,
    adopt,
    poll,
    collect: async (batch, signal) => ({
      results: await (batch.data.kind === 'set' ? collectSet : collectBatch)(batch, context, signal),
    }),
  }
}

/** The version of a plan's tests; only pathways have one. */
function versionOf(plan: Plan, { versionNumber }: Context): number | undefined {
  const kind = readTarget(plan.tests[0]?.group ?? '')?.kind
  return kind === 'persona' || kind === 'agent' ? undefined : versionNumber
}

function requestOf(plan: Plan, context: Context): { path: string; json: Readonly<Record<string, unknown>> } {
  const version = versionOf(plan, context)
  const common = {
    scenario_ids: [...new Set(plan.tests.map((test) => test.id))],
    ...(version === undefined ? {} : { version_number: version }),
  }
  if (plan.trials <= 1) return { path: '/v1/agent-testing/batch-run', json: common }
  const target = readTarget(plan.tests[0]?.group ?? '')
  const scope = target === undefined || target.kind === 'agent' ? {} : { [`${target.kind}_id`]: target.id }
  const json = { ...common, simulations_per_scenario: plan.trials, ...scope }
  return { path: '/v1/agent-testing/simulation-sets', json }
}

/** A rejected body is the user's to set right: the version, or scenarios that are gone. */
function rejected(error: unknown): unknown {
  if (!isRunError(error) || error.mayHaveStarted || ![400, 404, 422].includes(error.reply?.status ?? 0)) return error
  return new RunError('config', error.message, {
    hint: 'Check options: version-number, and that every selected scenario still exists in the organisation of the key.',
    cause: error,
    ...(error.reply === undefined ? {} : { reply: error.reply }),
  })
}

function toBatch(plan: Plan, id: string, context: Context): Batch {
  const target = plan.tests[0]?.group ?? ''
  const version = versionOf(plan, context)
  const fingerprint = context.fingerprints.get(readTarget(target)?.id ?? '')
  return {
    key: plan.key,
    id,
    data: {
      kind: plan.trials > 1 ? 'set' : 'batch',
      target,
      ...(version === undefined ? {} : { version: String(version) }),
      // A later process that takes the batch up has to know what the version was when this one tested it.
      ...(fingerprint === undefined ? {} : { fingerprint }),
    },
    plan,
    startedAt: new Date(context.clock.now()).toISOString(),
  }
}

/** Whether a batch that appeared after the trigger holds exactly the plan's scenarios, in its version as far as told. */
async function isOurs(id: string, plan: Plan, context: Context, signal: AbortSignal): Promise<boolean> {
  const wanted = new Set(plan.tests.map((test) => test.id))
  const version = versionOf(plan, context)
  const sameVersion = (told: number | undefined) => told === undefined || version === undefined || told === version
  const sameScenarios = (runs: readonly Run[]) => {
    const held = new Set(runs.map((run) => run.scenarioId))
    return held.size === wanted.size && [...held].every((scenario) => wanted.has(scenario))
  }
  if (plan.trials > 1) {
    const set = await readSet(id, context, signal)
    if (set.perScenario !== undefined && set.perScenario !== plan.trials) return false
    const runs = await setRuns(id, context, signal)
    return sameScenarios(runs) && runs.every((run) => sameVersion(run.version))
  }
  const view = await readBatch(id, context, signal)
  if (view.source?.toLowerCase() === 'dashboard' || !sameVersion(view.version)) return false
  const runs = view.runs ?? (await listRuns(context.api, { batch_id: id }, { signal }))
  return sameScenarios(runs) && runs.every((run) => sameVersion(run.version))
}

async function pollBatch(batch: Batch, context: Context, signal: AbortSignal): Promise<BatchStatus> {
  const id = batch.id ?? ''
  const view = await readBatch(id, context, signal)
  const { raw, ended, known } = readWord(view.status)
  const runs = view.runs ?? (ended ? await listRuns(context.api, { batch_id: id }, { signal }) : undefined)
  const done = runs?.filter((run) => readWord(run.status).ended).length ?? (view.passed ?? 0) + (view.failed ?? 0)
  const total = batch.plan.tests.length
  if (!ended) return { state: 'running', raw, known, done, total }
  return { state: isComplete(batch.plan, runs ?? []) ? 'finished' : 'settling', raw, known, done, total }
}

async function pollSet(batch: Batch, context: Context, signal: AbortSignal): Promise<BatchStatus> {
  const set = await readSet(batch.id ?? '', context, signal)
  const { raw, ended, known } = readWord(set.status)
  const total = batch.plan.tests.length * batch.plan.trials
  const done = [...set.statistics.values()].reduce((sum, each) => sum + (each.total_runs ?? 0), 0)
  if (!ended) return { state: 'running', raw, known, done, total }
  const counted = batch.plan.tests.every((test) => (set.statistics.get(test.id)?.total_runs ?? 0) >= batch.plan.trials)
  const finished = counted || isComplete(batch.plan, await setRuns(batch.id ?? '', context, signal))
  return { state: finished ? 'finished' : 'settling', raw, known, done, total }
}
