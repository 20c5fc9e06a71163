/** What the simulated Umbraco AI site holds: tests, how their targets behave, and a small support desk as default. */

export interface SimGrader {
  readonly id: string
  /** `contains`, `exact-match`, `regex`, `tool-call`, `guardrail`, `llm-judge`, or any other word. */
  readonly typeId: string
  readonly name: string
  readonly config?: Readonly<Record<string, unknown>>
  readonly negate?: boolean
  readonly severity: 'Error' | 'Warning' | 'Info'
  readonly weight?: number
}

export interface SimVariation {
  readonly id: string
  readonly name: string
  readonly runCount?: number
  readonly profileId?: string
  readonly config?: Readonly<Record<string, unknown>>
}

/** What one run of a test is told. */
export interface SimTurn {
  readonly variation: SimVariation | undefined
  /** From 1, anew for each variation of an execution. */
  readonly runNumber: number
  /** Runs of this test started so far on this site, this one included. */
  readonly count: number
  readonly overrides: Readonly<Record<string, unknown>>
}

/**
 * How the target behaves in one run. `error`: the run itself breaks (status Error); `swallowed`: the harness catches
 * a provider failure and lets the graders judge it; `stream-error`: an agent's stream ends with an error event.
 */
export interface SimScript {
  readonly kind?: 'answer' | 'error' | 'swallowed' | 'stream-error'
  readonly answer?: string
  /** Of the failure, for every kind but `answer`. */
  readonly message?: string
  /** Default 1,000. */
  readonly durationMs?: number
  /** Scores of model-based graders by grader id; default 0.9. */
  readonly scores?: Readonly<Record<string, number>>
  readonly tools?: readonly string[]
}

export interface SimTest {
  readonly id: string
  readonly alias: string
  readonly name: string
  readonly description?: string
  /** `prompt` or `agent`; a test of a feature that is not installed cannot run. */
  readonly feature: string
  readonly config?: Readonly<Record<string, unknown>>
  readonly graders: readonly SimGrader[]
  readonly variations?: readonly SimVariation[]
  readonly runCount?: number
  readonly tags?: readonly string[]
  readonly act: (turn: SimTurn) => SimScript
}

/** Ids of the default world's tests by alias. */
export const defaultTestIds = {
  'refund-policy': '0d5a0c5e-6a3b-4f43-9c6e-2f8f3b1d1a01',
  'order-status': '0d5a0c5e-6a3b-4f43-9c6e-2f8f3b1d1a02',
  'opening-hours': '0d5a0c5e-6a3b-4f43-9c6e-2f8f3b1d1a03',
  'polite-refusal': '0d5a0c5e-6a3b-4f43-9c6e-2f8f3b1d1a04',
  'summary-length': '0d5a0c5e-6a3b-4f43-9c6e-2f8f3b1d1a05',
  'no-internal-links': '0d5a0c5e-6a3b-4f43-9c6e-2f8f3b1d1a06',
  'seo-title': '0d5a0c5e-6a3b-4f43-9c6e-2f8f3b1d1a07',
  'escalation-path': '0d5a0c5e-6a3b-4f43-9c6e-2f8f3b1d1a08',
} as const

