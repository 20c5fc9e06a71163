/** Selection: what one input lists is a union, several inputs intersect, `exclude` subtracts. */
import { closest } from './closest.ts'
import { configError } from './errors.ts'
import type { Selection, Test } from './model.ts'

/** True when `pattern` names `text`: equal, or with `*` and `?` as wildcards; not case-sensitive. */
export function matches(pattern: string, text: string): boolean {
  if (pattern.toLowerCase() === text.toLowerCase()) return true
  return hasWildcard(pattern) && matchesWildcards(pattern.toLowerCase(), text.toLowerCase())
}

/**
 * No regular expression: names are foreign and may be long, and one with several `.*` tries them in all combinations.
 * Here only the newest `*` is ever tried again, so that time grows with the product of both lengths at most.
 */
function matchesWildcards(pattern: string, text: string): boolean {
  let at = 0
  let star = -1
  let taken = 0
  for (let next = 0; next < text.length; next += 1) {
    if (pattern[at] === '*') {
      star = at
      taken = next
      at += 1
      next -= 1
    } else if (pattern[at] === '?' || pattern[at] === text[next]) {
      at += 1
    } else if (star < 0) {
      return false
    } else {
      at = star + 1
      next = taken
      taken += 1
    }
  }
  while (pattern[at] === '*') at += 1
  return at === pattern.length
}

export function hasWildcard(pattern: string): boolean {
  return /[*?]/.test(pattern)
}

/** The ids, name and aliases by which inputs may call a test. */
function namesOf(test: Test): string[] {
  return [test.id, test.name, ...(test.aliases ?? [])]
}

/**
 * Picks from everything the provider found. `candidates` already honour `suites` when the provider fetched by suite
 * (then pass `suites: []`); otherwise `test.suite` is matched here.
 * @throws RunError `config` when nothing was selected, an entry matches nothing, or the result is empty.
 */
export function select(candidates: readonly Test[], selection: Selection): Test[] {
  requireSelection(selection)
  const byName = (entry: string) => candidates.filter((test) => namesOf(test).some((name) => matches(entry, name)))
  const bySuite = (entry: string) => candidates.filter((test) => test.suite !== undefined && matches(entry, test.suite))
  const byTags = (all: readonly string[]) =>
    candidates.filter((test) => all.every((tag) => test.tags.some((known) => matches(tag, known))))

  const names = () => candidates.map((test) => test.name)
  const suites = () => candidates.flatMap((test) => test.suite ?? [])
  const tags = () => candidates.flatMap((test) => test.tags)
  const parts = [
    union('tests', selection.tests, { find: byName, known: names }),
    union('suites', selection.suites, { find: bySuite, known: suites }),
    union(
      'tags',
      selection.tags.map((all) => all.join('+')),
      { find: (entry) => byTags(entry.split('+')), known: tags },
    ),
  ].filter((part) => part !== undefined)
  const excluded = union('exclude', selection.exclude, { find: byName, known: names }) ?? new Set()
  const selected = candidates.filter((test) => parts.every((part) => part.has(test)) && !excluded.has(test))
  if (selected.length === 0) {
    throw configError(
      'the selection ends empty: no test is in all of the given tests, tags and suites and outside exclude',
      `${candidates.length} tests are available. Loosen one of the selection inputs.`,
    )
  }
  return selected
}

/** @throws RunError `config` when no selecting input was given. */
export function requireSelection(selection: Selection): void {
  if (selection.tests.length + selection.tags.length + selection.suites.length > 0) return
  throw configError(
    'nothing is selected: inputs "tests", "tags" and "suites" are all empty',
    `Give at least one of them; tests: '*' runs everything.`,
  )
}

/** The error for an entry of a selection input that names nothing. */
export function matchesNothing(
  input: 'tests' | 'tags' | 'suites' | 'exclude',
  entry: string,
  known: readonly string[],
) {
  const names = [...new Set(known)]
  const message = `input "${input}": "${entry.slice(0, 200)}" matches nothing`
  if (names.length === 0) return configError(message, 'The platform lists nothing there.')
  const shown = (name: string) => `"${name.slice(0, 80)}"`
  const others = names.slice(0, 5).map(shown).join(', ')
  const more = names.length > 5 ? ` and ${names.length - 5} more` : ''
  return configError(message, `Did you mean ${shown(closest(entry, names))}? There are ${others}${more}.`)
}

function union(
  input: 'tests' | 'tags' | 'suites' | 'exclude',
  entries: readonly string[],
  { find, known }: { find: (entry: string) => readonly Test[]; known: () => readonly string[] },
): Set<Test> | undefined {
  if (entries.length === 0) return undefined
  const found = new Set<Test>()
  for (const entry of entries) {
    const hits = find(entry)
    if (hits.length === 0) throw matchesNothing(input, entry, known())
    for (const test of hits) found.add(test)
  }
  return found
}
