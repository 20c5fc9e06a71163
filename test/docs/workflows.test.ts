import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readActionFile } from '../support/action-file.ts'
import { root } from '../support/source.ts'
import { complaintsAbout } from '../support/workflow-check.ts'
import { documentedWorkflows, documents, jobsOf, read, stepsOf, workflows } from '../support/workflows.ts'

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

  test('grants nothing by default, and each job only what it names', () => {
    expect(parse(text).permissions).toEqual({})
    expect(Object.entries(jobsOf(text)).filter(([, { permissions }]) => typeof permissions !== 'object')).toEqual([])
  })

  test('gives every job an end', () => {
    const jobs = Object.entries(jobsOf(text)).filter(([, { uses }]) => uses === undefined)
    expect(jobs.filter(([, job]) => job['timeout-minutes'] === undefined)).toEqual([])
  })

  test('leaves no token behind in the checkout', () => {
    const checkouts = stepsOf(text).filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([])
  })

  test('runs nothing of a stranger with our rights', () => {
    const events = Object.keys(parse(text).on)
    expect(events.filter((event) => ['pull_request_target', 'workflow_run', 'issue_comment'].includes(event))).toEqual(
      [],
    )
  })
})

test('the README shows at least one whole workflow', () => {
  const readme = documentedWorkflows(['README.md'])
  expect(readme.some(({ text }) => stepsOf(text).some(({ uses }) => uses !== undefined && ours.test(uses)))).toBe(true)
  expect(read('README.md')).toContain('permissions:')
})
