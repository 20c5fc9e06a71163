/** What both test products of Kore.ai have in common for the contract. */
import { defaultWorld, type KoreUtterance } from '../../src/simulator/kore-ai/world.ts'
import { createKoreAi } from '../../src/simulator/kore-ai.ts'
import { changed, type ProviderKit, type Remote } from './kit.ts'

const utterance = (text: string, intent: string): KoreUtterance => ({ text, expected: intent, matched: intent })
const step = (input: string, text: string) => ({
  ...{ input, expected: text, actual: text, expectedNode: 'node', actualNode: 'node' },
})

function world() {
  const { clients, botId, userEmails } = defaultWorld()
  return {
    ...{ clients, botId, userEmails },
    batchSuites: [
      {
        ...{ id: 'ts-00000000-7c1e-5b0a-9d44-3f1f20b7b001', name: 'Money', description: '' },
        utterances: [utterance('my balance', 'Balance'), utterance('send ten', 'Send'), utterance('stop', 'Stop')],
      },
    ],
    conversationSuites: [
      {
        ...{ id: 'ctc-00000000-7c1e-5b0a-9d44-3f1f20b7c001', name: 'Visit' },
        steps: [step('hi', 'Hello'), step('now', 'When?'), step('bye', 'Goodbye')],
      },
    ],
  }
}

const { botId } = world()
const wrong = 'another-secret-0123456789abcdef0123456789abcdef'

type Shared = Omit<ProviderKit, 'name' | 'module' | 'selection' | 'missing'>

export function koreKit(kind: 'batch' | 'conversation'): Shared {
  const options = {
    'bot-id': botId,
    ...(kind === 'conversation' ? { kind, 'user-email': 'developer@example.com' } : {}),
  }
  return {
    options,
    otherTarget: { version: 'published', ...options },
    unsupported: [
      { input: 'tests', selection: { suites: ['Money'], tests: ['my balance'] } },
      { input: 'tags', selection: { suites: ['Money'], tags: [['smoke']] } },
    ],
    unpublishable: [{ what: 'what is published already', options: { ...options, version: 'published' } }],
    publication: { method: 'POST', path: /\/publish$/, options },
    wrongCredentials: { 'client-id': world().clients[0]?.clientId ?? '', 'client-secret': wrong },
    secrets: ['client-secret', 'publish-client-secret'],
    credentialHeaders: ['auth'],
    trigger: { method: 'POST', path: /\/run$/ },
    unauthorised: { status: 401, body: { errors: [{ msg: 'Invalid SDK credentials', code: 4002 }] } },
    rejected: { status: 412, body: { errors: [{ msg: 'Validation errors/ Invalid arguments', code: 412 }] } },
    open: (clock) => open(clock, kind),
  }
}

function open(clock: Parameters<ProviderKit['open']>[0], kind: 'batch' | 'conversation'): Remote {
  const sim = createKoreAi({ clock, world: world() })
  const [suite] = sim.world.batchSuites
  const [visit] = sim.world.conversationSuites
  const count = (published: boolean) => sim.accepted.filter(({ what }) => published === (what === 'publish')).length
  let lost = false
  return {
    platform: {
      async handle(request) {
        const reply = await sim.platform.handle(request)
        if (!lost || kind === 'batch' || !request.path.endsWith('/status')) return reply
        return changed(reply, ({ result }) => {
          const { executionResults } = (result ?? {}) as { executionResults?: unknown[] }
          executionResults?.pop()
        })
      },
    },
    credentials: sim.credentials,
    accepted: () => count(false),
    published: () => count(true),
    fail() {
      if (kind === 'batch') (suite?.utterances[1] as KoreUtterance).matched = 'Balance'
      else Object.assign(visit?.steps[1] ?? {}, { actual: 'No', actualNode: 'elsewhere' })
    },
    edit() {
      if (kind === 'batch') Object.assign(suite?.utterances[1] ?? {}, { text: 'send twenty' })
      else Object.assign(visit?.steps[1] ?? {}, { expected: 'At what time?', actual: 'At what time?' })
    },
    lose() {
      lost = true
      sim.settings.csv.dropRows = 1
    },
  }
}
