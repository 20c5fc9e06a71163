/**
 * The composition root: options → provider, host and http → run → judge → publish → deliver → exit code.
 * Reads from top to bottom in the order in which things happen.
 */
import type { History } from './core/baseline.ts'
import { isRunError, type RunError } from './core/errors.ts'
import { type EventRules, eventRules, type RunEvent } from './core/event-rules.ts'
import type { HostInfo, Publication, Reason, RunRecord, Step, TestResult, Verdict } from './core/model.ts'
import type { Options } from './core/options.ts'
import { recordTest, totalsOf } from './core/outcome.ts'
import type { BaselineFound, BaselineStore, Clock, Host, Provider } from './core/ports.ts'
import type { Quarantine, QuarantineEntry } from './core/quarantine.ts'
import { reasonOf, sentence } from './core/reasons.ts'
import { type BatchMemory, createResuming } from './core/resume.ts'
import { type RunOutcome, run } from './core/run.ts'
import type { SavedBatch } from './core/saved-batches.ts'
import { startDeadline } from './core/wait.ts'

/** Everything a run needs from outside. */
export interface World {
  readonly options: Options
  readonly host: Host
  readonly info: HostInfo
  readonly event: RunEvent
  /** The branch whose runs are recorded, when somebody names it. */
  readonly baselineBranch: string | undefined
  readonly clock: Clock
  /** From 0 to 1; jitter only, no verdict depends on it. */
  readonly random: () => number
  /** Undefined with `baseline: none`. */
  readonly store: BaselineStore | undefined
  /** The entries that count and, on a change request, the change's own version of them. */
  readonly readQuarantine: () => Promise<{ entries: readonly QuarantineEntry[]; proposed: readonly QuarantineEntry[] }>
  /** Aborts with a RunError `cancelled` at the first signal. */
  readonly cancelled: AbortSignal
  /** Keeps known secrets out of plain data. */
  readonly redact: <T>(data: T) => T
  /** Where batches outlive this attempt of the job; undefined where nothing does. */
  readonly memory?: BatchMemory | undefined
  readonly makeProvider: (note: (warning: string) => void) => Promise<Provider>
  /** Writes the report files; returns warnings. */
  readonly writeReports: (record: RunRecord, history: History | undefined) => Promise<string[]>
}

/** What a run came to. */
export interface Ending {
  readonly exit: number
  /** Absent when a wrong setting ended it before anything was triggered. */
  readonly record?: RunRecord
}

/** Makes permutations and bootstraps repeatable; printed in the report. */
const seed = 1

/** All that looks at results or at earlier runs. Loaded when there are some: the first request does not wait for it. */
const judging = () => import('./core/judging.ts')
type Judging = Awaited<ReturnType<typeof judging>>

/** Runs the gate to its end. Everything that goes wrong ends here, said in one sentence. */
export async function gate(world: World): Promise<Ending> {
  const { host } = world
  try {
    return await judged(world)
  } catch (error) {
    const { title, message, exit } = endOf(world, error)
    await within(world.clock, world.cancelled, async () => {
      for (const warning of (await host.abandon?.(message)) ?? []) host.log.warning(warning)
    })
    host.fail(title, message)
    return { exit }
  }
}

/** How a run ends that has no record. */
function endOf({ cancelled, host }: World, error: unknown): { title: string; message: string; exit: number } {
  if (cancelled.aborted) return { title: 'Cancelled', message: 'The run was cancelled.', exit: 130 }
  if (isRunError(error)) return { title: titleOf(error), message: sentence(error), exit: isForTheUser(error) ? 2 : 3 }
  host.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
  const message = `Please report it with the log above: ${error instanceof Error ? error.message : error}`
  return { title: 'A bug in Batchgate', message, exit: 3 }
}

