/**
 * The one table of inputs. `action.yml`, the README's table, the CLI's flags and the help text are checked against it,
 * and `readOptions` is the only way from text to settings.
 */
import { closest } from './closest.ts'
import { configError } from './errors.ts'
import type { Policy, ProviderId, Selection } from './model.ts'
import type { CredentialName } from './provider-module.ts'

export type InputKind = 'word' | 'text' | 'list' | 'secret' | 'flag' | 'duration' | 'count' | 'rate' | 'url' | 'map'

export interface Input {
  readonly name: string
  readonly kind: InputKind
  /** One sentence without a full stop, for help, README and `action.yml`. */
  readonly summary: string
  readonly default?: string
  /** The CLI's default where it differs. */
  readonly cliDefault?: string
  readonly required?: boolean
  /** Allowed words of a `word`. */
  readonly words?: readonly string[]
}

const providers = ['umbraco-ai', 'bland', 'kore-ai', 'future-agi', 'demo'] as const satisfies readonly ProviderId[]

export const inputs = [
  {
    name: 'provider',
    kind: 'word',
    required: true,
    words: providers,
    summary: 'Platform that hosts the agent; `demo` runs against the built-in simulator',
  },
  {
    name: 'name',
    kind: 'text',
    summary:
      'Names this gate in reports, comment, status and baseline (letters, digits, `.`, `_`, `-`, space); default: the provider; two gates in one workflow run need two names',
  },
  {
    name: 'tests',
    kind: 'list',
    summary: "Test ids, aliases or names; `*` and `?` match within names; `'*'` runs everything",
  },
  { name: 'tags', kind: 'list', summary: 'Alternatives; `a+b` means both. What a tag is depends on the provider' },
  { name: 'suites', kind: 'list', summary: 'Suite names or ids; `*` and `?` match' },
  { name: 'exclude', kind: 'list', summary: 'Tests left out, in the same forms as `tests`' },
  {
    name: 'base-url',
    kind: 'url',
    summary:
      "The platform's address; default: its public host. https, unless the host is loopback or `allow-http` is set",
  },
  { name: 'allow-http', kind: 'flag', default: 'false', summary: 'Plain http inside a private network' },
  { name: 'api-key', kind: 'secret', summary: 'Credential of Bland and Future AGI' },
  { name: 'secret-key', kind: 'secret', summary: 'Second credential of Future AGI' },
  { name: 'client-id', kind: 'secret', summary: 'Credential of Umbraco AI and Kore.ai' },
  { name: 'client-secret', kind: 'secret', summary: 'Second credential of Umbraco AI and Kore.ai' },
  { name: 'token', kind: 'secret', summary: 'Ready bearer token (Umbraco AI) or JWT (Kore.ai) instead of a client' },
  { name: 'publish-client-id', kind: 'secret', summary: "Kore.ai's Admin Console credential, for publishing" },
  { name: 'publish-client-secret', kind: 'secret', summary: "Second part of Kore.ai's publishing credential" },
  { name: 'options', kind: 'map', summary: 'YAML map of what only this provider knows; see the provider' },
  { name: 'trials', kind: 'count', default: '1', summary: 'Executions of each test in the first pass' },
  { name: 'timeout', kind: 'duration', default: '60m', summary: 'For the whole run; units s, m, h' },
  {
    name: 'poll-interval',
    kind: 'duration',
    default: 'auto',
    words: ['auto'],
    summary: 'Fixed interval instead of the adaptive one',
  },
  { name: 'max-parallel', kind: 'count', default: '4', summary: 'Batches in flight' },
  {
    name: 'fail-on',
    kind: 'word',
    default: 'regressions',
    words: ['regressions', 'failures', 'nothing'],
    summary: 'What fails the step',
  },
  { name: 'min-pass-rate', kind: 'rate', summary: 'Floor for the whole run, `0.9` or `90%`' },
  { name: 'min-score', kind: 'rate', summary: 'Floor for the whole run, `0.9` or `90%`' },
  {
    name: 'max-errored',
    kind: 'rate',
    default: '0',
    summary: 'Errored tests that are put up with, a number or a share such as `1%`',
  },
  {
    name: 'max-drop',
    kind: 'rate',
    default: '0.02',
    summary: 'Smallest drop of the mean that matters, as score or pass rate',
  },
  {
    name: 'false-alarms',
    kind: 'rate',
    default: '2%',
    summary: 'About how many runs of an unchanged agent may fail the gate by chance',
  },
  {
    name: 'confirm',
    kind: 'count',
    default: '8',
    summary: 'Most repetitions of one suspicious test; `0`: nothing is repeated, the first pass is the evidence',
  },
  { name: 'quarantine', kind: 'text', summary: 'File of tests that run and are shown but do not block' },
  {
    name: 'on-inconclusive',
    kind: 'word',
    default: 'fail',
    words: ['fail', 'pass'],
    summary: 'Exit code of an inconclusive run; `conclusion` stays `inconclusive`',
  },
  {
    name: 'baseline',
    kind: 'text',
    default: 'artifact',
    cliDefault: 'none',
    summary: '`artifact`, `none`, or a file path',
  },
  { name: 'baseline-branch', kind: 'text', summary: 'Branch whose runs are recorded; default: the default branch' },
  {
    name: 'update-baseline',
    kind: 'word',
    default: 'auto',
    words: ['auto', 'accept', 'never'],
    summary: "`accept`: this run's failures and drops are the new normal; only ever on the baseline branch",
  },
  { name: 'publish-on-pass', kind: 'flag', default: 'false', summary: 'Promote the tested version when publishable' },
  {
    name: 'comment',
    kind: 'word',
    default: 'auto',
    words: ['auto', 'on-change', 'never'],
    summary: 'Pull-request comment',
  },
  {
    name: 'comment-mode',
    kind: 'word',
    default: 'update',
    words: ['update', 'new', 'hide-older'],
    summary: 'One comment kept up to date, a new one each time, or a new one that hides the older',
  },
  {
    name: 'status',
    kind: 'word',
    default: 'none',
    words: ['none', 'commit-status', 'check-run'],
    summary: 'Commit status `batchgate / NAME` or a check run',
  },
  { name: 'annotations', kind: 'flag', default: 'true', summary: 'Failing tests as annotations' },
  { name: 'report-dir', kind: 'text', default: 'batchgate-report', summary: 'Where the report files go' },
  {
    name: 'github-token',
    kind: 'secret',
    default: '$' + '{{ github.token }}',
    cliDefault: '',
    summary: 'For comment, status and baseline',
  },
] as const satisfies readonly Input[]

