import { expect, test } from 'vitest'
import { never, planOf, simTest, start } from './harness.ts'

const slow = { tests: [simTest(1, { act: () => ({ answer: 'yes', durationMs: 9_000 }) })] }

test('one token serves all requests of its life, and is masked', async () => {
  const { run, sim, masked } = await start()
  await run({ tests: ['*'] })
  expect(sim.access.issued).toHaveLength(1)
  expect(masked).toContain(sim.access.issued[0])
})

test('a token is renewed before it expires, so that no request is refused', async () => {
  const { run, sim, server } = await start({ site: { ...slow, expiresIn: 2 } })
  await run({ tests: ['*'] })
  expect(sim.access.issued.length).toBeGreaterThan(3)
  expect(server.seen.filter(({ status }) => status === 401)).toEqual([])
})

test('a token is not used in the last half minute of its life, which the way to the site may take', async () => {
  const { resolve, sim, clock } = await start()
  await resolve({ tests: ['seo-title'] })
  await clock.sleep(265_000)
  await resolve({ tests: ['seo-title'] })
  expect(sim.access.issued).toHaveLength(1)
  await clock.sleep(10_000)
  await resolve({ tests: ['seo-title'] })
  expect(sim.access.issued).toHaveLength(2)
})

test('a token that is refused before its time is renewed once and the request sent again', async () => {
  const { provider, resolve, finish, sim, clock } = await start({ site: slow })
  const batch = await provider.trigger(planOf(await resolve({ tests: ['*'] })), never)
  await clock.sleep(3_000)
  sim.access.revoke()
  await finish(batch)
  expect((await provider.collect(batch, never)).results).toHaveLength(1)
  expect(sim.access.issued).toHaveLength(2)
  expect(sim.accepted).toHaveLength(1)
})

test('requests that come at the same time share one token request', async () => {
  const { resolve, sim } = await start()
  await Promise.all([resolve({ tests: ['*'] }), resolve({ tests: ['*'] }), resolve({ tests: ['*'] })])
  expect(sim.access.issued).toHaveLength(1)
})

test('a cancelled request does not take the token away from another that waits for it', async () => {
  const { provider, resolve, sim } = await start()
  const stop = new AbortController()
  const selection = { tests: ['*'], tags: [], suites: [], exclude: [] }
  const cancelled = provider.resolve(selection, stop.signal)
  const other = resolve({ tests: ['*'] })
  stop.abort()
  await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' })
  expect((await other).length).toBeGreaterThan(0)
  expect(sim.access.issued.length).toBeGreaterThan(0)
})

test('a request that is cancelled does not wait for a token that another one is fetching', async () => {
  const { provider, resolve, server, clock } = await start()
  server.fault({ kind: 'stall-headers', ms: 20_000, path: /token$/ })
  const stop = new AbortController()
  const other = resolve({ tests: ['*'] })
  const cancelled = provider.resolve({ tests: ['*'], tags: [], suites: [], exclude: [] }, stop.signal)
  clock.sleep(1_000).then(() => stop.abort())
  const began = clock.now()
  await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' })
  expect(clock.now() - began).toBeLessThan(2_000)
  await other
})

test('a ready token is used as it is and not renewed', async () => {
  const { resolve, server } = await start({ credentials: { token: 'ready-made' } })
  await expect(resolve({ tests: ['*'] })).rejects.toMatchObject({ code: 'auth', hint: /token was refused/ })
  expect(server.seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer ready-made'])
})

test('a wrong secret is an auth error that names the prefix of client ids', async () => {
  const { resolve } = await start({ credentials: { 'client-id': 'ci', 'client-secret': 'wrong' } })
  await expect(resolve({ tests: ['*'] })).rejects.toMatchObject({
    code: 'auth',
    message: /invalid_client/,
    hint: /umbraco-back-office-/,
  })
})

test('a client whose user is gone is an auth error although the site says 400', async () => {
  const { resolve, server } = await start()
  const body = { error: 'Authorization failed', error_description: 'The user does not exist.' }
  server.fault({ kind: 'status', handled: false, path: /token$/, reply: { status: 400, body } })
  await expect(resolve({ tests: ['*'] })).rejects.toMatchObject({ code: 'auth', message: /user does not exist/ })
})

test('a user without the AI section is told so, although the refusal is empty', async () => {
  const { resolve } = await start({ site: { aiSection: false } })
  await expect(resolve({ tests: ['*'] })).rejects.toMatchObject({ code: 'auth', hint: /AI section/ })
})

test('an address without a token endpoint is a config error about base-url', async () => {
  const { resolve } = await start({ basePath: '/elsewhere' })
  await expect(resolve({ tests: ['*'] })).rejects.toMatchObject({ code: 'config', hint: /base-url/ })
})

test('a site without the package is told so', async () => {
  const { resolve, server } = await start()
  server.fault({ kind: 'status', handled: false, path: /\/tests/, reply: { status: 404 } })
  await expect(resolve({ tests: ['*'] })).rejects.toMatchObject({ code: 'not-found', hint: /Umbraco.AI 1.5/ })
})

test.each(['/', '/umbraco', '/umbraco/', '/umbraco/section/ai', '/umbraco/ai/management/api/v1'])(
  'base-url may be given as %s',
  async (basePath) => {
    const { resolve } = await start({ basePath })
    const [first] = await resolve({ tests: ['seo-title'] })
    expect(first?.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/umbraco\/section\/ai\/workspace\/uai:test\/edit\/0d5a0c5e/)
  },
)
