/** What the platform's refusals mean (sheet, section 3), in whatever HTTP status they come. */
import type { FailedReply } from '../../core/errors.ts'
import type { Explanation } from '../../core/ports.ts'

const rateLimit = /rate limit/i
const hourly = /hour/i
const busy =
  /in[- _]?progress|(?:already|currently|is|still) (?:being )?(?:running|execut)|another (?:\w+ )*(?:execution|run)\b|concurren/i
const permission = /permission|scope/i
const unknownSuite = /test suite not found/i

/** How long a refused request waits before it is sent again, in ms (sheet, section 4). */
const pause = { minute: 60_000, hour: 5 * 60_000, busy: 15_000 } as const

/** True when the answer to a start proves that nothing was started and that asking later makes sense. */
export function startsNothing(reply: FailedReply): boolean {
  return isBusy(reply) || reply.words.some((word) => rateLimit.test(word))
}

/** True when a 401 or 403 is about what the credential may do, not about whether it is one. */
export function isPermission(words: readonly string[]): boolean {
  return words.some((word) => permission.test(word))
}

/** True when the platform knows no suite of the name in the path. */
export function isUnknownSuite(words: readonly string[]): boolean {
  return words.some((word) => unknownSuite.test(word))
}

/** Reads replies of any status. A refusal that comes with 200 becomes a failure. */
export function explainFor(botId: string): (reply: FailedReply) => Explanation | undefined {
  return (reply) => {
    const { words, codes, formal } = readErrors(reply.body)
    const success = reply.status >= 200 && reply.status < 300
    const limited = words.find((word) => rateLimit.test(word))
    if (success && !formal && (limited === undefined || isAnswer(reply.body))) return undefined
    if (limited !== undefined) {
      return { code: 'rate-limited', words, retryAfterMs: hourly.test(limited) ? pause.hour : pause.minute }
    }
    if (reply.status === 429) return { words, retryAfterMs: pause.minute }
    if (isBusy({ ...reply, words })) {
      const hint = 'Another execution runs on this app. Wait for it, or cancel it in the Kore.ai builder.'
      return { code: 'rate-limited', words, hint, retryAfterMs: pause.busy }
    }
    const meaning = meaningOf({ status: reply.status, words, codes, botId })
    if (meaning !== undefined) return { ...meaning, words }
    return success ? { code: 'bad-response', words } : { words }
  }
}

interface Refusal {
  readonly status: number
  readonly words: readonly string[]
  readonly codes: readonly string[]
  readonly botId: string
}

function meaningOf({ status, words, codes, botId }: Refusal): Explanation | undefined {
  const says = (pattern: RegExp) => words.some((word) => pattern.test(word))
  if (status === 401 || status === 403 || codes.includes('4002')) {
    if (isPermission(words)) {
      const hint =
        'Map the scope to the JWT app and publish the scopes with the app: Batch or Conversation Tests Execution ' +
        'for running (an app-level credential), Bot Publish for publishing (an Admin Console credential).'
      return { code: 'auth', hint }
    }
    const hint =
      `Either client-id and client-secret (or algorithm) are wrong, or the JWT app is not mapped to bot ${botId}: ` +
      'the platform answers both alike. Check both; an app that enforces JWE cannot be used.'
    return { code: 'auth', hint }
  }
  if (says(/invalid streamid/i)) return { code: 'not-found', hint: `Check the option bot-id: ${botId}.` }
  if (isUnknownSuite(words)) {
    return { code: 'not-found', hint: 'Check the suite name: it may have been renamed, or belong to another language.' }
  }
  if (says(/test result not found/i)) {
    return { code: 'not-found', hint: 'The run is unknown to the platform; it may have been deleted.' }
  }
  if (status === 412 || codes.includes('412')) {
    const hint = 'Check the options version (has the app ever been published?), engine and user-email.'
    return { code: 'config', hint }
  }
  return undefined
}

function isBusy({ status, words }: FailedReply): boolean {
  return status === 409 || status === 423 || words.some((word) => busy.test(word))
}

/** An accepted start or a status has an id; a message beside it is no refusal. */
function isAnswer(body: unknown): boolean {
  return typeof body === 'object' && body !== null && ['_id', 'requestId', 'testRunId'].some((key) => key in body)
}

/** `formal`: the documented list of errors is there. Read by hand: every reply is, the first one before any schema. */
function readErrors(body: unknown): { words: string[]; codes: string[]; formal: boolean } {
  const reply = fieldsOf(body)
  const errors = (Array.isArray(reply.errors) ? reply.errors : []).map(fieldsOf)
  const words = [...errors.map((each) => each.msg ?? each.message), reply.message, reply.msg, reply.error]
  return {
    words: words.filter((word) => typeof word === 'string'),
    codes: errors.map(({ code }) => String(code)),
    formal: errors.length > 0,
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
