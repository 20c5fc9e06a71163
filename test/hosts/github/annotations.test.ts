import { describe, expect, test } from 'vitest'
import type { RunRecord, Verdict } from '../../../src/core/model.ts'
import { annotationsFor, createAnnotator } from '../../../src/hosts/github/annotations.ts'
import { createRedactor } from '../../../src/hosts/redaction.ts'
import { compared, record, recorded } from '../../support/records.ts'
import { createRunnerLog } from '../../support/runner-log.ts'

function failing(reasons: Verdict['reasons']): Pick<RunRecord, 'verdict'> {
  return { verdict: { conclusion: 'failed', publishable: false, reasons, unpublishable: [] } }
}

function open() {
  const seen = createRunnerLog()
  const annotator = createAnnotator((text) => seen.take('stdout', text), createRedactor())
  return { annotator, seen }
}

const failed = {
  outcome: 'failed' as const,
  trials: [
    {
      phase: 'first' as const,
      outcome: 'failed' as const,
      url: 'https://example.com/run/7',
      checks: [
        { name: 'greets', severity: 'error' as const, passed: true },
        {
          name: 'refund',
          severity: 'error' as const,
          passed: false,
          expected: 'a refund',
          actual: 'no',
          message: 'Wrong',
        },
        { name: 'tone', severity: 'warning' as const, passed: false },
      ],
    },
  ],
}

describe('annotations', () => {
  test('put regressions first, then failures, then what could not be judged; what does not block only warns', () => {
    const tests = [
      recorded('fine'),
      recorded('errored', { outcome: 'errored' }),
      recorded('lost', { outcome: 'errored', trials: [] }),
      recorded('failed', { outcome: 'failed' }),
      recorded('known', { outcome: 'failed' }),
      recorded('suspect', { outcome: 'failed' }),
      recorded('worse', { outcome: 'failed' }),
      recorded('quarantined', { outcome: 'failed', quarantined: true }),
    ]
    const comparison = {
      baseline: { source: 'artifact', runs: 10 },
      tests: [compared('worse', 'regressed'), compared('suspect', 'suspected'), compared('fine', 'same')],
    }
    const reasons = failing([
      { code: 'errored', message: 'x', tests: ['errored', 'lost'] },
      { code: 'failed-test', message: 'x', tests: ['failed'] },
      { code: 'regressed', message: 'x', tests: ['worse'] },
    ])

    const found = annotationsFor(record(tests, { comparison, ...reasons }))

    expect(found.map(({ level, title }) => `${level} ${title}`)).toEqual([
      'error Regressed: Test worse',
      'error Failed: Test failed',
      'error No result: Test lost',
      'error Errored: Test errored',
      'warning Suspected: Test suspect',
      'warning Failed, known: Test known',
      'warning Quarantined: Test quarantined',
    ])
  })

  test('say counts, the checks that decided, and where to look', () => {
    const comparison = {
      baseline: { source: 'artifact', runs: 10 },
      tests: [compared('a', 'regressed', { candidate: { passed: 0, judged: 4 } })],
    }
    const [annotation] = annotationsFor(record([recorded('a', failed)], { comparison }))
    expect(annotation?.message).toBe(
      'passed 0 of 4 trials, before 10 of 10\nrefund: expected a refund; got no; Wrong\nhttps://example.com/run/7',
    )
  })

  test("keep people's words out when the test has a public name", () => {
    const named = { ...failed, name: 'my card 4111 was stolen', publicName: 'row 17' }
    const [annotation] = annotationsFor(record([recorded('a', named)]))
    expect(annotation?.title).toBe('Failed, known: row 17')
    expect(`${annotation?.title}${annotation?.message}`).not.toMatch(/4111|refund|Wrong/)
    expect(annotation?.message).toContain('1 checks not met')
  })

  test('are none when every test passed', () => {
    expect(annotationsFor(record([recorded('a'), recorded('b')]))).toEqual([])
  })

  test('always leave one error for the sentence at the end', () => {
    const { annotator, seen } = open()
    annotator.logged('error', 'lost the connection')
    const many = Array.from({ length: 30 }, (_, at) => ({ level: 'error' as const, title: `t${at}`, message: 'm' }))

    const left = annotator.tests(many)
    annotator.final('Batchgate: nightly', 'Failed: 30 tests regressed.')

    expect(left).toBe(22)
    expect(seen.droppedAnnotations).toBe(0)
    expect(seen.annotations).toHaveLength(10)
    expect(seen.annotations.at(-1)).toEqual({
      level: 'error',
      title: 'Batchgate: nightly',
      message: 'Failed: 30 tests regressed.',
    })
  })

  test('carry foreign names without becoming other commands', () => {
    const { annotator, seen } = open()
    annotator.tests([{ level: 'warning', title: 'a,line=1::x\n::error::y', message: 'm\r\n##[error]z' }])
    expect(seen.commands).toHaveLength(1)
    expect(seen.annotations).toHaveLength(1)
    expect(seen.commands[0]?.properties).toEqual({ title: 'a,line=1::x ::error::y' })
  })
})
