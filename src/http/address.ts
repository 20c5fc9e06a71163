/** Where requests may go: below the base URL and nowhere else; signed links to listed hosts only. */
import { configError, RunError } from '../core/errors.ts'
import type { ApiRequest, Download } from '../core/ports.ts'
import { isLoopback } from './proxy.ts'
import { oneLine } from './redact.ts'

/** The base URL, checked, without a trailing slash in its path. Throws `config`. */
export function readBaseUrl(text: string): URL {
  const hint = 'Set base-url to something like https://api.example.com.'
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw configError('base-url is not an http(s) address', hint)
  if (url.username !== '' || url.password !== '') throw configError('base-url must not hold a login', hint)
  if (url.search !== '' || url.hash !== '') throw configError('base-url must not hold a query or a fragment', hint)
  url.pathname = url.pathname.replace(/\/+$/, '')
  return url
}

/**
 * The address of a request. A path that would be read as anything else than itself (`//host`, `\`, `..`, `?`) is
 * refused: it comes from an id that somebody else chose. Throws `config`.
 */
export function addressOf(base: URL, path: string, query: ApiRequest<unknown>['query'] = {}): URL {
  const prefix = base.pathname.replace(/\/+$/, '')
  const url = new URL(base)
  // The setter never changes the origin; what it does not take over unchanged means something else than it says.
  if (/^\/(?!\/)/.test(path)) url.pathname = prefix + path
  if (path === '' || url.pathname !== prefix + path || /%2e%2e|%5c/i.test(path)) {
    throw configError(
      `the path "${oneLine(path, 120)}" cannot be requested as it stands`,
      'Check the ids in the inputs; an id cannot be "." or "..", and no part of it may be unencoded.',
    )
  }
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.append(name, String(value))
  }
  return url
}

/**
 * Checks a signed link on the parsed URL. `own` holds the origins of connected APIs; one on loopback may serve links
 * without https. Nothing of the link but its host is ever named. Throws `bad-response`.
 */
export function readLink({ url: text, hosts }: Pick<Download, 'url' | 'hosts'>, own: ReadonlySet<string>): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined) throw refused('the platform gave a download link that is no address', 'Run again later.')
  if (url.username !== '' || url.password !== '') {
    throw refused(
      'the platform gave a download link with a login in it',
      'It is not followed; ask the platform about it.',
    )
  }
  if (own.has(url.origin) && isLoopback(url.hostname)) return url
  const host = oneLine(url.host, 120)
  if (url.protocol !== 'https:') {
    throw refused(
      `the platform gave a download link to ${host} that is not https`,
      'It is not followed; ask the platform about it.',
    )
  }
  if (!hosts.some((entry) => matches(url, entry.toLowerCase()))) {
    throw refused(
      `the platform gave a download link to ${host}, which is not among the allowed hosts (${hosts.join(', ')})`,
      'If that host is trusted, add it to the allowed hosts of the provider.',
    )
  }
  return url
}

/** An exact host (with its port, when it is not 443), or `.example.com` for a domain's subdomains. */
function matches(url: URL, entry: string): boolean {
  if (entry.startsWith('.')) return entry.length > 1 && url.port === '' && url.hostname.endsWith(entry)
  return entry !== '' && url.host === entry
}

function refused(message: string, hint: string): RunError {
  return new RunError('bad-response', message, { hint })
}
