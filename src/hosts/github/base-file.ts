/** A file of the repository as it stands on another branch, so that a change cannot speak for itself. */
import { isAbsolute, relative, resolve, sep } from 'node:path'
import * as z from 'zod'
import { configError, isRunError, RunError } from '../../core/errors.ts'
import type { Budget, GithubApi } from './api.ts'
import { parse } from './artifacts-schema.ts'

export interface BaseFileSetup {
  readonly api: () => Promise<GithubApi>
  readonly owner: string
  readonly repo: string
  /** The branch, read at its head. */
  readonly branch: string
  /** Where the repository is checked out; paths are relative to it. */
  readonly workspace: string
  readonly budget: Budget
}

/** Larger files come without their content. */
const mostBytes = 1024 * 1024

const contentSchema = z.object({
  type: z.literal('file'),
  encoding: z.literal('base64'),
  size: z.number().int().min(0).max(mostBytes),
  content: z.string().max(2 * mostBytes),
})

/** The file's text; undefined when that branch has no such file. @throws RunError when that cannot be told. */
export async function readBaseFile(path: string, setup: BaseFileSetup): Promise<string | undefined> {
  const { owner, repo, branch, budget } = setup
  const api = await setup.api()
  const call = { permission: 'contents: read', budget } as const
  const within = pathWithin(path, setup.workspace)
  try {
    const parameters = { owner, repo, path: within, ref: `refs/heads/${branch}` }
    const { data } = await api.request('GET /repos/{owner}/{repo}/contents/{path}', parameters, call)
    const { content } = parse(contentSchema, data, `${path} of branch ${branch}`)
    return Buffer.from(content, 'base64').toString('utf8')
  } catch (error) {
    if (!isRunError(error, 'not-found')) throw error
    // A token that may not read contents is told the same, and then does not see the branch either
    await api.request('GET /repos/{owner}/{repo}/branches/{branch}', { owner, repo, branch }, call).catch((failure) => {
      if (!isRunError(failure, 'not-found')) throw failure
      throw new RunError('auth', `branch ${branch} cannot be read, on which ${path} counts`, {
        hint: failure.hint,
        cause: failure,
      })
    })
    return undefined
  }
}

/** The path as the repository knows it. */
function pathWithin(path: string, workspace: string): string {
  const within = relative(workspace, resolve(workspace, path))
  if (within !== '' && !isAbsolute(within) && within.split(sep)[0] !== '..') return within.split(sep).join('/')
  throw configError(
    `the file "${path}" is not in the repository`,
    'Give its path from the root of the repository, such as .github/quarantine.yml.',
  )
}
