import { expect, test } from 'vitest'
import { simEval, simRunTest, simScenario } from '../../../src/simulator/future-agi.ts'
import { never, start } from './harness.ts'

const row = { columns: { intent: 'refund' } }
const names = (tests: readonly { name: string; suite?: string }[]) => tests.map(({ suite, name }) => `${suite}/${name}`)

test('suites are run tests by name, by id, and by pattern', async () => {
  const { resolve, sim } = await start()
  const byName = await resolve({ suites: ['Booking line'] })
  expect(names(byName)).toEqual([
    'Booking line/New booking',
    'Booking line/Change a booking',
    'Booking line/Opening hours',
  ])
  expect(await resolve({ suites: [sim.runTests[1]!.id] })).toEqual(byName)
  expect(await resolve({ suites: ['book*'] })).toEqual(byName)
  expect(new Set((await resolve({ suites: ['*'] })).map(({ group }) => group)).size).toBe(2)
})

test('a name that the name endpoint cannot express is searched for', async () => {
  const runTests = [simRunTest('In/Out', [simScenario('A', [row])]), simRunTest('..', [simScenario('B', [row])])]
  const { resolve, requests } = await start({ simulator: { runTests } })
  expect(names(await resolve({ suites: ['In/Out', '..'] }))).toEqual(['In/Out/A', '../B'])
  expect(requests().filter((request) => request.includes('get-id-by-name'))).toEqual([])
})

test('a name in other letters than the platform’s is found by searching', async () => {
  const { resolve } = await start()
  expect(await resolve({ suites: ['BOOKING LINE'] })).toHaveLength(3)
})

test('scenarios are chosen by name, id and pattern, and exclude is subtracted', async () => {
  const { resolve, sim } = await start()
  const refund = sim.runTests[0]!.scenarios[0]!.id
  expect(names(await resolve({ suites: ['Checkout support'], tests: [refund, 'order*'] }))).toEqual([
    'Checkout support/Refund',
    'Checkout support/Order status',
  ])
  expect(names(await resolve({ suites: ['Checkout support'], tests: ['*'], exclude: ['Refund'] }))).toEqual([
    'Checkout support/Order status',
    'Checkout support/Discount code',
  ])
})

test('without suites all run tests are searched', async () => {
  const { resolve } = await start()
  expect(names(await resolve({ tests: ['Opening hours'] }))).toEqual(['Booking line/Opening hours'])
  expect(await resolve({ tests: ['*'] })).toHaveLength(6)
})

test('a plain name that several run tests hold asks for the run test, and is told apart by it', async () => {
  const shared = simScenario('Refund', [row])
  const runTests = [simRunTest('One', [shared]), simRunTest('Two', [shared])]
  const { resolve } = await start({ simulator: { runTests } })
  await expect(resolve({ tests: ['Refund'] })).rejects.toMatchObject({
    code: 'config',
    hint: /"One".*"Two"|"Two".*"One"/s,
  })
  const both = await resolve({ suites: ['One', 'Two'] })
  expect(new Set(both.map(({ id }) => id)).size).toBe(2)
  expect(new Set(both.map(({ unit }) => unit)).size).toBe(2)
  expect((await resolve({ suites: ['One'] }))[0]!.id).toBe(shared.id)
  for (const { id, group } of both) expect(await resolve({ suites: [group], tests: [id] })).toHaveLength(1)
})

test.each([
  [{}, /nothing is selected/],
  [{ tags: [['smoke']] }, /no tags/],
  [{ suites: ['Nothing like it'] }, /matches nothing/],
  [{ suites: ['00000000-0000-4000-8000-000000000000'] }, /matches nothing/],
  [{ suites: ['Booking line'], tests: ['Refund'] }, /matches nothing/],
  [{ suites: ['Booking line'], exclude: ['*'] }, /ends empty/],
  [{ tests: ['00000000-0000-4000-8000-000000000000:0123456789ab'] }, /whole scenarios only/],
])('the selection %j is refused before anything is triggered', async (selection, message) => {
  const { resolve, sim } = await start()
  await expect(resolve(selection)).rejects.toMatchObject({ code: 'config', message: expect.stringMatching(message) })
  expect(sim.executions).toHaveLength(0)
})

