/** Reading a history that somebody else may have written. Linear time, and no more memory than the document itself. */
import type * as z from 'zod'
import { RunError } from '../errors.ts'
import {
  type History,
  type HistoryResult,
  type HistoryTest,
  historyHeadSchema,
  LIMITS,
  testHeadSchema,
} from './schema.ts'
import { createShare, type Share } from './share.ts'

/** Which gate a history must belong to. */
export interface Expected {
  readonly name: string
  readonly provider: string
}

/**
 * Checks a parsed history document wholly before anything of it is used.
 * @throws RunError `bad-response` for another version, anything malformed, out of range, doubled or absurdly large, and
 * for the history of another gate.
 */
export function readHistory(json: unknown, expected?: Expected): History {
  const version = typeof json === 'object' && json !== null && 'version' in json ? json.version : undefined
  if (version !== 1) {
    throw refuse(
      typeof version === 'number'
        ? `it has version ${version}, and this Batchgate reads version 1`
        : 'it is no history document',
      version === undefined ? undefined : 'Update Batchgate, or remove the baseline and record a new one.',
    )
  }
  const document = parse(historyHeadSchema, json, '')
  if (expected !== undefined && (document.name !== expected.name || document.provider !== expected.provider)) {
    throw refuse(
      `it belongs to gate "${document.name.slice(0, 100)}" of provider "${document.provider.slice(0, 100)}", not to "${expected.name}" of "${expected.provider}"`,
      'Give each gate a baseline of its own.',
    )
  }
  const { runs } = document
  const keys = new Set(runs.map((run) => run.runId))
  if (keys.size < runs.length) throw refuse('it holds the same run twice')
  const seen = new Set<string>()
  const share = createShare()
  const tests = document.tests.map((entry, position): HistoryTest => {
    const test = parse(testHeadSchema, entry, `tests.${position}`)
    if (seen.has(test.id)) throw refuse(`it holds test "${test.id.slice(0, 100)}" twice`)
    seen.add(test.id)
    return { ...test, results: readResults(test.results, { runs: runs.length, position, share }) }
  })
  return { ...document, tests } as History
}

/** By hand, because there are up to 60 results for each test and a schema takes twenty times as long. */
function readResults(
  results: readonly unknown[],
  { runs, position, share }: { runs: number; position: number; share: Share },
): HistoryResult[] {
  let before = -1
  return results.map((result) => {
    if (!isResult(result) || result[0] >= runs) {
      throw refuse(`tests.${position} has a result that no run can have brought`)
    }
    if (result[0] <= before) throw refuse(`tests.${position} has results out of order or doubled`)
    before = result[0]
    return share(...result)
  })
}

function isResult(value: unknown): value is HistoryResult {
  if (!Array.isArray(value) || value.length !== 4) return false
  const [run, passed, judged, score] = value
  return (
    isCount(run) &&
    isCount(passed) &&
    isCount(judged) &&
    passed <= judged &&
    (score === null || (typeof score === 'number' && score >= 0 && score <= 1))
  )
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= LIMITS.count
}

function parse<T>(schema: z.ZodType<T>, value: unknown, path: string): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const place = [path, ...(issue?.path ?? [])].filter((part) => part !== '').join('.')
  throw refuse(`${place === '' ? 'the document' : place.slice(0, 200)}: ${issue?.message.slice(0, 200) ?? 'malformed'}`)
}

function refuse(why: string, hint?: string): RunError {
  return new RunError('bad-response', `the baseline cannot be used: ${why}`, {
    hint: hint ?? 'Remove the damaged baseline; the next run on the baseline branch records a new one.',
  })
}
