/** What strangers may read: tests whose name and texts may be real people's words are shown under a public name. */
import type { RunRecord } from '../model.ts'
import type { Entry } from './sections.ts'

export interface Publicity {
  /** Whether any test has texts that are not for the public. */
  readonly restricted: boolean
  nameOf(entry: Entry): string
  nameOfId(id: string): string
  /** Whether messages, checks and transcripts of a test may be shown. */
  showsTexts(entry: Entry): boolean
  /** A sentence with every name that is not for the public replaced. */
  redact(text: string): string
}

/** `judge` names tests by at most this many characters. */
const quoted = 100

export function createPublicity(record: RunRecord): Publicity {
  const hidden = new Map<string, string>()
  const names = new Map<string, string>()
  for (const { id, name, publicName } of record.tests) {
    names.set(id, publicName ?? name)
    if (publicName !== undefined) for (const text of [name, name.slice(0, quoted)]) hidden.set(text, publicName)
  }
  const restricted = hidden.size > 0
  // A test that only the baseline knows has lost its public name; its id never holds anybody's words.
  for (const { id, name } of record.comparison?.tests ?? []) {
    if (names.has(id)) continue
    names.set(id, restricted ? id : name)
    if (restricted) for (const text of [name, name.slice(0, quoted)]) hidden.set(text, id)
  }
  // Longest first, so that a name inside another does not leave half of it behind.
  const replacements = [...hidden].filter(([text]) => text.trim() !== '').sort(([a], [b]) => b.length - a.length)
  const nameOfId = (id: string) => names.get(id) ?? id
  return {
    restricted,
    nameOf: (entry) => nameOfId(entry.id),
    nameOfId,
    showsTexts: ({ test }) => !restricted || (test !== undefined && test.publicName === undefined),
    redact: (text) => replacements.reduce((shown, [from, to]) => replaceWords(shown, from, to), text),
  }
}

/** Replaces a text where it stands as words of its own; a name of two letters must not eat into others. */
function replaceWords(text: string, from: string, to: string): string {
  if (!text.includes(from)) return text
  const pattern = from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu'), () => to)
}
