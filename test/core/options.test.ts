import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RunError } from '../../src/core/errors.ts'
import { type InputName, inputs, readOptions } from '../../src/core/options.ts'

const read = (given: Partial<Record<InputName, string>>, shell: 'action' | 'cli' = 'action') =>
  readOptions((name) => ({ provider: 'bland', ...given })[name], shell)

const failure = (given: Partial<Record<InputName, string>>): RunError => {
  try {
    read(given)
  } catch (error) {
    if (error instanceof RunError) return error
    throw error
  }
  throw new Error('expected an error')
}

describe('readOptions', () => {
  it('fills in the defaults of the design', () => {
    const options = read({})
    expect(options).toMatchObject({
      name: 'bland',
      timeoutMs: 3_600_000,
      pollIntervalMs: undefined,
      maxParallel: 4,
      baseline: { kind: 'artifact' },
      comment: 'auto',
      commentMode: 'update',
      status: 'none',
      annotations: true,
      reportDir: 'batchgate-report',
      policy: {
        failOn: 'regressions',
        maxErrored: { count: 0 },
        maxDrop: 0.02,
        falseAlarms: 0.02,
        confirm: 8,
        trials: 1,
        onInconclusive: 'fail',
        updateBaseline: 'auto',
        publishOnPass: false,
      },
    })
  })

  it('takes no expression that GitHub did not fill in for a token', () => {
    expect(read({ 'github-token': '' }).githubToken).toBeUndefined()
  })

  it('keeps no baseline by default on the command line', () => {
    expect(read({}, 'cli').baseline).toEqual({ kind: 'none' })
  })

  it('takes fixed words in any case', () => {
    expect(read({ provider: 'Kore-AI', 'fail-on': ' FAILURES ' })).toMatchObject({
      provider: 'kore-ai',
      policy: { failOn: 'failures' },
    })
  })

  it('splits lists at commas, or at new lines only when there is one', () => {
    expect(read({ tests: 'a, b ,,c' }).selection.tests).toEqual(['a', 'b', 'c'])
    expect(read({ tests: 'Refund, polite\nRefund, angry\r\n\n' }).selection.tests).toEqual([
      'Refund, polite',
      'Refund, angry',
    ])
    expect(read({ tests: 'one name, with a comma\n' }).selection.tests).toEqual(['one name, with a comma'])
  })

  it('reads a+b as both tags', () => {
    expect(read({ tags: 'smoke + billing, slow' }).selection.tags).toEqual([['smoke', 'billing'], ['slow']])
  })

  it('reads shares as numbers and percentages', () => {
    expect(read({ 'min-pass-rate': '90%', 'min-score': '.75', 'max-errored': '1%' }).policy).toMatchObject({
      minPassRate: 0.9,
      minScore: 0.75,
      maxErrored: { share: 0.01 },
    })
  })

  it('reads durations with units', () => {
    expect(read({ timeout: '1h30m' }).timeoutMs).toBe(5_400_000)
    expect(read({ 'poll-interval': '5s' }).pollIntervalMs).toBe(5_000)
  })

  it.each([
    ['provider', 'blend', /Did you mean "bland"/],
    ['provider', '', /missing/],
    ['fail-on', 'regression', /Did you mean "regressions"/],
    ['trials', '0', /whole number from 1/],
    ['trials', '1.5', /whole number/],
    ['timeout', '60', /with a unit/],
    ['timeout', '0s', /duration from 1s/],
    ['timeout', '5m foo', /with a unit/],
    ['min-pass-rate', '90', /from 0 to 1/],
    ['min-pass-rate', '-0.1', /from 0 to 1/],
    ['max-errored', '101%', /share/],
    ['publish-on-pass', 'yes', /true or false/],
    ['name', 'a/b', /letters/],
    ['tags', 'a+', /joined by/],
    ['base-url', 'http://api.example.com', /allow-http/],
    ['base-url', 'https://user:pw@example.com', /without user name/],
    ['base-url', 'ftp://example.com', /https/],
    ['base-url', 'example.com', /address such as/],
    ['api-key', 'abc\ndef', /line break/],
  ] as const)('refuses %s: "%s" and names the input and what is allowed', (name, value, says) => {
    const error = failure({ [name]: value })
    expect(error.code).toBe('config')
    expect(`${error.message} ${error.hint}`).toContain(`"${name}"`)
    expect(`${error.message} ${error.hint}`).toMatch(says)
  })

  it('never repeats a credential in an error', () => {
    const error = failure({ 'api-key': 'org_secret\nvalue', 'base-url': 'https://x' })
    expect(`${error.message} ${error.hint}`).not.toContain('org_secret')
    const inUrl = failure({ 'base-url': 'https://user:hunter22@example.com' })
    expect(`${inUrl.message} ${inUrl.hint}`).not.toContain('hunter22')
  })

  it('allows plain http on loopback and where asked for', () => {
    expect(read({ 'base-url': 'http://127.0.0.1:8080/' }).baseUrl).toBe('http://127.0.0.1:8080')
    expect(read({ 'base-url': 'http://[::1]:1' }).baseUrl).toBe('http://[::1]:1')
    expect(read({ 'base-url': 'http://inside:1', 'allow-http': 'true' }).baseUrl).toBe('http://inside:1')
    expect(failure({ 'base-url': 'http://127.0.0.1.evil.example' }).code).toBe('config')
  })

  it('answers any text in any input with settings or a config error', () => {
    const names = inputs.map((input) => input.name)
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.string({ unit: 'grapheme' }), (name, value) => {
        try {
          read({ [name]: value })
        } catch (error) {
          expect(error).toMatchObject({ code: 'config' })
        }
      }),
    )
  })
})
