/** The part of `process` that tells of what nobody caught. */
export interface BugSource {
  on(event: 'uncaughtException' | 'unhandledRejection', listener: (error: unknown) => void): unknown
}

export interface BugEnding {
  /** Tells people; gets the stack, which may hold foreign text. */
  readonly tell: (details: string) => void
  readonly leave: (code: number) => void
  /** Never 1: a bug is no verdict. */
  readonly code: number
}

/**
 * Ends the process properly after an error that nobody caught. Left to itself, Node would print it where the runner
 * looks for commands, and end with 1, which stands for a failed agent.
 */
export function catchBugs(source: BugSource, { tell, leave, code }: BugEnding): void {
  let ended = false
  const onBug = (error: unknown) => {
    if (ended) return
    ended = true
    tell(error instanceof Error ? (error.stack ?? error.message) : String(error))
    leave(code)
  }
  source.on('uncaughtException', onBug)
  source.on('unhandledRejection', onBug)
}
