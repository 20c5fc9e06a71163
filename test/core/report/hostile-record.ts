/** A record in which every text that can be foreign is the given one. */
import type { RunRecord } from '../../../src/core/model.ts'
import { twelve } from './records.ts'

/** Keys whose texts we choose ourselves, or that only hold words of a closed list. */
const ours = new Set(['code', 'conclusion', 'failOn', 'kind', 'of', 'onInconclusive', 'outcome', 'phase', 'provider'])
const alsoOurs = new Set([
  'severity',
  'state',
  'updateBaseline',
  'word',
  'startedAt',
  'finishedAt',
  'id',
  'unit',
  'name',
])

/** Addresses become links by design: of the platform, with the text behind its host. */
const platform = 'https://agents.example.com/'

/** Ids stay, because records are joined by them, except those of batches. */
export function hostileRecord(text: string): RunRecord {
  const record = replace(twelve(), text) as RunRecord
  const named = <Item extends { readonly name: string }>(item: Item) => ({ ...item, name: text })
  return {
    ...record,
    name: text,
    tests: record.tests.map((test) => ({
      ...named(test),
      tags: [text],
      suite: text,
      trials: test.trials.map((trial) => ({ ...trial, message: text, checks: trial.checks.map(named) })),
    })),
    comparison: record.comparison && {
      ...record.comparison,
      tests: record.comparison.tests.map((test) => ({ ...named(test), note: text })),
    },
    batches: record.batches.map((batch) => ({ ...batch, id: text })),
    publication: { state: 'refused', message: text, url: `${platform}${text}` },
    shortfalls: [text],
    warnings: [text],
  }
}

function replace(value: unknown, text: string): unknown {
  if (typeof value === 'string') return text
  if (Array.isArray(value)) return value.map((item) => replace(item, text))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      typeof item === 'string' && (ours.has(key) || alsoOurs.has(key))
        ? item
        : replace(item, key === 'url' ? `${platform}${text}` : text),
    ]),
  )
}