async function judged(world: World): Promise<Ending> {
  const { options, host, clock } = world
  const { policy } = options
  const startedAt = new Date(clock.now()).toISOString()
  const warnings: string[] = []
  const warn = (warning: string) => {
    host.log.warning(warning)
    warnings.push(warning)
  }
  const provider = await world.makeProvider(warn)
  const rules = rulesOf(world)
  host.log.info(`This run: ${rules.why}.`)
  for (const warning of await host.begin(options.name)) warn(warning)

  const deadline = startDeadline(clock, options.timeoutMs, world.cancelled)
  const quarantineOf = (core: Judging, { entries, proposed }: Background, results: readonly TestResult[]) =>
    core.applyQuarantine({ entries, proposed, tests: results.map(({ test }) => test), today: startedAt.slice(0, 10) })
  const compare = async (results: readonly TestResult[], final: boolean) => {
    const [core, background] = [await judging(), await reading]
    const { baseline } = background
    return core.nextStep({
      results,
      policy,
      history: baseline.kind === 'found' ? baseline.history : undefined,
      setting: {
        onBaselineBranch: rules.records || onBaselineBranch(world),
        source: baseline.kind === 'found' ? baseline.source : '',
        quarantined: quarantineOf(core, background, results).active,
        accept: rules.records && policy.updateBaseline === 'accept',
      },
      seed,
      recordedOnly: final,
    })
  }

  const ready = async () => (await reading).baseline.kind !== 'unreadable'
  const running = execute(world, { provider, deadline, compare, ready })
  // Begun after the first request to the platform, and awaited before anything is triggered there
  const reading = readBackground(world, deadline.signal, warn)
  reading.catch(() => {})
  const outcome = await running
  deadline.stop()
  const refusal = outcome.failures[0]
  if (refusal !== undefined && !outcome.triggered && isForTheUser(refusal)) throw refusal
  for (const note of outcome.notes) warn(note)

  const [core, background] = [await judging(), await reading]
  const { baseline } = background
  const quarantine = quarantineOf(core, background, outcome.results)
  const draft = { core, world, startedAt, outcome, quarantine, baseline, rules, warnings }
  const verdict = verdictOf(draft)
  const publication = await publish(world, { provider, outcome, verdict })
  const record = world.redact(recordOf(draft, verdict, publication))
  const ending = { exit: exitOf(record, outcome, core), record }
  if (outcome.unstopped.length === 0) host.ended()
  let clash: RunError | undefined
  await within(clock, world.cancelled, async () => {
    const seenTo = outcome.unread.length > 0 ? world.memory?.keep() : world.memory?.forget()
    const history = baseline.kind === 'found' ? baseline.history : undefined
    for (const warning of await world.writeReports(record, history)) warn(warning)
    for (const warning of await host.deliver(record, history)) host.log.warning(warning)
    if (rules.records) clash = await remember(world, { record, baseline, warn })
    await seenTo
  })
  await markBaseline(world, { provider, outcome, verdict, rules, warn })
  if (ending.exit !== 0) host.fail(headline(record), why(record))
  if (clash === undefined) return ending
  host.fail(titleOf(clash), sentence(clash))
  return { ...ending, exit: ending.exit || 2 }
}

interface Background {
  readonly baseline: Baseline
  readonly entries: readonly QuarantineEntry[]
  readonly proposed: readonly QuarantineEntry[]
}

/** What is not the platform's is read while the platform says which tests there are. */
async function readBackground(world: World, signal: AbortSignal, warn: (warning: string) => void): Promise<Background> {
  const [baseline, quarantine] = await Promise.all([readBaseline(world, signal), world.readQuarantine()])
  if (baseline.kind === 'missing') warn(`No baseline yet: ${baseline.advice}`)
  if (baseline.kind === 'found') for (const warning of baseline.warnings) warn(warning)
  return { baseline, ...quarantine }
}

/** What this event may do, by the table of events. */
export function rulesOf({ options, event, baselineBranch }: World): EventRules {
  const { updateBaseline, publishOnPass } = options.policy
  return eventRules(event, {
    ...(baselineBranch === undefined ? {} : { baselineBranch }),
    updateBaseline,
    publishOnPass,
  })
}

function onBaselineBranch({ event, baselineBranch }: World): boolean {
  return !event.changeRequest && baselineBranch !== undefined && event.branch === baselineBranch
}

type Baseline =
  | {
      readonly kind: 'found'
      readonly source: string
      readonly history: History
      readonly warnings: readonly string[]
    }
  | { readonly kind: 'missing'; readonly advice: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly reason: Reason }

