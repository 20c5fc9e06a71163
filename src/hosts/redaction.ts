/**
 * Keeps secrets out of what we write. GitHub's runner masks logs and summaries, but neither files nor artifacts nor
 * requests, and other hosts mask nothing.
 */

/** Shorter values are not masked: a mask of `ab` turns "unable" into "un***le" all over the log. */
export const shortestSecret = 4

/** Words of our own outputs. A mask inside one would make the runner drop that output of the job. */
const ownWords = ['passed', 'failed', 'inconclusive', 'skipped', 'errored', 'unverified', 'pending', 'true', 'false']

export interface Redactor {
  /** Adds a secret; returns the parts that a host may mask (its lines), empty when it cannot be masked. */
  add(secret: string): string[]
  /** Replaces every known secret, also Base64- and URL-encoded, by asterisks. */
  redact(text: string): string
  /** The same in every string of plain data, keys included. */
  redactData<T>(data: T): T
}

/** A redactor that knows nothing yet. */
export function createRedactor(): Redactor {
  const forms = new Set<string>()
  let pattern: RegExp | undefined

  const redact = (text: string) => {
    if (forms.size === 0) return text
    pattern ??= new RegExp(
      [...forms]
        .sort((a, b) => b.length - a.length)
        .map(escapePattern)
        .join('|'),
      'g',
    )
    return text.replace(pattern, '***')
  }

  return {
    add(secret) {
      const parts = maskable(secret)
      for (const part of parts) {
        for (const form of formsOf(part)) forms.add(form)
      }
      pattern = undefined
      return parts
    },
    redact,
    redactData: <T>(data: T) => mapStrings(data, redact) as T,
  }
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
  const encoded = [encodeURIComponent(value.toWellFormed()), JSON.stringify(value).slice(1, -1)]
  return [value, ...encoded, ...base64.filter((form) => form.length >= 2 * shortestSecret)]
}

function mapStrings(data: unknown, change: (text: string) => string): unknown {
  if (typeof data === 'string') return change(data)
  if (Array.isArray(data)) return data.map((item) => mapStrings(item, change))
  if (data === null || typeof data !== 'object') return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [change(key), mapStrings(value, change)]))
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
