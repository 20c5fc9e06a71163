/** One simulated test execution: everything is decided when it starts, and what shows of it follows from the time alone. */
import { type SimRow, type SimRunTest, type SimScenario, type StoredEval, uuid } from './world.ts'

/** How executions go; taken when one starts, so that a change is for the next. Durations in ms. */
export interface Course {
  /** Before the first call begins. */
  pendingMs: number
  callMs: number
  /** From the end of a call to its evaluations. */
  evalMs: number
  /** How much later than `completed` the last evaluation of the last call arrives; 0: it does not. */
  lateEvalMs: number
  /** From the cancel request to `cancelled`. */
  cancelMs: number
  /** Calls under way at once. */
  parallelCalls: number
  /** The execution goes on saying `pending` while its calls run. */
  stalePending: boolean
  /** `cancelling` never ends. */
  stuckCancelling: boolean
  /** The execution completes without having made a call. */
  zeroCalls: boolean
  /** Set up fails; the reason shows in the list of executions. */
  setupError: string | undefined
}

export interface SimCall {
  readonly id: string
  readonly scenario: SimScenario
  readonly columns: Readonly<Record<string, unknown>>
  readonly startsAt: number
  readonly endsAt: number
  readonly ends: 'completed' | 'failed'
  readonly endedReason: string
  /** By evaluation id. */
  readonly evals: Readonly<Record<string, { readonly stored: StoredEval; readonly at: number }>>
}

export interface SimExecution {
  readonly id: string
  readonly runTest: SimRunTest
  readonly scenarios: readonly SimScenario[]
  readonly startedAt: number
  readonly calls: readonly SimCall[]
  readonly course: Readonly<Course>
  cancelledAt?: number
}

export interface Start {
  readonly runTest: SimRunTest
  readonly scenarios: readonly SimScenario[]
  readonly number: number
  readonly now: number
  readonly course: Course
  /** From 0 to 1. */
  readonly random: () => number
}

/** Decides how an execution will go. */
export function startExecution({ runTest, scenarios, number, now, course, random }: Start): SimExecution {
  const rows = course.zeroCalls || course.setupError !== undefined ? [] : scenarios.flatMap(rowsOf)
  const lastEnd = now + course.pendingMs + Math.ceil(rows.length / course.parallelCalls) * course.callMs
  const calls = rows.map(({ scenario, row }, index): SimCall => {
    const startsAt = now + course.pendingMs + Math.floor(index / course.parallelCalls) * course.callMs
    const endsAt = startsAt + course.callMs
    const stored = storedEvals(runTest, row, random)
    const evals = Object.fromEntries(
      stored.map(([id, output], position) => {
        const late = course.lateEvalMs > 0 && index === rows.length - 1 && position === stored.length - 1
        const at = late ? lastEnd + course.evalMs + course.lateEvalMs : endsAt + course.evalMs
        return [id, { stored: output, at }]
      }),
    )
    return {
      id: uuid(`call ${number} ${index}`),
      scenario,
      columns: structuredClone(row.columns),
      startsAt,
      endsAt,
      ends: row.call ?? 'completed',
      endedReason: row.endedReason ?? (row.call === 'failed' ? 'agent-unreachable' : 'customer-ended-call'),
      evals: row.call === 'failed' ? {} : evals,
    }
  })
  return { id: uuid(`execution ${number}`), runTest, scenarios, startedAt: now, calls, course: { ...course } }
}

/** The execution's status, lower-case. */
export function statusAt(execution: SimExecution, now: number): string {
  const { course, cancelledAt, startedAt, calls } = execution
  if (cancelledAt !== undefined) {
    return course.stuckCancelling || now < cancelledAt + course.cancelMs ? 'cancelling' : 'cancelled'
  }
  const began = startedAt + course.pendingMs
  if (now < began) return 'pending'
  if (course.setupError !== undefined) return 'failed'
  const ended = lastEndOf(execution)
  if (now < ended) return course.stalePending ? 'pending' : 'running'
  if (now < ended + course.evalMs) return course.stalePending ? 'pending' : 'evaluating'
  return calls.length > 0 && calls.every((call) => call.ends === 'failed') ? 'failed' : 'completed'
}

/** When everything but late evaluations is over. */
export function endOf(execution: SimExecution): number {
  return execution.cancelledAt ?? lastEndOf(execution) + execution.course.evalMs
}

/** A call's status, lower-case. */
export function callStatusAt(execution: SimExecution, call: SimCall, now: number): string {
  const { cancelledAt, course, runTest } = execution
  if (cancelledAt !== undefined && cancelledAt < call.endsAt) return 'cancelled'
  if (now < call.startsAt) return 'pending'
  if (now < call.endsAt) return 'ongoing'
  if (runTest.agentType === 'voice' && now < call.endsAt + course.evalMs) return 'analyzing'
  return call.ends
}

/** A call's stored evaluation outputs as far as they exist; undefined stands for one that is still pending. */
export function evalsAt(call: SimCall, now: number): [id: string, stored: StoredEval | undefined][] {
  return Object.entries(call.evals).map(([id, { stored, at }]) => [id, now < at ? undefined : stored])
}

function lastEndOf(execution: SimExecution): number {
  const { calls, startedAt, course } = execution
  return calls.reduce((last, call) => Math.max(last, call.endsAt), startedAt + course.pendingMs)
}

function rowsOf(scenario: SimScenario): { scenario: SimScenario; row: SimRow }[] {
  return scenario.rows.map((row) => ({ scenario, row }))
}

function storedEvals(runTest: SimRunTest, row: SimRow, random: () => number): [string, StoredEval][] {
  const passes = random() < (row.passRate ?? 1)
  const wobble = (random() - 0.5) * 0.06
  return runTest.evals.flatMap(({ id, name, outputType }): [string, StoredEval][] => {
    const given = row.evals?.[name]
    if (given === 'absent') return []
    if (given !== undefined) return [[id, { name, ...given }]]
    return [[id, { name, output_type: outputType, ...generated(outputType, { passes, wobble, row }) }]]
  })
}

function generated(
  type: string,
  { passes, wobble, row }: { passes: boolean; wobble: number; row: SimRow },
): StoredEval {
  switch (type) {
    case 'Pass/Fail':
      return passes
        ? { output: 'Passed', reason: 'The customer got what they came for.' }
        : { output: 'Failed', reason: 'The agent closed the conversation without an answer.' }
    case 'score': {
      const score = Math.min(1, Math.max(0, (row.score ?? 0.85) + wobble))
      const reason = score < 0.6 ? 'Curt, and the customer had to ask twice.' : 'Polite throughout.'
      return { output: Math.round(score * 1000) / 1000, reason }
    }
    case 'choices':
      return { output: row.choice ?? 'resolved', reason: 'That is how the conversation ended.' }
    default:
      return { output: 'something', reason: 'Of another type.' }
  }
}
