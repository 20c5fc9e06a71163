/** Calls → results, each under the test of its row. */
import { isRunError, RunError } from '../../core/errors.ts'
import type { Batch, Test, TestResult, Trial } from '../../core/model.ts'
import type { Log } from '../../core/ports.ts'
import { bounded } from './evaluation.ts'
import type { Snapshot } from './execution.ts'
import type { Judging } from './options.ts'
import type { Platform } from './platform.ts'
import { scenarioOf, testOfCall } from './row.ts'
import type { RunTests } from './run-tests.ts'
import type { Call } from './schema.ts'
import { readTranscripts } from './transcript.ts'
import { trialOf } from './verdict.ts'

export interface Collecting {
  readonly platform: Platform
  readonly runTests: RunTests
  readonly judging: Judging
  readonly log: Log
  readonly note: (warning: string) => void
}

/** Results of a finished execution. @throws RunError `batch-broken` when it made no call, or ran what nobody asked for. */
export async function collect(
  batch: Batch,
  snapshot: Snapshot,
  { platform, runTests, judging, log, note, signal }: Collecting & { signal: AbortSignal },
): Promise<TestResult[]> {
  const { id = '', data, plan } = batch
  const { word, calls } = snapshot
  const reason = word === 'failed' ? await reasonOf(batch, snapshot, { platform, signal }) : undefined
  if (calls.length === 0) {
    throw new RunError('batch-broken', `execution ${id} is ${word} without a single call${suffix(reason)}`, {
      hint: 'Look at the execution on the platform: the run test may have no rows, or its agent could not be reached.',
    })
  }
  if (reason !== undefined) note(`Execution ${id} failed${suffix(reason)}`)
  const placed = place(calls, batch)
  const { evals: expected } = await runTests.get(data.runTestId ?? '', signal)
  const url = batch.url === undefined ? {} : { url: batch.url }
  const judged = placed.map(({ call, container }) => ({
    call: call.id,
    test: testOfCall(container, call.scenario_columns),
    trial: { ...trialOf(call, { phase: plan.phase, judging, expected }), ...url },
  }))
  const wanted = judged.filter(({ trial }) => trial.outcome !== 'passed').map(({ call }) => call)
  const transcripts = await readTranscripts(wanted, { platform, log, signal })
  const results = new Map<string, { test: Test; trials: Trial[] }>()
  for (const { call, test, trial } of judged) {
    const transcript = transcripts.get(call)
    const result = results.get(test.id) ?? { test, trials: [] }
    result.trials.push(transcript === undefined ? trial : { ...trial, transcript })
    results.set(test.id, result)
  }
  return [...results.values()].sort((a, b) => (a.test.name < b.test.name ? -1 : 1))
}

/** Each call with the scenario it was asked for in. The platform lists the newest first. */
function place(calls: readonly Call[], batch: Batch): { call: Call; container: Test }[] {
  const containers = new Map(batch.plan.tests.map((test) => [scenarioOf(test.unit).toLowerCase(), test]))
  const placed = calls.map((call) => ({ call, container: containerOf(call, containers) }))
  const foreign = placed.filter(({ container }) => container === undefined).map(({ call }) => call)
  if (foreign.length > 0)
    throw foreignScenarios(
      batch.id ?? '',
      foreign.map(({ scenario, scenario_id }) => scenario ?? scenario_id ?? '(none)'),
    )
  return placed.flatMap(({ call, container }) => (container === undefined ? [] : [{ call, container }])).reverse()
}

/** By the scenario's id; by its name where the platform does not give the id (documented reply) and it is the only one. */
function containerOf(call: Call, containers: ReadonlyMap<string, Test>): Test | undefined {
  if (call.scenario_id !== undefined) return containers.get(call.scenario_id.toLowerCase())
  const named = [...containers.values()].filter(({ name }) => name === call.scenario)
  return named.length === 1 ? named[0] : undefined
}

/** The error for an execution that runs what nobody asked for. `names`: of the scenarios. */
export function foreignScenarios(executionId: string, names: readonly string[]): RunError {
  const some = [...new Set(names)].slice(0, 3).map((name) => `"${bounded(name, 80)}"`)
  const message = `execution ${executionId} runs scenarios that were not asked for: ${some.join(', ')}`
  return new RunError('batch-broken', message, {
    hint: 'The platform reads the request differently, or someone changed the run test meanwhile; look at the execution there.',
  })
}

/** Why an execution failed. Only the list of executions knows the reason of a failed set-up (sheet 7.4). */
async function reasonOf(
  { id, data }: Batch,
  { messages }: Snapshot,
  { platform, signal }: { platform: Platform; signal: AbortSignal },
): Promise<string | undefined> {
  if (messages[0] !== undefined) return bounded(messages[0], 500)
  try {
    const listed = await platform.recentExecutions(data.runTestId ?? '', signal)
    const reason = listed.find((item) => item.id === id)?.error_reason
    return reason === undefined ? undefined : bounded(reason, 500)
  } catch (error) {
    if (isRunError(error)) return undefined
    throw error
  }
}

function suffix(reason: string | undefined): string {
  return reason === undefined ? '' : `: ${reason}`
}
