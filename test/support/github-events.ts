/** Events as GitHub delivers them: what stands in the environment, and the part of the payload that matters here. */

export interface GithubEvent {
  readonly env: Readonly<Record<string, string>>
  readonly payload: Readonly<Record<string, unknown>>
}

const headSha = 'a1'.repeat(20)
const baseSha = 'b2'.repeat(20)
const mergeSha = 'c3'.repeat(20)

const owner = { login: 'acme', id: 4_100_001, type: 'Organization' }
const repository = {
  id: 510_000_001,
  name: 'support-agent',
  full_name: 'acme/support-agent',
  private: true,
  fork: false,
  owner,
  default_branch: 'main',
  html_url: 'https://github.com/acme/support-agent',
}
const forked = { ...repository, id: 510_000_777, full_name: 'mallory/support-agent', fork: true }
const sender = { login: 'octavia', id: 90_001, type: 'User' }
const bot = { login: 'dependabot[bot]', id: 49_699_333, type: 'Bot' }

function variables(name: string, ref: string, more: Record<string, string> = {}): Record<string, string> {
  return {
    GITHUB_EVENT_NAME: name,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_SHA: headSha,
    GITHUB_ACTOR: 'octavia',
    GITHUB_TRIGGERING_ACTOR: 'octavia',
    GITHUB_BASE_REF: '',
    GITHUB_HEAD_REF: '',
    ...more,
  }
}

function pullRequest(head: { repo: object | null; ref: string }, user: object = sender) {
  return {
    number: 42,
    state: 'open',
    title: 'Answer refunds faster',
    user,
    merge_commit_sha: mergeSha,
    head: { sha: headSha, label: `acme:${head.ref}`, ...head },
    base: { sha: baseSha, ref: 'release/2', label: 'acme:release/2', repo: repository },
    html_url: 'https://github.com/acme/support-agent/pull/42',
  }
}

function changeEvent(name: string, head: { repo: object | null; ref: string }, actor = sender): GithubEvent {
  const target = name === 'pull_request_target'
  return {
    env: variables(name, target ? 'refs/heads/release/2' : 'refs/pull/42/merge', {
      GITHUB_SHA: target ? baseSha : mergeSha,
      GITHUB_HEAD_REF: head.ref,
      GITHUB_BASE_REF: 'release/2',
      GITHUB_ACTOR: actor.login,
    }),
    payload: {
      action: 'synchronize',
      number: 42,
      pull_request: pullRequest(head, actor),
      repository,
      sender: actor,
    },
  }
}

function workflowRun(head: object): GithubEvent {
  return {
    env: variables('workflow_run', 'refs/heads/main', { GITHUB_SHA: baseSha }),
    payload: {
      action: 'completed',
      workflow_run: {
        id: 7_700_000_001,
        name: 'Gate',
        event: 'pull_request',
        status: 'completed',
        conclusion: 'failure',
        head_branch: 'faster-refunds',
        head_sha: headSha,
        run_number: 212,
        run_attempt: 1,
        pull_requests: [],
        repository,
        head_repository: repository,
        ...head,
      },
      repository,
      sender,
    },
  }
}

/** One event of each kind that the event table tells apart. */
export const githubEvents = {
  push: {
    env: variables('push', 'refs/heads/main'),
    payload: { ref: 'refs/heads/main', before: baseSha, after: headSha, forced: false, repository, sender },
  },
  pushToBranch: {
    env: variables('push', 'refs/heads/feature/tone'),
    payload: { ref: 'refs/heads/feature/tone', before: baseSha, after: headSha, repository, sender },
  },
  pushTag: {
    env: variables('push', 'refs/tags/v2.0.0'),
    payload: { ref: 'refs/tags/v2.0.0', before: baseSha, after: headSha, repository, sender },
  },
  pullRequest: changeEvent('pull_request', { repo: repository, ref: 'faster-refunds' }),
  pullRequestFromFork: changeEvent('pull_request', { repo: forked, ref: 'main' }),
  pullRequestFromDeletedFork: changeEvent('pull_request', { repo: null, ref: 'main' }),
  pullRequestByDependabot: changeEvent('pull_request', { repo: repository, ref: 'dependabot/npm_and_yarn/zod-5' }, bot),
  pullRequestTarget: changeEvent('pull_request_target', { repo: forked, ref: 'main' }),
  mergeGroup: {
    env: variables('merge_group', `refs/heads/gh-readonly-queue/main/pr-42-${baseSha}`),
    payload: {
      action: 'checks_requested',
      merge_group: {
        head_sha: headSha,
        head_ref: `refs/heads/gh-readonly-queue/main/pr-42-${baseSha}`,
        base_sha: baseSha,
        base_ref: 'refs/heads/main',
      },
      repository,
      sender,
    },
  },
  schedule: {
    env: variables('schedule', 'refs/heads/main'),
    payload: { schedule: '17 4 * * *', workflow: '.github/workflows/nightly.yml' },
  },
  workflowDispatch: {
    env: variables('workflow_dispatch', 'refs/heads/main'),
    payload: { ref: 'refs/heads/main', inputs: { accept: 'true' }, workflow: 'gate.yml', repository, sender },
  },
  repositoryDispatch: {
    env: variables('repository_dispatch', 'refs/heads/main'),
    payload: { action: 'agent-changed', branch: 'main', client_payload: { version: 14 }, repository, sender },
  },
  workflowRun: workflowRun({ pull_requests: [{ number: 42, head: { ref: 'faster-refunds', sha: headSha } }] }),
  workflowRunFromFork: workflowRun({ head_repository: forked, head_branch: 'main' }),
  issueComment: {
    env: variables('issue_comment', 'refs/heads/main', { GITHUB_SHA: baseSha }),
    payload: {
      action: 'created',
      issue: { number: 42, title: 'Answer refunds faster', pull_request: { url: 'https://api.github.com/x' } },
      comment: { id: 1, body: '/gate', user: sender, author_association: 'NONE' },
      repository,
      sender,
    },
  },
} satisfies Record<string, GithubEvent>

/** The commits that appear in the events above. */
export const commits = { head: headSha, base: baseSha, merge: mergeSha }
