/** Publishing the draft that was tested, and following its own job rather than an earlier one (sheet, section 9). */
import { isRunError, type RunError } from '../../core/errors.ts'
import type { Batch, Publication } from '../../core/model.ts'
import type { Context } from './context.ts'
import { replies } from './replies.ts'
import type { PublishEntry, PublishJob } from './schema.ts'
import { normal } from './words.ts'

/** Milliseconds. */
const skew = 2 * 60_000
const pause = { least: 3_000, most: 15_000 } as const
const patience = { start: 5 * 60_000, end: 30 * 60_000 } as const

/** Asks once, and says what was seen of it. Platform refusals come back as `refused`, outages are thrown. */
export async function publishDraft(
  context: Context,
  batches: readonly Batch[],
  signal: AbortSignal,
): Promise<Publication> {
  const before = await readJob(context, signal)
  const asked = await ask(context, batches, signal)
  if (asked.publication !== undefined) return asked.publication
  if (before instanceof Error && before.code !== 'not-found') {
    return unverified(`the platform took the request, and its status cannot be read: ${before.message}`)
  }
  return follow(context, { before: before instanceof Error ? undefined : before.job, since: asked.at, signal })
}

type Read = { readonly job: PublishJob; readonly skewMs: number } | RunError

/** The last job, and how far the server's clock is ahead of ours. */
async function readJob({ publishApi, paths, clock }: Context, signal: AbortSignal): Promise<Read> {
  try {
    const request = { method: 'GET', path: paths.publishStatus, schema: replies('publishStatus'), signal } as const
    const { data, headers } = await publishApi.send(request)
    const date = Date.parse(headers.date ?? '')
    return { job: data, skewMs: Number.isNaN(date) ? 0 : date - clock.now() }
  } catch (error) {
    if (isRunError(error, 'cancelled', 'timed-out') || !isRunError(error)) throw error
    return error
  }
}

async function ask(
  { publishApi, paths, clock, budget }: Context,
  batches: readonly Batch[],
  signal: AbortSignal,
): Promise<{ readonly at: number; readonly publication?: Publication }> {
  const runs = batches.flatMap((batch) => batch.id ?? []).join(', ')
  const versionComment = `Batchgate: passed in ${runs}`.slice(0, 200)
  await budget.take(signal)
  const at = clock.now()
  const request = {
    method: 'POST',
    path: paths.publish,
    json: { versionComment },
    schema: replies('publishReply'),
    signal,
  } as const
  try {
    const { data } = await publishApi.send({ ...request, timeout: 120_000 })
    const publication = judgeEntries(data)
    return { at, ...(publication === undefined ? {} : { publication }) }
  } catch (error) {
    if (!isRunError(error) || signal.aborted) throw error
    // The platform may have begun: the job tells, and a second request is never sent.
    if (error.mayHaveStarted && error.code !== 'auth') return { at }
    if (!isRunError(error, 'auth', 'config', 'not-found', 'bad-response')) throw error
    return { at, publication: { state: 'refused', message: `${error.message}. ${error.hint}` } }
  }
}

function judgeEntries(entries: readonly PublishEntry[]): Publication | undefined {
  const problems = entries.filter((entry) => !/^success(ful)?$/i.test(entry.status ?? ''))
  // A single object that describes a job has the job's words.
  const isJob = entries.length === 1 && /^in_?progress$/i.test(entries[0]?.status ?? '')
  if (problems.length > 0 && !isJob) {
    const named = problems.map(({ resourceType, resourceId, result, status }) =>
      [resourceType, result?.name ?? resourceId, status ?? 'no status'].filter(Boolean).join(' '),
    )
    return { state: 'refused', message: `not everything was published: ${named.slice(0, 10).join('; ')}` }
  }
  if (
    entries.some(({ result, status }) =>
      [result?.state, status].some((word) => normal(word ?? '') === 'awaitingapproval'),
    )
  ) {
    return { state: 'pending', message: 'the draft waits for the approval of an administrator of the Kore.ai account' }
  }
  return undefined
}

interface Search {
  readonly before: PublishJob | undefined
  /** Our request, by our clock. */
  readonly since: number
  readonly signal: AbortSignal
}

async function follow(context: Context, { before, since, signal }: Search): Promise<Publication> {
  const { clock } = context
  let ours: PublishJob | undefined
  let lastProblem = ''
  for (;;) {
    const waited = clock.now() - since
    if (waited >= (ours === undefined ? patience.start : patience.end)) break
    await clock.sleep(Math.min(pause.most, Math.max(pause.least, waited / 10)), signal)
    const read = await readJob(context, signal)
    if (read instanceof Error) {
      lastProblem = `: ${read.message}`
      if (isRunError(read, 'auth')) break
      continue
    }
    if (!isOurs(read.job, { before, since: since + read.skewMs })) continue
    ours = read.job
    const publication = judgeJob(ours)
    if (publication !== undefined) return publication
  }
  if (ours !== undefined) return { state: 'pending', message: `publication ${ours._id ?? ''} is still in progress` }
  return unverified(`no job of this publication was seen${lastProblem}`)
}

/** Another job than the one before, and not older than our request by more than the clocks may differ. */
function isOurs(job: PublishJob, { before, since }: { before: PublishJob | undefined; since: number }): boolean {
  const requested = Date.parse(job.requestedTime ?? '')
  const isOther = job._id !== before?._id || job.requestedTime !== before?.requestedTime
  if (!isOther) return false
  if (Number.isNaN(requested)) return before !== undefined && job._id !== undefined && job._id !== before._id
  return requested >= since - skew
}

function judgeJob(job: PublishJob): Publication | undefined {
  const id = job._id ?? ''
  const word = normal(job.status ?? '')
  const failed = (job.statusSummary ?? []).filter(({ status }) => /fail|error/i.test(status ?? ''))
  const named = failed.map(({ resourceType, name, status }) => [resourceType, name, status].filter(Boolean).join(' '))
  if (word === 'failed' || (word === 'successful' && failed.length > 0)) {
    const which = named.length > 0 ? `: ${named.slice(0, 10).join('; ')}` : ''
    return { state: 'refused', message: `publication ${id} failed${which}` }
  }
  return word === 'successful' ? { state: 'published', message: `the draft was published (${id})` } : undefined
}

function unverified(message: string): Publication {
  return { state: 'unverified', message }
}
