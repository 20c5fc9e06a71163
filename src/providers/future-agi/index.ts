/** Future AGI: executes run tests on the platform; each row of a scenario is a test. README.md tells the quirks behind it. */
import { configError, isRunError, RunError } from '../../core/errors.ts'
import type { Batch, BatchReference, BatchStatus } from '../../core/model.ts'
import type { Provider } from '../../core/ports.ts'
import type { ProviderModule, ProviderSetup } from '../../core/provider-module.ts'
import { collect, foreignScenarios } from './collect.ts'
import { activeWords, createExecutions, endedWords, knownWords, type Snapshot } from './execution.ts'
import { explain } from './explain.ts'
import { createLinks } from './links.ts'
import { options, readSettings } from './options.ts'
import { createPlatform } from './platform.ts'
import { resolve } from './resolve.ts'
import { createRunTests } from './run-tests.ts'
import { createTrigger, scenarioIdsOf } from './trigger.ts'
import { isSettled } from './verdict.ts'

/** How long a cancelled execution is watched, in ms. */
const cancelWatchMs = 60_000

export const module: ProviderModule = {
  id: 'future-agi',
  title: 'Future AGI',
  defaultBaseUrl: 'https://api.futureagi.com',
  credentials: [['api-key', 'secret-key']],
  options,
  create,
}

function create(setup: ProviderSetup): Provider {
  const { baseUrl, credentials, clock, log, note } = setup
  if (setup.publishOnPass) {
    throw configError(
      'input "publish-on-pass": Future AGI has nothing that could be published',
      'Leave it out; a later job can use the output "publishable".',
    )
  }
  const settings = readSettings(setup.options)
  const { judging, workspaceId } = settings
  const api = setup.http.connect({
    baseUrl,
    explain,
    credentials: {
      headers: () => ({
        'x-api-key': credentials['api-key'] ?? '',
        'x-secret-key': credentials['secret-key'] ?? '',
        ...(workspaceId === undefined ? {} : { 'x-workspace-id': workspaceId }),
      }),
    },
  })
  const platform = createPlatform(api, clock)
  const runTests = createRunTests(platform)
  const executions = createExecutions(platform)
  const links = createLinks(baseUrl)
  /** Executions that were found settled, so that they need not be read again. */
  const settled = new Map<string, Snapshot>()

  /** An execution that the platform does not show yet has just been started. */
  const wordOf = async (executionId: string, signal: AbortSignal): Promise<string> => {
    try {
      return (await executions.look(executionId, signal)).word
    } catch (error) {
      if (isRunError(error, 'not-found')) return 'started'
      throw error
    }
  }

  /** Cancels what is surely active; cancelling an ended execution would overwrite its status (sheet 0, item 8). */
  const cancel = async (executionId: string, signal: AbortSignal): Promise<void> => {
    const word = await wordOf(executionId, signal)
    if (endedWords.includes(word)) return
    if (activeWords.includes(word)) await platform.cancel(executionId, signal)
    else if (word !== 'cancelling') throw notCancelled(executionId, word)
    try {
      if (await endsWithin(executionId, cancelWatchMs, signal)) return
    } catch (error) {
      if (!signal.aborted) throw error
    }
    if (!signal.aborted) throw notCancelled(executionId, 'cancelling')
    log.info(`Execution ${executionId}: the platform took the cancellation and had not finished it when last seen.`)
  }

  const endsWithin = async (executionId: string, ms: number, signal: AbortSignal): Promise<boolean> => {
    const until = clock.now() + ms
    for (let wait = 2_000; clock.now() + wait <= until; wait = 5_000) {
      await clock.sleep(wait, signal)
      if (endedWords.includes(await wordOf(executionId, signal))) return true
    }
    return false
  }

  const { trigger, adopt, foreignStart } = createTrigger({ platform, runTests, settings, links, clock, log, cancel })

  const poll = async (batch: Batch, signal: AbortSignal): Promise<BatchStatus> => {
    const id = idOf(batch)
    const misread = foreignStart(batch.key)
    if (misread !== undefined) throw misread
    const execution = await executions.look(id, signal)
    const { word, done, total, scenarioIds } = execution
    const asked = new Set(scenarioIdsOf(batch.plan).map((scenarioId) => scenarioId.toLowerCase()))
    const foreign = scenarioIds.filter((scenarioId) => !asked.has(scenarioId.toLowerCase()))
    if (foreign.length > 0) throw foreignScenarios(id, foreign)
    const status = { raw: word, known: knownWords.includes(word), done, ...(total === undefined ? {} : { total }) }
    const about = { ...status, id, ...(batch.url === undefined ? {} : { url: batch.url }) }
    if (!endedWords.includes(word)) return { ...about, state: 'running' }
    const snapshot = await executions.read(id, signal)
    const { calls } = snapshot
    const { evals: expected } = await runTests.get(batch.data.runTestId ?? '', signal)
    const open = calls.filter((call) => !isSettled(call, { judging, expected })).length
    const counts = { done: calls.length - open, total: calls.length }
    // Calls of a cancelled execution may stay open for ever; a completed one without calls may still get some.
    const over = word === 'cancelled' || (open === 0 && (calls.length > 0 || word === 'failed'))
    if (!over) return { ...about, ...counts, state: 'settling' }
    settled.set(id, snapshot)
    return { ...about, ...counts, state: 'finished' }
  }

  return {
    limits: { batchSize: 1_000, trialsPerBatch: 1, serial: false, pollFloorMs: 5_000, settleMs: 120_000 },
    resolve: (selection, signal) => resolve(selection, { runTests, settings, links }, signal),
    trigger,
    adopt,
    poll,
    async collect(batch, signal) {
      const id = idOf(batch)
      const snapshot = settled.get(id) ?? (await executions.read(id, signal))
      const results = await collect(batch, snapshot, { platform, runTests, judging, log, note, signal })
      settled.delete(id)
      return { results }
    },
    async cancel({ id }: BatchReference, signal) {
      if (id !== undefined) await cancel(id, signal)
    },
  }
}

function idOf(batch: Batch): string {
  if (batch.id !== undefined) return batch.id
  throw new RunError('batch-broken', `batch ${batch.key} has no execution id`, { hint: 'Report this as a bug.' })
}

function notCancelled(executionId: string, word: string): RunError {
  return new RunError('unavailable', `execution ${executionId} is "${word.slice(0, 40)}" and was not seen to end`, {
    hint: 'Look at the execution on the platform and stop it there.',
  })
}
