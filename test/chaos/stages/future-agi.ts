import { statusAt } from '../../../src/simulator/future-agi/execution.ts'
import {
  createFutureAgi,
  type FutureAgi,
  simRunTest,
  simScenario,
  simulatedKeys,
} from '../../../src/simulator/future-agi.ts'
import { type Stage, skews } from '../stages.ts'

const world = () => [
  simRunTest('Checkout', [
    simScenario('Refund', [{ columns: { intent: 'refund' } }, { columns: { intent: 'partial refund' } }]),
    simScenario('Order', [{ columns: { intent: 'where is it' } }, { columns: { intent: 'lost' } }]),
  ]),
  simRunTest('Booking', [simScenario('New booking', [{ columns: { party: 2 } }, { columns: { party: 12 } }])]),
]

const twists: Readonly<Record<string, (sim: FutureAgi, random: () => number) => void>> = {
  skew: ({ settings }, random) => {
    settings.clockSkewMs = skews[Math.floor(random() * skews.length)] ?? 0
  },
  'other names': ({ settings }) => {
    settings.body = 'docs'
  },
  'ignores names': ({ settings }) => {
    settings.body = 'ignoring'
  },
  'columns as a list': ({ settings }) => {
    settings.columns = 'array'
  },
  'quiet reply': ({ settings }) => {
    settings.quietReply = true
  },
  'hidden at first': ({ settings }) => {
    settings.hiddenMs = 20_000
  },
  'scheduler down': ({ settings }) => {
    settings.mishap = 'scheduler'
  },
  'crash after the start': ({ settings }) => {
    settings.mishap = 'crash'
  },
  'read only': ({ settings }) => {
    settings.readOnly = true
  },
  'late evaluation': ({ course }) => {
    course.lateEvalMs = 30_000
  },
  'evaluation that never comes': ({ course }) => {
    course.lateEvalMs = 1e9
  },
  'stale word': ({ course }) => {
    course.stalePending = true
  },
  'no calls': ({ course }) => {
    course.zeroCalls = true
  },
  'set-up error': ({ course }) => {
    course.setupError = 'No agent version'
  },
  'cancelling for ever': ({ course }) => {
    course.stuckCancelling = true
  },
  slow: ({ course }) => {
    course.callMs = 240_000
  },
}

const common = { provider: 'future-agi', 'api-key': simulatedKeys.apiKey, 'secret-key': simulatedKeys.secretKey }

export const futureAgi: Stage = {
  details: /\/run-tests\/[0-9a-f-]{36}\/$/,
  definitions: /\/run-tests\/(?:[^/]+\/(?:scenarios\/)?)?$/,
  places: {
    anything: { path: /./ },
    trigger: { method: 'POST', path: /\/execute$/ },
    'run test': { method: 'GET', path: /\/run-tests(?:\/[^/?]+)?(?:\?|$)|\/scenarios/ },
    executions: { method: 'GET', path: /\/executions/ },
    status: { method: 'GET', path: /\/simulation\/runs/ },
    calls: { method: 'GET', path: /\/test-executions\// },
    conversation: { method: 'GET', path: /\/call-executions\// },
    cancel: { method: 'POST', path: /\/cancel$/ },
  },
  variants: {
    all: { ...common, suites: 'Checkout, Booking', options: 'score-thresholds: 0.6' },
    one: { ...common, suites: 'Checkout', tests: 'Refund', options: 'score-thresholds: 0.6' },
  },
  twists: Object.keys(twists),
  open(clock) {
    const sim = createFutureAgi({ clock, runTests: world() })
    let revoked = false
    return {
      platform: {
        handle: (request) =>
          revoked ? { status: 401, body: { status: false, message: 'Invalid key' } } : sim.platform.handle(request),
      },
      secrets: [simulatedKeys.apiKey, simulatedKeys.secretKey],
      break: () => {
        sim.row('Refund', 1).passRate = 0
      },
      twist: (name, random) => twists[name]?.(sim, random),
      revoke: () => {
        revoked = true
      },
      accepted: () => sim.executions.map(({ runTest }) => runTest.id),
      contentOf: ({ tests }) => tests[0]?.group ?? '',
      underway: async (past) => {
        const now = clock.now() + sim.settings.clockSkewMs
        return sim.executions
          .slice(past)
          .filter((execution) => execution.cancelledAt === undefined)
          .filter((execution) => !['completed', 'failed'].includes(statusAt(execution, now)))
          .map(({ id }) => id)
      },
    }
  },
}
