/** Options → a provider ready to work. Everything wrong with settings is found here, before any request. */
import { configError } from './core/errors.ts'
import type { Options } from './core/options.ts'
import type { Provider } from './core/ports.ts'
import type { ProviderModule, ProviderSetup } from './core/provider-module.ts'

export interface Prepared {
  readonly provider: Provider
  readonly module: ProviderModule
}

/** What of the setup does not come from the options. */
export type Surroundings = Pick<ProviderSetup, 'http' | 'clock' | 'log' | 'note'> & {
  /** True for pull requests from forks and from Dependabot, which get no secrets. */
  readonly withoutSecrets: boolean
}

/**
 * Makes the provider that the options ask for.
 * @throws RunError `config` for missing credentials, a missing address, wrong `options`, or a power it lacks.
 */
export async function prepare(module: ProviderModule, options: Options, around: Surroundings): Promise<Prepared> {
  requireCredentials(module, options, around.withoutSecrets)
  const baseUrl = options.baseUrl ?? module.defaultBaseUrl
  if (baseUrl === undefined) {
    throw configError(
      `input "base-url" is missing`,
      `${module.title} has no public host: give the address of yours, such as https://www.example.com.`,
    )
  }
  const { http, clock, log, note } = around
  const provider = module.create({
    baseUrl,
    credentials: options.credentials,
    options: await readMap(options.providerOptions),
    trials: options.policy.trials,
    publishOnPass: options.policy.publishOnPass,
    http,
    clock,
    log,
    note,
  })
  if (options.policy.publishOnPass && provider.publish === undefined) {
    throw configError(`input "publish-on-pass" is "true"`, `${module.title} offers nothing to publish. Leave it out.`)
  }
  return { provider, module }
}

function requireCredentials(module: ProviderModule, options: Options, withoutSecrets: boolean): void {
  const has = (name: keyof Options['credentials']) => options.credentials[name] !== undefined
  if (module.credentials.some((set) => set.every(has))) return
  const nearest = module.credentials.find((set) => set.some(has)) ?? module.credentials[0] ?? []
  const missing = nearest.filter((name) => !has(name)).map((name) => `"${name}"`)
  const ways = module.credentials.map((set) => set.join(' and ')).join(', or ')
  throw configError(
    `no credentials for ${module.title}: ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} empty`,
    withoutSecrets
      ? 'Pull requests from forks and from Dependabot get no secrets: skip this step for them, or run it after the merge. For Dependabot, store the secret among the Dependabot secrets.'
      : `${module.title} needs ${ways}. Is the secret defined, and spelled the same, in the repository or organisation?`,
  )
}

/** Reads the `options` input: a YAML map. The YAML library is loaded only for what is not plain. */
async function readMap(text: string): Promise<Readonly<Record<string, unknown>>> {
  const plain = readPlainMap(text)
  if (plain !== undefined) return plain
  const { parse } = await import('yaml')
  let value: unknown
  try {
    value = parse(text, { maxAliasCount: 0, schema: 'core' })
  } catch (error) {
    throw configError('input "options" is not YAML', 'Write one "key: value" a line.', error)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw configError('input "options" is not a map', 'Write one "key: value" a line, such as "version-number: 14".')
  }
  return value as Record<string, unknown>
}

const plainLine = /^([a-z][a-z0-9-]*): (?:([a-z][a-z0-9_-]*)|(0|[1-9]\d{0,14}))$/i
const notPlain = /^(?:true|false|null)$/i

/**
 * Lines like `version-number: 14` and `mode: checks`, which are all that most people write and which need no library
 * of 290 kB. Undefined when there is anything else, be it only a comment, a quote or a name twice.
 */
export function readPlainMap(text: string): Readonly<Record<string, unknown>> | undefined {
  const map = new Map<string, unknown>()
  for (const line of text.split('\n').filter((each) => each !== '')) {
    const [, key, word, number] = plainLine.exec(line) ?? []
    if (key === undefined || notPlain.test(key) || map.has(key) || (word !== undefined && notPlain.test(word)))
      return undefined
    map.set(key, word ?? Number(number))
  }
  return Object.fromEntries(map)
}
