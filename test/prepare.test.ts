import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readPlainMap } from '../src/prepare.ts'

describe('options of plain lines', () => {
  test.each([
    ['', {}],
    ['version-number: 14', { 'version-number': 14 }],
    ['bot-id: st-1f2e\nkind: conversation\n', { 'bot-id': 'st-1f2e', kind: 'conversation' }],
    ['off: Yes', { off: 'Yes' }],
  ])('are read without the YAML library: %j', (text, map) => {
    expect(readPlainMap(text)).toEqual(map)
  })

  test.each([
    'mode: "checks"',
    'mode: checks # for now',
    'a: 1\na: 2',
    'flag: true',
    'nothing: Null',
    'x: 007',
    'x: 1.5',
    'x: 1e3',
    'x: 0x1f',
    'x: 1234567890123456',
    'x:\n  y: 1',
    'x: [a]',
    'x: a b',
    '- a: b',
    ' a: b',
    'a:  b',
    'true: b',
    '__proto__: b',
    '---',
    'a: b\r\nc: d',
  ])('are left to the YAML library when they are not plain: %j', (text) => {
    expect(readPlainMap(text)).toBeUndefined()
  })

  test('mean the same to the YAML library', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9.~_-]{1,6}$/)
    const special = fc.constantFrom('null', 'True', 'no', 'on', '.inf', '.nan', '0o7', '0x1', '1e3', '-1', '+1', 'y')
    const line = fc.tuple(fc.oneof(word, special), fc.oneof(word, special)).map(([key, value]) => `${key}: ${value}`)
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const plain = readPlainMap(lines.join('\n'))
        if (plain !== undefined) expect(plain).toEqual(parse(lines.join('\n'), { schema: 'core' }))
      }),
      { numRuns: 2_000 },
    )
  })
})
