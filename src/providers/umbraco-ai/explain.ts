/** The site's own error words, and what to do about them. */
import type { FailedReply } from '../../core/errors.ts'
import type { Explanation } from '../../core/ports.ts'

const apiUserHint =
  'The API user (Users, Create, API User) needs a user group that has the AI section, and the back office.'

/** Problem details of the API; 401 and 403 mostly have no body at all. */
export function explainApi(reply: FailedReply): Explanation | undefined {
  if (reply.status < 400) return undefined
  const words = problemWords(reply.body)
  switch (reply.status) {
    case 400:
      return { words, hint: 'Check the ids in options: profile-id, context-ids and guardrail-ids.' }
    case 401:
      return { words, hint: 'The token was refused. Check client-id and client-secret, or give a fresh token.' }
    case 403:
      return { words, hint: apiUserHint }
    case 404:
      return words.length > 0
        ? { words }
        : { hint: 'base-url must be the root of an Umbraco site that has the package Umbraco.AI 1.5 or newer.' }
    default:
      return { words }
  }
}

/** Replies of the token endpoint: `error` and `error_description`. */
export function explainToken(reply: FailedReply): Explanation | undefined {
  const { status } = reply
  if (status < 400) return undefined
  const { error, error_description: description } = record(reply.body)
  const words = [error, description].filter((word) => typeof word === 'string' && word !== '') as string[]
  if (status === 404 || status === 405) {
    return { code: 'config', words, hint: 'base-url must be the root of an Umbraco site: it has no token endpoint.' }
  }
  if (status !== 400 && status !== 401 && status !== 403) return { words }
  if (error === 'invalid_request') {
    return { code: 'auth', words, hint: 'The site refuses token requests over plain http: give an https base-url.' }
  }
  return {
    code: 'auth',
    words,
    hint: 'Check client-id (with its prefix umbraco-back-office-) and client-secret of the API user.',
  }
}

function problemWords(body: unknown): string[] {
  const { title, detail, operationstatus, errors } = record(body)
  const fields = Object.entries(record(errors)).map(([field, messages]) => `${field}: ${[messages].flat().join(', ')}`)
  return [title, detail, operationstatus, ...fields].filter(
    (word) => typeof word === 'string' && word !== '',
  ) as string[]
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}
