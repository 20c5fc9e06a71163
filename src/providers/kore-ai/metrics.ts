/** What the counts of a batch run say as a whole (sheet, sections 7 and 7.1). */
import type { FloorKey } from './options.ts'
import type { BatchStatusReply } from './schema.ts'

/** Counts of a finished run; undefined where the platform does not say. */
export interface Aggregates {
  /** False: other counts than those of the ML engine came (DialogGPT), which say nothing without rows. */
  readonly conclusive: boolean
  readonly total: number
  /** Evaluated, and wrong: FP + FN. */
  readonly wrong: number
  /** Could not be evaluated, or not accounted for at all. */
  readonly unevaluated: number
  readonly failedEntities: number
  readonly failedTraits: number
  readonly values: Readonly<Record<FloorKey, number | undefined>>
}

/** Undefined while the platform delivers no metrics. Rates are recomputed from counts where they are there. */
export function readAggregates(reply: BatchStatusReply): Aggregates | undefined {
  const { result } = reply
  const counts = result?.results
  if (result === undefined || counts === undefined) return undefined
  const at = (name: string) => counts.get(name)
  const success = at('success') ?? sum(at('TP'), at('TN'))
  const unable = at('failedUtteranceCount') ?? 0
  const failure = at('failure')
  const wrong = sum(at('FP'), at('FN')) ?? (failure === undefined ? undefined : Math.max(0, failure - unable))
  const expected = reply.utterance_count ?? result.utterance_count
  const conclusive = success !== undefined && wrong !== undefined
  if (counts.size === 0 || (!conclusive && expected === undefined)) return undefined
  const right = conclusive ? success : (expected ?? 0) - unable
  const evaluated = right + (conclusive ? Math.max(wrong, (failure ?? 0) - unable) : 0)
  const total = expected ?? evaluated + unable
  const precision = ratio(at('TP'), sum(at('TP'), at('FP')), 0) ?? result.precision
  const recall = ratio(at('TP'), sum(at('TP'), at('FN')), 0) ?? result.recall
  return {
    conclusive,
    total,
    wrong: evaluated - right,
    unevaluated: Math.max(unable, total - evaluated),
    failedEntities: at('failedEntitiesCount') ?? difference(at('totalEntitiesCount'), at('matchedEntitiesCount')),
    failedTraits: at('traitFailure') ?? difference(at('totalTraitsCount'), at('matchedTraitsCount')),
    values: {
      'min-f1': harmonic(precision, recall) ?? result.f1_score,
      'min-precision': precision,
      'min-recall': recall,
      'min-entity-rate': ratio(at('matchedEntitiesCount'), at('totalEntitiesCount'), 1),
      'min-trait-rate': ratio(at('matchedTraitsCount'), at('totalTraitsCount'), 1),
    },
  }
}

/** One sentence for each floor that a suite did not reach. A figure that is not there reaches no floor. */
export function shortfallsOf(
  suite: string,
  values: Aggregates['values'],
  floors: Readonly<Partial<Record<FloorKey, number>>>,
): string[] {
  return (Object.keys(floors) as FloorKey[]).flatMap((key) => {
    const floor = floors[key]
    const value = values[key]
    if (floor === undefined || (value !== undefined && value >= floor - 1e-9)) return []
    const seen = value === undefined ? 'was not reported' : `is ${value.toFixed(4)}`
    return [`${suite}: ${key.slice(4)} ${seen}, ${key} asks for ${floor}`]
  })
}

/** `none` is the value when there is nothing to divide by: 0 for metrics, 1 for entities that nobody asked for. */
function ratio(part: number | undefined, whole: number | undefined, none: number): number | undefined {
  if (part === undefined || whole === undefined) return undefined
  return whole === 0 ? none : Math.min(1, part / whole)
}

function harmonic(precision: number | undefined, recall: number | undefined): number | undefined {
  if (precision === undefined || recall === undefined) return undefined
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

function sum(...parts: readonly (number | undefined)[]): number | undefined {
  let total = 0
  for (const part of parts) {
    if (part === undefined) return undefined
    total += part
  }
  return total
}

function difference(whole: number | undefined, part: number | undefined): number {
  return whole === undefined || part === undefined ? 0 : Math.max(0, whole - part)
}
