/** Records of runs for tests of what is delivered. */
import type { RecordedTest, RunRecord, TestComparison } from '../../src/core/model.ts'
import { totalsOf } from '../../src/core/outcome.ts'

/** A test that passed once; `more` overrides anything. */
export function recorded(id: string, more: Partial<RecordedTest> = {}): RecordedTest {
  const outcome = more.outcome ?? 'passed'
  return {
    id,
    name: `Test ${id}`,
    tags: [],
    unit: id,
    quarantined: false,
    trials: [{ phase: 'first', outcome, checks: [] }],
    ...more,
    outcome,
  }
}

/** A comparison of one test with a baseline of ten passes. */
export function compared(id: string, word: TestComparison['word'], more: Partial<TestComparison> = {}): TestComparison {
  return { id, name: `Test ${id}`, word, baseline: { passed: 10, judged: 10 }, ...more }
}

/** A passed run of the given tests; `more` overrides anything but the totals. */
export function record(tests: readonly RecordedTest[], more: Partial<RunRecord> = {}): RunRecord {
  return {
    version: 1,
    name: 'nightly',
    provider: 'bland',
    host: { kind: 'github', commit: 'a1'.repeat(20), branch: 'main', runId: '8800000001', attempt: 1 },
    startedAt: '2026-03-01T10:00:00.000Z',
    finishedAt: '2026-03-01T10:05:00.000Z',
    policy: {
      failOn: 'regressions',
      maxErrored: { count: 0 },
      maxDrop: 0.02,
      falseAlarms: 0.02,
      confirm: 8,
      trials: 1,
      onInconclusive: 'fail',
      updateBaseline: 'auto',
      publishOnPass: false,
    },
    batches: [{ id: 'batch-1', startedAt: '2026-03-01T10:00:01.000Z' }],
    tests,
    verdict: { conclusion: 'passed', publishable: true, reasons: [], unpublishable: [] },
    shortfalls: [],
    warnings: [],
    ...more,
    totals: totalsOf(tests),
  }
}
