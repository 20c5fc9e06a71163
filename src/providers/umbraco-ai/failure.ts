/**
 * Failures of the model or its provider that the platform's harnesses swallow: they hand an error text to the graders,
 * and the run ends Failed or even Passed although nothing was tested.
 */
import type { StoredRun, Transcript } from './schema.ts'
import { parseObject, readable } from './text.ts'

/** What went wrong, when the run shows that its target never answered; undefined otherwise. */
export function swallowedFailure(run: StoredRun, transcript?: Transcript): string | undefined {
  return inOutput(run.outcome?.outputValue) ?? (transcript && inTranscript(transcript))
}

/**
 * True for a passed run that an error text could have passed too: an empty answer, or no grader of severity Error
 * that found what it looks for. Only its transcript tells.
 */
export function isDoubtful(run: StoredRun): boolean {
  if (readable(run.outcome?.outputValue) === undefined) return true
  return !(run.graderResults ?? []).some(
    (result) =>
      result.passed === true && result.negate !== true && (result.severity ?? 'error').toLowerCase() === 'error',
  )
}

function inOutput(output: unknown): string | undefined {
  const object = typeof output === 'string' ? parseObject(output) : asObject(output)
  if (object === undefined) return undefined
  const entries = new Map(Object.entries(object).map(([key, value]) => [key.toLowerCase(), value]))
  if (!entries.has('error') || !entries.has('stacktrace') || entries.has('content')) return undefined
  return readable(entries.get('error')) ?? 'no message'
}

function inTranscript({ timing, finalOutput, messages }: Transcript): string | undefined {
  const error = asObject(finalOutput)?.error
  if (typeof error === 'string' && error.trim() !== '') return readable(error)
  const status = asObject(timing)?.status
  if (typeof status !== 'string' || status.toLowerCase() !== 'error') return undefined
  const spoken = Array.isArray(messages)
    ? messages.map(asObject).find((message) => message?.role === 'error')
    : undefined
  return readable(spoken?.content) ?? 'no message'
}

function asObject(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
}
