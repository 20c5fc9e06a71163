/** Conversation suites: where a run is, and what it brought. `passed` and `failed` are verdicts here (sheet, section 8). */
import { RunError } from '../../core/errors.ts'
import type { Batch, BatchStatus, Phase, Test, TestResult, Trial } from '../../core/model.ts'
import type { Collected } from '../../core/ports.ts'
import { type Context, languageOf } from './context.ts'
import { replies } from './replies.ts'
import type { ConversationStatusReply } from './schema.ts'
import { stepResults } from './steps.ts'
import { bounded, missingParts, resultOf } from './tests.ts'
import { normal, whereabouts } from './words.ts'

async function read(context: Context, batch: Batch, signal: AbortSignal): Promise<ConversationStatusReply> {
  const path = context.paths.status(batch.data.suite ?? '', batch.id ?? '')
  const headers = languageOf(context)
  return (await context.api.send({ method: 'GET', path, headers, schema: replies('conversationStatus'), signal })).data
}

const locate = (reply: ConversationStatusReply) =>
  whereabouts('conversation', { outer: reply.status, inner: reply.result?.status })

export async function pollConversation(context: Context, batch: Batch, signal: AbortSignal): Promise<BatchStatus> {
  const reply = await read(context, batch, signal)
  const where = locate(reply)
  const total = totalOf(reply)
  const counts = { ...(total === undefined ? {} : { total }), raw: where.raw, known: where.known }
  if (!where.ended) {
    return { ...counts, state: 'running', done: Math.floor(((total ?? 0) * (reply.percentageCompleted ?? 0)) / 100) }
  }
  return { ...counts, state: total === undefined ? 'settling' : 'finished', done: total ?? 0 }
}

export async function collectConversation(context: Context, batch: Batch, signal: AbortSignal): Promise<Collected> {
  const [suite] = batch.plan.tests
  if (suite === undefined) return { results: [] }
  const { phase } = batch.plan
  const reply = await read(context, batch, signal)
  const where = locate(reply)
  const words = [reply.status, reply.result?.status ?? reply.status].map(normal)
  const steps = reply.result?.executionResults ?? []
  const errored = (message: string, count = 1) => missingParts(suite, { count, phase, message })
  if (words.some((word) => word !== 'passed' && word !== 'failed')) {
    return { results: errored(`the run ended as "${where.raw.slice(0, 60)}", which is no verdict${details(reply)}`) }
  }
  const total = Math.max(totalOf(reply) ?? 0, steps.length)
  const passed = words.every((word) => word === 'passed')
  if (!passed && total === 0) return { results: errored(`the run failed before its first step${details(reply)}`) }
  if (total === 0) {
    throw new RunError('batch-broken', `the suite "${suite.name}" has no steps, so nothing was tested`, {
      hint: 'Fill the suite in the Kore.ai builder, or leave it out.',
    })
  }
  const verdict: Verdict = { suite, phase, reply, passed, total }
  if (steps.length === 0) return { results: [resultOf(suite, bySuite(verdict))] }
  const results = stepResults(steps, { suite, phase, showUtterances: context.options.showUtterances })
  return { results: [...results, ...leftovers(verdict, results)] }
}

interface Verdict {
  readonly suite: Test
  readonly phase: Phase
  readonly reply: ConversationStatusReply
  readonly passed: boolean
  readonly total: number
}

/** What the steps leave open: steps without a result, and a verdict that no step explains. */
function leftovers({ suite, phase, reply, passed, total }: Verdict, results: readonly TestResult[]): TestResult[] {
  const outcomes = results.flatMap(({ trials }) => trials.map((trial) => trial.outcome))
  const lost = total - results.length
  if (lost > 0) {
    const message = `${lost} of ${total} steps have no result${details(reply)}`
    return missingParts(suite, { count: lost, phase, message })
  }
  const failedSteps = reply.result?.stepDetails?.failed ?? 0
  if (outcomes.some((outcome) => outcome !== 'passed') || (passed && failedSteps === 0)) return []
  const message = `the platform's verdict is that the suite failed, and no step says why${details(reply)}`
  return [resultOf(suite, { phase, outcome: 'failed', message, checks: [] })]
}

/** Newer replies have no steps: the verdict and the counts of steps are all there is. */
function bySuite({ phase, reply, passed, total }: Verdict): Trial {
  const { passed: right, failed = 0 } = reply.result?.stepDetails ?? {}
  const durationMs = reply.result?.duration
  const timing = durationMs === undefined ? {} : { durationMs }
  if (!passed && (failed > 0 || details(reply) === '')) {
    const message = `${failed === 0 ? 'some' : failed} of ${total} steps failed${details(reply)}`
    return { phase, outcome: 'failed', message, checks: [], ...timing }
  }
  if (passed && right === total && failed === 0) return { phase, outcome: 'passed', checks: [], ...timing }
  const message = passed
    ? `the verdict is passed, and ${right ?? 'an unknown number'} of ${total} steps passed`
    : `the run failed without a failed step${details(reply)}`
  return { phase, outcome: 'errored', message, checks: [], ...timing }
}

function totalOf(reply: ConversationStatusReply): number | undefined {
  const counts = [reply.totalTestStepsCount, reply.result?.stepDetails?.total].filter((count) => count !== undefined)
  const steps = reply.result?.executionResults?.length
  if (steps !== undefined && steps > 0) counts.push(steps)
  return counts.length === 0 ? undefined : Math.max(...counts)
}

function details(reply: ConversationStatusReply): string {
  const told = reply.result?.errorDetails
  if (told === undefined || told === null || told === '') return ''
  return `: ${bounded(typeof told === 'string' ? told : (JSON.stringify(told) ?? ''))}`
}
