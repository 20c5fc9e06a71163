/** The token endpoint of the simulated site, and what guards its API. Tokens are opaque and short-lived. */
import type { Clock } from '../core/ports.ts'
import type { SimReply, SimRequest } from './server.ts'
import { empty, ok } from './umbraco-ai-wire.ts'

export interface AccessSettings {
  clientId: string
  clientSecret: string
  /** Seconds; the site's default time-out of 20 minutes gives 299. */
  expiresIn: number
  /** Whether the API user's group has the AI section. */
  aiSection: boolean
}

export interface Access {
  /** Answers a token request. */
  issue(request: SimRequest): SimReply
  /** The refusal of an API request, or undefined when it may pass. */
  refuse(request: SimRequest): SimReply | undefined
  /** Forgets all tokens, as a restart with a new key ring does. */
  revoke(): void
  readonly issued: readonly string[]
}

export function createAccess(clock: Clock, settings: AccessSettings): Access {
  const tokens = new Map<string, number>()
  const issued: string[] = []
  return {
    issued,
    revoke: () => tokens.clear(),
    issue(request) {
      const form = new URLSearchParams(request.body)
      if (!/^application\/x-www-form-urlencoded/i.test(request.headers['content-type'] ?? '')) {
        return denied(400, 'invalid_request', 'The content type must be a form.')
      }
      if (form.get('grant_type') !== 'client_credentials') {
        return denied(400, 'unsupported_grant_type', 'The grant type is not supported.')
      }
      if (form.get('client_id') !== settings.clientId || form.get('client_secret') !== settings.clientSecret) {
        return denied(401, 'invalid_client', 'The client credentials are invalid.')
      }
      const token = `simulated-reference-token-${String(issued.length + 1).padStart(4, '0')}`
      issued.push(token)
      tokens.set(token, clock.now() + settings.expiresIn * 1_000)
      return ok({ access_token: token, token_type: 'Bearer', expires_in: settings.expiresIn })
    },
    refuse(request) {
      const [scheme, token = ''] = (request.headers.authorization ?? '').split(' ')
      const expires = scheme?.toLowerCase() === 'bearer' ? tokens.get(token) : undefined
      if (expires === undefined || expires <= clock.now()) {
        return empty(401, { 'www-authenticate': 'Bearer error="invalid_token"' })
      }
      return settings.aiSection ? undefined : empty(403)
    },
  }
}

function denied(status: number, error: string, description: string): SimReply {
  return { status, body: { error, error_description: description, error_uri: 'https://documentation.openiddict.com/' } }
}