/** Read before anything is triggered: without a readable baseline a run could only be inconclusive. */
async function readBaseline({ store, options, cancelled }: World, signal: AbortSignal): Promise<Baseline> {
  if (store === undefined) return { kind: 'none' }
  let reading: BaselineFound
  try {
    reading = await store.read(signal)
  } catch (error) {
    cancelled.throwIfAborted()
    if (!isRunError(error) || error.code === 'config') throw error
    return { kind: 'unreadable', reason: { code: 'baseline-unreadable', message: sentence(error) } }
  }
  if (reading.kind === 'missing') return { kind: 'missing', advice: reading.advice }
  const [first] = reading.histories
  if (first === undefined) return { kind: 'missing', advice: 'The store holds no run yet.' }
  const foreign = reading.histories.find(({ name, provider }) => name !== options.name || provider !== options.provider)
  if (foreign !== undefined) {
    const message = `${reading.source} holds the baseline of "${foreign.name}" on ${foreign.provider}, not of "${options.name}" on ${options.provider}. Give each gate a name and a baseline of its own.`
    return { kind: 'unreadable', reason: { code: 'baseline-unreadable', message } }
  }
  const { mergeHistories } = await judging()
  const { source, warnings = [] } = reading
  return { kind: 'found', source, history: mergeHistories(reading.histories), warnings }
}

interface Execution {
  readonly provider: Provider
  readonly deadline: { readonly signal: AbortSignal }
  readonly compare: (results: readonly TestResult[], final: boolean) => Promise<Step>
  readonly ready: () => Promise<boolean>
}

function execute(world: World, { provider, deadline, compare, ready }: Execution): Promise<RunOutcome> {
  const { options, host, clock, random } = world
  const memory = world.memory && {
    ...world.memory,
    save: (batches: readonly SavedBatch[]) => world.memory?.save(world.redact(batches)),
  }
  const setting = JSON.stringify([options.provider, options.baseUrl ?? '', options.providerOptions])
  return run(
    {
      selection: options.selection,
      trials: options.policy.trials,
      maxParallel: options.maxParallel,
      pollIntervalMs: options.pollIntervalMs,
    },
    {
      provider,
      clock,
      log: host.log,
      random,
      signal: deadline.signal,
      // What survives this process must hold no secret either, even one that a platform uses in an id
      announce: (batches) => host.announce(world.redact(batches)),
      nextStep: compare,
      ready,
      resuming: memory && createResuming(memory, { setting, now: clock.now(), signal: deadline.signal }),
    },
  )
}

interface Draft {
  readonly core: Judging
  readonly world: World
  readonly startedAt: string
  readonly outcome: RunOutcome
  readonly quarantine: Quarantine
  readonly baseline: Baseline
  readonly rules: EventRules
  readonly warnings: readonly string[]
}

function testsOf({ outcome, quarantine }: Draft) {
  return outcome.results.map((result) => recordTest(result, quarantine.active.has(result.test.id)))
}

function verdictOf(draft: Draft): Verdict {
  const { core, world, outcome, baseline, rules, quarantine } = draft
  const failures = outcome.failures.map(reasonOf)
  if (baseline.kind === 'unreadable') failures.push(baseline.reason)
  return core.judge({
    tests: testsOf(draft),
    ...(outcome.comparison === undefined ? {} : { comparison: outcome.comparison }),
    policy: world.options.policy,
    failures,
    shortfalls: outcome.shortfalls,
    baseline: baseline.kind,
    onBaselineBranch: rules.records || onBaselineBranch(world),
    mayPublish: { allowed: rules.mayPublish, why: rules.why },
    quarantine,
  })
}

/** How long a publication and its verification may take, in ms. */
const publishMs = 10 * 60_000

interface Publishing {
  readonly provider: Provider
  readonly outcome: RunOutcome
  readonly verdict: Verdict
}

/** Publishes what was tested, once, and only when nothing speaks against it. */
async function publish(world: World, { provider, outcome, verdict }: Publishing): Promise<Publication | undefined> {
  const { options, host, clock, cancelled } = world
  if (!options.policy.publishOnPass) return undefined
  if (!verdict.publishable || provider.publish === undefined) {
    host.log.info(`Nothing is published: ${verdict.unpublishable.join('; ')}.`)
    return undefined
  }
  const deadline = startDeadline(clock, publishMs, cancelled)
  try {
    const publication = await provider.publish(outcome.batches, deadline.signal)
    host.log.info(`Publishing: ${publication.message}`)
    return publication
  } catch (error) {
    if (!isRunError(error)) throw error
    const state = error.mayHaveStarted ? 'unverified' : 'refused'
    host.log.error(`Publishing: ${sentence(error)}`)
    return { state, message: sentence(error) }
  } finally {
    deadline.stop()
  }
}