test('a name that matches nothing is answered with the names there are', async () => {
  const { resolve } = await start()
  await expect(resolve({ suites: ['Chekout'] })).rejects.toMatchObject({ hint: /"Booking line", "Checkout support"/ })
})

test('a run test without evaluations is refused unless completion is to count', async () => {
  const runTests = () => [simRunTest('Bare', [simScenario('A', [row])], { evals: [] })]
  const refused = await start({ simulator: { runTests: runTests() } })
  await expect(refused.resolve({ suites: ['Bare'] })).rejects.toMatchObject({
    code: 'config',
    message: /no evaluations/,
  })
  const counting = await start({ simulator: { runTests: runTests() }, options: { 'without-evals': 'completion' } })
  const { results } = await counting.run({ suites: ['Bare'] })
  expect(results[0]!.trials[0]!.outcome).toBe('passed')
})

test('a threshold for an evaluation that nobody knows is refused', async () => {
  const { resolve } = await start({ options: { 'score-thresholds': { Tonne: 0.5 } } })
  await expect(resolve({ suites: ['*'] })).rejects.toMatchObject({ code: 'config', hint: /"Tone"/ })
})

test('options are checked', async () => {
  for (const options of [
    { 'workspace-id': 'mine' },
    { 'score-thresholds': 80 },
    { 'allowed-choices': ['a'] },
    { 'without-evals': 'pass' },
    { 'score-threshold': 0.5 },
  ]) {
    await expect(start({ options })).rejects.toMatchObject({ code: 'config' })
  }
})

test('the digest changes with the evaluations and with how they are judged, not with the agent', async () => {
  const digest = async (
    options: Record<string, unknown>,
    change?: (runTest: ReturnType<typeof simRunTest>) => void,
  ) => {
    const runTest = simRunTest('One', [simScenario('A', [row])])
    change?.(runTest)
    const { resolve } = await start({ options, simulator: { runTests: [runTest] } })
    return (await resolve({ suites: ['One'] }))[0]!.digest
  }
  const plain = await digest({})
  expect(await digest({ 'workspace-id': '00000000-0000-4000-8000-000000000000' })).toBe(plain)
  expect(await digest({}, ({ evals }) => evals.reverse())).toBe(plain)
  expect(await digest({ 'score-thresholds': 0.5 })).not.toBe(plain)
  expect(await digest({ 'allowed-choices': { Intent: 'resolved' } })).not.toBe(plain)
  expect(await digest({}, ({ evals }) => evals.push(simEval('One', 'More', 'Pass/Fail')))).not.toBe(plain)
  expect(await digest({}, ({ evals }) => Object.assign(evals[0]!.config, { criteria: 'another' }))).not.toBe(plain)
})

test('a scenario that a run test lists twice is one test, with the id it has always had', async () => {
  const { resolve, server } = await start()
  const once = await resolve({ suites: ['Booking line'] })
  const { resolve: again, server: shifted } = await start()
  const twice = (body: unknown) => {
    const { scenarios_detail: list = [], ...rest } = body as { scenarios_detail?: unknown[] }
    return { ...rest, scenarios_detail: [...list, ...list] }
  }
  shifted.fault({
    ...{ kind: 'rewrite', path: /run-tests\/[0-9a-f-]{36}$/, times: 9 },
    rewrite: (reply) => ({ ...reply, body: twice(reply.body) }),
  })
  expect((await again({ suites: ['Booking line'] })).map(({ id }) => id)).toEqual(once.map(({ id }) => id))
  expect(server.seen.length).toBe(shifted.seen.length)
})

