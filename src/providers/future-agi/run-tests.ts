/** Finds run tests and their scenarios, and knows them again when one is triggered. */
import { configError, isRunError } from '../../core/errors.ts'
import { hasWildcard, matches, matchesNothing } from '../../core/selection.ts'
import type { Named, Platform } from './platform.ts'
import type { RunTestReply } from './schema.ts'
import { isUuid } from './uuid.ts'

export interface EvalRef extends Named {
  /** What the evaluation is, for the digest. */
  readonly definition: unknown
}

export interface RunTest extends Named {
  readonly isPrompt: boolean
  readonly promptTemplate: string | undefined
  readonly scenarios: readonly Named[]
  /** Undefined when the platform did not say. */
  readonly evals: readonly EvalRef[] | undefined
}

export interface RunTests {
  /** The run tests that entries of `suites` name; all of them when there are no entries. @throws RunError `config` */
  find(suites: readonly string[], signal: AbortSignal): Promise<RunTest[]>
  /** One run test as first seen in this run. */
  get(id: string, signal: AbortSignal): Promise<RunTest>
}

/** Reads each run test once. */
export function createRunTests(platform: Platform): RunTests {
  const known = new Map<string, RunTest>()

  const get = async (id: string, signal: AbortSignal): Promise<RunTest> => {
    const seen = known.get(id)
    if (seen !== undefined) return seen
    const reply = await platform.runTest(id, signal)
    const runTest = { ...readRunTest(reply), scenarios: await scenariosOf(reply, platform, signal) }
    known.set(id, runTest)
    return runTest
  }

  const idsOf = async (entry: string, signal: AbortSignal): Promise<string[]> => {
    if (isUuid(entry)) return [entry.toLowerCase()]
    if (!hasWildcard(entry)) {
      const id = await platform.runTestByName(entry, signal)
      if (id !== undefined) return [id]
    }
    const listed = await platform.runTests(hasWildcard(entry) ? undefined : entry, signal)
    const hits = listed.filter(({ name, id }) => matches(entry, name) || matches(entry, id))
    if (hits.length === 0) {
      const all = await platform.runTests(undefined, signal)
      const names = all.map(({ name }) => name)
      throw matchesNothing('suites', entry, names)
    }
    if (hits.length > 1 && !hasWildcard(entry)) {
      const ids = hits.map(({ id }) => id).join(', ')
      throw configError(`input "suites": "${entry}" names ${hits.length} run tests`, `Give one of their ids: ${ids}.`)
    }
    return hits.map(({ id }) => id)
  }

  const getNamed = async (entry: string, id: string, signal: AbortSignal): Promise<RunTest> => {
    try {
      return await get(id, signal)
    } catch (error) {
      if (!isRunError(error, 'not-found')) throw error
      throw configError(
        `input "suites": "${entry}" matches nothing: the key sees no run test with this id`,
        'Check the id, and the workspace of the key (option workspace-id).',
      )
    }
  }

  return {
    get,
    async find(suites, signal) {
      const found = new Map<string, RunTest>()
      if (suites.length === 0) {
        for (const { id } of await platform.runTests(undefined, signal)) found.set(id, await get(id, signal))
      }
      for (const entry of suites) {
        for (const id of await idsOf(entry, signal)) found.set(id, await getNamed(entry, id, signal))
      }
      return [...found.values()]
    },
  }
}

function readRunTest(reply: RunTestReply): Omit<RunTest, 'scenarios'> {
  const details = reply.simulate_eval_configs_detail ?? undefined
  const evals = details?.map(({ id, name, template_id, model, config, mapping, filters }) => ({
    id,
    name,
    definition: { id, name, template_id, model, config, mapping, filters },
  }))
  // A reply that lists no scenarios either is an abbreviated one, and says nothing about evaluations.
  const others = [...(reply.simulate_eval_configs ?? []), ...(reply.evals_detail ?? [])]
  const silent = evals?.length === 0 && (others.length > 0 || (reply.scenarios ?? []).length === 0)
  return {
    id: reply.id.toLowerCase(),
    name: reply.name,
    isPrompt: reply.source_type?.toLowerCase() === 'prompt',
    promptTemplate: reply.source_type?.toLowerCase() === 'prompt' ? reply.prompt_template : undefined,
    evals: silent ? undefined : evals,
  }
}

/** From the run test's own reply where it is complete, else from the paged list. */
async function scenariosOf(reply: RunTestReply, platform: Platform, signal: AbortSignal): Promise<Named[]> {
  const details = (reply.scenarios_detail ?? []).flatMap(({ id, name }): [string, Named][] =>
    id !== undefined && name !== undefined && isUuid(id) ? [[id, { id, name }]] : [],
  )
  // Each once: one that comes twice in a run test is not one of two run tests
  const known = new Map(details)
  const complete = known.size > 0 && (reply.scenarios ?? []).every((id) => known.has(id))
  return complete ? [...known.values()] : platform.scenarios(reply.id, signal)
}
