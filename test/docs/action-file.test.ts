import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { actionFile, withParts } from '../../scripts/tables.ts'
import { type Input, inputs } from '../../src/core/options.ts'
import { outputs } from '../../src/core/outputs.ts'
import { version } from '../../src/version.ts'
import { readActionFile } from '../support/action-file.ts'
import { root } from '../support/source.ts'
import { read } from '../support/workflows.ts'

const action = readActionFile(join(root, 'action.yml'))

describe('action.yml', () => {
  test('is what "npm run docs" makes of the tables', () => {
    expect(read('action.yml')).toBe(actionFile())
  })

  test('declares every input with its default, and no other', () => {
    const declared = Object.entries(action.inputs).map(([name, input]) => [
      name,
      input.default,
      input.required === true,
    ])
    expect(declared).toEqual(inputs.map((input: Input) => [input.name, input.default, input.required === true]))
  })

  test('declares every output, and no other', () => {
    expect(Object.keys(action.outputs)).toEqual(Object.keys(outputs))
  })

  test('starts bundles that exist, on a Node that the runner has', () => {
    expect(action.runs.using).toBe('node24')
    for (const bundle of [action.runs.main, action.runs.post]) {
      expect(existsSync(join(root, bundle ?? 'no post step'))).toBe(true)
    }
  })
})

describe('README.md', () => {
  test('holds the tables that "npm run docs" makes', () => {
    const readme = read('README.md')
    expect(withParts(readme)).toBe(readme)
    for (const { name } of inputs) expect(readme).toContain(`| \`${name}\` |`)
    for (const name of Object.keys(outputs)) expect(readme).toContain(`| \`${name}\` |`)
  })
})

test('the version is the same everywhere', () => {
  expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version).toBe(version)
})
