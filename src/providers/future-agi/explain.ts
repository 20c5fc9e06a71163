/** What Future AGI's error replies say: one envelope with many names for the same text (sheet, section 2). */
import type { FailedReply } from '../../core/errors.ts'
import type { Explanation } from '../../core/ports.ts'

/** Reads a reply of any status; undefined when nothing is wrong with it. */
export function explain(reply: FailedReply): Explanation | undefined {
  const { status, body } = reply
  if (status < 400) {
    // Some refusals travel with status 200; the envelope says so.
    return isObject(body) && body.status === false ? { code: 'bad-response', words: wordsOf(body) } : undefined
  }
  const words = wordsOf(body)
  return { words, ...meaning(status, words.join(' ')), ...patience(status, body) }
}

function meaning(status: number, text: string): Explanation {
  if (status === 401) {
    return {
      hint: 'Check api-key and secret-key: both belong to one key of Settings > API keys, and the secret is shown only once.',
    }
  }
  if (status === 402) {
    return { code: 'config', hint: 'This needs another plan or edition of Future AGI; voice agents often do.' }
  }
  if (status === 403) {
    return {
      hint: /write access/i.test(text)
        ? 'Give the key a write role in this workspace, or name another workspace with the option workspace-id.'
        : 'Look whether the plan and the key allow this; the platform’s own reason is in the message.',
    }
  }
  if (status === 400 && /run test not found/i.test(text)) return { code: 'not-found' }
  if (status === 400 && /not completed|at least one scenario|not ready to run/i.test(text)) {
    return { code: 'config', hint: 'Set the run test right on the platform: its agent, and scenarios that are ready.' }
  }
  if (isLostStart(status, text)) return { code: 'unavailable', hint: lostStartHint }
  // Some unknown ids are answered with 500 (sheet 0, item 10).
  if (status === 500 && /no \w+ matches the given query/i.test(text)) return { code: 'not-found' }
  // One evaluation of an unusual type breaks this view of an execution for good (sheet 7.1); another one is asked then.
  if (status === 500 && /unable to fetch simulation runs/i.test(text)) return { code: 'bad-response' }
  return {}
}

/** What to do when nobody knows whether a trigger counted. */
export const lostStartHint = 'Look at the run test on the platform: an execution may have been started.'

/** True for the 400 that may leave an execution behind: its row is written before the scheduler is asked. */
export function isLostStart(status: number, text: string): boolean {
  return status === 400 && /failed to start test execution/i.test(text)
}

/** The wait that the enterprise module names in the body. */
function patience(status: number, body: unknown): Explanation {
  if (status !== 429 || !isObject(body) || !isObject(body.result)) return {}
  const seconds = body.result.retry_after
  return typeof seconds === 'number' && seconds >= 0 && seconds <= 3600 ? { retryAfterMs: seconds * 1000 } : {}
}

/** The first text that says anything: message, detail, error, result, or the body itself when it is no page. */
function wordsOf(body: unknown): string[] {
  if (typeof body === 'string') return /^\s*</.test(body) || body.trim() === '' ? [] : [bounded(body.trim())]
  if (!isObject(body)) return []
  for (const found of [body.message, body.detail, textIn(body.error), textIn(body.result)]) {
    if (typeof found === 'string' && found.trim() !== '') return [bounded(found.trim())]
  }
  return []
}

function textIn(value: unknown): unknown {
  return isObject(value) ? value.message : value
}

function bounded(text: string): string {
  return text.length > 500 ? `${text.slice(0, 500)}…` : text
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
