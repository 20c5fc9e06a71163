/** The trend as a Mermaid chart, which job summaries draw. */
import type { RunRecord } from '../model.ts'
import { code } from './escape.ts'
import { capital, count } from './format.ts'
import type { Trend } from './trend.ts'

/** Pass rate and score over the recorded runs of the branch, this run last. Holds no foreign text but the branch's name in code. */
export function trendChart(record: RunRecord, trend: Trend): string[] {
  const runs = [...trend.runs.slice(-60), { passRate: record.totals.passRate, score: record.totals.score }]
  if (runs.length < 3) return []
  const series = (['passRate', 'score'] as const).flatMap((key) => {
    const values = runs.map((run) => run[key])
    return values.every((value): value is number => value !== undefined) ? [{ key, values }] : []
  })
  if (series.length === 0) return []
  const lowest = Math.min(...series.flatMap(({ values }) => values))
  const floor = Math.max(0, Math.floor(lowest * 10 - 0.5) * 10)
  const names = { passRate: 'pass rate', score: 'score × 100' }
  const colours = { passRate: ['#2563eb', 'blue'], score: ['#d97706', 'amber'] } as const
  const legend = series.map(({ key }) => `${colours[key][1]}: ${names[key]}`).join(', ')
  return [
    '### Trend',
    '',
    `${capital(legend)}. The last ${count(runs.length - 1, 'recorded run')} of ${code(trend.branch, 100)}, then this run.`,
    '',
    '```mermaid',
    `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${series.map(({ key }) => colours[key][0]).join(', ')}"}}}}%%`,
    'xychart-beta',
    `  x-axis "Runs, oldest first, this one last" 1 --> ${runs.length}`,
    `  y-axis "Percent" ${floor} --> 100`,
    ...series.map(({ values }) => `  line [${values.map((value) => (value * 100).toFixed(1)).join(', ')}]`),
    '```',
    '',
  ]
}
