/** Batches of one attempt of a job, as they are kept where a later attempt finds them. */
import * as z from 'zod'

const text = z.string().max(2_000)

const savedBatchSchema = z.object({
  key: text.min(1),
  /** A batch without an id cannot be told from another, so it is not saved. */
  id: text.min(1),
  url: text.optional(),
  data: z.record(text, text),
  /** `planDigest` of what it executes. */
  plan: text,
  startedAt: z.iso.datetime(),
})

/** What was read is foreign: it says which batches to ask the platform about, and nothing else. */
export const savedBatchesSchema = z.object({
  version: z.literal(1),
  name: text,
  provider: text,
  runId: text,
  attempt: z.number().int().min(1),
  batches: z.array(savedBatchSchema).max(10_000),
})

export type SavedBatch = Readonly<z.infer<typeof savedBatchSchema>>
export type SavedBatches = Readonly<z.infer<typeof savedBatchesSchema>>
