import { describe, expect, it } from 'vitest'
import { trendOf } from '../../../src/core/report/trend.ts'

describe('the trend of a history', () => {
  it('is the mean over the tests of each run, unjudged results left out', () => {
    const trend = trendOf({
      version: 1,
      name: 'bland',
      provider: 'bland',
      branch: 'main',
      runs: [
        { runId: '1', attempt: 1, commit: 'a1', startedAt: '2026-03-01T00:00:00Z', conclusion: 'passed', bar: true },
        { runId: '2', attempt: 1, startedAt: '2026-03-02T00:00:00Z', conclusion: 'failed', bar: false },
      ],
      tests: [
        {
          id: 'a',
          name: 'A',
          digest: 'd',
          results: [
            [0, 1, 2, 0.8],
            [1, 0, 0, null],
          ],
        },
        { id: 'b', name: 'B', digest: 'd', results: [[0, 1, 1, null]] },
      ],
    })
    expect(trend.runs).toEqual([
      { commit: 'a1', startedAt: '2026-03-01T00:00:00Z', passRate: 0.75, score: 0.8 },
      { startedAt: '2026-03-02T00:00:00Z' },
    ])
    expect(trend.tests.get('a')).toEqual([
      { run: 0, passed: 1, judged: 2, score: 0.8 },
      { run: 1, passed: 0, judged: 0 },
    ])
  })
})
