/** One stored run as a trial: severity decides, warnings are shown, and the score is the back office's weighted mean. */
import type { Check, Outcome, Phase, Severity, Trial, Turn, Usage } from '../../core/model.ts'
import { swallowedFailure } from './failure.ts'
import type { GraderResult, StoredRun, Tokens, Transcript } from './schema.ts'
import { readable } from './text.ts'

const mostTurns = 50

export interface TrialContext {
  readonly phase: Phase
  readonly url: string
  readonly transcript?: Transcript | undefined
}

/** Reads a run. A status nobody knows, and a run that is still running, is `errored`. */
export function toTrial(run: StoredRun, { phase, url, transcript }: TrialContext): Trial {
  const checks = (run.graderResults ?? []).map(toCheck)
  const { outcome, message } = judge(run, checks, transcript)
  const score = outcome === 'errored' ? undefined : scoreOf(run.graderResults ?? [])
  const usage = usageOf(run, transcript)
  const turns = outcome === 'passed' || transcript === undefined ? [] : turnsOf(transcript)
  return {
    phase,
    outcome,
    ...(score !== undefined && { score }),
    ...(isCount(run.durationMs) && { durationMs: run.durationMs }),
    ...(message !== undefined && { message }),
    url,
    ...(usage !== undefined && { usage }),
    checks,
    ...(turns.length > 0 && { transcript: turns }),
  }
}

function judge(
  run: StoredRun,
  checks: readonly Check[],
  transcript: Transcript | undefined,
): { outcome: Outcome; message?: string } {
  const swallowed = swallowedFailure(run, transcript)
  if (swallowed !== undefined) {
    return { outcome: 'errored', message: `Run ${run.id}: the target could not answer: ${swallowed}` }
  }
  const failed = checks.filter((check) => check.severity === 'error' && check.passed === false)
  switch (run.status.toLowerCase()) {
    case 'passed':
      return failed.length === 0 ? { outcome: 'passed' } : { outcome: 'failed', message: failureOf(run, failed) }
    case 'failed':
      return { outcome: 'failed', message: failureOf(run, failed) }
    case 'error':
      return { outcome: 'errored', message: `Run ${run.id} broke: ${readable(run.error?.message) ?? 'no message'}` }
    default:
      return {
        outcome: 'errored',
        message: `Run ${run.id} has the status "${readable(run.status) ?? ''}", which is no result.`,
      }
  }
}

function failureOf(run: StoredRun, failed: readonly Check[]): string {
  const [first] = failed
  if (first === undefined) return `Run ${run.id} failed; no grader says why.`
  const more = failed.length > 1 ? ` (and ${failed.length - 1} more)` : ''
  return `${first.name}: ${first.message ?? 'did not pass'}${more}`
}

function toCheck(result: GraderResult): Check {
  const expected = readable(result.expectedValue)
  const actual = readable(result.actualValue)
  const message = readable(result.failureMessage)
  const type = readable(result.graderTypeId)
  return {
    name: readable(result.graderName) ?? type ?? readable(result.graderId) ?? 'grader',
    ...(type !== undefined && { type }),
    severity: severityOf(result.severity),
    ...(typeof result.passed === 'boolean' && { passed: result.passed }),
    ...(typeof result.score === 'number' && { score: clamp(result.score) }),
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual }),
    ...(message !== undefined && { message }),
  }
}

/** An unknown severity is the strictest one. */
function severityOf(word: string | null | undefined): Severity {
  const severity = word?.toLowerCase()
  return severity === 'warning' || severity === 'info' ? severity : 'error'
}

/** `sum(score * weight) / sum(weight)`, 0 when the weights sum to 0; undefined when nothing was graded. */
function scoreOf(results: readonly GraderResult[]): number | undefined {
  if (results.length === 0) return undefined
  const weights = results.map((result) => Math.max(0, result.weight ?? 1))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return 0
  const scores = results.map((result) => clamp(result.score ?? (result.passed === true ? 1 : 0)))
  return clamp(scores.reduce((sum, score, index) => sum + score * (weights[index] ?? 0), 0) / total)
}

/** Tokens from the run, or from the transcript of a prompt on versions that leave them out of the run. */
function usageOf(run: StoredRun, transcript: Transcript | undefined): Usage | undefined {
  return toUsage(run.outcome?.usage ?? run.outcome?.tokenUsage ?? transcript?.promptUsage)
}

function toUsage(tokens: Tokens | undefined): Usage | undefined {
  if (tokens === undefined) return undefined
  const usage = Object.fromEntries(
    (['inputTokens', 'outputTokens', 'totalTokens'] as const).flatMap((key) =>
      isCount(tokens[key]) ? [[key, tokens[key]]] : [],
    ),
  )
  return Object.keys(usage).length === 0 ? undefined : usage
}

function turnsOf({ messages }: Transcript): Turn[] {
  if (!Array.isArray(messages)) return []
  return messages.slice(0, mostTurns).flatMap((message: unknown) => {
    if (typeof message !== 'object' || message === null) return []
    const { role, content } = message as { role?: unknown; content?: unknown }
    const text = readable(content)
    return text === undefined ? [] : [{ role: readable(role) ?? 'unknown', text }]
  })
}

function isCount(value: number | null | undefined): value is number {
  return typeof value === 'number' && value >= 0
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value))
}
