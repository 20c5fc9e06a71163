import { describe, expect, test, vi } from 'vitest'
import { RunError } from '../../../src/core/errors.ts'
import type { RunRecord } from '../../../src/core/model.ts'
import { readGithubContext } from '../../../src/hosts/github/context.ts'
import { createDelivery, type DeliverySetup } from '../../../src/hosts/github/deliveries.ts'
import { endSavedStatus, readSavedStatus } from '../../../src/hosts/github/status-part.ts'
import { commits, type GithubEvent, githubEvents } from '../../support/github-events.ts'
import { compared, record, recorded } from '../../support/records.ts'
import { openGithub, token } from './set-up.ts'
// Loaded here, so that no test waits for them while time flies
import '../../../src/hosts/github/check-run.ts'
import '../../../src/hosts/github/comment.ts'
import '../../../src/hosts/github/status.ts'
import '../../../src/hosts/github/status-words.ts'
import '../../../src/core/report/comment.ts'

const create = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const status = 'POST /repos/{owner}/{repo}/statuses/{sha}'
const checkRun = 'POST /repos/{owner}/{repo}/check-runs'
const endCheckRun = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}'

const passed = record([recorded('a')])
const failed = record([recorded('a', { outcome: 'failed' })], {
  comparison: { baseline: { source: 'artifact', runs: 10 }, tests: [compared('a', 'regressed')] },
  verdict: {
    conclusion: 'failed',
    publishable: false,
    reasons: [{ code: 'regressed', message: '1 test regressed: Test a', tests: ['a'] }],
    unpublishable: [],
  },
})
const inconclusive = because('unavailable')

function because(code: 'unavailable' | 'cancelled', policy: Partial<RunRecord['policy']> = {}): RunRecord {
  const reasons = [{ code, message: 'the platform was away' }]
  const verdict = { conclusion: 'inconclusive', publishable: false, reasons, unpublishable: [] } as const
  return record([recorded('a', { outcome: 'errored' })], { verdict, policy: { ...passed.policy, ...policy } })
}

const machine = {
  GITHUB_REPOSITORY: 'acme/support-agent',
  GITHUB_RUN_ID: '8800000001',
  GITHUB_RUN_NUMBER: '57',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_SERVER_URL: 'https://github.com',
}
const runUrl = 'https://github.com/acme/support-agent/actions/runs/8800000001/attempts/1'

async function open(options: Partial<DeliverySetup['options']> = {}, event: GithubEvent = githubEvents.pullRequest) {
  const opened = await openGithub()
  const cancellation = new AbortController()
  const saved: string[] = []
  const delivery = createDelivery({
    options: {
      name: 'nightly',
      comment: 'auto',
      commentMode: 'update',
      status: 'none',
      githubToken: token,
      ...options,
    },
    context: readGithubContext({ ...machine, ...event.env }, event.payload),
    log: opened.log,
    clock: opened.clock,
    api: opened.connection.api,
    cancelled: cancellation.signal,
    saveStatus: (text) => saved.push(text),
  })
  const cancel = () => cancellation.abort(new RunError('cancelled', 'the run was cancelled', { hint: '' }))
  return { ...opened, delivery, saved, cancel }
}

