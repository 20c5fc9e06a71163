/** Cuts tests into batches: whole units, one group a batch, no more tests than the platform takes. */
import { groupBy } from './group-by.ts'
import type { Phase, Plan, Test } from './model.ts'
import type { Limits } from './ports.ts'

export interface Planning {
  /** Prefix of the plans' keys, unique within the run. */
  readonly key: string
  readonly phase: Phase
  readonly tests: readonly Test[]
  readonly trials: number
  readonly limits: Limits
}

/**
 * Lanes of plans. Lanes may run side by side; the plans of one lane hold the same tests (further trials) and run one
 * after another, so that a batch can be told from its repetition when the answer to a trigger is lost.
 */
export function planLanes({ key, phase, tests, trials, limits }: Planning): Plan[][] {
  let lane = 0
  return chunk(tests, limits.batchSize).map((part) => {
    lane += 1
    const plans: Plan[] = []
    for (let left = trials; left > 0; left -= limits.trialsPerBatch) {
      const suffix = trials > limits.trialsPerBatch ? `-${plans.length + 1}` : ''
      plans.push({ key: `${key}-${lane}${suffix}`, phase, tests: part, trials: Math.min(left, limits.trialsPerBatch) })
    }
    return plans
  })
}

function chunk(tests: readonly Test[], size: number): Test[][] {
  const chunks: Test[][] = []
  for (const group of groupBy(tests, (test) => test.group).values()) {
    let current: Test[] = []
    for (const unit of groupBy(group, (test) => test.unit).values()) {
      if (current.length > 0 && current.length + unit.length > size) {
        chunks.push(current)
        current = []
      }
      current.push(...unit)
    }
    if (current.length > 0) chunks.push(current)
  }
  return chunks
}
