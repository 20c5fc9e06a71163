import type { Platform } from '../../../src/simulator/server.ts'

/** Asks a simulated platform directly, without any network in which something could go wrong. */
export async function ask(
  platform: Platform,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<Record<string, unknown>> {
  const [bare = '', query = ''] = path.split('?')
  const reply = await platform.handle({
    ...{
      method: 'GET',
      path: bare,
      segments: bare.split('/').filter(Boolean).map(decodeURIComponent),
      headers,
      body: '',
    },
    query: new URLSearchParams(query),
    gone: new AbortController().signal,
  })
  return reply.body as Record<string, unknown>
}

/** Ids as one word, whatever their order. */
export const contents = (ids: readonly string[]): string => [...new Set(ids)].sort().join(' ')
