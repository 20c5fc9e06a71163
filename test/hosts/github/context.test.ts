import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { eventRules } from '../../../src/core/event-rules.ts'
import { hostInfo, readEventPayload, readGithubContext, runEvent } from '../../../src/hosts/github/context.ts'
import { commits, type GithubEvent, githubEvents } from '../../support/github-events.ts'

const run = {
  GITHUB_REPOSITORY: 'acme/support-agent',
  GITHUB_RUN_ID: '8800000001',
  GITHUB_RUN_NUMBER: '57',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_WORKFLOW: 'Gate',
  GITHUB_JOB: 'gate',
  GITHUB_SERVER_URL: 'https://github.example.com',
  GITHUB_API_URL: 'https://github.example.com/api/v3/',
}

function contextOf({ env, payload }: GithubEvent) {
  return readGithubContext({ ...run, ...env }, payload)
}

describe('the context of a run', () => {
  test('names repository, run, attempt and addresses, of GitHub Enterprise Server too', () => {
    expect(contextOf(githubEvents.push)).toMatchObject({
      owner: 'acme',
      repo: 'support-agent',
      runId: '8800000001',
      runNumber: 57,
      attempt: 2,
      apiUrl: 'https://github.example.com/api/v3',
      runUrl: 'https://github.example.com/acme/support-agent/actions/runs/8800000001/attempts/2',
      defaultBranch: 'main',
    })
  })

  test.each([
    ['push', { branch: 'main', headSha: commits.head }],
    ['pushToBranch', { branch: 'feature/tone', headSha: commits.head }],
    ['pullRequest', { branch: 'faster-refunds', baseBranch: 'release/2', headSha: commits.head, sha: commits.merge }],
    ['pullRequestFromFork', { branch: 'main', baseBranch: 'release/2', fork: true, changeNumber: 42 }],
    ['pullRequestFromDeletedFork', { fork: true }],
    ['pullRequestByDependabot', { dependabot: true, fork: false }],
    ['pullRequestTarget', { headSha: commits.head, sha: commits.base, baseBranch: 'release/2', fork: true }],
    ['mergeGroup', { baseBranch: 'main', headSha: commits.head }],
    ['schedule', { branch: 'main', defaultBranch: 'main' }],
    ['workflowDispatch', { branch: 'main' }],
    ['repositoryDispatch', { branch: 'main', action: 'agent-changed' }],
    ['workflowRun', { headSha: commits.head, branch: 'faster-refunds', changeNumber: 42, fork: false }],
    ['workflowRunFromFork', { headSha: commits.head, fork: true }],
    ['issueComment', { changeNumber: 42, headSha: commits.base }],
  ] as const)('of %s is read from environment and payload', (name, expected) => {
    expect(contextOf(githubEvents[name])).toMatchObject(expected)
  })

  test('leaves out the branch of a tag', () => {
    expect(contextOf(githubEvents.pushTag)).not.toHaveProperty('branch')
  })

  test('names no pull request when a completed run lists none or several', () => {
    expect(contextOf(githubEvents.workflowRunFromFork)).not.toHaveProperty('changeNumber')
    const { env, payload } = githubEvents.workflowRun
    const two = { workflow_run: { ...(payload.workflow_run as object), pull_requests: [{ number: 1 }, { number: 2 }] } }
    expect(contextOf({ env, payload: two })).not.toHaveProperty('changeNumber')
  })

  test('knows the run that a workflow_run event is about, and where its code came from', () => {
    expect(contextOf(githubEvents.workflowRunFromFork).triggeringRun).toEqual({
      id: '7700000001',
      event: 'pull_request',
      headBranch: 'main',
      headSha: commits.head,
      headRepository: 'mallory/support-agent',
      runNumber: 212,
      attempt: 1,
    })
  })

  test('treats a pull request without a payload as one from a fork', () => {
    expect(contextOf({ env: githubEvents.pullRequest.env, payload: {} }).fork).toBe(true)
  })

  test.each([[null], [[]], ['text'], [{ pull_request: { head: 7 } }], [{ pull_request: null }]])(
    'survives the payload %j',
    (payload) => {
      expect(readGithubContext({ ...run, ...githubEvents.pullRequest.env }, payload)).toMatchObject({
        event: 'pull_request',
        headSha: commits.merge,
      })
    },
  )

  test('is what results.json says about the host', () => {
    expect(hostInfo(contextOf(githubEvents.pullRequest))).toMatchObject({
      kind: 'github',
      commit: commits.head,
      branch: 'faster-refunds',
      runId: '8800000001',
      attempt: 2,
    })
  })
})

describe('the event table on real events', () => {
  const yes = { records: true, mayPublish: true }
  const no = { records: false, mayPublish: false }

  test.each([
    ['push', { compareWith: ['main'], ...yes }],
    ['schedule', { compareWith: ['main'], ...yes }],
    ['workflowDispatch', { compareWith: ['main'], ...yes }],
    ['repositoryDispatch', { compareWith: ['main'], ...yes }],
    ['pushToBranch', { compareWith: ['main'], ...no }],
    ['pushTag', { compareWith: ['main'], ...no }],
    ['pullRequest', { compareWith: ['release/2', 'main'], ...no }],
    ['pullRequestFromFork', { compareWith: ['release/2', 'main'], ...no }],
    ['pullRequestByDependabot', { compareWith: ['release/2', 'main'], ...no }],
    ['mergeGroup', { compareWith: ['main'], ...no }],
    ['pullRequestTarget', { compareWith: ['main'], ...no }],
    ['workflowRun', { compareWith: ['main'], ...no }],
    ['workflowRunFromFork', { compareWith: ['main'], ...no }],
    ['issueComment', { compareWith: ['main'], ...no }],
  ] as const)('decides for %s', (name, expected) => {
    const rules = eventRules(runEvent(contextOf(githubEvents[name])), {
      baselineBranch: 'main',
      updateBaseline: 'auto',
      publishOnPass: true,
    })
    expect(rules).toMatchObject(expected)
  })
})

describe('the event payload', () => {
  test('is read from the file that the runner names', () => {
    const folder = mkdtempSync(join(tmpdir(), 'batchgate-event-'))
    const file = join(folder, 'event.json')
    writeFileSync(file, '{"action":"opened"}')
    expect(readEventPayload({ GITHUB_EVENT_PATH: file })).toEqual({ action: 'opened' })
    rmSync(folder, { recursive: true })
  })

  test.each([[{}], [{ GITHUB_EVENT_PATH: '/nowhere/event.json' }]])('is empty when there is none', (env) => {
    expect(readEventPayload(env)).toEqual({})
  })
})
