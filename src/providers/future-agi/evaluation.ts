/**
 * One evaluation output → one check. The platform stores and shows outputs in several shapes (sheet, section 7.6);
 * whatever is not clearly a pass is never one.
 */
import type { Check } from '../../core/model.ts'
import { type Judging, settingFor } from './options.ts'

/** What an output says: `info` decides nothing, `pending` may still come. */
export type Ruling = 'passed' | 'failed' | 'errored' | 'pending' | 'skipped' | 'info'

export interface Evaluation {
  readonly ruling: Ruling
  readonly check: Check
}

/** Reads the output of the evaluation with this key (its id, or its name in the older documentation). Never throws. */
export function readEvaluation(key: string, output: unknown, judging: Judging): Evaluation {
  const fields = isObject(output) ? output : undefined
  const name = textOf(fields?.name) ?? key
  const type = textOf(fields?.output_type) ?? textOf(fields?.type)
  const reason = textOf(fields?.reason) ?? textOf(fields?.explanation)
  const about = {
    name: bounded(name, 200),
    ...(type === undefined ? {} : { type: bounded(type, 60) }),
    ...(reason === undefined ? {} : { message: bounded(reason, 1_000) }),
  }
  const early = readState(fields)
  if (early !== undefined) {
    const messages = { pending: 'The evaluation was still pending.', errored: 'The evaluation brought no result.' }
    const message = about.message ?? (early === 'skipped' ? undefined : messages[early])
    const severity = early === 'skipped' ? 'info' : 'error'
    return { ruling: early, check: { ...about, severity, ...(message === undefined ? {} : { message }) } }
  }
  const { ruling, ...found } = judge({ type, value: valueIn(fields), judging, evaluation: { id: key, name } })
  const severity = ruling === 'info' ? 'info' : 'error'
  const passed = ruling === 'passed' || ruling === 'failed' ? { passed: ruling === 'passed' } : {}
  return { ruling, check: { ...about, severity, ...passed, ...found } }
}

/** What can be said before looking at the value (rules 1 to 3); undefined: look at it. */
function readState(fields: Record<string, unknown> | undefined): 'skipped' | 'pending' | 'errored' | undefined {
  if (fields === undefined) return 'errored'
  const status = fields.status ?? undefined
  const word = typeof status === 'string' ? status.toLowerCase() : status
  if (fields.skipped === true || word === 'skipped') return 'skipped'
  if (Object.keys(fields).length === 0 || pendingWords.includes(word as string)) return 'pending'
  if (word !== undefined && word !== 'completed') return 'errored'
  if (fields.error !== undefined && fields.error !== null && fields.error !== false && fields.error !== '') {
    return 'errored'
  }
  return valueIn(fields) === undefined ? 'errored' : undefined
}

const pendingWords = ['pending', 'running', 'queued', 'evaluating']

/** `output` as stored, `value` as shown, `score` as in the older documentation (which names no type). */
function valueIn(fields: Record<string, unknown> | undefined): unknown {
  if (fields === undefined) return undefined
  return fields.output ?? fields.value ?? (isUntyped(fields) ? fields.score : undefined) ?? undefined
}

function isUntyped(fields: Record<string, unknown>): boolean {
  return (fields.output_type ?? fields.type ?? undefined) === undefined
}

interface Question {
  readonly type: string | undefined
  readonly value: unknown
  readonly judging: Judging
  readonly evaluation: { readonly id: string; readonly name: string }
}

type Finding = Pick<Check, 'score' | 'expected' | 'actual' | 'message'> & { readonly ruling: Ruling }

function judge(question: Question): Finding {
  const { value, evaluation, judging } = question
  switch (kindOf(question)) {
    case 'passfail':
      return judgePassFail(value)
    case 'score':
      return judgeScore(question)
    case 'choices':
      return judgeChoices(question)
    case 'none':
      return { ruling: 'errored', actual: shown(value), message: 'The evaluation came without a type.' }
    default: {
      // A gate that was asked for and cannot be applied is no information but an error.
      const named = settingFor(judging.thresholds, evaluation) ?? settingFor(judging.choices, evaluation)
      if (named === undefined) return { ruling: 'info', actual: shown(value) }
      const message = 'Neither a threshold nor a choice can be applied to this type of evaluation.'
      return { ruling: 'errored', actual: shown(value), message }
    }
  }
}

function kindOf({ type, value }: Question): string {
  if (type !== undefined) return type.toLowerCase().replace(/[^a-z]/g, '')
  return typeof value === 'number' ? 'score' : 'none'
}

function judgePassFail(value: unknown): Finding {
  const word = typeof value === 'string' ? value.trim().toLowerCase() : value
  if (word === true || word === 'passed') return { ruling: 'passed', actual: 'Passed' }
  if (word === false || word === 'failed') return { ruling: 'failed', expected: 'Passed', actual: 'Failed' }
  return { ruling: 'errored', expected: 'Passed', actual: shown(value), message: 'Neither passed nor failed.' }
}

function judgeScore({ value, judging, evaluation }: Question): Finding {
  const score = isObject(value) ? value.score : value
  if (typeof score !== 'number' || !(score >= 0 && score <= 1)) {
    return { ruling: 'errored', actual: shown(value), message: 'A score is a number from 0 to 1.' }
  }
  if (settingFor(judging.choices, evaluation) !== undefined) {
    return { ruling: 'errored', score, message: 'Choices are set for this evaluation, but it is a score.' }
  }
  const least = settingFor(judging.thresholds, evaluation) ?? judging.thresholds['*']
  const actual = String(score)
  if (least === undefined) return { ruling: 'info', score, actual }
  return { ruling: score >= least ? 'passed' : 'failed', score, expected: `at least ${least}`, actual }
}

function judgeChoices({ value, judging, evaluation }: Question): Finding {
  const allowed = settingFor(judging.choices, evaluation)
  const chosen = choicesOf(value)
  if (allowed === undefined) {
    if (settingFor(judging.thresholds, evaluation) === undefined) return { ruling: 'info', actual: shown(value) }
    const message = 'A threshold is set for this evaluation, but it is a choice.'
    return { ruling: 'errored', actual: shown(value), message }
  }
  const expected = bounded(allowed.join(' or '), 300)
  if (chosen === undefined || chosen.length === 0) {
    return { ruling: 'errored', expected, actual: shown(value), message: 'Nothing was chosen.' }
  }
  const fine = chosen.every((choice) => allowed.some((word) => sameWord(word, choice)))
  return { ruling: fine ? 'passed' : 'failed', expected, actual: bounded(chosen.join(', '), 300) }
}

/** A string, a list of strings, or an object with `choice` or `choices`; undefined for anything else. */
function choicesOf(value: unknown): string[] | undefined {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string') ? value : undefined
  if (!isObject(value)) return undefined
  const inner = value.choice ?? value.choices
  return isObject(inner) ? undefined : choicesOf(inner)
}

function sameWord(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}

function shown(value: unknown): string {
  return bounded(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)), 300)
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** Cuts foreign text to `most` characters. */
export function bounded(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
