/** Tests that run and are shown but do not block, by a file in the repository that names who answers for them and until when. */
import * as z from 'zod'
import { configError } from './errors.ts'
import type { Test } from './model.ts'
import { matches } from './selection.ts'

const text = z.string().trim().min(1).max(1_000)
/** YAML readers turn dates into Date objects; both forms mean the whole day in UTC. */
const day = z.preprocess(
  (value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value),
  z.iso.date(),
)

/** One line of the file. */
export const quarantineEntrySchema = z.strictObject({
  /** Id, alias or name of a test; `*` and `?` match. */
  test: text,
  reason: text,
  owner: text,
  /** Last day (UTC) on which it counts: `2026-01-31`. */
  until: day,
})

export type QuarantineEntry = Readonly<z.infer<typeof quarantineEntrySchema>>

const fileSchema = z.array(quarantineEntrySchema).max(10_000)

/** What the file means for the tests of this run. */
export interface Quarantine {
  /** Ids of tests that do not block. */
  readonly active: ReadonlySet<string>
  /** Entries that have run out and still name a test of this run: it blocks again. */
  readonly expired: readonly { readonly entry: QuarantineEntry; readonly tests: readonly string[] }[]
  /** Entries that name no test of this run; worth a line in the log. */
  readonly idle: readonly QuarantineEntry[]
  /** Entries that only the change itself brings: shown, and counting after the merge. */
  readonly pending: readonly QuarantineEntry[]
}

/** No quarantine at all. */
export const noQuarantine: Quarantine = { active: new Set(), expired: [], idle: [], pending: [] }

/**
 * Checks the parsed YAML of a quarantine file. An empty file is an empty list.
 * @throws RunError `config` that names the entry and what is wrong with it.
 */
export function readQuarantine(value: unknown, file: string): QuarantineEntry[] {
  const result = fileSchema.safeParse(value ?? [])
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const place = issue === undefined || issue.path.length === 0 ? 'the file' : describePlace(issue.path)
  throw configError(
    `input "quarantine": ${place} of ${file}: ${issue?.message.slice(0, 200) ?? 'malformed'}`,
    'The file is a YAML list of entries with test, reason, owner and until (a day such as 2026-01-31).',
  )
}

/**
 * Applies the entries to the tests of a run.
 * @param entries those of the base branch on a change request, else those of the checkout.
 * @param today the present day in UTC, `2026-01-31`.
 * @param proposed the change's own version, when it is not what counts.
 */
export function applyQuarantine(setting: {
  readonly entries: readonly QuarantineEntry[]
  readonly proposed?: readonly QuarantineEntry[]
  readonly tests: readonly Pick<Test, 'id' | 'name' | 'aliases'>[]
  readonly today: string
}): Quarantine {
  const { entries, proposed = [], tests, today } = setting
  const active = new Set<string>()
  const ended: { entry: QuarantineEntry; tests: string[] }[] = []
  const idle: QuarantineEntry[] = []
  for (const entry of entries) {
    const ids = tests.filter((test) => names(entry, test)).map((test) => test.id)
    if (ids.length === 0) idle.push(entry)
    else if (entry.until < today) ended.push({ entry, tests: ids })
    else for (const id of ids) active.add(id)
  }
  const expired = ended
    .map(({ entry, tests: ids }) => ({ entry, tests: ids.filter((id) => !active.has(id)) }))
    .filter(({ tests: ids }) => ids.length > 0)
  return { active, expired, idle, pending: proposed.filter((entry) => !entries.some((known) => same(known, entry))) }
}

function names(entry: QuarantineEntry, test: Pick<Test, 'id' | 'name' | 'aliases'>): boolean {
  return [test.id, test.name, ...(test.aliases ?? [])].some((name) => matches(entry.test, name))
}

/** A longer `until` is a new entry too: a change cannot extend its own excuse. */
function same(a: QuarantineEntry, b: QuarantineEntry): boolean {
  return a.test === b.test && a.until === b.until
}

function describePlace(path: readonly PropertyKey[]): string {
  const [index, field] = path
  return `entry ${Number(index) + 1}${field === undefined ? '' : `, "${String(field)}"`}`
}
