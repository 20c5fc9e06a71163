/** How a run's end is told: in a title and a sentence, whatever it was. */
import { isRunError, type RunError } from './core/errors.ts'
import type { RunRecord } from './core/model.ts'
import { sentence } from './core/reasons.ts'
import type { World } from './world.ts'

/** How a run ends that has no record. */
export function endOf({ cancelled, host }: World, error: unknown): { title: string; message: string; exit: number } {
  if (cancelled.aborted) return { title: 'Cancelled', message: 'The run was cancelled.', exit: 130 }
  if (isRunError(error)) return { title: titleOf(error), message: sentence(error), exit: isForTheUser(error) ? 2 : 3 }
  host.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
  const message = `Please report it with the log above: ${error instanceof Error ? error.message : error}`
  return { title: 'A bug in Batchgate', message, exit: 3 }
}

/** What only the user can set right, when it comes before anything was triggered. */
export function isForTheUser(error: RunError): boolean {
  return error.code === 'config' || error.code === 'auth' || error.code === 'not-found'
}

export function titleOf(error: RunError): string {
  const titles: Partial<Record<RunError['code'], string>> = {
    config: 'Wrong setting',
    auth: 'Login refused',
    'not-found': 'Not found',
  }
  return titles[error.code] ?? 'No verdict'
}

export function headline({ name, verdict, publication }: RunRecord): string {
  if (verdict.conclusion === 'passed' && publication !== undefined) return `${name}: publishing failed`
  return `${name}: ${verdict.conclusion}`
}

/** Why the process ends with something else than 0, in a sentence. */
export function why({ verdict, publication }: RunRecord): string {
  if (verdict.conclusion === 'passed' && publication !== undefined) return publication.message
  const sentences = verdict.reasons.map(({ message }) => `${message.replace(/[.\s]+$/, '')}.`)
  return sentences.length > 3
    ? `${sentences.slice(0, 3).join(' ')} (${sentences.length - 3} more)`
    : sentences.join(' ')
}
