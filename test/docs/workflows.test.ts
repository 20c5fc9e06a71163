import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readActionFile } from '../support/action-file.ts'
import { root } from '../support/source.ts'
import { complaintsAbout } from '../support/workflow-check.ts'
import { weaknessesOf } from '../support/workflow-weaknesses.ts'
import { documentedWorkflows, documents, read, stepsOf, workflows } from '../support/workflows.ts'

const action = readActionFile(join(root, 'action.yml'))
const ours = /^(\.\/?|[\w.-]+\/batchgate@\S+)$/
const own = workflows()
const shown = documentedWorkflows(documents())

/** What the language service cannot know: the descriptions of other people's actions. */
function aboutOthers(complaint: string): boolean {
  return /Unable to resolve action/.test(complaint)
}

describe('the checker', () => {
  test('finds unknown inputs, missing ones and expressions that mean nothing', async () => {
    const found = await complaintsAbout(
      [
        'name: x',
        'on: push',
        'permissions: {}',
        'jobs:',
        '  a:',
        '    runs-on: ubuntu-latest',
        '    steps:',
        '      - uses: ./',
        '        with:',
        '          sweets: all',
        '      - run: echo $' + '{{ nowhere.x }}',
      ].join('\n'),
      action,
      'batchgate',
    )
    expect(found).toEqual([
      "line 10: Invalid action input 'sweets'",
      'line 9: Missing required input `provider`',
      "line 11: Unrecognized named-value: 'nowhere'",
    ])
  })
})

describe.each([...own, ...shown].map(({ where, text }) => [where, text] as const))('%s', (_where, text) => {
  test('passes the language service of GitHub', async () => {
    const complaints = await complaintsAbout(text, action, 'batchgate')
    expect(complaints.filter((complaint) => !aboutOthers(complaint))).toEqual([])
  })

  test('uses only inputs and outputs that the action has', () => {
    const gates = stepsOf(text).filter(({ uses }) => uses !== undefined && ours.test(uses))
    const inputs = gates.flatMap((step) => Object.keys(step.with ?? {}))
    expect(inputs.filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([])
    const outputs = gates.flatMap(({ id }) =>
      id === undefined ? [] : [...text.matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, 'g'))],
    )
    expect(outputs.map(([, name]) => name).filter((name) => !Object.hasOwn(action.outputs, name ?? ''))).toEqual([])
  })

  test('puts no expression into a script, where its text would be run', () => {
    expect(stepsOf(text).filter(({ run }) => run?.includes('$' + '{{'))).toEqual([])
  })
})

describe.each(own.map(({ where, text }) => [where, text] as const))('our %s', (_where, text) => {
  test('names other actions by commit, with the version beside it', () => {
    const uses = text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line) && !/uses: \.\/?$/.test(line))
    const pinned = /uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+)*$/
    expect(uses.filter((line) => !pinned.test(line))).toEqual([])
  })

  test('has none of the weaknesses that are known of workflows', () => {
    expect(weaknessesOf(text)).toEqual([])
  })

  test('takes the same commit of an action everywhere', () => {
    const pins = own.flatMap((workflow) => [...workflow.text.matchAll(/uses: ([\w./-]+@[0-9a-f]{40}) # (v[\d.]+)/g)])
    const repository = (action = '') => action.replace(/^([^/]+\/[^/@]+).*@/, '$1@')
    const versions = new Map(pins.map(([, action, version]) => [repository(action), version]))
    const names = [...versions.keys()].map((action) => action.split('@')[0])
    expect(names).toEqual([...new Set(names)])
  })
})

describe('a workflow', () => {
  const good = [
    'name: x',
    'on: { push: { branches: [main] } }',
    'permissions: {}',
    'concurrency: x',
    'jobs:',
    '  a:',
    '    name: A',
    '    runs-on: ubuntu-24.04',
    '    timeout-minutes: 5',
    '    permissions: { contents: read }',
    '    steps:',
    '      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
    '        with: { persist-credentials: false }',
    '      - run: npm test',
  ].join('\n')

  test('without weakness has none', () => {
    expect(weaknessesOf(good)).toEqual([])
  })

  test.each([
    ['name: x', 'x-name: x', 'has no name'],
    ['permissions: {}', 'permissions: read-all', 'grants something by default'],
    ['concurrency: x', '', 'has no limit to its concurrency'],
    ['push: {', 'pull_request_target: {', 'runs for strangers with our rights'],
    ['npm test', 'npm test\n        env: { ALL: "$' + '{{ toJSON(secrets) }}" }', 'hands out all secrets'],
    [
      'npm test',
      'npm test\n        env: { ONE: "$' + '{{ fromJSON(secrets.X).y }}" }',
      'takes secrets apart, where no mask follows',
    ],
    [
      'npm test',
      'npm test\n        env: { ACTIONS_ALLOW_UNSECURE_COMMANDS: true }',
      'allows commands that GitHub took back',
    ],
    ['npm test', 'npm test\n        if: |\n          $' + '{{ false }}', 'has a condition that is always true'],
    ['    name: A', '', 'job a has no name'],
    ['    permissions: { contents: read }', '', 'job a inherits its permissions'],
    ['    timeout-minutes: 5', '', 'job a has no end'],
    ['ubuntu-24.04', 'self-hosted', 'job a runs on a machine of ours'],
    ['ubuntu-24.04', 'ubuntu-latest', 'job a runs on whatever is the latest'],
    ['npm test', 'echo $' + '{{ github.ref_name }}', 'step 2 of a puts an expression into its script'],
    ['@3d3c42e5aac5ba805825da76410c181273ba90b1', '@v7', 'step 1 of a names an action by what can move'],
    ['persist-credentials: false', 'fetch-depth: 0', 'step 1 of a leaves a token behind'],
    [
      'persist-credentials: false',
      'persist-credentials: false, ref: "$' + '{{ github.head_ref }}"',
      'step 1 of a checks out what a stranger sent',
    ],
    ['actions/checkout@', 'actions/setup-node@', 'step 1 of a shares a cache with builds of anybody'],
    ['npm test', 'echo A=b >> "$GITHUB_ENV"', 'step 2 of a changes the environment of later steps'],
  ])('with %j made %j %s', (from, to, weakness) => {
    expect(weaknessesOf(good.replace(from, to))).toContain(weakness)
  })
})

test('updates of what we use wait until they have been looked at for a while', () => {
  const { updates } = parse(read('.github/dependabot.yml'))
  expect(updates.map((update: Record<string, unknown>) => update['package-ecosystem'])).toEqual([
    'npm',
    'github-actions',
  ])
  for (const { cooldown } of updates) expect(cooldown['default-days']).toBeGreaterThanOrEqual(7)
})

test('the README shows at least one whole workflow', () => {
  const readme = documentedWorkflows(['README.md'])
  expect(readme.some(({ text }) => stepsOf(text).some(({ uses }) => uses !== undefined && ours.test(uses)))).toBe(true)
  expect(read('README.md')).toContain('permissions:')
})
