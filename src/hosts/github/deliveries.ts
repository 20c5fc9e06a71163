/**
 * Comment and status of one run. They are written beside one another within one budget, and whatever goes wrong with
 * them is a warning: a delivery never changes the verdict.
 */
import { isRunError, type RunError } from '../../core/errors.ts'
import type { RunRecord } from '../../core/model.ts'
import type { Options } from '../../core/options.ts'
import type { Clock, Log } from '../../core/ports.ts'
import { sentence } from '../../core/reasons.ts'
import type { Budget, GithubApi } from './api.ts'
import { startBudget } from './budget.ts'
import { createCommentPart } from './comment-part.ts'
import { type GithubContext, isPullRequest } from './context.ts'
import type { Delivery } from './host.ts'
import type { Outputs } from './outputs.ts'
import { createStatusPart } from './status-part.ts'

/** How long the pending status and how long all the rest may take, in ms. */
const beginMs = 10_000
const deliverMs = 60_000

export interface DeliverySetup {
  readonly options: Pick<Options, 'name' | 'comment' | 'commentMode' | 'status' | 'githubToken'>
  readonly context: GithubContext
  readonly log: Log
  readonly clock: Clock
  /** Made on first use. */
  readonly api: () => Promise<GithubApi>
  readonly cancelled: AbortSignal
  /** Keeps what the post step has to know about a pending status. */
  readonly saveStatus: (text: string) => void
}

/** One thing to deliver. Every method throws RunError. */
export interface Part {
  /** Begins a warning: `The comment was not written`. */
  readonly failure: string
  begin?(budget: Budget): Promise<void>
  deliver(
    record: RunRecord,
    budget: Budget,
  ): Promise<{ readonly warnings?: readonly string[]; readonly outputs?: Outputs }>
  abandon?(why: string, budget: Budget): Promise<void>
}

/** What the options ask for and the event allows; the log says what is left out and what to do about it. */
export function createDelivery(setup: DeliverySetup): Delivery | undefined {
  const { options, context, log } = setup
  const wanted = [
    ...(options.comment !== 'never' && isPullRequest(context) ? ['comment'] : []),
    ...(options.status === 'none' ? [] : ['status']),
  ]
  if (wanted.length === 0) return undefined
  const left = `no ${wanted.join(' and no ')} is written`
  if (hasReadOnlyToken(context)) {
    log.info(
      `This pull request comes from a fork, where GitHub's token may only read: ${left}. To comment all the same, upload results.json as an artifact and let a second workflow, started by workflow_run, run "batchgate comment --results results.json". Both workflows stand in docs/forks.md of Batchgate.`,
    )
    return undefined
  }
  if (options.githubToken === undefined) {
    log.info(
      `The input github-token is empty: ${left}. Leave the input out to get the job's own token, or set comment: never and status: none.`,
    )
    return undefined
  }
  return together(setup, [
    ...(options.status === 'none' ? [] : [createStatusPart(setup, options.status)]),
    ...(wanted.includes('comment') ? [createCommentPart(setup)] : []),
  ])
}

function together({ clock, cancelled }: DeliverySetup, parts: readonly Part[]): Delivery {
  /** What was refused at the beginning is refused at the end, and was said already. */
  const refused = new Set<Part>()

  const each = async (ms: number, work: (part: Part, budget: Budget) => Promise<readonly string[]>) => {
    const budget = startBudget(clock, ms, cancelled)
    const warnings = parts.map(async (part) => {
      if (refused.has(part)) return []
      try {
        return await work(part, budget)
      } catch (error) {
        if (!isRunError(error)) throw error
        if (isRefusal(error)) refused.add(part)
        return [`${part.failure}: ${sentence(error)}`]
      }
    })
    try {
      return (await Promise.all(warnings)).flat()
    } finally {
      budget.stop()
    }
  }

  // The run does not wait for its pending status; what comes later waits for it, so that pending is never the last word.
  let begun: Promise<readonly string[]> = Promise.resolve([])
  return {
    async begin() {
      begun = each(beginMs, async (part, budget) => {
        await part.begin?.(budget)
        return []
      })
      begun.catch(() => {})
      return []
    },
    async deliver(record) {
      const early = await begun
      const outputs: Outputs[] = []
      const warnings = await each(deliverMs, async (part, budget) => {
        const found = await part.deliver(record, budget)
        if (found.outputs !== undefined) outputs.push(found.outputs)
        return found.warnings ?? []
      })
      return { warnings: [...early, ...warnings], outputs: Object.assign({}, ...outputs) }
    },
    async abandon(why) {
      const early = await begun
      const late = await each(deliverMs, async (part, budget) => {
        await part.abandon?.(why, budget)
        return []
      })
      return [...early, ...late]
    },
  }
}

/** Stands until somebody changes something: asking once more is of no use. */
function isRefusal({ code }: RunError): boolean {
  return code === 'auth' || code === 'not-found'
}

/** `pull_request_target` runs with the rights of the base branch, and Dependabot can be given them. */
function hasReadOnlyToken({ event, fork }: GithubContext): boolean {
  return fork && event !== 'pull_request_target' && event.startsWith('pull_request')
}
