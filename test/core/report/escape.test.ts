import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as safe from '../../../src/core/report/escape.ts'
import { toHtml, toTree } from './cmark.ts'
import { everyTrick, hostileText } from './hostile.ts'

const limits = { lines: 1000, characters: 100_000 }

/** What GitHub's own filters look for in text that is neither code nor a link. */
const references = [
  /(?:^|[^\w])@[\w-]/, // mentions
  /(?:^|[^\w])#\d/, // issues
  /\bGH-\d/i,
  /\b[A-Z][A-Z0-9]+-\d/, // autolink references that a repository may have set up
  /(?<![\w])[0-9a-f]{7,40}(?![\w])/i, // commits
  /:[\w+-]+:/, // emoji
  /\$[^$]+\$/, // formulas
]

/** The text of a rendered document outside of code and of our own links. */
function looseText(html: string): string {
  return html
    .replace(/<pre>[\s\S]*?<\/pre>/g, '')
    .replace(/<code>[\s\S]*?<\/code>/g, '')
    .replace(/<[^>]*>/g, '\n')
}

/** Renders many at once, because starting the renderer costs far more than rendering. */
function htmlOf(parts: readonly string[]): string[] {
  const divider = '\n\nDIVIDER\n\n'
  return toHtml(parts.join(divider)).split('<p>DIVIDER</p>')
}

function eachAtOnce(arbitrary: fc.Arbitrary<string>, check: (texts: readonly string[]) => void, runs = 12) {
  fc.assert(fc.property(fc.array(arbitrary, { minLength: 60, maxLength: 120 }), check), { numRuns: runs, seed: 4711 })
}

describe('Markdown made from hostile text', () => {
  it('shows a code span as that text and nothing else', () => {
    eachAtOnce(hostileText, (texts) => {
      const html = htmlOf(texts.map((text) => `- ${safe.code(text)}`))
      expect(html).toHaveLength(texts.length)
      texts.forEach((text, index) => {
        const line = safe.oneLine(text)
        const inner = line === '' ? '<em>(empty)</em>' : `<code>${html4(line)}</code>`
        expect(html[index]?.trim()).toBe(`<ul>\n<li>${inner}</li>\n</ul>`)
      })
    })
  })

  it('keeps a table cell one cell that shows that text and nothing else', () => {
    eachAtOnce(hostileText, (texts) => {
      const rows = texts.map((text) => `| ${safe.cell(text)} | end |`)
      const html = toHtml(['| a | b |', '| --- | --- |', ...rows].join('\n'))
      const cells = [...html.matchAll(/<td>(.*?)<\/td>/gs)].map((match) => match[1])
      expect(cells).toEqual(
        texts.flatMap((text) => {
          const line = safe.oneLine(text, 120)
          return [line === '' ? '<em>(empty)</em>' : `<code>${html4(line)}</code>`, 'end']
        }),
      )
    })
  })

  it('keeps a block closed until its end', () => {
    eachAtOnce(hostileText, (texts) => {
      const html = htmlOf(texts.map((text) => safe.fence(text, limits)))
      expect(html).toHaveLength(texts.length)
      for (const part of html) {
        expect(part.trim()).toMatch(/^<pre><code class="language-text">[^<]*<\/code><\/pre>$/)
      }
    })
  })

  it('makes prose of paragraphs, text and code only, whatever the text', () => {
    eachAtOnce(hostileText, (texts) => {
      const tree = toTree(texts.map((text) => safe.prose(text)).join('\n\n'))
      const nodes = new Set([...tree.matchAll(/<([a-z_]+)[ />]/g)].map((match) => match[1]))
      for (const allowed of ['document', 'paragraph', 'text', 'code']) nodes.delete(allowed)
      expect([...nodes]).toEqual([])
    })
  })

  it('leaves nothing in prose that GitHub would turn into a link, mention, reference, emoji or formula', () => {
    eachAtOnce(hostileText, (texts) => {
      const loose = looseText(toHtml(texts.map((text) => safe.prose(text)).join('\n\n')))
      for (const reference of references) expect(loose.match(reference)?.[0]).toBeUndefined()
    })
  })

  it('keeps prose inside a list item', () => {
    eachAtOnce(hostileText, (texts) => {
      const html = toHtml(texts.map((text) => `- **Agent:** ${safe.prose(text)} end`).join('\n'))
      expect(html.match(/<li>/g)).toHaveLength(texts.length)
      expect(html.match(/ end<\/li>/g)).toHaveLength(texts.length)
      expect(html).not.toMatch(/<(?:a|img|h\d|p|pre|blockquote|ol|script|table)[ >]/)
    })
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

  it('has exactly the address it was given, whatever is in it', () => {
    const urls = hostileText.map((text) => `https://a.example/${text}?q=${text}#${text}`)
    eachAtOnce(urls, (texts) => {
      const html = htmlOf(texts.map((url) => `| ${safe.link('label', url)} |\n| --- |`))
      texts.forEach((url, index) => {
        const address = safe.webAddress(url)
        if (address === undefined) return
        const links = [...(html[index] ?? '').matchAll(/<a href="([^"]*)">label<\/a>/g)].map((match) => match[1])
        expect(links).toEqual([html4(address)])
        expect(new URL(address).host).toBe('a.example')
      })
    })
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

  it('takes time in proportion to its length, whatever is in it', () => {
    const start = performance.now()
    for (const piece of ['\u001b[', '\u001b]', '\u200d', '\u0301', '`', ':', '##', '"(', '\n', everyTrick]) {
      const text = piece.repeat(Math.ceil(300_000 / piece.length))
      safe.clean(text)
      safe.logLine(text)
      safe.prose(text)
      safe.fence(text, limits)
      safe.oneLine(text, 100_000)
    }
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it('says how much of a block was left out', () => {
    expect(safe.block('a\nb\nc', { lines: 2, characters: 100 })).toBe('a\nb\n… (2 more characters)')
  })
})

/** cmark escapes these four and nothing else. */
function html4(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
