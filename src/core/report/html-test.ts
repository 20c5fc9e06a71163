/** One test of the HTML report: a row that unfolds into evidence, checks, executions and transcript. */
import type { Check, RecordedTest, Trial } from '../model.ts'
import { firstPass, judged } from '../outcome.ts'
import { block, html, oneLine, webAddress } from './escape.ts'
import { evidence } from './evidence.ts'
import { capital, count, duration, score, tally } from './format.ts'
import { historyChart, scoreChart } from './html-charts.ts'
import type { Entry, SectionName } from './sections.ts'
import { telling } from './telling.ts'
import type { TrendPoint } from './trend.ts'

/** How much of a test is shown. */
export type Depth = 'full' | 'brief'

const looks: Readonly<Record<SectionName, readonly ['good' | 'bad' | 'warn' | 'muted', string]>> = {
  regressed: ['bad', 'Worse'],
  failed: ['bad', 'Failed'],
  suspected: ['warn', 'Suspect'],
  errored: ['warn', 'Errored'],
  missing: ['warn', 'Missing'],
  already: ['warn', 'Broken'],
  known: ['muted', 'Failed'],
  quarantined: ['muted', 'Aside'],
  fixed: ['good', 'Fixed'],
  improved: ['good', 'Improved'],
  added: ['good', 'New'],
  skipped: ['muted', 'Skipped'],
  passed: ['good', 'Passed'],
}

const valueLimits = { lines: 60, characters: 4000 }
const checksShown = 50
const turnsShown = 200

export interface RowSetting {
  readonly section: SectionName
  readonly depth: Depth
  readonly points: readonly TrendPoint[]
}

/** A `details` element; open when the test got worse. */
export function testRow(entry: Entry, setting: RowSetting): string {
  const { test, comparison } = entry
  const [colour, tag] = looks[setting.section]
  const place = [test?.suite, ...(test?.tags ?? []).slice(0, 8)].flatMap((part) =>
    part ? [html(oneLine(part, 80))] : [],
  )
  const first = test === undefined ? [] : judged(firstPass(test.trials))
  const now = { passed: first.filter((trial) => trial.outcome === 'passed').length, judged: first.length }
  return `<details class="test" data-outcome="${test?.outcome ?? 'missing'}" data-word="${comparison?.word ?? ''}"${setting.section === 'regressed' ? ' open' : ''}>
<summary><span class="tag ${colour}">${tag}</span><span class="name">${html(oneLine(entry.name, 300)) || '(no name)'}${place.length > 0 ? `<small>${place.join(' · ')}</small>` : ''}</span>${historyChart(setting.points, now)}<span class="figures">${figures(entry)}</span></summary>
<div class="body">${body(entry, setting)}</div>
</details>
`
}

function figures({ test, comparison }: Entry): string {
  const ms = (test?.trials ?? []).reduce((sum, trial) => sum + (trial.durationMs ?? 0), 0)
  const parts = [
    comparison?.baseline === undefined || comparison.candidate === undefined
      ? undefined
      : `${tally(comparison.baseline)} → ${tally(comparison.candidate)}`,
    test?.score === undefined ? undefined : `score ${score(test.score)}`,
    ms === 0 ? undefined : duration(ms),
  ]
  return parts.flatMap((part) => (part === undefined ? [] : [part])).join(' · ')
}

function body(entry: Entry, { depth, points }: RowSetting): string {
  const { test, comparison } = entry
  const words = evidence(entry, 'without-sides')
  const parts = [
    sides(entry),
    words === '' ? '' : `<p>${html(capital(words))}.</p>`,
    comparison?.method === undefined ? '' : `<p class="note">How this was found: ${html(comparison.method)}</p>`,
    scoreChart(comparison, points),
  ]
  const trial = test === undefined ? undefined : (telling(test) ?? test.trials[0])
  if (test !== undefined && trial !== undefined && depth === 'full') {
    parts.push(message(trial), checks(trial), transcript(trial), executions(test))
  } else if (trial?.message !== undefined) parts.push(`<p class="message">${html(oneLine(trial.message, 300))}</p>`)
  const links = [anchor('This execution on the platform', trial?.url), anchor('The test on the platform', test?.url)]
  const shown = links.filter((link) => link !== '')
  if (shown.length > 0) parts.push(`<p>${shown.join(' · ')}</p>`)
  const text = parts.filter((part) => part !== '').join('\n')
  return text === '' ? '<p class="muted">Nothing more is known about this test.</p>' : text
}

