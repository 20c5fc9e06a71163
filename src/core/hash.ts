/** Hashes that tell whether something is still the same. */
import { createRequire } from 'node:module'

/** node:crypto is required with the first hash: loading it takes a tenth of the time to the first request. */
const require = createRequire(import.meta.url)
let crypto: typeof import('node:crypto') | undefined

/** SHA-256 of a text as 64 hex digits. */
export function sha256(text: string): string {
  crypto ??= require('node:crypto') as typeof import('node:crypto')
  return crypto.createHash('sha256').update(text).digest('hex')
}
