import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderText } from '../../../src/core/report/text.ts'
import { everyTrick, everyTrickOnLines, hostileText } from './hostile.ts'
import { hostileRecord } from './hostile-record.ts'
import * as records from './records.ts'

describe('the terminal text', () => {
  it('ends with the verdict, so that it is what one sees last', () => {
    const lines = renderText(records.twelve(), { reportDir: 'out' }).trimEnd().split('\n')
    expect(lines.slice(-3).map((line) => line.split(':')[0])).toEqual([
      'FAILED',
      '4 of 12 tests passed (pass rate 44.4%), 6 failed, 1 errored, 1 skipped, 1 quarantined; score 0.7079; took 1 m 12 s.',
      'Reports',
    ])
  })

  it('says the same with colours as without', () => {
    const coloured = renderText(records.twelve(), { colours: true })
    expect(coloured).toContain('\u001b[31m')
    expect(stripVTControlCharacters(coloured)).toBe(renderText(records.twelve()))
  })

  it.each([40, 60, 200])('keeps the tests within %i columns', (width) => {
    const lines = renderText(records.twelve(), { width }).split('\n')
    const tests = lines.filter((line) => /^(?:[A-Z]{4,7} {1,4}| {8})\S/.test(line))
    expect(tests.length).toBeGreaterThan(20)
    // Figures are never cut, so a narrow terminal may have to wrap them.
    for (const line of tests) expect(line.length).toBeLessThanOrEqual(Math.max(width, 60))
  })

  it('lists only so many tests of a section, and says how many more there are', () => {
    const text = renderText(records.huge(1000), { rows: 3 })
    expect(text.match(/^FAIL /gm)).toHaveLength(3)
    expect(text).toContain('… and 497 more tests; the report has them all')
    expect(text).toContain('PASS    500 tests')
  })

  it('forms no command of a CI system and no terminal sequence from hostile text', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.constantFrom(everyTrick, everyTrickOnLines)), (text) => {
        for (const line of renderText(hostileRecord(text), { reportDir: text }).split('\n')) {
          expect(line).not.toMatch(/^\s*::|##\w*\[|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/u)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('has as many lines with hostile text as with harmless text of its length', () => {
    const lines = (text: string) => renderText(hostileRecord(text), { width: 10_000 }).split('\n').length
    expect(lines('a\r\nb\rc\u2028d')).toBe(lines('a b c d'))
  })
})
