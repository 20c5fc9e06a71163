/** A status from its beginning to its end, whatever happens to the process in between. */
import { isRunError } from '../../core/errors.ts'
import { oneLine, prose } from '../../core/report/escape.ts'
import type { Budget, GithubApi } from './api.ts'
import type { DeliverySetup, Part } from './deliveries.ts'
import type { StatusPlace } from './status.ts'
import type { StatusOutcome, StatusWords } from './status-words.ts'

export type StatusKind = 'commit-status' | 'check-run'

/** What the post step needs to end a status that the main step left pending. */
export interface SavedStatus {
  readonly kind: StatusKind
  readonly sha: string
  readonly name: string
  /** Of a check run. */
  readonly id?: number
  readonly outcome: StatusOutcome
  readonly title: string
}

const killed = { outcome: 'unknown', title: 'Ended without a result: the process was killed' } as const

/** Pending at the beginning, the verdict at the end. What it is to say is saved before it is said. */
export function createStatusPart(
  { options, context, api, cancelled, saveStatus }: DeliverySetup,
  kind: StatusKind,
): Part {
  const { owner, repo, headSha: sha, runUrl: url } = context
  const { name } = options
  let id: number | undefined
  const placeOf = async (): Promise<StatusPlace> => ({ api: await api(), owner, repo, sha, name, url })
  const keep = ({ outcome, title }: StatusWords) => {
    const saved: SavedStatus = { kind, sha, name, ...(id === undefined ? {} : { id }), outcome, title }
    saveStatus(JSON.stringify(saved))
  }
  const end = async (words: StatusWords, budget: Budget) => {
    keep(words)
    await say({ kind, id, words }, await placeOf(), budget)
    saveStatus('')
  }
  return {
    failure: 'The status was not written',
    async begin(budget) {
      const place = await placeOf()
      if (kind === 'commit-status') {
        // Saved first, for a process killed in between would leave it pending for ever.
        keep(killed)
        try {
          await (await import('./status.ts')).setCommitStatus(place, budget)
        } catch (error) {
          if (!isRunError(error) || !error.mayHaveStarted) saveStatus('')
          throw error
        }
      } else {
        id = await (await import('./check-run.ts')).startCheckRun(place, budget)
        keep(killed)
      }
    },
    async deliver(record, budget) {
      const { statusWords } = await import('./status-words.ts')
      if (kind === 'commit-status') {
        await end(statusWords(record), budget)
        return {}
      }
      // A check run has a page of its own: it shows what a comment would.
      const { renderComment } = await import('../../core/report/comment.ts')
      await end(statusWords(record, renderComment(record, { runUrl: url })), budget)
      return {}
    },
    abandon: (why, budget) => {
      const outcome = cancelled.aborted ? 'cancelled' : 'unknown'
      return end({ outcome, title: oneLine(why, 140), summary: prose(why) }, budget)
    },
  }
}

export interface Leftover {
  readonly api: GithubApi
  readonly owner: string
  readonly repo: string
  readonly url: string
}

/** For the post step: ends what was left pending. Throws RunError. */
export function endSavedStatus(saved: SavedStatus, where: Leftover, budget: Budget): Promise<void> {
  const { kind, id, sha, name, outcome, title } = saved
  return say({ kind, id, words: { outcome, title } }, { ...where, sha, name }, budget)
}

/** Reads what was saved; undefined when nothing is pending. */
export function readSavedStatus(text: string | undefined): SavedStatus | undefined {
  return text ? (JSON.parse(text) as SavedStatus) : undefined
}

interface Saying {
  readonly kind: StatusKind
  readonly id: number | undefined
  readonly words: StatusWords
}

async function say({ kind, id, words }: Saying, place: StatusPlace, budget: Budget): Promise<void> {
  if (kind === 'commit-status') await (await import('./status.ts')).setCommitStatus(place, budget, words)
  else await (await import('./check-run.ts')).endCheckRun(place, budget, { id, words })
}
