/** Batch suites: where a run is, and what it brought. `completed` says nothing about quality (sheet, section 7). */
import { RunError } from '../../core/errors.ts'
import type { Batch, BatchStatus, Check, Phase, Test, TestResult, Trial } from '../../core/model.ts'
import type { Collected } from '../../core/ports.ts'
import { type Context, languageOf } from './context.ts'
import { fetchFile } from './file.ts'
import { type Aggregates, readAggregates, shortfallsOf } from './metrics.ts'
import { replies } from './replies.ts'
import type { BatchStatusReply } from './schema.ts'
import { readTable, type Utterance } from './table.ts'
import { bounded, missingParts, partTest, resultOf } from './tests.ts'
import { whereabouts } from './words.ts'

const noMetrics = 'the platform delivered no metrics for the run'

/** The status of a run, as the platform tells it now. */
async function read(context: Context, batch: Batch, signal: AbortSignal): Promise<BatchStatusReply> {
  const path = context.paths.status(batch.data.suite ?? '', batch.id ?? '')
  const headers = languageOf(context)
  return (await context.api.send({ method: 'GET', path, headers, schema: replies('batchStatus'), signal })).data
}

export async function pollBatch(context: Context, batch: Batch, signal: AbortSignal): Promise<BatchStatus> {
  const reply = await read(context, batch, signal)
  const where = whereabouts('batch', { outer: reply.status, inner: reply.result?.status })
  const total = reply.totalUtterances ?? reply.utterance_count ?? reply.result?.utterance_count
  const counts = { ...(total === undefined ? {} : { total }), raw: where.raw, known: where.known }
  if (!where.ended) return { ...counts, state: 'running', done: reply.utterance_ran ?? 0 }
  // Counts and link may come a little after the word (sheet, section 7); a broken run never gets any.
  const settled = where.broken || total === 0 || ((reply.result?.results?.size ?? 0) > 0 && reply.result?.fileUrl)
  return { ...counts, state: settled ? 'finished' : 'settling', done: total ?? 0 }
}

export async function collectBatch(context: Context, batch: Batch, signal: AbortSignal): Promise<Collected> {
  const [suite] = batch.plan.tests
  if (suite === undefined) return { results: [] }
  const { phase } = batch.plan
  const reply = await read(context, batch, signal)
  const where = whereabouts('batch', { outer: reply.status, inner: reply.result?.status })
  const broken = (message: string): Collected => ({ results: missingParts(suite, { count: 1, phase, message }) })
  if (where.broken || !where.ended) {
    return broken(`the run ended as "${where.raw.slice(0, 60)}": it was not carried out to its end`)
  }
  const aggregates = readAggregates(reply)
  if ((reply.utterance_count ?? reply.result?.utterance_count ?? aggregates?.total) === 0) {
    throw new RunError('batch-broken', `the suite "${suite.name}" has no utterances, so nothing was tested`, {
      hint: 'Fill the suite in the Kore.ai builder, or leave it out.',
    })
  }
  if (aggregates === undefined) return broken(noMetrics)
  const isPartial = reply.result?.isPartialFailure === true
  const table = await readRows(context, { batch, reply, signal })
  const found = { suite, phase, aggregates, isPartial, context }
  return {
    results: table === undefined ? byAggregates(found) : byRows(found, table),
    shortfalls: shortfallsOf(suite.name, aggregates.values, context.options.floors),
  }
}

async function readRows(
  context: Context,
  { batch, reply, signal }: { batch: Batch; reply: BatchStatusReply; signal: AbortSignal },
): Promise<Utterance[] | undefined> {
  const suite = batch.data.suite
  const without = (why: string) =>
    context.note(`${suite}: no result for each utterance, its counts decide instead: ${why}`)
  const url = reply.result?.fileUrl
  if (url === undefined) {
    without('the platform gave no result file')
    return undefined
  }
  const fresh = async () => (await read(context, batch, signal)).result?.fileUrl
  const file = await fetchFile(context, { url, fresh, signal })
  if ('missing' in file) {
    without(`${file.missing} (option file-hosts)`)
    return undefined
  }
  const table = await readTable(file.text)
  if (table === undefined || table.length === 0) {
    without('the result file holds no table that can be read')
    return undefined
  }
  return table
}

interface Found {
  readonly suite: Test
  readonly phase: Phase
  readonly aggregates: Aggregates
  readonly isPartial: boolean
  readonly context: Context
}

