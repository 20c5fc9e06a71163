/** Which proxy a request goes through. The variables are handed in by the shells; nothing here reads the environment. */
import { configError } from '../core/errors.ts'

export interface ProxySettings {
  /** For https addresses. */
  readonly httpsProxy?: string | undefined
  /** For http addresses. */
  readonly httpProxy?: string | undefined
  /** Comma-separated hosts that are reached directly. */
  readonly noProxy?: string | undefined
}

/** Picks the proxy variables out of an environment. As in curl the lower-case names win. */
export function proxySettings(environment: Readonly<Record<string, string | undefined>>): ProxySettings {
  const read = (name: string) => environment[name.toLowerCase()] || environment[name] || undefined
  return { httpsProxy: read('HTTPS_PROXY'), httpProxy: read('HTTP_PROXY'), noProxy: read('NO_PROXY') }
}

/** The proxy for an address, or undefined for a direct connection. Throws `config` for a proxy that cannot be used. */
export function proxyFor(url: URL, settings: ProxySettings): URL | undefined {
  const secure = url.protocol === 'https:'
  const value = (secure ? settings.httpsProxy : settings.httpProxy)?.trim()
  if (!value || isLoopback(url.hostname) || isListed(url, settings.noProxy ?? '')) return undefined
  const text = value.includes('://') ? value : `http://${value}`
  const proxy = URL.canParse(text) ? new URL(text) : undefined
  if (proxy === undefined || !/^https?:$/.test(proxy.protocol) || proxy.hostname === '') {
    // The value may hold a password, so it is not repeated.
    const name = secure ? 'HTTPS_PROXY' : 'HTTP_PROXY'
    throw configError(`${name} is not the address of an HTTP proxy`, `Set ${name} to http://HOST:PORT, or unset it.`)
  }
  return proxy
}

/** True for this machine's own addresses, which no proxy can reach. */
export function isLoopback(hostname: string): boolean {
  const host = hostname.toLowerCase()
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host)
}

/** The header that logs in at a proxy; empty when its address holds no login. */
export function proxyAuthorization(proxy: URL): Record<string, string> {
  if (proxy.username === '' && proxy.password === '') return {}
  const login = `${decode(proxy.username)}:${decode(proxy.password)}`
  return { 'proxy-authorization': `Basic ${Buffer.from(login).toString('base64')}` }
}

function isListed(url: URL, noProxy: string): boolean {
  const host = url.hostname.toLowerCase()
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((entry) => {
      if (entry === '*') return true
      const [, name = '', wanted] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? []
      const bare = name.replace(/^\*?\./, '')
      if (wanted !== undefined && wanted !== port) return false
      return bare !== '' && (host === bare || host.endsWith(`.${bare}`))
    })
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
