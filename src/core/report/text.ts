/** The final result for a terminal or log: verdict first, then what needs a person. */
import { stripVTControlCharacters } from 'node:util'
import type { RunRecord } from '../model.ts'
import { logLine, oneLine } from './escape.ts'
import { trialsWords } from './evidence.ts'
import { capital, count, tally, whole } from './format.ts'
import { wholeSentences } from './policy-words.ts'
import { type Entry, type SectionName, type Sections, sections } from './sections.ts'
import { telling } from './telling.ts'
import { because, conclusionWords, figures, reasonWords, sectionWords, since, sureness } from './words.ts'

export interface TextOptions {
  /** Columns of the terminal; default 100. */
  readonly width?: number
  readonly colours?: boolean
  /** The folder that the report files were written to; named at the end. */
  readonly reportDir?: string
  /** Tests listed in each section; default 20. */
  readonly rows?: number
}

type Paint = (colour: 'red' | 'green' | 'yellow' | 'bold' | 'dim', text: string) => string

const sgr = { red: 31, green: 32, yellow: 33, bold: 1, dim: 2 }
const plain: Paint = (_, text) => text
const coloured: Paint = (colour, text) => (text === '' ? '' : `\u001b[${sgr[colour]}m${text}\u001b[0m`)

const marks: Readonly<Record<SectionName, readonly ['red' | 'green' | 'yellow' | 'dim', string]>> = {
  regressed: ['red', 'WORSE'],
  failed: ['red', 'FAIL'],
  suspected: ['yellow', 'SUSPECT'],
  errored: ['yellow', 'ERROR'],
  missing: ['yellow', 'MISSING'],
  already: ['yellow', 'BROKEN'],
  known: ['dim', 'FAIL'],
  quarantined: ['dim', 'ASIDE'],
  fixed: ['green', 'FIXED'],
  improved: ['green', 'BETTER'],
  added: ['green', 'NEW'],
  skipped: ['dim', 'SKIP'],
  passed: ['green', 'PASS'],
}

/** Every line has passed `logLine` before it is coloured, so none can form a command of a CI system. */
export function renderText(record: RunRecord, options: TextOptions = {}): string {
  const { width = 100, rows = 20 } = options
  const paint = options.colours === true ? coloured : plain
  const sorted = sections(record)
  const colour = { passed: 'green', failed: 'red', inconclusive: 'yellow' } as const
  const { conclusion } = record.verdict
  const lines = [
    '',
    ...(Object.keys(sorted) as SectionName[]).flatMap((name) =>
      sectionLines(name, sorted, { record, paint, width, rows }),
    ),
    ...verdictLines(record, paint, width),
    ...wholeLines(record, width).map((line) => paint('dim', line)),
    paint(
      colour[conclusion],
      paint('bold', logLine(`${conclusionWords[conclusion].toUpperCase()}: ${because(record, sorted)}`)),
    ),
    logLine(`${figures(record)}.`),
    ...(options.reportDir === undefined ? [] : [logLine(`Reports: ${oneLine(options.reportDir, 300)}`)]),
  ]
  return `${lines.join('\n')}\n`
}

/** The whole run against its baseline, with what a reader needs to recompute it. */
function wholeLines(record: RunRecord, width: number): string[] {
  if (record.comparison === undefined) return []
  const method = record.comparison.whole?.method
  const how = method === undefined ? [] : [`Whole run: ${method.replace(/\.$/, '')}.`]
  return [...wholeSentences(record), ...how].flatMap((text) => wrap(logLine(oneLine(text, 600)), width)).concat('')
}

interface Look {
  readonly record: RunRecord
  readonly paint: Paint
  readonly width: number
  readonly rows: number
}

function sectionLines(name: SectionName, sorted: Sections, { record, paint, width, rows }: Look): string[] {
  const entries = sorted[name]
  if (entries.length === 0) return []
  if (name === 'passed' || name === 'skipped') {
    return [
      ...(entries.length > rows ? [] : entries.map((entry) => row(name, entry, { paint, width, nameWidth: 0 }))),
      ...(entries.length > rows ? [paint('dim', `${mark(name)} ${count(entries.length, 'test')}`)] : []),
      ...(name === 'passed' ? [''] : []),
    ]
  }
  const { title, explanation } = sectionWords(name, record)
  const shown = entries.slice(0, rows)
  const nameWidth = Math.max(...shown.map((entry) => oneLine(entry.name, 60).length))
  return [
    paint('bold', logLine(`${title} (${whole(entries.length)})`)),
    ...(explanation === undefined ? [] : wrap(explanation, width).map((line) => paint('dim', line))),
    ...shown.flatMap((entry) => [
      row(name, entry, { paint, width, nameWidth }),
      ...whyLines(name, entry, { paint, width }),
    ]),
    ...(entries.length > shown.length
      ? [paint('dim', `… and ${count(entries.length - shown.length, 'more test')}; the report has them all`)]
      : []),
    '',
  ]
}

