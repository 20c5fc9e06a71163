import { describe, expect, test } from 'vitest'
import { parseValues, uploadedSummary } from './runner-files.ts'
import { createRunnerLog } from './runner-log.ts'

function read(text: string, secrets: string[] = []) {
  const log = createRunnerLog(secrets)
  log.take('stdout', text)
  log.close()
  return log
}

describe('the runner reads a log', () => {
  test.each([
    ['at the start of a line', '::error::x'],
    ['after spaces', '   ::error::x'],
    ['after a no-break space', '\u00a0::error::x'],
    ['after an ideographic space', '\u3000::error::x'],
    ['in capitals', '::ERROR::x'],
    ['with properties', '::error title=a,line=3::x'],
    ['after a lone carriage return', 'harmless\r::error::x'],
    ['in the old form, in the middle of a line', 'harmless ##[error]x'],
    ['without a line break at the end of the stream', 'a\n::error::x'],
  ])('and obeys a command %s', (_where, text) => {
    expect(read(text).annotations).toMatchObject([{ level: 'error', message: 'x' }])
  })

  test.each([
    ['after a zero-width space', '\u200b::error::x'],
    ['after an escape sequence', '\u001b[31m::error::x'],
    ['after a word', 'so ::error::x'],
    ['after a line separator', 'so\u2028::error::x'],
    ['that nobody knows', '::launch::x'],
    ['without its second colons', '::error x'],
  ])('and leaves alone what stands %s', (_where, text) => {
    expect(read(text).commands).toEqual([])
  })

  test('and finds commands in standard error too, whole lines however they arrive', () => {
    const log = createRunnerLog()
    for (const piece of ['::err', 'or::in ', 'pieces\r', '\nnext\n']) log.take('stderr', piece)
    log.close()
    expect(log.annotations).toEqual([{ level: 'error', message: 'in pieces' }])
    expect(log.lines).toEqual(['##[error]in pieces', 'next'])
  })

  test('and keeps ten annotations of each level', () => {
    const log = read(Array.from({ length: 14 }, (_, at) => `::error::${at}\n::warning::${at}\n`).join(''))
    expect(log.annotations).toHaveLength(20)
    expect(log.droppedAnnotations).toBe(8)
  })

  test('and stops obeying between stop-commands and its token', () => {
    const log = read('::stop-commands::T0ken\n::error::no\n##[error]no\n::t0kEN::\n::error::yes\n')
    expect(log.annotations).toEqual([{ level: 'error', message: 'yes' }])
  })

  test('and decodes data and properties', () => {
    expect(read('::warning title=a%3A b%2C c%25::one%0Atwo%25').annotations).toEqual([
      { level: 'warning', title: 'a: b, c%', message: 'one\ntwo%' },
    ])
  })

  test('and lets old log commands set outputs and state, and forbids environment changes', () => {
    const log = read('::set-output name=publishable::true\n::save-state name=a::b\n::set-env name=PATH::x\n')
    expect(log.outputs).toEqual({ publishable: 'true' })
    expect(log.state).toEqual({ a: 'b' })
    expect(log.forbidden).toEqual(['set-env'])
  })

  test('and masks secrets, masked values line by line, and their encoded forms', () => {
    const log = read('::add-mask::first%0Asecond\nfirst and second, job&secret, job%26secret, am9iJnNlY3JldA==', [
      'job&secret',
    ])
    expect(log.lines).toEqual(['*** and ***, ***, ***, ***'])
  })
})

describe('the runner reads files', () => {
  test('with both forms of values, the last one counting', () => {
    expect(parseValues('a=1\nb<<END\nx=1\ny<<2\nEND\n\na=2\n')).toEqual({ a: '2', b: 'x=1\ny<<2' })
  })

  test.each([['a broken line'], ['a<<END\nnever ended\n'], ['<<END\nx\nEND\n']])('and refuses %j', (text) => {
    expect(() => parseValues(text)).toThrow(/Invalid/)
  })

  test('and drops a summary above 1 MiB whole', () => {
    const same = (text: string) => text
    expect(uploadedSummary(Buffer.alloc(1024 * 1024, 'x'), same)).toHaveLength(1024 * 1024)
    expect(uploadedSummary(Buffer.alloc(1024 * 1024 + 1, 'x'), same)).toBeUndefined()
  })
})
