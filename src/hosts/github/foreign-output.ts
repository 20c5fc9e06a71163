/**
 * Libraries that write to the log by themselves. What they write may hold words of a server, and a line of those could
 * be a workflow command, so nothing of it goes out as it is.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Log } from '../../core/ports.ts'

const taken = new AsyncLocalStorage<Log>()
let users = 0
let restore: (() => void) | undefined

/** Runs `work`; what it writes to standard output becomes debug lines, and its masks become masks of ours. */
export async function withOutputTaken<T>(log: Log, work: () => Promise<T>): Promise<T> {
  users += 1
  restore ??= divert(process.stdout)
  try {
    return await taken.run(log, work)
  } finally {
    users -= 1
    if (users === 0) {
      restore?.()
      restore = undefined
    }
  }
}

/** Others go on writing meanwhile: what belongs to the work is told by its asynchronous context. */
function divert(stream: NodeJS.WriteStream): () => void {
  const write = stream.write
  stream.write = ((chunk: unknown, ...rest: unknown[]) => {
    const log = taken.getStore()
    if (log === undefined) return Reflect.apply(write, stream, [chunk, ...rest])
    taken.exit(() => pass(String(chunk), log))
    const callback = rest.find((each) => typeof each === 'function')
    if (typeof callback === 'function') callback()
    return true
  }) as typeof stream.write
  return () => {
    stream.write = write
  }
}

/** Debug lines of the library show headers and signed links, so they are dropped. */
function pass(text: string, log: Log): void {
  const mask = /^::add-mask::([^\r\n]+)\r?\n?$/.exec(text)?.[1]
  if (mask !== undefined) log.mask(decode(mask))
  else if (!text.startsWith('::debug::')) log.debug(text.trimEnd())
}

/** The runner's encoding of commands. */
function decode(data: string): string {
  return data.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')
}
