import { describe, expect, test } from 'vitest'
import { openStreams } from '../src/streams.ts'

/** A process whose streams write only when told to, or fail. */
function slowProcess() {
  const said: string[] = []
  const waiting: (() => void)[] = []
  const listeners: (() => void)[] = []
  const stream = (name: string) => ({
    write: (text: string, done?: () => void) => {
      said.push(`${name}: ${text}`)
      if (done !== undefined) waiting.push(done)
    },
    on: (_event: 'error', listener: () => void) => void listeners.push(listener),
  })
  const process = {
    stdout: stream('out'),
    stderr: stream('err'),
    exit: (code: number) => void said.push(`exit ${code}`),
  }
  return { process, said, listeners, flush: () => waiting.shift()?.() }
}

describe('standard streams', () => {
  test('are empty before the process goes', () => {
    const { process, said, flush } = slowProcess()
    const streams = openStreams(process)
    streams.write('one\n')
    streams.writeError('two\n')
    streams.leave(3)
    expect(said).not.toContain('exit 3')
    flush()
    expect(said).not.toContain('exit 3')
    flush()
    expect(said.at(-1)).toBe('exit 3')
  })

  test('survive readers that go away', () => {
    const { process, listeners } = slowProcess()
    openStreams(process)
    expect(listeners).toHaveLength(2)
    for (const fail of listeners) expect(fail).not.toThrow()
  })
})
