/** Which scenarios are run (sheet, section 4). Reads only; everything wrong about a selection is found here. */
import { configError, isRunError, RunError } from '../../core/errors.ts'
import type { Selection, Test } from '../../core/model.ts'
import { hasWildcard, matchesNothing, requireSelection, select } from '../../core/selection.ts'
import { type Context, mapFour, readTarget, segment, targetName, targetUrl } from './context.ts'
import { scenarioDigest } from './digest.ts'
import { fingerprint } from './publish-pathway.ts'
import { replies } from './replies.ts'
import type { Scenario, Target } from './schema.ts'

/** Group of scenarios of which the platform does not say what they test. */
const unknownTarget = 'unknown target'

/** @throws RunError `config` for selections, targets and options that do not fit together. */
export async function resolveScenarios(selection: Selection, context: Context, signal: AbortSignal): Promise<Test[]> {
  requireSelection(selection)
  const scenarios = await candidates(selection, context, signal)
  const tests = scenarios.map((scenario) => toTest(scenario, context.baseUrl))
  requireSuites(selection, tests)
  const chosen = select(tests, selection)
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]))
  const selected = await complete(
    chosen.map((test) => byId.get(test.id) as Scenario),
    context,
    signal,
  )
  await checkTargets(selected, context, signal)
  for (const scenario of selected) context.scenarios.set(scenario.id, scenario)
  return selected.map((scenario) => ({ ...toTest(scenario, context.baseUrl), digest: scenarioDigest(scenario) }))
}

/** Enabled scenarios that the selection may mean, each once. */
async function candidates(selection: Selection, context: Context, signal: AbortSignal): Promise<Scenario[]> {
  const suites = selection.suites.map((entry) => ({ entry, target: readTarget(entry) }))
  for (const { entry, target } of suites) {
    if (target !== undefined) continue
    throw configError(
      `input "suites": "${entry}" is no suite of Bland`,
      'Write pathway:ID, persona:ID or agent:ID; Bland has no other groups of scenarios.',
    )
  }
  const targets = suites.flatMap(({ target }) => target ?? [])
  const exact = targets.length > 0 && targets.every(({ id }) => !hasWildcard(id))
  const lists = exact
    ? await Promise.all(targets.map((target) => listScenarios(target, context, signal)))
    : [await listScenarios(undefined, context, signal)]
  const found = new Map<string, Scenario>()
  for (const scenario of lists.flat()) if (scenario.enabled) found.set(scenario.id, scenario)
  if (targets.length === 0) {
    for (const scenario of await byId(selection.tests, found, context, signal)) found.set(scenario.id, scenario)
  }
  const all = [...found.values()]
  return selection.tags.length > 0 ? withTags(all, context, signal) : all
}

/** The list for one target, or the whole list. */
async function listScenarios(target: Target | undefined, context: Context, signal: AbortSignal): Promise<Scenario[]> {
  const { api, note } = context
  const path = '/v1/agent-testing/scenarios'
  const filter = { enabled: 'true', ...(target === undefined ? {} : { [`${target.kind}_id`]: target.id }) }
  const found = new Map<string, Scenario>()
  for (let page: Record<string, number> = {}; ; ) {
    const { data } = await api.send({
      method: 'GET',
      path,
      query: { ...filter, ...page },
      schema: replies('scenarioList'),
      signal,
    })
    const before = found.size
    for (const scenario of data.rows) found.set(scenario.id, scenario)
    const missing = data.total !== undefined && found.size < data.total
    const full = data.limit !== undefined && data.limit > 0 && data.rows.length >= data.limit
    const paged = missing || full || Boolean(data.next)
    if (!paged) break
    note('Bland gave the list of scenarios in pages, which it does not document; it may be partial.')
    if (found.size === before) {
      if (!missing) break
      throw new RunError('bad-response', `Bland lists ${data.total} scenarios but gave only ${found.size}`, {
        hint: 'Select by suite (pathway:ID) so that the list is shorter.',
      })
    }
    page = { offset: found.size, ...(data.limit === undefined ? {} : { limit: data.limit }) }
  }
  const rows = [...found.values()]
  return target === undefined ? rows : ofTarget(rows, target)
}

/** Rows that do not name their target are of the one asked for; others drop out later by the one they name. */
function ofTarget(rows: readonly Scenario[], target: Target): Scenario[] {
  return rows.map((scenario) => {
    const unnamed = scenario.target === undefined || (scenario.target === null && target.kind === 'agent')
    return unnamed ? { ...scenario, target } : scenario
  })
}

