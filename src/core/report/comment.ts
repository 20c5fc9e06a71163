/** The pull-request comment: its first two lines answer whether to merge and what got worse. Cut to GitHub's limit. */
import type { Reason, RunRecord } from '../model.ts'
import { code, link, prose } from './escape.ts'
import { createOmissions, cutToFit, type Detail } from './fit.ts'
import { capital, commit, count } from './format.ts'
import { reasonLine, wholeRun } from './markdown.ts'
import { type MarkdownStyle, named, paragraph, section } from './markdown-test.ts'
import { type CommentMark, writeMark } from './marker.ts'
import { wholeSentences } from './policy-words.ts'
import { createPublicity, type Publicity } from './publicity.ts'
import { type Entry, type SectionName, type Sections, sections } from './sections.ts'
import { answer, baselineWords, because, change, figures, reasonWords, sectionWords, sureness } from './words.ts'

/** GitHub takes 65,536 characters; the rest is room for what masking adds. */
export const commentBudget = 65_536 - 1_536

export interface CommentOptions {
  /** Largest length in UTF-16 units; default `commentBudget`. */
  readonly budget?: number
  /** Where the run can be looked at; default the record's own host. */
  readonly runUrl?: string
  /** Where the full report can be downloaded. */
  readonly reportUrl?: string
  /** `stranger`: the record may have been made up, so none of its addresses becomes a link. */
  readonly origin?: 'own' | 'stranger'
  /** Where the comment says it came from; default: the record's own name, run and attempt. */
  readonly mark?: CommentMark
}

/** Whether a reader who knew the last state would want to hear of this run. */
export function hasNews({ verdict, comparison }: RunRecord): boolean {
  const words: readonly string[] = ['regressed', 'suspected', 'fixed']
  if (verdict.conclusion !== 'passed' || comparison?.whole?.regressed === true) return true
  return comparison?.tests.some(({ word }) => words.includes(word)) === true
}

/** The comment as GitHub-flavoured Markdown, its mark last. */
export function renderComment(record: RunRecord, options: CommentOptions = {}): string {
  const sorted = sections(record)
  const publicity = createPublicity(record)
  const render = (detail: Detail) => renderAt(detail, { record, sorted, publicity, options })
  return cutToFit(render, (text) => text.length, options.budget ?? commentBudget, steps)
}

const hearsay = '_Reported by a run of the pull request’s own code, which could have made these results up._'

const none = { passedRows: 0, transcriptTurns: 0, transcriptCharacters: 0 }
const steps: readonly Detail[] = [
  { ...none, detailed: 40, rows: 200, checks: 10, value: 200, transcriptTurns: 8, transcriptCharacters: 1500 },
  { ...none, detailed: 40, rows: 200, checks: 10, value: 200 },
  { ...none, detailed: 15, rows: 100, checks: 5, value: 160 },
  { ...none, detailed: 10, rows: 50, checks: 5, value: 120 },
  { ...none, detailed: 5, rows: 20, checks: 3, value: 100 },
  { ...none, detailed: 3, rows: 5, checks: 2, value: 80 },
  { ...none, detailed: 0, rows: 3, checks: 0, value: 60 },
  { ...none, detailed: 0, rows: 0, checks: 0, value: 60 },
]

interface Input {
  readonly record: RunRecord
  readonly sorted: Sections
  readonly publicity: Publicity
  readonly options: CommentOptions
}

/** Shown with checks; the others as a row or a name each. */
const inDetail: readonly SectionName[] = ['regressed', 'failed', 'suspected', 'errored']
const inRows: readonly SectionName[] = ['missing', 'already', 'known', 'quarantined']
const inOneLine: readonly SectionName[] = ['fixed', 'improved', 'added']

function renderAt(detail: Detail, { record, sorted, publicity, options }: Input): string {
  const omissions = createOmissions()
  const style: MarkdownStyle = {
    record,
    detail,
    omissions,
    nameOf: publicity.nameOf,
    showsTexts: publicity.showsTexts,
    links: options.origin !== 'stranger',
  }
  let left = detail.detailed
  const detailedSections = inDetail.flatMap((name) => {
    const detailed = Math.min(left, sorted[name].length)
    left -= detailed
    return section(name, sorted[name], { detailed, style })
  })
  const report =
    options.reportUrl === undefined ? 'the report artifact of the run' : link('the full report', options.reportUrl)
  const body = [
    ...headline(record, sorted, style),
    ...reasons(record, publicity),
    ...detailedSections,
    ...inRows.flatMap((name) => section(name, sorted[name], { detailed: 0, style })),
    ...inOneLine.flatMap((name) => oneLiner(name, sorted[name], style)),
    ...wholeRun(record),
    ...obstacles(record, publicity),
    ...warnings(record, publicity, detail),
    linkLine(record, options),
    '',
  ]
  const leftOut = omissions.sentence()
  return [
    ...body,
    ...paragraph(options.origin === 'stranger' ? hearsay : ''),
    ...paragraph(leftOut === undefined ? '' : `**Left out here to fit:** ${leftOut}. Everything is in ${report}.`),
    writeMark(options.mark ?? { name: record.name, ...record.host }),
    '',
  ].join('\n')
}

/** Line one: may this be merged, and why. Line two: what got worse and how sure that is. */
function headline(record: RunRecord, sorted: Sections, style: MarkdownStyle): string[] {
  return [
    `### Agent tests (${prose(record.name, 80)}): ${answer(record)} — ${because(record, sorted)}`,
    secondLine(record, sorted, style),
    '',
    ...paragraph(`${capital(figures(record))}.`),
  ]
}

const shownInLine = 3

