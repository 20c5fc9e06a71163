/** Commit status `batchgate / NAME`: a word beside the commit that people see. */
import type { Budget, GithubApi } from './api.ts'
import { cut, type StatusOutcome, type StatusWords } from './status-words.ts'

/** Where a status goes. */
export interface StatusPlace {
  readonly api: GithubApi
  readonly owner: string
  readonly repo: string
  /** Never the merge commit that GitHub makes for a pull request: nobody sees that one. */
  readonly sha: string
  /** The gate's name. */
  readonly name: string
  /** Page of the run. */
  readonly url: string
}

/** There is no neutral state: what was told not to block counts as success, in words that say so. */
const states = {
  good: 'success',
  bad: 'failure',
  'let-through': 'success',
  unknown: 'error',
  cancelled: 'error',
} as const satisfies Record<StatusOutcome, string>

/** Sets the status to pending without words, else to what they say. Throws RunError. */
export async function setCommitStatus(place: StatusPlace, budget: Budget, words?: StatusWords): Promise<void> {
  const { api, owner, repo, sha, name, url } = place
  const state = words === undefined ? 'pending' : states[words.outcome]
  const description = words === undefined ? 'The tests are running' : descriptionOf(words)
  await api.request(
    'POST /repos/{owner}/{repo}/statuses/{sha}',
    { owner, repo, sha, state, description, context: statusContext(name), target_url: url },
    { permission: 'statuses: write', budget },
  )
}

/** The name that branch protection knows it by. */
export function statusContext(name: string): string {
  return `batchgate / ${name}`
}

function descriptionOf({ outcome, title }: StatusWords): string {
  return cut(outcome === 'let-through' ? `Does not block. ${title}` : title)
}
