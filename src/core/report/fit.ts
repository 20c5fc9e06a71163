/** Cuts a report in steps until it fits, and keeps account of what each step leaves out. */
import { count } from './format.ts'

/** How much of everything is shown. */
export interface Detail {
  /** Tests shown with checks and messages, over all sections. */
  readonly detailed: number
  /** Further tests shown as one row each, in each section. */
  readonly rows: number
  readonly passedRows: number
  readonly checks: number
  /** Characters of an expected or actual value, or a message. */
  readonly value: number
  readonly transcriptTurns: number
  readonly transcriptCharacters: number
}

/** From everything to the verdict alone. No step makes more than a few MiB, so a huge run costs no more than a large one. */
export const steps: readonly Detail[] = [
  {
    detailed: 700,
    rows: 5000,
    passedRows: 5000,
    checks: 50,
    value: 400,
    transcriptTurns: 30,
    transcriptCharacters: 6000,
  },
  {
    detailed: 700,
    rows: 5000,
    passedRows: 0,
    checks: 50,
    value: 400,
    transcriptTurns: 10,
    transcriptCharacters: 2500,
  },
  { detailed: 1000, rows: 5000, passedRows: 0, checks: 20, value: 300, transcriptTurns: 6, transcriptCharacters: 1000 },
  { detailed: 1000, rows: 5000, passedRows: 0, checks: 10, value: 200, transcriptTurns: 0, transcriptCharacters: 0 },
  { detailed: 200, rows: 2000, passedRows: 0, checks: 10, value: 160, transcriptTurns: 0, transcriptCharacters: 0 },
  { detailed: 50, rows: 300, passedRows: 0, checks: 5, value: 160, transcriptTurns: 0, transcriptCharacters: 0 },
  { detailed: 15, rows: 50, passedRows: 0, checks: 3, value: 120, transcriptTurns: 0, transcriptCharacters: 0 },
  { detailed: 5, rows: 15, passedRows: 0, checks: 2, value: 80, transcriptTurns: 0, transcriptCharacters: 0 },
  { detailed: 0, rows: 5, passedRows: 0, checks: 0, value: 80, transcriptTurns: 0, transcriptCharacters: 0 },
  { detailed: 0, rows: 0, passedRows: 0, checks: 0, value: 0, transcriptTurns: 0, transcriptCharacters: 0 },
]

/** What one rendering left out, for the sentence that says so. */
export interface Omissions {
  add(amount: number, one: string, many?: string): void
  /** Undefined when nothing was left out. */
  sentence(): string | undefined
}

export function createOmissions(): Omissions {
  const amounts = new Map<string, { amount: number; many: string | undefined }>()
  return {
    add(amount, one, many) {
      if (amount > 0) amounts.set(one, { amount: (amounts.get(one)?.amount ?? 0) + amount, many })
    },
    sentence() {
      if (amounts.size === 0) return undefined
      return [...amounts].map(([one, { amount, many }]) => count(amount, one, many)).join(', ')
    },
  }
}

/** The first rendering whose size is within the budget; the last and smallest one when none is. */
export function cutToFit(
  render: (detail: Detail) => string,
  size: (text: string) => number,
  budget: number,
  from: readonly Detail[] = steps,
): string {
  let text = ''
  for (const detail of from) {
    text = render(detail)
    if (size(text) <= budget) return text
  }
  return text
}

/** Length in UTF-8, as GitHub measures a job summary. */
export function utf8Bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}
