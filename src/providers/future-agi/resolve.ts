/** Selection → scenarios. The platform cannot exclude, so the list is made here (sheet, section 0, item 3). */
import { configError } from '../../core/errors.ts'
import type { Selection, Test } from '../../core/model.ts'
import { hasWildcard, matches, requireSelection, select } from '../../core/selection.ts'
import { canonical, fingerprint } from './canonical.ts'
import type { Links } from './links.ts'
import { type Settings, settingFor } from './options.ts'
import { containerId, isRowId } from './row.ts'
import type { RunTest, RunTests } from './run-tests.ts'
import { isUuid } from './uuid.ts'

export interface Resolving {
  readonly runTests: RunTests
  readonly settings: Settings
  readonly links: Links
}

/** Containers of the selected scenarios; their rows are known once they have been called. @throws RunError `config` */
export async function resolve(selection: Selection, to: Resolving, signal: AbortSignal): Promise<Test[]> {
  refuseWhatCannotBe(selection)
  requireSelection(selection)
  const runTests = await to.runTests.find(selection.suites, signal)
  const candidates = testsOf(runTests, to)
  if (selection.suites.length === 0) refuseAmbiguous(selection.tests, candidates)
  const tests = selection.tests.length > 0 ? selection.tests : ['*']
  const selected = select(candidates, { ...selection, suites: [], tests })
  const groups = new Set(selected.map((test) => test.group))
  refuseUnusable(
    runTests.filter(({ id }) => groups.has(id)),
    to.settings,
  )
  return selected
}

function refuseWhatCannotBe({ tags, tests, exclude }: Selection): void {
  if (tags.length > 0) {
    throw configError('input "tags": Future AGI has no tags on run tests', 'Select with "suites" and "tests" instead.')
  }
  const row = [...tests, ...exclude].find(isRowId)
  if (row === undefined) return
  throw configError(
    `"${row}" is one row of a scenario, and Future AGI runs whole scenarios only`,
    'Name the scenario; to put up with a single row, list it in the quarantine file.',
  )
}

function testsOf(runTests: readonly RunTest[], { settings, links }: Resolving): Test[] {
  const seen = new Map<string, number>()
  for (const { scenarios } of runTests) for (const { id } of scenarios) seen.set(id, (seen.get(id) ?? 0) + 1)
  return runTests.flatMap((runTest) => {
    const digest = digestOf(runTest, settings)
    return runTest.scenarios.map((scenario): Test => {
      const id = containerId(scenario.id, (seen.get(scenario.id) ?? 0) > 1 ? runTest.id : undefined)
      return {
        id,
        name: scenario.name,
        suite: runTest.name,
        tags: [],
        digest,
        unit: id,
        group: runTest.id,
        expands: true,
        aliases: [scenario.id, containerId(scenario.id, runTest.id), scenario.name],
        ...links.runTest(runTest.id),
      }
    })
  })
}

function byText(left: unknown, right: unknown): number {
  return canonical(left) < canonical(right) ? -1 : 1
}

/** What a test is: the evaluations, how they are judged, and who plays the customer. Its rows are in the tests' ids. */
function digestOf(runTest: RunTest, { judging, simulatorId }: Settings): string {
  // Sorted: in which order the platform lists them says nothing
  const evals = runTest.evals?.map(({ definition }) => definition).sort(byText)
  return fingerprint({ evals, judging, simulatorId }, 16)
}

/** A plain name that stands in several run tests would silently run, and cost, several times. */
function refuseAmbiguous(entries: readonly string[], candidates: readonly Test[]): void {
  for (const entry of entries) {
    if (hasWildcard(entry)) continue
    const suites = candidates
      .filter(({ id, name, aliases = [] }) => [id, name, ...aliases].some((word) => matches(entry, word)))
      .map(({ suite, group }) => `"${suite}" (${group})`)
    if (suites.length < 2) continue
    throw configError(
      `input "tests": "${entry}" is part of ${suites.length} run tests`,
      `Name the run test in "suites": ${suites.slice(0, 5).join(', ')}.`,
    )
  }
}

function refuseUnusable(runTests: readonly RunTest[], { judging }: Settings): void {
  for (const { name, isPrompt, promptTemplate, evals } of runTests) {
    if (isPrompt && !(promptTemplate !== undefined && isUuid(promptTemplate))) {
      throw configError(
        `run test "${name}" tests a prompt, and the platform does not say which prompt template it belongs to`,
        'Select run tests of agent definitions.',
      )
    }
    if (evals?.length === 0 && judging.withoutEvals === 'error') {
      throw configError(
        `run test "${name}" has no evaluations, so nothing would decide whether a conversation passed`,
        'Add evaluations to it, or set the option without-evals: completion to let every completed call pass.',
      )
    }
  }
  refuseUnknownEvals(runTests, judging)
}

/** A threshold for a misspelt evaluation would never be applied. */
function refuseUnknownEvals(runTests: readonly RunTest[], { thresholds, choices }: Settings['judging']): void {
  const evals = runTests.flatMap((runTest) => runTest.evals ?? [])
  if (runTests.some((runTest) => runTest.evals === undefined)) return
  for (const [option, table] of Object.entries({ 'score-thresholds': thresholds, 'allowed-choices': choices })) {
    for (const name of Object.keys(table)) {
      if (name === '*' && option === 'score-thresholds') continue
      if (evals.some((evaluation) => settingFor({ [name]: true }, evaluation))) continue
      const known = [...new Set(evals.map((evaluation) => `"${evaluation.name}"`))].slice(0, 8).join(', ')
      throw configError(
        `option "${option}": no evaluation is called "${name}"`,
        known === '' ? 'The selected run tests have no evaluations.' : `The selected run tests have ${known}.`,
      )
    }
  }
}
