import { describe, expect, it } from 'vitest'
import { RunError } from '../../src/core/errors.ts'
import type { Batch, BatchStatus, Plan, Test, TestResult } from '../../src/core/model.ts'
import type { Limits, Log, Provider } from '../../src/core/ports.ts'
import { type BatchMemory, createResuming, planDigest } from '../../src/core/resume.ts'
import { run } from '../../src/core/run.ts'
import type { SavedBatch, SavedBatches } from '../../src/core/saved-batches.ts'
import { startDeadline } from '../../src/core/wait.ts'
import { createInstantClock } from '../support/instant-clock.ts'

const setting = '["bland","",""]'
const tests: Test[] = ['a', 'b'].map((id) => ({ id, name: id, tags: [], unit: id, group: 'g', digest: `d-${id}` }))
const plan: Plan = { key: 'first-1', phase: 'first', tests, trials: 1 }
const limits: Limits = { batchSize: 9, trialsPerBatch: 1, serial: false, pollFloorMs: 0, settleMs: 0 }

/** A second attempt, one minute after the first has started `b-1`; every batch runs for 10 s more. */
function secondAttempt(
  change: {
    saved?: Partial<SavedBatch>
    also?: SavedBatch[]
    provider?: Partial<Provider>
    tests?: Test[]
    setting?: string
    timeoutMs?: number
  } = {},
) {
  const clock = createInstantClock()
  const lines: string[] = []
  const keep = (line: string) => void lines.push(line)
  const log: Log = { info: keep, warning: keep, error: keep, debug: keep, mask: () => {}, group: (_, body) => body() }
  const triggered: string[] = []
  const began = clock.now()
  const provider: Provider = {
    limits,
    resolve: async () => change.tests ?? tests,
    trigger: async (plan): Promise<Batch> => {
      triggered.push(plan.key)
      return { key: plan.key, id: 'b-2', data: {}, plan, startedAt: new Date(clock.now()).toISOString() }
    },
    poll: async (): Promise<BatchStatus> => {
      const done = clock.now() - began >= 10_000
      return { state: done ? 'finished' : 'running', raw: done ? 'DONE' : 'RUNNING', known: true, done: 0 }
    },
    collect: async ({ plan }) => ({
      results: plan.tests.map(
        (test): TestResult => ({ test, trials: [{ phase: plan.phase, outcome: 'passed', checks: [] }] }),
      ),
    }),
    ...change.provider,
  }
  const saved: SavedBatch = {
    key: 'first-1',
    id: 'b-1',
    data: { target: 'x' },
    plan: planDigest(plan, setting),
    startedAt: new Date(began - 60_000).toISOString(),
    ...change.saved,
  }
  const document: SavedBatches = {
    version: 1,
    name: 'bland',
    provider: 'bland',
    runId: '900',
    attempt: 1,
    batches: [saved, ...(change.also ?? [])],
  }
  const noted: (readonly SavedBatch[])[] = []
  const memory: BatchMemory = {
    recall: async () => document,
    save: (batches) => void noted.push(batches),
    forget: async () => {},
    keep: async () => {},
  }
  const deadline = startDeadline(clock, change.timeoutMs ?? 3_600_000, new AbortController().signal)
  const { signal } = deadline
  const start = async () => {
    const outcome = await run(
      {
        selection: { tests: ['*'], tags: [], suites: [], exclude: [] },
        trials: 1,
        maxParallel: 4,
        pollIntervalMs: undefined,
      },
      {
        ...{ provider, clock, log, random: () => 0.5, signal, announce: () => {} },
        nextStep: () => ({ kind: 'decided' }),
        resuming: createResuming(memory, { setting: change.setting ?? setting, now: began, signal }),
      },
    )
    deadline.stop()
    return outcome
  }
  return { start, triggered, lines, noted, saved }
}

