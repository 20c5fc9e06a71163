/** The JSON Schemas of the documents that Batchgate writes, for people who read them with other tools. */
import { z } from 'zod'
import { historySchema } from '../baseline/schema.ts'
import { recordSchema } from '../record.ts'

/** The committed text of `schemas/results.schema.json`. Further keys are allowed: a later version may add some. */
export function resultsSchema(): string {
  return textOf(recordSchema, 'Batchgate results.json, version 1')
}

/** The committed text of `schemas/baseline.schema.json`. */
export function baselineSchema(): string {
  return textOf(historySchema, 'Batchgate baseline, version 1')
}

function textOf(schema: z.ZodType, title: string): string {
  return `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input', reused: 'ref' }) }, undefined, 2)}\n`
}
