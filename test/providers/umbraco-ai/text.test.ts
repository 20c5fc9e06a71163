import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readable, withoutStackTraces } from '../../../src/providers/umbraco-ai/text.ts'
import { growsTooFast } from '../../support/growth.ts'

const trace = '   at Acme.Secret.Run(String x) in C:\\build\\Secret.cs:line 9\r\n   at System.Threading.Thread.Start()'

test.each([
  ['plain text', `Boom\r\n${trace}`],
  ['a JSON object', JSON.stringify({ error: 'Boom', stackTrace: trace })],
  ['a JSON object deep inside', JSON.stringify({ a: [{ error: 'Boom', StackTrace: trace }] })],
  ['a JSON object in a string of one', JSON.stringify({ error: 'Boom', text: JSON.stringify({ stackTrace: trace }) })],
  ['JSON within a sentence', `Boom: expected yes but got ${JSON.stringify({ error: 'x', stackTrace: trace })}.`],
  ['JSON that was cut off', JSON.stringify({ error: 'Boom', stackTrace: trace }).slice(0, -20)],
  ['JSON as a quoted string', JSON.stringify(JSON.stringify({ error: 'Boom', stackTrace: trace }))],
  ['a frame in an escaped line', `Boom\\n${trace.replaceAll('\r\n', '\\n')}`],
  ['a frame after a gap', `Boom ${trace.replaceAll('\r\n', ' ')}`],
  ['a serialised exception', JSON.stringify({ Message: 'Boom', RemoteStackTraceString: trace })],
  ['the seam of an async call', `Boom\n--- End of stack trace from previous location ---\n${trace}`],
])('a stack trace is taken out of %s, and what went wrong stays', (_what, text) => {
  const shown = readable(text)
  expect(shown).toContain('Boom')
  expect(shown).not.toMatch(/Secret|Threading|End of stack/)
})

test.each([
  'We open at noon.\nat night we are closed\n  at (the) weekend too',
  '{ "spaced":  "JSON" }',
  'The stack trace is shown below.',
])('ordinary text %j stays as it is', (text) => {
  expect(withoutStackTraces(text)).toBe(text)
})

test('text is bounded, and nothing stays nothing', () => {
  expect(readable('x'.repeat(1_000_000))).toHaveLength(2000)
  expect([undefined, null, '', ' \n'].map(readable)).toEqual([undefined, undefined, undefined, undefined])
  expect(readable({ a: 1 })).toBe('{"a":1}')
})

test('wherever a traced object is put, no frame survives', () => {
  const words = fc.string({ maxLength: 40 })
  fc.assert(
    fc.property(words, fc.jsonValue({ maxDepth: 3 }), words, fc.boolean(), (before, value, after, inText) => {
      const traced = { value, stackTrace: trace, inner: { text: `${before}\n${trace}` } }
      const shown = readable(inText ? `${before}${JSON.stringify(traced)}${after}` : traced) ?? ''
      expect(shown).not.toMatch(/Acme\.Secret|Threading\.Thread/)
    }),
  )
})

test('hostile text is read in linear time', () => {
  const units = ['\\', ' ', '\n at ', '"stack', '\\n   at a.', '--- End of ', '[{"']
  expect(units.filter((unit) => growsTooFast(readable, unit))).toEqual([])
})
