/** Umbraco AI under the contract: all tests in one synchronous request, and one request a test. */
import { module } from '../../src/providers/umbraco-ai/index.ts'
import { createUmbracoAi } from '../../src/simulator/umbraco-ai.ts'
import type { SimTest } from '../../src/simulator/umbraco-ai-world.ts'
import { changed, endless, type ProviderKit, type Remote } from './kit.ts'
import { testProvider } from './provider-contract.ts'

const clientSecret = 'contract-secret-0123456789'
const idOf = (at: number) => `0d5a0c5e-6a3b-4f43-9c6e-00000000000${at}`

const world = (): SimTest[] =>
  ['Refund', 'Order', 'Hours'].map((name, at) => ({
    ...{ id: idOf(at), alias: name.toLowerCase(), name, feature: 'agent', tags: ['all'], runCount: at === 1 ? 2 : 1 },
    graders: [
      {
        ...{ id: `a1a1a1a1-0000-4000-8000-00000000000${at}`, typeId: 'contains', name: 'says yes' },
        ...{ config: { searchPattern: 'yes' }, severity: 'Error' as const },
      },
    ],
    config: { message: `What about ${name}?` },
    ...(at === 2 ? { variations: [{ id: 'aa11aa11-bb22-4c33-8d44-ee55ee55ee55', name: 'cheap model' }] } : {}),
    act: () => ({ answer: 'yes', durationMs: 2_000 }),
  }))

function open(clock: Parameters<ProviderKit['open']>[0], tests: readonly SimTest[]): Remote {
  const site = createUmbracoAi({ clock, clientSecret, tests })
  let lost: string | undefined
  return {
    platform: {
      async handle(request) {
        const reply = await site.platform.handle(request)
        if (lost === undefined || !request.path.endsWith('/test-runs')) return reply
        return changed(reply, (body) => {
          const { items } = body as { items: { testId: string; runNumber: number }[] }
          body.items = items.filter(({ testId, runNumber }) => testId !== lost || runNumber !== 1)
        })
      },
    },
    credentials: { 'client-id': 'umbraco-back-office-ci', 'client-secret': clientSecret },
    accepted: () => site.accepted.length,
    published: () => site.baselines.length,
    fail: () =>
      site.behave(idOf(0), ({ variation }) => ({ answer: variation === undefined ? 'no' : 'yes', durationMs: 2_000 })),
    edit() {
      const record = site.tests.find(({ test }) => test.id === idOf(0))
      if (record !== undefined) Object.assign(record, { test: { ...record.test, config: { message: 'And now?' } } })
    },
    lose() {
      lost = idOf(0)
    },
    state: () => site.runs.map(({ id, status }) => `${id} ${status}`),
    async stopped() {
      // A server learns a moment later that its client has gone.
      for (let turn = 0; turn < 500 && site.executing > 0; turn += 1) await new Promise((next) => setImmediate(next))
      return site.executing === 0
    },
  }
}

const kit: ProviderKit = {
  name: 'umbraco-ai, one batch',
  module,
  options: {},
  otherTarget: { 'profile-id': '7c1d4b3e-0000-4000-8000-000000000001' },
  selection: { tests: ['*'] },
  missing: [
    { input: 'tests', entry: 'no-such-test', selection: { tests: ['no-such-test'] } },
    { input: 'tests', entry: 'refund/no variation', selection: { tests: ['refund/no variation'] } },
    { input: 'tags', entry: 'nobody', selection: { tags: [['nobody']] } },
  ],
  unsupported: [{ input: 'suites', selection: { suites: ['Smoke'] } }],
  unpublishable: [{ what: 'a site', options: {} }],
  wrongCredentials: { 'client-id': 'umbraco-back-office-ci', 'client-secret': 'another-secret-0123456789' },
  secrets: ['client-secret'],
  credentialHeaders: ['authorization'],
  logins: /\/security\/back-office\/token$/,
  trigger: { method: 'POST', path: /\/run(-batch)?$/ },
  answersLate: true,
  enormous: {
    ...{ method: 'GET', path: /\/transcript$/, kind: 'rewrite', times: 1_000 },
    rewrite: (reply) =>
      changed(reply, (body) => {
        body.messages = Array.from({ length: 500 }, () => ({ role: 'assistant', content: endless }))
      }),
  },
  unauthorised: { status: 401, headers: { 'www-authenticate': 'Bearer' } },
  rejected: {
    status: 400,
    body: { type: 'Error', title: 'Invalid request', status: 400, detail: 'At least one test ID must be provided.' },
  },
  open: (clock) => open(clock, world()),
}

testProvider(kit)
testProvider({
  ...kit,
  name: 'umbraco-ai, one request a test',
  options: { mode: 'per-test' },
  otherTarget: { mode: 'per-test', 'profile-id': '7c1d4b3e-0000-4000-8000-000000000001' },
  selection: { tests: ['hours'] },
  open: (clock) => {
    // The test with the variation, made the first one.
    const [, , hours] = world()
    return open(clock, [{ ...(hours as SimTest), id: idOf(0) }])
  },
})
