import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { eventRules } from '../../src/core/event-rules.ts'
import { readFromBranch } from '../../src/hosts/base-branch.ts'
import { readCi } from '../../src/hosts/ci.ts'
import * as ci from '../support/ci-environments.ts'

const { commit } = ci

describe('a build of the default branch', () => {
  test.each([
    ['GitLab', ci.gitlab, { runId: '8801', url: 'https://gitlab.com/acme/support-agent/-/jobs/8801' }, 'main'],
    [
      'Azure Pipelines',
      ci.azure,
      { runId: '4711', url: 'https://dev.azure.com/acme/Support%20Agent/_build/results?buildId=4711' },
      undefined,
    ],
    ['Jenkins', ci.jenkins, { runId: '57', url: 'https://jenkins.example.com/job/support-agent/job/main/57/' }, 'main'],
    [
      'Buildkite',
      ci.buildkite,
      { runId: '912', url: 'https://buildkite.com/acme/support-agent/builds/912#0190-aa' },
      'main',
    ],
    [
      'Bitbucket',
      ci.bitbucket,
      {
        runId: '33',
        url: 'https://bitbucket.org/acme/support-agent/addon/pipelines/home#!/results/33',
      },
      undefined,
    ],
    ['CircleCI', ci.circle, { runId: '205', url: 'https://circleci.com/gh/acme/support-agent/205' }, undefined],
  ])('%s names commit, branch and run, and may record', async (_name, env, info, defaultBranch) => {
    const found = await readCi(env)
    expect(found?.info).toEqual({ kind: 'ci', commit, branch: 'main', attempt: 1, ...info })
    expect(found?.event).toEqual({ host: 'ci', branch: 'main', changeRequest: false, untrusted: false })
    expect(found?.defaultBranch).toBe(defaultBranch)
    expect(rulesFor(found)).toMatchObject({ records: true, mayPublish: true })
  })

  test.each([
    ['Azure Pipelines, a job', { ...ci.azure, SYSTEM_JOBATTEMPT: '3' }, 3],
    ['Azure Pipelines, a stage', { ...ci.azure, SYSTEM_STAGEATTEMPT: '2' }, 2],
    ['Buildkite', { ...ci.buildkite, BUILDKITE_RETRY_COUNT: '1' }, 2],
    ['Bitbucket', { ...ci.bitbucket, BITBUCKET_STEP_RUN_NUMBER: '4' }, 4],
    ['a count that is none', { ...ci.bitbucket, BITBUCKET_STEP_RUN_NUMBER: 'many' }, 1],
  ])('counts attempts at %s', async (_name, env, attempt) => {
    expect((await readCi(env))?.info.attempt).toBe(attempt)
  })
})

describe('a build for a change request', () => {
  test.each([
    ['GitLab', ci.gitlabChange, 'release/2'],
    ['GitLab for GitHub', ci.gitlabExternalChange, 'release/2'],
    ['Azure Pipelines', ci.azureChange, 'release/2'],
    ['Jenkins', ci.jenkinsChange, 'release/2'],
    ['Buildkite', ci.buildkiteChange, 'release/2'],
    ['Bitbucket', ci.bitbucketChange, 'release/2'],
    ['CircleCI', ci.circleChange, undefined],
  ])('at %s names its own branch and where it goes, and does not record', async (_name, env, baseBranch) => {
    const found = await readCi(env)
    expect(found?.info).toMatchObject({ commit, branch: 'shorter-answers' })
    expect(found?.event).toEqual({
      host: 'ci',
      branch: 'shorter-answers',
      ...(baseBranch === undefined ? {} : { baseBranch }),
      changeRequest: true,
      untrusted: false,
    })
    expect(rulesFor(found)).toMatchObject({ records: false, mayPublish: false })
  })

  test.each([
    ['GitLab', { ...ci.gitlabChange, CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '999' }],
    ['GitLab for GitHub', { ...ci.gitlabExternalChange, CI_EXTERNAL_PULL_REQUEST_SOURCE_REPOSITORY: 'mallory/agent' }],
    ['Azure Pipelines', { ...ci.azureChange, SYSTEM_PULLREQUEST_ISFORK: 'True' }],
    ['Azure Pipelines that does not say', { ...ci.azureChange, SYSTEM_PULLREQUEST_ISFORK: undefined }],
    ['Jenkins', { ...ci.jenkinsChange, CHANGE_FORK: 'mallory' }],
    ['Jenkins with a plugin that does not say', { ...ci.jenkins, ghprbPullId: '12', ghprbTargetBranch: 'main' }],
    ['Buildkite', { ...ci.buildkiteChange, BUILDKITE_PULL_REQUEST_REPO: 'https://github.com/mallory/support-agent' }],
    ['CircleCI', { ...ci.circleChange, CIRCLE_PR_NUMBER: '12', CIRCLE_PR_USERNAME: 'mallory' }],
    ['CircleCI that names only the pull request', { ...ci.circle, CIRCLE_BRANCH: 'pull/12' }],
  ])('from a fork at %s is not trusted', async (_name, env) => {
    expect((await readCi(env))?.event).toMatchObject({ changeRequest: true, untrusted: true })
  })

  test('records nothing although the fork calls its branch like ours', async () => {
    const found = await readCi({ ...ci.buildkiteChange, BUILDKITE_BRANCH: 'main' })
    expect(rulesFor(found)).toMatchObject({ records: false, mayPublish: false })
  })
})

