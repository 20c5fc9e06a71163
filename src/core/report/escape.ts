/**
 * The one place where foreign text (names, messages, transcripts: anything a platform sent) is made harmless. Every
 * renderer goes through these functions; what they return can be put where their name says and nowhere else.
 */

/** Terminal sequences; an unterminated one ends with its line, so that it cannot swallow the next. */
const ansi =
  /\u001b(?:\[[0-?]*[ -/]*[@-~]?|\][^\u0007\u001b\n\r]*(?:\u0007|\u001b\\)?|[PX^_][^\u001b\n\r]*(?:\u001b\\)?|[ -/]*[0-~])|\u009b[0-?]*[ -/]*[@-~]?/g
const lineBreaks = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]|\p{Noncharacter_Code_Point}/gu
/** Characters without a look of their own: direction marks, zero-width spaces, tags, soft hyphens and the like. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu
/** Of those, joiners between letters or pictographs and what chooses an emoji's look belong to the writing and stay. */
const joiner =
  /(?<=[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d](?=[\p{L}\p{Extended_Pictographic}])/u
const stackedMarks = /(\p{M}{4})\p{M}+/gu

/** Foreign text as plain visible text: line feeds only, no control, direction, zero-width or terminal characters. */
export function clean(text: string): string {
  // Most text is this plain, and looking is ten times as fast as replacing.
  if (/^[\n\x20-\x7e]*$/.test(text)) return text
  return text
    .replace(ansi, '')
    .replace(lineBreaks, '\n')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(controls, '')
    .replace(invisible, keepsWriting)
    .replace(stackedMarks, '$1')
}

function keepsWriting(character: string, at: number, whole: string): string {
  if (character === '\ufe0e' || character === '\ufe0f') return character
  if (character !== '\u200c' && character !== '\u200d') return ''
  // Two characters before (one pictograph is two units, a mark may follow it) and one after decide.
  return joiner.test(whole.slice(Math.max(0, at - 2), at + 3)) ? character : ''
}

/** Foreign text on one line of at most `max` characters, an ellipsis where it was cut. Empty stays empty. */
export function oneLine(text: string, max = 200): string {
  const line = clean(text.slice(0, max * 4 + 64))
    .replace(/\s+/g, ' ')
    .trim()
  const whole = text.length <= max * 4 + 64
  return whole && line.length <= max ? line : `${cut(line, max - 1)}…`
}

export interface BlockLimits {
  readonly lines: number
  readonly characters: number
}

/** Foreign text on several lines, bounded; says on a line of its own how much was left out. */
export function block(text: string, limits: BlockLimits): string {
  const taken = clean(text.slice(0, limits.characters)).replace(/\t/g, '    ')
  const all = taken.split('\n')
  const kept = all
    .slice(0, limits.lines)
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd()
  if (text.length <= limits.characters && all.length <= limits.lines) return kept
  const left = text.length - Math.min(text.length, all.slice(0, limits.lines).join('\n').length)
  return `${kept}\n… (${left} more characters)`
}

/** Cuts without splitting a character in two. */
function cut(text: string, max: number): string {
  return text.slice(0, max).replace(/[\ud800-\udbff]$/, '')
}

/** Markdown: foreign text as a code span. GitHub makes no link, mention, emoji, formula or HTML of what is inside. */
export function code(text: string, max = 200): string {
  const line = oneLine(text, max)
  if (line === '') return '_(empty)_'
  const fence = '`'.repeat(longestRun(line) + 1)
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${line}${pad}${fence}`
}

/** Markdown: foreign text as a code span inside a table cell, where even code must not hold a bare pipe. */
export function cell(text: string, max = 120): string {
  return code(text, max).replaceAll('|', '\\|')
}

/** Markdown: foreign text as a fenced block that its own backticks cannot close. Stands on lines of its own, unindented. */
export function fence(text: string, limits: BlockLimits): string {
  const body = block(text, limits)
  const ticks = '`'.repeat(Math.max(3, longestRun(body) + 1))
  return `${ticks}text\n${body}\n${ticks}`
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)
}

/** A word that no Markdown reader can make anything of: letters and digits, joined and surrounded by harmless punctuation. */
const harmless =
  /^["'“‘(]{0,3}−?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’.,–/%+=-]|(?<=\d):(?=\d))[\p{L}\p{M}\p{N}]+)*%?["'”’)]{0,3}[.,;:?!…]{0,3}["'”’)]{0,3}$/u
