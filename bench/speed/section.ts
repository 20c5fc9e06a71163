/** What one part of the benchmark found, as a table that goes to the terminal and into docs/benchmarks.md alike. */

export interface Section {
  readonly title: string
  /** What was measured and how, in one paragraph. */
  readonly about: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Bounds that do not hold, each a sentence. */
  readonly broken: readonly string[]
}

/** How thorough a run is. */
export interface Effort {
  /** Fewer repetitions, smaller sizes. */
  readonly quick: boolean
}

/** A section as GitHub Markdown; the columns are padded so that it reads well in a terminal too. */
export function renderSection({ title, about, head, rows, broken }: Section): string {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  const verdict = broken.length === 0 ? 'Every bound holds.' : `Broken: ${broken.join(' ')}`
  return [`## ${title}`, '', about, '', line(head), rule, ...rows.map(line), '', verdict, ''].join('\n')
}

/** The middle value; the upper one of two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

/** A sentence for every bound that is passed, none for the others. */
export function above(what: string, value: number, bound: number, unit = ''): string[] {
  return value <= bound ? [] : [`${what} is ${value.toFixed(2)}${unit}, above ${bound}${unit}.`]
}