export type InputName = (typeof inputs)[number]['name']

/** The settings of a run, checked and in their own units. */
export interface Options {
  readonly provider: ProviderId
  readonly name: string
  readonly selection: Selection
  readonly baseUrl: string | undefined
  readonly allowHttp: boolean
  readonly credentials: Readonly<Partial<Record<CredentialName, string>>>
  /** YAML text; empty when nothing was given. */
  readonly providerOptions: string
  readonly policy: Policy
  readonly timeoutMs: number
  readonly pollIntervalMs: number | undefined
  readonly maxParallel: number
  readonly quarantineFile: string | undefined
  readonly baseline:
    | { readonly kind: 'artifact' }
    | { readonly kind: 'none' }
    | { readonly kind: 'file'; readonly path: string }
  readonly baselineBranch: string | undefined
  readonly comment: 'auto' | 'on-change' | 'never'
  readonly commentMode: 'update' | 'new' | 'hide-older'
  readonly status: 'none' | 'commit-status' | 'check-run'
  readonly annotations: boolean
  readonly reportDir: string
  readonly githubToken: string | undefined
}

const credentialNames = [
  'api-key',
  'secret-key',
  'client-id',
  'client-secret',
  'token',
  'publish-client-id',
  'publish-client-secret',
] as const satisfies readonly CredentialName[]

/** Which values may be missing or stand in the environment only. */
export type InputSource = (name: InputName) => string | undefined

/**
 * Reads all inputs. Empty text means "not given".
 * @throws RunError `config` naming the input, the value and what is allowed.
 */
