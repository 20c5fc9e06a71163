import { describe, expect, test } from 'vitest'
import { createRedactor } from '../../src/hosts/redaction.ts'

function knowing(...secrets: string[]) {
  const redactor = createRedactor()
  for (const secret of secrets) redactor.add(secret)
  return redactor
}

describe('the redactor', () => {
  test('replaces every occurrence, the longest secret first', () => {
    const { redact } = knowing('key-1234', 'key-1234-and-more')
    expect(redact('key-1234-and-more, key-1234, key-1')).toBe('***, ***, key-1')
  })

  test('finds each of many tokens that begin alike', () => {
    const tokens = Array.from({ length: 2000 }, (_, at) => `eyJhbGciOiJIUzI1NiJ9.${at}.${'x'.repeat(100)}`)
    const { redact } = knowing(...tokens)
    expect(redact(`a ${tokens[7]} eyJhbGciOiJub25lIn0 ${tokens[1999]}${tokens[0]}`)).toBe(
      'a *** eyJhbGciOiJub25lIn0 ******',
    )
  })

  test.each(['…', '"', '', ') and more'])('finds a secret that was cut within, before %j', (after) => {
    const { redact } = knowing('org_0123456789abcdef')
    expect(redact(`the org_012345678${after}`)).toBe(`the ***${after}`)
    expect(redact(`the org_0${after}`)).toBe(`the org_0${after}`)
    expect(redact(`the b3JnXzAxMjM0${after}`)).toBe(`the ***${after}`)
    expect(redact('the org_012345678x')).toBe('the org_012345678x')
  })

  test('finds a secret in an address within an address', () => {
    expect(knowing('p&ss/w0rd').redact('next=p%2526ss%252Fw0rd')).toBe('next=***')
  })

  test('takes characters of regular expressions literally', () => {
    expect(knowing('a.c*(d)+$').redact('abc a.c*(d)+$')).toBe('abc ***')
  })

  test('handles secrets of several lines line by line', () => {
    const redactor = createRedactor()
    expect(redactor.add('first line\n\n  second line \nxy')).toEqual(['first line', 'second line'])
    expect(redactor.redact('the second line of it')).toBe('the *** of it')
  })

  test('finds URL-encoded and JSON-encoded forms', () => {
    const { redact } = knowing('p&ss/"w0rd"')
    expect(redact(`?key=${encodeURIComponent('p&ss/"w0rd"')}`)).toBe('?key=***')
    expect(redact(JSON.stringify({ key: 'p&ss/"w0rd"' }))).toBe('{"key":"***"}')
  })

  test.each(['', 'a', 'ab', 'user:', 'client-id:'])('finds the Base64 form after %j', (before) => {
    const secret = 'long-secret-0123456789'
    const encoded = Buffer.from(`${before}${secret}`).toString('base64')
    const shown = knowing(secret).redact(`Basic ${encoded}`)
    expect(shown).toContain('***')
    expect(Buffer.from(shown.slice('Basic '.length).split('***')[0] ?? '', 'base64').toString()).not.toContain('long')
  })

  test('changes every string of plain data, keys too, and nothing else', () => {
    const data = { 'key-1234': [1, null, true, 'is key-1234', { deep: 'key-1234' }] }
    expect(knowing('key-1234').redactData(data)).toEqual({ '***': [1, null, true, 'is ***', { deep: '***' }] })
  })

  test('copies only what holds a secret', () => {
    const data = { clean: { list: ['a', Number.NaN] }, dirty: ['key-1234'] }
    const shown = knowing('key-1234').redactData(data)
    expect(shown.clean).toBe(data.clean)
    expect([shown.dirty, data.dirty]).toEqual([['***'], ['key-1234']])
  })

  test.each(['', 'a', 'abc', '   ', 'true', 'PASSED', 'pass', 'conclusive'])('refuses to mask %j', (secret) => {
    const redactor = createRedactor()
    expect(redactor.add(secret)).toEqual([])
    expect(redactor.redact('a passed, inconclusive and true abc')).toBe('a passed, inconclusive and true abc')
  })
})
