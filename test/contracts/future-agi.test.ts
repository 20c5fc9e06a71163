/** Future AGI under the contract. */
import { module } from '../../src/providers/future-agi/index.ts'
import { statusAt } from '../../src/simulator/future-agi/execution.ts'
import { createFutureAgi, simRunTest, simScenario, simulatedKeys } from '../../src/simulator/future-agi.ts'
import { changed, endless, type ProviderKit } from './kit.ts'
import { testProvider } from './provider-contract.ts'

const world = () => [
  simRunTest('Checkout', [
    simScenario('Refund', [{ columns: { intent: 'refund' } }, { columns: { intent: 'partial refund' } }]),
    simScenario('Order', [{ columns: { intent: 'where is it' } }, { columns: { intent: 'lost' } }]),
  ]),
]

testProvider({
  name: 'future-agi',
  module,
  options: { 'score-thresholds': 0.6 },
  selection: { suites: ['Checkout'] },
  missing: [
    { input: 'suites', entry: 'No such run test', selection: { suites: ['No such run test'] } },
    {
      ...{ input: 'suites', entry: '5f5f5f5f-1111-4222-8333-bbbbbbbbbbbb' },
      selection: { suites: ['5f5f5f5f-1111-4222-8333-bbbbbbbbbbbb'] },
    },
    { input: 'tests', entry: 'No such scenario', selection: { suites: ['Checkout'], tests: ['No such scenario'] } },
  ],
  unsupported: [{ input: 'tags', selection: { suites: ['Checkout'], tags: [['smoke']] } }],
  unpublishable: [{ what: 'a run test', options: {} }],
  wrongCredentials: { 'api-key': 'another-api-key', 'secret-key': simulatedKeys.secretKey },
  secrets: ['api-key', 'secret-key'],
  credentialHeaders: ['x-api-key', 'x-secret-key'],
  trigger: { method: 'POST', path: /\/execute$/ },
  status: { method: 'GET', path: /\/simulation\/runs|\/test-executions\// },
  reword: (reply, word) =>
    changed(reply, (body) => {
      Object.assign(typeof body.result === 'object' ? (body.result as object) : body, { status: word })
    }),
  enormous: {
    ...{ method: 'GET', path: /\/call-executions\//, kind: 'rewrite', times: 1_000 },
    rewrite: (reply) =>
      changed(reply, (body) => {
        body.transcript = Array.from({ length: 500 }, () => ({ role: 'user', messages: [endless] }))
      }),
  },
  unauthorised: {
    status: 401,
    body: { status: false, type: 'authentication_error', message: 'Invalid API key or secret key' },
  },
  rejected: {
    status: 400,
    body: {
      status: false,
      type: 'validation_error',
      message: 'At least one scenario is required to execute the test.',
    },
  },
  open(clock) {
    const sim = createFutureAgi({ clock, runTests: world(), course: { callMs: 12_000 } })
    let lost = false
    return {
      platform: {
        async handle(request) {
          const reply = await sim.platform.handle(request)
          if (!lost || !request.path.includes('/test-executions/')) return reply
          return changed(reply, (body) => {
            ;(body.results as unknown[]).pop()
          })
        },
      },
      credentials: { 'api-key': simulatedKeys.apiKey, 'secret-key': simulatedKeys.secretKey },
      accepted: () => sim.executions.length,
      published: () => 0,
      fail() {
        sim.row('Refund', 1).passRate = 0
      },
      edit() {
        sim.row('Refund', 1).columns = { intent: 'refund in shop credit' }
      },
      lose() {
        lost = true
      },
      state: () => sim.executions.map((execution) => `${execution.id} ${statusAt(execution, clock.now())}`),
      stopped: () => sim.executions.every((execution) => statusAt(execution, clock.now()) === 'cancelled'),
    }
  },
} satisfies ProviderKit)