test('a prompt’s run test goes through its template, and without one is refused', async () => {
  const prompt = { sourceType: 'prompt' as const }
  const promptTemplateId = '11111111-1111-4111-8111-111111111111'
  const runTests = [
    simRunTest('Known', [simScenario('A', [row]), simScenario('B', [row])], { ...prompt, promptTemplateId }),
    simRunTest('Unknown', [simScenario('A', [row])], prompt),
  ]
  const { trigger, resolve, requests, sim } = await start({ simulator: { runTests } })
  await trigger({ suites: ['Known'], tests: ['B'] })
  expect(requests().at(-1)).toMatch(`POST /simulate/prompt-templates/${promptTemplateId}/simulations/`)
  expect(sim.executions[0]!.scenarios.map(({ name }) => name)).toEqual(['B'])
  await expect(resolve({ suites: ['Unknown'] })).rejects.toMatchObject({ code: 'config', message: /prompt template/ })
})

test('more run tests and scenarios than one page holds are all found', async () => {
  const scenarios = Array.from({ length: 230 }, (_, index) => simScenario(`S${index}`, [row]))
  const runTests = [
    simRunTest('Wide', scenarios),
    ...Array.from({ length: 120 }, (_, index) => simRunTest(`R${index}`, [simScenario('A', [row])])),
  ]
  const { resolve, server } = await start({ simulator: { runTests } })
  server.fault({
    kind: 'rewrite',
    path: /run-tests\/[0-9a-f-]{36}$/,
    rewrite: ({ body, ...reply }) => ({ ...reply, body: { ...(body as object), scenarios_detail: [] } }),
  })
  expect(await resolve({ suites: ['Wide'] })).toHaveLength(230)
  expect(await resolve({ suites: ['R*'] })).toHaveLength(120)
})

test('a list that holds fewer scenarios than it announces is an error', async () => {
  const { resolve, server } = await start()
  server.fault(
    {
      kind: 'rewrite',
      path: /run-tests\/[0-9a-f-]{36}$/,
      rewrite: ({ body, ...reply }) => ({ ...reply, body: { ...(body as object), scenarios_detail: [] } }),
    },
    {
      kind: 'rewrite',
      path: /scenarios/,
      rewrite: ({ body, ...reply }) => ({ ...reply, body: { ...(body as object), count: 9 } }),
    },
  )
  await expect(resolve({ suites: ['Booking line'] })).rejects.toMatchObject({ code: 'bad-response' })
})

test('both keys and the workspace travel as headers, and nothing as bearer', async () => {
  const workspace = '22222222-2222-4222-8222-222222222222'
  const { resolve, server } = await start({ options: { 'workspace-id': workspace } })
  await resolve({ suites: ['*'] })
  for (const { headers } of server.seen) {
    expect(headers['x-api-key']).toBe('simulated-api-key')
    expect(headers['x-secret-key']).toBe('simulated-secret-key')
    expect(headers['x-workspace-id']).toBe(workspace)
    expect(headers.authorization).toBeUndefined()
  }
})

test('every path ends with a slash, so that nothing is redirected', async () => {
  const { run, server } = await start()
  await run({ suites: ['Booking line'], tests: ['*booking'] })
  expect(server.seen.filter(({ path }) => !path.endsWith('/'))).toEqual([])
  expect(server.seen.map(({ status }) => status).filter((status) => status === 301)).toEqual([])
})

test('wrong keys are an error that names both of them', async () => {
  const { resolve } = await start({ keys: { 'api-key': 'a', 'secret-key': 'wrong' } })
  await expect(resolve({ suites: ['*'] })).rejects.toMatchObject({ code: 'auth', hint: /api-key and secret-key/ })
})

test('asking to publish is refused at once', async () => {
  const { module } = await import('../../../src/providers/future-agi/index.ts')
  const { provider, clock, lines: _lines, ...rest } = await start()
  expect(provider.publish).toBeUndefined()
  expect(rest.notes).toEqual([])
  expect(() =>
    module.create({
      baseUrl: 'https://api.futureagi.com',
      credentials: {},
      options: {},
      trials: 1,
      publishOnPass: true,
      http: { connect: () => ({ send: () => Promise.reject(never.reason) }), download: async () => '' },
      clock,
      log: { info() {}, warning() {}, error() {}, debug() {}, mask() {}, group: (_, body) => body() },
      note: () => {},
    }),
  ).toThrow(/nothing that could be published/)
})
