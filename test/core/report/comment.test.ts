import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RecordedTest, RunRecord } from '../../../src/core/model.ts'
import { commentBudget, renderComment } from '../../../src/core/report/comment.ts'
import { readMark, writeMark } from '../../../src/core/report/marker.ts'
import * as records from './records.ts'

const firstTwo = (record: RunRecord) => renderComment(record).split('\n').slice(0, 2)

/** Gives every test a public name, and words of a real person everywhere else. */
function withPrivateNames(record: RunRecord): RunRecord {
  const secret = (test: { readonly id: string }) => `my name is Zelda Quux (${test.id})`
  const tests = record.tests.map(
    (test, index): RecordedTest => ({
      ...test,
      name: secret(test),
      suite: 'Zelda Quux',
      publicName: `row ${index + 1}`,
      trials: test.trials.map((trial) => ({
        ...trial,
        message: 'Zelda Quux called',
        transcript: [{ role: 'user', text: 'I am Zelda Quux' }],
        checks: trial.checks.map((check) => ({
          ...check,
          name: 'Zelda Quux',
          expected: 'Zelda Quux',
          message: 'Zelda Quux',
        })),
      })),
    }),
  )
  const comparison = record.comparison && {
    ...record.comparison,
    tests: record.comparison.tests.map((test) => ({ ...test, name: secret(test) })),
  }
  const named = tests.map((test) => test.name).join(', ')
  return {
    ...record,
    tests,
    ...(comparison && { comparison }),
    warnings: [`These are odd: ${named}`],
    verdict: {
      ...record.verdict,
      unpublishable: [`missing: ${named}`],
      reasons: record.verdict.reasons.map((reason) => ({ ...reason, message: `2 tests regressed: ${named}` })),
    },
  }
}

describe('the pull-request comment', () => {
  it('answers in its first two lines whether to merge, what got worse and how sure that is', () => {
    const [merge, worse] = firstTwo(records.twelve())
    expect(merge).toBe('### Agent tests (bland): do not merge — 2 tests got worse, 1 test could not be judged')
    expect(worse).toContain('`Refund: asks for the order number`')
    expect(worse).toContain('passed 10 of 10 before, 0 of 3 now; would happen by chance 1 in 285 times')
    expect(firstTwo(records.good())).toEqual([
      '### Agent tests (bland): may be merged — all 3 tests passed',
      'Compared with 10 runs of main, newest commit `a1b2c3d`. Fixed: 1; improved: 1.',
    ])
    expect(firstTwo(records.alreadyBroken())[1]).toContain('Already broken on main: 1')
  })

  it('never says that a change may be merged unless the verdict is passed', () => {
    const others = [
      records.twelve(),
      records.dropped(),
      records.noBaseline(),
      records.reportsOnly(),
      ...records.inconclusive(),
    ]
    for (const record of others) expect(firstTwo(record)[0]).not.toContain('may be merged')
  })

  it.each([commentBudget, 20_000, 4_000])('fits into %i characters and says what it left out', (budget) => {
    const comment = renderComment(records.huge(3000), { budget, reportUrl: 'https://github.com/acme/agent/r' })
    expect(comment.length).toBeLessThanOrEqual(budget)
    expect(comment).toMatch(/\*\*Left out here to fit:\*\* .* Everything is in \[the full report\]/)
    expect(readMark(comment)).toEqual({ name: 'bland', runId: '7700123', attempt: 1 })
  })

  it('names the baseline, the tested commit, the run, the batches and the report', () => {
    const comment = renderComment(records.twelve(), { reportUrl: 'https://github.com/acme/agent/r' })
    for (const part of ['`a1b2c3d`', 'main', '`8f14e45`', '/runs/7700123)', '`batch-5c1f`', '[full report](']) {
      expect(comment).toContain(part)
    }
  })

  it('shows nothing of tests with a public name but that name, their outcome and their numbers', () => {
    const comment = renderComment(withPrivateNames(records.twelve()))
    expect(comment.match(/.{0,60}(?:Zelda|Quux).*/)?.[0]).toBeUndefined()
    expect(comment).toContain('row 1')
    expect(comment).toContain('10 of 10')
    expect(comment).toContain('hold-music')
    const passed = withPrivateNames(records.alreadyBroken())
    expect(renderComment(passed)).not.toMatch(/Zelda|Quux/)
  })

  it('makes no link of what a stranger’s record says, only of what it was told', () => {
    const comment = renderComment(records.twelve(), { origin: 'stranger', runUrl: 'https://github.com/acme/agent/1' })
    expect(comment.match(/\]\([^)]*\)/g)).toEqual(['](https://github.com/acme/agent/1)'])
    expect(comment).not.toContain('<a ')
  })
})

describe('the mark of a comment', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.stringMatching(/^\d{1,12}$/), fc.nat(), (name, runId, attempt) => {
        const mark = writeMark({ name, runId, attempt })
        expect(mark).not.toMatch(/<!--.*--.*-->/)
        expect(readMark(`text\n${mark}\n`)).toEqual({ name: name.toWellFormed(), runId, attempt })
      }),
    )
  })

  it('is not seen where there is none', () => {
    expect(readMark('<!-- batchgate:%E0%A4%A run:1 attempt:1 -->')).toBeUndefined()
    expect(readMark('batchgate')).toBeUndefined()
  })
})
