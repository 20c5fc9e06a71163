import { describe, expect, test } from 'vitest'
import {
  flag,
  list,
  mapOf,
  rate,
  share,
  shorthand,
  text,
  texts,
  wholeNumber,
  word,
} from '../../src/core/option-kinds.ts'
import type { Schema } from '../../src/core/ports.ts'

const read = (schema: Schema<unknown>, value: unknown) => {
  const result = schema.safeParse(value)
  return result.success ? result.data : 'refused'
}

const nothing = [undefined, null, Number.NaN, () => 1]
const thresholds = shorthand(share, (all) => ({ '*': all }), mapOf(share))

describe.each<[string, Schema<unknown>, [given: unknown, read: unknown][], refused: unknown[]]>([
  ['text', text(), [[' a b ', 'a b']], ['', ' ', 7, ['a']]],
  ['text of a shape', text(/^[a-z]+$/), [[' abc ', 'abc']], ['a1', '']],
  [
    'a word',
    word(['HS256', 'off']),
    [
      [' hs256', 'HS256'],
      ['OFF', 'off'],
    ],
    ['', 'o', 'HS2567', false],
  ],
  [
    'a flag',
    flag,
    [
      [true, true],
      ['false', false],
    ],
    ['yes', 1, ''],
  ],
  [
    'a whole number',
    wholeNumber(1),
    [
      [14, 14],
      ['14', 14],
    ],
    [0, '0', 1.5, '1e3', '', ' 1', 2 ** 53],
  ],
  [
    'a share',
    share,
    [
      [0, 0],
      [1, 1],
      [0.5, 0.5],
    ],
    [-0.1, 1.1, '0.5'],
  ],
  [
    'a rate',
    rate,
    [
      [0.9, 0.9],
      ['90%', 0.9],
      ['0.25', 0.25],
    ],
    ['101%', 1.01, '-1', '.9', '9e-1', ''],
  ],
  [
    'a list',
    list(text()),
    [
      ['a, b\nc,', ['a', 'b', 'c']],
      [['a'], ['a']],
      ['', []],
      [[], []],
    ],
    [['a', ''], ['a', 1], 5],
  ],
  [
    'texts',
    texts,
    [
      ['a', ['a']],
      [
        ['a', 1, true],
        ['a', '1', 'true'],
      ],
    ],
    [[], 1, [['a']], ['a', null]],
  ],
  [
    'a map',
    mapOf(share),
    [
      [{ a: 1 }, { a: 1 }],
      [{}, {}],
    ],
    [{ a: 2 }, [1], 'a', { a: 1, b: null }],
  ],
  [
    'a shorthand',
    thresholds,
    [
      [0.5, { '*': 0.5 }],
      [{ tone: 1 }, { tone: 1 }],
    ],
    [2, { tone: 2 }, 'x'],
  ],
])('%s', (_name, schema, allowed, refused) => {
  test.each(allowed)('reads %j', (given, expected) => {
    expect(read(schema, given)).toEqual(expected)
  })

  test.each([...refused, ...nothing])('refuses %s', (given) => {
    expect(read(schema, given)).toBe('refused')
  })
})

test('a map with a hostile name changes no prototype', () => {
  const given = JSON.parse('{"__proto__": 1}')
  expect(read(mapOf(share), given)).toSatisfy((map: object) => Object.hasOwn(map, '__proto__'))
  expect(Object.getPrototypeOf({})).not.toBe(1)
})
