/**
 * `batchgate comment`: in a job that workflow_run has started, comments the results of a run whose own token could
 * only read. The results are a stranger's; everything that decides where the comment goes comes from the event.
 */
import { configError, isRunError } from '../core/errors.ts'
import type { RunRecord } from '../core/model.ts'
import { type Options, readOptions } from '../core/options.ts'
import { sentence } from '../core/reasons.ts'
import { parseRecord } from '../core/record.ts'
import { hasNews, renderComment } from '../core/report/comment.ts'
import { connectGithub } from '../github.ts'
import { createAnnotator } from '../hosts/github/annotations.ts'
import { startBudget } from '../hosts/github/budget.ts'
import { writeComment } from '../hosts/github/comment.ts'
import { findTarget } from '../hosts/github/comment-target.ts'
import { type GithubContext, readEventPayload, readGithubContext, type TriggeringRun } from '../hosts/github/context.ts'
import { createGithubLog } from '../hosts/github/log.ts'
import { createRedactor } from '../hosts/redaction.ts'
import { proxySettings } from '../http/proxy.ts'
import { variableOf } from './arguments.ts'
import type { CommandLine } from './command-line.ts'
import { readResultsFile } from './results-file.ts'

/** How long GitHub may take, in ms. */
const budgetMs = 120_000

/** Exit 0: commented, or nothing to comment on; 2: a wrong setting; 3: GitHub refused or could not be reached. */
export async function commentCommand(line: CommandLine): Promise<number> {
  const { args, env, clock, cancelled, version, write } = line
  const context = readGithubContext(env, readEventPayload(env))
  const run = context.triggeringRun
  if (run === undefined) {
    throw configError(
      `batchgate comment was started by ${context.event === '' ? 'no event of GitHub' : context.event}`,
      'It belongs into a workflow that starts on workflow_run: only that event says which commit the results are of.',
    )
  }
  const record = parseRecord(await readResultsFile(args.flags.results))
  const options = readOptions((name) => {
    if (name === 'provider') return record.provider
    return args.source(name) ?? (name === 'name' ? record.name : undefined)
  }, 'cli')
  const token = options.githubToken
  if (token === undefined)
    throw configError('no token', `Set ${variableOf('github-token')} to \${{ github.token }} in the step's env.`)
  if (options.comment === 'never') return 0

  const redactor = createRedactor()
  const log = createGithubLog({ write, redactor, annotator: createAnnotator(write, redactor) })
  if (record.host.runId !== undefined && record.host.runId !== run.id)
    log.warning(`The results say that they are of run ${record.host.runId}, but the event is about run ${run.id}.`)
  const { api } = connectGithub({ apiUrl: context.apiUrl, token, clock, log, proxy: proxySettings(env), version })
  const budget = startBudget(clock, budgetMs, cancelled)
  try {
    const target = await findTarget(await api(), context, { run, budget })
    if (target.kind !== 'found') {
      log[target.kind === 'none' ? 'info' : 'error'](`${target.why} Nothing is commented.`)
      return target.kind === 'none' ? 0 : 3
    }
    const comment = commentOf({ record, options, context, run })
    const { owner, repo } = context
    const place = { api: await api(), owner, repo, number: target.number, budget }
    const { said, url, warnings } = await writeComment({ ...place, ...comment })
    for (const warning of warnings) log.warning(warning)
    log.info(url === undefined ? said : `${said} ${url}`)
    return 0
  } catch (error) {
    if (!isRunError(error)) throw error
    log.error(`The comment was not written: ${sentence(error)}`)
    return 3
  } finally {
    budget.stop()
  }
}

interface Source {
  readonly record: RunRecord
  readonly options: Options
  readonly context: GithubContext
  readonly run: TriggeringRun
}

/**
 * Commit, run and attempt are the event's. The mark's name cannot be the name of any gate that reports by itself, so
 * that made-up results never replace the comment of a run that can be believed.
 */
function commentOf({ record, options, context, run }: Source) {
  const { serverUrl, owner, repo } = context
  const { id: runId, attempt = 1, runNumber } = run
  const runUrl = `${serverUrl}/${owner}/${repo}/actions/runs/${runId}/attempts/${attempt}`
  const commit = run.headSha ?? context.headSha
  const told: RunRecord = {
    ...record,
    name: options.name,
    host: { kind: 'github', commit, runId, attempt, url: runUrl },
  }
  const mark = {
    name: `workflow_run/${options.name}`,
    runId,
    attempt,
    ...(runNumber === undefined ? {} : { runNumber }),
  }
  return {
    mark,
    body: renderComment(told, { origin: 'stranger', runUrl, mark }),
    mode: options.commentMode,
    quiet: options.comment === 'on-change' && !hasNews(told),
  }
}