/** Columns of a mark and the space after it. */
const marginWidth = 8

function mark(name: SectionName): string {
  return marks[name][1].padEnd(marginWidth - 1)
}

/** Padding names to `nameWidth` lines the figures of a section up. */
function row(
  name: SectionName,
  entry: Entry,
  { paint, width, nameWidth }: Omit<Look, 'rows' | 'record'> & { readonly nameWidth: number },
): string {
  const { comparison } = entry
  const numbers =
    comparison?.baseline === undefined || comparison.candidate === undefined || name === 'passed'
      ? ''
      : `  ${tally(comparison.baseline)} before, ${tally(comparison.candidate)} now`
  const room = Math.max(20, width - marginWidth - numbers.length)
  const shown = oneLine(entry.name, room).padEnd(numbers === '' ? 0 : Math.min(nameWidth, room))
  const line = logLine(`${mark(name)} ${shown}${numbers}`)
  return `${paint(marks[name][0], line.slice(0, marginWidth))}${line.slice(marginWidth)}`
}

/** What failed and what was expected, for one test; at most three checks. */
function whyLines(name: SectionName, entry: Entry, { paint, width }: Omit<Look, 'rows' | 'record'>): string[] {
  const { comparison, test } = entry
  const put = (text: string, label = '') => {
    const start = `${' '.repeat(marginWidth)}${label}`
    return paint('dim', logLine(`${start}${oneLine(text, Math.max(20, width - start.length))}`))
  }
  const accused = name === 'regressed' || name === 'suspected' || name === 'already'
  const sure = [accused ? sureness(comparison?.p) : undefined, accused && test ? trialsWords(test) : undefined]
  const found = sure.filter((part) => part !== undefined).join('; ')
  // Whole, so that a reader can recompute the word by hand
  const method =
    accused && comparison?.method !== undefined ? wrap(oneLine(comparison.method, 600), width - marginWidth) : []
  const notes = [
    ...(found === '' ? [] : [put(found)]),
    ...method.map((line) => put(line)),
    ...(comparison?.alreadySince === undefined ? [] : [put(`worse on the branch ${since(comparison.alreadySince)}`)]),
    ...(comparison?.note === undefined ? [] : [put(comparison.note)]),
  ]
  if (test === undefined || ['fixed', 'improved', 'added', 'missing'].includes(name)) return notes
  const trial = telling(test)
  const failed = (trial?.checks ?? []).filter((check) => check.passed === false)
  return [
    ...notes,
    ...(trial?.message === undefined ? [] : [put(trial.message)]),
    ...failed
      .slice(0, 3)
      .flatMap((check) => [
        put(
          `${check.severity === 'error' ? 'check' : check.severity} ${check.name}${check.message === undefined ? '' : `: ${check.message}`}`,
        ),
        ...(check.expected === undefined ? [] : [put(check.expected, '  expected: ')]),
        ...(check.actual === undefined ? [] : [put(check.actual, '  actual:   ')]),
      ]),
    ...(failed.length > 3 ? [put(`… and ${count(failed.length - 3, 'more failed check')}`)] : []),
  ]
}

function verdictLines(record: RunRecord, paint: Paint, width: number): string[] {
  const { verdict, publication } = record
  const item = (text: string) => {
    const [first = '', ...rest] = wrap(logLine(text), width - 2)
    return [`- ${first}`, ...rest.map((line) => `  ${line}`)]
  }
  const list = (title: string, texts: readonly string[]) =>
    texts.length === 0
      ? []
      : [
          paint('bold', title),
          ...texts.slice(0, 20).flatMap((text) => item(oneLine(text, 500))),
          ...(texts.length > 20 ? [`- … and ${count(texts.length - 20, 'more')}`] : []),
          '',
        ]
  const reasons = verdict.reasons.slice(0, 20).flatMap((reason) => {
    const { fault, next } = reasonWords(reason.code)
    return [
      ...item(`${fault}: ${capital(oneLine(reason.message, 500))}`),
      ...wrap(`Next: ${next.replaceAll('`', '')}`, width - 2).map((line) => paint('dim', `  ${line}`)),
    ]
  })
  return [
    ...list('Warnings', record.warnings),
    ...list('Floors that were not reached', record.shortfalls),
    ...(reasons.length === 0 ? [] : [paint('bold', 'Why'), ...reasons, '']),
    ...(publication === undefined
      ? []
      : [logLine(`Publishing: ${publication.state}. ${oneLine(publication.message, 300)}`), '']),
    ...(publication === undefined && verdict.conclusion === 'passed'
      ? list('Not publishable', verdict.unpublishable)
      : []),
  ]
}

/** Breaks a line at spaces; words longer than the width stay whole. A break must not put a command at a line's start. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of stripVTControlCharacters(text).split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return (line === '' ? lines : [...lines, line]).map((each) => logLine(each))
}
