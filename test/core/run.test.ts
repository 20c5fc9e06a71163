import { describe, expect, it } from 'vitest'
import { type ErrorCode, RunError } from '../../src/core/errors.ts'
import type { Batch, BatchStatus, Plan, Step, Test, TestResult } from '../../src/core/model.ts'
import type { Limits, Log, Provider } from '../../src/core/ports.ts'
import { type Job, type RunPorts, run } from '../../src/core/run.ts'
import { startDeadline } from '../../src/core/wait.ts'
import { createInstantClock } from '../support/instant-clock.ts'

const limits: Limits = {
  batchSize: 2,
  trialsPerBatch: 1,
  serial: false,
  pollFloorMs: 0,
  settleMs: 30_000,
  noCancel: 'It offers no cancel.',
}
const tests = (...ids: string[]): Test[] => ids.map((id) => ({ id, name: id, tags: [], unit: id, group: 'g' }))
const lost = () => new RunError('unavailable', 'connection lost', { hint: 'wait', mayHaveStarted: true })

/** A platform in memory: every batch runs for 10 s and all its tests pass, unless told otherwise. */
function setUp(
  change: Partial<Provider> & { tests?: Test[]; timeoutMs?: number; job?: Partial<Job>; steps?: Step[] } = {},
) {
  const clock = createInstantClock()
  const cancel = new AbortController()
  const lines: string[] = []
  const triggered: Plan[] = []
  const log: Log = {
    info: (line) => lines.push(line),
    warning: (line) => lines.push(`warning: ${line}`),
    error: (line) => lines.push(`error: ${line}`),
    debug: () => {},
    group: (_, body) => body(),
    mask: () => {},
  }
  const toBatch = (plan: Plan): Batch => ({
    key: plan.key,
    id: `b-${plan.key}`,
    data: {},
    plan,
    startedAt: new Date(clock.now()).toISOString(),
  })
  const began = new Map<string, number>()
  const provider: Provider = {
    limits,
    resolve: async () => change.tests ?? tests('a', 'b', 'c'),
    trigger: async (plan) => {
      triggered.push(plan)
      began.set(plan.key, clock.now())
      return toBatch(plan)
    },
    poll: async (batch): Promise<BatchStatus> => {
      const done = clock.now() - (began.get(batch.key) ?? 0) >= 10_000
      return {
        state: done ? 'finished' : 'running',
        raw: done ? 'DONE' : 'RUNNING',
        known: true,
        done: done ? 2 : 0,
        id: batch.id ?? 'x',
      }
    },
    collect: async (batch) => ({
      results: batch.plan.tests.map(
        (test): TestResult => ({
          test,
          trials: Array.from({ length: batch.plan.trials }, () => ({
            phase: batch.plan.phase,
            outcome: 'passed',
            checks: [],
          })),
        }),
      ),
    }),
    ...change,
  }
  const deadline = startDeadline(clock, change.timeoutMs ?? 3_600_000, cancel.signal)
  const steps = [...(change.steps ?? [])]
  const announced: string[][] = []
  const ports: RunPorts = {
    provider,
    clock,
    log,
    random: () => 0.5,
    signal: deadline.signal,
    announce: (batches) => announced.push(batches.map(({ id }) => id ?? '?')),
    nextStep: (_, final) => (final ? undefined : steps.shift()) ?? { kind: 'decided' },
  }
  const job: Job = {
    selection: { tests: ['*'], tags: [], suites: [], exclude: [] },
    trials: 1,
    maxParallel: 4,
    pollIntervalMs: undefined,
    ...change.job,
  }
  const start = async () => {
    const outcome = await run(job, ports)
    deadline.stop()
    return outcome
  }
  return { clock, cancel, lines, triggered, start, announced, toBatch, began }
}

const outcomes = (results: readonly TestResult[]) =>
  Object.fromEntries(
    results.map(({ test, trials }) => [test.id, trials.map(({ phase, outcome }) => `${phase} ${outcome}`)]),
  )

