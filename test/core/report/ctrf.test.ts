import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { schema } from 'ctrf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderCtrf } from '../../../src/core/report/ctrf.ts'
import { everyTrick, hostileText } from './hostile.ts'
import { hostileRecord } from './hostile-record.ts'
import * as records from './records.ts'

const ajv = new Ajv({ strict: false })
addFormats.default(ajv)
const validate = ajv.compile(schema)

describe('the CTRF report', () => {
  it('is valid against the published schema, whatever the run was like', () => {
    const all = [records.one(), records.twelve(), records.good(), records.dropped(), ...records.inconclusive()]
    for (const record of [...all, records.record([], {}), hostileRecord(everyTrick), hostileRecord('')]) {
      expect(validate(JSON.parse(renderCtrf(record))), JSON.stringify(validate.errors)).toBe(true)
    }
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(validate(JSON.parse(renderCtrf(hostileRecord(text)))), JSON.stringify(validate.errors)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it('counts errored tests as other, never as passed or skipped', () => {
    const { summary, tests } = JSON.parse(renderCtrf(records.twelve())).results
    expect(summary).toMatchObject({ tests: 12, passed: 4, failed: 6, skipped: 1, other: 1, pending: 0 })
    expect(tests.find((test: { rawStatus: string }) => test.rawStatus === 'errored').status).toBe('other')
  })
})
