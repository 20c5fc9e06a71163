/** Results of batches and simulation sets (sheet, sections 5.3 and 6). Runs decide; whatever else differs is noted. */
import { isRunError } from '../../core/errors.ts'
import { groupBy } from '../../core/group-by.ts'
import type { Batch, Plan, Test, TestResult, Trial } from '../../core/model.ts'
import { type Context, cut, segment } from './context.ts'
import { readConversations } from './conversation.ts'
import { runReplies } from './replies.ts'
import { listRuns } from './runs.ts'
import type { BatchView, Run, SimulationSet, Statistic } from './schema-runs.ts'
import { readWord } from './status.ts'
import { toTrial } from './trial.ts'

/** Sheet, section 6.1. */
export async function readBatch(id: string, { api }: Context, signal: AbortSignal): Promise<BatchView> {
  const path = `/v1/agent-testing/batches/${segment(id)}`
  return (await api.send({ method: 'GET', path, schema: runReplies('batch'), signal })).data
}

/** Sheet, section 5.3. */
export async function readSet(id: string, { api }: Context, signal: AbortSignal): Promise<SimulationSet> {
  const path = `/v1/agent-testing/simulation-sets/${segment(id)}`
  return (await api.send({ method: 'GET', path, schema: runReplies('simulationSet'), signal })).data
}

/** Runs of a set, empty where the platform cannot list by set (the filter is on a newer page of the documentation). */
export async function setRuns(id: string, { api }: Context, signal: AbortSignal): Promise<Run[]> {
  const runs = await listRuns(api, { simulation_set_id: id }, { signal }).catch((error) => {
    if (isRunError(error, 'not-found', 'bad-response')) return []
    throw error
  })
  return runs.filter((run) => run.setId === undefined || run.setId === id)
}

/** True when every execution of the plan is there and has ended. */
export function isComplete(plan: Plan, runs: readonly Run[]): boolean {
  const ended = groupBy(
    runs.filter((run) => readWord(run.status).ended),
    (run) => run.scenarioId,
  )
  return plan.tests.every((test) => (ended.get(test.id)?.length ?? 0) >= plan.trials)
}

/** One trial per run; tests without a run are left out. */
export async function collectBatch(batch: Batch, context: Context, signal: AbortSignal): Promise<TestResult[]> {
  const id = batch.id ?? ''
  const view = await readBatch(id, context, signal)
  const runs = new Map((view.runs ?? []).map((run) => [run.id, run]))
  const covered = new Set([...runs.values()].map((run) => run.scenarioId))
  if (batch.plan.tests.some((test) => !covered.has(test.id))) {
    for (const run of await listRuns(context.api, { batch_id: id }, { signal })) {
      const foreign = run.batchId !== undefined && run.batchId !== id
      if (!foreign && !runs.has(run.id)) runs.set(run.id, run)
    }
  }
  noteDifferences(id, view, [...runs.values()], context)
  return toResults(batch.plan, [...runs.values()], context, signal)
}

/** Runs of the set where they can be listed and agree with its statistics; else what the statistics say. */
export async function collectSet(batch: Batch, context: Context, signal: AbortSignal): Promise<TestResult[]> {
  const id = batch.id ?? ''
  const { plan } = batch
  const [set, runs] = [await readSet(id, context, signal), await setRuns(id, context, signal)]
  const byScenario = groupBy(runs, (run) => run.scenarioId)
  const listed = (test: Test) => {
    const own = byScenario.get(test.id) ?? []
    const statistic = set.statistics.get(test.id)
    const certain = own.length >= plan.trials && own.every((run) => run.setId === id)
    return certain || (statistic !== undefined && agrees(own, statistic)) ? own : []
  }
  const detailed = plan.tests.flatMap(listed)
  const results = await toResults(plan, detailed, context, signal)
  const known = new Set(results.map(({ test }) => test.id))
  for (const test of plan.tests) {
    if (known.has(test.id)) continue
    const trials = trialsOf(set.statistics.get(test.id), plan)
    if (trials.length > 0) results.push({ test, trials })
  }
  const word = readWord(set.status)
  const allPassed = results.every(({ trials }) => trials.every((trial) => trial.outcome === 'passed'))
  if (word.raw === 'PASSED' && !allPassed) {
    context.note(`Bland says that simulation set ${id} passed, but not all of its runs did; the runs decide.`)
  }
  return results
}

