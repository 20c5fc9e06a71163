/**
 * The report as one HTML file that needs nothing else: no request leaves it, and its policy lets nothing run but its own
 * style and script, named by their hashes.
 */
import { createHash } from 'node:crypto'
import type { RunRecord } from '../model.ts'
import { inPieces } from '../pieces.ts'
import { html, oneLine } from './escape.ts'
import { between, capital, commit, count, duration, percent, score, time, whole } from './format.ts'
import { dropChart, shareBar, trendLines } from './html-charts.ts'
import { script } from './html-script.ts'
import { style } from './html-style.ts'
import { anchor, testRow } from './html-test.ts'
import { policyWords, wholeSentences } from './policy-words.ts'
import { type Entry, type SectionName, type Sections, sections } from './sections.ts'
import type { Trend } from './trend.ts'
import { because, conclusionWords, reasonWords, sectionWords } from './words.ts'

export interface HtmlOptions {
  readonly trend?: Trend
}

/** Rows beyond these would make the page slow; the rest is counted and stands in results.json. From `many` on rows are laid out only when seen. */
const limits = { rows: 20_000, full: 2_000, histories: 2_000, many: 300 }

/** A whole page; its size and the time it takes grow with the number of tests and no faster. */
export function renderHtml(record: RunRecord, options: HtmlOptions = {}): string {
  return [...htmlPieces(record, options)].join('')
}

/** The same in pieces, for files. */
export function htmlPieces(record: RunRecord, options: HtmlOptions): Generator<string> {
  return inPieces(page(record, options))
}

