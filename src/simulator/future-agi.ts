/**
 * A simulated Future AGI: run tests, executions, calls and evaluations over HTTP, with the quirks of the provider sheet's
 * section 14. Written from the sheet alone; shares nothing with the client.
 */
import type { Clock } from '../core/ports.ts'
import { type BodyRules, chooseScenarios, isEmptyBody } from './future-agi/execute.ts'
import {
  type Course,
  callStatusAt,
  endOf,
  type SimCall,
  type SimExecution,
  startExecution,
  statusAt,
} from './future-agi/execution.ts'
import { refuseAtTheGate, unknownQuery } from './future-agi/gate.ts'
import {
  callItem,
  type Dialect,
  executionItem,
  failure,
  iso,
  paged,
  pageOf,
  runReply,
  runTestDetail,
  runTestItem,
  transcriptOf,
} from './future-agi/replies.ts'
import { defaultWorld, type SimRow, type SimRunTest } from './future-agi/world.ts'
import type { Platform, SimReply, SimRequest } from './server.ts'

export { rateLimited } from './future-agi/replies.ts'
export { type SimRow, type SimRunTest, type SimScenario, simEval, simRunTest, simScenario } from './future-agi/world.ts'

/** Keys that a simulator started without its own accepts. */
export const simulatedKeys = { apiKey: 'simulated-api-key', secretKey: 'simulated-secret-key' } as const

/** How the platform behaves; may be changed at any time, and counts from the next request on. */
export interface FutureAgiSettings {
  body: BodyRules
  /** Shape of a call's input columns: by name as observed, a list as documented, or none at all. */
  columns: Dialect['columns']
  /** The key has no write role: POST is 403. */
  readOnly: boolean
  /** What a voice run test answers to execute. */
  voice: 'runs' | 'not-in-build' | 'not-in-plan'
  /** Execute creates the execution and then answers 400 (scheduler down) or 500 (crash). */
  mishap: 'none' | 'scheduler' | 'crash'
  /** Execute names neither scenarios nor counts. */
  quietReply: boolean
  /** How long a new execution cannot be read yet, in ms. */
  hiddenMs: number
  /** The platform's clock minus the real one, in ms. */
  clockSkewMs: number
}

export interface FutureAgiSetup extends Partial<FutureAgiSettings> {
  readonly clock: Clock
  readonly apiKey?: string
  readonly secretKey?: string
  readonly runTests?: SimRunTest[]
  readonly course?: Partial<Course>
  readonly seed?: number
}

/** The simulated platform with its knobs and its record. */
export interface FutureAgi {
  readonly platform: Platform
  readonly settings: FutureAgiSettings
  /** How executions go that start from now on. */
  readonly course: Course
  readonly runTests: SimRunTest[]
  /** Every execute that was accepted, oldest first. */
  readonly executions: readonly SimExecution[]
  /** Executions whose cancelling was accepted, by id. */
  readonly cancels: readonly string[]
  /** A row to be changed between executions. */
  row(scenario: string, index: number): SimRow
  /** Makes every row pass all its evaluations. */
  heal(): void
  /** Starts an execution from the platform's own user interface: of all scenarios, or those named. */
  startElsewhere(runTest: string, scenarios?: readonly string[]): SimExecution
}

