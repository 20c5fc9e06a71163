/** Hashes of plain data that do not depend on the order of keys. */
import { sha256 } from '../../core/hash.ts'

/** JSON with sorted keys; what JSON cannot say is written as null. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}

/** The first `length` hex digits of the SHA-256 of plain data. */
export function fingerprint(value: unknown, length: number): string {
  return sha256(canonical(value)).slice(0, length)
}