/** Before and now beside each other. */
function sides({ comparison }: Entry): string {
  const { baseline, candidate } = comparison ?? {}
  if (baseline === undefined || candidate === undefined) return ''
  const side = (title: string, one: typeof baseline) =>
    `<div class="side"><span class="muted">${title}</span><strong>passed ${tally(one)}</strong>${one.score === undefined ? '' : `mean score ${score(one.score)}`}</div>`
  return `<div class="sides">${side('Before', baseline)}${side('Now', candidate)}</div>`
}

function message(trial: Trial): string {
  return trial.message === undefined ? '' : `<p class="message">${html(block(trial.message, valueLimits))}</p>`
}

function checks({ checks: all }: Trial): string {
  if (all.length === 0) return ''
  const failed = all.filter((check) => check.passed === false)
  const rest = all.filter((check) => check.passed !== false)
  const shown = failed.slice(0, checksShown)
  const names = rest.slice(0, checksShown).map((check) => html(oneLine(check.name, 120)))
  const more = all.length - shown.length - names.length
  return `<div class="checks">${shown.map(checkBox).join('')}${names.length === 0 ? '' : `<p class="muted">Not failed: ${names.join(', ')}</p>`}${more > 0 ? `<p class="muted">${count(more, 'more check')} in results.json</p>` : ''}</div>`
}

/** Expected and actual beside each other. */
function checkBox(check: Check): string {
  const word =
    check.severity === 'error'
      ? '<span class="bad">Failed</span>'
      : `<span class="warn">Not met (${check.severity})</span>`
  const notes = [
    check.type === undefined ? '' : html(oneLine(check.type, 80)),
    check.score === undefined ? '' : `score ${score(check.score)}`,
  ].filter((note) => note !== '')
  const values = [
    ['Expected', check.expected],
    ['Actual', check.actual],
    ['Message', check.message],
  ].flatMap(([title, value]) =>
    value === undefined ? [] : [`<div><h4>${title}</h4><pre>${html(block(value, valueLimits))}</pre></div>`],
  )
  return `<div class="check"><p>${word}: <strong>${html(oneLine(check.name, 200))}</strong>${notes.length > 0 ? ` <span class="muted">${notes.join(', ')}</span>` : ''}</p>${values.length === 0 ? '' : `<div class="pair">${values.join('')}</div>`}</div>`
}

function transcript({ transcript: turns }: Trial): string {
  if (turns === undefined || turns.length === 0) return ''
  const shown = turns.slice(0, turnsShown)
  const lines = shown.map(
    (turn) => `<dt>${html(oneLine(turn.role, 40)) || '–'}</dt><dd>${html(block(turn.text, valueLimits))}</dd>`,
  )
  const more = turns.length - shown.length
  return `<details class="more"><summary>Transcript (${count(turns.length, 'turn')})</summary><dl class="turns">${lines.join('')}</dl>${more > 0 ? `<p class="muted">${count(more, 'more turn')} in results.json</p>` : ''}</details>`
}

function executions({ trials }: RecordedTest): string {
  if (trials.length < 2) return ''
  const words = { first: 'first pass', retry: 'retry', confirm: 'repetition', second: 'second pass' }
  const rows = trials.slice(0, 100).map((trial) => {
    const link = anchor('open', trial.url)
    return `<tr><td>${words[trial.phase]}</td><td>${trial.outcome}</td><td>${trial.score === undefined ? '–' : score(trial.score)}</td><td>${trial.durationMs === undefined ? '–' : duration(trial.durationMs)}</td><td>${link || '–'}</td></tr>`
  })
  return `<details class="more"><summary>${count(trials.length, 'execution')}</summary><table><thead><tr><th>Phase</th><th>Outcome</th><th>Score</th><th>Time</th><th>Platform</th></tr></thead><tbody>${rows.join('')}</tbody></table></details>`
}

/** A link with a label of our own; nothing when the address is not one to offer. */
export function anchor(label: string, url: string | undefined): string {
  const address = webAddress(url)
  return address === undefined ? '' : `<a href="${html(address)}" rel="noreferrer noopener">${label}</a>`
}
