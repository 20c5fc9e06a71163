import { sha256 } from '../../core/hash.ts'
import type { Scenario } from './schema.ts'

/** A short hash of plain data that does not depend on the order of keys; absent and null are the same. */
export function hashOf(value: unknown): string {
  return sha256(JSON.stringify(canonical(value))).slice(0, 16)
}

/**
 * What a scenario is: what the caller is told, and the assertions with their settings. Names, ids, times, the version
 * and everything that moves by itself stay out.
 */
export function scenarioDigest(scenario: Scenario): string {
  const assertions = (scenario.assertions ?? [])
    .map(({ type, config, required, weight }) => JSON.stringify(canonical({ type, config, required, weight })))
    .sort()
  return hashOf({ content: scenario.content, assertions })
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, each]) => each !== undefined && each !== null)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, canonical(each)]))
}
