import { expect, test } from 'vitest'
import { cutsFirst, growsTooFast } from './growth.ts'

test('tells what goes over its text again and again from what reads it once', () => {
  const again = (text: string) => {
    let seen = 0
    for (let from = 0; from < text.length; from += 200)
      for (let at = from; at < text.length; at++) if (text.charCodeAt(at) === 97) seen++
    return seen
  }
  expect(growsTooFast(again, 'a')).toBe(true)
  expect(growsTooFast((text) => text.replace(/a/g, 'aa'), 'a')).toBe(false)
})

test('tells what cuts first from what reads everything', () => {
  const text = 'ab'.repeat(1_000_000)
  expect(cutsFirst((given) => given.slice(0, 1_000).replace(/a/g, 'aa'), text)).toBe(true)
  expect(cutsFirst((given) => given.replace(/a/g, 'aa').slice(0, 1_000), text)).toBe(false)
}, 60_000)
