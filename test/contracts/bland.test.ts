/** Bland's scenarios under the contract: as batches, and as simulation sets with several executions of each. */
import { module } from '../../src/providers/bland/index.ts'
import { createBland, simAssertion, simScenario } from '../../src/simulator/bland.ts'
import type { Platform, SimReply } from '../../src/simulator/server.ts'
import { changed, endless, type ProviderKit, type Remote } from './kit.ts'
import { testProvider } from './provider-contract.ts'

const apiKey = 'org_contract-0123456789abcdef'
const pathway = { kind: 'pathway', id: '0b6c6a3e-1111-4a51-9b11-6a0d3c1f0001' } as const
const persona = { kind: 'persona', id: '0b6c6a3e-1111-4a51-9b11-6a0d3c1f0002' } as const

const scenario = (at: number, name: string, target: typeof pathway | typeof persona) =>
  simScenario({
    ...{ id: `5ce0a210-0000-4000-8000-00000000000${at}`, name, target, durationMs: 4_000 + 3_000 * at },
    assertions: [simAssertion({ id: `goal-${at}`, name: 'Goal reached' })],
  })

const version = (name: string) => ({ name, nodes: [{ id: 'start', name }], edges: [] })

function open(clock: Parameters<ProviderKit['open']>[0], sets: boolean): Remote {
  const bland = createBland({
    ...{ clock, apiKey, agents: [] },
    scenarios: [
      ...['books', 'moves', 'cancels'].map((name, at) => scenario(at, name, pathway)),
      scenario(3, 'greets', persona),
    ],
    pathways: [
      {
        ...{ id: pathway.id, live: 13, staging: undefined },
        versions: new Map([13, 14, 15].map((number) => [number, version(`version ${number}`)])),
      },
    ],
  })
  const count = (published: boolean) =>
    bland.accepted.filter(({ kind }) => published === (kind === 'publish' || kind === 'promote')).length
  let lost = false
  const platform: Platform = {
    async handle(request) {
      const reply = await bland.platform.handle(request)
      return lost && sets ? withoutScenario(reply, bland.scenario('moves').id) : reply
    },
  }
  return {
    platform,
    credentials: { 'api-key': apiKey },
    accepted: () => count(false),
    published: () => count(true),
    fail: () => bland.setFate('moves', 'fail'),
    edit() {
      bland.scenario('moves').prompt = 'You want another day, and you are in a hurry.'
    },
    lose() {
      lost = true
      if (!sets) bland.settings.missingRuns = { count: 1, from: 'everywhere' }
    },
  }
}

/** A list of runs, or a simulation set, as if one scenario had never run. */
function withoutScenario(reply: SimReply, id: string): SimReply {
  return changed(reply, ({ data }) => {
    const { runs, statistics } = (data ?? {}) as { runs?: { scenario_id: string }[]; statistics?: Statistics }
    if (runs !== undefined) Object.assign(data as object, { runs: runs.filter((run) => run.scenario_id !== id) })
    delete statistics?.per_scenario[id]
  })
}

interface Statistics {
  readonly per_scenario: Record<string, unknown>
}

const kit: ProviderKit = {
  name: 'bland, batches',
  module,
  options: { 'version-number': 14 },
  otherTarget: { 'version-number': 15 },
  selection: { suites: [`pathway:${pathway.id}`] },
  missing: [
    { input: 'tests', entry: 'no such scenario', selection: { tests: ['no such scenario'] } },
    {
      ...{ input: 'tests', entry: '5ce0a210-0000-4000-8000-00000000ffff' },
      selection: { tests: ['5ce0a210-0000-4000-8000-00000000ffff'] },
    },
    { input: 'tags', entry: 'nobody', selection: { tags: [['nobody']] } },
    {
      ...{ input: 'suites', entry: 'pathway:0b6c6a3e-1111-4a51-9b11-6a0d3c1fffff' },
      selection: { suites: ['pathway:0b6c6a3e-1111-4a51-9b11-6a0d3c1fffff'] },
    },
  ],
  unsupported: [{ input: 'suites', selection: { suites: ['folder:smoke'] } }],
  unpublishable: [
    { what: 'a pathway without a version', options: {} },
    { what: 'a persona', options: {}, selection: { suites: [`persona:${persona.id}`] } },
    {
      what: 'a persona with a version',
      options: { 'version-number': 14 },
      selection: { suites: [`persona:${persona.id}`] },
    },
    { what: 'two things at once', options: { 'version-number': 14 }, selection: { tests: ['*'] } },
    { what: 'a scenario of a V2 agent by version', options: { 'version-id': 'v1' } },
  ],
  publication: { method: 'POST', path: /\/publish$/, options: { 'version-number': 14 } },
  wrongCredentials: { 'api-key': 'org_another' },
  secrets: ['api-key'],
  credentialHeaders: ['authorization'],
  trigger: { method: 'POST', path: /\/(batch-run|simulation-sets)$/ },
  status: { method: 'GET', path: /\/batches\// },
  reword: (reply, word) => changed(reply, (body) => Object.assign(body.data as object, { status: word })),
  enormous: {
    ...{ method: 'GET', path: /\/runs\/[^/]+$/, kind: 'rewrite', times: 1_000 },
    rewrite: (reply) =>
      changed(reply, (body) => {
        const run = body.data as Record<string, unknown>
        run.chat_history = Array.from({ length: 500 }, () => ({ role: 'assistant', content: endless }))
        run.error_message = endless
        run.assertion_results = (run.assertion_results as object[]).map((each) => ({ ...each, reasoning: endless }))
      }),
  },
  unauthorised: { status: 401, body: { data: null, errors: [{ error: 'AUTH_FAILURE', message: 'Unauthorized' }] } },
  rejected: { status: 400, body: { data: null, errors: [{ error: 'BAD_REQUEST', message: 'Unknown scenario' }] } },
  open: (clock) => open(clock, false),
}

testProvider(kit)
testProvider({
  ...kit,
  name: 'bland, simulation sets',
  trials: 2,
  status: { method: 'GET', path: /\/simulation-sets\// },
  open: (clock) => open(clock, true),
})
