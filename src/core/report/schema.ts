/** The JSON Schema of `results.json`, for people who read the file with other tools. */
import { z } from 'zod'
import { recordSchema } from '../record.ts'

/** The committed text of `schemas/results.schema.json`. Further keys are allowed: a later version may add some. */
export function resultsSchema(): string {
  const schema = z.toJSONSchema(recordSchema, { io: 'input', reused: 'ref' })
  return `${JSON.stringify({ ...schema, title: 'Batchgate results.json' }, undefined, 2)}\n`
}