export function readOptions(source: InputSource, shell: 'action' | 'cli'): Options {
  const raw = (name: InputName): string => {
    const given = source(name) ?? ''
    if (given.trim() !== '') return given
    const input: Input | undefined = inputs.find((known) => known.name === name)
    const preset = (shell === 'cli' ? input?.cliDefault : undefined) ?? input?.default ?? ''
    // An expression is for GitHub to fill in; where it did not, there is no value
    return preset.startsWith('$' + '{{') ? '' : preset
  }
  const text = (name: InputName) => raw(name).trim() || undefined
  const word = <Word extends string>(name: InputName) => readWord(name, raw(name)) as Word
  const flag = (name: InputName) => readFlag(name, raw(name))
  const count = (name: InputName, range: Range) => readCount(name, raw(name), range)
  const rate = (name: InputName, range: Range) => readRate(name, raw(name), range)

  const provider = word<ProviderId>('provider')
  const credentials: Partial<Record<CredentialName, string>> = {}
  for (const name of credentialNames) {
    const value = text(name)
    if (value !== undefined) credentials[name] = readSecret(name, value)
  }
  const allowHttp = flag('allow-http')
  const minPassRate = rate('min-pass-rate', { least: 0, most: 1 })
  const minScore = rate('min-score', { least: 0, most: 1 })
  return {
    provider,
    name: readName(text('name') ?? provider),
    selection: {
      tests: readList(raw('tests')),
      tags: readList(raw('tags')).map((entry) => readTag(entry)),
      suites: readList(raw('suites')),
      exclude: readList(raw('exclude')),
    },
    baseUrl: readBaseUrl(text('base-url'), allowHttp),
    allowHttp,
    credentials,
    providerOptions: raw('options').trim() === '' ? '' : raw('options'),
    policy: {
      failOn: word('fail-on'),
      ...(minPassRate === undefined ? {} : { minPassRate }),
      ...(minScore === undefined ? {} : { minScore }),
      maxErrored: readAmount('max-errored', raw('max-errored')),
      maxDrop: required('max-drop', rate('max-drop', { least: 0, most: 1 })),
      falseAlarms: required('false-alarms', rate('false-alarms', { least: 0.001, most: 0.5 })),
      confirm: count('confirm', { least: 0, most: 100 }),
      trials: count('trials', { least: 1, most: 100 }),
      onInconclusive: word('on-inconclusive'),
      updateBaseline: word('update-baseline'),
      publishOnPass: flag('publish-on-pass'),
    },
    timeoutMs: required('timeout', readDuration('timeout', raw('timeout'))),
    pollIntervalMs:
      raw('poll-interval').trim().toLowerCase() === 'auto'
        ? undefined
        : readDuration('poll-interval', raw('poll-interval')),
    maxParallel: count('max-parallel', { least: 1, most: 64 }),
    quarantineFile: text('quarantine'),
    baseline: readBaseline(required('baseline', text('baseline'))),
    baselineBranch: text('baseline-branch'),
    comment: word('comment'),
    commentMode: word('comment-mode'),
    status: word('status'),
    annotations: flag('annotations'),
    reportDir: required('report-dir', text('report-dir')),
    githubToken: text('github-token'),
  }
}

/** The error for a flag or input that does not exist. */
export function unknownInput(name: string): Error {
  const names = inputs.map((input) => input.name)
  return configError(`unknown input "${name}"`, `Did you mean "${closest(name, names)}"?`)
}

interface Range {
  readonly least: number
  readonly most: number
}

function wrong(name: string, value: string, allowed: string): Error {
  return configError(`input "${name}" is "${value.trim().slice(0, 100)}"`, `It must be ${allowed}.`)
}

function required<T>(name: string, value: T | undefined): T {
  if (value === undefined)
    throw configError(`input "${name}" is empty`, 'Leave it out to get its default, or give it a value.')
  return value
}

function readWord(name: InputName, value: string): string {
  const input: Input | undefined = inputs.find((known) => known.name === name)
  const words = input?.words ?? []
  const given = value.trim().toLowerCase()
  if (words.includes(given)) return given
  if (given === '') throw configError(`input "${name}" is missing`, `It must be one of ${words.join(', ')}.`)
  throw configError(
    `input "${name}" is "${value.trim().slice(0, 100)}"`,
    `It must be one of ${words.join(', ')}. Did you mean "${closest(given, words)}"?`,
  )
}

