/**
 * The pipeline: resolve → trigger → poll → collect, then whatever the gate asks for, until it has decided.
 * Ends early on a failure it cannot wait out, and keeps what it has: what was collected is judged all the same.
 */
import { collect, type Drive, finish, isTransient, name, start } from './drive.ts'
import { isRunError, type RunError } from './errors.ts'
import { createLedger, type Ledger } from './ledger.ts'
import { lostParts } from './lost-parts.ts'
import type { Batch, BatchReference, Comparison, Phase, Plan, Selection, Step, Test, TestResult } from './model.ts'
import { planLanes } from './plan.ts'
import type { Clock, Log, Provider } from './ports.ts'
import { type Resuming, takeUp } from './resume.ts'

export interface Job {
  readonly selection: Selection
  readonly trials: number
  readonly maxParallel: number
  readonly pollIntervalMs: number | undefined
}

export interface RunPorts {
  readonly provider: Provider
  readonly clock: Clock
  readonly log: Log
  readonly random: () => number
  /** Aborts on cancellation and at the deadline, with a RunError as reason. */
  readonly signal: AbortSignal
  /** All batches known so far, told again at each change. */
  readonly announce: (batches: readonly BatchReference[]) => void
  /** What the evidence asks for next; with `final`, nothing more can be repeated and it has to decide. */
  readonly nextStep: (results: readonly TestResult[], final: boolean) => Step | Promise<Step>
  /** Waited for between the selection and the first trigger; false: nothing is to be started. */
  readonly ready?: () => Promise<boolean>
  /** Where a later attempt of the same job finds this one's batches, and this one those of an earlier attempt. */
  readonly resuming?: Resuming | undefined
}

export interface RunOutcome {
  readonly results: readonly TestResult[]
  readonly batches: readonly Batch[]
  /** What ended the run early, in order; empty when it ran to its end. */
  readonly failures: readonly RunError[]
  readonly shortfalls: readonly string[]
  readonly comparison: Comparison | undefined
  readonly notes: readonly string[]
  /** False when nothing has been started on the platform, for certain. */
  readonly triggered: boolean
  /** Batches that could be cancelled but were not in time: somebody should try again. */
  readonly unstopped: readonly Batch[]
  /** Batches that were not stopped and whose results nobody has read, though they may still come. */
  readonly unread: readonly Batch[]
}

/** Runs a job to its end. Throws only what is no RunError, once everything that was started has been stopped. */
export async function run(job: Job, given: RunPorts): Promise<RunOutcome> {
  const crash = new AbortController()
  const ports = { ...given, signal: AbortSignal.any([given.signal, crash.signal]) }
  const { provider, log } = ports
  const ledger = createLedger()
  const state = createState(ports)
  let last: Step | undefined
  try {
    const tests = await provider.resolve(job.selection, ports.signal)
    log.info(
      `Selected ${count(tests.length, 'test')}${tests.some((test) => test.expands) ? ' or suites of tests' : ''}.`,
    )
    if ((await ports.ready?.()) === false) return nothingRan(state)
    await execute({ key: 'first', phase: 'first', tests, trials: job.trials }, { job, ports, state, ledger, crash })
    for (let number = 1; state.failures.length === 0; number += 1) {
      last = await ports.nextStep(ledger.results(), false)
      if (last.kind === 'decided') break
      await perform(last, number, { job, ports, state, ledger, crash, tests })
    }
  } catch (error) {
    if (!isRunError(error)) {
      await stopWhatRuns(state, ports)
      throw error
    }
    if (!state.failures.includes(error)) state.failures.push(error)
  }
  const unstopped = await stopWhatRuns(state, ports)
  const results = ledger.results()
  if (last?.kind !== 'decided' && results.length > 0) last = await ports.nextStep(results, true)
  const comparison = last?.kind === 'decided' ? last.comparison : undefined
  const lost = lostParts(results, comparison)
  if (lost !== undefined) state.failures.push(lost)
  return {
    results,
    batches: [...state.batches.values()],
    failures: state.failures,
    shortfalls: state.shortfalls,
    comparison,
    notes: [...state.notes, ...ledger.notes()],
    triggered: state.triggered,
    unstopped,
    unread: [...state.unread].flatMap((key) => state.batches.get(key) ?? []),
  }
}

/** A run that ended before its first trigger. */
function nothingRan(state: State): RunOutcome {
  const { failures } = state
  return {
    ...{ results: [], batches: [], failures, shortfalls: [], comparison: undefined, notes: [] },
    ...{ triggered: false, unstopped: [], unread: [] },
  }
}

interface State {
  readonly batches: Map<string, Batch>
  readonly active: Set<string>
  readonly unread: Set<string>
  readonly notes: string[]
  readonly failures: RunError[]
  readonly shortfalls: string[]
  triggered: boolean
  onBatch(batch: Batch): void
}

function createState(ports: RunPorts): State {
  const state: State = {
    batches: new Map(),
    active: new Set(),
    unread: new Set(),
    notes: [],
    failures: [],
    shortfalls: [],
    triggered: false,
    onBatch(batch) {
      const known = state.batches.get(batch.plan.key)
      state.batches.set(batch.plan.key, batch)
      ports.announce([...state.batches.values()].map(({ key, id, url, data }) => ({ key, id, url, data })))
      ports.resuming?.note([...state.batches.values()])
      if (batch.id !== undefined && known?.id !== batch.id) {
        ports.log.info(`${batch.plan.key}: batch ${batch.id}${batch.url === undefined ? '' : ` (${batch.url})`}`)
      }
    },
  }
  return state
}

interface Context {
  readonly job: Job
  readonly ports: RunPorts
  readonly state: State
  readonly ledger: Ledger
  /** Aborts the run's signal when something is no RunError. */
  readonly crash: AbortController
}

