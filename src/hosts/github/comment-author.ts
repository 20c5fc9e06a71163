/** Who we are to GitHub. Anyone can write our mark, so a comment counts as ours only by its author. */
import { isRunError } from '../../core/errors.ts'
import type { Budget, GithubApi } from './api.ts'

/** A job's own token, an app's token and a person's token are three different authors. */
export interface Author {
  readonly login: string
  readonly id?: number
}

/** The author behind every job's own token. */
const jobToken: Author = { login: 'github-actions[bot]' }

/**
 * Asks who the token belongs to. GraphQL knows for every kind of token; where there is none, REST knows for people's
 * tokens and refuses all others, which leaves the job's own. Throws RunError when GitHub cannot be reached, because
 * then nobody knows.
 */
export async function readAuthor(api: GithubApi, budget: Budget): Promise<Author> {
  const call = { permission: 'pull-requests: write', budget } as const
  try {
    const { viewer } = await api.graphql<{ viewer: { login: string; databaseId?: number | null } }>(
      'query whoAmI { viewer { login databaseId } }',
      {},
      call,
    )
    return { login: viewer.login, ...(viewer.databaseId ? { id: viewer.databaseId } : {}) }
  } catch (error) {
    if (isPassing(error)) throw error
  }
  try {
    const { data } = await api.request('GET /user', {}, call)
    return { login: data.login, id: Number(data.id) }
  } catch (error) {
    if (isPassing(error)) throw error
    return jobToken
  }
}

/** Nothing to conclude from: it may be different in a minute. */
function isPassing(error: unknown): boolean {
  return !isRunError(error) || isRunError(error, 'unavailable', 'rate-limited', 'timed-out', 'cancelled', 'config')
}

/** Whether a comment's user is the author. Both id and login belong to one account only. */
export function isBy(user: { readonly login: string; readonly id: number | bigint } | null, author: Author): boolean {
  if (user === null) return false
  return Number(user.id) === author.id || user.login.toLowerCase() === author.login.toLowerCase()
}
