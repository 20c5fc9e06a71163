/** The error bodies of the platform, exactly as its sheet's section 3 has them. */
import type { SimReply } from '../server.ts'

const refusal = (status: number, code: number | string, msg: string): SimReply => ({
  status,
  body: { errors: [{ msg, code }] },
})

export const replies = {
  /** Missing or wrong JWT, and on the test endpoints also a bot that the app is not mapped to. */
  invalidCredentials: refusal(401, 4002, 'Invalid SDK credentials'),
  invalidToken: refusal(401, 4002, 'Invalid JWT token'),
  wrongScope: refusal(401, 4002, 'Permission denied. Scope is incorrect!'),
  unknownBot: refusal(400, 400, 'Invalid StreamId'),
  unknownSuite: refusal(400, 400, 'Test Suite not found'),
  unknownRun: refusal(400, 400, 'Test Result not found.'),
  invalidBody: refusal(412, 412, 'Validation errors/ Invalid arguments'),
  wrongVerb: refusal(405, 405, 'Method Not Allowed'),
  /** Its shape is unknown (section 17): settings may put another in its place. */
  busy: refusal(400, 400, 'Another execution of a test suite is already in progress'),
  linkExpired: refusal(403, 403, 'The link has expired'),
  linkForged: refusal(403, 403, 'The link is not valid'),
  noSuchPath: { status: 404, body: 'Cannot find that path' } satisfies SimReply,
} as const

/** A rate-limit refusal in the HTTP status asked for; real ones are unknown (section 17). */
export function rateLimited(period: 'minute' | 'hour', status: 429 | 200 | 400, retryAfter?: number): SimReply {
  const msg =
    period === 'minute'
      ? "You've exceeded the per-minute rate limit for this API"
      : "You've exceeded the hourly rate limit for this API"
  const headers: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }
  return { ...refusal(status, status === 200 ? 'RateLimit' : status, msg), headers }
}
