/** Reads a step's log the way GitHub's runner does: commands, masks, annotations, and what a reader gets to see. */

export interface LoggedAnnotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title?: string
}

export interface LoggedCommand {
  readonly name: string
  readonly data: string
  readonly properties: Readonly<Record<string, string>>
}

export interface RunnerLog {
  /** Takes what one stream wrote, in pieces of any size. */
  take(stream: 'stdout' | 'stderr', text: string): void
  /** Takes the last line of each stream, which may lack its line break. */
  close(): void
  /** Every command that was obeyed, in order. */
  readonly commands: readonly LoggedCommand[]
  /** Lines as a reader sees them, masked. */
  readonly lines: readonly string[]
  /** The first ten of each level; the runner drops the others without a word. */
  readonly annotations: readonly LoggedAnnotation[]
  readonly droppedAnnotations: number
  readonly masks: readonly string[]
  /** Set by the old log commands, which still work. */
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  /** Commands that fail a step by themselves. */
  readonly forbidden: readonly string[]
  mask(text: string): string
}

const registered = new Set([
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'add-path',
  'set-env',
  'set-output',
  'save-state',
  'error',
  'warning',
  'notice',
  'debug',
  'echo',
  'group',
  'endgroup',
  'stop-commands',
])

/** What .NET calls white space, which the runner trims in front of a command. */
const leading = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/

/** A log that has seen nothing; `secrets` are masked from the start, as the job's own secrets are. */
export function createRunnerLog(secrets: readonly string[] = []): RunnerLog {
  const commands: LoggedCommand[] = []
  const lines: string[] = []
  const annotations: LoggedAnnotation[] = []
  const masks: string[] = []
  const outputs: Record<string, string> = {}
  const state: Record<string, string> = {}
  const forbidden: string[] = []
  const rest = { stdout: '', stderr: '' }
  let stopToken: string | undefined
  let dropped = 0

  const addMask = (value: string) => {
    for (const line of [value, ...value.split(/\r\n|[\r\n]/)]) {
      if (line.trim() !== '' && !masks.includes(line)) masks.push(line)
    }
  }
  const mask = (text: string) =>
    masks
      .flatMap((value) => [value, encodeURIComponent(value.toWellFormed()), Buffer.from(value).toString('base64')])
      .sort((a, b) => b.length - a.length)
      .reduce((masked, form) => masked.replaceAll(form, '***'), text)
  const annotate = (level: LoggedAnnotation['level'], { data, properties }: LoggedCommand) => {
    if (annotations.filter((annotation) => annotation.level === level).length >= 10) {
      dropped += 1
      return
    }
    const title = properties.title
    annotations.push({ level, message: mask(data), ...(title === undefined ? {} : { title: mask(title) }) })
  }
  const obey = (command: LoggedCommand) => {
    commands.push(command)
    const { name, data, properties } = command
    if (name === 'add-mask') addMask(data)
    if (name === 'stop-commands') stopToken = data.toLowerCase()
    if (name === 'set-output') outputs[properties.name ?? ''] = data
    if (name === 'save-state') state[properties.name ?? ''] = data
    if (name === 'set-env' || name === 'add-path') forbidden.push(name)
    if (name === 'error' || name === 'warning' || name === 'notice') annotate(name, command)
    // Masks are not shown, and neither are the marks of a group's end
    if (name !== 'add-mask' && name !== 'endgroup') lines.push(mask(`##[${name}]${data}`))
  }
  const line = (text: string) => {
    const known = (name: string) => registered.has(name) || name === stopToken
    const command = parseNew(text, known) ?? parseOld(text, known)
    if (stopToken !== undefined) {
      if (command?.name === stopToken) stopToken = undefined
      else lines.push(mask(text))
      return
    }
    if (command === undefined) lines.push(mask(text))
    else obey(command)
  }

  for (const secret of secrets) addMask(secret)
  return {
    commands,
    lines,
    annotations,
    masks,
    outputs,
    state,
    forbidden,
    mask,
    get droppedAnnotations() {
      return dropped
    },
    take(stream, text) {
      const whole = rest[stream] + text
      // A carriage return at the very end may be the first half of a line break
      const parts = whole.split(/\r\n|\n|\r(?!$)/)
      rest[stream] = parts.pop() ?? ''
      for (const part of parts) line(part)
    },
    close() {
      for (const stream of ['stdout', 'stderr'] as const) {
        if (rest[stream] !== '') line(rest[stream].replace(/\r$/, ''))
        rest[stream] = ''
      }
    },
  }
}

/** `::name key=value,key=value::data`, at the start of a line after white space. */
function parseNew(text: string, known: (name: string) => boolean): LoggedCommand | undefined {
  const line = text.replace(leading, '')
  const end = line.indexOf('::', 2)
  if (!line.startsWith('::') || end < 0) return undefined
  const { name, pairs } = head(line.slice(2, end), ',')
  if (!known(name)) return undefined
  return { name, data: decode(line.slice(end + 2)), properties: mapValues(pairs, decodeProperty) }
}

/** `##[name key=value;key=value]data`, anywhere in a line. */
function parseOld(text: string, known: (name: string) => boolean): LoggedCommand | undefined {
  const start = text.indexOf('##[')
  const end = text.indexOf(']', start)
  if (start < 0 || end < 0) return undefined
  const { name, pairs } = head(text.slice(start + 3, end), ';')
  if (!known(name)) return undefined
  const plain = (value: string) =>
    value.replaceAll('%3B', ';').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%5D', ']')
  return { name, data: plain(text.slice(end + 1)), properties: mapValues(pairs, plain) }
}

function head(text: string, separator: string): { name: string; pairs: [string, string][] } {
  const space = text.indexOf(' ')
  const name = (space < 0 ? text : text.slice(0, space)).toLowerCase()
  const pairs = space < 0 ? [] : text.slice(space + 1).split(separator)
  return {
    name,
    pairs: pairs.flatMap((pair): [string, string][] => {
      const equals = pair.indexOf('=')
      return equals < 0 ? [] : [[pair.slice(0, equals).trim(), pair.slice(equals + 1)]]
    }),
  }
}

function mapValues(pairs: readonly [string, string][], change: (value: string) => string): Record<string, string> {
  return Object.fromEntries(pairs.map(([key, value]) => [key, change(value)]))
}

function decode(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function decodeProperty(text: string): string {
  return decode(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
}
