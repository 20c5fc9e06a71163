import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { RunRecord } from '../../../src/core/model.ts'
import { parseRecord } from '../../../src/core/record.ts'
import { renderJson } from '../../../src/core/report/json.ts'
import { baselineSchema, resultsSchema } from '../../../src/core/report/schema.ts'
import * as records from './records.ts'

const read = (name: string) => readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), 'utf8')
const committed = read('results')

const all: RunRecord[] = [
  records.one(),
  records.twelve(),
  records.good(),
  records.alreadyBroken(),
  records.dropped(),
  records.reportsOnly(),
  ...records.inconclusive(),
]

describe('results.json', () => {
  it('has a committed schema that is generated from its type', () => {
    expect(committed).toBe(resultsSchema())
  })

  it('is valid against the committed schema', () => {
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(committed))
    for (const record of all) {
      expect(validate(JSON.parse(renderJson(record))), JSON.stringify(validate.errors)).toBe(true)
    }
    expect(validate({ ...records.one(), finishedAt: null })).toBe(false)
  })

  it('can be read back without loss, so that the schema knows every key', () => {
    for (const record of all) expect(parseRecord(renderJson(record))).toEqual(record)
  })

  it('leaves out what is absent and what is no number, and never writes null', () => {
    const record = records.one()
    const odd = { ...record, comparison: undefined, totals: { ...record.totals, score: Number.NaN } }
    expect(renderJson(odd)).not.toContain('null')
    expect(parseRecord(renderJson(odd)).totals).not.toHaveProperty('score')
  })
})

describe('the baseline document', () => {
  it('has a committed schema that is generated from its type', () => {
    expect(read('baseline')).toBe(baselineSchema())
  })
})
