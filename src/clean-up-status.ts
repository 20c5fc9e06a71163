/** What is left to do after a main step that was killed: a status must not stay pending. */
import type { CleaningUp } from './clean-up.ts'
import { isRunError } from './core/errors.ts'
import { sentence } from './core/reasons.ts'
import { connectGithub } from './github.ts'
import { startBudget } from './hosts/github/budget.ts'
import type { GithubContext } from './hosts/github/context.ts'
import { endSavedStatus, readSavedStatus } from './hosts/github/status-part.ts'

/** How long it may take, in ms. */
const budgetMs = 20_000

/** Says what the main step saved. Problems are warnings. */
export async function endLeftStatus(
  text: string,
  context: GithubContext,
  { options, log, clock, proxy, version }: Omit<CleaningUp, 'state'>,
): Promise<void> {
  const token = options.githubToken
  if (token === undefined) return
  const { owner, repo, runUrl: url, apiUrl } = context
  const budget = startBudget(clock, budgetMs, new AbortController().signal)
  try {
    const saved = readSavedStatus(text)
    if (saved === undefined) return
    const api = await connectGithub({ apiUrl, token, clock, log, proxy, version }).api()
    await endSavedStatus(saved, { api, owner, repo, url }, budget)
    log.info('The status that was left pending has been ended.')
  } catch (error) {
    // Nothing may keep the post step from cancelling what still runs.
    log.warning(`The status may still be pending: ${isRunError(error) ? sentence(error) : error}`)
  } finally {
    budget.stop()
  }
}
