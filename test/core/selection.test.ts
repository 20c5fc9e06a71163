import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Test } from '../../src/core/model.ts'
import { matches, select } from '../../src/core/selection.ts'
import '../support/fixed-seed.ts'

describe('a name with wildcards', () => {
  test.each([
    ['*', '', true],
    ['*', 'anything\nat all', true],
    ['?', 'a', true],
    ['?', '', false],
    ['refund*', 'Refund, angry caller', true],
    ['*caller', 'Refund, angry caller', true],
    ['*angry*', 'Refund, angry caller', true],
    ['re?und*', 'Refund', true],
    ['*a*b', 'a b a', false],
    ['a*b*c', 'abcbc', true],
    ['**', 'x', true],
    ['a?', 'abc', false],
    ['smoke', 'smoke test', false],
    ['[a]*', '[a] literally', true],
    ['.*', 'x', false],
    ['a\\*', 'a\\b', true],
  ])('%j names %j: %j', (pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected)
  })

  test('names what a search through all possibilities finds', () => {
    const letters = fc.array(fc.constantFrom('a', 'b'), { maxLength: 8 }).map((all) => all.join(''))
    const pattern = fc.array(fc.constantFrom('a', 'b', '*', '?'), { maxLength: 8 }).map((all) => all.join(''))
    const search = (left: string, right: string): boolean => {
      if (left === '') return right === ''
      if (left[0] === '*') return search(left.slice(1), right) || (right !== '' && search(left, right.slice(1)))
      return right !== '' && (left[0] === '?' || left[0] === right[0]) && search(left.slice(1), right.slice(1))
    }
    fc.assert(
      fc.property(pattern, letters, (left, right) => matches(left, right) === search(left, right)),
      { numRuns: 3000 },
    )
  })
})

describe('a selection', () => {
  const test1 = (id: string, more: Partial<Test> = {}): Test => ({
    id,
    name: id,
    tags: [],
    unit: id,
    group: '',
    ...more,
  })
  const all = [
    test1('a', { suite: 'Money', tags: ['smoke'] }),
    test1('b', { suite: 'Money', tags: ['smoke', 'slow'] }),
    test1('c', { suite: 'Manners', aliases: ['bye'] }),
  ]
  const pick = (given: Partial<Parameters<typeof select>[1]>) =>
    select(all, { tests: [], tags: [], suites: [], exclude: [], ...given }).map(({ id }) => id)

  test('joins what one input lists, and keeps what several inputs have in common', () => {
    expect(pick({ tests: ['a', 'bye'] })).toEqual(['a', 'c'])
    expect(pick({ tags: [['smoke']], suites: ['money'] })).toEqual(['a', 'b'])
    expect(pick({ tags: [['smoke', 'slow']] })).toEqual(['b'])
    expect(pick({ tests: ['*'], exclude: ['c'] })).toEqual(['a', 'b'])
  })

  test.each([
    ['nothing was selected', {}, /nothing is selected/],
    ['an entry matches nothing', { tests: ['a', 'd'] }, /"d" matches nothing/],
    ['nothing is in all inputs', { tests: ['c'], suites: ['Money'] }, /ends empty/],
    ['everything is excluded', { tests: ['a'], exclude: ['a'] }, /ends empty/],
    ['an exclusion matches nothing', { tests: ['*'], exclude: ['d'] }, /"exclude": "d" matches nothing/],
  ])('is an error when %s', (_what, given, message) => {
    expect(() => pick(given)).toThrow(message)
  })
})