/** Scenarios that inputs name by id and that the list does not hold, for example those of V2 agents. */
async function byId(
  entries: readonly string[],
  listed: ReadonlyMap<string, Scenario>,
  context: Context,
  signal: AbortSignal,
): Promise<Scenario[]> {
  const looksLikeId = (entry: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$|^[a-z]+_\w+$/i.test(entry)
  const names = new Set([...listed.values()].flatMap(({ id, name }) => [id.toLowerCase(), name.toLowerCase()]))
  const missing = entries.filter((entry) => looksLikeId(entry) && !names.has(entry.toLowerCase()))
  return mapFour(missing, async (entry) => {
    const scenario = await getScenario(entry, context, signal).catch((error) => {
      throw isRunError(error, 'not-found', 'bad-response') ? matchesNothing('tests', entry, []) : error
    })
    if (scenario.enabled) return scenario
    throw configError(
      `input "tests": scenario "${scenario.name}" (${entry}) is disabled on Bland`,
      'Enable it in the dashboard, or take it out of the input.',
    )
  })
}

async function getScenario(id: string, { api }: Context, signal: AbortSignal): Promise<Scenario> {
  const path = `/v1/agent-testing/scenarios/${segment(id)}`
  return (await api.send({ method: 'GET', path, schema: replies('scenarioDetail'), signal })).data
}

/** Lists need not carry `metadata` (sheet, section 4.1); details do. */
async function withTags(scenarios: readonly Scenario[], context: Context, signal: AbortSignal): Promise<Scenario[]> {
  return mapFour(scenarios, async (scenario) => {
    if (scenario.tags !== undefined) return scenario
    return { ...scenario, tags: (await getScenario(scenario.id, context, signal)).tags ?? [] }
  })
}

/** Definitions are needed to tell required assertions from others, and for the digest. */
async function complete(scenarios: readonly Scenario[], context: Context, signal: AbortSignal): Promise<Scenario[]> {
  return mapFour(scenarios, async (scenario) => {
    if (scenario.assertions !== undefined) return scenario
    return { ...scenario, assertions: (await getScenario(scenario.id, context, signal)).assertions }
  })
}

/** `select` would not say why a suite is empty. */
function requireSuites(selection: Selection, tests: readonly Test[]): void {
  for (const entry of selection.suites) {
    const target = readTarget(entry) as Target
    if (
      hasWildcard(target.id) ||
      tests.some((test) => test.suite?.toLowerCase() === targetName(target).toLowerCase())
    ) {
      continue
    }
    throw configError(`input "suites": "${entry}" has no enabled scenario`, 'Check the id, and enable its scenarios.')
  }
}

function toTest(scenario: Scenario, baseUrl: string): Test {
  const { id, name, category, required, tags, target } = scenario
  const suite = target == null ? undefined : targetName(target)
  const url = target == null ? undefined : targetUrl(baseUrl, target)
  return {
    id,
    name,
    ...(suite === undefined ? {} : { suite }),
    tags: [
      ...new Set([...(category === undefined ? [] : [category]), ...(tags ?? []), ...(required ? ['required'] : [])]),
    ],
    ...(url === undefined ? {} : { url }),
    unit: id,
    group: suite ?? unknownTarget,
  }
}

/** A version number belongs to a pathway; what is to be published has to be one thing with a name. */
async function checkTargets(selected: readonly Scenario[], context: Context, signal: AbortSignal): Promise<void> {
  const { versionNumber, publishOnPass } = context
  if (versionNumber !== undefined) {
    const other = selected.find(({ target }) => target === null || (target !== undefined && target.kind !== 'pathway'))
    if (other !== undefined) {
      throw configError(
        `options: version-number is given, but scenario "${other.name}" does not test a pathway`,
        'Only pathways have version numbers. Select the scenarios of pathways alone, or leave version-number out.',
      )
    }
  }
  if (!publishOnPass) return
  const targets = new Map(selected.map(({ target }) => [target == null ? unknownTarget : targetName(target), target]))
  const [only] = targets.values()
  if (targets.size !== 1 || only?.kind !== 'pathway' || versionNumber === undefined) {
    throw configError(
      `publish-on-pass: the selected scenarios test ${[...targets.keys()].slice(0, 5).join(', ')}`,
      'What was tested must be one pathway with a version-number; V2 agents are published with options mode: checks.',
    )
  }
  const mark = await fingerprint({ pathwayId: only.id, versionNumber }, context, signal)
  if (mark !== undefined) context.fingerprints.set(only.id, mark)
}
