import { describe, expect, it } from 'vitest'
import type { RunRecord } from '../../../src/core/model.ts'
import { sections } from '../../../src/core/report/sections.ts'
import * as records from './records.ts'

const names = (record: RunRecord) =>
  Object.fromEntries(
    Object.entries(sections(record)).flatMap(([name, entries]) =>
      entries.length === 0 ? [] : [[name, entries.map((entry) => entry.id)]],
    ),
  )

describe('the sections of a report', () => {
  it('hold every test once, and those that only the baseline knows', () => {
    const sorted = Object.values(names(records.twelve())).flat()
    expect(new Set(sorted).size).toBe(sorted.length)
    expect(sorted).toHaveLength(13)
  })

  it('tell a failure that is known from one that is not', () => {
    expect(names(records.alreadyBroken())).toEqual({
      already: ['address-change-confirms-the-postcode'],
      known: ['small-talk-stays-on-topic'],
      passed: ['greeting-says-who-is-calling'],
    })
    expect(names(records.noBaseline())).toHaveProperty('failed')
  })

  it('take a regression of the branch for this run’s own where the verdict blames the run for it', () => {
    const record = records.alreadyBroken()
    const tests = ['address-change-confirms-the-postcode']
    const blamed: RunRecord = {
      ...record,
      verdict: { ...record.verdict, conclusion: 'failed', reasons: [{ code: 'regressed', message: '', tests }] },
    }
    expect(names(blamed)).toMatchObject({ regressed: tests })
  })

  it('never count a failed or errored test among the passed', () => {
    const sorted = sections(records.twelve())
    for (const name of ['passed', 'fixed', 'improved', 'added'] as const) {
      for (const { test } of sorted[name]) expect(test?.outcome).toBe('passed')
    }
  })
})
