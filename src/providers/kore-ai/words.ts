/** The platform's words for where a run is; their list is not known to be complete (sheet, sections 7 and 8). */

const ended = new Set(['completed', 'success', 'failed', 'error', 'cancelled', 'canceled'])
const broken = new Set(['failed', 'error', 'cancelled', 'canceled'])
const active = new Set(['running', 'inprogress', 'queued', 'pending', 'accepted', 'started'])

/** `IN_PROGRESS`, `In progress` and `inprogress` are one word. */
export function normal(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '')
}

export interface Whereabouts {
  /** Both levels say that it has ended. */
  readonly ended: boolean
  /** One of them says that it ended badly. */
  readonly broken: boolean
  readonly known: boolean
  /** As the platform wrote it, both when they differ. */
  readonly raw: string
}

/**
 * Reads the status of a reply and of the result within it; a missing inner one adds nothing. `passed` ends only
 * conversation runs.
 */
export function whereabouts(
  kind: 'batch' | 'conversation',
  levels: { readonly outer: string; readonly inner: string | undefined },
): Whereabouts {
  const { outer, inner } = levels
  const both = inner === undefined ? [outer] : [outer, inner]
  const words = both.map(normal)
  const isEnded = (word: string) => ended.has(word) || (kind === 'conversation' && word === 'passed')
  return {
    ended: words.every(isEnded),
    broken: words.some((word) => broken.has(word)),
    known: words.every((word) => isEnded(word) || active.has(word)),
    raw: words[1] === undefined || words[0] === words[1] ? outer : both.join(' / '),
  }
}
