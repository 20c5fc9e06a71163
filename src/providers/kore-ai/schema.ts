/** Replies → what is used of them (sheet, sections 5 to 9). Field styles are the platform's own mixture. */
import { z } from 'zod'

/** Absent and null are the same. */
const maybe = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined)
const count = z
  .union([z.number(), z.string().regex(/^\d{1,9}$/)])
  .transform(Number)
  .pipe(z.number().int().min(0).max(10_000_000))
const metric = z.union([z.number(), z.string()]).transform((value) => {
  const number = value === '' ? Number.NaN : Number(value)
  return number >= 0 && number <= 1 ? number : undefined
})
const words = z.string().min(1)

/** The reply to a start: `requestId` for batch suites, `testRunId` for conversation suites. */
export const startReply = z
  .object({ requestId: maybe(words), testRunId: maybe(words) })
  .transform(({ requestId, testRunId }) => requestId ?? testRunId)
  .pipe(words)

/** Counts of a run by the platform's own names; open, because DialogGPT has further ones. */
const counts = z
  .record(z.string(), z.unknown())
  .transform((all) => new Map(Object.entries(all).flatMap(([name, value]) => readCount(name, value))))

function readCount(name: string, value: unknown): [string, number][] {
  const result = count.safeParse(value)
  return result.success ? [[name, result.data]] : []
}

/** Status of a batch run. `completed` is an execution state here, never a verdict. */
export const batchStatus = z.object({
  status: words,
  utterance_count: maybe(count),
  totalUtterances: maybe(count),
  utterance_ran: maybe(count),
  result: maybe(
    z.object({
      status: maybe(words),
      utterance_count: maybe(count),
      isPartialFailure: maybe(z.boolean()),
      results: maybe(counts),
      startTime: maybe(z.string()),
      f1_score: maybe(metric),
      precision: maybe(metric),
      recall: maybe(metric),
      fileUrl: maybe(z.string()),
    }),
  ),
})
export type BatchStatusReply = z.output<typeof batchStatus>

const assertion = z.object({
  enabled: maybe(z.boolean()),
  status: maybe(z.string()),
  contains: maybe(z.array(z.unknown())),
})
const output = z.looseObject({
  text: z.unknown().optional(),
  nodeId: z.unknown().optional(),
  textMismatch: maybe(z.boolean()),
  assertions: maybe(z.record(z.string(), maybe(assertion))),
})
const step = z.object({
  input: z.unknown().optional(),
  status: maybe(z.string()),
  outputs: maybe(z.array(z.unknown())),
  actualOutput: maybe(z.array(output)),
})
export type StepReply = z.output<typeof step>
export type OutputReply = z.output<typeof output>
export type AssertionReply = z.output<typeof assertion>

/** Status of a conversation run: `passed` and `failed` are verdicts. */
export const conversationStatus = z.object({
  status: words,
  totalTestStepsCount: maybe(count),
  percentageCompleted: maybe(z.number().min(0).max(100)),
  result: maybe(
    z.object({
      status: maybe(words),
      stepDetails: maybe(z.object({ passed: maybe(count), failed: maybe(count), total: maybe(count) })),
      errorDetails: z.unknown().optional(),
      duration: maybe(z.number().min(0)),
      executionResults: maybe(z.array(step)),
    }),
  ),
})
export type ConversationStatusReply = z.output<typeof conversationStatus>

/** Run names of the built-in suites, which are listed under these keys without a name (sheet, section 5.1). */
const builtIns: Readonly<Record<string, string>> = {
  AllMlUtterances: 'Developer defined utterances',
  Last100sentences: 'Successful user utterances',
}

export interface ListedSuite {
  readonly id: string
  readonly name: string
  readonly builtIn: boolean
  readonly runs: readonly { readonly id: string; readonly version: string | undefined }[]
}

const listedSuite = z.object({
  name: maybe(words),
  results: maybe(
    z.array(
      z.object({ _id: words, version: maybe(z.string()) }).transform(({ _id, version }) => ({ id: _id, version })),
    ),
  ),
})

/** One page of the list: a map with two reserved keys, all others being suites. */
export const suitePage = z
  .looseObject({ count: z.unknown().optional(), moreAvailable: maybe(z.boolean()) })
  .transform(({ count: _count, moreAvailable, ...entries }, context) => ({
    moreAvailable: moreAvailable ?? false,
    suites: Object.entries(entries).flatMap(([id, value]): ListedSuite[] => {
      // Further metadata may stand beside the suites; a suite is always an object.
      if (typeof value !== 'object' || value === null) return []
      const entry = listedSuite.safeParse(value)
      const name = entry.data?.name ?? builtIns[id]
      if (!entry.success || name === undefined) {
        context.addIssue({ code: 'custom', message: `the entry ${id.slice(0, 60)} of the list is no suite` })
        return []
      }
      return [{ id, name, builtIn: Object.hasOwn(builtIns, id), runs: entry.data.results ?? [] }]
    }),
  }))

const publishEntry = z.object({
  resourceType: maybe(z.string()),
  resourceId: maybe(z.string()),
  status: maybe(z.string()),
  result: maybe(
    z.object({ name: maybe(z.string()), state: maybe(z.string()) }).catch({ name: undefined, state: undefined }),
  ),
})
export type PublishEntry = z.output<typeof publishEntry>

/** The reply to a publication: one entry for each resource; a single object has been seen as well. */
export const publishReply = z.union([z.array(publishEntry), publishEntry.transform((entry) => [entry])])

/** The current or last publication of the bot, whoever asked for it. */
export const publishStatus = z.object({
  _id: maybe(z.string()),
  status: maybe(z.string()),
  requestedTime: maybe(z.string()),
  statusSummary: maybe(
    z.array(z.object({ resourceType: maybe(z.string()), name: maybe(z.string()), status: maybe(z.string()) })),
  ),
})
export type PublishJob = z.output<typeof publishStatus>
