/** Writes the JSON Schemas in schemas/ from the zod types they describe: `npm run schemas`. */
import { writeFileSync } from 'node:fs'
import { baselineSchema, resultsSchema } from '../src/core/report/schema.ts'

const schemas = { results: resultsSchema(), baseline: baselineSchema() }

for (const [name, text] of Object.entries(schemas)) {
  writeFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), text)
}
