import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRedactor, oneLine } from '../../src/http/redact.ts'
import { anyText } from '../support/fixed-seed.ts'

test('a secret that was learned is never left in a text, as it is, in JSON, or in an address', () => {
  const secret = fc.string({ unit: 'grapheme-ascii', minLength: 6 }).filter((text) => text.trim().length >= 6)
  fc.assert(
    fc.property(secret, fc.string(), fc.string(), (secret, before, after) => {
      const redactor = createRedactor()
      redactor.learn({ 'x-api-key': secret })
      for (const form of [
        secret.trim(),
        JSON.stringify(secret.trim()).slice(1, -1),
        encodeURIComponent(secret.trim()),
      ]) {
        const left = redactor.redact(`${before}\u0000${form}\u0000${after}`).split('\u0000')[1]
        expect(left).not.toContain(form)
      }
    }),
  )
})

test('names decide what is secret, short values are none, and nothing is learned twice', () => {
  const redactor = createRedactor()
  expect(redactor.learn({ accept: 'application/json', 'x-secret-key': 'abcdefg', cookie: 'short' })).toEqual([
    'abcdefg',
  ])
  expect(redactor.learn({ 'x-secret-key': 'abcdefg' })).toEqual([])
  expect(redactor.learn({ 'x-workspace': 'workspace-1' }, { all: true })).toEqual(['workspace-1'])
  expect(redactor.redact('application/json abcdefg workspace-1 short')).toBe('application/json *** *** short')
})

test('the scheme of a login is not secret, its token is', () => {
  const redactor = createRedactor()
  redactor.learn({ authorization: 'Bearer abcdef.ghi' })
  expect(redactor.redact('Bearer is needed, abcdef.ghi is expired')).toBe('Bearer is needed, *** is expired')
})

test('one line is one line of at most so many characters, whatever comes in', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 50 }), (text, longest) => {
      const line = oneLine(text, longest)
      return (
        [...line].length <= longest &&
        line.isWellFormed() &&
        !/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(line)
      )
    }),
  )
})
