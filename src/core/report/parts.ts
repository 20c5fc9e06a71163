/** Large JSON documents part by part: a report of a hundred thousand tests need never be one string in memory. */

/** A list whose items are made when they are written, one after the other. */
export interface LazyList {
  readonly lazy: Iterable<unknown>
}

/**
 * JSON indented by two spaces, the same as `JSON.stringify` makes of it; what is undefined, null or no number is left
 * out of objects. Lists in the upper levels are written item by item.
 */
export function* jsonParts(value: unknown, depth = 0): Generator<string> {
  const pad = '  '.repeat(depth)
  if (depth >= 4 || typeof value !== 'object' || value === null) {
    yield indented(value, pad)
  } else if (Array.isArray(value) || 'lazy' in value) {
    const items: Iterable<unknown> = Array.isArray(value) ? value : (value as LazyList).lazy
    let before = '['
    for (const item of items) {
      yield `${before}\n${pad}  ${indented(item, `${pad}  `)}`
      before = ','
    }
    yield before === '[' ? '[]' : `\n${pad}]`
  } else {
    let before = '{'
    for (const [key, item] of Object.entries(value)) {
      if (leaveOut(key, item) === undefined) continue
      yield `${before}\n${pad}  ${JSON.stringify(key)}: `
      yield* jsonParts(item, depth + 1)
      before = ','
    }
    yield before === '{' ? '{}' : `\n${pad}}`
  }
}

function indented(value: unknown, pad: string): string {
  return (JSON.stringify(value, leaveOut, 2) ?? 'null').replaceAll('\n', `\n${pad}`)
}

/** JSON has no NaN: a number that is none is left out instead of becoming null. */
function leaveOut(_key: string, value: unknown): unknown {
  return value === null || (typeof value === 'number' && !Number.isFinite(value)) ? undefined : value
}
