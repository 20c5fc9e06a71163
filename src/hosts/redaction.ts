/**
 * Keeps secrets out of what we write. GitHub's runner masks logs and summaries, but neither files nor artifacts nor
 * requests, and other hosts mask nothing.
 */

/** Shorter values are not masked: a mask of `ab` turns "unable" into "un***le" all over the log. */
export const shortestSecret = 4

/** A text that was cut may end within a secret. So much of one is taken for it; less might be a word. */
const shortestStart = 6

/** What stands behind a text that was cut, if anything. */
const endings = new Set(['', '…', '"', "'", '`', ')'])

/** Words of our own outputs. A mask inside one would make the runner drop that output of the job. */
const ownWords = ['passed', 'failed', 'inconclusive', 'skipped', 'errored', 'unverified', 'pending', 'true', 'false']

export interface Redactor {
  /** Adds a secret; returns the parts that a host may mask (its lines), empty when it cannot be masked. */
  add(secret: string): string[]
  /** Replaces every known secret, also Base64- and URL-encoded or cut at its end, by asterisks. */
  redact(text: string): string
  /** The same in every string of plain data, keys included. What holds no secret is not copied. */
  redactData<T>(data: T): T
}

/** A redactor that knows nothing yet. */
export function createRedactor(): Redactor {
  /** Everything to be replaced, by its first characters. */
  const index = new Map<string, Set<string>>()
  const starts = new Uint8Array(placeCount)

  const learn = (form: string) => {
    const start = form.slice(0, shortestSecret)
    starts[placeOf(start, 0)] = 1
    const known = index.get(start)
    if (known === undefined) index.set(start, new Set([form]))
    else known.add(form)
  }
  const longestAt = (text: string, at: number) => {
    let longest = 0
    for (const form of index.get(text.slice(at, at + shortestSecret)) ?? []) {
      if (form.length > longest) longest = Math.max(longest, startOf(form, text, at))
    }
    return longest
  }
  // There may be thousands of tokens, and megabytes of text without any of them
  const redact = (text: string) => {
    let done = ''
    let from = 0
    for (let at = 0; at <= text.length - shortestSecret; at += 1) {
      if (starts[placeOf(text, at)] === 0) continue
      const hit = longestAt(text, at)
      if (hit === 0) continue
      done += `${text.slice(from, at)}***`
      from = at + hit
      at = from - 1
    }
    if (from === 0) return text
    return done + text.slice(from)
  }

  return {
    add(secret) {
      const parts = maskable(secret)
      for (const part of parts) {
        for (const form of formsOf(part)) learn(form)
      }
      return parts
    },
    redact,
    redactData: <T>(data: T) => mapStrings(data, redact) as T,
  }
}

const placeCount = 2 ** 16

/** A place for the four characters at `at`, the same for the same ones, and seldom the same for others. */
function placeOf(text: string, at: number): number {
  const first = text.charCodeAt(at) * 4_099 + text.charCodeAt(at + 1) * 1_031
  return (first + text.charCodeAt(at + 2) * 257 + text.charCodeAt(at + 3) * 61) % placeCount
}

/** How much of a form stands in a text: all of it, or its beginning where the text was cut; else 0. */
function startOf(form: string, text: string, at: number): number {
  if (text.startsWith(form, at)) return form.length
  let length = shortestSecret
  while (text[at + length] === form[length]) length += 1
  return length >= shortestStart && endings.has(text.charAt(at + length)) ? length : 0
}

/** The lines of a secret that are long enough, and no part of our own words. */
function maskable(secret: string): string[] {
  const lines = secret
    .split(/\r\n|[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line.length >= shortestSecret && !ownWords.some((word) => word.includes(line.toLowerCase())))
  return [...new Set(lines)]
}

/** The value, and how it looks after the encodings that requests and reports use. */
function formsOf(value: string): string[] {
  const bytes = Buffer.from(value)
  // Base64 of a longer text that holds the value, at each of the three alignments, without the groups it shares
  const base64 = [0, 1, 2].flatMap((shift) => {
    const whole = bytes.subarray((3 - shift) % 3)
    const inner = whole.subarray(0, whole.length - (whole.length % 3))
    return [inner.toString('base64'), inner.toString('base64url')]
  })
  const once = encodeURIComponent(value.toWellFormed())
  const encoded = [once, encodeURIComponent(once), JSON.stringify(value).slice(1, -1)]
  return [value, ...encoded, ...base64.filter((form) => form.length >= 2 * shortestSecret)]
}

/** Parts in which nothing changes stay the very same: a record of a hundred thousand tests need not exist twice. */
function mapStrings(data: unknown, change: (text: string) => string): unknown {
  if (typeof data === 'string') return change(data)
  if (data === null || typeof data !== 'object') return data
  let changed = false
  const apply = (item: unknown) => {
    const now = mapStrings(item, change)
    changed ||= !Object.is(now, item)
    return now
  }
  const now = Array.isArray(data)
    ? data.map(apply)
    : Object.entries(data).map(([key, value]) => [apply(key), apply(value)])
  if (!changed) return data
  return Array.isArray(data) ? now : Object.fromEntries(now as [string, unknown][])
}
