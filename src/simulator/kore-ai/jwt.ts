/** The platform's own check of a JWT, with its own code: nothing here is shared with the client (sheet, section 2). */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { KoreClient } from './world.ts'

export type TokenCheck =
  | { readonly client: KoreClient; readonly claims: Readonly<Record<string, unknown>> }
  | { readonly refused: 'not-a-jwt' | 'invalid' }

const digests: Readonly<Record<string, string>> = { HS256: 'sha256', HS512: 'sha512' }

/** Verifies a raw token: three parts, the client's algorithm and secret, `appId`, and `exp` when there is one. `now` in ms. */
export function checkToken(token: string | undefined, clients: readonly KoreClient[], now: number): TokenCheck {
  const parts = (token ?? '').split('.')
  const [head = '', body = '', signature = ''] = parts
  if (token === undefined || parts.length !== 3) return { refused: token ? 'not-a-jwt' : 'invalid' }
  const header = decode(head)
  const claims = decode(body)
  if (header === undefined || claims === undefined) return { refused: 'not-a-jwt' }
  const client = clients.find(({ clientId }) => clientId === claims.appId)
  const digest = digests[String(header.alg)]
  if (client === undefined || digest === undefined || header.alg !== client.algorithm) return { refused: 'invalid' }
  const wanted = createHmac(digest, client.clientSecret).update(`${head}.${body}`).digest()
  const given = Buffer.from(signature, 'base64url')
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return { refused: 'invalid' }
  if (typeof claims.sub !== 'string' || claims.sub === '') return { refused: 'invalid' }
  const expires = claims.exp
  if (expires !== undefined && !(typeof expires === 'number' && expires * 1000 > now)) return { refused: 'invalid' }
  return { client, claims }
}

function decode(part: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
