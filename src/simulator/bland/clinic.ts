/** The account that `batchgate simulate --provider bland` and the demo start with: the front desk of a dental clinic. */
import {
  type SimAgent,
  type SimPathway,
  type SimScenario,
  type SimTurn,
  simAssertion,
  simId,
  simScenario,
} from './world.ts'

export const clinicPathway = '7c1f9a52-5d0e-4b8e-9a57-2f60c4d1a001'
export const clinicAgent = '2e94b7d0-61aa-4c3f-8f0d-93b1e7c5a002'

/** Ids of the scenarios by a short word. */
export const clinicScenarios = {
  books: simId('clinic', 'books'),
  moves: simId('clinic', 'moves'),
  lateFee: simId('clinic', 'late-fee'),
  refund: simId('clinic', 'refund'),
  emergency: simId('clinic', 'emergency'),
  confused: simId('clinic', 'confused'),
  voicemail: simId('clinic', 'voicemail'),
  insurance: simId('clinic', 'insurance'),
  interrupts: simId('clinic', 'interrupts'),
  machine: simId('clinic', 'machine'),
  retired: simId('clinic', 'retired'),
  agentBooks: simId('clinic', 'agent-books'),
  agentPrice: simId('clinic', 'agent-price'),
} as const

const pathway = { kind: 'pathway', id: clinicPathway } as const
const agent = { kind: 'agent', id: clinicAgent } as const
const ids = clinicScenarios

/** Alternating lines, the agent first. */
function talk(...lines: readonly string[]): SimTurn[] {
  return lines.map((content, index) => ({ role: index % 2 === 0 ? 'assistant' : 'user', content }))
}

function judge(id: string, name: string, passed: string, failed: string) {
  return simAssertion({
    id: `${id}-judge`,
    name,
    config: { prompt: `${name}?`, output_type: 'score', threshold: 0.7 },
    reasoning: { passed, failed },
    weight: 2,
  })
}

function politeness(id: string, alwaysFails = false) {
  return simAssertion({
    id: `${id}-tone`,
    type: 'BLAND_TONE',
    name: 'Stays polite and brief',
    config: { minimum: 0.6 },
    is_required: false,
    order: 1,
    alwaysFails,
    reasoning: { passed: 'Short and friendly.', failed: 'Two replies were longer than forty words.' },
  })
}

function reaches(id: string, node: string) {
  return simAssertion({
    id: `${id}-node`,
    type: 'NODE_REACHED',
    name: `Reaches ${node}`,
    config: { node_id: node },
    order: 2,
    reasoning: { passed: `The call went through ${node}.`, failed: `The call never reached ${node}.` },
  })
}

