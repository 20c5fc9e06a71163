/** From the selection inputs to tests: names, aliases, tags and variations are all resolved here, over the paged list. */
import { configError, RunError } from '../../core/errors.ts'
import type { Selection, Test } from '../../core/model.ts'
import { hasWildcard, matches, matchesNothing, requireSelection, select } from '../../core/selection.ts'
import { digestOf } from './digest.ts'
import type { Endpoints } from './endpoints.ts'
import { inParallel } from './in-parallel.ts'
import type { TestDetail, TestItem } from './schema.ts'
import { testUrl } from './site.ts'

/** Definitions read at once. */
const width = 4

export interface Resolved {
  readonly tests: Test[]
  /** Definitions by test id, of every test that was read in full. */
  readonly details: ReadonlyMap<string, TestDetail>
}

/**
 * Selects tests and their variations. Only definitions that the selection needs are fetched.
 * @throws RunError `config` for suites, for entries that match nothing and for an empty selection; `bad-response`
 * when the list is shorter than it says and the selection depends on its being whole.
 */
export async function resolveTests(
  selection: Selection,
  setup: { readonly endpoints: Endpoints; readonly site: string; readonly signal: AbortSignal },
): Promise<Resolved> {
  requireSelection(selection)
  if (selection.suites.length > 0) {
    throw configError(
      'input "suites" is not supported by umbraco-ai: the platform has no suites',
      'Group tests with tags in the back office and select them with the input "tags".',
    )
  }
  const { endpoints, site, signal } = setup
  const { items, complete } = await endpoints.listTests(signal)
  const open = selection.tags.length > 0 || selection.tests.some(hasWildcard)
  if (!complete && open) {
    throw new RunError('bad-response', 'the list of tests is shorter than its own total says', {
      hint: 'Run again; if it stays so, select tests by id, which does not need the whole list.',
    })
  }
  const details = new Map<string, TestDetail>()
  const wanted = items.filter((item) => isWanted(item, selection))
  await inParallel(wanted, width, async (item) => {
    details.set(item.id, await endpoints.getTest(item.id, signal))
  })
  const candidates = items.flatMap((item) => expand(item, details.get(item.id), site))
  checkEntries(candidates, items, selection)
  return { tests: select(candidates, selection), details }
}

/** The names an input may call a test by. */
function namesOf(item: TestItem): string[] {
  return [item.id, item.alias, item.name].filter((name) => typeof name === 'string' && name !== '') as string[]
}

/** An entry names a test, or one of its variations as `test/variation`. */
function touches(entry: string, names: readonly string[]): boolean {
  const parts = entry.split('/')
  return parts.some((_, cut) => {
    const prefix = parts.slice(0, cut + 1).join('/')
    return names.some((name) => matches(prefix, name))
  })
}

/** True when the definition is needed: the test may be selected, or one of its variations is named. */
function isWanted(item: TestItem, { tests, tags, exclude }: Selection): boolean {
  const names = namesOf(item)
  const own = item.tags ?? []
  const byTag = tags.some((all) => all.every((tag) => own.some((known) => matches(tag, known))))
  const byName = tests.some((entry) => touches(entry, names))
  if ((tests.length === 0 || byName) && (tags.length === 0 || byTag)) return true
  return [...tests, ...exclude].some((entry) => entry.includes('/') && touches(entry, names))
}

function expand(item: TestItem, detail: TestDetail | undefined, site: string): Test[] {
  const { id } = item
  const names = namesOf(item)
  const name = item.name || item.alias || id
  const common = { tags: item.tags ?? [], url: testUrl(site, id), unit: id, group: 'umbraco-ai' }
  if (detail === undefined) return [{ ...common, id, name, aliases: names }]
  const variations = (detail.variations ?? []).map((variation) => ({
    ...common,
    id: `${id}/${variation.id}`,
    name: `${name} [${variation.name || variation.id}]`,
    digest: digestOf(detail, variation),
    // Whoever names the test means its variations too: they run with it whether wanted or not.
    aliases: [
      ...names,
      ...names.flatMap((own) => [`${own}/${variation.id}`, `${own}/${variation.name || variation.id}`]),
    ],
  }))
  return [{ ...common, id, name, digest: digestOf(detail), aliases: names }, ...variations]
}

/** Names what exists when an entry matches nothing, which the selection itself cannot. */
function checkEntries(candidates: readonly Test[], items: readonly TestItem[], selection: Selection): void {
  const named = (entry: string) =>
    candidates.some((test) => [test.id, test.name, ...(test.aliases ?? [])].some((name) => matches(entry, name)))
  const shown = items.map((item) => item.alias || item.id)
  for (const input of ['tests', 'exclude'] as const) {
    const unknown = selection[input].find((entry) => !named(entry))
    if (unknown !== undefined) throw matchesNothing(input, unknown, shown)
  }
  const tags = [...new Set(items.flatMap((item) => item.tags ?? []))]
  const unknown = selection.tags.find(
    (all) => !candidates.some((test) => all.every((tag) => test.tags.some((known) => matches(tag, known)))),
  )
  if (unknown !== undefined) throw matchesNothing('tags', unknown.join('+'), tags)
}
