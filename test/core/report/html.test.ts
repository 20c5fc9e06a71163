import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RunRecord } from '../../../src/core/model.ts'
import { renderHtml } from '../../../src/core/report/html.ts'
import { everyTrick, everyTrickOnLines, hostileText } from './hostile.ts'
import { hostileRecord } from './hostile-record.ts'
import * as records from './records.ts'

/** Every tag of a page with its attributes' names; values cannot matter, for none holds a quote or bracket. */
function tags(html: string): string[] {
  return [...html.matchAll(/<\/?([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*\/?>/g)].map(
    ([, name, attributes]) =>
      `${name}${[...(attributes ?? '').matchAll(/\s([a-z-]+)(?==|\s|$)/g)].map((one) => ` ${one[1]}`).join('')}`,
  )
}

describe('the HTML report', () => {
  it('lets nothing run but its own style and script, named by their hashes', () => {
    const html = renderHtml(records.twelve())
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
    expect(policy).toContain("default-src 'none'")
    for (const [element, directive] of [
      ['script', 'script-src'],
      ['style', 'style-src'],
    ]) {
      const inline = [...html.matchAll(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, 'g'))].map(
        (match) => match[1] ?? '',
      )
      expect(inline).toHaveLength(1)
      const hash = createHash('sha256')
        .update(inline[0] ?? '')
        .digest('base64')
      expect(policy).toContain(`${directive} 'sha256-${hash}'`)
    }
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })

  it('needs nothing from elsewhere', () => {
    const html = renderHtml(records.twelve(), { trend: records.trend(records.twelve()) })
    expect(html).not.toMatch(
      /<(?:img|iframe|object|embed|base|form [^>]*action)|\ssrc=|@import|url\(|\sstyle=|\son[a-z]+=/,
    )
    expect([...html.matchAll(/<link [^>]*>/g)].map((match) => match[0])).toEqual(['<link rel="icon" href="data:,">'])
  })

  it('keeps its elements and attributes with hostile text', () => {
    const shape = (record: RunRecord) => tags(renderHtml(record)).filter((tag) => !tag.startsWith('a '))
    const harmless = new Set(shape(hostileRecord('harmless')))
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.constantFrom(everyTrick, everyTrickOnLines)), (text) => {
        const made = new Set(shape(hostileRecord(text)))
        // Backticks mark code in sentences; nothing else may come of a text.
        for (const tag of ['code', ...harmless]) made.delete(tag)
        expect([...made]).toEqual([])
      }),
      { numRuns: 40, seed: 31 },
    )
  })

  it('says how many tests it does not list', () => {
    const html = renderHtml(records.huge(20_010, 'x'))
    expect(html.match(/<details class="test"/g)).toHaveLength(20_000)
    expect(html).toContain('10 more tests of these in results.json')
  })
})
