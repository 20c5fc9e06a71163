import { describe, expect, test } from 'vitest'
import { module } from '../../../src/providers/kore-ai/index.ts'
import { never, nothing, start } from './harness.ts'

const config = (message: RegExp) => ({ code: 'config', message: expect.stringMatching(message) })
const withoutList = async () => {
  const all = await start()
  all.sim.world.clients[0]!.scopes = ['batchtest:execution']
  return all
}

describe('suites', () => {
  test('are found by name, id and wildcard, each once and each in a batch of its own', async () => {
    const { resolve, sim } = await start()
    const tests = await resolve('smoke en', 'S*', sim.world.batchSuites[1]!.id)
    expect(tests.map(({ suite, expands }) => [suite, expands])).toEqual([
      ['Smoke EN', true],
      ['Transfers, with entities', true],
    ])
    expect(new Set(tests.map(({ group }) => group)).size).toBe(2)
  })

  test('are found on every page of the list', async () => {
    const { resolve, sim, requests } = await start()
    sim.settings.list.pageSize = 2
    expect((await resolve('Greetings')).map(({ name }) => name)).toEqual(['Greetings'])
    expect((await resolve('*')).map(({ name }) => name)).toHaveLength(3)
    expect(requests().filter((line) => line.endsWith('/testsuite')).length).toBeGreaterThan(2)
  })

  test('that the platform brings run when they are called by name or key, and never by a wildcard', async () => {
    const { resolve } = await start()
    expect((await resolve('AllMlUtterances')).map(({ name }) => name)).toEqual(['Developer defined utterances'])
    expect((await resolve('Successful user utterances')).map(({ name }) => name)).toHaveLength(1)
    expect((await resolve('*')).map(({ name }) => name)).not.toContain('Developer defined utterances')
  })

  test('that are not there are named before anything is triggered', async () => {
    const { resolve, sim } = await start()
    await expect(resolve('Smoke DE')).rejects.toMatchObject(config(/"Smoke DE" matches nothing/))
    await expect(resolve('X*')).rejects.toMatchObject({ hint: expect.stringContaining('Smoke EN') })
    expect(sim.accepted).toEqual([])
  })

  test('whose name has a slash are refused', async () => {
    const { resolve, suite } = await start()
    suite('Greetings').name = 'Greetings/EN'
    await expect(resolve('Greetings/EN')).rejects.toMatchObject(config(/slash/))
  })

  test('can be excluded, and an exclusion that matches nothing is an error', async () => {
    const { provider } = await start()
    const tests = await provider.resolve({ ...nothing, suites: ['*'], exclude: ['Gre*'] }, never)
    expect(tests.map(({ name }) => name)).toEqual(['Smoke EN', 'Transfers, with entities'])
    const wrong = provider.resolve({ ...nothing, suites: ['*'], exclude: ['Gone'] }, never)
    await expect(wrong).rejects.toMatchObject(config(/"exclude": "Gone" matches nothing/))
    const none = provider.resolve({ ...nothing, suites: ['Greetings'], exclude: ['*'] }, never)
    await expect(none).rejects.toMatchObject(config(/ends empty/))
  })

  test('are taken by plain name when the credential may not list, and wildcards are refused', async () => {
    const { resolve, notes, run } = await withoutList()
    expect((await resolve('Greetings')).map(({ name }) => name)).toEqual(['Greetings'])
    expect(notes).toEqual([expect.stringContaining('Batch Tests Management')])
    await expect(resolve('G*')).rejects.toMatchObject(config(/may not list/))
    expect((await run('Greetings')).results).toHaveLength(8)
  })

  test('are not resolved with a login that the platform refuses', async () => {
    const { resolve } = await start({ credentials: { token: 'no token' } })
    await expect(resolve('Greetings')).rejects.toMatchObject({
      code: 'auth',
      hint: expect.stringMatching(/client-id.* or the JWT app is not mapped to bot st-/),
    })
  })

  test('of a list that repeats itself are an error, not a short list', async () => {
    const { resolve, server } = await start()
    server.fault({
      kind: 'rewrite',
      path: /testsuite\?/,
      times: 100,
      rewrite: (reply) => ({ ...reply, body: { ...(reply.body as object), moreAvailable: true } }),
    })
    await expect(resolve('*')).rejects.toMatchObject({ code: 'bad-response', message: /repeats itself/ })
  })

  test('of a list with an entry that is no suite are an error', async () => {
    const { resolve, server } = await start()
    server.fault({
      kind: 'rewrite',
      path: /testsuite\?/,
      rewrite: (reply) => ({ ...reply, body: { ...(reply.body as object), 'ts-9': { testSuiteType: 'custom' } } }),
    })
    await expect(resolve('*')).rejects.toMatchObject({ code: 'bad-response', message: /ts-9/ })
  })
})

describe('what cannot be selected', () => {
  test.each([
    [{ tests: ['a'], suites: ['*'] }, /"tests": "a" cannot be selected/],
    [{ tags: [['smoke']], suites: ['*'] }, /"tags"/],
    [{}, /nothing is selected/],
  ])('%j is a config error', async (selection, message) => {
    const { provider, requests } = await start()
    await expect(provider.resolve({ ...nothing, ...selection }, never)).rejects.toMatchObject(config(message))
    expect(requests()).toEqual([])
  })

  test('are conversation suites by wildcard, because there is no list', async () => {
    const { resolve, requests } = await start({ options: { kind: 'conversation', 'user-email': 'a@example.com' } })
    await expect(resolve('Book*')).rejects.toMatchObject(config(/no list of conversation suites/))
    expect((await resolve('Book an appointment')).map(({ name }) => name)).toEqual(['Book an appointment'])
    expect(requests()).toEqual([])
  })
})

describe('options', () => {
  test.each([
    [{ 'bot-id': undefined }, {}, /"bot-id"/],
    [{ 'bot-id': 'a/b' }, {}, /"bot-id"/],
    [{ botid: 'st-1' }, {}, /unknown key "botid"/],
    [{ version: 'draft' }, {}, /"version" is "draft"/],
    [{ 'min-f1': 90 }, {}, /"min-f1" is 90/],
    [{ 'file-hosts': 'https://x' }, {}, /"file-hosts"/],
    [{ algorithm: 'none' }, {}, /"algorithm"/],
    [{ kind: 'conversation' }, {}, /"user-email" is missing/],
    [{ kind: 'conversation', 'user-email': 'a@b.c', 'min-f1': 1 }, {}, /"min-f1" has no meaning/],
    [{ version: 'published' }, { publishOnPass: true }, /publish a draft that nobody tested/],
    [{}, { credentials: { token: 't', 'publish-client-id': 'x' } }, /"publish-client-secret" is missing/],
  ])('%j with %j are refused', async (options, more, message) => {
    await expect(start({ options, ...more })).rejects.toMatchObject(config(message))
  })

  test('warn of the host of the other product', () => {
    const notes: string[] = []
    module.create({
      baseUrl: 'https://agent-platform.kore.ai',
      credentials: { token: 't' },
      options: { 'bot-id': 'st-1' },
      trials: 1,
      publishOnPass: false,
      http: {
        connect: () => ({ send: () => Promise.reject(new Error()) }),
        download: () => Promise.reject(new Error()),
      },
      clock: { now: () => 0, sleep: () => Promise.resolve() },
      log: { info() {}, warning() {}, error() {}, debug() {}, mask() {}, group: (_, body) => body() },
      note: (warning) => void notes.push(warning),
    })
    expect(notes).toEqual([expect.stringContaining('another product')])
  })
})
