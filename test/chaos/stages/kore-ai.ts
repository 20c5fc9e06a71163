import { defaultWorld, type KoreUtterance } from '../../../src/simulator/kore-ai/world.ts'
import { createKoreAi, type SimulatedKoreAi } from '../../../src/simulator/kore-ai.ts'
import { type Stage, skews } from '../stages.ts'

const utterance = (text: string, intent: string): KoreUtterance => ({ text, expected: intent, matched: intent })

function world() {
  const { clients, botId, userEmails } = defaultWorld()
  const suite = (at: number, name: string, utterances: KoreUtterance[]) => ({
    ...{ id: `ts-00000000-7c1e-5b0a-9d44-3f1f20b7b00${at}`, name, description: '', utterances },
  })
  const step = (input: string, text: string) => ({
    ...{ input, expected: text, actual: text, expectedNode: 'node', actualNode: 'node' },
  })
  return {
    ...{ clients, botId, userEmails },
    batchSuites: [
      suite(1, 'Money', [
        utterance('my balance', 'Balance'),
        utterance('send ten', 'Transfer'),
        utterance('stop', 'Stop'),
      ]),
      suite(2, 'Manners', [utterance('hello', 'Greeting'), utterance('bye', 'Goodbye')]),
      suite(3, 'Other', [utterance('who', 'Identity')]),
    ],
    conversationSuites: [
      {
        id: 'ctc-00000000-7c1e-5b0a-9d44-3f1f20b7c001',
        name: 'Visit',
        steps: [step('hi', 'Hello'), step('now', 'When?')],
      },
    ],
  }
}

const twists: Readonly<Record<string, (sim: SimulatedKoreAi, random: () => number) => void>> = {
  'allows two at once': ({ settings }) => {
    settings.concurrency = 'allow'
  },
  'counts lag': ({ settings }) => {
    settings.status.countsLag = 3
  },
  'inner word lags': ({ settings }) => {
    settings.status.nestedLag = 3
  },
  'partial failure': ({ settings }) => {
    settings.status.partialFailure = true
  },
  'no file': ({ settings }) => {
    settings.status.fileUrl = 'missing'
  },
  'foreign file': ({ settings }) => {
    settings.status.fileUrl = { host: '127.0.0.1:9' }
  },
  'expired links': ({ settings }) => {
    settings.csv.expiredLinks = 1
  },
  'links that are always expired': ({ settings }) => {
    settings.csv.expiredLinks = 1_000
  },
  'file with login': ({ settings }) => {
    settings.csv.needsAuth = true
  },
  'rows missing': ({ settings }) => {
    settings.csv.dropRows = 1
  },
  'all rows missing': ({ settings }) => {
    settings.csv.dropRows = 99
  },
  'no header': ({ settings }) => {
    settings.csv.header = false
  },
  'rate limited': ({ settings }, random) => {
    settings.rate.perMinute = 6
    settings.rate.replyStatus = ([429, 200, 400] as const)[Math.floor(random() * 3)] ?? 429
  },
  'short pages': ({ settings }) => {
    settings.list.pageSize = 1
  },
  'strange while running': ({ settings }) => {
    settings.status.runningAs = 'HIBERNATING'
  },
  'ends strangely': ({ settings }) => {
    settings.status.endsAs = 'half done'
  },
  'ends failed': ({ settings }) => {
    settings.status.endsAs = 'failed'
  },
  'tokens once': ({ settings }) => {
    settings.enforceJti = true
  },
  slow: ({ settings }) => {
    settings.runMs = 400_000
  },
  unevaluated: ({ world: { batchSuites } }) => {
    for (const { utterances } of batchSuites) for (const each of utterances.slice(0, 1)) each.unevaluated = true
  },
}

const [app] = world().clients
const common = {
  provider: 'kore-ai',
  'client-id': app?.clientId ?? '',
  'client-secret': app?.clientSecret ?? '',
  suites: 'Money, Manners',
}

export const koreAi: Stage = {
  definitions: /\/testsuite$/,
  places: {
    anything: { path: /./ },
    trigger: { method: 'POST', path: /\/run$/ },
    suites: { method: 'GET', path: /\/testsuite(?:\?|$)/ },
    status: { method: 'GET', path: /\/status$/ },
    file: { method: 'GET', path: /getMediaStream/ },
  },
  variants: {
    batch: { ...common, options: `bot-id: ${world().botId}` },
    conversation: {
      ...common,
      suites: 'Visit',
      options: `bot-id: ${world().botId}\nkind: conversation\nuser-email: developer@example.com`,
    },
  },
  twists: ['skew', ...Object.keys(twists)],
  open(clock, variant) {
    let skew = 0
    const own = { now: () => clock.now() + skew, sleep: clock.sleep }
    const sim = createKoreAi({ clock: own, world: world() })
    return {
      platform: sim.platform,
      secrets: [common['client-secret']],
      break() {
        if (variant === 'conversation')
          for (const step of sim.world.conversationSuites[0]?.steps.slice(1) ?? []) step.actual = 'No'
        else for (const each of sim.world.batchSuites[0]?.utterances.slice(2) ?? []) each.matched = 'Balance'
      },
      twist(name, random) {
        if (name === 'skew') skew = skews[Math.floor(random() * skews.length)] ?? 0
        else twists[name]?.(sim, random)
      },
      revoke: () => {
        for (const client of sim.world.clients) client.clientSecret = 'another-secret-0123456789abcdef0123456789'
      },
      accepted: () => sim.accepted.map(({ suite }) => suite ?? ''),
      contentOf: ({ tests }) => tests[0]?.suite ?? '',
      underway: async (past) =>
        sim.accepted
          .slice(past)
          .filter(({ at }) => clock.now() + skew - at < sim.settings.runMs)
          .flatMap(({ id }) => id ?? []),
    }
  },
}
