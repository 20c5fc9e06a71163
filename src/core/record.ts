/**
 * The schema of `results.json`, and the reading of one that is not trusted: it may come out of a job that ran a
 * stranger's code. The JSON Schema in `schemas/` is generated from here.
 */
import { z } from 'zod'
import { RunError } from './errors.ts'
import type { RunRecord } from './model.ts'

/** Bytes of a `results.json` that are read at most. */
export const maxRecordBytes = 256 * 1024 * 1024

const text = z.string().max(1_000_000)
const word = z.string().max(1000)
const share = z.number().min(0).max(1)
const natural = z.number().int().min(0)
const time = z.string().max(40).describe('ISO 8601, UTC')
const list = <Item extends z.ZodType>(item: Item, max = 10_000) => z.array(item).max(max)

const check = z
  .object({
    name: text,
    type: text.optional(),
    severity: z.enum(['error', 'warning', 'info']).describe('Only checks of severity error decide a trial.'),
    passed: z.boolean().optional().describe('Absent: could not be judged, or only informs.'),
    score: share.optional(),
    expected: text.optional(),
    actual: text.optional(),
    message: text.optional(),
  })
  .describe('One grader, assertion or evaluation inside a trial.')

const trial = z
  .object({
    phase: z
      .enum(['first', 'retry', 'confirm', 'second'])
      .describe(
        'first: asked for; retry: an errored test once more; confirm: a suspect repeated; second: the suite once more.',
      ),
    outcome: z.enum(['passed', 'failed', 'errored', 'skipped']),
    score: share.optional(),
    durationMs: z.number().min(0).optional(),
    message: text.optional(),
    url: text.optional(),
    usage: z
      .object({
        inputTokens: z.number().min(0).optional(),
        outputTokens: z.number().min(0).optional(),
        totalTokens: z.number().min(0).optional(),
      })
      .optional(),
    checks: list(check),
    transcript: list(z.object({ role: text, text }))
      .optional()
      .describe('Only of trials that did not pass; bounded.'),
  })
  .describe('One execution of a test.')

const test = z.object({
  id: text.describe('Stable between runs.'),
  name: text,
  suite: text.optional(),
  tags: list(text),
  digest: text.optional().describe('Hash of what the test is and of how it is judged; never of what is tested.'),
  url: text.optional(),
  unit: text.describe('The smallest thing the platform can repeat that contains this test.'),
  publicName: text.optional().describe('Shown instead of the name where strangers read.'),
  outcome: z
    .enum(['passed', 'failed', 'errored', 'skipped'])
    .describe('Of the first pass; an errored trial replaced by its retry.'),
  score: share.optional().describe('Mean score of the first pass.'),
  quarantined: z.boolean(),
  trials: list(trial),
})

const point = z.object({ commit: word, startedAt: time })
const tally = z.object({ passed: natural, judged: natural, score: share.optional() })

const comparison = z.object({
  baseline: z.object({ source: text, runs: natural, commit: word.optional(), branch: text.optional() }),
  tests: list(
    z.object({
      id: text,
      name: text,
      word: z.enum(['same', 'improved', 'fixed', 'suspected', 'regressed', 'added', 'missing', 'errored']),
      baseline: tally.optional(),
      candidate: tally.optional(),
      p: share
        .optional()
        .describe('Probability of evidence at least this strong without a change, adjusted as `method` says.'),
      method: text.optional(),
      alreadySince: point.optional().describe('Regressed already in the newest recorded run of the branch.'),
      worseSince: point.optional().describe('On the baseline branch: since which recorded run the test is worse.'),
      note: text.optional(),
      history: z.object({ passRate: share, runs: natural }).optional(),
    }),
    1_000_000,
  ),
  whole: z
    .object({
      drop: z.number().min(-1).max(1).describe('Baseline minus candidate: positive is worse.'),
      low: z.number(),
      high: z.number(),
      p: share,
      passes: natural,
      detectable: z.number(),
      of: z.enum(['score', 'pass-rate']),
      regressed: z.boolean(),
      seed: z.number(),
      method: text,
      alreadySince: point.optional(),
      worseSince: point.optional(),
    })
    .optional(),
})

