import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { renderCtrf } from '../src/core/report/ctrf.ts'
import { renderJson } from '../src/core/report/json.ts'
import { renderJunit } from '../src/core/report/junit.ts'
import { renderMarkdown } from '../src/core/report/markdown.ts'
import { writeReports } from '../src/reports.ts'
import { record, recorded } from './support/records.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reports-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const run = record(Array.from({ length: 700 }, (_, index) => recorded(`t-${index}`)))
const read = (name: string) => readFileSync(join(folder, 'made', name), 'utf8')

test('every report is written, whole, into a folder that is made', async () => {
  expect(await writeReports(join(folder, 'made'), run, undefined)).toEqual([])
  expect(readdirSync(join(folder, 'made')).sort()).toEqual([
    'ctrf.json',
    'junit.xml',
    'report.html',
    'results.json',
    'summary.md',
  ])
  expect(read('results.json')).toBe(renderJson(run))
  expect(read('junit.xml')).toBe(renderJunit(run))
  expect(read('ctrf.json')).toBe(renderCtrf(run))
  expect(read('summary.md')).toBe(renderMarkdown(run))
  expect(read('report.html')).toContain('</html>')
})

test('text of any length and alphabet arrives whole', async () => {
  const long = { ...run, warnings: [`a${'😀é'.repeat(200_000)}`] }
  await writeReports(join(folder, 'made'), long, undefined)
  expect(read('results.json')).toBe(renderJson(long))
})

test('the page shows how the tests did in the runs of the baseline', async () => {
  const history = {
    version: 1,
    name: 'nightly',
    provider: 'bland',
    branch: 'main',
    runs: ['old', 'new'].map((runId) => ({
      ...{ runId, attempt: 1, commit: 'f00d'.repeat(10), startedAt: '2026-02-01T10:00:00.000Z' },
      ...{ conclusion: 'passed' as const, bar: true },
    })),
    tests: [],
  } as const
  const comparedRun = { ...run, comparison: { baseline: { source: 'memory', runs: 2 }, tests: [] } }
  await writeReports(join(folder, 'made'), comparedRun, undefined)
  const without = read('report.html')
  await writeReports(join(folder, 'made'), comparedRun, history)
  expect(read('report.html')).not.toBe(without)
})

test('a folder that cannot be made is a warning and no error', async () => {
  writeFileSync(join(folder, 'file'), '')
  const warnings = await writeReports(join(folder, 'file', 'below'), run, undefined)
  expect(warnings).toEqual([expect.stringContaining('No report could be written')])
})