/** Creates a simulated platform. Times follow the clock alone; chance follows the seed. */
export function createFutureAgi(setup: FutureAgiSetup): FutureAgi {
  const { clock, apiKey = simulatedKeys.apiKey, secretKey = simulatedKeys.secretKey } = setup
  const runTests = setup.runTests ?? defaultWorld()
  const random = seeded(setup.seed ?? 1)
  const settings: FutureAgiSettings = {
    body: setup.body ?? 'strict',
    columns: setup.columns ?? 'object',
    readOnly: setup.readOnly ?? false,
    voice: setup.voice ?? 'runs',
    mishap: setup.mishap ?? 'none',
    quietReply: setup.quietReply ?? false,
    hiddenMs: setup.hiddenMs ?? 0,
    clockSkewMs: setup.clockSkewMs ?? 0,
  }
  const course: Course = {
    pendingMs: 500,
    callMs: 3_000,
    evalMs: 1_000,
    lateEvalMs: 0,
    cancelMs: 1_000,
    parallelCalls: 5,
    stalePending: false,
    stuckCancelling: false,
    zeroCalls: false,
    setupError: undefined,
    ...setup.course,
  }
  const executions: SimExecution[] = []
  const cancels: string[] = []
  const now = () => clock.now() + settings.clockSkewMs

  const start = (runTest: SimRunTest, scenarios: SimRunTest['scenarios']) => {
    const execution = startExecution({
      runTest,
      scenarios,
      number: executions.length + 1,
      now: now(),
      course,
      random,
    })
    executions.push(execution)
    return execution
  }
  const visible = () => executions.filter(({ startedAt }) => now() >= startedAt + settings.hiddenMs)
  const ofRunTest = (runTest: SimRunTest) => visible().filter((execution) => execution.runTest === runTest)
  const dialect = (): Dialect => ({ docs: settings.body === 'docs', columns: settings.columns })

  const execute = (runTest: SimRunTest, request: SimRequest, excludes: boolean): SimReply => {
    if (runTest.agentType === 'voice' && settings.voice !== 'runs') return refuseVoice(settings.voice)
    const chosen = chooseScenarios(request.body, { runTest, rules: settings.body, excludes })
    if (!Array.isArray(chosen)) return chosen
    const execution = start(runTest, chosen)
    if (settings.mishap === 'scheduler') return failure(400, 'Failed to start test execution: scheduler unavailable')
    if (settings.mishap === 'crash') return failure(500, 'Failed to execute test: connection already closed')
    const quiet = settings.quietReply
    return {
      status: 200,
      body: {
        message: 'Test execution started successfully',
        execution_id: execution.id,
        run_test_id: runTest.id,
        status: settings.body === 'docs' ? 'PENDING' : 'started',
        total_scenarios: quiet ? 0 : chosen.length,
        total_calls: settings.body === 'docs' ? execution.calls.length : 0,
        scenario_ids: quiet ? [] : chosen.map(({ id }) => id),
      },
    }
  }

  const cancel = (execution: SimExecution, request: SimRequest): SimReply => {
    if (!isEmptyBody(request.body)) return failure(400, 'This endpoint does not accept a request body.')
    execution.cancelledAt = now()
    cancels.push(execution.id)
    const message = 'Cancellation signal sent to workflow'
    return { status: 200, body: { success: true, message, test_execution_id: execution.id } }
  }

  const list = <T>(request: SimRequest, items: readonly T[], extra: readonly string[] = []): SimReply => {
    const unknown = unknownQuery(request, ['page', 'limit', 'search', ...extra])
    if (unknown) return unknown
    const page = pageOf(items, request.query)
    return page === undefined ? failure(500, 'Invalid page.') : { status: 200, body: paged(page) }
  }

  const aboutRunTest = (runTest: SimRunTest, view: string | undefined, request: SimRequest): SimReply => {
    const search = (request.query.get('search') ?? '').toLowerCase()
    const own = ofRunTest(runTest)
    switch (`${request.method} ${view ?? ''}`) {
      case 'GET ':
        return { status: 200, body: runTestDetail(runTest) }
      case 'GET scenarios': {
        const scenarios = runTest.scenarios.filter(({ name }) => name.toLowerCase().includes(search))
        return list(
          request,
          scenarios.map(({ id, name, rows }) => ({ id, name, row_count: rows.length })),
        )
      }
      case 'GET executions': {
        const wanted = request.query.get('status')
        const newest = own.toReversed().filter((execution) => wanted === null || statusAt(execution, now()) === wanted)
        return list(
          request,
          newest.map((execution) => executionItem(execution, now(), dialect())),
          ['status'],
        )
      }
      case 'GET status':
        return { status: 200, body: newestStatus(runTest, own.at(-1), now()) }
      case 'POST execute':
        return execute(runTest, request, false)
      default:
        return failure(405, `Method "${request.method}" not allowed.`)
    }
  }

  const detail = (execution: SimExecution, request: SimRequest): SimReply => {
    const unknown = unknownQuery(request, ['page', 'limit', 'search', 'filters', 'row_groups', 'group_keys'])
    if (unknown) return unknown
    const page = pageOf(callsSoFar(execution, now()), request.query)
    const status = statusAt(execution, now())
    const shown = settings.body === 'docs' ? status.toUpperCase() : status
    if (page === undefined) return { status: 200, body: { count: 0, next: null, results: [], status: shown } }
    const items = page.items.map((call) => callItem(execution, call, now(), dialect()))
    const messages = status === 'failed' && execution.course.setupError ? [execution.course.setupError] : []
    const body = { ...paged({ ...page, items }), column_order: [], error_messages: messages, status: shown }
    return { status: 200, body: { ...body, agent_type: execution.runTest.agentType } }
  }

  const runs = (request: SimRequest): SimReply => {
    const known = ['execution_id', 'call_execution_id', 'run_test_name', 'eval_name', 'summary', 'page', 'limit']
    const unknown = unknownQuery(request, known)
    if (unknown) return unknown
    const id = request.query.get('execution_id')
    if (id === null) return failure(400, 'Validation failed', { errors: { execution_id: ['This field is required.'] } })
    const execution = visible().find((candidate) => candidate.id === id)
    if (execution === undefined) return failure(404, 'Test execution not found.')
    const kinds = execution.calls.flatMap((call) => Object.values(call.evals).map(({ stored }) => stored.output_type))
    const usual = ['Pass/Fail', 'score', 'choices', null, undefined]
    const page = pageOf(callsSoFar(execution, now()), request.query)
    if (page === undefined || kinds.some((kind) => !usual.includes(kind as string))) {
      return failure(500, 'Unable to fetch simulation runs.')
    }
    return runReply(execution, now(), page, dialect())
  }

  const view = (request: SimRequest): SimReply => {
    const [area, kind, id = '', action, more] = request.segments
    if (area === 'sdk') return runs(request)
    if (kind === 'run-tests' && id === '') {
      const search = (request.query.get('search') ?? '').toLowerCase()
      const found = runTests.toReversed().filter(({ name }) => name.toLowerCase().includes(search))
      return list(request, found.map(runTestItem), ['simulation_type', 'prompt_template_id'])
    }
    if (kind === 'run-tests' && id === 'get-id-by-name') {
      const found = runTests.findLast(({ name }) => name === action)
      if (found === undefined) return failure(400, 'Run test not found')
      return { status: 200, body: { status: true, result: { run_test_id: found.id, run_test_name: found.name } } }
    }
    if (kind === 'run-tests' || kind === 'prompt-templates') {
      const prompt = kind === 'prompt-templates'
      const runTest = runTests.find((candidate) => candidate.id === (prompt ? more : id))
      if (runTest === undefined) return failure(404, 'Run test not found')
      return prompt ? execute(runTest, request, true) : aboutRunTest(runTest, action, request)
    }
    if (kind === 'test-executions') {
      const execution = visible().find((candidate) => candidate.id === id)
      if (execution !== undefined) return action === 'cancel' ? cancel(execution, request) : detail(execution, request)
      if (action === 'cancel') return failure(404, 'Test execution not found')
      return failure(500, 'Failed to retrieve test execution: No TestExecution matches the given query.')
    }
    for (const execution of visible()) {
      const call = execution.calls.find((candidate) => candidate.id === id)
      if (call === undefined) continue
      const item = callItem(execution, call, now(), dialect())
      return { status: 200, body: { ...item, transcript: transcriptOf(execution, call) } }
    }
    return failure(404, 'Call execution not found')
  }

  const handle = (request: SimRequest): SimReply =>
    refuseAtTheGate(request, { apiKey, secretKey, readOnly: settings.readOnly }) ?? view(request)

  return {
    platform: {
      handle(request) {
        const reply = handle(request)
        return { ...reply, headers: { date: new Date(now()).toUTCString(), ...reply.headers } }
      },
    },
    settings,
    course,
    runTests,
    executions,
    cancels,
    row(scenario, index) {
      const row = runTests.flatMap(({ scenarios }) => scenarios).find(({ name }) => name === scenario)?.rows[index]
      if (row === undefined) throw new Error(`no row ${index} of a scenario "${scenario}"`)
      return row
    },
    heal() {
      for (const row of runTests.flatMap(({ scenarios }) => scenarios.flatMap(({ rows }) => rows))) {
        delete row.passRate
        delete row.call
        delete row.evals
      }
    },
    startElsewhere(name, scenarios) {
      const runTest = runTests.find((candidate) => candidate.name === name)
      if (runTest === undefined) throw new Error(`no run test "${name}"`)
      return start(
        runTest,
        runTest.scenarios.filter((scenario) => scenarios?.includes(scenario.name) ?? true),
      )
    },
  }
}

