/** GitHub's API for the shells: over the transport that everything uses, made when it is first asked for. */
import type { Clock, Log } from './core/ports.ts'
import type { GithubApi } from './hosts/github/api.ts'
import { createFetch, type Fetch } from './http/fetch.ts'
import type { ProxySettings } from './http/proxy.ts'
import { createTransport, type Transport } from './http/transport.ts'

export interface GithubConnection {
  readonly api: () => Promise<GithubApi>
  /** The same exchanges without the token, for signed links. */
  readonly fetch: Fetch
}

export interface ConnectionSetup {
  readonly apiUrl: string
  readonly token: string
  readonly clock: Clock
  readonly log: Log
  readonly proxy: ProxySettings
  readonly version: string
  /** Default: node:http and node:https, through `proxy` where it says so. */
  readonly transport?: Transport
}

/** For one exchange, in ms. */
const timeoutMs = 15_000
/** For what is behind a signed link, in ms. */
const downloadMs = 90_000

export function connectGithub({ proxy, version, ...setup }: ConnectionSetup): GithubConnection {
  const { clock, transport = createTransport({ proxy }).transport } = setup
  const fetch = createFetch({ clock, transport, timeoutMs })
  const fetchLink = createFetch({ clock, transport, timeoutMs: downloadMs })
  let api: Promise<GithubApi> | undefined
  return {
    fetch: fetchLink,
    api: () => {
      api ??= import('./hosts/github/api.ts').then(({ createGithubApi }) =>
        createGithubApi({ ...setup, fetch, userAgent: `batchgate/${version}`, random: Math.random }),
      )
      return api
    },
  }
}
