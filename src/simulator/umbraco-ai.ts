/**
 * A simulated Umbraco site with the AI package: token endpoint, tests, synchronous runs, stored runs, baselines and
 * comparisons, in the words and with the quirks of the platform sheet. Everything may be changed between requests.
 */
import type { Clock } from '../core/ports.ts'
import type { Platform, SimReply, SimRequest } from './server.ts'
import { type Access, type AccessSettings, createAccess } from './umbraco-ai-access.ts'
import { compareRuns, compareVariations } from './umbraco-ai-compare.ts'
import { execute, executionReply, type SimRun } from './umbraco-ai-execution.ts'
import { readRuns } from './umbraco-ai-reads.ts'
import { runView, type Shape, type TestRecord, testDetail, testItem } from './umbraco-ai-views.ts'
import { bindingProblem, createIds, empty, isGuid, ok, page, problem, wire } from './umbraco-ai-wire.ts'
import { defaultWorld, type SimScript, type SimTest, type SimTurn } from './umbraco-ai-world.ts'

export interface UmbracoAiSettings extends AccessSettings, Shape {
  shapes: Shape['shapes']
  usage: Shape['usage']
  /** Whether work goes on after the client has left, as behind a proxy that keeps the abort to itself. */
  continueAfterDisconnect: boolean
  batchIds: boolean
  /** Most items of a page, whatever `take` says. */
  pageCap: number | undefined
  /** How far the server's clock is ahead of ours, in ms. */
  clockAheadMs: number
}

export interface UmbracoAiSetup extends Partial<UmbracoAiSettings> {
  readonly clock: Clock
  /** Default: a small support desk. */
  readonly tests?: readonly SimTest[]
}

/** A trigger that the site took, for tests. */
export interface AcceptedTrigger {
  readonly kind: 'run-batch' | 'run-by-tags' | 'run'
  readonly body: Readonly<Record<string, unknown>>
  readonly testIds: readonly string[]
  readonly batchId: string
}

export interface UmbracoAi {
  readonly platform: Platform
  /** Change any of them at any time. */
  readonly settings: UmbracoAiSettings
  readonly access: Access
  readonly tests: TestRecord[]
  /** Stored runs, oldest first. */
  readonly runs: SimRun[]
  readonly accepted: readonly AcceptedTrigger[]
  readonly baselines: readonly { readonly testId: string; readonly runId: string }[]
  /** Triggers under way. */
  readonly executing: number
  /** Changes how a test's target behaves from now on. */
  behave(testId: string, act: (turn: SimTurn) => SimScript): void
  add(test: SimTest): void
}

const installedFeatures = new Set(['prompt', 'agent'])

