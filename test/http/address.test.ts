import fc from 'fast-check'
import { expect, test } from 'vitest'
import '../support/fixed-seed.ts'
import { addressOf, readBaseUrl, readLink } from '../../src/http/address.ts'

const base = readBaseUrl('https://api.example.com/v1/')

test('a path stands below the prefix of the base URL, as it is', () => {
  expect(addressOf(base, '/a%20b', { q: 'x y' }).href).toBe('https://api.example.com/v1/a%20b?q=x+y')
  expect(addressOf(readBaseUrl('http://[::1]:8080'), '/').href).toBe('http://[::1]:8080/')
})

test('any id, once encoded, stays one segment below the base URL, or is refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (id) => {
      let url: URL
      try {
        url = addressOf(base, `/tests/${encodeURIComponent(id)}/runs`)
      } catch {
        return /^\.{1,2}$/.test(id) || /%2e%2e|\\/i.test(id) || !id.isWellFormed()
      }
      return url.href === `https://api.example.com/v1/tests/${encodeURIComponent(id)}/runs`
    }),
  )
})

test('whatever a path is made of, it never leaves the origin or the prefix', () => {
  const part = fc.constantFrom(
    '/',
    '\\',
    '@',
    ':',
    '//',
    '..',
    '.',
    '%2e',
    '%2f',
    '%5c',
    '?',
    '#',
    'evil.example',
    ' ',
    '\t',
    '\n',
    'a',
    ';',
    '%00',
    'http:',
    '[',
    '\u{ff0f}',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const path = parts.join('')
      let url: URL
      try {
        url = addressOf(base, path, { q: path })
      } catch (error) {
        return (error as { code?: string }).code === 'config'
      }
      return url.origin === base.origin && url.pathname === `/v1${path}` && url.username === '' && url.hash === ''
    }),
    { numRuns: 2000 },
  )
})

test.each([
  '',
  'a',
  '//evil',
  '///evil',
  '/\\evil',
  '\\\\evil',
  '/../up',
  '/a/..',
  '/%2e%2e/up',
  '/.%2E/up',
  '/a b',
  '/a?b=1',
  '/a#b',
  '/a\n',
  '/%5cevil',
  '@evil',
  ':80/',
])('the path %j is refused', (path) => {
  expect(() => addressOf(base, path)).toThrow('cannot be requested')
})

const own = new Set(['http://127.0.0.1:4000', 'https://api.example.com', 'http://api.internal'])
const link = (url: string, hosts = ['files.example.com', '.cdn.example.com', 'files.example.com:8443']) =>
  readLink({ url, hosts }, own).href

test.each([
  'https://files.example.com/a?sig=1',
  'https://FILES.example.com/a',
  'https://files.example.com:443/a',
  'https://files.example.com:8443/a',
  'https://eu.cdn.example.com/a',
  'http://127.0.0.1:4000/a',
])('the link %s is followed', (url) => {
  expect(link(url)).toBe(new URL(url).href)
})

test.each([
  'http://files.example.com/a',
  'https://files.example.com.evil.example/hidden',
  'https://evil.example/hidden?files.example.com',
  'https://files.example.com@evil.example/hidden',
  'https://user:hidden@files.example.com/a',
  'https://evil.example#@files.example.com/hidden',
  'https://evil.example\\@files.example.com/hidden',
  'https://files.example.com:444/hidden',
  'https://cdn.example.com/hidden',
  'https://evilcdn.example.com/hidden',
  'https://eu.cdn.example.com:8080/hidden',
  'https://files.example.com./hidden',
  'https://api.example.com/hidden',
  'http://api.internal/hidden',
  'http://127.0.0.1:4001/hidden',
  'https://127.0.0.1:4000/hidden',
  'http://2130706433:4001/hidden',
  'file:///hidden',
  'data:text/plain,hidden',
  'javascript:hidden',
  '//files.example.com/hidden',
  'hidden',
  '',
])('the link %s is refused, and not repeated', (url) => {
  expect(() => link(url)).toThrow(/^the platform gave a download link (?!.*hidden)/)
})

test('no host is allowed by an empty list or an empty entry', () => {
  for (const hosts of [[], [''], ['.']])
    expect(() => link('https://files.example.com/', hosts)).toThrow('allowed hosts')
})
