/** What a status says of a run: one of a few outcomes, a title, and for check runs a text. */
import type { RunRecord } from '../../core/model.ts'
import { sections } from '../../core/report/sections.ts'
import { because, conclusionWords } from '../../core/report/words.ts'

/**
 * `let-through`: not good, but this gate was told not to block; `unknown`: nobody knows, which must never look like a
 * success; `cancelled`: the same, on somebody's wish.
 */
export type StatusOutcome = 'good' | 'bad' | 'let-through' | 'unknown' | 'cancelled'

export interface StatusWords {
  readonly outcome: StatusOutcome
  /** At most 140 characters, without foreign text. */
  readonly title: string
  /** Markdown; only check runs have room for it. */
  readonly summary?: string
}

/** GitHub takes no longer description. */
const longestTitle = 140

/** What the final status of a run says. */
export function statusWords(record: RunRecord, summary?: string): StatusWords {
  const { verdict, publication } = record
  const failedToPublish = verdict.conclusion === 'passed' && publication?.state === 'refused'
  const title = `${conclusionWords[verdict.conclusion]}: ${because(record, sections(record))}${failedToPublish ? '; not published' : ''}`
  return { outcome: outcomeOf(record), title: cut(title), ...(summary === undefined ? {} : { summary }) }
}

function outcomeOf({ verdict, policy }: RunRecord): StatusOutcome {
  if (verdict.conclusion === 'passed') return 'good'
  if (verdict.conclusion === 'failed') return policy.failOn === 'nothing' ? 'let-through' : 'bad'
  if (verdict.reasons.some(({ code }) => code === 'cancelled')) return 'cancelled'
  return policy.onInconclusive === 'pass' ? 'let-through' : 'unknown'
}

/** Cuts a sentence to what a status can hold. */
export function cut(text: string): string {
  return text.length <= longestTitle ? text : `${text.slice(0, longestTitle - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