/** Makes a site. Client id `umbraco-back-office-ci`, secret `simulated-secret`, unless given. */
export function createUmbracoAi(setup: UmbracoAiSetup): UmbracoAi {
  const { clock, tests = defaultWorld(), ...given } = setup
  const settings: UmbracoAiSettings = {
    clientId: 'umbraco-back-office-ci',
    clientSecret: 'simulated-secret',
    expiresIn: 299,
    aiSection: true,
    shapes: 'source',
    usage: 'none',
    continueAfterDisconnect: false,
    batchIds: true,
    pageCap: undefined,
    clockAheadMs: 0,
    ...given,
  }
  const now = () => clock.now() + settings.clockAheadMs
  const newId = createIds()
  const access = createAccess(clock, settings)
  const records: TestRecord[] = []
  const byId = new Map<string, TestRecord>()
  const runs: SimRun[] = []
  const byExecution = new Map<string, SimRun[]>()
  const accepted: AcceptedTrigger[] = []
  const baselines: { testId: string; runId: string }[] = []
  const behaviours = new Map<string, (turn: SimTurn) => SimScript>()
  const counts = new Map<string, number>()
  let executing = 0

  const add = (test: SimTest) => {
    const act = (turn: SimTurn) => (behaviours.get(test.id) ?? test.act)(turn)
    const record = { test: { ...test, act }, version: 1, baselineRunId: undefined, created: now(), modified: now() }
    records.push(record)
    byId.set(test.id, record)
  }
  for (const test of tests) add(test)

  const find = (idOrAlias: string) =>
    byId.get(idOrAlias.toLowerCase()) ??
    records.find(({ test }) => test.alias.toLowerCase() === idOrAlias.toLowerCase())
  const view = (run: SimRun, listed = false) => runView(run, byId.get(run.test.id), { ...settings, listed })
  const reply = (executionId: string) => executionReply(byExecution.get(executionId) ?? [], settings)

  /** Executes what was asked for, one test after the other; a disconnect stops it unless told otherwise. */
  const start = async (
    trigger: Omit<AcceptedTrigger, 'batchId'>,
    chosen: readonly TestRecord[],
    gone: AbortSignal,
  ): Promise<Map<string, Record<string, unknown>>> => {
    const batchId = newId('ba7c')
    accepted.push({ ...trigger, batchId })
    executing += 1
    const stop = settings.continueAfterDisconnect ? undefined : gone
    const results = new Map<string, Record<string, unknown>>()
    const ports = {
      clock,
      newId,
      now,
      store: (run: SimRun) => {
        runs.push(run)
        byExecution.set(run.executionId, [...(byExecution.get(run.executionId) ?? []), run])
      },
      next: (test: SimTest) => {
        const count = (counts.get(test.id) ?? 0) + 1
        counts.set(test.id, count)
        return count
      },
    }
    try {
      for (const { test, version } of chosen) {
        if (!installedFeatures.has(test.feature)) continue
        const id = await execute({ test, version, batchId, overrides: trigger.body, stop }, ports)
        results.set(test.id, reply(id))
      }
      return results
    } finally {
      executing -= 1
    }
  }

  const runTests = async (request: SimRequest, segments: readonly string[]): Promise<SimReply> => {
    const body = readBody(request)
    if (body === undefined) return bindingProblem('$', 'The JSON value could not be converted.')
    const [first = '', second] = segments
    if (second === 'run') {
      const record = find(first)
      if (record === undefined) return testNotFound()
      if (!installedFeatures.has(record.test.feature))
        return problem(500, 'Error', 'The test feature is not installed.')
      const results = await start({ kind: 'run', body, testIds: [record.test.id] }, [record], request.gone)
      return ok(results.get(record.test.id))
    }
    if (first === 'run-batch') {
      const ids = body.testIds
      if (!Array.isArray(ids) || ids.length === 0) {
        return problem(400, 'Invalid request', 'At least one test ID must be provided.')
      }
      if (!ids.every(isGuid)) return bindingProblem('testIds', 'The value is not a valid GUID.')
      const chosen = ids.flatMap((id) => byId.get(id.toLowerCase()) ?? [])
      const results = await start({ kind: 'run-batch', body, testIds: ids }, chosen, request.gone)
      return ok({ results: Object.fromEntries(results) })
    }
    const tags = body.tags
    if (!Array.isArray(tags) || tags.length === 0) {
      return problem(400, 'Invalid request', 'At least one tag must be provided.')
    }
    const chosen = records.filter(({ test }) =>
      tags.every((tag) => (test.tags ?? []).some((own) => own.toLowerCase() === String(tag).toLowerCase())),
    )
    const testIds = chosen.map(({ test }) => test.id)
    const results = await start({ kind: 'run-by-tags', body, testIds }, chosen, request.gone)
    return ok({ results: Object.fromEntries(results) })
  }

  const listTests = (query: URLSearchParams): SimReply => {
    const filter = (query.get('filter') ?? '').toLowerCase()
    const sorted = records
      .filter(({ test }) => test.name.toLowerCase().includes(filter))
      .sort((left, right) => (left.test.name < right.test.name ? -1 : 1))
    const { slice, total } = page(sorted, query, { take: 100, cap: settings.pageCap })
    return ok(wire({ items: slice.map((record) => testItem(record, settings)), total }))
  }

  const markBaseline = (testId: string, runId: string): SimReply => {
    const record = byId.get(testId)
    const run = runs.find(({ id }) => id === runId)
    if (record === undefined || run?.test.id !== testId) {
      return problem(404, 'Not found', 'The test or run could not be found.')
    }
    record.baselineRunId = runId
    record.version += 1
    record.modified = now()
    baselines.push({ testId, runId })
    return empty(204)
  }

  const answer = async (request: SimRequest): Promise<SimReply> => {
    const path = request.segments
    if (request.method === 'POST' && path.join('/') === 'umbraco/management/api/v1/security/back-office/token') {
      return access.issue(request)
    }
    if (path.slice(0, 5).join('/') !== 'umbraco/ai/management/api/v1') return empty(404)
    const refusal = access.refuse(request)
    if (refusal !== undefined) return refusal
    const [area, ...rest] = path.slice(5)
    if (area === 'tests' && request.method === 'POST') return runTests(request, rest)
    if (area === 'tests' && request.method === 'GET') {
      if (rest[0] === undefined) return listTests(request.query)
      const record = find(rest[0])
      return record === undefined ? testNotFound() : ok(testDetail(record, settings))
    }
    if (area !== 'test-runs') return empty(404)
    if (request.method === 'GET') return readRuns(request, rest, { runs, byExecution, view, settings })
    if (request.method !== 'POST') return empty(405)
    if (rest[0] === 'baseline') return markBaseline(rest[1] ?? '', rest[2] ?? '')
    const body = readBody(request) ?? {}
    if (rest[0] === 'compare') return compareRuns(body, { runs, view, settings })
    if (rest[0] === 'compare-variations') return compareVariations(body, runs)
    return empty(404)
  }

  return {
    platform: {
      async handle(request) {
        const made = await answer(request)
        return { ...made, headers: { ...made.headers, date: new Date(now()).toUTCString() } }
      },
    },
    settings,
    access,
    tests: records,
    runs,
    accepted,
    baselines,
    get executing() {
      return executing
    },
    behave: (testId, act) => void behaviours.set(testId, act),
    add,
  }
}

function testNotFound(): SimReply {
  return problem(404, 'Test not found', 'The requested test could not be found.')
}

/** The JSON object of a body, `{}` for none, undefined for anything else. */
function readBody(request: SimRequest): Record<string, unknown> | undefined {
  if (request.body.trim() === '') return {}
  try {
    const value: unknown = JSON.parse(request.body)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}
