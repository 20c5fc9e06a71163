/** Signing in: a JWT of our own for every request, or one that was given (sheet, section 2). */
import type { Clock, Credentials } from '../../core/ports.ts'

/** Seconds. The platform's clock may be behind ours; a token lives long enough for one slow exchange. */
const backdated = 30
const lifetime = 600

export interface JwtApp {
  readonly clientId: string
  readonly clientSecret: string
  readonly algorithm: 'HS256' | 'HS512'
}

/**
 * The `auth` header, raw, without `Bearer`. Every attempt gets a token of its own with a fresh `jti`, because an app
 * that enforces `jti` takes each only once. The HTTP client masks every header value it gets from here.
 */
export function signIn(app: JwtApp | { readonly token: string }, clock: Clock): Credentials {
  return {
    headers: async () => ({ auth: 'token' in app ? app.token : await mint(app, clock) }),
  }
}

/** A signed token; the claim is called `appId`, with exactly this case. */
async function mint({ clientId, clientSecret, algorithm }: JwtApp, clock: Clock): Promise<string> {
  const { SignJWT } = await import('jose')
  const now = Math.floor(clock.now() / 1000)
  return new SignJWT({ appId: clientId })
    .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
    .setSubject('batchgate')
    .setIssuedAt(now - backdated)
    .setExpirationTime(now + lifetime)
    .setJti(crypto.randomUUID())
    .sign(new TextEncoder().encode(clientSecret))
}
