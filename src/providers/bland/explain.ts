import type { ErrorCode, FailedReply } from '../../core/errors.ts'
import type { Explanation } from '../../core/ports.ts'

/**
 * Bland's three forms of failure (sheet, section 2): `{data: null, errors: [{error, message}]}`,
 * `{status: "error", message, errors: [text]}` and `{error, message}`. A success that carries errors is a failure.
 */
export function explain(reply: FailedReply): Explanation | undefined {
  const body = reply.body
  if (typeof body !== 'object' || body === null) return undefined
  const { errors, status, message, error, data } = body as Record<string, unknown>
  const words = [...wordsOf(errors), ...[message, error].filter(isText)]
  const success = reply.status >= 200 && reply.status < 300
  if (!success) {
    const hint = hints[reply.status]
    return { words: unique(words), ...(hint === undefined ? {} : { hint }) }
  }
  const listed = wordsOf(errors).length > 0 || (isFilled(errors) && errors !== false)
  const plain = (status === 'error' && isText(message)) || (isText(error) && isText(message))
  if (!listed && !(plain && data === undefined)) return undefined
  return { code: codeOf(words), words: unique(words) }
}

/** Codes as `errors[].error` of a refusal carries them, upper case. */
export function errorCodes(reply: FailedReply | undefined): string[] {
  const { errors } = (reply?.body ?? {}) as { errors?: unknown }
  if (!Array.isArray(errors)) return []
  return errors.flatMap((entry) => (isText(entry?.error) ? [entry.error.toUpperCase()] : []))
}

const hints: Readonly<Record<number, string>> = {
  401: 'Check api-key: the raw organisation key, without "Bearer". Keys are made on the settings page of the dashboard.',
  403: 'Check that your plan and the role of the key (admin, owner, operator or prompter) allow this.',
}

function wordsOf(errors: unknown): string[] {
  if (isText(errors)) return [errors]
  if (!Array.isArray(errors)) return []
  return errors.flatMap((entry) => {
    if (isText(entry)) return [entry]
    if (typeof entry !== 'object' || entry === null) return []
    const parts = [entry.error, entry.message].filter(isText)
    return parts.length > 0 ? [parts.join(': ')] : []
  })
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0
  return value !== undefined && value !== null && value !== ''
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)]
}

function codeOf(words: readonly string[]): ErrorCode {
  const all = words.join(' ').toUpperCase()
  if (/AUTH_FAILURE|UNAUTHORIZED/.test(all)) return 'auth'
  if (/\bNOT_FOUND/.test(all)) return 'not-found'
  return /RATE.?LIMIT/.test(all) ? 'rate-limited' : 'bad-response'
}
