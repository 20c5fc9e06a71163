import { describe, expect, it } from 'vitest'
import { renderMarkdown, summaryBudget } from '../../../src/core/report/markdown.ts'
import { everyTrickOnLines } from './hostile.ts'
import * as records from './records.ts'

const bytes = (text: string) => Buffer.byteLength(text, 'utf8')

describe('the job summary', () => {
  it('says what came out in its first line, and why before anything else', () => {
    const lines = renderMarkdown(records.twelve()).split('\n')
    expect(lines[0]).toBe('## bland: failed — 2 tests got worse, 1 test could not be judged')
    expect(lines.findIndex((line) => line.includes('_Next:_'))).toBeLessThan(6)
  })

  it('shows every test once in full when there is room', () => {
    const record = records.twelve()
    const summary = renderMarkdown(record)
    for (const test of record.tests) expect(summary).toContain(test.name)
    expect(summary).not.toContain('Left out here')
  })

  it.each([1_000_000, 200_000, 50_000, 20_000, 6_000])('fits into %i bytes and says what it left out', (budget) => {
    const summary = renderMarkdown(records.huge(2000), { budget })
    expect(bytes(summary)).toBeLessThanOrEqual(budget)
    expect(summary).toMatch(/\*\*Left out here to fit:\*\* .*\d.* The full report is in /)
    expect(summary.startsWith('## bland: failed — 1,000 tests failed')).toBe(true)
    const opened = summary.match(/<details/g)?.length ?? 0
    expect(summary.match(/<\/details>/g)?.length ?? 0).toBe(opened)
  })

  it('counts bytes, not characters', () => {
    const summary = renderMarkdown(records.huge(2000, '質問 📦 '.repeat(40)))
    expect(bytes(summary)).toBeLessThanOrEqual(summaryBudget)
    expect(summaryBudget).toBeLessThan(1024 * 1024)
  })

  it('stays small whatever the reasons, warnings and batches are', () => {
    const record = records.huge(2000)
    const flood = Array.from({ length: 5000 }, (_, index) => `${index} ${'long '.repeat(200)}`)
    const summary = renderMarkdown(
      {
        ...record,
        warnings: flood,
        shortfalls: flood,
        verdict: { ...record.verdict, reasons: flood.map((message) => ({ code: 'floor', message })) },
        batches: flood.map((id) => ({ id, startedAt: record.startedAt })),
      },
      { budget: 30_000 },
    )
    expect(bytes(summary)).toBeLessThanOrEqual(30_000)
    expect(summary).toContain('more reasons')
  })

  it('draws the trend as numbers alone', () => {
    const runs = Array.from({ length: 5 }, (_, index) => ({
      commit: everyTrickOnLines,
      startedAt: '2026-03-01T00:00:00Z',
      passRate: 0.9,
      score: 0.8 + index / 100,
    }))
    const summary = renderMarkdown(records.twelve(), { trend: { branch: 'main\n```\n# x', runs, tests: new Map() } })
    const chart = /```mermaid\n([\s\S]*?)\n```\n/.exec(summary)?.[1]
    expect(chart).toMatchInlineSnapshot(`
      "%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#2563eb, #d97706"}}}}%%
      xychart-beta
        x-axis "Runs, oldest first, this one last" 1 --> 6
        y-axis "Percent" 30 --> 100
        line [90.0, 90.0, 90.0, 90.0, 90.0, 44.4]
        line [80.0, 81.0, 82.0, 83.0, 84.0, 70.8]"
    `)
  })
})
