/** The invisible line by which a gate finds its own comment again, and by which an older run yields to a newer one. */

/** What a comment says about where it came from. */
export interface CommentMark {
  /** The gate's name: one comment per name. */
  readonly name: string
  readonly runId?: string
  readonly attempt?: number
}

const shape = /<!-- batchgate:([\w.%~]+) run:([\w.%~]*) attempt:(\d{1,10}) -->/

/** An HTML comment that no value in it can end. */
export function writeMark({ name, runId, attempt }: CommentMark): string {
  return `<!-- batchgate:${token(name)} run:${token(runId ?? '')} attempt:${attempt ?? 1} -->`
}

/** Reads the mark of a comment's body; undefined when it has none. Anyone can write one: the author has to be checked as well. */
export function readMark(body: string): CommentMark | undefined {
  const [, name, runId, attempt] = shape.exec(body) ?? []
  if (name === undefined || attempt === undefined) return undefined
  try {
    return {
      name: decodeURIComponent(name),
      ...(runId ? { runId: decodeURIComponent(runId) } : {}),
      attempt: Number(attempt),
    }
  } catch {
    return undefined
  }
}

/** Two hyphens would end an HTML comment early, so none is left as it is. */
function token(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
