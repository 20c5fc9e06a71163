/**
 * The composition root: options → provider, host and http → run → judge → publish → deliver → exit code.
 * Reads from top to bottom in the order in which things happen.
 */
import { type Background, type Baseline, readBackground, remember } from './background.ts'
import type { RunError } from './core/errors.ts'
import { type EventRules, eventRules } from './core/event-rules.ts'
import type { Publication, RecordedTest, RunRecord, Step, TestResult, Verdict } from './core/model.ts'
import { recordTest, totalsOf } from './core/outcome.ts'
import type { Clock, Provider } from './core/ports.ts'
import type { Quarantine } from './core/quarantine.ts'
import { reasonOf, sentence } from './core/reasons.ts'
import { createResuming } from './core/resume.ts'
import { type RunOutcome, run } from './core/run.ts'
import type { SavedBatch } from './core/saved-batches.ts'
import { startDeadline } from './core/wait.ts'
import { endOf, headline, isForTheUser, titleOf, why } from './endings.ts'
import { collectEarly } from './memory.ts'
import { markBaseline, publish } from './publishing.ts'
import { type Ending, type Judging, judging, type World } from './world.ts'

/** Makes permutations and bootstraps repeatable; printed in the report. */
const seed = 1

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

  const ready = async () => {
    // Not before the first request has gone out: until then, time counts more
    collectEarly()
    return (await reading).baseline.kind !== 'unreadable'
  }
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
  const tests = outcome.results.map((result) => recordTest(result, quarantine.active.has(result.test.id)))
  const draft = { core, world, startedAt, outcome, tests, quarantine, baseline, rules, warnings }
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
  readonly tests: readonly RecordedTest[]
  readonly quarantine: Quarantine
  readonly baseline: Baseline
  readonly rules: EventRules
  readonly warnings: readonly string[]
}

function verdictOf(draft: Draft): Verdict {
  const { core, world, outcome, tests, baseline, rules, quarantine } = draft
  const failures = outcome.failures.map(reasonOf)
  if (baseline.kind === 'unreadable') failures.push(baseline.reason)
  return core.judge({
    tests,
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

function recordOf(draft: Draft, verdict: Verdict, publication: Publication | undefined): RunRecord {
  const { world, startedAt, outcome, tests, warnings } = draft
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
