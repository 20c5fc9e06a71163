/** Ways in which an answer can be JSON and still not be the truth. Each changes a copy of the body and returns it. */
import type { Random } from '../../src/core/statistics/random.ts'

type Place = { readonly holder: Record<string, unknown>; readonly key: string }
type List = unknown[]

/** Every field of every object, however deep. */
function fields(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(fields)
  if (Array.isArray(value)) return inner
  const holder = value as Record<string, unknown>
  return [...Object.keys(holder).map((key) => ({ holder, key })), ...inner]
}

/** Lists of objects, the outermost first. */
function lists(value: unknown): List[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(lists)
  return Array.isArray(value) && value.some((item) => typeof item === 'object') ? [value, ...inner] : inner
}

/** True when something in the body says how many items there are: only then a lost one can be noticed. */
function isCounted(body: unknown): boolean {
  return fields(body).some(({ holder, key }) => /total|count/i.test(key) && typeof holder[key] === 'number')
}

function one<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random() * items.length)]
}

/** Turns every list around. */
export function reorder(body: unknown): unknown {
  for (const list of lists(body)) list.reverse()
  return body
}

/** One item of the outermost list comes twice, as when a page shifted by one. */
export function repeatItem(body: unknown, random: Random): unknown {
  const [list] = lists(body)
  list?.push(structuredClone(one(list, random)))
  return body
}

/** One item of the outermost list is not there, and the counts still know of it. */
export function loseItem(body: unknown, random: Random): unknown {
  if (!isCounted(body)) return body
  const [list] = lists(body)
  list?.splice(Math.floor(random() * list.length), 1)
  return body
}

/** The outermost list ends early; the counts know of more. */
export function shorten(body: unknown, random: Random): unknown {
  if (!isCounted(body)) return body
  const [list] = lists(body)
  list?.splice(1 + Math.floor(random() * list.length))
  return body
}

/** Everything called a total or count says something else. */
export function lieAboutTotals(body: unknown, random: Random): unknown {
  for (const { holder, key } of fields(body)) {
    const value = holder[key]
    if (typeof value !== 'number' || !/total|count|pages/i.test(key)) continue
    holder[key] = one([0, value + 1, Math.max(0, value - 1), value * 1_000, -1, 0.5, String(value)], random)
  }
  return body
}

/** Statuses say a word that nobody knows: all of them, or one. */
export function strangeWord(body: unknown, random: Random): unknown {
  const statuses = fields(body).filter(({ holder, key }) => key === 'status' && typeof holder[key] === 'string')
  const chosen = random() < 0.5 ? statuses : [one(statuses, random)]
  for (const place of chosen) if (place !== undefined) place.holder[place.key] = 'HIBERNATING'
  return body
}

export function loseField(body: unknown, random: Random): unknown {
  const place = one(fields(body), random)
  if (place !== undefined) delete place.holder[place.key]
  return body
}

export function nullField(body: unknown, random: Random): unknown {
  const place = one(fields(body), random)
  if (place !== undefined) place.holder[place.key] = null
  return body
}

/** One field has another type than it should. */
export function retypeField(body: unknown, random: Random): unknown {
  const place = one(fields(body), random)
  if (place !== undefined) place.holder[place.key] = one([[], {}, 'text', 42, [{}]], random)
  return body
}