/** Calls exist once the execution has left `pending`; the last updated come first. */
function callsSoFar(execution: SimExecution, now: number): SimCall[] {
  return now < execution.startedAt + execution.course.pendingMs ? [] : execution.calls.toReversed()
}

function refuseVoice(why: 'not-in-build' | 'not-in-plan'): SimReply {
  const more = { code: 'ENTITLEMENT_DENIED', upgrade_required: true, feature: 'voice_sim' }
  if (why === 'not-in-build') return failure(402, 'Voice simulation is not part of this edition.', more)
  return failure(403, 'Voice simulation is not part of your plan.')
}

/** The undocumented status of a run test: always that of its newest execution (sheet 6, endpoint C). */
function newestStatus(runTest: SimRunTest, execution: SimExecution | undefined, now: number) {
  if (execution === undefined) return { run_test_id: runTest.id, status: 'not_found', error: 'No executions found.' }
  const count = (word: string) => execution.calls.filter((call) => callStatusAt(execution, call, now) === word).length
  return {
    run_test_id: runTest.id,
    execution_id: execution.id,
    status: statusAt(execution, now),
    total_scenarios: execution.scenarios.length,
    total_calls: execution.calls.length,
    completed_calls: count('completed') + count('analyzing'),
    failed_calls: count('failed'),
    start_time: iso(execution.startedAt),
    end_time: now >= endOf(execution) ? iso(endOf(execution)) : null,
  }
}

/** A small seeded generator (mulberry32); chance here has to be repeatable, not good. */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
