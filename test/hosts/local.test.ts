import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLocalHost, createLocalLog, type LocalLogSetup, wantsColours } from '../../src/hosts/local.ts'
import { createRedactor } from '../../src/hosts/redaction.ts'
import { hostileText } from '../support/hostile-text.ts'
import { record, recorded } from '../support/records.ts'
import { createRunnerLog } from '../support/runner-log.ts'

function open(more: Partial<LocalLogSetup> = {}) {
  const out: string[] = []
  const err: string[] = []
  const setup: LocalLogSetup = {
    write: (text) => void out.push(text),
    writeError: (text) => void err.push(text),
    colours: false,
    debug: false,
    redactor: createRedactor(),
    ...more,
  }
  return { setup, log: createLocalLog(setup), out: () => out.join(''), err: () => err.join('') }
}

describe('colours', () => {
  test.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
  ])('with a terminal: %j and %j are wanted: %j', (isTTY, env, expected) => {
    expect(wantsColours({ isTTY, env })).toBe(expected)
  })
})

describe('a local log', () => {
  test('separates what was asked for from what went wrong', () => {
    const { log, out, err } = open()
    log.info('Selected 3 tests.')
    log.warning('slow')
    log.error('lost')
    log.debug('unseen')
    expect(out()).toBe('Selected 3 tests.\n')
    expect(err()).toBe('Warning: slow\nError: lost\n')
  })

  test('shows debug lines when asked to', () => {
    const { log, err } = open({ debug: true })
    log.debug('GET /v1/x 200')
    expect(err()).toBe('GET /v1/x 200\n')
  })

  test('paints only when colours are wanted', () => {
    const { log, err } = open({ colours: true })
    log.error('lost')
    expect(err()).toBe('\u001b[31mError: lost\u001b[0m\n')
  })

  test('indents groups, and ends them when their body fails', async () => {
    const { log, out } = open()
    await log.group('Batch b-1', async () => log.info('running'))
    await expect(log.group('Batch b-2', () => Promise.reject(new Error('x')))).rejects.toThrow()
    log.info('done')
    expect(out()).toBe('Batch b-1\n  running\nBatch b-2\ndone\n')
  })

  test('redacts secrets, for nobody else does it here', () => {
    const { log, out } = open()
    log.mask('key-0123456789')
    log.info('the key-0123456789')
    expect(out()).toBe('the ***\n')
  })

  test('neither moves the cursor nor gives commands to a CI that reads it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { log, out, err } = open({ debug: true })
        log.info(text)
        log.warning(text)
        log.error(text)
        log.debug(text)
        const seen = createRunnerLog()
        seen.take('stdout', out())
        seen.take('stderr', err())
        seen.close()
        expect(seen.commands).toEqual([])
        expect(out() + err()).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]|##vso\[/)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a local host', () => {
  test('delivers the rendered report, redacted', async () => {
    const { setup, out } = open()
    const host = createLocalHost({ ...setup, render: ({ verdict }) => `${verdict.conclusion} key-0123456789` })
    host.log.mask('key-0123456789')
    expect(await host.begin('nightly')).toEqual([])
    host.announce([])
    expect(await host.deliver(record([recorded('a')]))).toEqual([])
    expect(out()).toBe('passed ***\n')
  })

  test('says on standard error why the process fails', () => {
    const { setup, err } = open()
    createLocalHost({ ...setup, render: () => '' }).fail('nightly: failed', 'One test regressed.')
    expect(err()).toBe('Error: nightly: failed: One test regressed.\n')
  })
})
