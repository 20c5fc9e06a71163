/** Publishing: the request and the status of the last job, which need not be one's own (sheet, section 9). */
import type { Clock } from '../../core/ports.ts'
import type { SimReply } from '../server.ts'
import { idOf } from './ids.ts'
import { replies } from './replies.ts'
import type { KoreSettings } from './settings.ts'

interface Job {
  readonly id: string
  readonly requestedAt: number
  readonly visibleAt: number
  readonly endsAt: number
  readonly ends: 'successful' | 'failed'
}

export interface PublishArea {
  start(body: Readonly<Record<string, unknown>>): SimReply
  status(): SimReply
}

/** The publishing half of the platform. An earlier, successful job of a day ago is there from the start. */
export function createPublishArea(setup: { clock: Clock; settings: KoreSettings }): PublishArea {
  const { clock, settings } = setup
  const dayAgo = clock.now() - 86_400_000
  const jobs: Job[] = [
    {
      id: `ds-${idOf('publish', 0)}`,
      requestedAt: dayAgo,
      visibleAt: dayAgo,
      endsAt: dayAgo + 9_000,
      ends: 'successful',
    },
  ]

  return {
    start({ versionComment, initiateTraining }) {
      if (typeof versionComment !== 'string' || versionComment === '') return replies.invalidBody
      if (initiateTraining !== undefined && typeof initiateTraining !== 'boolean') return replies.invalidBody
      const { mode, ms, startsAfterMs } = settings.publish
      const now = clock.now()
      if (mode === 'successful' || mode === 'failed') {
        const visibleAt = now + startsAfterMs
        const id = `ds-${idOf('publish', jobs.length)}`
        jobs.push({ id, requestedAt: now, visibleAt, endsAt: visibleAt + ms, ends: mode })
      }
      const state = mode === 'awaitingApproval' ? 'awaitingApproval' : 'published'
      const resource = (resourceType: string, name: string, status: string) => ({
        resourceType,
        resourceId: `${resourceType.toLowerCase()}-1`,
        status,
        result: { name, state, versionComment, publishedOn: new Date(now).toISOString() },
      })
      return {
        status: 200,
        body: [
          resource('dialog', 'Check Balance', 'SUCCESS'),
          resource('NL', 'Training', mode === 'entry-failed' ? 'FAILED' : 'SUCCESS'),
          { resourceType: 'CHANNELS', status: 'SUCCESS' },
        ],
      }
    },

    status() {
      const now = clock.now()
      const job = jobs.findLast(({ visibleAt }) => visibleAt <= now)
      if (job === undefined) return replies.unknownBot
      const ended = now >= job.endsAt
      const status = ended ? job.ends : 'inprogress'
      return {
        status: 200,
        body: {
          _id: job.id,
          jobType: 'PUBLISH_BOT',
          status,
          percentageComplete: ended ? 100 : 50,
          requestedTime: new Date(job.requestedAt).toISOString(),
          initiatedOn: new Date(job.requestedAt).toISOString(),
          lastModifiedOn: new Date(Math.min(now, job.endsAt)).toISOString(),
          statusSummary: [{ resourceId: 'dialog-1', resourceType: 'dialog', name: 'Check Balance', status }],
        },
      }
    },
  }
}
