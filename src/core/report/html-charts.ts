/** Charts as plain inline SVG. Every one says in words what it shows; numbers and our own words only, no foreign text. */
import type { RunRecord, TestComparison, WholeComparison } from '../model.ts'
import { count, percent, score } from './format.ts'
import type { Trend, TrendPoint } from './trend.ts'

/** Runs of a history that are drawn, the newest. */
const newest = 30

/** What a test did in each recorded run, oldest first: tall bars passed, short ones failed. The last bar is this run. */
export function historyChart(
  points: readonly TrendPoint[],
  now: { readonly passed: number; readonly judged: number } | undefined,
): string {
  const drawn = points.slice(-newest)
  if (drawn.length === 0) return ''
  const bars = { good: '', bad: '', warn: '', muted: '' }
  const add = (at: number, { passed, judged }: { readonly passed: number; readonly judged: number }) => {
    if (judged === 0) bars.muted += `M${at} 16h4v2h-4z`
    else if (passed === judged) bars.good += `M${at} 2h4v16h-4z`
    else if (passed === 0) bars.bad += `M${at} 11h4v7h-4z`
    else bars.warn += `M${at} 7h4v11h-4z`
  }
  drawn.forEach((point, index) => {
    add(index * 6, point)
  })
  const end = drawn.length * 6 + 4
  if (now !== undefined) add(end, now)
  const width = now === undefined ? drawn.length * 6 : end + 4
  const all = drawn.filter((point) => point.judged > 0)
  const good = all.filter((point) => point.passed === point.judged).length
  const label = `Passed in ${good} of the last ${count(all.length, 'run')}${now === undefined ? '' : `, now ${now.passed} of ${now.judged}`}`
  const divider = now === undefined ? '' : `<path class="s-muted" d="M${end - 3} 0v20"/>`
  const paths = Object.entries(bars).map(([name, d]) => (d === '' ? '' : `<path class="f-${name}" d="${d}"/>`))
  return `<svg class="history" role="img" aria-label="${label}" width="${width}" height="20" viewBox="0 0 ${width} 20">${paths.join('')}${divider}</svg>`
}

/** Mean scores before (with the range of the single runs) and now, on one scale from 0 to 1. */
export function scoreChart(comparison: TestComparison | undefined, points: readonly TrendPoint[]): string {
  const { baseline, candidate } = comparison ?? {}
  if (baseline?.score === undefined || candidate?.score === undefined) return ''
  const x = (value: number) => (60 + value * 280).toFixed(1)
  const scores = points.flatMap((point) => point.score ?? [])
  const [low, high] = [Math.min(...scores, baseline.score), Math.max(...scores, baseline.score)]
  const range = scores.length < 2 ? '' : `, single runs from ${score(low)} to ${score(high)}`
  const label = `Mean score ${score(baseline.score)} before${range}; ${score(candidate.score)} now`
  return figure(
    `<svg role="img" aria-label="${label}" width="360" height="74" viewBox="0 0 360 74">
${scale(x, 56)}
<text x="0" y="20">before</text><text x="0" y="44">now</text>
${scores.length < 2 ? '' : `<path class="s-info" d="M${x(low)} 16H${x(high)}M${x(low)} 11v10M${x(high)} 11v10"/>`}
<circle class="f-info" cx="${x(baseline.score)}" cy="16" r="5"/><circle class="${candidate.score < baseline.score ? 'f-bad' : 'f-good'}" cx="${x(candidate.score)}" cy="40" r="5"/>
</svg>`,
    `${label}.`,
  )
}

function scale(x: (value: number) => string, y: number): string {
  return [0, 0.25, 0.5, 0.75, 1]
    .map(
      (tick) =>
        `<path class="s-line" d="M${x(tick)} 4V${y}"/><text x="${x(tick)}" y="${y + 14}" text-anchor="middle">${tick}</text>`,
    )
    .join('')
}