function secondLine(record: RunRecord, sorted: Sections, style: MarkdownStyle): string {
  const names = (entries: readonly Entry[], words: (entry: Entry) => string) => {
    const shown = entries.slice(0, shownInLine).map((entry) => `${named(entry, style)}${words(entry)}`)
    const more = entries.length - shown.length
    return shown.join(' · ') + (more > 0 ? ` · and ${count(more, 'more test')}` : '')
  }
  // Scores can be read further below.
  const numbers = ({ comparison }: Entry) => {
    const known = [change(comparison)?.split(';')[0], sureness(comparison?.p)].filter((part) => part !== undefined)
    return known.length === 0 ? '' : ` ${known.join('; ')}`
  }
  const whole = record.comparison?.whole
  if (sorted.regressed.length > 0) return `Worse: ${names(sorted.regressed, numbers)}`
  if (whole?.regressed === true && whole.alreadySince === undefined)
    return `Worse: the run as a whole, without a single test to blame. ${prose(wholeSentences(record)[1] ?? '')}`
  if (sorted.failed.length > 0) return `Failed: ${names(sorted.failed, () => '')}`
  if (sorted.errored.length > 0) return `Not judged, so nothing is known: ${names(sorted.errored, () => '')}`
  if (record.verdict.conclusion === 'inconclusive')
    return 'Nothing is known about the agent: the test run broke, not a test.'
  const against =
    record.comparison === undefined
      ? 'There is no baseline to compare with.'
      : `Compared with ${prose(baselineWords(record))}.`
  return `${against}${asides(record, sorted)}`
}

/** What a reader of a green comment should still know. */
function asides(record: RunRecord, sorted: Sections): string {
  const parts = (['suspected', 'already', 'known', 'fixed', 'improved', 'added', 'missing'] as const).flatMap((name) =>
    sorted[name].length === 0 ? [] : `${lower(sectionWords(name, record).title)}: ${sorted[name].length}`,
  )
  return parts.length === 0 ? '' : ` ${prose(capital(parts.join('; ')))}.`
}

function reasons(record: RunRecord, publicity: Publicity): string[] {
  const shown = record.verdict.reasons.slice(0, 10)
  const more = record.verdict.reasons.length - shown.length
  if (shown.length === 0) return []
  return [
    ...shown.map((reason) => reasonLine(publicReason(reason, publicity))),
    ...(more > 0 ? [`- … and ${count(more, 'more reason')}`] : []),
    '',
  ]
}

/** The sentence of a reason may hold names; where some are not for the public, it is made anew from the tests it is about. */
function publicReason(reason: Reason, publicity: Publicity): Reason {
  if (reason.tests === undefined || !publicity.restricted)
    return { ...reason, message: publicity.redact(reason.message) }
  const shown = reason.tests.slice(0, 5).map(publicity.nameOfId)
  const more = reason.tests.length - shown.length
  const list = more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
  return { ...reason, message: `${reasonWords(reason.code).short(reason.tests.length)}: ${list}` }
}

function oneLiner(name: SectionName, entries: readonly Entry[], style: MarkdownStyle): string[] {
  if (entries.length === 0) return []
  const shown = entries.slice(0, Math.min(20, style.detail.rows))
  const more = entries.length - shown.length
  const list = shown.map((entry) => code(style.nameOf(entry), 120)).join(', ')
  if (list === '') return paragraph(`**${sectionWords(name, style.record).title}:** ${count(entries.length, 'test')}`)
  return paragraph(`**${sectionWords(name, style.record).title}:** ${list}${more > 0 ? ` and ${more} more` : ''}`)
}

function obstacles({ verdict, publication }: RunRecord, publicity: Publicity): string[] {
  if (publication !== undefined) {
    const { state, message, url } = publication
    return paragraph(`**Publishing:** ${state}. ${link(prose(publicity.redact(message), 300), url)}`)
  }
  if (verdict.conclusion !== 'passed' || verdict.unpublishable.length === 0) return []
  const texts = verdict.unpublishable.slice(0, 5).map((text) => prose(publicity.redact(text), 300))
  return paragraph(`**Not publishable:** ${texts.join(' ')}`)
}

function warnings(record: RunRecord, publicity: Publicity, detail: Detail): string[] {
  const shown = record.warnings
    .slice(0, Math.min(10, detail.rows))
    .map((text) => `- ${prose(publicity.redact(text), 300)}`)
  const more = record.warnings.length - shown.length
  if (record.warnings.length === 0) return []
  return [
    `**Warnings** (${record.warnings.length})`,
    '',
    ...shown,
    ...(more > 0 && shown.length > 0 ? [`- … and ${more} more`] : []),
    '',
  ]
}

function linkLine(record: RunRecord, options: CommentOptions): string {
  const own = options.origin !== 'stranger'
  const first = record.batches.slice(0, 3).map((batch) => {
    const id = code(batch.id ?? 'id not known', 80)
    return own ? link(id, batch.url) : id
  })
  const more = record.batches.length - first.length
  const run = options.runUrl ?? (own ? record.host.url : undefined)
  return [
    ...(record.host.commit === undefined ? [] : [`Tested commit ${code(commit(record.host.commit))}`]),
    ...(run === undefined ? [] : [link('workflow run', run)]),
    ...(options.reportUrl === undefined ? [] : [link('full report', options.reportUrl)]),
    ...(first.length === 0
      ? []
      : [
          `${first.length === 1 ? 'batch' : 'batches'} ${first.join(', ')}${more > 0 ? ` and ${more} more` : ''} on ${code(record.provider)}`,
        ]),
  ].join(' · ')
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
