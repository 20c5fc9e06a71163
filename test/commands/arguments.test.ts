import { describe, expect, test } from 'vitest'
import { readArguments } from '../../src/commands/arguments.ts'

const run = { name: 'run', summary: '', inputs: 'all', flags: {} } as const

describe('an input of the command line', () => {
  test('comes from its flag, else from its environment variable', () => {
    const { source } = readArguments(run, ['--tests', 'a,b'], { BATCHGATE_TESTS: 'c', BATCHGATE_API_KEY: 'key' })
    expect([source('tests'), source('api-key'), source('suites')]).toEqual(['a,b', 'key', undefined])
  })

  test.each(['', '  ', '$(BATCHGATE_API_KEY)', ' $(agent.api-key) '])(
    'is not given when the CI did not fill its variable: %j',
    (value) => {
      const { source, given } = readArguments(run, [], { BATCHGATE_API_KEY: value })
      expect(source('api-key')).toBeUndefined()
      expect(given.has('api-key')).toBe(false)
    },
  )

  test('may hold what only resembles such a variable', () => {
    const { source } = readArguments(run, [], { BATCHGATE_TESTS: '$(a) and b' })
    expect(source('tests')).toBe('$(a) and b')
  })
})