describe('a build of a tag', () => {
  test.each([
    ['GitLab', { ...ci.gitlab, CI_COMMIT_TAG: 'main', CI_COMMIT_REF_NAME: 'main', CI_COMMIT_BRANCH: undefined }],
    ['Azure Pipelines', { ...ci.azure, BUILD_SOURCEBRANCH: 'refs/tags/main' }],
    ['Jenkins', { ...ci.jenkins, TAG_NAME: 'main', BRANCH_IS_PRIMARY: undefined }],
    ['Buildkite', { ...ci.buildkite, BUILDKITE_TAG: 'main' }],
    ['Bitbucket', { ...ci.bitbucket, BITBUCKET_TAG: 'main', BITBUCKET_BRANCH: undefined }],
    ['CircleCI', { ...ci.circle, CIRCLE_TAG: 'main', CIRCLE_BRANCH: undefined }],
  ])('at %s is on no branch, whatever the tag is called', async (_name, env) => {
    const found = await readCi(env)
    expect(found?.info.branch).toBeUndefined()
    expect(rulesFor(found)).toMatchObject({ records: false, mayPublish: false })
  })
})

describe('a CI that hides whether a build is for a change request', () => {
  test.each([
    ['Jenkins without a multibranch job', { ...ci.jenkins, BRANCH_NAME: undefined, GIT_BRANCH: 'main' }, /multibranch/],
    ['CircleCI with its GitHub App', { ...ci.circle, CIRCLE_REPOSITORY_URL: undefined }, /CircleCI does not tell/],
    ['Buildkite without the variable', { ...ci.buildkite, BUILDKITE_PULL_REQUEST: undefined }, /does not tell/],
    ['another that is known', { TRAVIS: 'true', TRAVIS_BRANCH: 'main', TRAVIS_PULL_REQUEST: 'false' }, /Travis CI/],
    ['one that nobody knows', { CI: 'true', PATH: process.env.PATH }, /this CI is not known/],
  ])('records nothing and says why: %s', async (_name, env, why) => {
    const rules = rulesFor(await readCi(env))
    expect(rules).toMatchObject({ compareWith: ['main'], records: false, mayPublish: false })
    expect(rules?.why).toMatch(why)
  })
})

test('outside of any CI there is none', async () => {
  expect(await readCi({ PATH: process.env.PATH, HOME: '/home/octavia', TERM: 'xterm' })).toBeUndefined()
})

function rulesFor(found: Awaited<ReturnType<typeof readCi>>) {
  return found && eventRules(found.event, { baselineBranch: 'main', updateBaseline: 'auto', publishOnPass: true })
}

describe('the base branch of a change', () => {
  let folder = ''
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Octavia', '-c', 'user.email=octavia@example.com', ...args], {
      cwd: folder,
      stdio: 'pipe',
    })
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'batchgate-base-'))
    git('init', '-q')
    writeFileSync(join(folder, 'known.yml'), '- test: a\n')
    git('add', 'known.yml')
    git('commit', '-q', '-m', 'one')
    git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    writeFileSync(join(folder, 'known.yml'), '- test: excused\n')
    writeFileSync(join(folder, 'new.yml'), '- test: excused\n')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('gives a file as it stands there, whatever the change made of it', async () => {
    expect(await readFromBranch('main', 'known.yml', folder)).toBe('- test: a\n')
  })

  test('does not know a file that the change brings', async () => {
    expect(await readFromBranch('main', 'new.yml', folder)).toBeUndefined()
  })

  test.each(['release', '--output=x', 'main:known.yml'])(
    'is an error with the next step when %s is not fetched',
    async (branch) => {
      await expect(readFromBranch(branch, 'known.yml', folder)).rejects.toMatchObject({
        code: 'config',
        hint: expect.stringContaining('git fetch'),
      })
    },
  )
})
