import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAnnotator } from '../../../src/hosts/github/annotations.ts'
import { createGithubLog } from '../../../src/hosts/github/log.ts'
import { createRedactor } from '../../../src/hosts/redaction.ts'
import { hostileText } from '../../support/hostile-text.ts'
import { createRunnerLog } from '../../support/runner-log.ts'

function open() {
  const written: string[] = []
  const write = (text: string) => void written.push(text)
  const redactor = createRedactor()
  const log = createGithubLog({ write, redactor, annotator: createAnnotator(write, redactor) })
  const read = () => {
    const seen = createRunnerLog()
    seen.take('stdout', written.join(''))
    seen.close()
    return seen
  }
  return { log, written, read }
}

describe('a log at GitHub', () => {
  test.each([
    '::error::x',
    ' \u00a0\u3000::set-output name=publishable::true',
    'said ##[error]x',
    'said\r::add-mask::e',
    '\u200b::error::x',
    '#\u001b[0m#[error]x',
    '::stop-commands::pause',
    ':\u200d:error::x',
  ])('shows %j without obeying it', (text) => {
    const { log, read } = open()
    log.info(text)
    expect(read().commands).toEqual([])
  })

  test('never obeys what anybody said, in no kind of line', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const { log, read, written } = open()
        log.info(text)
        log.debug(text)
        for (let at = 0; at < 6; at += 1) {
          log.warning(text)
          log.error(text)
        }
        await log.group(text, async () => log.group(text, async () => log.info(text)))
        const own = ['debug', 'error', 'warning', 'group', 'endgroup']
        const names = read().commands.map(({ name }) => name)
        expect(names.filter((name) => !own.includes(name))).toEqual([])
        expect(names.filter((name) => name === 'error')).toHaveLength(2)
        expect(names.filter((name) => name === 'warning')).toHaveLength(4)
        expect(names.filter((name) => name === 'group')).toHaveLength(1)
        expect(written.join('')).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/)
      }),
      { numRuns: 300 },
    )
  })

  test('writes whole lines only', () => {
    const { log, written } = open()
    log.info('one\ntwo')
    log.warning('three')
    expect(written.every((text) => text.endsWith('\n'))).toBe(true)
    expect(written.join('')).toBe('one\ntwo\n::warning title=Batchgate::three\n')
  })

  test('masks before it writes, and redacts by itself too', () => {
    const { log, written, read } = open()
    log.mask('key-0123456789')
    log.info('the key-0123456789')
    log.warning('the key-0123456789')
    expect(written.join('')).toBe('::add-mask::key-0123456789\nthe ***\n::warning title=Batchgate::the ***\n')
    expect(read().masks).toEqual(['key-0123456789'])
  })

  test('masks a value of several lines line by line, and values with percent signs as they are', () => {
    const { log, read } = open()
    log.mask('first 100%0A line\nsecond line')
    expect(read().masks).toEqual(['first 100%0A line', 'second line'])
  })

  test('masks a value once, however often it is asked to', () => {
    const { log, written } = open()
    for (let at = 0; at < 3; at += 1) log.mask('key-0123456789')
    expect(written).toEqual(['::add-mask::key-0123456789\n'])
  })

  test('says that a value cannot be masked instead of ruining the log', () => {
    const { log, written } = open()
    log.mask('ab')
    expect(written.join('')).toMatch(/^Warning: .*too short/)
  })

  test('closes a group when its body fails', async () => {
    const { log, written } = open()
    await expect(log.group('Collecting', () => Promise.reject(new Error('lost')))).rejects.toThrow('lost')
    expect(written.join('')).toBe('::group::Collecting\n::endgroup::\n')
  })

  test('leaves most annotations for tests', () => {
    const { log, read } = open()
    for (let at = 0; at < 12; at += 1) log.warning(`number ${at}`)
    expect(read().annotations).toHaveLength(4)
    expect(read().lines).toContain('Warning: number 11')
  })
})
