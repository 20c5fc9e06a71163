import fc from 'fast-check'
import { expect, test } from 'vitest'
import '../support/fixed-seed.ts'
import { readBody } from '../../src/http/body.ts'

test('any JSON is read as JSON, with a byte order mark or another type too', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      const text = JSON.stringify(value)
      expect(readBody(`\uFEFF ${text}\n`, 'text/plain')).toEqual({
        kind: 'json',
        value: JSON.parse(text, (key, inner) => (key === '__proto__' ? undefined : inner)),
      })
    }),
  )
})

test('no text makes it throw, and no key reaches a prototype', () => {
  const part = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    '\\',
    '"__proto__":',
    '"\\u005F\\u005fproto__":',
    '1',
    ',',
    '<html>',
    'null',
    ' ',
    '"a":',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const body = readBody(parts.join(''), undefined)
      return body.kind !== 'json' || !/__proto__"/.test(JSON.stringify(body.value))
    }),
    { numRuns: 2000 },
  )
})

test('JSON of 256 levels is read and of 257 is not; brackets in strings do not count', () => {
  expect(readBody('['.repeat(256) + ']'.repeat(256), undefined).kind).toBe('json')
  expect(readBody('['.repeat(257) + ']'.repeat(257), undefined)).toMatchObject({ kind: 'broken', mayBeCut: false })
  expect(readBody(JSON.stringify(`\\"${'['.repeat(1000)}`), undefined).kind).toBe('json')
  expect(readBody(`[${'[],'.repeat(1000)}1]`, undefined).kind).toBe('json')
})

test('JSON of so many small parts that it would fill the memory is not read', () => {
  const list = (item: string, count: number) => readBody(`[${`${item},`.repeat(count)}1]`, undefined)
  expect(list('{}', 400_000).kind).toBe('json')
  expect(list('{}', 500_000)).toMatchObject({ kind: 'broken', problem: expect.stringContaining('500001 objects') })
  expect(list('1', 5_000_001)).toMatchObject({ kind: 'broken', problem: expect.stringContaining('5000001 values') })
  expect(readBody(JSON.stringify('{,'.repeat(3_000_000)), undefined).kind).toBe('json')
})

test('a web page is known by its type and by its beginning, JSON by its beginning alone', () => {
  expect(readBody('<p>hello', 'text/html; charset=utf-8').kind).toBe('html')
  expect(readBody(' <!DOCTYPE html><p>', 'application/json').kind).toBe('html')
  expect(readBody('{"a":1}', 'text/html').kind).toBe('json')
  expect(readBody('<xml/>', 'application/xml')).toMatchObject({ kind: 'broken' })
  expect(readBody(' \n', 'application/json').kind).toBe('empty')
})
