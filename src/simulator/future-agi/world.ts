/** What a simulated Future AGI workspace holds: run tests, scenarios, rows and evaluations. Plain data that tests change. */
import { createHash } from 'node:crypto'

/** An evaluation output as the platform stores it: `{ output, output_type, reason, name }` and its odd cousins (sheet 7.6). */
export type StoredEval = Readonly<Record<string, unknown>>

export interface SimRow {
  /** Input columns by name. */
  columns: Record<string, unknown>
  /** Share of conversations whose Pass/Fail evaluations pass. Default 1. */
  passRate?: number
  /** Middle of the score evaluations, from 0 to 1. Default 0.85. */
  score?: number
  /** What the choices evaluations choose. Default `resolved`. */
  choice?: string
  /** How the conversation ends. Default `completed`. */
  call?: 'completed' | 'failed'
  endedReason?: string
  /** Stored output by evaluation name, in place of the generated one; `absent` never arrives. */
  evals?: Record<string, StoredEval | 'absent'>
}

export interface SimScenario {
  id: string
  name: string
  rows: SimRow[]
  /** False: still being generated; execute refuses it. */
  ready: boolean
}

export interface SimEval {
  id: string
  name: string
  templateId: string
  outputType: string
  config: Record<string, unknown>
}

export interface SimRunTest {
  id: string
  name: string
  sourceType: 'agent_definition' | 'prompt'
  promptTemplateId?: string
  agentType: 'text' | 'voice'
  scenarios: SimScenario[]
  evals: SimEval[]
  createdAt: number
}

/** A UUID that depends on the seed alone. */
export function uuid(seed: string): string {
  const hex = createHash('sha256').update(seed).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** An evaluation of a run test. `outputType` is the platform's word: `Pass/Fail`, `score`, `choices` or anything else. */
export function simEval(runTest: string, name: string, outputType: string): SimEval {
  const id = uuid(`eval ${runTest} ${name}`)
  return { id, name, templateId: uuid(`template ${name}`), outputType, config: { criteria: `How ${name} is judged` } }
}

/** A scenario whose id depends on its name alone. */
export function simScenario(name: string, rows: SimRow[]): SimScenario {
  return { id: uuid(`scenario ${name}`), name, rows, ready: true }
}

/** A text run test with the three usual kinds of evaluation. */
export function simRunTest(name: string, scenarios: SimScenario[], more: Partial<SimRunTest> = {}): SimRunTest {
  return {
    id: uuid(`run test ${name}`),
    name,
    sourceType: 'agent_definition',
    agentType: 'text',
    scenarios,
    evals: [simEval(name, 'Helpful', 'Pass/Fail'), simEval(name, 'Tone', 'score'), simEval(name, 'Intent', 'choices')],
    createdAt: Date.UTC(2026, 0, 5),
    ...more,
  }
}

/** Two run tests with passing, failing, flaky and errored rows, for `simulate` and `demo`. */
export function defaultWorld(): SimRunTest[] {
  return [
    simRunTest('Checkout support', [
      simScenario('Refund', [
        { columns: { intent: 'refund', mood: 'calm' } },
        { columns: { intent: 'refund', mood: 'angry' }, score: 0.7 },
        { columns: { intent: 'partial refund', mood: 'calm' } },
        { columns: { intent: 'refund after 90 days', mood: 'calm' }, passRate: 0, score: 0.4, choice: 'escalated' },
      ]),
      simScenario('Order status', [
        { columns: { intent: 'where is my order', carrier: 'standard' } },
        { columns: { intent: 'where is my order', carrier: 'express' } },
        { columns: { intent: 'order lost', carrier: 'standard' }, passRate: 0.75 },
      ]),
      simScenario('Discount code', [
        { columns: { intent: 'code expired' } },
        {
          columns: { intent: 'code of another shop' },
          evals: {
            Helpful: { output: null, output_type: 'Pass/Fail', reason: 'The judge did not answer.', error: 'error' },
          },
        },
      ]),
    ]),
    simRunTest('Booking line', [
      simScenario('New booking', [
        { columns: { party: 2, day: 'Friday' } },
        { columns: { party: 12, day: 'Friday' }, score: 0.75 },
      ]),
      simScenario('Change a booking', [
        { columns: { change: 'earlier' } },
        { columns: { change: 'cancel' } },
        { columns: { change: 'move to another branch' }, passRate: 0.8 },
      ]),
      simScenario('Opening hours', [{ columns: { day: 'Sunday' } }, { columns: { day: 'a public holiday' } }]),
    ]),
  ]
}
