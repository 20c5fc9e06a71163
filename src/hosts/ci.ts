/**
 * What other CIs say about the run. `env-ci` knows how each names branch, commit and change; the table here holds what
 * it leaves out: the id of the run, its attempt, the target branch, forks, and the default branch.
 */
import type { RunEvent } from '../core/event-rules.ts'
import type { HostInfo } from '../core/model.ts'

type Env = Readonly<Record<string, string | undefined>>

/** What is used of `env-ci`'s answer. */
interface Found {
  readonly isCi: boolean
  readonly service?: string
  readonly name?: string
  readonly commit?: string
  readonly build?: string
  readonly buildUrl?: string
  readonly branch?: string
  readonly prBranch?: string
  readonly isPr?: boolean
  readonly tag?: string
}

/** Where the command line runs, in the words of the event table. */
export interface CiContext {
  readonly info: HostInfo
  readonly event: RunEvent
  /** Absent where the CI does not tell. */
  readonly defaultBranch?: string
}

/** What is known of a build; undefined and empty alike mean that nobody says. */
interface Build {
  readonly commit?: string | undefined
  /** Unique for this build: a re-run with the same id has a higher attempt. */
  readonly runId?: string | undefined
  readonly attempt?: string | number | undefined
  readonly url?: string | undefined
  /** The branch that is built; of a change request its own. Not set for tags. */
  readonly branch?: string | undefined
  readonly changeRequest: boolean
  readonly baseBranch?: string | undefined
  /** The change comes from elsewhere, or nobody says where from. */
  readonly fork: boolean
  readonly defaultBranch?: string | undefined
  /** Why nobody can tell whether this is a build for a change request. */
  readonly unclear?: string | undefined
}

/**
 * Recognises the CI by its environment; undefined outside of any. Never fails, for a gate without its context can
 * still judge; but a build that may be for a change request is marked as unclear, so that nothing is recorded.
 */
export async function readCi(env: Env): Promise<CiContext | undefined> {
  // @ts-expect-error the package brings no types
  const { default: envCi } = await import('env-ci')
  const found: Found = envCi({ env })
  if (!found.isCi) return undefined
  const row = rows[found.service ?? '']
  const build: Build = { ...common(found), ...(row === undefined ? unknownCi(found) : row(env, found)) }
  const { commit, runId, url, branch, baseBranch, defaultBranch, unclear, changeRequest } = build
  return {
    info: { kind: 'ci', ...given({ commit, branch, runId, url }), attempt: attemptOf(build.attempt) },
    event: {
      host: 'ci',
      ...given({ branch, baseBranch, unclear }),
      changeRequest,
      untrusted: changeRequest && build.fork,
    },
    ...given({ defaultBranch }),
  }
}

/** `env-ci` calls the target of a change request its branch. */
function common({ commit, build, buildUrl, branch, prBranch, isPr = false, tag }: Found): Build {
  const own = isPr ? prBranch : branch
  return {
    commit,
    runId: build,
    url: buildUrl,
    branch: tag ? undefined : own,
    changeRequest: isPr,
    baseBranch: isPr ? branch : undefined,
    fork: true,
  }
}

function unknownCi({ name }: Found): Partial<Build> {
  return { unclear: `${name ?? 'this CI'} is not known to tell builds for change requests from others` }
}

