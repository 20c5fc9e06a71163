/** One call → one trial (sheet, section 7.6, last part). Counts for the agent only what an evaluation clearly said. */

import type { Check, Outcome, Phase, Trial, Usage } from '../../core/model.ts'
import { mean } from '../../core/outcome.ts'
import { bounded, type Evaluation, readEvaluation } from './evaluation.ts'
import type { Judging } from './options.ts'
import type { Named } from './platform.ts'
import type { Call } from './schema.ts'

export interface Judge {
  readonly phase: Phase
  readonly judging: Judging
  /** Evaluations that the run test has, when that is known. */
  readonly expected: readonly Named[] | undefined
}

/** Every evaluation of a call, those that have not come included. */
export function evaluationsOf(
  call: Call,
  { judging, expected = [] }: Pick<Judge, 'judging' | 'expected'>,
): Evaluation[] {
  const shown = call.eval_outputs ?? {}
  const outputs = Object.entries(Object.keys(shown).length > 0 ? shown : (call.eval_metrics ?? {}))
  const read = outputs.map(([key, output]) => readEvaluation(key, output, judging))
  const keys = new Set(outputs.flatMap(([key], index) => [key, read[index]?.check.name ?? key]))
  const absent = expected.filter(({ id, name }) => !keys.has(id) && !keys.has(name))
  // Older builds key outputs by other names than the run test's; then only their number can be compared.
  const strange = outputs.filter(([key], index) => {
    const name = read[index]?.check.name
    return !expected.some((evaluation) =>
      [evaluation.id, evaluation.name].some((word) => word === key || word === name),
    )
  })
  const missing = absent.slice(strange.length).map(({ name }): Evaluation => {
    const message = 'The evaluation has not been made.'
    return { ruling: 'pending', check: { name: bounded(name, 200), severity: 'error', message } }
  })
  return [...read, ...missing]
}

/** True when nothing of the call can change any more by itself. */
export function isSettled(call: Call, judge: Pick<Judge, 'judging' | 'expected'>): boolean {
  const status = call.status.toLowerCase()
  if (status === 'failed' || status === 'cancelled') return true
  return status === 'completed' && evaluationsOf(call, judge).every(({ ruling }) => ruling !== 'pending')
}

/** The trial of a call, without its transcript. */
export function trialOf(call: Call, judge: Judge): Trial {
  const evaluations = evaluationsOf(call, judge)
  const { outcome, message } = rule(call, evaluations, judge.judging)
  const score = mean(evaluations.flatMap(({ ruling, check }) => (ruling === 'errored' ? [] : (check.score ?? []))))
  const seconds = call.duration_seconds ?? call.duration
  const usage = usageOf(call)
  return {
    phase: judge.phase,
    outcome,
    checks: evaluations.map(({ check }) => check),
    ...(score === undefined ? {} : { score }),
    ...(seconds === undefined ? {} : { durationMs: Math.round(seconds * 1000) }),
    ...(message === undefined ? {} : { message: bounded(message, 600) }),
    ...(usage === undefined ? {} : { usage }),
  }
}

interface Ruled {
  readonly outcome: Outcome
  readonly message?: string
}

function rule(call: Call, evaluations: readonly Evaluation[], judging: Judging): Ruled {
  const status = call.status.toLowerCase()
  const because = call.ended_reason === undefined ? '' : `: ${call.ended_reason}`
  if (status === 'failed') return { outcome: 'errored', message: `The call failed${because}.` }
  if (status === 'cancelled') return { outcome: 'errored', message: `The call was cancelled${because}.` }
  if (status !== 'completed') {
    return { outcome: 'errored', message: `The call was still "${bounded(call.status, 40)}" when results were read.` }
  }
  const failed = evaluations.find(({ ruling }) => ruling === 'failed')
  if (failed !== undefined) return { outcome: 'failed', message: sentence(failed.check) }
  const broken = evaluations.find(({ ruling }) => ruling === 'errored' || ruling === 'pending')
  if (broken !== undefined) return { outcome: 'errored', message: sentence(broken.check) }
  if (evaluations.some(({ ruling }) => ruling === 'passed')) return { outcome: 'passed' }
  if (evaluations.some(({ ruling }) => ruling === 'skipped')) {
    const why = call.processing_skip_reason ?? evaluations.find(({ check }) => check.message)?.check.message
    return { outcome: 'errored', message: `The evaluations were skipped${why === undefined ? '' : `: ${why}`}.` }
  }
  if (judging.withoutEvals === 'completion') return { outcome: 'passed' }
  return {
    outcome: 'errored',
    message:
      evaluations.length === 0
        ? 'No evaluation judged this call.'
        : 'No evaluation decides this call: set score-thresholds or allowed-choices, or add a Pass/Fail evaluation.',
  }
}

function sentence({ name, expected, actual, message }: Check): string {
  const found = actual === undefined ? '' : ` was ${actual}`
  const wanted = expected === undefined || expected === 'Passed' ? '' : `, expected ${expected}`
  return `${name}${found}${wanted}${message === undefined ? '' : `: ${message}`}`
}

function usageOf({ input_tokens, output_tokens, total_tokens }: Call): Usage | undefined {
  if (input_tokens === undefined && output_tokens === undefined && total_tokens === undefined) return undefined
  return {
    ...(input_tokens === undefined ? {} : { inputTokens: input_tokens }),
    ...(output_tokens === undefined ? {} : { outputTokens: output_tokens }),
    ...(total_tokens === undefined ? {} : { totalTokens: total_tokens }),
  }
}