function readFlag(name: string, value: string): boolean {
  const given = value.trim().toLowerCase()
  if (given === 'true') return true
  if (given === 'false') return false
  throw wrong(name, value, 'true or false')
}

function readCount(name: string, value: string, { least, most }: Range): number {
  const given = value.trim()
  const number = Number(given)
  if (/^\d{1,6}$/.test(given) && number >= least && number <= most) return number
  throw wrong(name, value, `a whole number from ${least} to ${most}`)
}

function readRate(name: string, value: string, { least, most }: Range): number | undefined {
  const given = value.trim()
  if (given === '') return undefined
  const match = /^(\d{1,3}(?:\.\d{1,9})?|\.\d{1,9})(%?)$/.exec(given)
  const number = match === null ? Number.NaN : Number(match[1]) / (match[2] === '%' ? 100 : 1)
  if (number >= least && number <= most) return number
  throw wrong(name, value, `a share from ${least} to ${most}, such as 0.02 or 2%`)
}

function readAmount(name: string, value: string): Policy['maxErrored'] {
  const given = value.trim()
  if (/^\d{1,9}$/.test(given)) return { count: Number(given) }
  const match = /^(\d{1,3}(?:\.\d{1,9})?)%$/.exec(given)
  const share = match === null ? Number.NaN : Number(match[1]) / 100
  if (share >= 0 && share <= 1) return { share }
  throw wrong(name, value, 'a whole number of tests, or a share such as 1%')
}

const units = { s: 1_000, m: 60_000, h: 3_600_000 } as const
const longestMs = 24 * units.h

function readDuration(name: string, value: string): number | undefined {
  const given = value.trim().toLowerCase()
  if (given === '') return undefined
  const parts = [...given.matchAll(/(\d{1,6}(?:\.\d{1,3})?)\s*([smh])\s*/g)]
  const whole = parts.map((part) => part[0]).join('') === given
  const ms = parts.reduce((sum, [, number, unit]) => sum + Number(number) * units[unit as keyof typeof units], 0)
  if (whole && ms >= 1_000 && ms <= longestMs) return ms
  throw wrong(name, value, 'a duration from 1s to 24h with a unit, such as 90s, 60m or 1h30m')
}

/** Separated by commas or, when the value holds a new line, by new lines only, so that names may contain commas. */
function readList(value: string): string[] {
  const separator = /[\r\n]/.test(value) ? /[\r\n]+/ : ','
  const entries = value.split(separator).map((entry) => entry.trim())
  return [...new Set(entries.filter((entry) => entry !== ''))]
}

function readTag(entry: string): string[] {
  const all = entry.split('+').map((tag) => tag.trim())
  if (all.every((tag) => tag !== '')) return all
  throw wrong('tags', entry, 'tags joined by "+", such as smoke or smoke+billing')
}

function readName(value: string): string {
  if (/^[A-Za-z0-9._ -]{1,80}$/.test(value)) return value
  throw wrong('name', value, 'at most 80 letters, digits, ".", "_", "-" and spaces')
}

function readSecret(name: string, value: string): string {
  if (!/[\r\n\0]/.test(value)) return value
  throw configError(`input "${name}" holds a line break`, 'Store the secret again without line breaks.')
}

function readBaseUrl(value: string | undefined, allowHttp: boolean): string | undefined {
  if (value === undefined) return undefined
  const url = URL.canParse(value) ? new URL(value) : undefined
  const allowed = 'an address such as https://api.example.com, without user name, query or fragment'
  if (url === undefined || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw configError('input "base-url" is not usable', `It must be ${allowed}.`)
  }
  const loopback = url.hostname === 'localhost' || url.hostname === '[::1]' || /^127(\.\d+){3}$/.test(url.hostname)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && (loopback || allowHttp))) {
    throw configError(
      `input "base-url" is "${url.protocol}//${url.host}"`,
      'It must be https. Inside a private network set "allow-http: true".',
    )
  }
  return value.replace(/\/+$/, '')
}

function readBaseline(value: string): Options['baseline'] {
  const given = value.toLowerCase()
  if (given === 'artifact' || given === 'none') return { kind: given }
  return { kind: 'file', path: value }
}
