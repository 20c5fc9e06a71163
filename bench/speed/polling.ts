/** Requests and detection delay of the polling schedule, beside fixed intervals, on a clock of its own. */
import { finish } from '../../src/core/drive.ts'
import type { Batch, Plan } from '../../src/core/model.ts'
import type { Clock, Log, Provider } from '../../src/core/ports.ts'
import type { Effort, Section } from './section.ts'

const lengths = [
  { label: '10 s', ms: 10_000 },
  { label: '2 min', ms: 120_000 },
  { label: '20 min', ms: 1_200_000 },
] as const

const schedules = [
  { label: 'adaptive', floorMs: 1_000, fixedMs: undefined },
  { label: 'adaptive, Kore.ai', floorMs: 2_000, fixedMs: undefined },
  { label: 'adaptive, Future AGI', floorMs: 5_000, fixedMs: undefined },
  { label: 'every 5 s', floorMs: 1_000, fixedMs: 5_000 },
  { label: 'every 10 s', floorMs: 1_000, fixedMs: 10_000 },
] as const

type Schedule = (typeof schedules)[number]

/** The share of a batch's length within which its end is promised to be seen, jitter included, above the least wait. */
const mostShare = 0.11
const mostWaitMs = 16_500

/** Drives batches that end between 90 % and 110 % of each length, so that no schedule is lucky. */
export async function polling({ quick }: Effort): Promise<Section> {
  const samples = quick ? 21 : 201
  const rows: string[][] = []
  const broken: string[] = []
  for (const { label, ms } of lengths) {
    for (const schedule of schedules) {
      const seen = await sample(schedule, ms, samples)
      const bound = Math.max(schedule.floorMs * 1.1, Math.min(mostWaitMs, ms * 1.1 * mostShare))
      if (schedule.fixedMs === undefined && seen.longest > bound) {
        broken.push(`The end of a batch of ${label} was seen ${seconds(seen.longest)} late (${schedule.label}).`)
      }
      rows.push([label, schedule.label, seen.requests.toFixed(1), seconds(seen.mean), seconds(seen.longest)])
    }
  }
  return {
    title: 'Polling',
    about:
      `Requests until the end of a batch was seen, and how long after it that was: means over ${samples} batches of ` +
      'about that length, through the shipped pipeline on a passed-in clock. Fixed intervals stand beside it.',
    head: ['batch', 'schedule', 'requests', 'mean delay', 'longest delay'],
    rows,
    broken,
  }
}

async function sample(schedule: Schedule, ms: number, samples: number) {
  let requests = 0
  let delays = 0
  let longest = 0
  for (let index = 0; index < samples; index += 1) {
    const endsAt = ms * (0.9 + (0.2 * index) / (samples - 1))
    const one = await drive(schedule, endsAt, index)
    requests += one.requests
    delays += one.delay
    longest = Math.max(longest, one.delay)
  }
  return { requests: requests / samples, mean: delays / samples, longest }
}

async function drive({ floorMs, fixedMs }: Schedule, endsAt: number, seed: number) {
  let now = 0
  let requests = 0
  const clock: Clock = {
    now: () => now,
    sleep: async (ms) => {
      now += ms
    },
  }
  const provider: Provider = {
    limits: { batchSize: 1, trialsPerBatch: 1, serial: false, pollFloorMs: floorMs, settleMs: 0 },
    resolve: async () => [],
    trigger: async () => batch,
    collect: async () => ({ results: [] }),
    poll: async () => {
      requests += 1
      const state = now >= endsAt ? 'finished' : 'running'
      return { id: 'batch', state, raw: state, known: true, done: 0 }
    },
  }
  let turn = seed
  const random = () => {
    turn = (turn * 16_807 + 11) % 2_147_483_647
    return turn / 2_147_483_647
  }
  const drive = { provider, clock, log: silent, random, pollIntervalMs: fixedMs, onBatch: () => {} }
  await finish(batch, { ...drive, signal: new AbortController().signal })
  return { requests, delay: now - endsAt }
}

const plan: Plan = { key: 'first-1', phase: 'first', tests: [], trials: 1 }
const batch: Batch = { key: 'first-1', id: 'batch', plan, data: {}, startedAt: '2026-01-01T00:00:00.000Z' }
const silent: Log = {
  info: () => {},
  warning: () => {},
  error: () => {},
  debug: () => {},
  group: (_title, body) => body(),
  mask: () => {},
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`
}
