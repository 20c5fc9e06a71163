/** Reads the repository as it stands on the branch that a change goes into, from what git has fetched of it. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { RunError } from '../core/errors.ts'

const git = promisify(execFile)

/** Bytes of one file at most. */
const maxBuffer = 4 * 1024 * 1024

/**
 * A file as the remote branch `origin/BRANCH` has it; undefined when it is not there. `path` is relative to `folder`.
 * @throws RunError `config` when git is missing, or has not fetched the branch.
 */
export async function readFromBranch(
  branch: string,
  path: string,
  folder = process.cwd(),
): Promise<string | undefined> {
  const run = async (...args: string[]) => (await git('git', args, { cwd: folder, maxBuffer })).stdout
  const ref = `refs/remotes/origin/${branch}`
  try {
    await run('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)
  } catch (error) {
    throw new RunError('config', `input "quarantine" counts as it stands on ${branch}, which git has not fetched`, {
      hint: `Let the job run "git fetch origin ${branch}:${ref}" before, or leave the input out for change requests.`,
      cause: error,
    })
  }
  const entry = await run('ls-tree', '--name-only', ref, '--', path)
  return entry === '' ? undefined : run('show', '--end-of-options', `${ref}:./${path}`)
}
