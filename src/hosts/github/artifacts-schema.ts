/** What GitHub answers about artifacts and the runs that made them: only what is used. */
import * as z from 'zod'
import { RunError } from '../../core/errors.ts'

const id = z.number().int().positive()
const repository = z.object({ id, full_name: z.string() })
export type Repository = z.infer<typeof repository>

const artifactSchema = z.object({
  id,
  name: z.string(),
  size_in_bytes: z.number().int().min(0),
  expired: z.boolean(),
  created_at: z.iso.datetime({ offset: true }),
  expires_at: z.iso.datetime({ offset: true }).nullish(),
  digest: z.string().nullish(),
  workflow_run: z
    .object({
      id,
      repository_id: id,
      head_repository_id: id.nullish(),
      head_branch: z.string().nullish(),
    })
    .nullish(),
})
export type Artifact = z.infer<typeof artifactSchema>

export const pageSchema = z.object({ artifacts: z.array(artifactSchema).max(100) })

export const runSchema = z.object({
  id,
  event: z.string(),
  head_branch: z.string().nullish(),
  repository,
  head_repository: repository.nullish(),
  run_started_at: z.iso.datetime({ offset: true }).nullish(),
})
export type WorkflowRun = z.infer<typeof runSchema>

/** Checks foreign data. @throws RunError `bad-response` that names `what`. */
export function parse<T>(schema: z.ZodType<T>, data: unknown, what: string): T {
  const result = schema.safeParse(data)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new RunError('bad-response', `${what} cannot be read: ${issue?.path.join('.')}: ${issue?.message}`, {
    hint: 'Run again; if it happens again, report it with the version of the server.',
  })
}
