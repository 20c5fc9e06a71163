/** Reports of hostile text, read by GitHub's own Markdown renderer. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RunRecord } from '../../src/core/model.ts'
import { renderComment } from '../../src/core/report/comment.ts'
import * as safe from '../../src/core/report/escape.ts'
import { renderMarkdown } from '../../src/core/report/markdown.ts'
import { everyTrick, everyTrickOnLines, hostileText } from '../core/report/hostile.ts'
import { hostileRecord } from '../core/report/hostile-record.ts'
import { toHtml, toTree } from './cmark.ts'

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
})

describe('a link made from hostile text', () => {
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

describe('a job summary of hostile text', () => {
  /** Tags that our own Markdown makes; anything else is somebody else's. */
  const own =
    /<(?!\/?(?:details(?: open)?|summary|code(?: class="language-text")?|pre|table|thead|tbody|tr|th|td|h2|h3|p|ul|li|strong|em)>|details open="">|a href="https:\/\/agents\.example\.com\/)[^>]*>/

  it('has no tag, link or image that we did not make', () => {
    for (const trick of [everyTrick, everyTrickOnLines]) {
      const html = toHtml(renderMarkdown(hostileRecord(trick)))
      expect(html.replaceAll('</a>', '').match(own)?.[0]).toBeUndefined()
    }
    fc.assert(
      fc.property(hostileText, (text) => {
        const html = toHtml(renderMarkdown(hostileRecord(text))).replaceAll('</a>', '')
        expect(html.match(own)?.[0]).toBeUndefined()
      }),
      { numRuns: 60, seed: 11 },
    )
  })

  it('leaves no mention, reference, emoji or formula outside of code', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const loose = toHtml(renderMarkdown(hostileRecord(text)))
          .replace(/<code[\s\S]*?<\/code>/g, '')
          .replace(/<[^>]*>/g, '\n')
        expect(loose).not.toMatch(/@[a-z]|#\d|GH-\d|:smile:|\$[^$]+\$|www\.|https?:|a5c3785|evil/)
      }),
      { numRuns: 60, seed: 12 },
    )
  })

  it('keeps as many sections and tests as with harmless text', () => {
    const shape = (record: RunRecord) =>
      toHtml(renderMarkdown(record)).match(/<(?:h2|h3|details|summary|tr|li)/g)?.length
    expect(shape(hostileRecord(everyTrickOnLines))).toBe(shape(hostileRecord('harmless')))
  })
})

describe('a pull-request comment of hostile text', () => {
  const own =
    /<(?!\/?(?:details|summary|code(?: class="language-text")?|pre|table|thead|tbody|tr|th|td|h3|p|ul|li|strong|em)>|details open="">|details open>|a href="https:\/\/agents\.example\.com\/|!-- batchgate:)[^>]*>/

  it('has no tag, link, image, mention or reference that we did not make', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.constantFrom(everyTrick, everyTrickOnLines)), (text) => {
        const html = toHtml(renderComment(hostileRecord(text))).replaceAll('</a>', '')
        expect(html.match(own)?.[0]).toBeUndefined()
        const loose = html.replace(/<code[\s\S]*?<\/code>/g, '').replace(/<[^>]*>/g, '\n')
        expect(loose).not.toMatch(/@[a-z]|#\d|GH-\d|:smile:|\$[^$]+\$|www\.|https?:|a5c3785|evil/)
      }),
      { numRuns: 60, seed: 21 },
    )
  })

  it('has exactly one mark, whatever the name of the gate is', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const comment = renderComment(hostileRecord(text))
        expect(comment.match(/<!--/g)).toHaveLength(
          1 + (comment.replace(/<!-- batchgate:.*-->/, '').match(/<!--/g)?.length ?? 0),
        )
        expect(comment.trimEnd().endsWith('-->')).toBe(true)
        expect(toHtml(comment).match(/<!-- batchgate:/g)).toHaveLength(1)
      }),
      { numRuns: 40, seed: 22 },
    )
  })
})

/** cmark escapes these four and nothing else. */
function html4(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
