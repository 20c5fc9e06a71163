/** Sorts what a run recorded into the sections that every report shows, each test in exactly one. */
import type { RecordedTest, RunRecord, TestComparison } from '../model.ts'

/** In the order reports show them. */
export const sectionNames = [
  'regressed',
  'failed',
  'suspected',
  'errored',
  'missing',
  'already',
  'known',
  'quarantined',
  'fixed',
  'improved',
  'added',
  'skipped',
  'passed',
] as const

/**
 * `failed`: failed, and no baseline says that it did before; `known`: failed, but not worse than its baseline;
 * `already`: regressed on the branch before, and the verdict does not blame this run for it.
 */
export type SectionName = (typeof sectionNames)[number]

/** One test of a report. `test` is absent for one that only the baseline knows. */
export interface Entry {
  readonly id: string
  readonly name: string
  readonly test?: RecordedTest
  readonly comparison?: TestComparison
}

export type Sections = Readonly<Record<SectionName, readonly Entry[]>>

/** Linear in the number of tests; keeps their order. */
export function sections(record: RunRecord): Sections {
  const sorted = Object.fromEntries(sectionNames.map((name) => [name, []])) as unknown as Record<SectionName, Entry[]>
  const compared = new Map((record.comparison?.tests ?? []).map((comparison) => [comparison.id, comparison]))
  const blamed = new Set(
    record.verdict.reasons.flatMap((reason) => (reason.code === 'regressed' ? (reason.tests ?? []) : [])),
  )
  for (const test of record.tests) {
    const comparison = compared.get(test.id)
    compared.delete(test.id)
    sorted[sectionOf(test, comparison, blamed)].push({
      id: test.id,
      name: test.name,
      test,
      ...(comparison && { comparison }),
    })
  }
  for (const comparison of compared.values()) {
    sorted.missing.push({ id: comparison.id, name: comparison.name, comparison })
  }
  return sorted
}

function sectionOf(
  test: RecordedTest,
  comparison: TestComparison | undefined,
  blamed: ReadonlySet<string>,
): SectionName {
  if (test.quarantined) return 'quarantined'
  const word = comparison?.word
  if (word === 'regressed')
    return comparison?.alreadySince === undefined || blamed.has(test.id) ? 'regressed' : 'already'
  if (word === 'suspected') return 'suspected'
  if (test.outcome === 'errored') return 'errored'
  if (word === 'missing') return 'missing'
  if (test.outcome === 'failed') return word === 'same' || word === 'improved' ? 'known' : 'failed'
  if (test.outcome === 'skipped') return 'skipped'
  return word === 'fixed' || word === 'improved' || word === 'added' ? word : 'passed'
}
