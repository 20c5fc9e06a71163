/** Foreign text made fit to be shown: bounded, and without stack traces, which a site must not publish. */

const longest = 2_000
/** Longer text is cut before anything else is done with it. */
const longestRead = 20_000
const removed = '[stack trace removed]'

const traceKey = /stack_?trace/i
const traceInText = /\\{0,8}["']?(?:remote)?stack_?trace(?:string)?\\{0,8}["']?\s{0,8}[:=]/i
/** A frame of .NET or JavaScript at the start of a line, real or escaped, or after a gap; and the runtime's seams. */
const frames =
  /(?:\r?\n|(?:\\r)?\\n|^|[^\S\r\n]{2})[^\S\r\n]{0,40}(?:at [\w$.<>[\]`+,|&]{1,400} ?\(|--- End of )(?:(?!\\r?\\?n)[^\r\n])*/g

/** Text of any JSON value, without stack traces, at most 2,000 characters. Undefined for nothing. */
export function readable(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  const whole = typeof value === 'string' ? value : JSON.stringify(value)
  const text = withoutStackTraces(whole.slice(0, longestRead)).trim()
  if (text === '') return undefined
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}

/** Takes stack traces out of JSON text, of text that holds JSON, cut off or escaped, and of plain text. */
export function withoutStackTraces(text: string): string {
  if (traceKey.test(text)) {
    const parsed = parseJson(text)
    if (typeof parsed === 'object' && parsed !== null) return JSON.stringify(prune(parsed))
  }
  // What follows the word in text that is no whole JSON cannot be told apart from the trace.
  const at = text.search(traceInText)
  const kept = at === -1 ? text : `${text.slice(0, at)}${removed}`
  return kept.replace(frames, '')
}

/** The object that a text is, if it is one. */
export function parseObject(text: string): Record<string, unknown> | undefined {
  const parsed = parseJson(text)
  return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : undefined
}

function prune(value: unknown): unknown {
  if (typeof value === 'string') return withoutStackTraces(value)
  if (Array.isArray(value)) return value.map(prune)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => !traceKey.test(key))
  return Object.fromEntries(kept.map(([key, item]) => [key, prune(item)]))
}

function parseJson(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
