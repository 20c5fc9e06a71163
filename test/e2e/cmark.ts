/** Markdown as GitHub reads it: its own renderer, `cmark-gfm`, with the extensions that GitHub has switched on. */
import { execFileSync } from 'node:child_process'

const extensions = ['table', 'autolink', 'strikethrough', 'tagfilter', 'footnotes', 'tasklist'].flatMap((name) => [
  '-e',
  name,
])

/** HTML of a document, with raw HTML passed through as GitHub does before its sanitiser. */
export function toHtml(markdown: string): string {
  return run(markdown, ['--unsafe', '-t', 'html'])
}

/** The syntax tree of a document, as XML. */
export function toTree(markdown: string): string {
  return run(markdown, ['--unsafe', '-t', 'xml'])
}

function run(markdown: string, options: readonly string[]): string {
  return execFileSync('cmark-gfm', [...extensions, ...options], {
    input: markdown,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
}
