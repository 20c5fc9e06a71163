/** The part of `process` that is written to and left through. */
export interface Leavable {
  readonly stdout: Stream
  readonly stderr: Stream
  exit(code: number): void
}

interface Stream {
  write(text: string, done?: () => void): unknown
  on(event: 'error', listener: () => void): unknown
}

/** Standard output and standard error as the hosts take them: whole lines. */
export interface Streams {
  readonly write: (text: string) => void
  readonly writeError: (text: string) => void
  /** Ends the process once everything is out: where pipes are not written at once, an exit would cut the log. */
  readonly leave: (code: number) => void
}

/** A reader that goes away (`batchgate run | head`) must not end the run, for its exit code would be taken for a verdict. */
export function openStreams(process: Leavable): Streams {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  return {
    write: (text) => void process.stdout.write(text),
    writeError: (text) => void process.stderr.write(text),
    leave: (code) => void process.stdout.write('', () => process.stderr.write('', () => process.exit(code))),
  }
}
