/** The history document: public, versioned, the same in every store. */
import * as z from 'zod'

/** Bounds of a document that Batchgate itself could have written; anything beyond is not read. */
export const LIMITS = { runs: 60, kept: 30, tests: 200_000, count: 1_000_000, text: 65_536 } as const

const text = z.string().max(LIMITS.text)
const index = z
  .number()
  .int()
  .min(0)
  .max(LIMITS.runs - 1)
const count = z.number().int().min(0).max(LIMITS.count)
const score = z.number().min(0).max(1).nullable()

export const runSchema = z.object({
  /** The host's id of the workflow run; a re-run keeps it and has another `attempt`. */
  runId: text.min(1),
  attempt: z.number().int().min(1).max(LIMITS.count),
  commit: text.optional(),
  startedAt: z.iso.datetime(),
  conclusion: z.enum(['passed', 'failed']),
  /** Nothing was found regressed in this run, so it is part of what changes are compared with. */
  bar: z.boolean(),
  /** Ids of the tests that this run found regressed. */
  regressed: z.array(text).max(LIMITS.tests).optional(),
  /** This run found the whole suite dropped. */
  dropped: z.boolean().optional(),
  /** Ids of the tests whose results in this run were accepted as the new normal: what came before is forgotten. */
  accepted: z.array(text).max(LIMITS.tests).optional(),
})

/** Run index, passed trials, judged trials, mean score or null: the first pass of one test in one run. */
export const resultSchema = z.tuple([index, count, count, score])

const testFields = { id: text.min(1), name: text, digest: text.optional() }

export const testSchema = z.object({ ...testFields, results: z.array(resultSchema).max(LIMITS.runs) })

/** Everything about a test but its results, which are many and checked by hand. */
export const testHeadSchema = z.object({ ...testFields, results: z.array(z.unknown()).max(LIMITS.runs) })

const head = {
  version: z.literal(1),
  name: text.min(1),
  provider: text.min(1),
  branch: text.min(1),
  /** Oldest first. */
  runs: z.array(runSchema).max(LIMITS.runs),
}

export const historySchema = z.object({ ...head, tests: z.array(testSchema).max(LIMITS.tests) })

export const historyHeadSchema = z.object({ ...head, tests: z.array(z.unknown()).max(LIMITS.tests) })

type Frozen<T> = T extends readonly unknown[]
  ? { readonly [K in keyof T]: Frozen<T[K]> }
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T

/** What earlier runs on one branch brought, at most 30 runs of the bar and 30 others, oldest first. */
export type History = Frozen<z.infer<typeof historySchema>>
export type HistoryRun = History['runs'][number]
export type HistoryTest = History['tests'][number]
/** Run index, passed trials, judged trials (0: errored), mean score or null. */
export type HistoryResult = Frozen<z.infer<typeof resultSchema>>
