/**
 * Which pull request a finished run was about. The run may have executed a stranger's code, so nothing that it left
 * behind takes part: the event says which commit it ran on, and GitHub says which open pull request has that commit.
 */
import type { Budget, GithubApi } from './api.ts'
import type { GithubContext, TriggeringRun } from './context.ts'

/** `none`: nothing to comment on, which is no failure; `why` is a sentence for the log. */
export type CommentTarget =
  | { readonly kind: 'found'; readonly number: number }
  | { readonly kind: 'none'; readonly why: string }
  | { readonly kind: 'unclear'; readonly why: string }

/** Finds the open pull request into this repository whose head is exactly what the run ran on. Throws RunError. */
export async function findTarget(
  api: GithubApi,
  { owner, repo }: GithubContext,
  { run, budget }: { readonly run: TriggeringRun; readonly budget: Budget },
): Promise<CommentTarget> {
  if (run.event !== 'pull_request') {
    return {
      kind: 'none',
      why: `The run was started by ${run.event || 'an unknown event'}, so there is no pull request.`,
    }
  }
  const { headRepository, headBranch, headSha } = run
  if (headRepository === undefined || headBranch === undefined || headSha === undefined) {
    return {
      kind: 'none',
      why: 'The event does not say where the code came from; its repository may have been deleted.',
    }
  }
  const head = `${headRepository.split('/')[0]}:${headBranch}`
  const open = await api.list(
    'GET /repos/{owner}/{repo}/pulls',
    { owner, repo, state: 'open', head },
    { permission: 'pull-requests: write', budget },
  )
  const here = open.filter(
    (pull) =>
      pull.state === 'open' &&
      sameName(pull.head.repo?.full_name, headRepository) &&
      pull.head.ref === headBranch &&
      sameName(pull.base.repo.full_name, `${owner}/${repo}`),
  )
  const numbers = here.filter((pull) => pull.head.sha === headSha).map((pull) => pull.number)
  const [number] = numbers.length > 1 ? numbers.filter((one) => one === run.changeNumber) : numbers
  if (number !== undefined) return { kind: 'found', number }
  if (numbers.length > 1)
    return {
      kind: 'unclear',
      why: `Several pull requests have this commit (${numbers.map((one) => `#${one}`).join(', ')}).`,
    }
  return {
    kind: 'none',
    why:
      here.length === 0
        ? 'No open pull request comes from that branch any more.'
        : 'The pull request has newer commits; their own run will comment.',
  }
}

function sameName(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase()
}
