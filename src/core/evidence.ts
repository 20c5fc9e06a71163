/**
 * What judging again needs of a `results.json`: the tests with their trials, and what ended the run early. Everything
 * derived in it (outcomes, totals, comparison, verdict) is computed anew, so it may as well be missing.
 */
import { z } from 'zod'
import { RunError } from './errors.ts'
import type { HostInfo, Policy, ProviderId, Reason, TestResult } from './model.ts'
import { recordSchema } from './record.ts'

export interface Evidence {
  readonly name: string
  readonly provider: ProviderId
  readonly host: HostInfo
  readonly startedAt: string
  readonly finishedAt: string
  readonly policy: Partial<Policy>
  readonly batches: readonly {
    readonly id?: string | undefined
    readonly url?: string | undefined
    readonly startedAt: string
  }[]
  readonly results: readonly TestResult[]
  /** Ids of the tests that were in quarantine. */
  readonly quarantined: ReadonlySet<string>
  /** What ended the run early. */
  readonly failures: readonly Reason[]
  readonly shortfalls: readonly string[]
}

const { shape } = recordSchema
const trial = shape.tests.element.shape.trials.element

const schema = z.object({
  version: shape.version,
  name: shape.name,
  provider: shape.provider,
  host: shape.host.default({ kind: 'terminal' }),
  startedAt: shape.startedAt.default(new Date(0).toISOString()),
  finishedAt: shape.finishedAt.default(new Date(0).toISOString()),
  policy: shape.policy.partial().default({}),
  batches: shape.batches.default([]),
  tests: z
    .array(
      shape.tests.element.omit({ outcome: true, score: true }).extend({
        name: z.string().max(1_000_000).optional(),
        tags: shape.tests.element.shape.tags.default([]),
        unit: shape.tests.element.shape.unit.optional(),
        quarantined: z.boolean().default(false),
        trials: z.array(trial.extend({ checks: trial.shape.checks.default([]) })).max(10_000),
      }),
    )
    .max(1_000_000),
  verdict: z.object({ reasons: shape.verdict.shape.reasons }).default({ reasons: [] }),
  shortfalls: shape.shortfalls.default([]),
})

/** Reasons that no evidence can give again: what happened to the run itself. */
const fromOutside: ReadonlySet<Reason['code']> = new Set([
  'timed-out',
  'unavailable',
  'auth',
  'batch-broken',
  'cancelled',
])

/** Reads untrusted JSON text. Throws `bad-response` with the place of the first mistake. */
export function readEvidence(json: string): Evidence {
  const { tests, verdict, ...rest } = parse(json)
  const ids = new Set(tests.map(({ id }) => id))
  if (ids.size !== tests.length) throw unreadable('two of its tests have the same id')
  return {
    ...rest,
    results: tests.map(({ quarantined: _, trials, name, unit, ...test }) => ({
      test: { ...test, name: name ?? test.id, unit: unit ?? test.id, group: '' },
      trials,
    })),
    quarantined: new Set(tests.filter(({ quarantined }) => quarantined).map(({ id }) => id)),
    failures: verdict.reasons.filter(({ code }) => fromOutside.has(code)),
  }
}

function parse(json: string): z.infer<typeof schema> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw unreadable('it is not JSON', error)
  }
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const place = result.error.issues[0]?.path.join('.') ?? ''
  throw unreadable(
    place === '' ? 'it is no record of a run' : `the value at ${place} is not as its schema says`,
    result.error,
  )
}

function unreadable(why: string, cause?: unknown): RunError {
  return new RunError('config', `the results cannot be read: ${why}`, {
    hint: 'Give the results.json of a run, as schemas/results.schema.json describes it.',
    cause,
  })
}
