import { describe, expect, test } from 'vitest'
import { RunError } from '../../../src/core/errors.ts'
import type { Download } from '../../../src/core/ports.ts'
import type { Context } from '../../../src/providers/kore-ai/context.ts'
import { fetchFile } from '../../../src/providers/kore-ai/file.ts'
import { byName, count, never, start } from './harness.ts'

const media = /getMediaStream/

describe('the result file', () => {
  test('is fetched without credentials, and its query is in no line and no note', async () => {
    const { run, server, lines, notes, sim } = await start()
    await run('Greetings')
    const [download] = server.seen.filter(({ path }) => media.test(path))
    expect(download?.headers).not.toHaveProperty('auth')
    server.fault({ kind: 'status', handled: false, reply: { status: 404 }, path: media })
    await run('Greetings')
    const said = [...lines, ...notes].join('\n')
    expect(said).not.toMatch(/[?&](e|s|n)=/)
    expect(said).not.toContain(download?.query.get('s'))
    expect(sim.accepted).toHaveLength(2)
  })

  test('is fetched again with a fresh link when the first has expired', async () => {
    const { run, sim, server } = await start()
    // One link goes to the poll, one to the collection, both stale.
    sim.settings.csv.expiredLinks = 2
    expect(count((await run('Greetings')).results)).toEqual({ passed: 8 })
    expect(server.seen.filter(({ path }) => media.test(path)).map(({ status }) => status)).toEqual([403, 403, 200])
  })

  test('that wants a login after all gets it on the configured host', async () => {
    const { run, sim, server, masked } = await start()
    sim.settings.csv.needsAuth = true
    expect(count((await run('Greetings')).results)).toEqual({ passed: 8 })
    const downloads = server.seen.filter(({ path }) => media.test(path))
    expect(downloads.map(({ status }) => status)).toEqual([401, 200])
    expect(masked).toContain(downloads[1]?.headers.auth)
  })

  test('is refused twice at most, then counts decide', async () => {
    const { run, server, notes } = await start()
    server.fault({ kind: 'status', handled: false, reply: { status: 403 }, path: media, times: 100 })
    const { results } = await run('Smoke EN')
    expect(results.map(({ trials }) => trials[0]?.message)).toEqual(['2 of 10 utterances wrong'])
    expect(server.seen.filter(({ path }) => media.test(path)).length).toBeLessThanOrEqual(4)
    expect(notes).toEqual([expect.stringMatching(/its counts decide.*answered 403/)])
  })

  test.each(['hostname', 'kore.ai.example.com', 'evilkore.ai', 'files.example.org:444'])(
    'on the host %s is not fetched, and a note names the host alone',
    async (host) => {
      const { run, sim, server, notes } = await start({ options: { 'file-hosts': ['files.example.org'] } })
      sim.settings.status.fileUrl = { host }
      expect(count((await run('Greetings')).results)).toEqual({ passed: 1 })
      expect(server.seen.filter(({ path }) => media.test(path))).toEqual([])
      expect(notes).toEqual([expect.stringContaining(host)])
      expect(notes[0]).not.toMatch(/e=\d|clientfilename/)
    },
  )

  test('may come from the hosts of the platform and from file-hosts', async () => {
    const { provider, sim, trigger, finish, http } = await start({ options: { 'file-hosts': 'files.example.com' } })
    const asked: (readonly string[])[] = []
    const { download } = http
    http.download = (link) => {
      asked.push(link.hosts)
      return download(link)
    }
    const batch = await trigger('Greetings')
    await finish(batch)
    await provider.collect(batch, never)
    expect(asked).toEqual([['.kore.ai', '.korebots.com', 'files.example.com']])
    expect(sim.accepted).toHaveLength(1)
  })

  test('that cannot be fetched for the moment is no reason to judge by counts', async () => {
    const { provider, trigger, finish, server } = await start()
    const batch = await trigger('Greetings')
    await finish(batch)
    server.fault({ kind: 'status', handled: false, reply: { status: 503 }, path: media, times: 5 })
    await expect(provider.collect(batch, never)).rejects.toMatchObject({ code: 'unavailable' })
    expect(count((await provider.collect(batch, never)).results)).toEqual({ passed: 8 })
  })

  test('without a header row leaves the suite to its counts', async () => {
    const { run, sim, notes } = await start()
    sim.settings.csv.header = false
    const { results } = await run('Smoke EN')
    expect(results).toHaveLength(1)
    expect(byName(results, 'Smoke EN').trials[0]?.outcome).toBe('failed')
    expect(notes).toEqual([expect.stringContaining('no table that can be read')])
  })

  test('is read with and without a byte order mark', async () => {
    const { run, sim } = await start()
    sim.settings.csv.bom = false
    expect(count((await run('Greetings')).results)).toEqual({ passed: 8 })
  })

  test.each([
    ['https://kore.example.com/f?e=1', 2],
    ['https://files.kore.ai/f?e=1', 1],
    ['https://kore.example.com:444/f?e=1', 1],
  ])('that is refused at %s brings the login only to the configured host', async (url, attempts) => {
    const seen: Download[] = []
    const refused = new RunError('bad-response', 'refused', { hint: '', reply: { status: 403, body: '', words: [] } })
    const context: Pick<Context, 'http' | 'baseUrl' | 'options' | 'authHeaders'> = {
      baseUrl: 'https://kore.example.com/prefix',
      options: { fileHosts: [] } as unknown as Context['options'],
      authHeaders: async () => ({ auth: 'token' }),
      http: {
        connect: () => ({ send: () => Promise.reject(refused) }),
        download: (link) => {
          seen.push(link)
          return Promise.reject(refused)
        },
      },
    }
    const link = { url, fresh: async () => undefined, signal: never }
    expect(await fetchFile(context, link)).toEqual({ missing: 'refused' })
    expect(seen.map(({ headers }) => headers)).toEqual([undefined, { auth: 'token' }].slice(0, attempts))
    expect(seen[0]?.hosts).toEqual(['kore.example.com', '.kore.ai', '.korebots.com'])
  })
})
