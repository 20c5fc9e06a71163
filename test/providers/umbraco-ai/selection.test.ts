import { expect, test } from 'vitest'
import { defaultTestIds } from '../../../src/simulator/umbraco-ai-world.ts'
import { contains, idOf, simTest, start } from './harness.ts'

const refund = defaultTestIds['refund-policy']
const cheap = `${refund}/aa11aa11-bb22-4c33-8d44-ee55ee55ee55`

test('tests are named by id, alias or name, in any case, with wildcards', async () => {
  const { resolve } = await start()
  const names = async (...tests: string[]) => (await resolve({ tests })).map(({ name }) => name)
  expect(await names(defaultTestIds['seo-title'])).toEqual(['SEO title length'])
  expect(await names('SEO-Title', 'opening hours')).toEqual(['Opening hours', 'SEO title length'])
  expect(await names('order-*')).toEqual(['Order status lookup'])
})

test('a variation is a test of its own that is repeated with its test', async () => {
  const { resolve } = await start()
  expect(await resolve({ tests: ['refund-policy'] })).toMatchObject([
    { id: refund, name: 'Refund policy answer', unit: refund, tags: ['smoke', 'support'] },
    { id: cheap, name: 'Refund policy answer [cheap model]', unit: refund, tags: ['smoke', 'support'] },
  ])
})

test('one variation is selected or excluded as test/variation, by ids or names', async () => {
  const { resolve } = await start()
  const ids = async (tests: string[], exclude: string[] = []) => (await resolve({ tests, exclude })).map(({ id }) => id)
  expect(await ids([cheap])).toEqual([cheap])
  expect(await ids(['refund-policy/cheap model'])).toEqual([cheap])
  expect(await ids(['refund-*'], ['Refund policy answer/cheap*'])).toEqual([refund])
})

test('tags are alternatives, joined by + they are all needed, and variations carry those of their test', async () => {
  const { resolve } = await start()
  const aliases = async (...tags: string[][]) => (await resolve({ tags })).map((test) => test.aliases?.[1])
  expect(await aliases(['support', 'safety'])).toEqual(['escalation-path'])
  expect(await aliases(['CONTENT', 'smoke'], ['support', 'safety'])).toEqual(['escalation-path', 'seo-title'])
  expect(await aliases(['smoke', 'support'])).toEqual(['order-status', 'refund-policy', 'refund-policy'])
})

test('inputs intersect, and a named test that another input takes away has still matched', async () => {
  const { resolve, server } = await start()
  const tests = await resolve({ tests: ['seo-title', 'opening-hours'], tags: [['content']], exclude: ['order-status'] })
  expect(tests.map(({ name }) => name)).toEqual(['SEO title length'])
  const definitions = server.seen.filter(({ path }) => /\/tests\/./.test(path))
  expect(definitions).toHaveLength(1)
})

test('the list is read to its last page, also where the site caps pages', async () => {
  const tests = Array.from({ length: 25 }, (_, number) => simTest(number))
  const { resolve } = await start({ site: { tests, pageCap: 10 } })
  expect(await resolve({ tests: ['*'] })).toHaveLength(25)
})

test('a list that is shorter than its total is refused where the selection depends on it', async () => {
  const { resolve, server } = await start()
  server.fault({
    kind: 'rewrite',
    path: /\/tests\?/,
    times: 99,
    rewrite: (reply) => ({ ...reply, body: { ...(reply.body as object), total: 900 } }),
  })
  await expect(resolve({ tests: ['*'] })).rejects.toMatchObject({ code: 'bad-response', message: /shorter/ })
  await expect(resolve({ tags: [['smoke']] })).rejects.toMatchObject({ code: 'bad-response' })
  expect(await resolve({ tests: ['seo-title'] })).toHaveLength(1)
})

test.each([
  [{ tests: ['seo-title', 'seo-titel'] }, /"tests": "seo-titel" matches nothing/],
  [{ tests: ['refund-policy/dear model'] }, /"tests": "refund-policy\/dear model" matches nothing/],
  [{ tests: ['seo-title'], exclude: ['nobody'] }, /"exclude": "nobody" matches nothing/],
  [{ tags: [['smoke'], ['smoke', 'gone']] }, /"tags": "smoke\+gone" matches nothing/],
  [{ suites: ['Nightly'] }, /"suites" is not supported/],
  [{}, /nothing is selected/],
  [{ tests: ['seo-title'], exclude: ['seo*'] }, /ends empty/],
])('%j is a config error before anything is triggered', async (selection, message) => {
  const { resolve, posts } = await start()
  await expect(resolve(selection)).rejects.toMatchObject({ code: 'config', message })
  expect(posts()).toEqual([])
})

test('an empty site is an empty selection', async () => {
  const { resolve } = await start({ site: { tests: [] } })
  await expect(resolve({ tests: ['*'] })).rejects.toMatchObject({ code: 'config' })
})

test('ids that are no GUIDs, missing names and unknown fields are taken as they come', async () => {
  const items = [{ id: 'b4c9gz-not-hex', isActive: true, tags: null, version: 1 }]
  const { resolve } = await start({
    platform: (inner) => ({
      handle(request) {
        if (request.path.endsWith('/tests')) return { status: 200, body: { items, total: 1 } }
        if (request.path.endsWith('/tests/b4c9gz-not-hex')) return { status: 200, body: { id: 'b4c9gz-not-hex' } }
        return inner.handle(request)
      },
    }),
  })
  expect(await resolve({ tests: ['*'] })).toMatchObject([{ id: 'b4c9gz-not-hex', name: 'b4c9gz-not-hex', tags: [] }])
})

test('a bad item in the list is an error, not silence', async () => {
  const { resolve, server } = await start()
  const body = { items: [{ id: '' }], total: 1 }
  server.fault({ kind: 'status', handled: false, path: /\/tests\?/, reply: { status: 200, body } })
  await expect(resolve({ tests: ['*'] })).rejects.toMatchObject({ code: 'bad-response' })
})

test('tests that cannot fail are pointed out', async () => {
  const warning = { ...contains, severity: 'Warning' as const }
  const { resolve, notes } = await start({ site: { tests: [simTest(1, { graders: [warning] }), simTest(2)] } })
  await resolve({ tests: ['*'] })
  expect(notes).toEqual(['Without a grader of severity Error a test cannot fail: "Test 1".'])
})

test('overrides that do not reach variations are pointed out only when there are variations', async () => {
  const variations = [{ id: idOf(99), name: 'other' }]
  const { resolve, notes } = await start({
    site: { tests: [simTest(1), simTest(2, { variations })] },
    options: { 'profile-id': 'some-profile' },
  })
  await resolve({ tests: ['test-1'] })
  expect(notes).toEqual([])
  await resolve({ tests: ['test-2'] })
  expect(notes).toEqual([expect.stringMatching(/do not reach variations/)])
})
