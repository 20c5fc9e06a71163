/** Status words of batches, runs, sets and check runs (sheet, section 6.2). */
import type { Outcome } from '../../core/model.ts'

const outcomes = new Map<string, Outcome>([
  ['PASSED', 'passed'],
  ['FAILED', 'failed'],
  ['ERROR', 'errored'],
  ['CANCELLED', 'errored'],
])
const underway = new Set(['PENDING', 'RUNNING', 'QUEUED', 'IN_PROGRESS'])

export interface Word {
  /** As shown to people; upper case. */
  readonly raw: string
  readonly ended: boolean
  readonly known: boolean
  /** Of a run that has ended. */
  readonly outcome: Outcome | undefined
}

/** Reads a status word: it has ended only when it is one of the four that the platform knows as final. */
export function readWord(status: string): Word {
  const raw = status.trim().toUpperCase().slice(0, 60)
  const outcome = outcomes.get(raw)
  return { raw, ended: outcome !== undefined, known: outcome !== undefined || underway.has(raw), outcome }
}
