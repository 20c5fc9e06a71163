/** Connections to https hosts through a proxy's CONNECT. The exchange's signal also ends a proxy that never answers. */
import http from 'node:http'
import type { Agent, AgentOptions } from 'node:https'
import type { Duplex } from 'node:stream'
import { configError } from '../core/errors.ts'
import { proxyAuthorization } from './proxy.ts'

interface TunnelOptions {
  readonly host?: string | null
  readonly port?: string | number | null
  /** Passed along with the request's own options by the transport. */
  readonly tunnelSignal?: AbortSignal
}

/** An agent whose connections are TLS inside a tunnel. A refusal by the proxy is an `unsent` failure of the request. */
export async function createTunnelAgent(proxy: URL, options: AgentOptions): Promise<Agent> {
  const https = await import('node:https')

  class TunnelAgent extends https.Agent {
    override createConnection(
      target: Parameters<Agent['createConnection']>[0],
      callback?: (error: Error | null, stream: Duplex) => void,
    ): Duplex | null | undefined {
      const done = callback as (error: Error | null, stream?: Duplex) => void
      openTunnel(proxy, target as TunnelOptions, https.request).then(
        (socket) => done(null, super.createConnection({ ...target, socket } as typeof target) as Duplex),
        (error) => done(error),
      )
      return undefined
    }
  }
  return new TunnelAgent(options)
}

function openTunnel(proxy: URL, target: TunnelOptions, secureRequest: typeof http.request): Promise<Duplex> {
  const host = target.host ?? 'localhost'
  const authority = `${host.includes(':') ? `[${host}]` : host}:${target.port || 443}`
  const signal = target.tunnelSignal
  return new Promise((resolve, reject) => {
    const request = (proxy.protocol === 'https:' ? secureRequest : http.request)({
      method: 'CONNECT',
      host: proxy.hostname.replace(/^\[|\]$/g, ''),
      port: proxy.port || undefined,
      path: authority,
      headers: { host: authority, ...proxyAuthorization(proxy) },
      agent: false,
    })
    const onAbort = () => request.destroy(new Error('the exchange has ended'))
    signal?.addEventListener('abort', onAbort, { once: true })
    const settle = (end: () => void) => {
      signal?.removeEventListener('abort', onAbort)
      end()
    }
    request.on('error', (error) => settle(() => reject(error)))
    request.on('close', () => settle(() => reject(new Error('the proxy closed the connection'))))
    request.on('response', (response) => {
      response.destroy()
      settle(() => reject(refused(response.statusCode)))
    })
    request.on('connect', (response, socket) => {
      if (response.statusCode === 200) return settle(() => resolve(socket))
      socket.destroy()
      settle(() => reject(refused(response.statusCode)))
    })
    request.end()
  })
}

function refused(status: number | undefined): Error {
  if (status !== 407) return Object.assign(new Error('the proxy refused'), { code: `proxy answered ${status}` })
  return configError('the proxy refused its login (407)', 'Check user and password in HTTPS_PROXY.')
}
