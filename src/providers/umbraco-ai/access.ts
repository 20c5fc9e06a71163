/** Bearer tokens of an API user: fetched with client credentials, renewed before they expire and after a 401. */
import { configError, isRunError } from '../../core/errors.ts'
import type { Api, Clock, Credentials, Log } from '../../core/ports.ts'
import { replies } from './replies.ts'
import { tokenPath } from './site.ts'

export interface ClientCredentials {
  readonly clientId: string
  readonly clientSecret: string
}

interface Token {
  readonly value: string
  /** Epoch ms from which it is no longer used. */
  readonly staleAt: number
}

/** A token that was given ready-made: it cannot be renewed. */
export function readyToken(token: string): Credentials {
  if (token.trim() === '') throw configError('input "token" is empty', 'Give a token, or client-id and client-secret.')
  return { headers: () => ({ authorization: `Bearer ${token.trim()}` }) }
}

/**
 * Tokens for a client. One token serves all requests of its life (each is a row in the site's database); requests
 * that come while it is being fetched wait for the same one.
 */
export function clientTokens(
  client: ClientCredentials,
  ports: { readonly api: Api; readonly clock: Clock; readonly log: Log },
): Credentials {
  let current: Token | undefined
  let fetching: Promise<Token> | undefined

  const fetchToken = async (signal: AbortSignal): Promise<Token> => {
    const asked = ports.clock.now()
    const { data } = await ports.api.send({
      method: 'POST',
      path: tokenPath,
      form: {
        grant_type: 'client_credentials',
        client_id: client.clientId,
        client_secret: client.clientSecret,
      },
      schema: replies('tokenReply'),
      safe: true,
      signal,
    })
    ports.log.mask(data.access_token)
    current = { value: data.access_token, staleAt: asked + lifeMs(data.expires_in) }
    return current
  }

  return {
    async headers(signal) {
      for (;;) {
        if (current !== undefined && ports.clock.now() < current.staleAt) return bearer(current)
        fetching ??= fetchToken(signal).finally(() => {
          fetching = undefined
        })
        try {
          return bearer(await orAborted(fetching, signal))
        } catch (error) {
          // Another request's cancellation ended the shared fetch; this one still wants its token.
          if (signal.aborted || !isRunError(error, 'cancelled')) throw error
        }
      }
    },
    renew() {
      current = undefined
    },
  }
}

/** Waits for work that others share, until the own signal says that nobody waits any more. */
async function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const settled = new AbortController()
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: settled.signal })
  })
  try {
    return await Promise.race([work, aborted])
  } finally {
    settled.abort()
  }
}

function bearer(token: Token): Record<string, string> {
  return { authorization: `Bearer ${token.value}` }
}

/** Ms a token is used: until 30 s before its end, or a quarter of a short life. Without a life, until it is refused. */
function lifeMs(expiresIn: number | null | undefined): number {
  if (expiresIn == null) return Number.POSITIVE_INFINITY
  const ms = expiresIn * 1_000
  return ms - Math.min(30_000, ms / 4)
}
