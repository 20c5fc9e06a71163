/** Bland's check runs of V2 agents under the contract. */
import { module } from '../../src/providers/bland/index.ts'
import { createBland, simAssertion, simScenario } from '../../src/simulator/bland.ts'
import type { Platform } from '../../src/simulator/server.ts'
import { changed, endless, type ProviderKit } from './kit.ts'
import { testProvider } from './provider-contract.ts'

const apiKey = 'org_contract-fedcba9876543210'
const agentId = '2e94b7d0-61aa-4c3f-8f0d-93b1e7c50c01'
const other = '2e94b7d0-61aa-4c3f-8f0d-93b1e7c50c02'
const target = { kind: 'agent', id: agentId } as const

const scenarios = () =>
  ['buys', 'asks'].map((name, at) =>
    simScenario({
      ...{ id: `5ce0a210-0000-4000-8000-00000000001${at}`, name, target, durationMs: 6_000 },
      assertions: [simAssertion({ id: `goal-${at}`, name: 'Goal reached' })],
    }),
  )

const agent = () => ({
  id: agentId,
  versions: [
    { id: 'version-1', semver: '1.0.0', name: 'first' },
    { id: 'version-2', semver: '1.1.0', name: 'second' },
  ],
  pinned: { staging: 'version-1', production: null },
  checks: {
    production: {
      ...{ enabled: true, scenarioIds: scenarios().map(({ id }) => id), simulations: 2 },
      judges: [
        { id: 'judge-goal', versionId: 'judge-goal-1', name: 'Goal reached', required: true },
        { id: 'judge-facts', versionId: 'judge-facts-1', name: 'Only facts', required: true, matchRate: 1 },
        { id: 'judge-tone', versionId: 'judge-tone-1', name: 'Warm tone', required: false, matchRate: 0.75 },
      ],
    },
  },
})

const kit: ProviderKit = {
  name: 'bland, checks',
  module,
  options: { mode: 'checks' },
  otherTarget: { 'version-id': 'version-2' },
  selection: { suites: [`agent:${agentId}`] },
  missing: [
    { input: 'suites', entry: `agent:${other}`, selection: { suites: [`agent:${other}`] } },
    { input: 'tests', entry: 'no such judge', selection: { suites: [`agent:${agentId}`], tests: ['no such judge'] } },
    { input: 'tags', entry: 'nobody', selection: { suites: [`agent:${agentId}`], tags: [['nobody']] } },
  ],
  unsupported: [
    { input: 'suites', selection: { suites: ['pathway:0b6c6a3e-1111-4a51-9b11-6a0d3c1f0001'] } },
    { input: 'suites', selection: { suites: ['agent:*'] } },
  ],
  unpublishable: [
    {
      ...{ what: 'two agents at once', options: { mode: 'checks' } },
      selection: { suites: [`agent:${agentId}`, `agent:${other}`] },
    },
    { what: 'a version of a pathway', options: { mode: 'checks', 'version-number': 14 } },
  ],
  publication: { method: 'POST', path: /\/promote$/, options: { mode: 'checks' } },
  wrongCredentials: { 'api-key': 'org_another' },
  secrets: ['api-key'],
  credentialHeaders: ['authorization'],
  trigger: { method: 'POST', path: /\/check-runs$/ },
  status: { method: 'GET', path: /\/check-runs\/[^/]+$/ },
  reword: (reply, word) => changed(reply, (body) => Object.assign(body.data as object, { status: word })),
  enormous: {
    ...{ method: 'GET', path: /\/runs\/[^/]+$/, kind: 'rewrite', times: 1_000 },
    rewrite: (reply) =>
      changed(reply, ({ data }) =>
        Object.assign(data as object, {
          chat_history: Array.from({ length: 500 }, () => ({ role: 'assistant', content: endless })),
        }),
      ),
  },
  unauthorised: { status: 401, body: { data: null, errors: [{ error: 'AUTH_FAILURE', message: 'Unauthorized' }] } },
  rejected: {
    status: 400,
    body: { data: null, errors: [{ error: 'BAD_REQUEST', message: 'Checks are not enabled' }] },
  },
  open(clock) {
    const bland = createBland({ clock, apiKey, agents: [agent()], scenarios: scenarios(), pathways: [] })
    let lost = false
    const platform: Platform = {
      async handle(request) {
        const reply = await bland.platform.handle(request)
        if (!lost || !/\/check-runs\/[^/]+$/.test(request.path)) return reply
        return changed(reply, ({ data }) => {
          const run = data as { verdicts: { eval_agent_id: string }[] | null }
          run.verdicts = run.verdicts?.filter((verdict) => verdict.eval_agent_id !== 'judge-facts') ?? null
        })
      },
    }
    const ask = () =>
      platform.handle({
        ...{ method: 'GET', path: '', segments: ['v2', 'agents', agentId, 'check-runs'], body: '' },
        ...{ headers: { authorization: apiKey }, query: new URLSearchParams(), gone: new AbortController().signal },
      })
    const words = async () => ((await ask()).body as { data: { status: string }[] }).data.map(({ status }) => status)
    const checkRuns = bland.accepted
    const count = (kinds: readonly string[]) => checkRuns.filter(({ kind }) => kinds.includes(kind)).length
    return {
      platform,
      credentials: { 'api-key': apiKey },
      accepted: () => count(['check-run', 'batch-run', 'simulation-set']),
      published: () => count(['publish', 'promote']),
      fail() {
        for (const name of ['buys', 'asks']) bland.setFate(name, 'fail')
      },
      edit() {
        bland.scenario('buys').prompt = 'You buy two of everything.'
      },
      lose() {
        lost = true
      },
      state: words,
      stopped: async () => (await words()).every((word) => word === 'CANCELLED'),
    }
  },
}

testProvider(kit)
