/**
 * What values of a provider's own options may look like. Not zod: options are read before the first request, and zod
 * takes longer to load than the request to answer.
 */
import type { Schema } from './ports.ts'

/** `read` returns undefined for what is not allowed. */
function kind<T>(read: (value: unknown) => T | undefined): Schema<T> {
  return {
    safeParse(value) {
      const data = read(value)
      return data === undefined ? { success: false, error: { message: 'not allowed' } } : { success: true, data }
    },
  }
}

function reading<T>(schema: Schema<T>): (value: unknown) => T | undefined {
  return (value) => {
    const result = schema.safeParse(value)
    return result.success ? result.data : undefined
  }
}

/** Text, trimmed, not empty and of a shape. */
export function text(shape?: RegExp): Schema<string> {
  return kind((value) => {
    if (typeof value !== 'string') return undefined
    const trimmed = value.trim()
    return trimmed !== '' && (shape?.test(trimmed) ?? true) ? trimmed : undefined
  })
}

/** One of some fixed words, whatever the case. */
export function word<const Word extends string>(words: readonly Word[]): Schema<Word> {
  return kind((value) => {
    if (typeof value !== 'string') return undefined
    const given = value.trim().toLowerCase()
    return words.find((known) => known.toLowerCase() === given)
  })
}

/** True or false, also quoted. */
export const flag: Schema<boolean> = kind((value) => {
  if (typeof value === 'boolean') return value
  return value === 'true' || value === 'false' ? value === 'true' : undefined
})

/** A whole number from `least`, also quoted. */
export function wholeNumber(least: number): Schema<number> {
  return kind((value) => {
    const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
    return typeof number === 'number' && Number.isSafeInteger(number) && number >= least ? number : undefined
  })
}

/** A number from 0 to 1. */
export const share: Schema<number> = kind((value) =>
  typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined,
)

/** A share, or text like 0.9 or 90%. */
export const rate: Schema<number> = kind((value) => {
  if (typeof value !== 'string') return reading(share)(value)
  if (!/^\d+(\.\d+)?%?$/.test(value)) return undefined
  return reading(share)(value.endsWith('%') ? Number(value.slice(0, -1)) / 100 : Number(value))
})

/** A list, or text with commas or line breaks between the items. May be empty; one bad item spoils it. */
export function list(item: Schema<string>): Schema<string[]> {
  return kind((value) => {
    const items = typeof value === 'string' ? value.split(/[,\n]/).filter((entry) => entry.trim() !== '') : value
    return Array.isArray(items) ? all(items, reading(item)) : undefined
  })
}

/** A scalar or a list of at least one, as texts. */
export const texts: Schema<string[]> = kind((value) => {
  const items: unknown[] = Array.isArray(value) ? value : [value]
  const read = (item: unknown) =>
    typeof item === 'string' || (Array.isArray(value) && ['number', 'boolean'].includes(typeof item))
      ? String(item)
      : undefined
  return items.length > 0 ? all(items, read) : undefined
})

/** A map from any names to values of one kind. */
export function mapOf<T>(value: Schema<T>): Schema<Record<string, T>> {
  return kind((given) => {
    if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined
    const read = all(Object.values(given), reading(value))
    return read && Object.fromEntries(Object.keys(given).map((key, index) => [key, read[index] as T]))
  })
}

/** What the first kind allows, read as the second kind would write it, or what the second kind allows. */
export function shorthand<Short, T>(short: Schema<Short>, full: (value: Short) => T, long: Schema<T>): Schema<T> {
  return kind((value) => {
    const brief = reading(short)(value)
    return brief === undefined ? reading(long)(value) : full(brief)
  })
}

function all<T>(items: readonly unknown[], read: (item: unknown) => T | undefined): T[] | undefined {
  const values: T[] = []
  for (const item of items) {
    const value = read(item)
    if (value === undefined) return undefined
    values.push(value)
  }
  return values
}
