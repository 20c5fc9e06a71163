/** No text, however long, makes a function take more than time in proportion to its length. */
import { describe, expect, test } from 'vitest'
import * as safe from '../../src/core/report/escape.ts'
import { matches } from '../../src/core/selection.ts'
import { createRedactor } from '../../src/hosts/redaction.ts'
import { readBody } from '../../src/http/body.ts'
import * as http from '../../src/http/redact.ts'
import { everyTrick } from '../core/report/hostile.ts'
import { cutsFirst, growsTooFast } from '../support/growth.ts'

const whole = { lines: 1e9, characters: 1e9 }
const secret = `${'a'.repeat(40)}b`
const redactor = createRedactor()
for (const one of [secret, 'aaaa-secret-0123456789', 'ab'.repeat(20)]) redactor.add(one)
const sent = http.createRedactor()
sent.learn({ 'x-api-key': secret })

/** Without the limits that every caller has. */
const functions: Readonly<Record<string, (text: string) => unknown>> = {
  clean: safe.clean,
  'one line': (text) => safe.oneLine(text, 1e9),
  'a block': (text) => safe.block(text, whole),
  'a table cell': (text) => safe.cell(text, 1e9),
  'a fence': (text) => safe.fence(text, whole),
  prose: (text) => safe.prose(text, 1e9),
  html: safe.html,
  xml: safe.xml,
  'a log line': (text) => safe.logLine(text, 1e9),
  'log lines': (text) => safe.logLines(text, 1e9),
  redaction: redactor.redact,
  "the client's redaction": sent.redact,
  "the client's line": (text) => http.oneLine(text, 1e9),
  'a body': (text) => readBody(text, undefined),
  'a selection with many wildcards': (text) => matches('*a*a*a*a*a*b', text),
}

const pieces = [
  ...['\u001b[', '\u001b]', '\u001b[0;', '\u001bP', 'a\u200d', '\u0301', '`', '`a', '` ` ', '::', '##', '##a', '"('],
  ...[
    '\n',
    '\r',
    ' ',
    'a ',
    'a-',
    '1.a',
    '😀',
    '\ud800',
    '(((',
    '&',
    '\\',
    ' \t',
    "a'",
    `${'x'.repeat(99)} `,
    'a',
    'ab',
  ],
  ...['{"a":', '[', '"', '\\"', '__proto__', everyTrick],
]

describe.each(Object.entries(functions))('%s', (_name, work) => {
  test('takes time in proportion to the length of a text', () => {
    const slow = pieces.filter((piece) => growsTooFast(work, piece))
    expect(slow).toEqual([])
  }, 120_000)
})

test('ten million characters are cut before anything is done with them', () => {
  const text = everyTrick.repeat(Math.ceil(10_000_000 / everyTrick.length))
  expect(safe.oneLine(text).length).toBeLessThanOrEqual(200)
  expect(safe.prose(text).length).toBeLessThan(3_000)
  expect(safe.logLine(text).length).toBeLessThanOrEqual(4_100)
  expect(safe.block(text, { lines: 10, characters: 1_000 }).length).toBeLessThan(2_000)
  const cut = [safe.oneLine, safe.prose, safe.logLine].map((work) => cutsFirst(work, text))
  expect(cut).toEqual([true, true, true])
})