/** Runs that are not of the plan's scenarios are nobody's. */
async function toResults(
  plan: Plan,
  runs: readonly Run[],
  context: Context,
  signal: AbortSignal,
): Promise<TestResult[]> {
  const byScenario = groupBy(runs, (run) => run.scenarioId)
  const wanted = plan.tests.flatMap((test) => byScenario.get(test.id) ?? [])
  const details = await readConversations(wanted, context, signal)
  return plan.tests.flatMap((test) => {
    const own = byScenario.get(test.id) ?? []
    const definitions = context.scenarios.get(test.id)?.assertions ?? []
    const trials = own.map((run) => toTrial({ run, detail: details.get(run.id), definitions, phase: plan.phase }))
    for (const trial of trials) {
      const failed = trial.checks.find((check) => check.severity === 'error' && check.passed === false)
      if (trial.outcome === 'passed' && failed !== undefined) {
        context.note(
          `"${cut(test.name, 120)}" passed on Bland although its required assertion "${failed.name}" failed.`,
        )
      }
    }
    return trials.length === 0 ? [] : [{ test, trials }]
  })
}

function noteDifferences(id: string, view: BatchView, runs: readonly Run[], { note }: Context): void {
  if (view.publishOnPass) {
    note(`Batch ${id} has publish_on_pass set: Bland publishes by itself when it passes, around this gate.`)
  }
  const words = runs.map((run) => readWord(run.status))
  const count = (raw: string) => words.filter((word) => word.raw === raw).length
  const [passed, failed] = [count('PASSED'), count('FAILED')]
  const differs = (told: number | undefined, seen: number) => told !== undefined && told !== seen
  if (differs(view.passed, passed) || differs(view.failed, failed)) {
    note(
      `Batch ${id}: Bland counts ${view.passed ?? '?'} passed and ${view.failed ?? '?'} failed scenarios, its runs say ${passed} and ${failed}; the runs decide.`,
    )
  }
  if (readWord(view.status).raw === 'PASSED' && passed < runs.length) {
    note(
      `Bland says that batch ${id} passed, but ${runs.length - passed} of its ${runs.length} runs did not; the runs decide.`,
    )
  }
}

function agrees(runs: readonly Run[], statistic: Statistic): boolean {
  const words = runs.map((run) => readWord(run.status))
  const count = (raw: string) => words.filter((word) => word.raw === raw).length
  return (
    words.length > 0 &&
    words.length === statistic.total_runs &&
    words.every((word) => word.ended) &&
    count('PASSED') === statistic.passed &&
    count('FAILED') === statistic.failed
  )
}

/** Statistics know how many passed and the mean score, not which run had which. */
function trialsOf(statistic: Statistic | undefined, plan: Plan): Trial[] {
  const { passed, failed, total_runs: total = 0 } = statistic ?? {}
  if (passed === undefined || failed === undefined || passed + failed > total) return []
  const score = statistic?.scores?.mean
  const common = { phase: plan.phase, checks: [], ...(score === undefined ? {} : { score }) }
  const modes = statistic?.common_failure_modes?.join('; ') ?? ''
  const why = modes === '' ? 'Did not pass; the simulation set tells no more.' : cut(modes, 500)
  const repeat = (times: number, trial: Trial) => Array.from({ length: times }, () => trial)
  return [
    ...repeat(passed, { ...common, outcome: 'passed' }),
    ...repeat(failed, { ...common, outcome: 'failed', message: why }),
    ...repeat(total - passed - failed, {
      phase: plan.phase,
      outcome: 'errored',
      message: 'The run ended without a verdict.',
      checks: [],
    }),
  ]
}
