/** A check run `batchgate / NAME` instead of a commit status: the same word, with a page of its own. */
import type { Budget, GithubApi } from './api.ts'
import { type StatusPlace, statusContext } from './status.ts'
import type { StatusOutcome, StatusWords } from './status-words.ts'

/** Characters of a summary at most. */
export const longestSummary = 65_535

/**
 * Required checks take `neutral` and `skipped` for a success, so only what was told not to block is neutral; where
 * nobody knows, somebody has to look.
 */
const conclusions = {
  good: 'success',
  bad: 'failure',
  'let-through': 'neutral',
  unknown: 'action_required',
  cancelled: 'cancelled',
} as const satisfies Record<StatusOutcome, string>

/** Starts the check run and returns its id. Throws RunError. */
export async function startCheckRun(place: StatusPlace, budget: Budget): Promise<number> {
  const { data } = await place.api.request(
    'POST /repos/{owner}/{repo}/check-runs',
    { ...about(place), head_sha: place.sha, status: 'in_progress' },
    callOf(budget),
  )
  return Number(data.id)
}

/** Ends the check run; one that was never started is written at its end. Throws RunError. */
export async function endCheckRun(
  place: StatusPlace,
  budget: Budget,
  { id, words }: { readonly id: number | undefined; readonly words: StatusWords },
): Promise<void> {
  const { outcome, title, summary = title } = words
  const end = {
    ...about(place),
    status: 'completed',
    conclusion: conclusions[outcome],
    output: { title, summary: summary.slice(0, longestSummary) },
  } as const
  if (id === undefined) {
    const created = { ...end, head_sha: place.sha }
    await place.api.request('POST /repos/{owner}/{repo}/check-runs', created, callOf(budget))
    return
  }
  await place.api.request(
    'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
    { ...end, check_run_id: id },
    callOf(budget),
  )
}

function about({ owner, repo, name, url }: StatusPlace) {
  return { owner, repo, name: statusContext(name), details_url: url }
}

function callOf(budget: Budget): Parameters<GithubApi['request']>[2] {
  return { permission: 'checks: write', budget }
}
