/** The shape of a provider's folder, and the reading of its own options. */
import { closest } from './closest.ts'
import { configError } from './errors.ts'
import type { ProviderId } from './model.ts'
import type { Clock, Http, Log, Provider, Schema } from './ports.ts'

export type CredentialName =
  | 'api-key'
  | 'secret-key'
  | 'client-id'
  | 'client-secret'
  | 'token'
  | 'publish-client-id'
  | 'publish-client-secret'

/** One key of the `options` input. */
export interface ProviderOption<T = unknown> {
  /** One sentence for the README, starting in lower case. */
  readonly summary: string
  /** What is allowed, in words, for error messages and docs: `a whole number from 1`, `batch or per-test`. */
  readonly allowed: string
  readonly schema: Schema<T>
}

/** Everything a provider is made from. Credentials are masked already. */
export interface ProviderSetup {
  /** Without trailing slash; checked to be https, loopback or allowed http. */
  readonly baseUrl: string
  readonly credentials: Readonly<Partial<Record<CredentialName, string>>>
  /** The `options` input as read from YAML; the provider checks it. */
  readonly options: Readonly<Record<string, unknown>>
  readonly trials: number
  readonly publishOnPass: boolean
  readonly http: Http
  readonly clock: Clock
  readonly log: Log
  /** Tells people something that does not change the verdict: goes to the log and into the reports. */
  readonly note: (warning: string) => void
}

/** What a provider's `index.ts` exports as `module`. Nothing acts on import. */
export interface ProviderModule {
  readonly id: Exclude<ProviderId, 'demo'>
  readonly title: string
  /** Absent when every customer has a host of their own; `base-url` is then required. */
  readonly defaultBaseUrl?: string
  /** Sets of credentials of which one must be complete. */
  readonly credentials: readonly (readonly CredentialName[])[]
  readonly options: Readonly<Record<string, ProviderOption>>
  /** Throws a `config` error for wrong options, or powers asked for that the platform does not have. No requests. */
  create(setup: ProviderSetup): Provider
}

type Parsed<Table extends Readonly<Record<string, ProviderOption>>> = {
  readonly [Key in keyof Table]?: Table[Key] extends ProviderOption<infer T> ? T : never
}

/** Checks the `options` map against a provider's table. An unknown key is an error that names the nearest known one. */
export function readProviderOptions<Table extends Readonly<Record<string, ProviderOption>>>(
  table: Table,
  given: Readonly<Record<string, unknown>>,
): Parsed<Table> {
  const parsed: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(given)) {
    const option = Object.hasOwn(table, key) ? table[key] : undefined
    if (option === undefined) {
      const known = Object.keys(table)
      throw configError(
        `input "options": unknown key "${key}"`,
        `Did you mean "${closest(key, known)}"? This provider knows: ${known.join(', ')}.`,
      )
    }
    const result = option.schema.safeParse(value)
    if (!result.success) {
      throw configError(`input "options": "${key}" is ${JSON.stringify(value)}`, `It must be ${option.allowed}.`)
    }
    parsed[key] = result.data
  }
  return parsed as Parsed<Table>
}
