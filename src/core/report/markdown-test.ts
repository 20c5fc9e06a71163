/** Markdown about single tests, shared by the job summary and the pull-request comment. */

import type { Check, RecordedTest, RunRecord, Trial } from '../model.ts'
import { cell, code, fence, html, link, prose } from './escape.ts'
import { evidence } from './evidence.ts'
import type { Detail, Omissions } from './fit.ts'
import { between, capital, chance, count, duration, score, tally, whole } from './format.ts'
import type { Entry, SectionName } from './sections.ts'
import { telling } from './telling.ts'
import { sectionWords, since } from './words.ts'

export interface MarkdownStyle {
  readonly record: RunRecord
  readonly detail: Detail
  readonly omissions: Omissions
  /** What a test is called here. */
  nameOf(entry: Entry): string
  /** False for tests whose texts must not be shown here. */
  showsTexts(entry: Entry): boolean
  /** Whether addresses of the platform become links. */
  readonly links: boolean
}

/** One test with its evidence, checks, message and transcript, folded; open when it is what the reader came for. */
export function detailBlock(section: SectionName, entry: Entry, style: MarkdownStyle): string {
  const { test } = entry
  const open = section === 'regressed' ? ' open' : ''
  const suite =
    test?.suite === undefined || !style.showsTexts(entry) ? '' : ` in <code>${html(test.suite.slice(0, 120))}</code>`
  const trial = test === undefined ? undefined : telling(test)
  const lines = [
    `<details${open}><summary><code>${html(style.nameOf(entry).slice(0, 200)) || '(no name)'}</code>${suite}</summary>`,
    '',
    ...paragraph(evidenceLine(entry, trial, style)),
    ...(trial === undefined || !style.showsTexts(entry) ? [] : trialLines(trial, style)),
    '</details>',
    '',
  ]
  return lines.join('\n')
}

