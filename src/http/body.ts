/** Reads bodies that may be hostile. */

const deepest = 256
/** Objects and lists in one body: a million small ones fill 40 MB of text, and more than ten times that once read. */
const mostParts = 500_000
const mostValues = 5_000_000
/** Any spelling of the key `__proto__`, with escapes or without. */
const suspicious = /__proto__|\\u00(?:5f|6f|7[024])/i

export type ReadBody =
  | { readonly kind: 'empty' }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'html' }
  /** What it should not be; `problem` says in a few own words what is wrong with it. */
  | { readonly kind: 'broken'; readonly problem: string; readonly mayBeCut: boolean }

/** Reads a body as JSON, whatever its type says; `__proto__` keys are left out. Never throws. */
export function readBody(text: string, contentType: string | undefined): ReadBody {
  const trimmed = text.replace(/^\uFEFF/, '').trim()
  if (trimmed === '') return { kind: 'empty' }
  if (isHtml(trimmed, contentType)) return { kind: 'html' }
  const problem = shapeProblem(trimmed)
  if (problem !== undefined) return { kind: 'broken', problem, mayBeCut: false }
  try {
    const strip = (key: string, value: unknown) => (key === '__proto__' ? undefined : value)
    return { kind: 'json', value: suspicious.test(trimmed) ? JSON.parse(trimmed, strip) : JSON.parse(trimmed) }
  } catch {
    return { kind: 'broken', problem: 'no valid JSON', mayBeCut: true }
  }
}

/** True for a web page: by its type, or by how it begins. */
export function isHtml(text: string, contentType: string | undefined): boolean {
  if (/^\s*(?:<!doctype html|<html)/i.test(text)) return true
  return /\b(?:text\/html|xhtml)\b/i.test(contentType ?? '') && !/^\s*[[{"]/.test(text)
}

/** Counts brackets and commas outside strings: whatever walks the value later does so by recursion, and holds all of it. */
function shapeProblem(text: string): string | undefined {
  if (text.length <= deepest) return undefined
  let depth = 0
  let parts = 0
  let values = 0
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (quoted) {
      if (unit === 0x5c) at += 1
      else if (unit === 0x22) quoted = false
    } else if (unit === 0x22) quoted = true
    else if (unit === 0x2c) values += 1
    else if (unit === 0x5b || unit === 0x7b) {
      depth += 1
      parts += 1
      if (depth > deepest) return `JSON deeper than ${deepest} levels`
    } else if (unit === 0x5d || unit === 0x7d) depth -= 1
  }
  if (parts > mostParts) return `JSON of ${parts} objects and lists, more than ${mostParts}`
  return values > mostValues ? `JSON of ${values} values, more than ${mostValues}` : undefined
}
