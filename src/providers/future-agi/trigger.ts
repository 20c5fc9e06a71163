/** Starts executions, and finds the one whose answer was lost. Nothing here is ever sent twice blindly. */
import { isRunError, RunError } from '../../core/errors.ts'
import type { Batch, Plan } from '../../core/model.ts'
import type { Clock, Log } from '../../core/ports.ts'
import { isLostStart, lostStartHint } from './explain.ts'
import type { Links } from './links.ts'
import type { Settings } from './options.ts'
import { executePath, type Platform } from './platform.ts'
import { scenarioOf } from './row.ts'
import type { RunTests } from './run-tests.ts'
import type { ExecuteReply, ExecutionItem } from './schema.ts'

export interface Triggering {
  readonly platform: Platform
  readonly runTests: RunTests
  readonly settings: Settings
  readonly links: Links
  readonly clock: Clock
  readonly log: Log
  /** Stops an execution that runs something else than was asked for. */
  readonly cancel: (executionId: string, signal: AbortSignal) => Promise<void>
}

/** `Date` headers and start times are not exact; what existed before the trigger is known by its id anyway. */
const toleranceMs = 5_000

export function createTrigger(to: Triggering) {
  const { platform, runTests, links, clock } = to
  /** Executions that existed before the trigger of a plan, by the plan's key; undefined while it has not been sent. */
  const before = new Map<string, ReadonlySet<string> | undefined>()
  /** Executions that belong to batches of this run. */
  const own = new Set<string>()
  /** Why the execution of a plan, by its key, is not what was asked for, although it could not be stopped at once. */
  const foreign = new Map<string, RunError>()

  const batchOf = (plan: Plan, id: string, startedAt: number): Batch => {
    own.add(id)
    const runTestId = groupOf(plan)
    return {
      key: plan.key,
      id,
      data: { runTestId },
      plan,
      startedAt: new Date(startedAt).toISOString(),
      ...links.execution(runTestId, id),
    }
  }

  return {
    /**
     * One execution of the plan's scenarios. When the platform runs something else it is stopped, and `batch-broken` is
     * thrown; when it cannot be stopped it is returned all the same, so that it is stopped as any other batch is.
     */
    async trigger(plan: Plan, signal: AbortSignal): Promise<Batch> {
      const asked = scenarioIdsOf(plan)
      // An empty list would run everything.
      if (asked.length === 0)
        throw new RunError('batch-broken', 'a plan without scenarios', { hint: 'Report this bug.' })
      before.set(plan.key, undefined)
      const runTest = await runTests.get(groupOf(plan), signal)
      const known = await platform.recentExecutions(runTest.id, signal)
      before.set(plan.key, new Set(known.map(({ id }) => id)))
      const since = clock.now()
      const reply = await execute(executePath(runTest), asked, { ...to, signal })
      const batch = batchOf(plan, reply.execution_id, since)
      const mismatch = mismatchOf(reply, asked)
      if (mismatch === undefined) return batch
      const stopped = await stop(reply.execution_id, signal, to)
      const end = stopped ? 'it was cancelled' : 'it could not be cancelled at once'
      const words = `execution ${reply.execution_id} was started with ${mismatch}; ${end}`
      const error = new RunError('batch-broken', words, {
        hint: 'The platform reads the request differently; report its version, and look at the execution there.',
      })
      if (stopped) throw error
      foreign.set(plan.key, error)
      return batch
    },

    /** What is wrong with the execution of a plan, by its key, from its start on. */
    foreignStart: (key: string): RunError | undefined => foreign.get(key),

    /** The one execution since the trigger that nobody else of this run started; undefined when there is none yet. */
    async adopt(plan: Plan, since: number, signal: AbortSignal): Promise<Batch | undefined> {
      if (before.has(plan.key) && before.get(plan.key) === undefined) return undefined
      const listed = await platform.recentExecutions(groupOf(plan), signal)
      const earliest = since + platform.clockOffset() - toleranceMs
      const candidates = listed.filter(
        (item) =>
          !own.has(item.id) &&
          !before.get(plan.key)?.has(item.id) &&
          (startOf(item) ?? earliest) >= earliest &&
          runsTheSame(item, plan),
      )
      const [found, ...more] = candidates
      if (found === undefined) return undefined
      if (more.length === 0) return batchOf(plan, found.id, since)
      const ids = candidates.map(({ id }) => id).join(', ')
      throw new RunError('batch-broken', `${candidates.length} executions could be the one just started: ${ids}`, {
        hint: 'Look at them on the platform, cancel what nobody needs, and run again.',
        mayHaveStarted: true,
      })
    },
  }
}