const reasonCodes = [
  'regressed',
  'dropped',
  'failed-test',
  'floor',
  'errored',
  'missing',
  'no-tests',
  'timed-out',
  'unavailable',
  'auth',
  'batch-broken',
  'baseline-unreadable',
  'quarantine-expired',
  'cancelled',
] as const

/** `results.json`, version 1. Absent values are left out, never null. */
export const recordSchema = z
  .object({
    version: z.literal(1),
    name: word,
    provider: z.enum(['umbraco-ai', 'bland', 'kore-ai', 'future-agi', 'demo']),
    host: z.object({
      kind: z.enum(['github', 'ci', 'terminal']),
      commit: word.optional(),
      branch: text.optional(),
      runId: word.optional(),
      attempt: natural.optional(),
      url: text.optional(),
    }),
    startedAt: time,
    finishedAt: time,
    policy: z
      .object({
        failOn: z.enum(['regressions', 'failures', 'nothing']),
        minPassRate: share.optional(),
        minScore: share.optional(),
        maxErrored: z.union([z.object({ count: natural }), z.object({ share })]),
        maxDrop: share,
        falseAlarms: share,
        confirm: natural,
        trials: natural,
        onInconclusive: z.enum(['fail', 'pass']),
        updateBaseline: z.enum(['auto', 'accept', 'never']),
        publishOnPass: z.boolean(),
      })
      .describe('The judging inputs as understood.'),
    batches: list(
      z.object({ id: text.optional(), url: text.optional(), startedAt: time, finishedAt: time.optional() }),
      1_000_000,
    ),
    totals: z.object({
      total: natural,
      passed: natural,
      failed: natural,
      errored: natural,
      skipped: natural,
      quarantined: natural,
      passRate: share.optional().describe('Mean of the tests’ own pass rates, quarantined ones left out.'),
      score: share.optional().describe('Mean of the tests’ mean scores, quarantined ones left out.'),
    }),
    tests: list(test, 1_000_000),
    comparison: comparison.optional(),
    verdict: z.object({
      conclusion: z.enum(['passed', 'failed', 'inconclusive']),
      publishable: z.boolean(),
      reasons: list(z.object({ code: z.enum(reasonCodes), message: text, tests: list(text, 1_000_000).optional() })),
      unpublishable: list(text),
    }),
    publication: z
      .object({ state: z.enum(['published', 'unverified', 'pending', 'refused']), message: text, url: text.optional() })
      .optional(),
    shortfalls: list(text),
    warnings: list(text),
  })
  .describe('The whole record of one Batchgate run.') satisfies z.ZodType<RunRecord>

/**
 * Reads an untrusted value as a record; unknown keys are dropped. Throws `bad-response` with the place of the first
 * mistake, never with the text found there.
 */
export function readRecord(value: unknown): RunRecord {
  const result = recordSchema.safeParse(value)
  if (result.success) return checked(result.data)
  const place = result.error.issues[0]?.path.join('.') ?? ''
  throw unreadable(
    place === '' ? 'it is no record of a run' : `the value at ${place} is not as its schema says`,
    result.error,
  )
}

/** Reads untrusted JSON text as a record; see `readRecord`. */
export function parseRecord(json: string): RunRecord {
  if (json.length > maxRecordBytes) throw unreadable(`it is larger than ${maxRecordBytes} bytes`)
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw unreadable('it is not JSON', error)
  }
  return readRecord(value)
}

/** What a schema cannot say: a conclusion other than passed has a reason, and totals count the tests that are there. */
function checked(record: RunRecord): RunRecord {
  const { totals, tests, verdict } = record
  const counted = totals.passed + totals.failed + totals.errored + totals.skipped
  if (totals.total !== tests.length || counted !== totals.total) throw unreadable('its totals do not count its tests')
  if (verdict.conclusion !== 'passed' && verdict.reasons.length === 0) throw unreadable('its verdict has no reason')
  return record
}

function unreadable(why: string, cause?: unknown): RunError {
  return new RunError('bad-response', `results.json cannot be read: ${why}`, {
    hint: 'Use the results.json of a run of this version of Batchgate, unchanged.',
    cause,
  })
}
