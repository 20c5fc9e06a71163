/** Where one execution is: read by its own id, never by what is newest in its run test (sheet, section 6). */
import { isRunError, RunError } from '../../core/errors.ts'
import type { Platform } from './platform.ts'
import { readPages } from './platform.ts'
import type { Call } from './schema.ts'

export interface Execution {
  /** The platform's word, lower-case. */
  readonly word: string
  /** Calls that have ended, as far as this look can tell. */
  readonly done: number
  readonly total: number | undefined
  /** Scenarios of the calls seen. */
  readonly scenarioIds: readonly string[]
}

/** An execution with every call. */
export interface Snapshot {
  readonly word: string
  readonly calls: readonly Call[]
  readonly messages: readonly string[]
}

export const activeWords: readonly string[] = ['started', 'pending', 'running', 'evaluating']
export const endedWords: readonly string[] = ['completed', 'failed', 'cancelled']
/** Words that the sheet knows; an execution that says anything else goes on. */
export const knownWords: readonly string[] = [...activeWords, ...endedWords, 'cancelling']

export interface Executions {
  look(executionId: string, signal: AbortSignal): Promise<Execution>
  /** Reads every call. @throws RunError `bad-response` when fewer come than are announced. */
  read(executionId: string, signal: AbortSignal): Promise<Snapshot>
}

/** Reads executions by endpoint A, and by B where A cannot show one. */
export function createExecutions(platform: Platform): Executions {
  /** Executions that endpoint A cannot show. */
  const unreadable = new Set<string>()
  /** Most calls that endpoint A has counted of each execution. */
  const counted = new Map<string, number>()

  const lookA = async (executionId: string, signal: AbortSignal): Promise<Execution> => {
    const run = await platform.run(executionId, signal)
    if (run.execution_id.toLowerCase() !== executionId.toLowerCase()) throw otherExecution(executionId)
    const calls = run.call_results?.results ?? []
    const over = (run.completed_calls ?? 0) + (run.failed_calls ?? 0)
    counted.set(executionId, Math.max(run.call_results?.count ?? 0, counted.get(executionId) ?? 0))
    return {
      word: run.status.toLowerCase(),
      // The counters stay at 0 for text agents (sheet 0, item 7).
      done: Math.max(calls.filter(hasEnded).length, over),
      total: Math.max(run.call_results?.count ?? 0, run.total_calls ?? 0) || undefined,
      scenarioIds: calls.flatMap(({ scenario_id }) => scenario_id ?? []),
    }
  }

  const lookB = async (executionId: string, signal: AbortSignal): Promise<Execution> => {
    const { status, count, results } = await platform.detail(executionId, 1, signal)
    return {
      word: status.toLowerCase(),
      done: results.filter(hasEnded).length,
      total: count || undefined,
      scenarioIds: results.flatMap(({ scenario_id }) => scenario_id ?? []),
    }
  }

  return {
    async look(executionId, signal) {
      if (unreadable.has(executionId)) return lookB(executionId, signal)
      try {
        return await lookA(executionId, signal)
      } catch (error) {
        if (!isRunError(error, 'not-found', 'bad-response') && !(isRunError(error) && error.reply?.status === 500)) {
          throw error
        }
        const found = await lookB(executionId, signal)
        if (!isRunError(error, 'not-found')) unreadable.add(executionId)
        return found
      }
    },
    async read(executionId, signal) {
      let word = ''
      let messages: string[] = []
      const calls = await readPages(async (page) => {
        const reply = await platform.detail(executionId, page, signal)
        word = reply.status.toLowerCase()
        messages = (reply.error_messages ?? []).filter((message) => typeof message === 'string')
        return reply
      }, `execution ${executionId}`)
      const known = counted.get(executionId) ?? 0
      if (calls.length >= known) return { word, calls, messages }
      throw new RunError(
        'bad-response',
        `execution ${executionId} has ${known} calls, of which ${calls.length} are listed`,
        {
          hint: 'The platform lists its calls incompletely; run again.',
        },
      )
    },
  }
}

/** True for a call whose status will not change any more. */
export function hasEnded({ status }: { readonly status: string }): boolean {
  return endedWords.includes(status.toLowerCase())
}

function otherExecution(executionId: string): RunError {
  return new RunError('bad-response', `asked for execution ${executionId}, the platform answered about another`, {
    hint: 'Run again; if it happens again, report it with the version of the platform.',
  })
}
