/** How an error that ended a run reads among the reasons of its verdict. */
import type { ErrorCode, RunError } from './errors.ts'
import type { Reason, ReasonCode } from './model.ts'

/** A wrong setting never gets this far: it ends the run before there is a verdict. */
const codes: Readonly<Record<ErrorCode, ReasonCode>> = {
  config: 'batch-broken',
  auth: 'auth',
  'not-found': 'batch-broken',
  'rate-limited': 'unavailable',
  unavailable: 'unavailable',
  'bad-response': 'unavailable',
  'timed-out': 'timed-out',
  cancelled: 'cancelled',
  'batch-broken': 'batch-broken',
}

/** One sentence on what happened, and one on what to do. */
export function reasonOf(error: RunError): Reason {
  return { code: codes[error.code], message: sentence(error) }
}

/** Message and hint as one text. */
export function sentence(error: RunError): string {
  const message = error.message.replace(/[.\s]+$/, '')
  return error.hint === '' ? `${message}.` : `${message}. ${error.hint}`
}
