import { describe, expect, test } from 'vitest'
import { stages } from '../chaos/stages.ts'
import { type Echoed, runWithEcho } from './echo.ts'

/** Places where a secret, or enough of its beginning, stands in clear text or in Base64. */
function leaks({ written, secrets }: Echoed): string[] {
  return Object.entries(written).flatMap(([place, text]) =>
    secrets.flatMap(formsOf).flatMap((form) => {
      const at = text.indexOf(form)
      return at < 0 ? [] : [`${place}: …${text.slice(Math.max(0, at - 80), at + 60)}`]
    }),
  )
}

/** All tokens of one kind begin alike, with what they are, which is no secret. */
function formsOf(secret: string): string[] {
  const start = secret.slice(0, secret.startsWith('eyJ') ? 100 : 12)
  return [start, encodeURIComponent(start), Buffer.from(start).toString('base64').slice(0, -4)]
}

describe.each([
  ['bland', 'batches'],
  ['bland', 'sets'],
  ['bland', 'checks'],
  ['umbraco-ai', 'batch'],
  ['umbraco-ai', 'per test'],
  ['kore-ai', 'batch'],
  ['kore-ai', 'conversation'],
  ['future-agi', 'all'],
] as const)('%s, %s', (id, variant) => {
  test('that repeats every secret in names, messages, transcripts and ids gets it written nowhere', async () => {
    const run = await runWithEcho(
      id,
      variant,
      id === 'kore-ai' && variant === 'batch' ? { inputs: { suites: '*' } } : {},
    )
    expect(run.echoes).toBeGreaterThan(0)
    expect(run.written['results.json']).toContain('***')
    expect(run.ending.record?.totals.total).toBeGreaterThan(0)
    expect(leaks(run)).toEqual([])
  })
})

const html = (text: string) => `<html><title>${text}</title><body>${text}</body></html>`

describe.each(['bland', 'umbraco-ai', 'kore-ai', 'future-agi'] as const)('%s in an error', (id) => {
  const { places, variants } = stages[id]
  const variant = Object.keys(variants)[0] ?? ''

  test.each(Object.keys(places).flatMap((place) => [400, 401, 500].map((status) => [status, place] as const)))(
    '%i at "%s" that repeats every secret gets it written nowhere',
    async (status, place) => {
      const bodies = (echo: (text: string) => string) => [
        { message: echo('Refused'), errors: [{ message: echo('bad') }], detail: echo('no'), code: echo('E1') },
        html(echo('Refused')),
        echo('Refused:'),
      ]
      const run = await runWithEcho(id, variant, {
        everywhere: false,
        inputs: { timeout: '2m', 'max-parallel': '1' },
        faults: (echo) =>
          bodies(echo).flatMap((body) => [
            {
              ...places[place],
              kind: 'status',
              handled: false,
              reply: { status, body },
              skip: place === 'anything' ? 2 : 0,
            },
          ]),
      })
      expect(run.ending.exit).not.toBe(0)
      expect(leaks(run)).toEqual([])
    },
  )
})
