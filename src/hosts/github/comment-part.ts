/** The comment as one of the things that a run delivers. */
import type { DeliverySetup, Part } from './deliveries.ts'

/** Writes the comment of a run to its pull request; a cancelled run has nothing to say. */
export function createCommentPart({ options, context, log, api, cancelled }: DeliverySetup): Part {
  const { owner, repo, changeNumber, runId, attempt, runNumber, runUrl } = context
  return {
    failure: 'The comment was not written',
    async deliver(record, budget) {
      if (cancelled.aborted) {
        log.info('The run was cancelled, so nothing is commented.')
        return {}
      }
      if (changeNumber === undefined)
        return { warnings: ['The comment was not written: the event does not name its pull request.'] }
      const { writeComment } = await import('./comment.ts')
      const { hasNews, renderComment } = await import('../../core/report/comment.ts')
      const mark = { name: record.name, runId, attempt, runNumber }
      const { said, url, warnings } = await writeComment({
        api: await api(),
        owner,
        repo,
        number: changeNumber,
        mark,
        body: renderComment(record, { mark, runUrl }),
        mode: options.commentMode,
        quiet: options.comment === 'on-change' && !hasNews(record),
        budget,
      })
      log.info(url === undefined ? said : `${said} ${url}`)
      return { warnings, ...(url === undefined ? {} : { outputs: { 'comment-url': url } }) }
    },
  }
}
