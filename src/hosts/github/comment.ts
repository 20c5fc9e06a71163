/**
 * The pull-request comment: found by mark and author, one per gate, and never taken back in time by an older run.
 * Jobs of several runs may be here at once, so everything is looked up again right before and after it is written.
 */
import { isRunError } from '../../core/errors.ts'
import { sentence } from '../../core/reasons.ts'
import { type CommentMark, compareMarks, readMark } from '../../core/report/marker.ts'
import type { Budget, Call, GithubApi } from './api.ts'
import { type Author, isBy, readAuthor } from './comment-author.ts'

export interface CommentSetup {
  readonly api: GithubApi
  readonly owner: string
  readonly repo: string
  /** Number of the pull request. */
  readonly number: number
  /** Stands in `body` too. */
  readonly mark: CommentMark
  readonly body: string
  readonly mode: 'update' | 'new' | 'hide-older'
  /** True: without a comment to correct, nothing is written. */
  readonly quiet: boolean
  readonly budget: Budget
}

export interface CommentWritten {
  /** One sentence for the log. */
  readonly said: string
  /** Address of the comment that now speaks for this gate, when there is one. */
  readonly url?: string
  readonly warnings: readonly string[]
}

interface Comment {
  readonly id: number
  readonly nodeId: string
  readonly url: string
  readonly mark: CommentMark
  readonly hidden: boolean
}

/** Brings the comment to the pull request. Throws RunError when GitHub refuses or cannot be reached. */
export async function writeComment(setup: CommentSetup): Promise<CommentWritten> {
  const { mark, mode, quiet } = setup
  const call: Call = { permission: 'pull-requests: write', budget: setup.budget }
  const { own, author } = await findOwn(setup, call)
  const latest = own.reduce<Comment | undefined>(
    (best, comment) => (best === undefined || compareMarks(comment.mark, best.mark) > 0 ? comment : best),
    undefined,
  )
  if (latest !== undefined && compareMarks(latest.mark, mark) > 0) return overtaken(latest)
  if (quiet && latest === undefined) return { said: 'Nothing to tell, so no comment.', warnings: [] }
  if (latest !== undefined && (mode === 'update' || quiet)) {
    const updated = await update(setup, call, latest)
    if (updated !== undefined) return updated
  }
  const created = await create(setup, call, { own, author })
  if (mode === 'update') return settle(setup, call, { created, own, author })
  const warnings = mode === 'hide-older' ? await hide(setup, call, own) : []
  return { said: 'Commented.', url: created.url, warnings }
}

function overtaken({ url, mark }: Comment): CommentWritten {
  return { said: `The comment is of a later run (${mark.runId ?? 'unknown'}) and stays.`, url, warnings: [] }
}

interface Found {
  readonly own: readonly Comment[]
  /** Undefined while nobody had to ask. */
  readonly author: Author | undefined
}

/** Our comments of this gate, oldest first. */
async function findOwn({ api, owner, repo, number, mark }: CommentSetup, call: Call, known?: Author): Promise<Found> {
  const listed = await api.list(
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    { owner, repo, issue_number: number },
    call,
  )
  const marked = listed.flatMap((comment) => {
    const found = readMark(comment.body ?? '')
    return found?.name === mark.name ? [{ comment, found }] : []
  })
  if (marked.length === 0) return { own: [], author: known }
  const author = known ?? (await readAuthor(api, call.budget))
  const own = marked
    .filter(({ comment }) => isBy(comment.user, author))
    .map(({ comment, found }) => ({
      id: Number(comment.id),
      nodeId: comment.node_id,
      url: comment.html_url,
      mark: found,
      hidden: Boolean(comment.minimized),
    }))
  return { own: own.sort((a, b) => a.id - b.id), author }
}

/** Undefined when the comment has been deleted meanwhile. */
async function update(setup: CommentSetup, call: Call, comment: Comment): Promise<CommentWritten | undefined> {
  const { api, owner, repo, body, mark } = setup
  const place = { owner, repo, comment_id: comment.id }
  try {
    const { data } = await api.request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', place, call)
    const now = readMark(data.body ?? '')
    if (now !== undefined && compareMarks(now, mark) > 0) return overtaken({ ...comment, mark: now })
  } catch (error) {
    if (isRunError(error, 'not-found')) return undefined
    throw error
  }
  await api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...place, body }, call)
  return { said: 'Updated the comment.', url: comment.url, warnings: [] }
}

/** When the answer was lost, the comment is looked for instead of being written again. */
async function create(setup: CommentSetup, call: Call, { own, author }: Found): Promise<{ id: number; url: string }> {
  const { api, owner, repo, number, body, mark } = setup
  try {
    const { data } = await api.request(
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      { owner, repo, issue_number: number, body },
      call,
    )
    return { id: Number(data.id), url: data.html_url }
  } catch (error) {
    if (!isRunError(error) || !error.mayHaveStarted) throw error
    const now = await findOwn(setup, call, author)
    const created = now.own.find(
      (comment) => compareMarks(comment.mark, mark) === 0 && !own.some(({ id }) => id === comment.id),
    )
    if (created === undefined) throw error
    return created
  }
}

interface Settling extends Found {
  readonly created: { readonly id: number; readonly url: string }
}

/**
 * Two runs that found no comment have both written one. The earlier comment stays: whoever wrote the later one moves
 * its text over, if it is of the later run, and takes its own away.
 */
async function settle(setup: CommentSetup, call: Call, { created, own, author }: Settling): Promise<CommentWritten> {
  const { api, owner, repo } = setup
  const written = { said: 'Commented.', url: created.url, warnings: [] }
  try {
    const now = await findOwn(setup, call, author)
    const first = now.own.find(({ id }) => id < created.id && !own.some((comment) => comment.id === id))
    if (first === undefined) return written
    const kept = await update(setup, call, first)
    if (kept === undefined) return written
    const place = { owner, repo, comment_id: created.id }
    await api.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', place, call)
    return kept
  } catch (error) {
    if (!isRunError(error)) throw error
    return { ...written, warnings: [`Another run may have commented too: ${sentence(error)}`] }
  }
}

/** Hides what earlier runs said. Hiding is a courtesy: what goes wrong with it is a warning. */
async function hide({ api }: CommentSetup, call: Call, older: readonly Comment[]): Promise<string[]> {
  try {
    for (const { nodeId } of older.filter(({ hidden }) => !hidden)) {
      await api.graphql(
        'mutation hideComment($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { clientMutationId } }',
        { id: nodeId },
        call,
      )
    }
    return []
  } catch (error) {
    if (!isRunError(error)) throw error
    return [`Older comments were not hidden: ${sentence(error)}`]
  }
}
