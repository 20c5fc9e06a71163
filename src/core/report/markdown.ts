/** The job summary: verdict first, then what needs a person, passed tests folded. Cut in steps to a size in bytes. */
import type { Reason, RunRecord } from '../model.ts'
import { cell, code, link, prose } from './escape.ts'
import { createOmissions, cutToFit, type Detail, type Omissions, utf8Bytes } from './fit.ts'
import { count, time, whole } from './format.ts'
import { type MarkdownStyle, paragraph, rowsTable, section, table, took } from './markdown-test.ts'
import { policyWords, sentence, wholeSentences } from './policy-words.ts'
import { type SectionName, type Sections, sections } from './sections.ts'
import type { Trend } from './trend.ts'
import { trendChart } from './trend-chart.ts'
import { because, conclusionWords, figures, reasonWords, sectionWords } from './words.ts'

/** GitHub drops a summary above 1 MiB whole; what masking adds later has to fit as well. */
export const summaryBudget = 1024 * 1024 - 32 * 1024

export interface MarkdownOptions {
  /** Largest size in UTF-8 bytes; default `summaryBudget`. */
  readonly budget?: number
  /** Where the full report is, in words that continue "The full report is": default `in report.html and results.json`. */
  readonly fullReport?: string
  readonly trend?: Trend
}

/** The job summary as GitHub-flavoured Markdown. */
export function renderMarkdown(record: RunRecord, options: MarkdownOptions = {}): string {
  const sorted = sections(record)
  return cutToFit((detail) => renderAt(detail, { record, sorted, options }), utf8Bytes, options.budget ?? summaryBudget)
}

interface Input {
  readonly record: RunRecord
  readonly sorted: Sections
  readonly options: MarkdownOptions
}

const folded: ReadonlySet<SectionName> = new Set(['skipped', 'passed'])
const rowsOnly: ReadonlySet<SectionName> = new Set(['fixed', 'improved', 'added', 'missing'])

function renderAt(detail: Detail, { record, sorted, options }: Input): string {
  const omissions = createOmissions()
  const style: MarkdownStyle = {
    record,
    detail,
    omissions,
    nameOf: (entry) => entry.name,
    showsTexts: () => true,
    links: true,
  }
  let left = detail.detailed
  const lines: string[] = [
    `## ${prose(record.name, 80)}: ${conclusionWords[record.verdict.conclusion].toLowerCase()} — ${because(record, sorted)}`,
    '',
    ...paragraph(`${figures(record)}.`),
    ...reasons(record, detail),
    ...wholeRun(record),
  ]
  for (const [name, entries] of Object.entries(sorted) as [SectionName, Sections[SectionName]][]) {
    if (folded.has(name)) lines.push(...foldedSection(name, entries, style))
    else {
      const detailed = rowsOnly.has(name) ? 0 : Math.min(left, entries.length)
      left -= detailed
      lines.push(...section(name, entries, { detailed, style }))
    }
  }
  lines.push(
    ...(options.trend === undefined ? [] : trendChart(record, options.trend)),
    ...publication(record),
    ...bullets('Warnings', record.warnings, detail, omissions),
    ...batches(record, detail, omissions),
    ...policy(record),
  )
  const cutOff = omissions.sentence()
  const where = `The full report is ${options.fullReport ?? 'in `report.html` and `results.json`'}.`
  lines.push(cutOff === undefined ? where : `**Left out here to fit:** ${cutOff}. ${where}`, '')
  return lines.join('\n')
}

function reasons(record: RunRecord, detail: Detail): string[] {
  const { verdict, policy: rules } = record
  const shown = verdict.reasons.slice(0, Math.max(5, Math.min(50, detail.rows)))
  const more = verdict.reasons.length - shown.length
  const notes = [
    ...(verdict.conclusion === 'failed' && rules.failOn === 'nothing'
      ? ['This gate only reports (`fail-on: nothing`), so it does not block.']
      : []),
    ...(verdict.conclusion === 'inconclusive' && rules.onInconclusive === 'pass'
      ? ['This gate lets inconclusive runs through (`on-inconclusive: pass`).']
      : []),
  ]
  const list = shown.map(reasonLine)
  return [
    ...list,
    ...(more > 0 ? [`- … and ${count(more, 'more reason')}`] : []),
    ...(list.length > 0 ? [''] : []),
    ...record.shortfalls.slice(0, 20).map((text) => `- ${prose(text, 300)}`),
    ...(record.shortfalls.length > 0 ? [''] : []),
    ...notes.flatMap(paragraph),
  ]
}

/** A reason with whose fault it is and one next step. */
export function reasonLine(reason: Reason): string {
  const { fault, next } = reasonWords(reason.code)
  return `- **${fault}:** ${prose(sentence(reason.message), 400)} _Next:_ ${next}`
}

/** The run as a whole against its baseline, in a paragraph. */
export function wholeRun(record: RunRecord): string[] {
  return [
    wholeSentences(record)
      .map((text) => prose(text))
      .join(' '),
    '',
  ]
}

function foldedSection(name: SectionName, entries: Sections[SectionName], style: MarkdownStyle): string[] {
  if (entries.length === 0) return []
  const { title } = sectionWords(name, style.record)
  const shown = entries.slice(0, style.detail.passedRows)
  style.omissions.add(entries.length - shown.length, `${title.toLowerCase()} test`)
  if (shown.length === 0) return []
  return [
    `<details><summary>${title} (${whole(entries.length)})</summary>`,
    '',
    ...rowsTable(name, shown, style),
    '</details>',
    '',
  ]
}

function publication(record: RunRecord): string[] {
  const { publication: seen, verdict } = record
  if (seen !== undefined) {
    const word = {
      published: 'Published',
      unverified: 'Published, not verified',
      pending: 'Publishing is pending',
      refused: 'Publishing was refused',
    }[seen.state]
    return ['### Publishing', '', ...paragraph(`${word}: ${link(prose(seen.message), seen.url)}`)]
  }
  if (verdict.conclusion !== 'passed' || verdict.unpublishable.length === 0) return []
  return ['### Not publishable', '', ...verdict.unpublishable.slice(0, 20).map((text) => `- ${prose(text, 300)}`), '']
}

function bullets(title: string, texts: readonly string[], detail: Detail, omissions: Omissions): string[] {
  if (texts.length === 0) return []
  const shown = texts.slice(0, Math.max(3, Math.min(100, detail.rows)))
  omissions.add(texts.length - shown.length, title.toLowerCase().replace(/s$/, ''))
  return [`### ${title}`, '', ...shown.map((text) => `- ${prose(text, 400)}`), '']
}

function batches(record: RunRecord, detail: Detail, omissions: Omissions): string[] {
  const shown = record.batches.slice(0, Math.min(200, detail.rows))
  omissions.add(record.batches.length - shown.length, 'batch', 'batches')
  if (shown.length === 0) return []
  const columns: Parameters<typeof table<(typeof shown)[number]>>[0] = [
    ['Batch', (batch) => link(cell(batch.id ?? 'id not known'), batch.url)],
    ['Started', (batch) => prose(time(batch.startedAt))],
    ['Took', took],
  ]
  return [
    `<details><summary>${count(record.batches.length, 'batch', 'batches')} on the platform</summary>`,
    '',
    ...table(columns, shown),
    '</details>',
    '',
  ]
}

function policy(record: RunRecord): string[] {
  const { inputs, method } = policyWords(record)
  return [
    '<details><summary>How this was judged</summary>',
    '',
    inputs.map((input) => code(input)).join(' · '),
    '',
    ...paragraph(method === undefined ? '' : prose(method)),
    '</details>',
    '',
  ]
}
