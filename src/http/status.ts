/** The one place that says what a status means when the provider's folder does not know better. */
import type { ErrorCode } from '../core/errors.ts'

const hints: Readonly<Record<ErrorCode, string>> = {
  config: 'Check the inputs named in the message.',
  auth: 'Check that the credentials are right, have not expired, and may use this part of the platform.',
  'not-found': 'Check base-url and the ids and names in the inputs.',
  'rate-limited': 'Wait a little and run again, or lower max-parallel.',
  unavailable: "Run again later; the platform's status page may know more.",
  'bad-response':
    'Check base-url; if it is right, the platform may have changed and the log with debugging on helps a bug report.',
  'timed-out': 'Raise timeout, or run fewer tests.',
  cancelled: 'Start the run again.',
  'batch-broken': 'Look at the batch on the platform, then run again.',
}

/** One next step for an error code. */
export function hintFor(code: ErrorCode): string {
  return hints[code]
}

/** What a status that is no success stands for. Redirects and statuses nobody expects are `bad-response`. */
export function readStatus(status: number): { readonly code: ErrorCode; readonly hint: string } {
  const hint = statusHints[status]
  const code = codeOf(status)
  return { code, hint: hint ?? (isRedirect(status) ? redirectHint : hintFor(code)) }
}

/** True for answers that send the client elsewhere. */
export function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status)
}

/**
 * True when a write that was answered so may have had an effect. A rejection (4xx) and a redirect that asks for the
 * same write elsewhere had none; 408 comes from gateways too, which cannot know.
 */
export function mayHaveActed(status: number): boolean {
  if (status === 301 || status === 307 || status === 308) return false
  return status < 400 || status === 408 || status >= 500
}

const redirectHint =
  'Set base-url to the address of the API itself; redirects are not followed, credentials stay where they belong.'

const statusHints: Readonly<Record<number, string>> = {
  402: "Check the plan and the credit of the platform's account.",
  403: 'Check that the credentials may use this part of the platform, and that no firewall stands between.',
  407: 'Check user and password in HTTPS_PROXY or HTTP_PROXY.',
}

function codeOf(status: number): ErrorCode {
  if (status === 401 || status === 403) return 'auth'
  if (status === 402 || status === 407) return 'config'
  if (status === 404 || status === 410) return 'not-found'
  if (status === 429) return 'rate-limited'
  if (status === 408 || status === 425 || status >= 500) return 'unavailable'
  return 'bad-response'
}
