/** Results of a check run: one trial per required judge; what else was seen is shown beside the first of them. */
import { isRunError } from '../../core/errors.ts'
import type { Batch, Check, Outcome, TestResult, Trial, Turn } from '../../core/model.ts'
import { isJudge } from './checks-selection.ts'
import { type Context, cut, segment } from './context.ts'
import { checkReplies } from './replies.ts'
import { getRun } from './runs.ts'
import type { CheckRun, Conversation, Verdict } from './schema-checks.ts'
import { readWord } from './status.ts'
import { boundedTurns } from './trial.ts'

/** Most conversations that are shown of one check run. */
const mostShown = 50

interface Seen {
  readonly batch: Batch
  readonly run: CheckRun
}

/** The judges decide, not the overall word; where the two contradict each other nothing passes. */
export async function collectCheckRun(
  { batch, run }: Seen,
  context: Context,
  signal: AbortSignal,
): Promise<TestResult[]> {
  const { plan } = batch
  const word = readWord(run.status)
  if (word.raw !== 'PASSED' && word.raw !== 'FAILED') {
    const told =
      run.error ?? (word.ended ? `The check run ended as ${word.raw}.` : `The check run is still ${word.raw}.`)
    const trial: Trial = { phase: plan.phase, outcome: 'errored', message: cut(told, 2_000), checks: [] }
    return plan.tests.map((test) => ({ test, trials: [trial] }))
  }
  const conversations = await readLogs(run, context, signal)
  const failed = conversations.filter((each) => each.passed === false)
  const transcript = await readTranscript(failed, context, signal)
  const aside = [
    ...run.verdicts.filter((verdict) => !verdict.required).map(optional),
    ...failed.slice(0, mostShown).map(shown),
  ]
  const judged = plan.tests.flatMap((test) => {
    const verdict = run.verdicts.find((each) => isJudge(test, each.judgeId))
    return verdict === undefined ? [] : [{ test, verdict, outcome: outcomeOf(verdict) }]
  })
  const contradicted = isContradicted(run, judged, context.requiredJudges.get(batch.data.agent ?? '') ?? new Set())
  const overall = run.overallPassed ?? word.raw === 'PASSED'
  if (overall && failed.length > 0) {
    context.note(
      `Check run ${run.id} passed, although ${failed.length} of its ${conversations.length} conversations did not: Bland asks its judges for half of them.`,
    )
  }
  return judged.map(({ test, verdict, outcome }, index) => {
    const final = contradicted ? 'errored' : outcome
    const message = contradicted
      ? 'Bland says that the check run failed although none of these judges did.'
      : messageOf(verdict, outcome)
    const trial: Trial = {
      phase: plan.phase,
      outcome: final,
      ...(verdict.share === undefined || final === 'errored' ? {} : { score: verdict.share }),
      ...(message === undefined ? {} : { message }),
      checks: [toCheck(verdict, 'error'), ...(index === 0 ? aside : [])],
      ...(final === 'passed' || transcript.length === 0 ? {} : { transcript }),
    }
    return { test, trials: [trial] }
  })
}

function outcomeOf({ passed }: Verdict): Outcome {
  if (passed === undefined) return 'errored'
  return passed ? 'passed' : 'failed'
}

/**
 * The whole failed and none of these judges did. Only a required judge that was known and left out of the selection
 * explains that; one that appeared since does not.
 */
function isContradicted(
  run: CheckRun,
  judged: readonly { verdict: Verdict; outcome: Outcome }[],
  known: ReadonlySet<string>,
): boolean {
  const overallFailed = run.overallPassed === false || readWord(run.status).raw === 'FAILED'
  if (!overallFailed || judged.some(({ outcome }) => outcome !== 'passed')) return false
  const chosen = new Set(judged.map(({ verdict }) => verdict.judgeId))
  const leftOut = ({ judgeId, passed }: Verdict) => passed !== true && known.has(judgeId) && !chosen.has(judgeId)
  return !run.verdicts.some(leftOut)
}

function toCheck(verdict: Verdict, severity: 'error' | 'warning'): Check {
  const { share, passed, name } = verdict
  return {
    name: cut(name, 300),
    type: 'judge',
    severity,
    ...(passed === undefined ? {} : { passed }),
    ...(share === undefined ? {} : { score: share, actual: `${Math.round(share * 100)} % of the conversations` }),
    expected: 'at least 50 % of the conversations',
  }
}

function optional(verdict: Verdict): Check {
  return toCheck(verdict, 'warning')
}

function shown({ name, score }: Conversation): Check {
  return {
    name: cut(name ?? 'conversation', 300),
    type: 'conversation',
    severity: 'info',
    passed: false,
    ...(score === undefined ? {} : { score }),
  }
}

function messageOf({ share, name }: Verdict, outcome: Outcome): string | undefined {
  if (outcome === 'passed') return undefined
  if (outcome === 'errored') return `${cut(name, 300)} could not judge a single conversation.`
  const found = share === undefined ? 'too few' : `${Math.round(share * 100)} %`
  return `${cut(name, 300)} was content with ${found} of the conversations; it takes 50 %.`
}

/** Per-conversation results are worth showing, never worth failing for. */
async function readLogs(run: CheckRun, { api, note }: Context, signal: AbortSignal): Promise<readonly Conversation[]> {
  if (run.setId === undefined) return []
  const path = `/v1/agent-testing/simulation-runs/${segment(run.setId)}/results`
  try {
    return (await api.send({ method: 'GET', path, schema: checkReplies('simulationResults'), signal })).data.logs ?? []
  } catch (error) {
    if (!isRunError(error) || signal.aborted) throw error
    note(`The conversations of check run ${run.id} could not be read: ${error.message}`)
    return []
  }
}

/** Of the first conversation that failed. */
async function readTranscript(
  failed: readonly Conversation[],
  context: Context,
  signal: AbortSignal,
): Promise<readonly Turn[]> {
  const id = failed.find((each) => each.runId !== undefined)?.runId
  if (id === undefined) return []
  try {
    return boundedTurns((await getRun(context.api, id, signal)).turns)
  } catch (error) {
    if (!isRunError(error) || signal.aborted) throw error
    return []
  }
}