describe('a batch that an earlier attempt left behind', () => {
  it('is taken up instead of starting another one, and the report says so', async () => {
    const { start, triggered, noted } = secondAttempt()
    const outcome = await start()
    expect(triggered).toEqual([])
    expect(outcome.batches).toMatchObject([{ id: 'b-1', data: { target: 'x' } }])
    expect(outcome.results).toHaveLength(2)
    expect(outcome.failures).toEqual([])
    expect(outcome.notes).toEqual([expect.stringMatching(/batch b-1, which attempt 1 of this job started/)])
    expect(noted.at(-1)).toMatchObject([{ key: 'first-1', id: 'b-1' }])
  })

  it('is waited for through an outage, which is no reason to pay again', async () => {
    let failures = 3
    const { start, triggered } = secondAttempt({
      provider: {
        poll: async () => {
          failures -= 1
          if (failures >= 0) throw new RunError('unavailable', 'no answer', { hint: '' })
          return { state: 'finished', raw: 'DONE', known: true, done: 2 }
        },
      },
    })
    expect((await start()).failures).toEqual([])
    expect(triggered).toEqual([])
  })

  const refused = (code: 'not-found' | 'batch-broken' | 'bad-response'): Partial<Provider> => {
    let asked = 0
    return {
      poll: async () => {
        asked += 1
        if (asked === 1) throw new RunError(code, 'no such batch', { hint: '' })
        return { state: 'finished', raw: 'DONE', known: true, done: 2 }
      },
    }
  }
  const word = (raw: string, state: BatchStatus['state']): Partial<Provider> => {
    let asked = 0
    return {
      poll: async () => {
        asked += 1
        return asked === 1
          ? { state, raw, known: true, done: 0 }
          : { state: 'finished', raw: 'DONE', known: true, done: 2 }
      },
    }
  }

  it.each([
    ['the platform does not know it', refused('not-found')],
    ['it is broken', refused('batch-broken')],
    ['the platform cannot show it', refused('bad-response')],
    ['it was cancelled', word('CANCELLED', 'finished')],
    ['it is being cancelled', word('cancelling', 'running')],
    [
      'it ended with its process',
      { ...word('executing', 'running'), limits: { ...limits, takeUp: 'finished' as const } },
    ],
  ])('gives way to a new one when %s', async (_, provider) => {
    const { start, triggered, lines } = secondAttempt({ provider })
    const outcome = await start()
    expect(triggered).toEqual(['first-1'])
    expect(outcome.batches).toMatchObject([{ id: 'b-2' }])
    expect(outcome.notes).toEqual([])
    expect(lines.join('\n')).toMatch(/b-1 of attempt 1 cannot be taken up .*starting a new one/)
  })

  it.each([
    ['other tests', { tests: [...tests, { id: 'c', name: 'c', tags: [], unit: 'c', group: 'g' }] }],
    ['a test that was edited', { tests: tests.map((test) => ({ ...test, digest: 'new' })) }],
    ['another version, address or provider', { setting: '["bland","","version-number: 15"]' }],
    ['another plan', { saved: { key: 'retry-1-1' } }],
    ['a time long ago', { saved: { startedAt: '2025-12-01T00:00:00Z' } }],
    ['a time to come', { saved: { startedAt: '2027-01-01T00:00:00Z' } }],
  ])('is not taken up when it is for %s', async (_, change) => {
    const { start, triggered } = secondAttempt(change)
    await start()
    expect(triggered).toEqual(['first-1'])
  })

  it('is not guessed between two', async () => {
    const also = {
      key: 'first-1',
      id: 'b-9',
      data: {},
      plan: planDigest(plan, setting),
      startedAt: new Date().toISOString(),
    }
    const { start, triggered } = secondAttempt({ also: [also] })
    await start()
    expect(triggered).toEqual(['first-1'])
  })
})

describe('what an attempt leaves to the next', () => {
  const unread = async (provider: Partial<Provider>, timeoutMs = 60_000) =>
    (await secondAttempt({ setting: 'another', provider, timeoutMs }).start()).unread.map(({ id }) => id)
  const hanging = async (): Promise<BatchStatus> => ({ state: 'running', raw: 'RUNNING', known: true, done: 0 })

  it('is a batch that goes on when the time is over', async () => {
    expect(await unread({ poll: hanging })).toEqual(['b-2'])
  })

  it('is nothing when the batch was cancelled', async () => {
    expect(await unread({ poll: hanging, cancel: async () => {} })).toEqual([])
  })

  it('is nothing when everything was read', async () => {
    expect(await unread({})).toEqual([])
  })

  it('is nothing when the batch is broken, for the next attempt would break too', async () => {
    const broken = async () => {
      throw new RunError('batch-broken', 'it ran something else', { hint: '' })
    }
    expect(await unread({ poll: broken })).toEqual([])
  })

  it('holds no batch without an id', async () => {
    const { start, noted } = secondAttempt({
      setting: 'another',
      provider: { trigger: async (plan) => ({ key: plan.key, data: {}, plan, startedAt: '2026-01-01T00:00:00Z' }) },
    })
    await start()
    expect(noted).toEqual([])
  })
})
