import { EventEmitter } from 'node:events'
import { describe, expect, test } from 'vitest'
import { catchBugs } from '../src/bugs.ts'

function open() {
  const source = new EventEmitter()
  const said: string[] = []
  catchBugs(source, { tell: (details) => said.push(details), leave: (code) => said.push(`left with ${code}`), code: 3 })
  return { source, said }
}

describe('an error that nobody caught', () => {
  test.each(['uncaughtException', 'unhandledRejection'])('(%s) is told, and ends the process', (event) => {
    const { source, said } = open()
    source.emit(event, new Error('out of range'))
    expect(said).toEqual([expect.stringContaining('out of range'), 'left with 3'])
  })

  test('may be anything, and only the first one counts', () => {
    const { source, said } = open()
    source.emit('unhandledRejection', undefined)
    source.emit('uncaughtException', new Error('later'))
    expect(said).toEqual(['undefined', 'left with 3'])
  })
})
