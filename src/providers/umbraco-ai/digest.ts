/** What a test is, as a short hash: its input, its graders and their thresholds. */
import { sha256 } from '../../core/hash.ts'
import type { TestDetail } from './schema.ts'

type Variation = NonNullable<TestDetail['variations']>[number]

/**
 * Left out is what is tested (target, profile, contexts), how often it runs, what is only shown (names, descriptions)
 * and `version`, which the site raises for its own baselines too.
 */
export function digestOf(test: TestDetail, variation?: Variation): string {
  const graders = (test.graders ?? []).map((grader) => ({
    id: grader.id,
    type: grader.graderTypeId,
    config: grader.config,
    negate: grader.negate ?? false,
    severity: (grader.severity ?? 'error').toLowerCase(),
    weight: grader.weight ?? 1,
  }))
  graders.sort((left, right) => order(canonical(left), canonical(right)))
  const meaning = {
    feature: test.testFeatureId,
    input: test.testFeatureConfig,
    graders,
    variation: variation?.testFeatureConfig,
  }
  return sha256(canonical(meaning)).slice(0, 16)
}

/** JSON with sorted keys, null and absent alike. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const entries = Object.entries(value).filter(([, item]) => item !== null && item !== undefined)
  entries.sort(([left], [right]) => order(left, right))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`
}

function order(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