interface Round {
  readonly key: string
  readonly phase: Phase
  readonly tests: readonly Test[]
  readonly trials: number
  /** Only these are judged by the round, when whole units had to be repeated for them. */
  readonly only?: ReadonlySet<string>
}

/** Repeats what the gate asks for: whole units, judged for the asked tests alone. */
async function perform(
  step: Exclude<Step, { kind: 'decided' }>,
  number: number,
  context: Context & { tests: readonly Test[] },
) {
  const { ledger, ports, job, tests } = context
  ports.log.info(step.why)
  if (step.kind === 'second') {
    await execute({ key: `second-${number}`, phase: 'second', tests, trials: job.trials }, context)
    return
  }
  const only = new Set(step.tests)
  const units = new Set(
    ledger
      .results()
      .filter(({ test }) => only.has(test.id))
      .map(({ test }) => test.unit),
  )
  const repeated = tests.filter((test) => units.has(test.unit))
  await execute({ key: `${step.kind}-${number}`, phase: step.kind, tests: repeated, trials: 1, only }, context)
}

/** Runs all batches of a round, `max-parallel` at a time. After a failure nothing more is triggered. */
async function execute(round: Round, context: Context): Promise<void> {
  const { job, ports, state, ledger, crash } = context
  const { limits } = ports.provider
  const lanes = planLanes({ ...round, limits })
  const waiting = [...lanes]
  const drive: Drive = { ...ports, pollIntervalMs: job.pollIntervalMs, onBatch: (batch) => state.onBatch(batch) }
  const worker = async () => {
    for (let lane = waiting.shift(); lane !== undefined; lane = waiting.shift()) {
      for (const plan of lane) {
        if (state.failures.length > 0 || ports.signal.aborted) return
        await runPlan(plan, round, { drive, state, ledger, resuming: ports.resuming })
      }
    }
  }
  const width = limits.serial ? 1 : job.maxParallel
  const workers = Array.from({ length: Math.min(width, lanes.length) }, worker)
  // The others end before the crash surfaces: nothing may start something after it has been seen to
  await Promise.allSettled(workers.map((each) => each.catch((bug) => crash.abort(bug))))
  if (crash.signal.aborted) throw crash.signal.reason
  ledger.close({ ...round, endedBy: state.failures[0]?.message })
  if (state.failures.length === 0) ports.signal.throwIfAborted()
}

interface Driving {
  readonly drive: Drive
  readonly state: State
  readonly ledger: Ledger
  readonly resuming: Resuming | undefined
}

async function runPlan(plan: Plan, round: Round, context: Driving): Promise<void> {
  const { drive, state, ledger } = context
  try {
    const taken = await takeUp(plan, drive, context.resuming)
    if (taken !== undefined) state.notes.push(taken.note)
    const batch = taken?.batch ?? (await start(plan, drive))
    state.triggered = true
    state.active.add(plan.key)
    state.unread.add(plan.key)
    const ended = await finish(batch, drive)
    state.active.delete(plan.key)
    state.onBatch(ended)
    const { results, shortfalls, broken } = await collect(ended, drive)
    state.unread.delete(plan.key)
    ledger.add(plan, results, round.only)
    if (broken !== undefined) state.failures.push(broken)
    if (round.phase === 'first') state.shortfalls.push(...(shortfalls ?? []))
  } catch (error) {
    if (!isRunError(error)) throw error
    state.triggered ||= error.mayHaveStarted
    // Of a batch that is broken nothing is to be expected
    if (!isRunError(error, 'timed-out', 'cancelled', 'unavailable', 'rate-limited')) state.unread.delete(plan.key)
    if (!state.failures.includes(error)) state.failures.push(error)
  }
}

/** How long cancelling may take once a run has been aborted, in ms: the runner's second signal comes after 7.5 s. */
const cancelBudgetMs = 3_000

/** Cancels what is still active; what cannot be cancelled is named, with its id. Returns what resisted. */
async function stopWhatRuns(state: State, { provider, clock, log }: RunPorts): Promise<Batch[]> {
  const unstopped: Batch[] = []
  const left = [...state.active].flatMap((key) => state.batches.get(key) ?? [])
  if (left.length === 0) return unstopped
  const budget = new AbortController()
  const done = new AbortController()
  clock.sleep(cancelBudgetMs, done.signal).then(
    () => budget.abort(),
    () => {},
  )
  await Promise.all(
    left.map(async (batch) => {
      if (provider.cancel === undefined) {
        log.warning(`Batch ${name(batch)} goes on at the platform. ${provider.limits.noCancel ?? ''}`.trim())
        return
      }
      try {
        await persistently(() => provider.cancel?.(batch, budget.signal), { clock, signal: budget.signal })
        state.unread.delete(batch.key)
        log.info(`Batch ${name(batch)} was cancelled.`)
      } catch (error) {
        unstopped.push(batch)
        log.warning(
          `Batch ${name(batch)} could not be cancelled and may go on: ${error instanceof Error ? error.message : error}`,
        )
      }
    }),
  )
  done.abort()
  return unstopped
}

/** Between two attempts to cancel, in ms. */
const cancelPauseMs = 500

/** Tries again while a failure may pass by itself. Providers look first where a second cancellation would do harm. */
async function persistently(
  act: () => Promise<void> | undefined,
  { clock, signal }: { clock: Clock; signal: AbortSignal },
): Promise<void> {
  for (;;) {
    try {
      return await act()
    } catch (error) {
      if (!isTransient(error) || signal.aborted) throw error
      await clock.sleep(cancelPauseMs, signal).catch(() => {
        throw error
      })
    }
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
