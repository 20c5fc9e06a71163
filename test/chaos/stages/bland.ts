import { type BlandSettings, createBland, simAssertion, simScenario } from '../../../src/simulator/bland.ts'
import { type Stage, skews } from '../stages.ts'
import { ask, contents } from './ask.ts'

const key = 'org_chaos-0123456789abcdef'
const agentId = '2e94b7d0-61aa-4c3f-8f0d-93b1e7c50c01'
const pathway = { kind: 'pathway', id: '0b6c6a3e-1111-4a51-9b11-6a0d3c1f0001' } as const
const persona = { kind: 'persona', id: '0b6c6a3e-1111-4a51-9b11-6a0d3c1f0002' } as const
const agent = { kind: 'agent', id: agentId } as const

const world = () =>
  [
    ...['books', 'cancels', 'refunds'].map((name) => ({ name, target: pathway })),
    ...['greets', 'listens'].map((name) => ({ name, target: persona })),
    ...['buys', 'asks'].map((name) => ({ name, target: agent })),
  ].map(({ name, target }, at) =>
    simScenario({
      id: `5ce0a210-0000-4000-8000-00000000000${at}`,
      name,
      target,
      durationMs: 4_000 + 3_000 * at,
      assertions: [simAssertion({ id: `goal-${at}`, name: 'Goal reached' })],
    }),
  )

const agents = () => [
  {
    id: agentId,
    versions: [{ id: 'version-1', semver: '1.0.0', name: 'first' }],
    pinned: { staging: 'version-1', production: null },
    checks: {
      production: {
        enabled: true,
        scenarioIds: world()
          .filter(({ target }) => target === agent)
          .map(({ id }) => id),
        simulations: 2,
        judges: [
          { id: 'judge-goal', versionId: 'judge-goal-1', name: 'Goal reached', required: true },
          { id: 'judge-tone', versionId: 'judge-tone-1', name: 'Warm tone', required: false },
        ],
      },
    },
  },
]

const twists: Readonly<Record<string, (settings: BlandSettings, random: () => number) => void>> = {
  skew: (settings, random) => {
    settings.skewMs = skews[Math.floor(random() * skews.length)] ?? 0
  },
  'bare envelopes': (settings) => {
    settings.envelope = 'docs'
  },
  'mixed envelopes': (settings) => {
    settings.envelope = 'mixed'
  },
  'other lists': (settings) => {
    settings.lists = 'other'
  },
  'assertions as documented': (settings) => {
    settings.assertions = 'doc'
  },
  'lagging counters': (settings) => {
    settings.counters = 'lagging'
  },
  'lying counters': (settings) => {
    settings.counters = 'lying'
  },
  'ends early': (settings) => {
    settings.endsEarly = true
  },
  'always passed': (settings) => {
    settings.batchWord = 'PASSED'
  },
  'always hibernating': (settings) => {
    settings.batchWord = 'HIBERNATING'
  },
  'run missing in its batch': (settings) => {
    settings.missingRuns = { count: 1, from: 'batch' }
  },
  'run missing everywhere': (settings) => {
    settings.missingRuns = { count: 1, from: 'everywhere' }
  },
  'without runs': (settings) => {
    settings.withoutRuns = true
  },
  sparse: (settings) => {
    settings.sparse = true
  },
  'rejects limits': (settings) => {
    settings.limits = 'reject'
  },
  'runs without their set': (settings) => {
    settings.namesSets = false
  },
  'sets without statistics': (settings) => {
    settings.statistics = false
  },
  'one at a time': (settings) => {
    settings.parallel = 1
  },
  'check runs that hang': (settings) => {
    settings.checkRuns = 'hang'
  },
  'check runs that cannot start': (settings) => {
    settings.checkRuns = 'error-at-start'
  },
}

const common = { provider: 'bland', 'api-key': key }

export const bland: Stage = {
  definitions: /\/scenarios|\/checks$/,
  places: {
    anything: { path: /./ },
    trigger: { method: 'POST', path: /batch-run|simulation-sets|check-runs$/ },
    scenarios: { method: 'GET', path: /\/scenarios|\/checks/ },
    batch: { method: 'GET', path: /\/batches\/|simulation-sets\/|check-runs\// },
    runs: { method: 'GET', path: /\/runs\?|check-runs\?/ },
    conversation: { method: 'GET', path: /\/runs\/|results$/ },
    cancel: { path: /\/cancel$/ },
  },
  variants: {
    batches: { ...common, suites: `pathway:${pathway.id}, persona:${persona.id}` },
    sets: { ...common, suites: `pathway:${pathway.id}, persona:${persona.id}`, trials: '2' },
    checks: { ...common, suites: `agent:${agentId}`, options: 'mode: checks' },
  },
  twists: Object.keys(twists),
  open(clock, variant) {
    const sim = createBland({ clock, apiKey: key, scenarios: world(), agents: agents(), pathways: [] })
    const checks = variant === 'checks'
    const look = (path: string) => ask(sim.platform, path, { authorization: key })
    const folders = { 'batch-run': 'batches', 'simulation-set': 'simulation-sets' } as Record<string, string>
    return {
      platform: sim.platform,
      secrets: [key],
      break() {
        for (const name of checks ? ['buys', 'asks'] : ['refunds']) sim.setFate(name, 'fail')
      },
      twist: (name, random) => twists[name]?.(sim.settings, random),
      revoke: sim.revokeKey,
      accepted: () =>
        sim.accepted.map(({ body }) =>
          checks ? agentId : contents((body as { scenario_ids?: string[] }).scenario_ids ?? []),
        ),
      contentOf: ({ tests }) => (checks ? agentId : contents(tests.map(({ id }) => id))),
      async underway(past) {
        // What the platform calls ended has ended, whatever its runs do; a strange word says nothing.
        if (sim.settings.batchWord === 'HIBERNATING') sim.settings.batchWord = undefined
        const left: string[] = []
        for (const { kind, id } of sim.accepted.slice(past)) {
          const path = checks ? `/v2/agents/${agentId}/check-runs/${id}` : `/v1/agent-testing/${folders[kind]}/${id}`
          const body = await look(path)
          const { status } = (body.data ?? body) as { status?: string }
          if (status === 'PENDING' || status === 'RUNNING') left.push(id)
        }
        return left
      },
    }
  },
}
