/** What a provider's kit tells the contract: how to make its platform, and what of it the contract may turn. */
import type { Selection } from '../../src/core/model.ts'
import type { Clock } from '../../src/core/ports.ts'
import type { CredentialName, ProviderModule } from '../../src/core/provider-module.ts'
import type { Fault, Platform, SimReply } from '../../src/simulator/server.ts'

export interface Place {
  readonly method?: string
  readonly path: RegExp
}

/** A simulated platform with a small world in which every test passes. */
export interface Remote {
  readonly platform: Platform
  readonly credentials: Readonly<Partial<Record<CredentialName, string>>>
  /** Triggers that the platform accepted. */
  accepted(): number
  /** Publications that the platform accepted. */
  published(): number
  /** From now on one of several tests fails. */
  fail(): void
  /** Changes what one test asks. */
  edit(): void
  /** From now on one test's result is missing. */
  lose(): void
  /** Everything that a cancellation would change; absent where nothing can be cancelled. */
  state?(): Promise<unknown> | unknown
  /** True once what was started has been stopped. */
  stopped?(): Promise<boolean> | boolean
}

export interface Unsupported {
  readonly input: string
  readonly selection: Partial<Selection>
}

export interface ProviderKit {
  /** Stands in the names of the tests; the provider's id and the variant. */
  readonly name: string
  readonly module: ProviderModule
  readonly options: Readonly<Record<string, unknown>>
  /** Executions of each test in one batch; default 1. */
  readonly trials?: number
  /** Selects several tests that make one batch. */
  readonly selection: Partial<Selection>
  /** Options under which the same tests test something else, where there are any. */
  readonly otherTarget?: Readonly<Record<string, unknown>>
  /** Entries that name nothing. `late`: the platform has no list, so only the trigger finds out. */
  readonly missing: readonly (Unsupported & { readonly entry: string; readonly late?: true })[]
  /** Inputs that the platform has no idea of. */
  readonly unsupported: readonly Unsupported[]
  /** Publications of what has no name. */
  readonly unpublishable: readonly {
    readonly what: string
    readonly options: Readonly<Record<string, unknown>>
    readonly selection?: Partial<Selection>
  }[]
  /** How what was tested is published, where it can be. */
  readonly publication?: Place & { readonly options: Readonly<Record<string, unknown>> }
  readonly wrongCredentials: Readonly<Partial<Record<CredentialName, string>>>
  /** Credentials that are secret; a client id is none. */
  readonly secrets: readonly CredentialName[]
  /** Headers that may carry credentials, in lower case. */
  readonly credentialHeaders: readonly string[]
  /** The only requests whose body may hold a secret. */
  readonly logins?: RegExp
  readonly trigger: Place
  /** Where the platform says how a batch is; absent where no word says so. */
  readonly status?: Place
  /** The status reply of a batch that runs, with another word for it. */
  readonly reword?: (reply: SimReply, word: string) => SimReply
  /** Makes transcripts enormous; absent where there are none. */
  readonly enormous?: Fault
  readonly unauthorised: SimReply
  readonly rejected: SimReply
  /** The trigger is answered only at the end, so that a refusal after a renewed login comes when it is already polled. */
  readonly answersLate?: true
  /** Where the platform has no list of what runs, a lost answer stays lost. */
  readonly neverAdopts?: true
  open(clock: Clock): Remote
}

/** A JSON body, changed as a copy. */
export function changed(reply: SimReply, change: (body: Record<string, unknown>) => void): SimReply {
  const body = structuredClone(reply.body) as Record<string, unknown>
  if (typeof body === 'object' && body !== null) change(body)
  return { ...reply, body }
}

/** Text no report should ever hold whole. */
export const endless = 'all work and no play '.repeat(5_000)