function evidenceLine(entry: Entry, trial: Trial | undefined, style: MarkdownStyle): string {
  const words = evidence(entry)
  const links = style.links
    ? [
        ['this execution', trial?.url],
        ['the test', entry.test?.url],
      ].flatMap(([label, url]) => {
        const text = label === undefined ? '' : link(label, url)
        return text === label ? [] : [text]
      })
    : []
  const method = entry.comparison?.method
  return [
    words === '' ? '' : `${capital(prose(words))}.`,
    method === undefined ? '' : `How this was found: ${prose(method)}`,
    links.length === 0 ? '' : `Look at ${links.join(' · ')}.`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function trialLines(trial: Trial, style: MarkdownStyle): string[] {
  const { detail } = style
  const failed = trial.checks.filter((check) => check.passed === false)
  const rest = trial.checks.length - failed.length
  const shown = failed.slice(0, detail.checks)
  style.omissions.add(failed.length - shown.length, 'failed check')
  return [
    ...paragraph(trial.message === undefined ? '' : `Reason given: ${code(trial.message, detail.value)}`),
    ...checkTable(shown, detail.value),
    ...paragraph(rest > 0 && failed.length > 0 ? `${count(rest, 'other check')} did not fail.` : ''),
    ...transcript(trial, style),
  ]
}

function checkTable(checks: readonly Check[], max: number): string[] {
  if (checks.length === 0) return []
  const columns: [string, (check: Check) => string | undefined][] = [
    ['Check', (check) => cell(check.name, max) + (check.severity === 'error' ? '' : ` (${check.severity})`)],
    ['Expected', (check) => check.expected && cell(check.expected, max)],
    ['Actual', (check) => check.actual && cell(check.actual, max)],
    ['Message', (check) => check.message && cell(check.message, max)],
    ['Score', (check) => (check.score === undefined ? undefined : score(check.score))],
  ]
  return table(columns, checks)
}

function transcript(trial: Trial, { detail, omissions }: MarkdownStyle): string[] {
  const turns = trial.transcript ?? []
  if (turns.length === 0) return []
  if (detail.transcriptTurns === 0) {
    omissions.add(1, 'transcript')
    return []
  }
  // The end of a conversation is where it went wrong more often than its beginning.
  const shown = turns.slice(-detail.transcriptTurns)
  const left = turns.length - shown.length
  omissions.add(left, 'turn of transcripts', 'turns of transcripts')
  const text = shown.map((turn) => `${turn.role.slice(0, 40).trim()}: ${turn.text}`).join('\n')
  return [
    `<details><summary>Transcript (${left === 0 ? '' : 'the last '}${left === 0 ? count(turns.length, 'turn') : `${shown.length} of ${count(turns.length, 'turn')}`})</summary>`,
    '',
    fence(text, { lines: 400, characters: detail.transcriptCharacters }),
    '',
    '</details>',
    '',
  ]
}

/** The tests of a section as one row each. */
export function rowsTable(section: SectionName, entries: readonly Entry[], style: MarkdownStyle): string[] {
  const columns: [string, (entry: Entry) => string | undefined][] = [
    ['Test', (entry) => named(entry, style)],
    ['Suite', (entry) => (style.showsTexts(entry) && entry.test?.suite ? cell(entry.test.suite, 60) : undefined)],
    ['Outcome', (entry) => (section === 'quarantined' ? entry.test?.outcome : undefined)],
    ['Before', ({ comparison }) => (comparison?.baseline === undefined ? undefined : tally(comparison.baseline))],
    ['Now', ({ comparison }) => (comparison?.candidate === undefined ? undefined : tally(comparison.candidate))],
    ['By chance', ({ comparison }) => (comparison?.p === undefined ? undefined : chance(comparison.p))],
    ['Score', ({ test }) => (test?.score === undefined ? undefined : score(test.score))],
    ['Time', ({ test }) => time(test)],
    ['Why', (entry) => why(section, entry, style)],
  ]
  const wanted: Partial<Record<SectionName, string[]>> = {
    passed: ['Test', 'Suite', 'Score', 'Time'],
    skipped: ['Test', 'Suite', 'Why'],
    added: ['Test', 'Suite', 'Score', 'Time', 'Why'],
  }
  const names = wanted[section] ?? ['Test', 'Outcome', 'Before', 'Now', 'By chance', 'Why']
  return table(
    columns.filter(([name]) => names.includes(name)),
    entries,
  )
}

/** The name of a test for a table, as a link to the platform where there is one. */
export function named(entry: Entry, style: MarkdownStyle): string {
  const name = cell(style.nameOf(entry), 160)
  return style.links ? link(name, entry.test?.url) : name
}

function why(section: SectionName, entry: Entry, style: MarkdownStyle): string | undefined {
  const { comparison, test } = entry
  const note = comparison?.note ?? (comparison?.alreadySince && since(comparison.alreadySince))
  if (note !== undefined) return cellProse(note)
  if (test === undefined || section === 'fixed' || section === 'improved' || !style.showsTexts(entry)) return undefined
  const trial = telling(test)
  const failed = trial?.checks.find((check) => check.passed === false && check.severity === 'error')
  const text = failed?.message ?? trial?.message ?? failed?.name
  return text === undefined ? undefined : cell(text, style.detail.value)
}

function cellProse(text: string): string {
  return prose(text, 200).replaceAll('|', '\\|')
}

function time(test: RecordedTest | undefined): string | undefined {
  const all = (test?.trials ?? []).flatMap((trial) => trial.durationMs ?? [])
  return all.length === 0 ? undefined : duration(all.reduce((sum, ms) => sum + ms, 0))
}

/** A Markdown table without the columns that would be empty; the first column always stays. Cells are Markdown already. */
export function table<Row>(columns: [string, (row: Row) => string | undefined][], rows: readonly Row[]): string[] {
  if (rows.length === 0) return []
  const cells = rows.map((row) => columns.map(([, read]) => read(row) || ''))
  const kept = columns.map((_, index) => index === 0 || cells.some((row) => row[index] !== ''))
  const line = (values: readonly string[]) => `| ${values.filter((_, index) => kept[index]).join(' | ')} |`
  return [line(columns.map(([title]) => title)), line(columns.map(() => '---')), ...cells.map(line), '']
}

/** A paragraph and the empty line after it; nothing for an empty text. */
export function paragraph(text: string): string[] {
  return text === '' ? [] : [text, '']
}

/** How long a batch took. */
export function took(batch: { readonly startedAt: string; readonly finishedAt?: string }): string {
  const ms = between(batch.startedAt, batch.finishedAt)
  return ms === undefined ? 'not finished' : duration(ms)
}

/** The heading of a section with its count, its explanation, then its tests: first in detail, further ones as rows. */
export function section(
  name: SectionName,
  entries: readonly Entry[],
  options: { readonly detailed: number; readonly style: MarkdownStyle },
): string[] {
  if (entries.length === 0) return []
  const { style, detailed } = options
  const { title, explanation } = sectionWords(name, style.record)
  const full = entries.slice(0, detailed)
  const rows = entries.slice(full.length, full.length + style.detail.rows)
  if (detailed > 0 || style.detail.detailed === 0) style.omissions.add(rows.length, 'test in detail', 'tests in detail')
  style.omissions.add(
    entries.length - full.length - rows.length,
    `test under “${prose(title)}”`,
    `tests under “${prose(title)}”`,
  )
  return [
    `### ${prose(title)} (${whole(entries.length)})`,
    '',
    ...paragraph(explanation ?? ''),
    ...(name === 'regressed' && full.length > 1 ? rowsTable(name, full, style) : []),
    ...full.map((entry) => detailBlock(name, entry, style)),
    ...rowsTable(name, rows, style),
  ]
}
