/** Conversation runs: start and status (sheet, section 8). Here `passed` and `failed` are verdicts. */
import type { Clock } from '../../core/ports.ts'
import type { SimReply } from '../server.ts'
import { idOf } from './ids.ts'
import { replies } from './replies.ts'
import type { KoreSettings } from './settings.ts'
import type { KoreStep, KoreWorld } from './world.ts'

interface ConversationRun {
  readonly id: string
  readonly suiteId: string
  readonly suite: string
  readonly version: string
  readonly startedAt: number
  readonly steps: readonly KoreStep[]
}

export interface ConversationArea {
  start(suiteName: string, body: Readonly<Record<string, unknown>>): SimReply
  status(suiteName: string, runId: string): SimReply
}

/** The conversation half of the platform. Verdicts are fixed when a run starts. */
export function createConversationArea(setup: {
  clock: Clock
  world: KoreWorld
  settings: KoreSettings
}): ConversationArea {
  const { clock, world, settings } = setup
  const runs: ConversationRun[] = []
  const isDone = (run: ConversationRun) => clock.now() - run.startedAt >= settings.runMs

  return {
    start(suiteName, { version, userEmailId }) {
      if (version !== 'inDevelopment' && version !== 'published') return replies.invalidBody
      if (typeof userEmailId !== 'string' || !world.userEmails.includes(userEmailId)) return replies.invalidBody
      const suite = world.conversationSuites.find((each) => each.name === suiteName)
      if (suite === undefined) return replies.unknownSuite
      if (settings.concurrency !== 'allow' && runs.some((run) => !isDone(run))) return settings.concurrency
      const id = `ctr-${idOf('conversation', runs.length + 1)}`
      const steps = structuredClone(suite.steps)
      runs.push({ id, suiteId: suite.id, suite: suiteName, version, startedAt: clock.now(), steps })
      return { status: 200, body: { status: 'IN_PROGRESS', testRunId: id } }
    },

    status(suiteName, runId) {
      const run = runs.find((each) => each.id === runId && each.suite === suiteName)
      if (run === undefined) return replies.unknownRun
      const outer = {
        _id: run.id,
        streamId: world.botId,
        testSuiteId: run.suiteId,
        totalTestStepsCount: run.steps.length,
      }
      const inner = {
        startTime: new Date(run.startedAt).toISOString(),
        version: run.version === 'inDevelopment' ? 'configured' : run.version,
      }
      if (!isDone(run)) {
        const status = settings.conversation.runningAs
        const percentageCompleted = Math.floor((100 * (clock.now() - run.startedAt)) / settings.runMs)
        return { status: 200, body: { ...outer, status, result: { ...inner, status }, percentageCompleted } }
      }
      const passed = run.steps.filter(passes).length
      const details = { passed, failed: run.steps.length - passed, total: run.steps.length }
      const broken = settings.conversation.errorDetails !== null
      const status = broken || details.failed > 0 ? 'failed' : 'passed'
      const result = {
        ...inner,
        status,
        stepDetails: broken ? { passed: 0, failed: 0, total: 0 } : details,
        errorDetails: settings.conversation.errorDetails,
        duration: settings.runMs,
        ...(settings.conversation.executionResults && !broken
          ? {
              nlpVersion: run.steps.map(() => 'v3'),
              executionResults: run.steps.map((step, at) => entry(run, step, at)),
            }
          : {}),
      }
      return { status: 200, body: { ...outer, status, result, percentageCompleted: 100 } }
    },
  }
}

const textPasses = (step: KoreStep) => step.expected === step.actual || step.accepted === true
const flowPasses = (step: KoreStep) => step.expectedNode === step.actualNode
const passes = (step: KoreStep) => step.notExecuted !== true && textPasses(step) && flowPasses(step)

function entry(run: ConversationRun, step: KoreStep, at: number) {
  const common = {
    input: step.input,
    requestId: `${run.id}-${at}`,
    intents: [],
    faqs: [],
    smalltalk: [],
    outputs: [{ text: step.expected }],
  }
  if (step.notExecuted === true) return { ...common, status: 'Not executed', actualOutput: [] }
  const [text, flow] = [verdict(textPasses(step)), verdict(flowPasses(step))]
  const output = {
    text: step.actual,
    nodeId: step.actualNode,
    dialogName: 'Appointments',
    ...(step.expected !== step.actual && textPasses(step) ? { textMismatch: true } : {}),
    assertions: {
      flowLevel: { enabled: true, status: flow, contains: [{ nodeId: step.expectedNode, status: flow }] },
      text: { enabled: true, status: text, contains: [{ text: step.expected, status: text }] },
      context: { enabled: false, contains: [] },
    },
  }
  return { ...common, status: verdict(passes(step)), actualOutput: [output] }
}

const verdict = (good: boolean) => (good ? 'passed' : 'failed')