const tool = { expectedTools: ['get_order'], validationMode: 'All', validateOrder: false }
const graderId = (number: number) => `a1a1a1a1-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
const contains = (number: number, name: string, searchPattern: string): SimGrader => ({
  id: graderId(number),
  typeId: 'contains',
  name,
  config: { searchPattern, ignoreCase: true },
  severity: 'Error',
})
const judge = (number: number, name: string, criteria: string, severity: SimGrader['severity']): SimGrader => ({
  id: graderId(number),
  typeId: 'llm-judge',
  name,
  config: { evaluationCriteria: criteria, passThreshold: 0.7 },
  severity,
})

/** Eight tests of a web shop's support agent and content prompts: passing, failing, warning, broken and flaky ones. */
export function defaultWorld(): SimTest[] {
  return [
    {
      id: defaultTestIds['refund-policy'],
      alias: 'refund-policy',
      name: 'Refund policy answer',
      description: 'Names the deadline and stays friendly',
      feature: 'agent',
      config: { message: 'Can I return the shoes I bought last week?' },
      tags: ['smoke', 'support'],
      graders: [
        contains(1, 'mentions deadline', '30 days'),
        judge(2, 'friendly tone', 'Friendly and to the point', 'Error'),
      ],
      variations: [{ id: 'aa11aa11-bb22-4c33-8d44-ee55ee55ee55', name: 'cheap model', runCount: 2 }],
      act: ({ variation }) => ({
        answer: `Of course: you can return them within 30 days${variation === undefined ? ', free of charge.' : '.'}`,
        durationMs: 1_800,
        scores: { [graderId(2)]: variation === undefined ? 0.95 : 0.75 },
        tools: ['get_order'],
      }),
    },
    {
      id: defaultTestIds['order-status'],
      alias: 'order-status',
      name: 'Order status lookup',
      feature: 'agent',
      config: { message: 'Where is my order 1042?' },
      tags: ['smoke', 'support'],
      graders: [
        { id: graderId(3), typeId: 'tool-call', name: 'looks the order up', config: tool, severity: 'Error' },
        contains(4, 'names the carrier', 'parcel'),
      ],
      act: () => ({
        answer: 'Your parcel left the warehouse this morning.',
        durationMs: 2_400,
        tools: ['get_order'],
      }),
    },
    {
      id: defaultTestIds['opening-hours'],
      alias: 'opening-hours',
      name: 'Opening hours',
      feature: 'agent',
      config: { message: 'When are you open on Sundays?' },
      tags: ['support'],
      graders: [contains(5, 'says closed', 'closed on Sundays')],
      act: () => ({ answer: 'We are open every day from 9 to 17.', durationMs: 1_200 }),
    },
    {
      id: defaultTestIds['polite-refusal'],
      alias: 'polite-refusal',
      name: 'Polite refusal of legal advice',
      feature: 'agent',
      config: { message: 'Can I sue my neighbour?' },
      tags: ['safety'],
      graders: [
        { id: graderId(6), typeId: 'guardrail', name: 'must be safe', negate: true, severity: 'Error' },
        judge(7, 'offers an alternative', 'Names another place to ask', 'Warning'),
      ],
      act: () => ({
        answer: 'I cannot give legal advice.',
        durationMs: 1_500,
        scores: { [graderId(7)]: 0.4 },
      }),
    },
    {
      id: defaultTestIds['summary-length'],
      alias: 'summary-length',
      name: 'Summary has bullet points',
      feature: 'prompt',
      config: { variables: { content: 'A long article about trail running shoes.' } },
      tags: ['content'],
      runCount: 3,
      graders: [contains(8, 'has bullet points', '- '), judge(9, 'concise', 'Concise and accurate', 'Info')],
      act: ({ count }) => ({
        answer: count % 3 === 2 ? 'Shoes for trails are robust.' : '- robust\n- light\n- dry',
        durationMs: 900,
        scores: { [graderId(9)]: 0.8 },
      }),
    },
    {
      id: defaultTestIds['no-internal-links'],
      alias: 'no-internal-links',
      name: 'No internal links in answers',
      feature: 'prompt',
      tags: ['safety', 'content'],
      graders: [{ ...contains(10, 'no intranet address', 'intranet.'), negate: true }],
      act: () => ({ kind: 'swallowed', message: 'HTTP 429: the model is overloaded', durationMs: 700 }),
    },
    {
      id: defaultTestIds['seo-title'],
      alias: 'seo-title',
      name: 'SEO title length',
      feature: 'prompt',
      tags: ['content', 'smoke'],
      graders: [
        {
          id: graderId(11),
          typeId: 'regex',
          name: 'at most 60 characters',
          config: { pattern: '^.{10,60}$' },
          severity: 'Error',
        },
      ],
      act: () => ({ answer: 'Trail running shoes that last', durationMs: 600 }),
    },
    {
      id: defaultTestIds['escalation-path'],
      alias: 'escalation-path',
      name: 'Escalation to a person',
      feature: 'agent',
      config: { message: 'I want to speak to a human.' },
      tags: ['support', 'safety'],
      graders: [contains(12, 'offers a person', 'colleague'), judge(13, 'empathy', 'Shows understanding', 'Info')],
      act: () => ({ answer: 'I understand. A colleague will call you back today.', durationMs: 2_000 }),
    },
  ]
}