/** One CI a row: what its predefined variables add to what `env-ci` found. */
const rows: Readonly<Record<string, (env: Env, found: Found) => Partial<Build>>> = {
  // A retried job stays in its pipeline and is counted nowhere, so each is a run of its own
  gitlab: (env) => {
    const external = env.CI_EXTERNAL_PULL_REQUEST_IID
    const source = external ? env.CI_EXTERNAL_PULL_REQUEST_SOURCE_REPOSITORY : env.CI_MERGE_REQUEST_SOURCE_PROJECT_ID
    const target = external ? env.CI_EXTERNAL_PULL_REQUEST_TARGET_REPOSITORY : env.CI_MERGE_REQUEST_PROJECT_ID
    return {
      commit: env.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA || env.CI_COMMIT_SHA,
      runId: env.CI_JOB_ID,
      url: env.CI_JOB_URL,
      ...(external
        ? {
            changeRequest: true,
            branch: env.CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_NAME,
            baseBranch: env.CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_NAME,
          }
        : {}),
      fork: !source || source !== target,
      defaultBranch: env.CI_DEFAULT_BRANCH,
    }
  },

  // Its build number is a name that a pipeline may give twice; a stage can be attempted again as a whole
  azurePipelines: (env, { isPr }) => {
    const attempts = [env.SYSTEM_STAGEATTEMPT, env.SYSTEM_JOBATTEMPT].map(attemptOf)
    const site = env.SYSTEM_COLLECTIONURI?.replace(/\/*$/, '')
    const project = encodeURIComponent(env.SYSTEM_TEAMPROJECT ?? '')
    return {
      ...(isPr
        ? { commit: env.SYSTEM_PULLREQUEST_SOURCECOMMITID || env.BUILD_SOURCEVERSION }
        : { branch: headOf(env.BUILD_SOURCEBRANCH) }),
      changeRequest: isPr === true || env.BUILD_REASON === 'PullRequest',
      runId: env.BUILD_BUILDID,
      attempt: Math.max(...attempts),
      url: site && `${site}/${project}/_build/results?buildId=${env.BUILD_BUILDID}`,
      fork: env.SYSTEM_PULLREQUEST_ISFORK?.toLowerCase() !== 'false',
    }
  },

  // Only a multibranch job knows what it builds; any other builds what it was told to
  jenkins: (env, { isPr, branch, prBranch }) => {
    const target = { branch: env.CHANGE_BRANCH || prBranch, baseBranch: env.CHANGE_TARGET || branch }
    const own = { branch: env.TAG_NAME ? undefined : env.BRANCH_NAME || branch }
    return {
      ...(isPr ? target : own),
      fork: !env.CHANGE_ID || Boolean(env.CHANGE_FORK),
      defaultBranch: env.BRANCH_IS_PRIMARY === 'true' ? env.BRANCH_NAME : undefined,
      unclear: env.BRANCH_NAME || isPr ? undefined : 'only a multibranch job of Jenkins tells what a build is for',
    }
  },

  buildkite: (env) => ({
    attempt: Number(env.BUILDKITE_RETRY_COUNT) + 1,
    url: env.BUILDKITE_BUILD_URL && `${env.BUILDKITE_BUILD_URL}#${env.BUILDKITE_JOB_ID ?? ''}`,
    fork: repositoryOf(env.BUILDKITE_PULL_REQUEST_REPO) !== repositoryOf(env.BUILDKITE_REPO),
    defaultBranch: env.BUILDKITE_PIPELINE_DEFAULT_BRANCH,
    unclear: env.BUILDKITE_PULL_REQUEST ? undefined : 'this agent of Buildkite does not tell what a build is for',
  }),

  // Pull requests of forks are built in the fork, by its own settings
  bitbucket: (env) => ({
    attempt: env.BITBUCKET_STEP_RUN_NUMBER,
    changeRequest: Boolean(env.BITBUCKET_PR_ID),
    baseBranch: env.BITBUCKET_PR_DESTINATION_BRANCH,
    fork: false,
  }),

  // Variables about pull requests exist only where the repository's address does: not with the GitHub App or GitLab
  circleci: (env, { isPr }) => {
    const outside = Boolean(env.CIRCLE_PR_NUMBER) || /^pull\/\d+/.test(env.CIRCLE_BRANCH ?? '')
    return {
      branch: env.CIRCLE_TAG ? undefined : env.CIRCLE_BRANCH,
      changeRequest: isPr === true || outside,
      fork: outside,
      unclear: env.CIRCLE_REPOSITORY_URL
        ? undefined
        : 'CircleCI does not tell builds for pull requests from others with this integration',
    }
  },
}

function headOf(ref: string | undefined): string | undefined {
  return ref?.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined
}

/** Host and path of a repository's address, whichever protocol it is for. */
function repositoryOf(address: string | undefined): string | undefined {
  const [, host, path] =
    /^(?:[a-z+]+:\/\/)?(?:[^@/]+@)?([^:/]+)(?::\d+)?[:/]+(.+?)(?:\.git)?\/*$/i.exec(address ?? '') ?? []
  return host && `${host}/${path}`.toLowerCase()
}

function attemptOf(value: string | number | undefined): number {
  const count = Number(value)
  return Number.isSafeInteger(count) && count > 0 ? count : 1
}

type Given<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> }

/** Some CIs leave empty what does not apply. */
function given<T extends Readonly<Record<string, string | undefined>>>(values: T): Given<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as Given<T>
}
