import { describe, expect, it } from 'vitest'
import { RunError } from '../../src/core/errors.ts'
import { parseRecord, readRecord } from '../../src/core/record.ts'
import { renderJson } from '../../src/core/report/json.ts'
import { one, twelve } from './report/records.ts'

const plain = (): Record<string, unknown> => JSON.parse(renderJson(twelve()))

function refusal(value: unknown): string {
  try {
    readRecord(value)
  } catch (error) {
    if (error instanceof RunError && error.code === 'bad-response') return error.message
    throw error
  }
  return 'accepted'
}

describe('reading a record that is not trusted', () => {
  it('takes what a run wrote', () => {
    expect(readRecord(plain())).toEqual(twelve())
  })

  it('drops keys it does not know, and cannot be made to pollute a prototype', () => {
    const json = renderJson(one()).replace('{', '{"__proto__": {"polluted": true}, "later": 1,')
    expect(parseRecord(json)).toEqual(one())
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it.each([
    ['null', null],
    ['a list', []],
    ['another version', { ...plain(), version: 2 }],
    ['a null where a value was absent', { ...plain(), publication: null }],
    ['an unknown outcome', { ...plain(), tests: [{ ...one().tests[0], outcome: 'green' }] }],
    ['a score above 1', { ...plain(), totals: { ...twelve().totals, score: 2 } }],
    ['a name of ten megabytes', { ...plain(), name: 'x'.repeat(10_000_000) }],
    ['an unknown reason', { ...plain(), verdict: { ...twelve().verdict, reasons: [{ code: 'luck', message: '' }] } }],
  ])('refuses %s', (_, value) => {
    expect(refusal(value)).toMatch(/^results.json cannot be read: /)
  })

  it('refuses totals that do not count the tests', () => {
    expect(refusal({ ...plain(), tests: [] })).toBe('results.json cannot be read: its totals do not count its tests')
    expect(refusal({ ...plain(), totals: { ...twelve().totals, failed: 0 } })).toContain('totals')
  })

  it('refuses a failed verdict without a reason', () => {
    expect(refusal({ ...plain(), verdict: { ...twelve().verdict, reasons: [] } })).toContain('no reason')
  })

  it('names the place of a mistake and not the text found there', () => {
    const message = refusal({ ...plain(), provider: '::error::forged' })
    expect(message).toContain('provider')
    expect(message).not.toContain('forged')
  })

  it('refuses what is no JSON', () => {
    expect(() => parseRecord('<html>')).toThrow('it is not JSON')
  })
})
