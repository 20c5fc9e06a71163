/** Writes the JSON Schemas in schemas/ from the zod types they describe: `npm run schemas`. */
import { writeFileSync } from 'node:fs'
import { resultsSchema } from '../src/core/report/schema.ts'

writeFileSync(new URL('../schemas/results.schema.json', import.meta.url), resultsSchema())