/** The platform's names for the body; the second are those of its older documentation. */
const dialects = [
  { ids: 'scenario_ids', all: 'select_all', simulator: 'simulator_id' },
  { ids: 'scenarioIds', all: 'selectAll', simulator: 'simulatorId' },
] as const

/**
 * Sends the trigger. A body whose names are unknown is refused before anything starts, so it may be said once more in the
 * other dialect. `select_all` is always false: the older documentation gives it the opposite meaning.
 */
async function execute(
  path: string,
  asked: readonly string[],
  { platform, settings, signal }: Triggering & { signal: AbortSignal },
): Promise<ExecuteReply> {
  const send = async ({ ids, all, simulator }: (typeof dialects)[number]) => {
    const chosen = settings.simulatorId === undefined ? {} : { [simulator]: settings.simulatorId }
    return platform.execute(path, { [ids]: asked, [all]: false, ...chosen }, signal)
  }
  try {
    try {
      return await send(dialects[0])
    } catch (error) {
      if (!refusesNames(error)) throw error
      return await send(dialects[1])
    }
  } catch (error) {
    if (!isRunError(error) || error.reply === undefined) throw error
    const { status, words } = error.reply
    // The execution's row may exist although the status is that of a refusal (sheet, section 2).
    if (!isLostStart(status, words.join(' '))) throw error
    throw new RunError('unavailable', error.message, {
      hint: lostStartHint,
      cause: error,
      reply: error.reply,
      mayHaveStarted: true,
    })
  }
}

function refusesNames(error: unknown): boolean {
  if (!isRunError(error) || error.reply?.status !== 400) return false
  const text = JSON.stringify(error.reply.body ?? '')
  return /unknown field/i.test(text) && Object.values(dialects[0]).some((name) => text.includes(name))
}

/** What the platform says it started that is not what was asked for; undefined when it fits, or says nothing. */
function mismatchOf(reply: ExecuteReply, asked: readonly string[]): string | undefined {
  const named = reply.scenario_ids ?? []
  if (named.length > 0 && !sameSet(named, asked)) {
    return `${new Set(named).size} scenarios, not the ${asked.length} asked for`
  }
  const total = Array.isArray(reply.total_scenarios) ? reply.total_scenarios.length : reply.total_scenarios
  if (typeof total === 'number' && total !== 0 && total !== asked.length) {
    return `${total} scenarios instead of ${asked.length}`
  }
  return undefined
}

/** Tries to stop an execution; false when it may go on. */
async function stop(executionId: string, signal: AbortSignal, { cancel, log }: Triggering): Promise<boolean> {
  try {
    await cancel(executionId, signal)
    return true
  } catch (error) {
    log.warning(`Execution ${executionId} could not be cancelled: ${error instanceof Error ? error.message : error}`)
    return false
  }
}

function startOf({ start_time, started_at, created_at }: ExecutionItem): number | undefined {
  const at = Date.parse(start_time ?? started_at ?? created_at ?? '')
  return Number.isNaN(at) ? undefined : at
}

/** False when the list says that an execution has other scenarios: their ids as documented, their joined names as observed. */
function runsTheSame(item: ExecutionItem, plan: Plan): boolean {
  const ids = item.scenario_ids ?? []
  if (ids.length > 0) return sameSet(ids, scenarioIdsOf(plan))
  if (typeof item.scenarios !== 'string' || item.scenarios.trim() === '') return true
  return sameSet(namesIn(item.scenarios), namesIn(plan.tests.map(({ name }) => name).join(',')))
}

/** Names may hold commas themselves, so both sides are cut alike. */
function namesIn(joined: string): string[] {
  return joined.split(',').map((name) => name.trim())
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const left = new Set(a.map((item) => item.toLowerCase()))
  const right = new Set(b.map((item) => item.toLowerCase()))
  return left.size === right.size && [...left].every((item) => right.has(item))
}

/** Ids of the plan's scenarios, each once. */
export function scenarioIdsOf(plan: Plan): string[] {
  return [...new Set(plan.tests.map(({ unit }) => scenarioOf(unit)))]
}

function groupOf(plan: Plan): string {
  return plan.tests[0]?.group ?? ''
}
