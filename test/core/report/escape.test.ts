import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as safe from '../../../src/core/report/escape.ts'
import { hostileText } from './hostile.ts'

const limits = { lines: 1000, characters: 100_000 }

describe('Markdown made from foreign text', () => {
  it.each([
    ['a `b` c', '``a `b` c``'],
    ['`', '`` ` ``'],
    ['```js', '```` ```js ````'],
    ['', '_(empty)_'],
    ['two\nlines\r\nand\u2028more', '`two lines and more`'],
    ['<img src=x>', '`<img src=x>`'],
  ])('makes of %j a code span', (text, markdown) => {
    expect(safe.code(text)).toBe(markdown)
  })

  it('escapes what would end a table cell, even in code', () => {
    expect(safe.cell('a | b')).toBe('`a \\| b`')
  })

  it('fences a block with more backticks than it holds', () => {
    expect(safe.fence('```\n# x\n`````', limits)).toBe('``````text\n```\n# x\n`````\n``````')
  })

  it.each([
    '@octocat',
    '#1',
    'GH-1',
    'ABC-12',
    'acme/agent#1',
    'a5c3785',
    'www.evil.example',
    'https://evil.example',
    'a@evil.example',
    ':smile:',
    '$x$',
    '<b>',
    '&amp;',
    '![x](y)',
    '[a]:',
    '**x**',
    '_x_',
    '~~x~~',
    '|',
    '1.',
    '+',
    '***',
    '\\',
  ])('puts %s of a sentence into code', (word) => {
    expect(safe.prose(`so ${word} it`)).toMatch(/^so `.+` ?.* it$|^so `.+`[.:] it$/)
  })

  it('leaves plain sentences readable', () => {
    const sentence = 'The pass rate is 66.7%, the floor is 90.0% (since 2026-03-01 09:30 UTC): "Refund" failed – twice!'
    expect(safe.prose(sentence)).toBe(sentence)
  })

  it('puts only what could be misread into code, and leaves brackets and full stops outside', () => {
    expect(safe.prose('See #12 (a1b2c3d), or ask @octocat.')).toBe('See `#12` (`a1b2c3d`), or ask `@octocat`.')
  })

  it('keeps code that a sentence has already marked', () => {
    expect(safe.prose('Give the job `actions: read` now.')).toBe('Give the job `actions: read` now.')
  })
})

describe('a link', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://a.example',
    'https://user:word@a.example',
    'not a url',
    '',
  ])('is not offered for %s', (url) => {
    expect(safe.link('label', url)).toBe('label')
  })
})

describe('HTML and XML made from hostile text', () => {
  it('hold no character that could form structure', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(safe.html(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/)
        expect(safe.xml(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/)
        expect(safe.xml(text)).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u)
      }),
      { numRuns: 2000 },
    )
  })

  it('cannot be ended from inside a script of data', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const data = safe.scriptJson({ [text]: [text] })
        expect(data).not.toMatch(/[<>&\u2028\u2029]/)
        expect(JSON.parse(data)).toEqual(JSON.parse(JSON.stringify({ [text]: [text] })))
      }),
    )
  })
})

/** The runner's reading of a line: trimmed of Unicode white space it begins with `::name…::`, or holds `##[name]` anywhere. */
function isCommand(line: string): boolean {
  return /^\s*::[^\s:]+.*::/u.test(line) || /##\[[^\]]*\]?/.test(line) || /##(?:vso|teamcity)\[/.test(line)
}

describe('a log line made from hostile text', () => {
  it('is one line that no CI system takes for a command and that no terminal acts upon', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = safe.logLine(text)
        expect(line).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/)
        expect(isCommand(line)).toBe(false)
      }),
      { numRuns: 5000 },
    )
  })

  it('stays harmless when it is made safe once more', () => {
    fc.assert(fc.property(hostileText, (text) => !isCommand(safe.logLine(safe.logLine(text)))))
  })

  it('defuses a command that is put together from harmless parts', () => {
    expect(safe.logLine(`#${'\u200b'}#[error]x`)).toBe('# #[error]x')
    expect(safe.logLine('\u00a0:\u001b[0m:error::x')).toBe('\u00a0: :error::x')
  })

  it('turns each line of a text into a line of its own, and says how many it left out', () => {
    expect(safe.logLines('a\r::error::b\nc\u2028d', 3)).toEqual(['a', ': :error::b', 'c', '… (1 more lines)'])
  })

  it('is bounded', () => {
    expect(safe.logLine('x'.repeat(100_000))).toHaveLength(4000)
  })

  it('cannot swallow the next line with an unterminated terminal sequence', () => {
    expect(safe.clean('\u001b]0;title\nnext')).toBe('\nnext')
  })
})

describe('plain text', () => {
  it('keeps writing that needs joiners and emoji, and drops what only hides', () => {
    expect(safe.clean('👩‍💻 ❤️ می‌خواهم')).toBe('👩‍💻 ❤️ می‌خواهم')
    expect(safe.clean('a\u200db\u202egpj.exe\u2069\ufeff')).toBe('a\u200dbgpj.exe')
    expect(safe.clean('@\u200docto')).toBe('@octo')
  })

  it('stops marks from climbing over other lines', () => {
    expect(safe.clean(`e${'\u0301'.repeat(50)}`)).toBe(`e${'\u0301'.repeat(4)}`)
  })

  it('says how much of a block was left out', () => {
    expect(safe.block('a\nb\nc', { lines: 2, characters: 100 })).toBe('a\nb\n… (2 more characters)')
  })
})