describe('a pull request', () => {
  test('gets a comment whose address is an output', async () => {
    const { github, delivery } = await open()
    await delivery?.begin?.('nightly')
    const delivered = await delivery?.deliver(failed)
    expect(delivered).toMatchObject({ warnings: [], outputs: { 'comment-url': expect.stringContaining('/pull/42#') } })
    expect(github.writes).toEqual([create])
    expect(github.comments[0]?.body).toContain('do not merge')
    expect(github.comments[0]?.body).toContain('run:8800000001 attempt:1 number:57')
    expect(github.comments[0]?.body).toContain(runUrl)
  })

  test('gets one by pull_request_target too, from a fork as well', async () => {
    const { github, delivery } = await open({}, githubEvents.pullRequestTarget)
    await delivery?.deliver(passed)
    expect(github.writes).toEqual([create])
  })

  test.each([
    ['push', githubEvents.push],
    ['merge_group', githubEvents.mergeGroup],
    ['workflow_run', githubEvents.workflowRun],
    ['issue_comment', githubEvents.issueComment],
    ['schedule', githubEvents.schedule],
  ])('is what a %s is not: no comment', async (_, event) => {
    expect((await open({}, event)).delivery).toBeUndefined()
  })

  test('gets none with comment: never, and with on-change only when there is something to tell', async () => {
    expect((await open({ comment: 'never' })).delivery).toBeUndefined()
    const quiet = await open({ comment: 'on-change' })
    await quiet.delivery?.deliver(passed)
    expect(quiet.github.writes).toEqual([])
    const one = (word: 'fixed' | 'suspected' | 'improved') =>
      record([recorded('a')], { comparison: { baseline: { source: 'x', runs: 3 }, tests: [compared('a', word)] } })
    for (const [news, writes] of [
      [failed, 1],
      [inconclusive, 1],
      [one('fixed'), 1],
      [one('suspected'), 1],
      [one('improved'), 0],
    ] as const) {
      const { github, delivery } = await open({ comment: 'on-change' })
      await delivery?.deliver(news)
      expect(github.writes).toHaveLength(writes)
    }
  })

  test('from a fork gets neither comment nor status, and the log says how', async () => {
    for (const event of [githubEvents.pullRequestFromFork, githubEvents.pullRequestFromDeletedFork]) {
      const { github, delivery, log } = await open({ status: 'commit-status' }, event)
      expect(delivery).toBeUndefined()
      expect(github.server.seen).toEqual([])
      expect(log.lines).toEqual([
        expect.stringMatching(/fork.*no comment and no status.*workflow_run.*docs\/forks\.md/),
      ])
    }
  })

  test('without a token gets nothing but a line in the log', async () => {
    const { delivery, log } = await open({ githubToken: undefined })
    expect(delivery).toBeUndefined()
    expect(log.lines).toEqual([expect.stringContaining('github-token is empty')])
  })
})

describe('a commit status', () => {
  test('is pending while the run lasts, and says then what came out', async () => {
    const { github, delivery, saved } = await open({ comment: 'never', status: 'commit-status' })
    await delivery?.begin?.('nightly')
    await delivery?.deliver(failed)
    expect(github.writes).toEqual([status, status])
    const about = { sha: commits.head, context: 'batchgate / nightly', target_url: runUrl }
    expect(github.statuses).toEqual([
      { ...about, state: 'pending', description: 'The tests are running' },
      { ...about, state: 'failure', description: 'Failed: 1 test got worse' },
    ])
    expect(saved.at(-1)).toBe('')
  })

  test.each([
    ['pull_request', githubEvents.pullRequest],
    ['pull_request_target', githubEvents.pullRequestTarget],
    ['merge_group', githubEvents.mergeGroup],
    ['workflow_run', githubEvents.workflowRun],
    ['workflow_dispatch', githubEvents.workflowDispatch],
    ['push', githubEvents.push],
  ])('of %s belongs to the commit that people see', async (_, event) => {
    const { github, delivery } = await open({ comment: 'never', status: 'commit-status' }, event)
    await delivery?.deliver(passed)
    expect(github.statuses.map(({ sha }) => sha)).toEqual([commits.head])
  })

  test.each([
    ['passed', passed, 'success', 'success'],
    ['failed', failed, 'failure', 'failure'],
    ['failed, but only reported', { ...failed, policy: { ...failed.policy, failOn: 'nothing' } }, 'success', 'neutral'],
    ['inconclusive', inconclusive, 'error', 'action_required'],
    ['inconclusive, but let through', because('unavailable', { onInconclusive: 'pass' }), 'success', 'neutral'],
    ['cancelled', because('cancelled', { onInconclusive: 'pass' }), 'error', 'cancelled'],
  ] as const)('and a check run of a run that %s', async (_, run, state, conclusion) => {
    const byStatus = await open({ comment: 'never', status: 'commit-status' })
    await byStatus.delivery?.deliver(run)
    expect(byStatus.github.statuses).toMatchObject([{ state }])
    expect(String(byStatus.github.statuses[0]?.description).length).toBeLessThanOrEqual(140)
    const byCheck = await open({ comment: 'never', status: 'check-run' })
    await byCheck.delivery?.begin?.('nightly')
    await byCheck.delivery?.deliver(run)
    expect(byCheck.github.writes).toEqual([checkRun, endCheckRun])
    expect([...byCheck.github.checkRuns.values()]).toMatchObject([
      { status: 'completed', conclusion, head_sha: commits.head },
    ])
  })

  test('never stays pending when the run ends without a record', async () => {
    const { github, delivery, cancel } = await open({ comment: 'never', status: 'commit-status' })
    await delivery?.begin?.('nightly')
    await delivery?.abandon?.('Nothing matches "tests". Check the spelling.')
    expect(github.statuses.at(-1)).toMatchObject({
      state: 'error',
      description: 'Nothing matches "tests". Check the spelling.',
    })
    cancel()
    await delivery?.abandon?.(`The run was cancelled. ${'x'.repeat(300)}`)
    expect(String(github.statuses.at(-1)?.description)).toHaveLength(140)
  })

  test('is left to the post step when the process is killed, or its answer is lost', async () => {
    for (const kind of ['commit-status', 'check-run'] as const) {
      const { github, delivery, saved, api, budget } = await open({ comment: 'never', status: kind })
      await delivery?.begin?.('nightly')
      const post = async () => {
        const left = readSavedStatus(saved.at(-1))
        if (left === undefined) throw new Error('nothing was left')
        await endSavedStatus(left, { api, owner: 'acme', repo: 'support-agent', url: runUrl }, budget)
      }
      await vi.waitFor(() => expect(saved).toHaveLength(1))
      await post()
      github.server.fault({ kind: 'status', handled: false, path: /statuses|check-runs/, reply: { status: 502 } })
      expect((await delivery?.deliver(failed))?.warnings).toEqual([expect.stringContaining('502')])
      await post()
      if (kind === 'commit-status') {
        expect(github.statuses.map(({ state }) => state)).toEqual(['pending', 'error', 'failure'])
      } else {
        expect([...github.checkRuns.values()]).toMatchObject([{ conclusion: 'failure', name: 'batchgate / nightly' }])
      }
    }
  })
})

