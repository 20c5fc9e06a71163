/** Preloaded into a measured process: notes each file of JavaScript the moment it is loaded, with its size. */
import { appendFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

const list = process.env.BENCH_LOADED
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context)
    const { source } = loaded
    if (list !== undefined && url.startsWith('file:') && source != null) {
      const bytes = typeof source === 'string' ? Buffer.byteLength(source) : source.byteLength
      appendFileSync(list, `${bytes} ${url}\n`)
    }
    return loaded
  },
})
