/** Environments as CIs set them for a build of the default branch, and for a change request of the same repository. */

export const commit = 'a1'.repeat(20)

type Env = Readonly<Record<string, string | undefined>>

export const gitlab: Env = {
  CI: 'true',
  GITLAB_CI: 'true',
  CI_COMMIT_SHA: commit,
  CI_COMMIT_REF_NAME: 'main',
  CI_COMMIT_BRANCH: 'main',
  CI_DEFAULT_BRANCH: 'main',
  CI_PIPELINE_ID: '1200',
  CI_PIPELINE_SOURCE: 'push',
  CI_JOB_ID: '8801',
  CI_JOB_URL: 'https://gitlab.com/acme/support-agent/-/jobs/8801',
  CI_PROJECT_ID: '42',
  CI_PROJECT_PATH: 'acme/support-agent',
  CI_PROJECT_URL: 'https://gitlab.com/acme/support-agent',
}

export const gitlabChange: Env = {
  ...gitlab,
  CI_COMMIT_BRANCH: undefined,
  CI_COMMIT_REF_NAME: 'shorter-answers',
  CI_PIPELINE_SOURCE: 'merge_request_event',
  CI_MERGE_REQUEST_ID: '70001',
  CI_MERGE_REQUEST_IID: '12',
  CI_MERGE_REQUEST_PROJECT_ID: '42',
  CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '42',
  CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: 'shorter-answers',
  CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: '',
  CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'release/2',
}

/** A repository at GitHub that GitLab builds. */
export const gitlabExternalChange: Env = {
  ...gitlab,
  CI_COMMIT_REF_NAME: 'shorter-answers',
  CI_PIPELINE_SOURCE: 'external_pull_request_event',
  CI_EXTERNAL_PULL_REQUEST_IID: '12',
  CI_EXTERNAL_PULL_REQUEST_SOURCE_REPOSITORY: 'acme/support-agent',
  CI_EXTERNAL_PULL_REQUEST_TARGET_REPOSITORY: 'acme/support-agent',
  CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_NAME: 'shorter-answers',
  CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_NAME: 'release/2',
}

export const azure: Env = {
  TF_BUILD: 'True',
  BUILD_BUILDURI: 'vstfs:///Build/Build/4711',
  BUILD_BUILDID: '4711',
  BUILD_BUILDNUMBER: '20261122.3',
  BUILD_REASON: 'IndividualCI',
  BUILD_SOURCEBRANCH: 'refs/heads/main',
  BUILD_SOURCEBRANCHNAME: 'main',
  BUILD_SOURCEVERSION: commit,
  SYSTEM_COLLECTIONURI: 'https://dev.azure.com/acme/',
  SYSTEM_TEAMPROJECT: 'Support Agent',
  SYSTEM_STAGEATTEMPT: '1',
  SYSTEM_JOBATTEMPT: '1',
}

export const azureChange: Env = {
  ...azure,
  BUILD_REASON: 'PullRequest',
  BUILD_SOURCEBRANCH: 'refs/pull/12/merge',
  BUILD_SOURCEVERSION: 'c3'.repeat(20),
  SYSTEM_PULLREQUEST_PULLREQUESTID: '12',
  SYSTEM_PULLREQUEST_SOURCEBRANCH: 'refs/heads/shorter-answers',
  SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/release/2',
  SYSTEM_PULLREQUEST_SOURCECOMMITID: commit,
  SYSTEM_PULLREQUEST_ISFORK: 'False',
}

/** A multibranch job. */
export const jenkins: Env = {
  JENKINS_URL: 'https://jenkins.example.com/',
  BRANCH_NAME: 'main',
  BRANCH_IS_PRIMARY: 'true',
  BUILD_NUMBER: '57',
  BUILD_URL: 'https://jenkins.example.com/job/support-agent/job/main/57/',
  JOB_NAME: 'support-agent/main',
  GIT_BRANCH: 'main',
  GIT_COMMIT: commit,
}

export const jenkinsChange: Env = {
  ...jenkins,
  BRANCH_NAME: 'PR-12',
  BRANCH_IS_PRIMARY: undefined,
  GIT_BRANCH: 'PR-12',
  CHANGE_ID: '12',
  CHANGE_BRANCH: 'shorter-answers',
  CHANGE_TARGET: 'release/2',
}

export const buildkite: Env = {
  CI: 'true',
  BUILDKITE: 'true',
  BUILDKITE_BRANCH: 'main',
  BUILDKITE_BUILD_NUMBER: '912',
  BUILDKITE_BUILD_URL: 'https://buildkite.com/acme/support-agent/builds/912',
  BUILDKITE_COMMIT: commit,
  BUILDKITE_JOB_ID: '0190-aa',
  BUILDKITE_PIPELINE_DEFAULT_BRANCH: 'main',
  BUILDKITE_PULL_REQUEST: 'false',
  BUILDKITE_PULL_REQUEST_REPO: '',
  BUILDKITE_REPO: 'git@github.com:acme/support-agent.git',
  BUILDKITE_RETRY_COUNT: '0',
  BUILDKITE_TAG: '',
}

export const buildkiteChange: Env = {
  ...buildkite,
  BUILDKITE_BRANCH: 'shorter-answers',
  BUILDKITE_PULL_REQUEST: '12',
  BUILDKITE_PULL_REQUEST_BASE_BRANCH: 'release/2',
  BUILDKITE_PULL_REQUEST_REPO: 'https://github.com/Acme/support-agent.git',
}

export const bitbucket: Env = {
  CI: 'true',
  BITBUCKET_BRANCH: 'main',
  BITBUCKET_BUILD_NUMBER: '33',
  BITBUCKET_COMMIT: commit,
  BITBUCKET_REPO_FULL_NAME: 'acme/support-agent',
  BITBUCKET_STEP_RUN_NUMBER: '1',
}

export const bitbucketChange: Env = {
  ...bitbucket,
  BITBUCKET_BRANCH: 'shorter-answers',
  BITBUCKET_PR_ID: '12',
  BITBUCKET_PR_DESTINATION_BRANCH: 'release/2',
}

/** A project that came by GitHub's OAuth or from Bitbucket. */
export const circle: Env = {
  CI: 'true',
  CIRCLECI: 'true',
  CIRCLE_BRANCH: 'main',
  CIRCLE_BUILD_NUM: '205',
  CIRCLE_BUILD_URL: 'https://circleci.com/gh/acme/support-agent/205',
  CIRCLE_PROJECT_REPONAME: 'support-agent',
  CIRCLE_PROJECT_USERNAME: 'acme',
  CIRCLE_REPOSITORY_URL: 'git@github.com:acme/support-agent.git',
  CIRCLE_SHA1: commit,
}

export const circleChange: Env = {
  ...circle,
  CIRCLE_BRANCH: 'shorter-answers',
  CIRCLE_PULL_REQUEST: 'https://github.com/acme/support-agent/pull/12',
}