function* page(record: RunRecord, options: HtmlOptions): Generator<string> {
  const sorted = sections(record)
  const title = `${oneLine(record.name, 80)}: ${conclusionWords[record.verdict.conclusion].toLowerCase()} — ${because(record, sorted)}`
  const policy = [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${html(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body${record.tests.length > limits.many ? ' class="many"' : ''}>
<a class="skip" href="#tests">Skip to the tests</a>
${band(record, sorted)}
<main>
${reasons(record)}
${comparisonCard(record, options.trend)}
`
  yield* testList(record, sorted, options.trend)
  yield `
${notes(record)}
</main>
<footer><p>Written by Batchgate from the record of one run, which is beside this file as <code>results.json</code>.</p></footer>
<script>${script}</script>
</body>
</html>
`
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`
}

/** The verdict and the figures, at the top. */
function band(record: RunRecord, sorted: Sections): string {
  const { host, totals, verdict } = record
  const took = between(record.startedAt, record.finishedAt)
  const about = [
    `Agent tests on <strong>${html(record.provider)}</strong>`,
    ...(host.commit === undefined ? [] : [`commit <code>${html(commit(host.commit))}</code>`]),
    ...(host.branch === undefined ? [] : [`branch <code>${html(oneLine(host.branch, 100))}</code>`]),
    html(time(record.startedAt)),
    ...[anchor('workflow run', host.url)].filter((link) => link !== ''),
  ]
  const facts: [string, string | undefined][] = [
    ['Passed', `${whole(totals.passed)} of ${whole(totals.total)}`],
    ['Failed', totals.failed === 0 ? undefined : whole(totals.failed)],
    ['Errored', totals.errored === 0 ? undefined : whole(totals.errored)],
    ['Skipped', totals.skipped === 0 ? undefined : whole(totals.skipped)],
    ['In quarantine', totals.quarantined === 0 ? undefined : whole(totals.quarantined)],
    ['Pass rate', totals.passRate === undefined ? undefined : percent(totals.passRate)],
    ['Score', totals.score === undefined ? undefined : score(totals.score)],
    ['Time', took === undefined ? undefined : duration(took)],
  ]
  return `<div class="band ${verdict.conclusion}"><header>
<p class="eyebrow">${about.join(' · ')}</p>
<h1>${html(oneLine(record.name, 80))}: <span class="word">${conclusionWords[verdict.conclusion].toLowerCase()}</span> — ${html(because(record, sorted))}</h1>
<dl class="facts">${facts.map(([name, value]) => (value === undefined ? '' : `<div><dt>${name}</dt><dd>${value}</dd></div>`)).join('')}</dl>
${shareBar(record)}
</header></div>`
}

function reasons(record: RunRecord): string {
  const { verdict, policy, publication } = record
  const shown = verdict.reasons.slice(0, 100).map(({ code, message }) => {
    const { fault, next } = reasonWords(code)
    return `<li><span class="fault">${fault}</span><p>${coded(capital(message))}</p><p class="next">Next: ${coded(next)}</p></li>`
  })
  const more = verdict.reasons.length - shown.length
  const extras = [
    ...record.shortfalls.slice(0, 100).map((text) => `<p>${coded(text)}</p>`),
    ...(more > 0 ? [`<p>… and ${count(more, 'more reason')} in results.json</p>`] : []),
    ...(verdict.conclusion === 'failed' && policy.failOn === 'nothing'
      ? ['<p>This gate only reports (<code>fail-on: nothing</code>), so it does not block.</p>']
      : []),
    ...(verdict.conclusion === 'inconclusive' && policy.onInconclusive === 'pass'
      ? ['<p>This gate lets inconclusive runs through (<code>on-inconclusive: pass</code>).</p>']
      : []),
    ...(publication === undefined
      ? []
      : [
          `<p>Publishing: <strong>${publication.state}</strong>. ${coded(publication.message)} ${anchor('Look', publication.url)}</p>`,
        ]),
  ]
  const obstacles =
    publication === undefined && verdict.conclusion === 'passed' && verdict.unpublishable.length > 0
      ? `<h2>Not publishable</h2><ul class="plain">${verdict.unpublishable
          .slice(0, 50)
          .map((text) => `<li>${coded(text)}</li>`)
          .join('')}</ul>`
      : ''
  if (shown.length + extras.length === 0 && obstacles === '') return ''
  const list = shown.length === 0 ? '' : `<h2>Why, and what next</h2><ul class="reasons">${shown.join('')}</ul>`
  return `<section class="card">${list}${extras.join('')}${obstacles}</section>`
}

function comparisonCard(record: RunRecord, trend: Trend | undefined): string {
  const { comparison } = record
  const charts = [
    comparison?.whole === undefined ? '' : dropChart(comparison.whole, record.policy.maxDrop),
    trend === undefined ? '' : trendLines(record, trend),
  ].filter((chart) => chart !== '')
  const sentences = wholeSentences(record).map(html).join(' ')
  return `<section class="card"><h2>Compared with the baseline</h2><p>${sentences}</p>${charts.length === 0 ? '' : `<div class="charts">${charts.join('')}</div>`}</section>`
}

/** All tests, those that need a person first. */
function* testList(record: RunRecord, sorted: Sections, trend: Trend | undefined): Generator<string> {
  yield `<section id="tests" class="group" tabindex="-1"><h2>Tests</h2>
${filters()}`
  let rows = 0
  for (const [name, entries] of Object.entries(sorted) as [SectionName, readonly Entry[]][]) {
    yield '\n'
    if (entries.length === 0) continue
    const { title, explanation } = sectionWords(name, record)
    yield `<section class="group"><h3>${html(title)} (${whole(entries.length)})</h3>${explanation === undefined ? '' : `<p>${explanation}</p>`}
`
    const shown = entries.slice(0, Math.max(0, limits.rows - rows))
    for (const entry of shown) {
      rows += 1
      const depth = rows <= limits.full ? 'full' : 'brief'
      const points = rows <= limits.histories ? (trend?.tests.get(entry.id) ?? []) : []
      yield testRow(entry, { section: name, depth, points })
    }
    const more = entries.length - shown.length
    yield `${more > 0 ? `<p>${count(more, 'more test')} of these in results.json</p>` : ''}</section>`
  }
  yield '</section>'
}

/** Hidden until the script has taken hold of it. */
function filters(): string {
  const choices = (values: readonly string[]) =>
    values.map((value) => `<option value="${value}">${capital(value)}</option>`).join('')
  return `<form id="filters" class="tools" hidden>
<label class="grow">Search<input id="search" type="search" placeholder="Name, suite, message, transcript"></label>
<label>Outcome<select id="outcome"><option value="">Any</option>${choices(['failed', 'errored', 'passed', 'skipped', 'missing'])}</select></label>
<label>Compared<select id="word"><option value="">Any</option>${choices(['regressed', 'suspected', 'errored', 'missing', 'fixed', 'improved', 'added', 'same'])}</select></label>
<button type="reset">Clear</button><output id="count" for="search outcome word" aria-live="polite"></output>
</form>`
}

function notes(record: RunRecord): string {
  const shown = record.warnings.slice(0, 200)
  const warnings =
    shown.length === 0
      ? ''
      : `<section class="card"><h2>Warnings</h2><ul class="plain">${shown.map((text) => `<li>${coded(text)}</li>`).join('')}</ul></section>`
  const batches = record.batches.slice(0, 500).map((batch) => {
    const id = html(oneLine(batch.id ?? 'id not known', 120))
    const ms = between(batch.startedAt, batch.finishedAt)
    return `<tr><td>${anchor(id, batch.url) || id}</td><td>${html(time(batch.startedAt))}</td><td>${ms === undefined ? 'not finished' : duration(ms)}</td></tr>`
  })
  const table =
    batches.length === 0
      ? ''
      : `<section class="card"><h2>${count(record.batches.length, 'batch', 'batches')} on the platform</h2><table><thead><tr><th>Batch</th><th>Started</th><th>Took</th></tr></thead><tbody>${batches.join('')}</tbody></table></section>`
  const { inputs, method } = policyWords(record)
  return `${warnings}${table}<section class="card"><h2>How this was judged</h2><p>${inputs.map((input) => `<code>${html(input)}</code>`).join(' · ')}</p>${method === undefined ? '' : `<p>${html(method)}</p>`}</section>`
}

/** Foreign text in which backticks mark code. */
function coded(text: string): string {
  return html(oneLine(text, 1000)).replace(/`([^`]+)`/g, '<code>$1</code>')
}
