import { expect, test } from 'vitest'
import { defaultTestIds } from '../../../src/simulator/umbraco-ai-world.ts'
import { idOf, never, simTest, start } from './harness.ts'

test('overrides are sent only when given, and an empty list of contexts is an override', async () => {
  const plain = await start()
  await plain.run({ tests: ['seo-title'] })
  expect(plain.sim.accepted[0]?.body).toEqual({ testIds: [defaultTestIds['seo-title']] })
  const given = await start({
    options: { 'profile-id': 'p', 'context-ids': [], 'guardrail-ids': 'g1, g2' },
  })
  await given.run({ tests: ['seo-title'] })
  expect(given.sim.accepted[0]?.body).toMatchObject({
    profileIdOverride: 'p',
    contextIdsOverride: [],
    guardrailIdsOverride: ['g1', 'g2'],
  })
})

test.each([
  [{ mode: 'parallel' }, /"mode" is "parallel"/],
  [{ 'mark-baseline': 'yes' }, /"mark-baseline" is "yes"/],
  [{ 'profile-id': '' }, /"profile-id"/],
  [{ 'context-ids': [''] }, /"context-ids"/],
  [{ profile: 'x' }, /unknown key "profile"/],
])('%j is a config error', async (options, message) => {
  await expect(start({ options })).rejects.toMatchObject({ code: 'config', message })
})

test('publishing is refused before anything is triggered', async () => {
  await expect(start({ publishOnPass: true })).rejects.toMatchObject({ code: 'config', message: /publish-on-pass/ })
})

test('without mark-baseline there is no power to mark', async () => {
  const { provider } = await start()
  expect(provider.markBaseline).toBeUndefined()
})

test('the default configuration’s first run of each passed test becomes its baseline', async () => {
  const variations = [{ id: idOf(99), name: 'other' }]
  const tests = [
    simTest(1, { runCount: 2, variations }),
    simTest(2, { act: () => ({ answer: 'no' }) }),
    simTest(3, { runCount: 2, act: ({ runNumber }) => ({ answer: runNumber === 1 ? 'yes' : 'no' }) }),
  ]
  const { run, provider, sim } = await start({ site: { tests }, options: { 'mark-baseline': true } })
  const { collected } = await run({ tests: ['*'] })
  await provider.markBaseline?.(collected.results, never)
  expect(sim.baselines).toEqual([{ testId: idOf(1), runId: sim.runs[0]?.id }])
})

test('of a test that broke and passed when it was repeated, the repetition becomes the baseline', async () => {
  const act = ({ count }: { count: number }) => (count === 1 ? ({ kind: 'error' } as const) : { answer: 'yes' })
  const { run, provider, sim } = await start({
    site: { tests: [simTest(1, { act })] },
    options: { 'mark-baseline': true },
  })
  const first = await run({ tests: ['*'] })
  const retried = await run({ tests: ['*'] }, 'retry')
  const trials = [first, retried].flatMap(({ collected }) => collected.results.flatMap((result) => result.trials))
  await provider.markBaseline?.([{ test: first.tests[0]!, trials }], never)
  expect(sim.baselines).toEqual([{ testId: idOf(1), runId: sim.runs[1]?.id }])
})

test('a baseline that cannot be set does not keep the others from being set, and is reported', async () => {
  const { run, provider, sim, server } = await start({
    site: { tests: [simTest(1), simTest(2), simTest(3)] },
    options: { 'mark-baseline': true },
  })
  const { collected } = await run({ tests: ['*'] })
  server.fault({ kind: 'status', handled: false, path: /baseline/, skip: 1, reply: { status: 404 } })
  await expect(provider.markBaseline?.(collected.results, never)).rejects.toMatchObject({
    code: 'not-found',
    message: /1 of 3 baselines/,
  })
  expect(sim.baselines.map(({ testId }) => testId)).toEqual([idOf(1), idOf(3)])
})
