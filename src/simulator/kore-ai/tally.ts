/** How the platform counts the utterances of a batch run (sheet, section 7). */
import type { KoreUtterance } from './world.ts'

export type ResultKind = 'TP' | 'TN' | 'FP' | 'FN'

export interface Judged {
  readonly utterance: KoreUtterance
  /** Absent: could not be evaluated. */
  readonly kind?: ResultKind
}

export interface Tally extends Readonly<Record<ResultKind, number>> {
  readonly count: number
  readonly success: number
  readonly failure: number
  readonly failedUtteranceCount: number
  readonly totalEntitiesCount: number
  readonly matchedEntitiesCount: number
  readonly failedEntitiesCount: number
}

/** Says of each utterance what the confusion matrix calls it. */
export function judgeUtterances(utterances: readonly KoreUtterance[]): Judged[] {
  return utterances.map((utterance) => {
    if (utterance.unevaluated) return { utterance }
    if (utterance.expected === utterance.matched) return { utterance, kind: utterance.expected === '' ? 'TN' : 'TP' }
    return { utterance, kind: utterance.matched === '' ? 'FN' : 'FP' }
  })
}

/** Adds up. Success is TP + TN, failure FP + FN + what could not be evaluated. */
export function tallyOf(judged: readonly Judged[]): Tally {
  const of = (kind: ResultKind | undefined) => judged.filter((each) => each.kind === kind).length
  const entities = judged.flatMap(({ utterance }) => utterance.entities ?? [])
  const matched = entities.filter((entity) => entity.expected === entity.matched).length
  const [TP, TN, FP, FN, failedUtteranceCount] = [of('TP'), of('TN'), of('FP'), of('FN'), of(undefined)]
  return {
    ...{ TP, TN, FP, FN, failedUtteranceCount },
    count: judged.length,
    success: TP + TN,
    failure: FP + FN + failedUtteranceCount,
    totalEntitiesCount: entities.length,
    matchedEntitiesCount: matched,
    failedEntitiesCount: entities.length - matched,
  }
}

/** The three metrics, as strings of two places; `0.00` when the denominator is 0. */
export function metricsOf(tally: Tally): { f1_score: string; precision: string; recall: string } {
  const divide = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)
  const precision = divide(tally.TP, tally.TP + tally.FP)
  const recall = divide(tally.TP, tally.TP + tally.FN)
  const f1 = divide(2 * precision * recall, precision + recall)
  return { f1_score: f1.toFixed(2), precision: precision.toFixed(2), recall: recall.toFixed(2) }
}

export function percent(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.round((100 * part) / whole)}%`
}