function recordOf(draft: Draft, verdict: Verdict, publication: Publication | undefined): RunRecord {
  const { world, startedAt, outcome, warnings } = draft
  const tests = testsOf(draft)
  return {
    version: 1,
    name: world.options.name,
    provider: world.options.provider,
    host: world.info,
    startedAt,
    finishedAt: new Date(world.clock.now()).toISOString(),
    policy: world.options.policy,
    batches: outcome.batches.map(({ id, url, startedAt: began, finishedAt }) => ({
      id,
      url,
      startedAt: began,
      finishedAt,
    })),
    totals: totalsOf(tests),
    tests,
    ...(outcome.comparison === undefined ? {} : { comparison: outcome.comparison }),
    verdict,
    ...(publication === undefined ? {} : { publication }),
    shortfalls: outcome.shortfalls,
    warnings: [...warnings],
  }
}

/** A publication that may or may not have happened is as little an answer as a refused one. */
function exitOf(record: RunRecord, outcome: RunOutcome, core: Judging): number {
  const { verdict, publication, policy } = record
  const exit = core.exitCode({ verdict, policy, publication, beforeTrigger: false })
  if (outcome.failures.some((failure) => failure.code === 'cancelled')) return 130
  return exit
}

/** How long delivery may take once the run has been cancelled, in ms: files and outputs, hardly more. */
const lastWordsMs = 1_000

/** Lets delivery take its time, but after a cancellation only a moment. */
async function within(clock: Clock, cancelled: AbortSignal, work: () => Promise<void>): Promise<void> {
  const done = new AbortController()
  const late = new Promise<void>((resolve) => {
    const soon = () => clock.sleep(lastWordsMs, done.signal).then(resolve, () => {})
    if (cancelled.aborted) soon()
    else cancelled.addEventListener('abort', soon, { once: true, signal: done.signal })
  })
  await Promise.race([work(), late])
  done.abort()
}

interface Remembering {
  readonly record: RunRecord
  readonly baseline: Baseline
  readonly warn: (warning: string) => void
}

/** Adds the run to the baseline of its branch. A baseline that could not be read is never overwritten. Returns what only the user can set right. */
async function remember(world: World, { record, baseline, warn }: Remembering): Promise<RunError | undefined> {
  const { store, options, baselineBranch, event } = world
  if (store === undefined || baseline.kind === 'unreadable' || baseline.kind === 'none') return undefined
  const branch = baselineBranch ?? event.branch ?? 'local'
  const before = baseline.kind === 'found' ? baseline.history : undefined
  const { record: recordRun } = await judging()
  const after = recordRun(before, record, { branch, accept: options.policy.updateBaseline === 'accept' })
  if (after === undefined || after === before) return undefined
  try {
    await store.write(after, world.cancelled)
    world.host.log.info(`Recorded this run in the baseline of ${branch} (${after.runs.length} runs).`)
  } catch (error) {
    if (!isRunError(error)) throw error
    if (error.code === 'config') return error
    warn(`This run was not recorded in the baseline: ${sentence(error)}`)
  }
  return undefined
}

/** Sets the platform's own baseline after a passed run on the baseline branch, where the provider was asked to. */
async function markBaseline(
  world: World,
  { provider, outcome, verdict, rules, warn }: Publishing & { rules: EventRules; warn: (warning: string) => void },
): Promise<void> {
  if (provider.markBaseline === undefined || !rules.records || verdict.conclusion !== 'passed') return
  try {
    await provider.markBaseline(outcome.results, world.cancelled)
  } catch (error) {
    if (!isRunError(error)) throw error
    warn(`The platform's own baseline was not set: ${sentence(error)}`)
  }
}

/** What only the user can set right, when it comes before anything was triggered. */
function isForTheUser(error: RunError): boolean {
  return error.code === 'config' || error.code === 'auth' || error.code === 'not-found'
}

function titleOf(error: RunError): string {
  const titles: Partial<Record<RunError['code'], string>> = {
    config: 'Wrong setting',
    auth: 'Login refused',
    'not-found': 'Not found',
  }
  return titles[error.code] ?? 'No verdict'
}

function headline({ name, verdict, publication }: RunRecord): string {
  if (verdict.conclusion === 'passed' && publication !== undefined) return `${name}: publishing failed`
  return `${name}: ${verdict.conclusion}`
}

/** Why the process ends with something else than 0, in a sentence. */
function why({ verdict, publication }: RunRecord): string {
  if (verdict.conclusion === 'passed' && publication !== undefined) return publication.message
  const sentences = verdict.reasons.map(({ message }) => `${message.replace(/[.\s]+$/, '')}.`)
  return sentences.length > 3
    ? `${sentences.slice(0, 3).join(' ')} (${sentences.length - 3} more)`
    : sentences.join(' ')
}
