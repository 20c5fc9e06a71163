import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Batch, Plan, Selection, TestResult } from '../../src/core/model.ts'
import { planLanes } from '../../src/core/plan.ts'
import type { Log, Provider } from '../../src/core/ports.ts'
import type { ProviderModule } from '../../src/core/provider-module.ts'
import { run } from '../../src/core/run.ts'
import { createHttp } from '../../src/http/client.ts'
import { createTransport } from '../../src/http/transport.ts'
import { providers } from '../../src/providers/index.ts'
import type { SimServer } from '../../src/simulator/server.ts'
import { simulate } from '../../src/simulators.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'

type Id = ProviderModule['id']
const never = new AbortController().signal

let server: SimServer | undefined
afterEach(() => server?.close())
beforeAll(() => Promise.all([import('jose'), import('csv-parse/sync'), import('yaml')]))

const starts: Readonly<Record<Id, RegExp>> = {
  bland: /\/batch-run$/,
  'umbraco-ai': /\/run-batch$/,
  'kore-ai': /\/run$/,
  'future-agi': /\/execute\/$/,
}
const selections: Readonly<Record<Id, Partial<Selection>>> = {
  bland: { tests: ['Books a first appointment', 'Moves an appointment'] },
  'umbraco-ai': { tests: ['*'] },
  'kore-ai': { suites: ['Smoke EN'] },
  'future-agi': { suites: ['Checkout support'], tests: ['Refund'] },
}

/** One simulated platform, and as many processes as are asked for that know nothing of each other. */
async function platform(id: Id) {
  const clock = createVirtualClock()
  const simulated = await clock.during(simulate(id, { clock: clock.server }))
  server = simulated.server
  const { firstRun } = simulated
  const module = await providers[id]()
  const { parse } = await import('yaml')
  const lines: string[] = []
  const keep = (line: string) => void lines.push(line)
  const log: Log = {
    info: keep,
    warning: keep,
    error: keep,
    debug: () => {},
    mask: () => {},
    group: (_, body) => body(),
  }
  const process = (): Provider =>
    module.create({
      baseUrl: simulated.server.url,
      credentials: firstRun.credentials,
      options: parse(firstRun.options) ?? {},
      trials: 1,
      publishOnPass: false,
      http: createHttp({ clock, log, random: () => 0.5, transport: clock.transport(createTransport().transport) }),
      clock,
      log,
      note: () => {},
    })
  const selection: Selection = { tests: [], tags: [], suites: [], exclude: [], ...selections[id] }
  const started = () => simulated.server.seen.filter(({ method, path }) => method === 'POST' && starts[id].test(path))

  /** A run that dies, as far as others can tell, when `dead` says so; it goes on unseen. */
  const begin = async (provider: Provider): Promise<Batch> => {
    const tests = await provider.resolve(selection, never)
    const [plan] = planLanes({ key: 'first', phase: 'first', tests, trials: 1, limits: provider.limits }).flat()
    return provider.trigger(plan as Plan, never)
  }
  const finish = async (provider: Provider, batch: Batch): Promise<Batch> => {
    for (;;) {
      await clock.sleep(provider.limits.pollFloorMs)
      const status = await provider.poll(batch, never)
      const current = { ...batch, id: status.id ?? batch.id }
      if (status.state === 'finished') return current as Batch
    }
  }
  const again = (left: Batch) => {
    const provider = process()
    const { key, id: batchId, url, data, startedAt } = JSON.parse(JSON.stringify(left))
    const reference = { key, id: batchId, ...(url === undefined ? {} : { url }), data, startedAt, plan: '', attempt: 1 }
    return run(
      { selection, trials: 1, maxParallel: 4, pollIntervalMs: undefined },
      {
        ...{ provider, clock, log, random: () => 0.5, signal: never, announce: () => {} },
        nextStep: () => ({ kind: 'decided' }),
        resuming: { find: async () => reference, note: () => {} },
      },
    )
  }
  return { clock, process, begin, finish, again, started, lines }
}

const judged = (results: readonly TestResult[]) =>
  results.map(({ test, trials }) => [test.id, trials.map(({ outcome, score }) => [outcome, score])])

describe.each(['bland', 'kore-ai', 'future-agi'] as const)('%s', (id) => {
  it('goes on with a batch that another process started, and reads the same results', async () => {
    const { process, begin, finish, again, started } = await platform(id)
    const first = process()
    const batch = await begin(first)
    const outcome = await again(batch)
    expect(outcome.failures).toEqual([])
    expect(outcome.batches).toMatchObject([{ id: batch.id }])
    expect(started()).toHaveLength(1)
    const { results } = await first.collect(await finish(first, batch), never)
    expect(judged(outcome.results)).toEqual(judged(results))
    expect(outcome.results.length).toBeGreaterThan(0)
  })
})

describe('umbraco-ai', () => {
  it('reads a batch whose process died when all of it is stored', async () => {
    const { process, begin, finish, again, started } = await platform('umbraco-ai')
    const first = process()
    const batch = await finish(first, await begin(first))
    const outcome = await again(batch)
    expect(outcome.failures).toEqual([])
    expect(outcome.batches).toMatchObject([{ id: batch.id }])
    expect(started()).toHaveLength(1)
    const { results } = await first.collect(batch, never)
    expect(judged(outcome.results)).toEqual(judged(results))
  })

  it('starts anew while runs are missing, for the site stops when the request that asked for them is gone', async () => {
    const { clock, process, begin, again, started, lines } = await platform('umbraco-ai')
    const first = process()
    const batch = await begin(first)
    let status = await first.poll(batch, never)
    for (; status.id === undefined; status = await first.poll(batch, never)) await clock.sleep(500)
    expect(status.state).toBe('running')
    const outcome = await again({ ...batch, id: status.id })
    expect(started()).toHaveLength(2)
    expect(outcome.failures).toEqual([])
    expect(lines.join('\n')).toContain('it ended with that attempt')
  })
})
