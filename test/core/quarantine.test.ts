import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { isRunError } from '../../src/core/errors.ts'
import { applyQuarantine, type QuarantineEntry, readQuarantine } from '../../src/core/quarantine.ts'
import { testOf } from './gate-builders.ts'

const text = `
- test: "Refund *"
  reason: the knowledge base is being rewritten
  owner: support-team
  until: 2026-03-31
- test: b
  reason: flaky
  owner: ada
  until: "2026-01-31"
`

const entries = readQuarantine(parse(text), '.batchgate/quarantine.yml')
const tests = [testOf('a', { name: 'Refund of an order' }), testOf('b'), testOf('c', { aliases: ['see'] })]
const entry = (change: Partial<QuarantineEntry>): QuarantineEntry => ({
  ...{ test: 'a', reason: 'flaky', owner: 'ada', until: '2026-06-30' },
  ...change,
})
const apply = (list: readonly QuarantineEntry[], today: string, proposed: readonly QuarantineEntry[] = []) =>
  applyQuarantine({ entries: list, proposed, tests, today })

describe('reading a quarantine file', () => {
  it('takes test, reason, owner and until, dates with and without quotes', () => {
    expect(entries.map(({ test, until }) => [test, until])).toEqual([
      ['Refund *', '2026-03-31'],
      ['b', '2026-01-31'],
    ])
    expect(readQuarantine([{ ...entries[0], until: new Date('2026-03-31') }], 'file')).toEqual([entries[0]])
  })

  it('takes an empty file for an empty list', () => {
    expect(readQuarantine(null, 'file')).toEqual([])
    expect(readQuarantine(undefined, 'file')).toEqual([])
  })

  it.each<[string, unknown, string]>([
    ['an entry without an owner', [{ test: 'a', reason: 'r', until: '2026-01-01' }], 'entry 1, "owner"'],
    ['an entry without an end', [{ test: 'a', reason: 'r', owner: 'o' }], 'entry 1, "until"'],
    ['a day that does not exist', [entry({ until: '2026-02-30' })], 'entry 1, "until"'],
    ['a date that is none', [{ ...entry({}), until: new Date(Number.NaN) }], 'entry 1, "until"'],
    ['an empty name', [entry({}), entry({ test: ' ' })], 'entry 2, "test"'],
    ['an unknown key', [{ ...entry({}), untill: '2027-01-01' }], 'entry 1'],
    ['something that is no list', { test: 'a' }, 'the file'],
  ])('refuses %s as a wrong setting that names the place', (_, value, place) => {
    let caught: unknown
    try {
      readQuarantine(value, 'quarantine.yml')
    } catch (error) {
      caught = error
    }
    expect(isRunError(caught, 'config')).toBe(true)
    expect(String(caught)).toContain(place)
    expect(String(caught)).toContain('quarantine.yml')
  })

  it('throws nothing but a named error, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        try {
          readQuarantine(value, 'file')
        } catch (error) {
          expect(isRunError(error, 'config')).toBe(true)
        }
      }),
    )
  })
})

describe('a quarantine', () => {
  it('names tests by id, name or alias, with wildcards', () => {
    expect([...apply(entries, '2026-01-01').active]).toEqual(['a', 'b'])
    expect([...apply([entry({ test: 'SEE' })], '2026-01-01').active]).toEqual(['c'])
  })

  it('counts on its last day and no longer', () => {
    expect(apply(entries, '2026-01-31').active.has('b')).toBe(true)
    const after = apply(entries, '2026-02-01')
    expect(after.active.has('b')).toBe(false)
    expect(after.expired).toMatchObject([{ entry: { test: 'b' }, tests: ['b'] }])
  })

  it('is not over for a test that another entry still names', () => {
    const both = [entry({ until: '2026-01-01' }), entry({ test: '*', until: '2026-12-31' })]
    expect(apply(both, '2026-06-01')).toMatchObject({ expired: [] })
  })

  it('tells of entries that name no test', () => {
    expect(apply([entry({ test: 'gone' })], '2026-01-01').idle).toMatchObject([{ test: 'gone' }])
  })

  it('does not let a change excuse itself: new entries and longer ones are pending', () => {
    const known = entry({ until: '2026-01-31' })
    const proposed = [known, entry({ test: 'c' }), entry({ until: '2027-01-31' })]
    const quarantine = apply([known], '2026-02-01', proposed)
    expect(quarantine.active.size).toBe(0)
    expect(quarantine.pending.map(({ test, until }) => [test, until])).toEqual([
      ['c', '2026-06-30'],
      ['a', '2027-01-31'],
    ])
  })
})