/** Words that GitHub links although they look harmless: `www.`, `GH-1`, `ABC-1`, the hash of a commit; and `1.`, a list. */
const linked = /^["'“‘(]*(?:www\.|[A-Za-z][A-Za-z0-9]*-\d|[0-9a-f]{7,64}(?![\p{L}\p{N}])|\d{1,9}[.)]+$)/iu
const symbols: Readonly<Record<string, string>> = { '-': '–', '=': '\\=', '<': '&lt;', '>': '&gt;', '&': '&amp;' }
const dashes = /^[–—→·…≥≤]$/

/**
 * Markdown: a sentence that may hold foreign text. Harmless words stay as they are, everything else becomes a code
 * span; text that is in backticks already keeps them.
 */
export function prose(text: string, max = 600): string {
  return oneLine(text, max)
    .split(/(`[^`\s][^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1), max) : words(part)))
    .filter((part) => part !== '')
    .map(apart)
    .join('')
}

/** Two code spans that touch would become one with different ends. */
function apart(part: string, index: number, parts: readonly string[]): string {
  return part.startsWith('`') && parts[index - 1]?.endsWith('`') ? ` ${part}` : part
}

function words(text: string): string {
  const parts: string[] = []
  let odd: string[] = []
  const flush = () => {
    if (odd.length > 0) parts.push(oddWords(odd.join(' ')))
    odd = []
  }
  for (const word of text.split(' ')) {
    const plain = word === '' || dashes.test(word) ? word : (symbols[word] ?? harmlessWord(word))
    if (plain !== undefined || opens.test(word)) flush()
    if (plain === undefined) odd.push(word)
    else parts.push(plain)
    if (closes.test(word)) flush()
  }
  flush()
  return parts.join(' ')
}

const opens = /^[("'“‘]/
const closes = /[)"'”’.,;:!?…]$/

/** A code span, with the brackets and full stop of the sentence around it left outside. */
function oddWords(text: string): string {
  const [, before = '', inner = text, after = ''] = /^([("'“‘]{0,3})(.*?)([)"'”’.,;:!?…]{0,3})$/u.exec(text) ?? []
  return inner === '' ? code(text, text.length) : `${before}${code(inner, inner.length)}${after}`
}

function harmlessWord(word: string): string | undefined {
  return word.length <= 100 && harmless.test(word) && !linked.test(word) ? word : undefined
}

/** A foreign address, when it is http or https, carries no password and is not endless; else undefined. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || url.length > 2000 || !URL.canParse(url)) return undefined
  const parsed = new URL(url)
  const web = parsed.protocol === 'https:' || parsed.protocol === 'http:'
  if (!web || parsed.username !== '' || parsed.password !== '') return undefined
  return parsed.href.replace(/[^A-Za-z0-9\-._~:/?#@!&+,;=%]/gu, encodeURIComponent).replace(/[()'*!]/g, percent)
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

/** Markdown: a link with a label that is Markdown already; the label alone when the address is not one to offer. */
export function link(label: string, url: string | undefined): string {
  const address = webAddress(url)
  return address === undefined ? label : `[${label}](${address.replaceAll('&', '&amp;')})`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** HTML: foreign text for element content or a quoted attribute. */
export function html(text: string): string {
  return clean(text).replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

/** HTML: data for a `<script type="application/json">`, which nothing inside can end. */
export function scriptJson(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** XML 1.0: foreign text for element content or a quoted attribute; what XML cannot hold is removed. */
export function xml(text: string): string {
  return clean(text).replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

/** Words that CI systems take for commands: GitHub's `##[`, Azure's `##vso[`, TeamCity's `##teamcity[`, anywhere in a line. */
const inlineCommand = /##(?=[\w.]*\[)/g
/** GitHub's `::name::` and Buildkite's group headers count at the start of a line. */
const leadingCommand = /^(\s*)(?:::|(?=---|\+\+\+|~~~|\^\^\^))/u

/**
 * One line for a log or terminal: no terminal sequences, no line break, no CI command, at most `max` characters. A line
 * of a log must pass here as a whole, not its parts, because a command can be put together from two.
 */
export function logLine(text: string, max = 4000): string {
  const line = clean(text.slice(0, max * 2))
    .replace(/\n/g, ' ')
    .trimEnd()
  const bounded = line.length <= max && text.length <= max * 2 ? line : `${cut(line, max - 1)}…`
  return bounded
    .replace(inlineCommand, '# #')
    .replace(leadingCommand, (all, space: string) => (all.endsWith('::') ? `${space}: :` : `${space} `))
}

/** The lines of a text that may have several, each made safe for a log; at most `maxLines`, then how many were left out. */
export function logLines(text: string, maxLines = 200): string[] {
  const lines = text.split(/\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/)
  const kept = lines.slice(0, maxLines).map((line) => logLine(line))
  return lines.length <= maxLines ? kept : [...kept, `… (${lines.length - maxLines} more lines)`]
}