describe('run', () => {
  it('triggers each plan once, polls, and collects every test', async () => {
    const world = setUp()
    const outcome = await world.start()
    expect(world.triggered.map((plan) => plan.tests.map(({ id }) => id))).toEqual([['a', 'b'], ['c']])
    expect(outcomes(outcome.results)).toEqual({ a: ['first passed'], b: ['first passed'], c: ['first passed'] })
    expect(outcome).toMatchObject({ failures: [], triggered: true })
    expect(world.announced.at(-1)).toEqual(['b-first-1', 'b-first-2'])
  })

  it('runs one batch after another where the platform asks for it', async () => {
    let active = 0
    let most = 0
    const world = setUp({
      limits: { ...limits, serial: true },
      trigger: async (plan) => {
        active += 1
        most = Math.max(most, active)
        world.began.set(plan.key, world.clock.now())
        return world.toBatch(plan)
      },
      collect: async (batch) => {
        active -= 1
        return {
          results: batch.plan.tests.map((test) => ({
            test,
            trials: [{ phase: 'first', outcome: 'passed', checks: [] }],
          })),
        }
      },
    })
    await world.start()
    expect(most).toBe(1)
  })

  it('records a test that the platform forgot as errored', async () => {
    const world = setUp({ collect: async () => ({ results: [] }) })
    const outcome = await world.start()
    expect(outcomes(outcome.results)).toEqual({ a: ['first errored'], b: ['first errored'], c: ['first errored'] })
  })

  it('adopts the batch of a trigger whose answer was lost, and triggers nothing again', async () => {
    let sent = 0
    const world = setUp({
      tests: tests('a'),
      trigger: async (plan) => {
        sent += 1
        world.began.set(plan.key, world.clock.now())
        throw lost()
      },
      adopt: async (plan) => (world.clock.elapsed() > 5_000 ? { ...world.toBatch(plan), id: 'adopted' } : undefined),
    })
    const outcome = await world.start()
    expect(sent).toBe(1)
    expect(outcome.failures).toEqual([])
    expect(outcome.batches.map(({ id }) => id)).toEqual(['adopted'])
    expect(outcomes(outcome.results)).toEqual({ a: ['first passed'] })
  })

  it('ends with a clear error when a lost batch is not found, and still triggers nothing again', async () => {
    let sent = 0
    const world = setUp({
      trigger: async () => {
        sent += 1
        throw lost()
      },
      adopt: async () => undefined,
      job: { maxParallel: 1 },
    })
    const outcome = await world.start()
    expect(sent).toBe(1)
    expect(outcome.triggered).toBe(true)
    expect(outcome.failures).toMatchObject([
      { code: 'unavailable', message: expect.stringContaining('no batch of it was found') },
    ])
    expect(outcomes(outcome.results)).toEqual({ a: ['first errored'], b: ['first errored'], c: ['first errored'] })
  })

  it.each([
    [
      'the login is refused while it is looked for',
      { adopt: async () => Promise.reject(new RunError('auth', 'no entry', { hint: 'key' })) },
      /connection lost.*no entry/,
    ],
    ['the platform offers no way to look for it', {}, /connection lost.*may have started/],
  ])('does not forget a lost trigger when %s', async (_, change, words) => {
    const world = setUp({ tests: tests('a'), trigger: async () => Promise.reject(lost()), ...change })
    const outcome = await world.start()
    expect(outcome.triggered).toBe(true)
    expect(outcome.failures).toMatchObject([
      { message: expect.stringMatching(words), hint: expect.stringContaining('whether a batch is running') },
    ])
  })

  it('says that a batch may go on when it is cancelled before a lost one was found', async () => {
    const world = setUp({
      tests: tests('a'),
      trigger: async () => {
        world.cancel.abort(new RunError('cancelled', 'cancelled', { hint: '' }))
        throw lost()
      },
      adopt: async () => undefined,
    })
    const outcome = await world.start()
    expect(outcome.failures).toMatchObject([{ code: 'cancelled' }])
    expect(world.lines.join()).toMatch(/warning: first-1: no batch was found in time/)
  })

  it('stops what runs before a bug surfaces, and starts nothing more', async () => {
    const stopped: string[] = []
    const world = setUp({
      tests: tests('a', 'b', 'c', 'd', 'e'),
      job: { maxParallel: 2 },
      poll: async ({ key, id = '' }) => {
        if (key === 'first-1' && world.clock.elapsed() > 3_000) throw new TypeError('a bug')
        return { state: 'running', raw: 'RUNNING', known: true, done: 0, id }
      },
      cancel: async ({ key }) => void stopped.push(key),
    })
    await expect(world.start()).rejects.toThrow('a bug')
    expect(stopped).toEqual(['first-1', 'first-2'])
    expect(world.triggered).toHaveLength(2)
    expect(world.clock.elapsed()).toBeLessThan(10_000)
  })

  it('does not look for a batch after a refusal', async () => {
    const world = setUp({
      trigger: async () => {
        throw new RunError('auth', 'refused', { hint: 'check the key' })
      },
      adopt: async () => {
        throw new Error('must not be asked')
      },
    })
    const outcome = await world.start()
    expect(outcome).toMatchObject({ triggered: false })
    expect(outcome.failures[0]).toMatchObject({ code: 'auth' })
  })

  it('puts up with passing failures of polls, and ends after five minutes without one good answer', async () => {
    const world = setUp({
      tests: tests('a'),
      poll: async () => {
        throw new RunError('unavailable', 'bad gateway', { hint: '' })
      },
    })
    const outcome = await world.start()
    expect(outcome.failures).toMatchObject([{ code: 'unavailable', message: expect.stringContaining('five minutes') }])
    expect(world.clock.elapsed()).toBeGreaterThanOrEqual(300_000)
    expect(world.clock.elapsed()).toBeLessThan(320_000)
  })

  it('ends at once when the login is refused in the middle', async () => {
    const world = setUp({
      tests: tests('a'),
      poll: async () => {
        throw new RunError('auth', 'refused', { hint: '' })
      },
    })
    const outcome = await world.start()
    expect(outcome).toMatchObject({ triggered: true })
    expect(outcome.failures).toMatchObject([{ code: 'auth' }])
    expect(world.clock.elapsed()).toBeLessThan(5_000)
  })

  it('waits on an unknown status until the deadline, and never takes it for an end', async () => {
    const cancelled: string[] = []
    const world = setUp({
      tests: tests('a'),
      timeoutMs: 600_000,
      poll: async () => ({ state: 'running', raw: 'MARVELLOUS', known: false, done: 0, id: 'b' }),
      cancel: async (batch) => void cancelled.push(batch.id ?? '?'),
    })
    const outcome = await world.start()
    expect(outcome.failures).toMatchObject([{ code: 'timed-out' }])
    expect(world.clock.elapsed()).toBeLessThanOrEqual(601_000)
    expect(cancelled).toEqual(['b'])
    expect(world.lines.filter((line) => line.includes('MARVELLOUS'))).toHaveLength(1)
  })

  it('waits for settling results only for a bounded time', async () => {
    const world = setUp({
      tests: tests('a'),
      poll: async (batch) => ({ state: 'settling', raw: 'completed', known: true, done: 1, id: batch.id ?? 'x' }),
    })
    const outcome = await world.start()
    expect(outcome.failures).toEqual([])
    expect(world.clock.elapsed()).toBeGreaterThanOrEqual(30_000)
    expect(world.clock.elapsed()).toBeLessThan(60_000)
  })

  it('cancels what runs when it is cancelled, and keeps what was collected', async () => {
    const cancelled: string[] = []
    const world = setUp({
      poll: async (batch) => ({
        state: batch.key === 'first-1' ? 'finished' : 'running',
        raw: 'x',
        known: true,
        done: 0,
        id: batch.id ?? 'x',
      }),
      cancel: async (batch) => void cancelled.push(batch.id ?? '?'),
    })
    world.clock.at(60_000, () => world.cancel.abort(new RunError('cancelled', 'cancelled', { hint: '' })))
    const outcome = await world.start()
    expect(cancelled).toEqual(['b-first-2'])
    expect(outcome.failures[0]).toMatchObject({ code: 'cancelled' })
    expect(outcomes(outcome.results)).toMatchObject({ a: ['first passed'], c: ['first errored'] })
    expect(world.clock.elapsed()).toBeLessThan(67_000)
  })

  it('names what it cannot cancel, with its id', async () => {
    const world = setUp({
      tests: tests('a'),
      poll: async () => ({ state: 'running', raw: 'x', known: true, done: 0, id: 'b-first-1' }),
    })
    world.clock.at(20_000, () => world.cancel.abort(new RunError('cancelled', 'cancelled', { hint: '' })))
    await world.start()
    expect(world.lines).toContain('warning: Batch b-first-1 goes on at the platform. It offers no cancel.')
  })

  it('waits a moment for the answer of a trigger under way, so that it can cancel its batch', async () => {
    const cancelled: string[] = []
    const world = setUp({
      tests: tests('a'),
      trigger: async (plan, signal) => {
        await world.clock.sleep(1_500, signal)
        return world.toBatch(plan)
      },
      cancel: async (batch) => void cancelled.push(batch.id ?? '?'),
    })
    world.clock.at(500, () => world.cancel.abort(new RunError('cancelled', 'cancelled', { hint: '' })))
    await world.start()
    expect(cancelled).toEqual(['b-first-1'])
  })

  it.each<[ErrorCode, number]>([
    ['unavailable', 3],
    ['batch-broken', 1],
  ])('tries a cancellation again only when its failure may pass by itself (%s)', async (code, attempts) => {
    let tried = 0
    const world = setUp({
      tests: tests('a'),
      poll: async () => ({ state: 'running', raw: 'x', known: true, done: 0, id: 'b-first-1' }),
      cancel: async () => {
        tried += 1
        if (tried < 3) throw new RunError(code, 'not now', { hint: '' })
      },
    })
    world.clock.at(20_000, () => world.cancel.abort(new RunError('cancelled', 'cancelled', { hint: '' })))
    const outcome = await world.start()
    expect(tried).toBe(attempts)
    expect(outcome.unstopped).toHaveLength(code === 'unavailable' ? 0 : 1)
  })

  it('does not hang on a cancel that does not answer', async () => {
    const world = setUp({
      tests: tests('a'),
      poll: async () => ({ state: 'running', raw: 'x', known: true, done: 0, id: 'b-first-1' }),
      cancel: (_, signal) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('no answer')))),
    })
    world.clock.at(20_000, () => world.cancel.abort(new RunError('cancelled', 'cancelled', { hint: '' })))
    await world.start()
    expect(world.clock.elapsed()).toBeLessThan(27_000)
    expect(world.lines.at(-1)).toContain('could not be cancelled')
  })

  it('triggers nothing more after a failure, but lets running batches end', async () => {
    let calls = 0
    const world = setUp({
      tests: tests('a', 'b', 'c', 'd', 'e', 'f'),
      job: { maxParallel: 2 },
      trigger: async (plan) => {
        calls += 1
        if (calls === 2) throw new RunError('bad-response', 'rejected', { hint: '' })
        world.began.set(plan.key, world.clock.now())
        return world.toBatch(plan)
      },
    })
    const outcome = await world.start()
    expect(calls).toBe(2)
    expect(outcomes(outcome.results)).toMatchObject({ a: ['first passed'], c: ['first errored'], e: ['first errored'] })
  })

  it('keeps the results of a batch that broke off, and starts nothing more', async () => {
    const world = setUp({
      tests: tests('a', 'b'),
      collect: async (batch) => ({
        results: batch.plan.tests
          .slice(0, 1)
          .map((test) => ({ test, trials: [{ phase: 'first', outcome: 'passed', checks: [] }] })),
        broken: new RunError('batch-broken', 'the connection was lost', { hint: '', mayHaveStarted: true }),
      }),
      steps: [{ kind: 'retry', tests: ['b'], why: 'again' }],
    })
    const outcome = await world.start()
    expect(world.triggered).toHaveLength(1)
    expect(outcome.failures).toMatchObject([{ code: 'batch-broken' }])
    expect(outcomes(outcome.results)).toEqual({ a: ['first passed'], b: ['first errored'] })
  })

  it('does what the gate asks for until it has decided, each step judged for its tests alone', async () => {
    const world = setUp({
      steps: [
        { kind: 'retry', tests: ['b'], why: 'again' },
        { kind: 'confirm', tests: ['a', 'c'], round: 1, why: 'suspects' },
        { kind: 'second', why: 'whole' },
      ],
    })
    const outcome = await world.start()
    expect(outcomes(outcome.results)).toEqual({
      a: ['first passed', 'confirm passed', 'second passed'],
      b: ['first passed', 'retry passed', 'second passed'],
      c: ['first passed', 'confirm passed', 'second passed'],
    })
    expect(new Set(world.triggered.map((plan) => plan.key)).size).toBe(world.triggered.length)
  })
})
