/** The result file behind a signed link (sheet, section 7.2): from allowed hosts only, and without credentials. */
import { isRunError, type RunError } from '../../core/errors.ts'
import type { Context } from './context.ts'

type FileContext = Pick<Context, 'http' | 'baseUrl' | 'options' | 'authHeaders'>

/** The file's text, or in a sentence why there is none; its query is never part of it. */
export type FileOutcome = { readonly text: string } | { readonly missing: string }

/**
 * Fetches a link. A refused one is tried once more with the `auth` header when it points to the configured host, then
 * once with a fresh link, because links expire. Throws what may pass by itself, so that it is tried again later.
 */
export async function fetchFile(
  context: FileContext,
  link: { readonly url: string; readonly fresh: () => Promise<string | undefined>; readonly signal: AbortSignal },
): Promise<FileOutcome> {
  const first = await attempt(context, link.url, link.signal)
  if (!('refused' in first)) return first
  const url = await link.fresh()
  const second = url === undefined || url === link.url ? first : await attempt(context, url, link.signal)
  return 'refused' in second ? { missing: second.refused } : second
}

type Attempt = FileOutcome | { readonly refused: string }

async function attempt(context: FileContext, url: string, signal: AbortSignal): Promise<Attempt> {
  const { http, baseUrl, options } = context
  const own = new URL(baseUrl)
  const hosts = [...(own.protocol === 'https:' ? [own.host] : []), '.kore.ai', '.korebots.com', ...options.fileHosts]
  try {
    return { text: await http.download({ url, hosts, signal }) }
  } catch (error) {
    if (!isRefusal(error)) return reading(error)
    if (!URL.canParse(url) || new URL(url).origin !== own.origin) return { refused: error.message }
  }
  try {
    const headers = await context.authHeaders(signal)
    return { text: await http.download({ url, hosts, headers, signal }) }
  } catch (error) {
    return isRefusal(error) ? { refused: error.message } : reading(error)
  }
}

function isRefusal(error: unknown): error is RunError {
  return isRunError(error) && (error.reply?.status === 401 || error.reply?.status === 403)
}

/** A link that is not followed, or leads to nothing, leaves the aggregates; an outage is no answer at all. */
function reading(error: unknown): FileOutcome {
  if (isRunError(error, 'bad-response', 'not-found')) return { missing: error.message }
  throw error
}
