/**
 * One run of so many tests from its results to the last report, in a process of its own, so that its memory can be
 * told. Arguments: number of tests, baseline file (or none), folder for the reports. Prints its measures as JSON.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { record as recordRun } from '../../src/core/baseline.ts'
import { nextStep } from '../../src/core/compare.ts'
import { judge } from '../../src/core/judge.ts'
import type { RunRecord, TestResult } from '../../src/core/model.ts'
import { recordTest, totalsOf } from '../../src/core/outcome.ts'
import { applyQuarantine } from '../../src/core/quarantine.ts'
import { renderComment } from '../../src/core/report/comment.ts'
import { ctrfPieces } from '../../src/core/report/ctrf.ts'
import { renderHtml } from '../../src/core/report/html.ts'
import { jsonPieces } from '../../src/core/report/json.ts'
import { junitPieces } from '../../src/core/report/junit.ts'
import { renderMarkdown } from '../../src/core/report/markdown.ts'
import { renderText } from '../../src/core/report/text.ts'
import { trendOf } from '../../src/core/report/trend.ts'
import { createFileStore } from '../../src/hosts/baseline-file.ts'
import { annotationsFor } from '../../src/hosts/github/annotations.ts'
import { collectEarly } from '../../src/memory.ts'
import { writeReports } from '../../src/reports.ts'
import { firstPass, policy, trialOf } from './suite.ts'

/** What the child prints. */
export interface Measures {
  /** Processor time by step, in ms. */
  readonly steps: Readonly<Record<string, number>>
  readonly peakMiB: number
}

const [count = '1000', baselinePath = '', folder = ''] = process.argv.slice(2)
const steps: Record<string, number> = {}

async function measure<T>(step: string, work: () => T | Promise<T>): Promise<T> {
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  steps[step] = (user + system) / 1_000
  return result
}

collectEarly()
const store = createFileStore(baselinePath)
const reading = await measure('read baseline', () => store.read(new AbortController().signal))
const history = reading.kind === 'found' ? reading.histories[0] : undefined
const results = firstPass(Number(count)).map((result) => ({ ...result, trials: [...result.trials] }))
const byId = new Map(results.map((result, index) => [result.test.id, index]))

const entry = { reason: 'known', owner: 'support', until: '2099-01-01' }
const entries = ['suite-0/test-17', 'suite-1*', '*-42'].map((test) => ({ test, ...entry }))
const quarantineOf = (tests: readonly TestResult[]) =>
  applyQuarantine({ entries, tests: tests.map(({ test }) => test), today: '2026-01-31' })
const setting = {
  onBaselineBranch: true,
  source: baselinePath,
  quarantined: quarantineOf(results).active,
  accept: false,
}

const comparison = await measure('compare', () => {
  for (let round = 1; ; round += 1) {
    const step = nextStep({ results, policy, history, setting, seed: 1, recordedOnly: false })
    if (step.kind === 'decided') return step.comparison
    const asked = step.kind === 'second' ? [...byId.values()] : step.tests.map((id) => byId.get(id) ?? 0)
    for (const index of asked) results[index]?.trials.push(trialOf(index, step.kind, round))
  }
})

const record = await measure('judge', (): RunRecord => {
  const quarantine = quarantineOf(results)
  const tests = results.map((result) => recordTest(result, quarantine.active.has(result.test.id)))
  const verdict = judge({
    tests,
    comparison,
    policy,
    failures: [],
    shortfalls: [],
    baseline: history === undefined ? 'none' : 'found',
    onBaselineBranch: true,
    mayPublish: { allowed: true },
    quarantine,
  })
  return {
    version: 1,
    name: 'nightly',
    provider: 'bland',
    host: { kind: 'github', commit: 'c0ffee'.repeat(6), branch: 'main', runId: '88001', attempt: 1 },
    startedAt: '2026-03-01T10:00:00.000Z',
    finishedAt: '2026-03-01T11:00:00.000Z',
    policy,
    batches: [{ id: 'batch-1', startedAt: '2026-03-01T10:00:01.000Z' }],
    totals: totalsOf(tests),
    tests,
    ...(comparison === undefined ? {} : { comparison }),
    verdict,
    shortfalls: [],
    warnings: [],
  }
})

const trend = history === undefined ? {} : { trend: trendOf(history) }
await measure('summary', () => void renderMarkdown(record))
await measure('comment', () => void renderComment(record))
await measure('text', () => void renderText(record))
await measure('annotations', () => void annotationsFor(record))
await measure('html', () => void renderHtml(record, trend))
await measure('json', () => through(jsonPieces(record)))
await measure('junit', () => through(junitPieces(record)))
await measure('ctrf', () => through(ctrfPieces(record)))
await measure('write reports', () => writeReports(folder, record, history))
await measure('write baseline', async () => {
  const after = recordRun(history, record, { branch: 'main', accept: false })
  if (after !== undefined)
    await createFileStore(join(folder, 'baseline.json')).write(after, new AbortController().signal)
})

const measures: Measures = { steps, peakMiB: process.resourceUsage().maxRSS / 1_024 }
writeFileSync(join(folder, 'measures.json'), JSON.stringify(measures))

function through(pieces: Iterable<string>): void {
  for (const _piece of pieces);
}
