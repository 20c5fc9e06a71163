/** What the parts of this provider share. */
import type { Api, Clock, Http } from '../../core/ports.ts'
import type { Budget } from './budget.ts'
import type { KoreOptions } from './options.ts'
import type { Paths } from './paths.ts'

export interface Context {
  readonly options: KoreOptions
  readonly paths: Paths
  /** Signed in with the app-level credential. */
  readonly api: Api
  /** Signed in for publishing. */
  readonly publishApi: Api
  /** The `auth` header for a result file that turns out to want one. */
  readonly authHeaders: (signal: AbortSignal) => Promise<Readonly<Record<string, string>>>
  readonly http: Http
  readonly baseUrl: string
  readonly clock: Clock
  readonly budget: Budget
  readonly note: (warning: string) => void
}

/** Headers of every request to a test endpoint: suites belong to a language (sheet, section 1). */
export function languageOf({ options }: Context): Readonly<Record<string, string>> {
  return { 'bot-language': options.language }
}