describe('a check run', () => {
  test('shows what a comment would, within what GitHub takes', async () => {
    const { github, delivery } = await open({ comment: 'never', status: 'check-run' })
    const many = Array.from({ length: 3000 }, (_, at) =>
      recorded(`t${at}`, { outcome: 'failed', name: `Name ${'ü'.repeat(80)} ${at}` }),
    )
    await delivery?.begin?.('nightly')
    await delivery?.deliver({ ...failed, ...record(many, { verdict: failed.verdict }) })
    const [{ output }] = [...github.checkRuns.values()] as [{ output: { title: string; summary: string } }]
    expect(output.title).toContain('Failed')
    expect(output.summary.length).toBeGreaterThan(1_000)
    expect(output.summary.length).toBeLessThanOrEqual(65_535)
  })
})

describe('a problem', () => {
  test.each([
    ['commit-status', 'statuses: write'],
    ['check-run', 'checks: write'],
  ] as const)('with the permission of a %s is said once, with its name', async (kind, permission) => {
    const { github, delivery, saved } = await open({ comment: 'never', status: kind })
    const refusal = { status: 403, body: { message: 'Resource not accessible by integration' } }
    github.intercept = () => refusal
    await delivery?.begin?.('nightly')
    const warnings = (await delivery?.deliver(failed))?.warnings
    expect(warnings).toEqual([expect.stringContaining(`Add "${permission}"`)])
    expect(github.server.seen).toHaveLength(1)
    expect(saved.at(-1) ?? '').toBe('')
  })

  test('with the comment leaves the status alone, and the other way round', async () => {
    const { github, delivery } = await open({ status: 'commit-status' })
    github.intercept = (_request, route) => (route === create ? { status: 403, body: { message: 'no' } } : undefined)
    expect((await delivery?.deliver(failed))?.warnings).toEqual([expect.stringContaining('"pull-requests: write"')])
    expect(github.statuses).toMatchObject([{ state: 'failure' }])
    const other = await open({ status: 'commit-status' })
    other.github.intercept = (_request, route) =>
      route === status ? { status: 404, body: { message: 'no' } } : undefined
    expect((await other.delivery?.deliver(failed))?.warnings).toEqual([expect.stringContaining('"statuses: write"')])
    expect(other.github.comments).toHaveLength(1)
  })

  test('takes a minute at most', async () => {
    const { github, delivery, clock } = await open({ status: 'commit-status' })
    const started = clock.now()
    github.server.fault({ kind: 'stall-headers', ms: 3_600_000, times: 99 })
    const delivered = await delivery?.deliver(failed)
    expect(delivered?.warnings).toHaveLength(2)
    expect(clock.now() - started).toBeLessThanOrEqual(60_000)
  })

  test('takes hardly any time after a cancellation, and a cancelled run comments nothing', async () => {
    const { github, delivery, clock, cancel } = await open({ status: 'commit-status' })
    cancel()
    await delivery?.deliver(because('cancelled'))
    expect(github.writes).toEqual([status])
    const started = clock.now()
    github.server.fault({ kind: 'stall-headers', ms: 3_600_000, times: 99 })
    await delivery?.deliver(because('cancelled'))
    expect(clock.now() - started).toBeLessThanOrEqual(3_000)
  })
})
