import { describe, expect, test } from 'vitest'
import { type EventSetup, eventRules, type RunEvent } from '../../src/core/event-rules.ts'

const setup: EventSetup = { baselineBranch: 'main', updateBaseline: 'auto', publishOnPass: true }
const nothing = { records: false, mayPublish: false }

function github(name: string, more: Partial<RunEvent> = {}): RunEvent {
  return {
    host: 'github',
    name,
    branch: 'main',
    changeRequest: name.startsWith('pull_request'),
    untrusted: false,
    ...more,
  }
}

describe('an event of the baseline branch', () => {
  test.each(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'])(
    '%s compares with itself, records and publishes',
    (name) => {
      expect(eventRules(github(name), setup)).toMatchObject({ compareWith: ['main'], records: true, mayPublish: true })
    },
  )

  test.each(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'])(
    '%s on another branch compares with the baseline branch and does nothing else',
    (name) => {
      const rules = eventRules(github(name, { branch: 'feature' }), setup)
      expect(rules).toMatchObject({ compareWith: ['main'], ...nothing })
      expect(rules.why).toContain('feature is not the baseline branch main')
    },
  )

  test('a tag is on no branch', () => {
    const { branch: _branch, ...tagged } = github('push')
    expect(eventRules(tagged, setup)).toMatchObject({ compareWith: ['main'], ...nothing })
  })

  test('records nothing with update-baseline: never', () => {
    const rules = eventRules(github('push'), { ...setup, updateBaseline: 'never' })
    expect(rules).toMatchObject({ records: false, mayPublish: true })
  })

  test('neither records nor publishes when nobody knows the baseline branch', () => {
    const { baselineBranch: _main, ...unknown } = setup
    expect(eventRules(github('push'), unknown)).toMatchObject({ compareWith: [], ...nothing })
  })
})

describe('a proposal to change the branch', () => {
  test('a pull request compares with its base branch, else with the baseline branch, and says so', () => {
    const rules = eventRules(github('pull_request', { branch: 'fix', baseBranch: 'release' }), setup)
    expect(rules).toMatchObject({ compareWith: ['release', 'main'], ...nothing })
    expect(rules.why).toContain('compares with release')
  })

  test('a pull request into the baseline branch looks there once', () => {
    expect(eventRules(github('pull_request', { baseBranch: 'main' }), setup).compareWith).toEqual(['main'])
  })

  test('a pull request from a fork or Dependabot gets the same, and is called so', () => {
    // A fork may well call its branch like ours
    const rules = eventRules(github('pull_request', { branch: 'main', baseBranch: 'main', untrusted: true }), setup)
    expect(rules).toMatchObject({ compareWith: ['main'], ...nothing })
    expect(rules.why).toContain('fork')
  })

  test('a merge group compares with its base branch', () => {
    const event = github('merge_group', { branch: 'gh-readonly-queue/main/pr-1', baseBranch: 'main' })
    expect(eventRules(event, setup)).toMatchObject({ compareWith: ['main'], ...nothing })
  })
})

test.each(['pull_request_target', 'workflow_run', 'issue_comment', 'release', 'something_new', ''])(
  'the event "%s" compares with the baseline branch and does nothing else, even on that branch',
  (name) => {
    expect(eventRules(github(name), setup)).toMatchObject({ compareWith: ['main'], ...nothing })
  },
)

describe('another CI', () => {
  const build: RunEvent = { host: 'ci', branch: 'main', changeRequest: false, untrusted: false }

  test('records and publishes on the baseline branch', () => {
    expect(eventRules(build, setup)).toMatchObject({ compareWith: ['main'], records: true, mayPublish: true })
  })

  test.each([
    ['on another branch', { ...build, branch: 'feature' }],
    ['for a change request, whatever branch it names', { ...build, changeRequest: true }],
    ['whose purpose the CI hides', { ...build, unclear: 'it hides it' }],
    ['that does not name its branch', { host: 'ci', changeRequest: false, untrusted: false } as const],
  ])('compares only, %s', (_what, event) => {
    expect(eventRules(event, setup)).toMatchObject({ compareWith: ['main'], ...nothing })
  })

  test('says which input names the baseline branch when the CI does not', () => {
    const { baselineBranch: _main, ...unknown } = setup
    const rules = eventRules(build, unknown)
    expect(rules).toMatchObject({ compareWith: [], ...nothing })
    expect(rules.why).toContain('baseline-branch')
  })
})

describe('a terminal', () => {
  const terminal: RunEvent = { host: 'terminal', branch: 'main', changeRequest: false, untrusted: false }

  test('records only when told to accept, whatever branch is checked out', () => {
    expect(eventRules(terminal, setup)).toMatchObject({ compareWith: [], records: false })
    expect(eventRules(terminal, { ...setup, updateBaseline: 'accept' }).records).toBe(true)
  })

  test('never publishes unless publish-on-pass was typed', () => {
    expect(eventRules(terminal, { ...setup, publishOnPass: false }).mayPublish).toBe(false)
    expect(eventRules(terminal, setup).mayPublish).toBe(true)
  })
})