/** Fresh scenarios, so that one simulator never changes another's. */
export function clinicWorld(): { scenarios: SimScenario[]; pathways: SimPathway[]; agents: SimAgent[] } {
  const scenarios = [
    simScenario({
      id: ids.books,
      name: 'Books a first appointment',
      target: pathway,
      category: 'HAPPY_PATH',
      metadata: { tags: ['smoke', 'booking'] },
      required: true,
      score: 0.94,
      assertions: [
        judge(ids.books, 'A date and a time are confirmed', 'Tuesday at 9:30 was confirmed.', 'No time was confirmed.'),
        reaches(ids.books, 'confirm-booking'),
        politeness(ids.books),
      ],
      transcript: talk(
        'Hello, this is the clinic. What can I do for you?',
        'I am new in town and would like a check-up next week.',
        'Gladly. Tuesday at 9:30 is free, does that suit you?',
        'Perfect.',
        'Then you are booked for Tuesday at 9:30. See you soon!',
      ),
      failure: talk(
        'Hello, this is the clinic. What can I do for you?',
        'I am new in town and would like a check-up next week.',
        'We have many appointments next week.',
        'Which ones?',
        'Please call again on Monday.',
      ),
    }),
    simScenario({
      id: ids.moves,
      name: 'Moves an appointment',
      target: pathway,
      category: 'HAPPY_PATH',
      metadata: { tags: ['booking'] },
      required: true,
      score: 0.91,
      assertions: [
        judge(ids.moves, 'The old appointment is released', 'It was cancelled first.', 'Both stayed booked.'),
        politeness(ids.moves),
      ],
    }),
    simScenario({
      id: ids.lateFee,
      name: 'Cancels late and hears of the fee',
      target: pathway,
      category: 'EDGE_CASE',
      metadata: { tags: ['billing'] },
      score: 0.83,
      assertions: [
        judge(ids.lateFee, 'The fee is named before cancelling', 'The fee was named.', 'The fee came as a surprise.'),
        politeness(ids.lateFee, true),
      ],
    }),
    simScenario({
      id: ids.refund,
      name: 'Refund, angry caller',
      target: pathway,
      category: 'ANGRY_CALLER',
      metadata: { tags: ['billing'] },
      fate: 'fail',
      score: 0.8,
      assertions: [
        judge(
          ids.refund,
          'No refund is promised',
          'It was left to the office.',
          'A full refund was promised on the spot.',
        ),
        politeness(ids.refund),
      ],
      failure: talk(
        'Hello, this is the clinic. What can I do for you?',
        'You charged me twice! I want my money back NOW.',
        'I am so sorry. I have refunded the whole amount, it will be there tomorrow.',
        'Well. Thank you.',
      ),
    }),
    simScenario({
      id: ids.emergency,
      name: 'Asks for an emergency slot',
      target: pathway,
      category: 'EDGE_CASE',
      metadata: { tags: ['smoke'] },
      score: 0.88,
      assertions: [
        judge(
          ids.emergency,
          'Pain is asked about',
          'It asked how strong the pain is.',
          'It offered a slot in two weeks.',
        ),
        reaches(ids.emergency, 'emergency'),
      ],
    }),
    simScenario({
      id: ids.confused,
      name: 'Confused caller wants another clinic',
      target: pathway,
      category: 'CONFUSED_CALLER',
      fate: { flaky: 0.75 },
      score: 0.78,
      assertions: [
        judge(
          ids.confused,
          'The mix-up is cleared up',
          'It explained which clinic this is.',
          'It booked the wrong clinic.',
        ),
      ],
    }),
    simScenario({
      id: ids.voicemail,
      name: 'Reaches a voicemail',
      target: pathway,
      category: 'VOICEMAIL',
      score: 0.96,
      durationMs: 14_000,
    }),
    simScenario({
      id: ids.insurance,
      name: 'Asks which insurances are taken',
      target: pathway,
      category: 'CUSTOM',
      metadata: { tags: ['billing'] },
      fate: 'error',
      errorMessage: 'Invalid start_node_id: node "insurance-old" does not exist in this version',
    }),
    simScenario({
      id: ids.interrupts,
      name: 'Talks over the agent',
      target: pathway,
      category: 'BELLIGERENT_CALLER',
      fate: { flaky: 0.9 },
      score: 0.74,
      durationMs: 21_000,
    }),
    simScenario({
      id: ids.machine,
      name: 'Asks whether it is a machine',
      target: pathway,
      category: 'EDGE_CASE',
      metadata: { tags: ['smoke'] },
      score: 0.97,
      assertions: [judge(ids.machine, 'It says that it is one', 'It said so at once.', 'It claimed to be human.')],
    }),
    simScenario({ id: ids.retired, name: 'Fax number (retired)', target: pathway, enabled: false }),
    simScenario({ id: ids.agentBooks, name: 'Books by phone', target: agent, fate: { flaky: 0.9 } }),
    simScenario({ id: ids.agentPrice, name: 'Asks for a price', target: agent, fate: { flaky: 0.8 } }),
  ]
  return { scenarios, pathways: [clinicPathwayVersions()], agents: [clinicAgentVersions()] }
}

function clinicPathwayVersions(): SimPathway {
  const version = (name: string) => ({
    name,
    nodes: [
      { id: 'start', type: 'Default', data: { prompt: `Greet the caller. (${name})` } },
      { id: 'confirm-booking', type: 'Default', data: { prompt: 'Repeat date and time.' } },
    ],
    edges: [{ id: 'e1', source: 'start', target: 'confirm-booking' }],
  })
  const versions = new Map([
    [12, version('Spring opening hours')],
    [13, version('Late fee')],
    [14, version('Shorter greeting')],
  ])
  return { id: clinicPathway, versions, live: 13, staging: undefined }
}

function clinicAgentVersions(): SimAgent {
  const judges = () => [
    { id: 'judge-goal', versionId: 'judge-goal-3', name: 'Goal reached', required: true },
    {
      id: 'judge-privacy',
      versionId: 'judge-privacy-1',
      name: 'No private data is read out',
      required: true,
      matchRate: 1,
    },
    { id: 'judge-tone', versionId: 'judge-tone-2', name: 'Warm tone', required: false, matchRate: 0.4 },
  ]
  const checks = () => ({
    enabled: true,
    scenarioIds: [ids.agentBooks, ids.agentPrice],
    simulations: 5,
    judges: judges(),
  })
  return {
    id: clinicAgent,
    versions: [
      { id: simId('clinic', 'agent', 1), semver: '1.0.0', name: 'First' },
      { id: simId('clinic', 'agent', 2), semver: '1.1.0', name: 'Prices' },
    ],
    pinned: { staging: simId('clinic', 'agent', 2), production: simId('clinic', 'agent', 1) },
    checks: { production: checks(), staging: checks() },
  }
}
