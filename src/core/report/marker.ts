/** The invisible line by which a gate finds its own comment again, and by which an older run yields to a newer one. */

/** What a comment says about where it came from. */
export interface CommentMark {
  /** The gate's name: one comment per name. */
  readonly name: string
  readonly runId?: string
  readonly attempt?: number
  /** Counts the runs of one workflow. */
  readonly runNumber?: number
}

const shape = /<!-- batchgate:([\w.%~]+) run:([\w.%~]*) attempt:(\d{1,10})(?: number:(\d{1,15}))? -->/

/** An HTML comment that no value in it can end. */
export function writeMark({ name, runId, attempt, runNumber }: CommentMark): string {
  const number = runNumber === undefined ? '' : ` number:${runNumber}`
  return `<!-- batchgate:${token(name)} run:${token(runId ?? '')} attempt:${attempt ?? 1}${number} -->`
}

/** Reads the mark of a comment's body; undefined when it has none. Anyone can write one: the author has to be checked as well. */
export function readMark(body: string): CommentMark | undefined {
  const [, name, runId, attempt, runNumber] = shape.exec(body) ?? []
  if (name === undefined || attempt === undefined) return undefined
  try {
    return {
      name: decodeURIComponent(name),
      ...(runId ? { runId: decodeURIComponent(runId) } : {}),
      attempt: Number(attempt),
      ...(runNumber === undefined ? {} : { runNumber: Number(runNumber) }),
    }
  } catch {
    return undefined
  }
}

/**
 * Positive when `a` is of a later run than `b`, negative when of an earlier one. GitHub's run ids grow over all
 * workflows of a repository, numbers within one workflow, attempts within one run.
 */
export function compareMarks(a: CommentMark, b: CommentMark): number {
  return idOf(a) - idOf(b) || (a.runNumber ?? 0) - (b.runNumber ?? 0) || (a.attempt ?? 1) - (b.attempt ?? 1)
}

function idOf({ runId = '' }: CommentMark): number {
  return /^\d{1,15}$/.test(runId) ? Number(runId) : 0
}

/** Two hyphens would end an HTML comment early, so none is left as it is. */
function token(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
