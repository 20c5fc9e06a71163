/** The step's outputs, written the moment they are known: a killed process keeps what it had. */
import type { BatchReference, RunRecord } from '../../core/model.ts'
import type { OutputName } from '../../core/outputs.ts'
import type { Redactor } from '../redaction.ts'
import { appendValue } from './commands.ts'

export type Outputs = Partial<Record<OutputName, string>>

/** What holds until a verdict says otherwise, whatever happens to the process. */
export const undecided = { conclusion: 'inconclusive', publishable: 'false', published: 'false' } as const

/** Returns the function that sets outputs; a later value replaces an earlier one. Without a file nothing is set. */
export function createOutputs(file: string | undefined, redactor: Redactor): (values: Outputs) => void {
  const last = new Map<string, string>()
  return (values) => {
    if (file === undefined || file === '') return
    for (const [name, value] of Object.entries(values)) {
      if (last.get(name) === value) continue
      appendValue(file, name, redactor.redact(value))
      last.set(name, value)
    }
  }
}

/** Ids of the batches that have one, as a JSON list. */
export function batchIds(batches: readonly Pick<BatchReference, 'id'>[]): string {
  return JSON.stringify([...new Set(batches.flatMap(({ id }) => id ?? []))])
}

/** The outputs that follow from the record of a run. Rates have four decimals and are empty when unknown. */
export function outputsOf(record: RunRecord): Outputs {
  const { totals, verdict, publication } = record
  const count = (word: string) => String((record.comparison?.tests ?? []).filter((test) => test.word === word).length)
  const rate = (value: number | undefined) => (value === undefined ? '' : value.toFixed(4))
  const seen = { published: 'true', unverified: 'unverified', pending: 'pending', refused: 'false' } as const
  return {
    conclusion: verdict.conclusion,
    publishable: String(verdict.publishable),
    published: publication === undefined ? 'false' : seen[publication.state],
    total: String(totals.total),
    passed: String(totals.passed),
    failed: String(totals.failed),
    errored: String(totals.errored),
    skipped: String(totals.skipped),
    'pass-rate': rate(totals.passRate),
    score: rate(totals.score),
    regressions: count('regressed'),
    fixed: count('fixed'),
    suspected: count('suspected'),
    'batch-ids': batchIds(record.batches),
  }
}