/** How far the whole run fell, with its interval, against no change and the smallest drop that matters. */
export function dropChart(whole: WholeComparison, maxDrop: number): string {
  const reach = Math.max(0.01, ...[whole.low, whole.high, whole.drop, maxDrop, whole.detectable].map(Math.abs)) * 1.15
  const x = (value: number) => (200 - (value / reach) * 180).toFixed(1)
  const unit = (value: number) =>
    whole.of === 'score' ? score(Math.abs(value)) : `${(Math.abs(value) * 100).toFixed(1)} points`
  const way = (value: number) => (value === 0 ? '0' : `${value > 0 ? '−' : '+'}${unit(value)}`)
  const label = `Change of the ${whole.of === 'score' ? 'mean score' : 'pass rate'}: ${way(whole.drop)}, plausibly between ${way(whole.high)} and ${way(whole.low)}`
  const colour = whole.regressed ? 'bad' : 'info'
  return figure(
    `<svg role="img" aria-label="${label}" width="400" height="64" viewBox="0 0 400 64">
<path class="s-line" d="M10 26H390"/><path class="s-muted" d="M200 6V46"/><text x="200" y="60" text-anchor="middle">no change</text>
<path class="s-muted dash" d="M${x(maxDrop)} 10V42"/><text x="10" y="60">worse</text><text x="390" y="60" text-anchor="end">better</text>
<path class="s-${colour}" d="M${x(whole.high)} 26H${x(whole.low)}M${x(whole.high)} 20v12M${x(whole.low)} 20v12"/><circle class="f-${colour}" cx="${x(whole.drop)}" cy="26" r="6"/>
</svg>`,
    `${label}. The dashed line is the smallest drop that matters, ${unit(maxDrop)}.`,
  )
}

/** Pass rate and score over the recorded runs of the branch, this run last. */
export function trendLines(record: RunRecord, trend: Trend): string {
  const { passRate, score: mean } = record.totals
  const runs = [...trend.runs.slice(-60), { passRate, score: mean }]
  if (runs.length < 3) return ''
  const values = runs.flatMap((run) => [run.passRate, run.score]).filter((value) => value !== undefined)
  if (values.length === 0) return ''
  const floor = Math.max(0, Math.floor((Math.min(...values) - 0.05) * 10) / 10)
  const x = (index: number) => (36 + (index * 350) / (runs.length - 1)).toFixed(1)
  const y = (value: number) => (8 + ((1 - value) / (1 - floor)) * 120).toFixed(1)
  const lines = (['passRate', 'score'] as const).map((key) => {
    const points = runs.flatMap((run, index) => (run[key] === undefined ? [] : [`${x(index)} ${y(run[key])}`]))
    const dot = runs.at(-1)?.[key]
    const colour = key === 'passRate' ? 'info' : 'warn'
    return points.length < 2
      ? ''
      : `<path class="s-${colour}" d="M${points.join('L')}"/>${dot === undefined ? '' : `<circle class="f-${colour}" cx="${x(runs.length - 1)}" cy="${y(dot)}" r="4"/>`}`
  })
  const grid = [1, (1 + floor) / 2, floor].map(
    (tick) =>
      `<path class="s-line" d="M36 ${y(tick)}H388"/><text x="30" y="${Number(y(tick)) + 4}" text-anchor="end">${Math.round(tick * 100)}%</text>`,
  )
  const words = [
    ...(passRate === undefined ? [] : [`pass rate ${percent(passRate)} now`]),
    ...(mean === undefined ? [] : [`score ${score(mean)} now`]),
  ].join(', ')
  const label = `The last ${count(runs.length - 1, 'recorded run')} and this one: ${words || 'nothing judged now'}`
  return figure(
    `<svg role="img" aria-label="${label}" width="400" height="140" viewBox="0 0 400 140">${grid.join('')}${lines.join('')}</svg>`,
    `<span class="key"></span>Pass rate <span class="key two"></span>Score. ${label}.`,
  )
}

/** What share of the tests passed, failed and so on, as one bar; decoration beside figures that say the same. */
export function shareBar({ totals }: RunRecord): string {
  const parts = [
    ['good', totals.passed],
    ['bad', totals.failed],
    ['warn', totals.errored],
    ['muted', totals.skipped],
  ] as const
  let at = 0
  const rects = parts.map(([name, amount]) => {
    if (amount === 0) return ''
    const width = (amount / totals.total) * 100
    const rect = `<rect class="f-${name}" x="${at.toFixed(2)}%" width="${width.toFixed(2)}%" height="10"/>`
    at += width
    return rect
  })
  return totals.total === 0
    ? ''
    : `<svg class="share" aria-hidden="true" width="100%" height="10">${rects.join('')}</svg>`
}

function figure(svg: string, caption: string): string {
  return `<figure>${svg}<figcaption>${caption}</figcaption></figure>`
}
