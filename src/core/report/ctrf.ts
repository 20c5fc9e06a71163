/** CTRF, the Common Test Report Format (ctrf.io), version 0.0.0 of its schema. */
import type { Outcome, Phase, RecordedTest, RunRecord, TestComparison } from '../model.ts'
import { firstPass, judged, ofPhase } from '../outcome.ts'
import { inPieces } from '../pieces.ts'
import { block, clean, oneLine, webAddress } from './escape.ts'
import { commit } from './format.ts'
import { jsonParts } from './parts.ts'
import { telling } from './telling.ts'

/** CTRF knows no errored tests: they are `other`, and `rawStatus` says which. */
const statuses = { passed: 'passed', failed: 'failed', errored: 'other', skipped: 'skipped' } as const

const limits = { lines: 400, characters: 20_000 }

/** The record as CTRF; ends with a line feed. Linear in the number of tests. */
export function renderCtrf(record: RunRecord): string {
  return [...ctrfPieces(record)].join('')
}

/** The same in pieces, for files. */
export function* ctrfPieces(record: RunRecord): Generator<string> {
  const { totals, host, comparison } = record
  const compared = new Map((comparison?.tests ?? []).map((one) => [one.id, one]))
  const tests = {
    *[Symbol.iterator]() {
      for (const test of record.tests) yield testOf(test, compared.get(test.id))
    },
  }
  const start = epoch(record.startedAt)
  const stop = Math.max(start, epoch(record.finishedAt))
  const report = {
    reportFormat: 'CTRF',
    specVersion: '0.0.0',
    ...(host.runId === undefined ? {} : { runId: `${line(host.runId)}.${host.attempt ?? 1}` }),
    ...(stop === 0 ? {} : { timestamp: new Date(stop).toISOString() }),
    generatedBy: 'batchgate',
    results: {
      tool: { name: 'batchgate', extra: { provider: record.provider } },
      summary: {
        tests: totals.total,
        passed: totals.passed,
        failed: totals.failed,
        skipped: totals.skipped,
        pending: 0,
        other: totals.errored,
        flaky: record.tests.filter((test) => test.outcome === 'passed' && isMixed(test)).length,
        suites: new Set(record.tests.map((test) => test.suite)).size,
        start,
        stop,
        duration: stop - start,
        extra: { passRate: totals.passRate, score: totals.score, quarantined: totals.quarantined },
      },
      tests: { lazy: tests },
      environment: {
        reportName: line(record.name),
        buildId: host.runId && line(host.runId),
        buildUrl: webAddress(host.url),
        commit: host.commit && line(host.commit),
        branchName: host.branch && line(host.branch),
        healthy: record.verdict.conclusion === 'passed',
      },
      extra: {
        conclusion: record.verdict.conclusion,
        publishable: record.verdict.publishable,
        reasons: record.verdict.reasons.map(({ code, message }) => ({ code, message: oneLine(message, 1000) })),
        ...(comparison === undefined
          ? {}
          : {
              baseline: {
                ...comparison.baseline,
                commit: comparison.baseline.commit && commit(comparison.baseline.commit),
              },
            }),
      },
    },
  }
  yield* inPieces(jsonParts(report))
  yield '\n'
}

function testOf(test: RecordedTest, comparison: TestComparison | undefined) {
  const pass = firstPass(test.trials)
  const retries = ofPhase(test.trials, 'retry').length
  const trial = telling(test)
  const checks = (trial ?? pass[0])?.checks ?? []
  return {
    testId: line(test.id),
    name: line(test.name),
    status: statuses[test.outcome],
    rawStatus: test.outcome,
    duration: Math.round(pass.reduce((sum, one) => sum + (one.durationMs ?? 0), 0)),
    ...(test.suite === undefined ? {} : { suite: [line(test.suite)] }),
    ...(test.tags.length === 0 ? {} : { tags: test.tags.map(line) }),
    ...(trial?.message === undefined ? {} : { message: oneLine(trial.message, 1000) }),
    ...(trial?.transcript === undefined || trial.transcript.length === 0
      ? {}
      : { trace: block(trial.transcript.map((turn) => `${turn.role}: ${turn.text}`).join('\n'), limits) }),
    retries,
    ...(isMixed(test) ? { flaky: test.outcome === 'passed' } : {}),
    ...(checks.length === 0
      ? {}
      : {
          steps: checks.map((check) => ({
            name: line(check.name),
            status: check.passed === undefined ? ('other' as const) : statuses[check.passed ? 'passed' : 'failed'],
            extra: {
              severity: check.severity,
              score: check.score,
              expected: check.expected && clean(check.expected.slice(0, 2000)),
              actual: check.actual && clean(check.actual.slice(0, 2000)),
              message: check.message && clean(check.message.slice(0, 2000)),
            },
          })),
        }),
    extra: {
      score: test.score,
      quarantined: test.quarantined,
      url: webAddress(test.url),
      comparison: comparison?.word,
      p: comparison?.p,
      trials: counts(test),
    },
  }
}

/** Whether executions of the same test ended differently. */
function isMixed(test: RecordedTest): boolean {
  return new Set(judged(test.trials).map((trial) => trial.outcome)).size > 1
}

/** How often a test was executed in each phase, by outcome: `{ first: { failed: 1 }, confirm: { failed: 3 } }`. */
function counts(test: RecordedTest): Partial<Record<Phase, Partial<Record<Outcome, number>>>> {
  const phases: Partial<Record<Phase, Partial<Record<Outcome, number>>>> = {}
  for (const { phase, outcome } of test.trials) {
    const known = phases[phase] ?? {}
    phases[phase] = { ...known, [outcome]: (known[outcome] ?? 0) + 1 }
  }
  return phases
}

/** CTRF wants texts that are not empty. */
function line(text: string): string {
  return oneLine(text, 500) || '–'
}

function epoch(iso: string): number {
  const ms = Date.parse(iso)
  return Number.isFinite(ms) ? Math.max(0, ms) : 0
}