/** Every row is a test; what the counts know of and no row tells is errored. */
function byRows({ suite, phase, aggregates, context }: Found, table: readonly Utterance[]): TestResult[] {
  const results = table.map((utterance) =>
    resultOf(utteranceTest(suite, utterance, context.options.showUtterances), trialOf(utterance, phase)),
  )
  const told = table.filter((utterance) => utterance.passed === undefined).length
  const lost = Math.max(aggregates.total - table.length, aggregates.unevaluated - told)
  if (lost > 0) {
    const message = `${lost} of ${aggregates.total} utterances were not evaluated, or have no row in the result file`
    return [...results, ...missingParts(suite, { count: lost, phase, message })]
  }
  if (aggregates.wrong > 0 && table.every((utterance) => utterance.passed === true)) {
    const message = `the platform counts ${aggregates.wrong} wrong utterances, and its result file shows none`
    return [...results, ...missingParts(suite, { count: 1, phase, message })]
  }
  return results
}

/** Without rows the suite is one test: wrong utterances fail it, and nothing else is known of it. */
function byAggregates({ suite, phase, aggregates, isPartial, context }: Found): TestResult[] {
  const { total, wrong, unevaluated, failedEntities, failedTraits } = aggregates
  if (!aggregates.conclusive) return missingParts(suite, { count: 1, phase, message: noMetrics })
  const { floors } = context.options
  const reasons = [
    ...(wrong > 0 ? [`${wrong} of ${total} utterances`] : []),
    ...(failedEntities > 0 && floors['min-entity-rate'] === undefined
      ? [counted(failedEntities, 'entity', 'entities')]
      : []),
    ...(failedTraits > 0 && floors['min-trait-rate'] === undefined ? [counted(failedTraits, 'trait', 'traits')] : []),
  ]
  const failed = reasons.length > 0
  const message = `${reasons.join(' and ')} wrong`
  const check: Check = {
    name: 'counts',
    type: 'aggregates',
    severity: 'error',
    passed: !failed,
    ...(failed && { message }),
  }
  const judged: Trial = {
    phase,
    outcome: failed ? 'failed' : 'passed',
    ...(failed && { message }),
    checks: [check],
  }
  if (unevaluated > 0) {
    const why = `${unevaluated} of ${total} utterances could not be evaluated`
    // One placeholder more leaves the suite's own place to the failure, which is certain.
    const lost = missingParts(suite, { count: unevaluated + (failed ? 1 : 0), phase, message: why })
    return failed ? [...lost.slice(0, -1), resultOf(suite, judged)] : lost
  }
  if (isPartial && !failed) {
    const why = 'a system error discarded some records, and no result file tells which'
    return missingParts(suite, { count: 1, phase, message: why })
  }
  return [resultOf(suite, judged)]
}

function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}

/**
 * The digest holds utterance and expected intent only: whether rows of entities are there at all when the intent is
 * missed is not documented, and a digest must not depend on how a run went.
 */
function utteranceTest(suite: Test, { text, expected, occurrence }: Utterance, showUtterances: boolean): Test {
  const publicName = `${suite.name}: utterance for ${expected === '' ? 'no intent' : bounded(expected)}`
  return partTest(
    suite,
    { kind: 'utterance', input: text, expected, occurrence, terms: [], publicName },
    showUtterances,
  )
}

function trialOf(utterance: Utterance, phase: Phase): Trial {
  const { passed, intentPassed, expected, matched, result, elimination, entities } = utterance
  const intent: Check = {
    name: 'intent',
    type: 'intent',
    severity: 'error',
    expected: bounded(expected || 'none'),
    actual: bounded(matched || 'none'),
    ...(intentPassed === undefined ? {} : { passed: intentPassed }),
    ...(elimination === '' ? {} : { message: bounded(elimination) }),
  }
  const checks = [
    intent,
    ...entities.map(
      (entity): Check => ({
        name: `entity ${bounded(entity.name)}`,
        type: 'entity',
        severity: 'error',
        expected: bounded(entity.expected || 'none'),
        actual: bounded(entity.matched || 'none'),
        ...(entity.passed === undefined ? {} : { passed: entity.passed }),
      }),
    ),
  ]
  if (passed === true) return { phase, outcome: 'passed', checks }
  if (passed === undefined) {
    const message = result === '' ? 'the result file has no result for it' : `unknown result "${result.slice(0, 60)}"`
    return { phase, outcome: 'errored', message, checks }
  }
  const wrong = checks.filter((check) => check.passed === false)
  const message = wrong.map((check) => describe(check)).join('; ')
  return { phase, outcome: 'failed', message: bounded(message), checks }
}

function describe({ name, expected, actual, message }: Check): string {
  const prefix = name === 'intent' ? '' : `${name}: `
  return `${prefix}expected ${expected}, matched ${actual}${message === undefined ? '' : ` (${message})`}`
}
