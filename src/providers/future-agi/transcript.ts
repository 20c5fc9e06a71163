/** What was said in calls that did not pass, bounded; for people to read, never to judge by. */
import { isRunError } from '../../core/errors.ts'
import type { Turn } from '../../core/model.ts'
import type { Log } from '../../core/ports.ts'
import { bounded } from './evaluation.ts'
import type { Platform } from './platform.ts'
import type { TranscriptRow } from './schema.ts'

/** Transcripts fetched for one batch, turns kept of each, and characters of each turn. */
const most = { calls: 25, turns: 80, characters: 2_000 } as const

/**
 * Transcripts by call id, of the first calls given. The first that cannot be had ends the reading, whatever the reason:
 * results that are already judged must not be lost for want of an illustration.
 */
export async function readTranscripts(
  callIds: readonly string[],
  { platform, log, signal }: { platform: Platform; log: Log; signal: AbortSignal },
): Promise<Map<string, readonly Turn[]>> {
  const found = new Map<string, readonly Turn[]>()
  for (const id of callIds.slice(0, most.calls)) {
    try {
      const turns = (await platform.transcript(id, signal)).slice(0, most.turns).flatMap(turnOf)
      if (turns.length > 0) found.set(id, turns)
    } catch (error) {
      if (!isRunError(error)) throw error
      log.debug(`No transcripts: ${error.message}`)
      break
    }
  }
  return found
}

/** Chat rows carry `messages` or `content`, spoken rows `content`; the role is the platform's word (sheet 7.3). */
function turnOf({ speaker_role, role, content, messages }: TranscriptRow): Turn[] {
  const text = [textOf(messages), textOf(content)].find((candidate) => candidate !== '')
  if (text === undefined) return []
  return [{ role: bounded(speaker_role ?? role ?? 'unknown', 40), text: bounded(text, most.characters) }]
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('\n')
  if (typeof value !== 'object' || value === null) return ''
  const { text, content }: { text?: unknown; content?: unknown } = value
  const said = [text, content].find((part) => typeof part === 'string')
  return said?.trim() ?? ''
}
