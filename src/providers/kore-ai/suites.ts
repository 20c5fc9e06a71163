/** Which suites there are, and which of them the inputs mean (sheet, section 5). */
import { configError, isRunError, RunError } from '../../core/errors.ts'
import type { Selection, Test } from '../../core/model.ts'
import { hasWildcard, matches, matchesNothing, requireSelection } from '../../core/selection.ts'
import { type Context, languageOf } from './context.ts'
import { isPermission } from './refusals.ts'
import { replies } from './replies.ts'
import type { ListedSuite } from './schema.ts'
import { suiteTest } from './tests.ts'

const pageSize = 100

/** All batch suites of the bot; undefined when the credential may run suites but not list them. */
export async function listSuites(context: Context, signal: AbortSignal): Promise<ListedSuite[] | undefined> {
  const { api, paths, budget } = context
  const found = new Map<string, ListedSuite>()
  for (let skip = 0; ; ) {
    await budget.take(signal)
    let page: { readonly moreAvailable: boolean; readonly suites: readonly ListedSuite[] }
    try {
      const query = { skip, limit: pageSize }
      const reply = await api.send({
        ...{
          method: 'GET',
          path: paths.list,
          query,
          schema: replies('suitePage'),
          headers: languageOf(context),
          signal,
        },
      })
      page = reply.data
    } catch (error) {
      if (isRunError(error, 'auth') && isPermission(error.reply?.words ?? [])) return undefined
      throw error
    }
    const before = found.size
    for (const suite of page.suites) found.set(suite.id, suite)
    if (!page.moreAvailable || page.suites.length === 0) return [...found.values()]
    if (found.size === before) {
      throw new RunError('bad-response', 'the list of suites says there is more and repeats itself', {
        hint: 'Name the suites without wildcards and use a credential without Batch Tests Management.',
      })
    }
    // Whether built-in suites count in the paging is unknown: reading some twice is better than missing one.
    skip += page.suites.filter((suite) => !suite.builtIn).length || page.suites.length
  }
}

/** One test for each selected suite. Reads only. Throws `config` for what this platform cannot select. */
export async function resolveSuites(context: Context, selection: Selection, signal: AbortSignal): Promise<Test[]> {
  refuse(selection)
  const { kind } = context.options
  const listed = kind === 'batch' ? await listSuites(context, signal) : undefined
  if (kind === 'batch' && listed === undefined) {
    context.note('The credential may not list suites (scope Batch Tests Management); suite names are taken as given.')
  }
  const names = new Set(selection.suites.flatMap((entry) => find(entry, listed, kind)))
  const known = listed?.map((suite) => suite.name) ?? [...names]
  for (const entry of selection.exclude) {
    if (!known.some((name) => matches(entry, name))) throw matchesNothing('exclude', entry, known)
    for (const name of names) if (matches(entry, name)) names.delete(name)
  }
  if (names.size === 0) {
    throw configError('the selection ends empty: exclude leaves none of the suites', 'Loosen exclude or suites.')
  }
  for (const name of names) checkName(name)
  return [...names].map((name) => suiteTest(name, kind))
}

function refuse(selection: Selection): void {
  if (selection.tests.length > 0) {
    throw configError(
      `input "tests": "${selection.tests[0]}" cannot be selected, Kore.ai runs whole suites only`,
      'Name suites in the input "suites"; put tests that are to run alone into a suite of their own.',
    )
  }
  if (selection.tags.length > 0) {
    throw configError(
      'input "tags": Kore.ai has no tags that can be asked for',
      'Name suites in the input "suites", with * and ? if you like.',
    )
  }
  requireSelection(selection)
}

function find(entry: string, listed: readonly ListedSuite[] | undefined, kind: 'batch' | 'conversation'): string[] {
  if (listed === undefined) {
    if (!hasWildcard(entry)) return [entry]
    const why =
      kind === 'conversation' ? 'Kore.ai has no list of conversation suites' : 'the credential may not list suites'
    throw configError(
      `input "suites": "${entry}" has a wildcard, and ${why}`,
      kind === 'conversation'
        ? 'Give the exact names.'
        : 'Give the exact names, or add the scope Batch Tests Management to the JWT app.',
    )
  }
  // The built-in suites change by themselves, so they only run when they are called by their name or id.
  const hits = listed.filter(({ id, name, builtIn }) =>
    builtIn
      ? [id, name].some((own) => own.toLowerCase() === entry.toLowerCase())
      : id === entry || matches(entry, name),
  )
  if (hits.length === 0) {
    throw matchesNothing(
      'suites',
      entry,
      listed.map((suite) => suite.name),
    )
  }
  return hits.map((suite) => suite.name)
}

function checkName(name: string): void {
  if (!/[/\\]/.test(name) && name !== '.' && name !== '..') return
  throw configError(
    `input "suites": "${name}" cannot be run, its name stands in an address and must not hold a slash`,
    'Rename the suite in the Kore.ai builder.',
  )
}
