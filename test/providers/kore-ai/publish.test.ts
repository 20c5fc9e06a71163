import { describe, expect, test } from 'vitest'
import type { Batch } from '../../../src/core/model.ts'
import type { HarnessSetup } from './harness.ts'
import { never, start } from './harness.ts'

async function publish(prepare?: (all: Awaited<ReturnType<typeof start>>) => void, setup: HarnessSetup = {}) {
  const all = await start({ publishOnPass: true, ...setup })
  prepare?.(all)
  const batches: Batch[] = [
    {
      key: 'first-1',
      id: 'tr-1',
      plan: { key: 'first-1', phase: 'first', tests: [], trials: 1 },
      data: {},
      startedAt: '',
    },
  ]
  const publication = await all.provider.publish?.(batches, never)
  return { ...all, publication }
}

const requests = (all: { requests(): string[] }) =>
  all.requests().map((line) => line.replace(/\/api\/public\/bot\/[^/]+/, ''))

describe('publishing', () => {
  test('asks once, with the second credential, and follows its own job to its end', async () => {
    const all = await publish()
    expect(all.publication).toMatchObject({ state: 'published', message: expect.stringMatching(/ds-/) })
    expect(requests(all).filter((line) => line.startsWith('POST'))).toEqual(['POST /publish'])
    expect(requests(all)[0]).toBe('GET /publish/status')
    expect(all.sim.accepted).toMatchObject([
      { what: 'publish', body: { versionComment: expect.stringContaining('tr-1') } },
    ])
    const [, claims] = (all.sim.tokens[0] ?? '').split('.')
    expect(JSON.parse(Buffer.from(claims ?? '', 'base64url').toString()).appId).toBe(
      all.sim.credentials['publish-client-id'],
    )
  })

  test('does not take the job before it for its own', async () => {
    const { publication, clock } = await publish(({ sim }) => {
      sim.settings.publish.startsAfterMs = 30_000
    })
    expect(publication?.state).toBe('published')
    expect(clock.now() - Date.UTC(2026, 0, 1)).toBeGreaterThan(30_000)
  })

  test('does not take a fresh job of somebody else before it for its own', async () => {
    const all = await start({ publishOnPass: true })
    expect((await all.provider.publish?.([], never))?.state).toBe('published')
    all.sim.settings.publish.mode = 'never-starts'
    expect(await all.provider.publish?.([], never)).toMatchObject({ state: 'unverified' })
  })

  test('does not take an older job that shows up late for its own', async () => {
    const { publication } = await publish(({ sim, server }) => {
      sim.settings.publish.mode = 'never-starts'
      server.fault({
        kind: 'rewrite',
        path: /publish\/status/,
        skip: 1,
        times: 1_000,
        rewrite: (reply) => ({ ...reply, body: { ...(reply.body as object), _id: 'ds-other' } }),
      })
    })
    expect(publication?.state).toBe('unverified')
  })

  test('goes by the clock of the server', async () => {
    const ahead = 3_600_000
    const { publication } = await publish(({ server }) => {
      server.fault({
        kind: 'rewrite',
        path: /publish\/status/,
        times: 1_000,
        rewrite: (reply) => {
          const body = reply.body as { requestedTime: string }
          return {
            ...reply,
            headers: { ...reply.headers, date: new Date(Date.parse(reply.headers?.date ?? '') - ahead).toUTCString() },
            body: { ...body, requestedTime: new Date(Date.parse(body.requestedTime) - ahead).toISOString() },
          }
        },
      })
    })
    expect(publication?.state).toBe('published')
  })

  test('that waits for an approval is pending', async () => {
    const { publication } = await publish(({ sim }) => {
      sim.settings.publish.mode = 'awaitingApproval'
    })
    expect(publication).toMatchObject({ state: 'pending', message: /approval/ })
  })

  test('that fails is refused', async () => {
    const { publication } = await publish(({ sim }) => {
      sim.settings.publish.mode = 'failed'
    })
    expect(publication).toMatchObject({ state: 'refused', message: /dialog Check Balance failed/ })
  })

  test('of which an entry is no success is refused', async () => {
    const { publication } = await publish(({ sim }) => {
      sim.settings.publish.mode = 'entry-failed'
    })
    expect(publication).toMatchObject({ state: 'refused', message: /NL Training FAILED/ })
  })

  test('with the credential of the tests is refused, and says which is needed', async () => {
    const { publication, sim } = await publish(undefined, {})
    expect(publication?.state).toBe('published')
    const { 'client-id': id, 'client-secret': secret } = sim.credentials
    const second = await publish(undefined, { credentials: { 'client-id': id, 'client-secret': secret } })
    expect(second.publication).toMatchObject({ state: 'refused', message: /Admin Console/ })
    expect(second.sim.accepted).toEqual([])
  })

  test('of an unknown bot is refused', async () => {
    const { publication } = await publish(undefined, { options: { 'bot-id': 'st-unknown' } })
    expect(publication).toMatchObject({ state: 'refused', message: /Invalid StreamId.*bot-id: st-unknown/ })
  })

  test('whose job may not be read is unverified', async () => {
    const { publication, sim } = await publish(({ sim }) => {
      sim.world.clients[1]!.scopes = ['publish']
    })
    expect(publication).toMatchObject({ state: 'unverified', message: /cannot be read/ })
    expect(sim.accepted).toHaveLength(1)
  })

  test('whose answer was lost is told by its job, and never asked again', async () => {
    const { publication, sim } = await publish(({ server }) => {
      server.fault({ kind: 'drop', handled: true, path: /publish$/ })
    })
    expect(publication?.state).toBe('published')
    expect(sim.accepted).toHaveLength(1)
    const lost = await publish(({ server }) => {
      server.fault({ kind: 'drop', handled: false, path: /publish$/ })
    })
    expect(lost.publication?.state).toBe('unverified')
    expect(lost.sim.accepted).toHaveLength(0)
  })

  test('that does not end in half an hour is pending', async () => {
    const { publication } = await publish(({ sim }) => {
      sim.settings.publish.ms = 3 * 3_600_000
    })
    expect(publication).toMatchObject({ state: 'pending', message: /still in progress/ })
  })

  test('waits out an outage of the status', async () => {
    const { publication } = await publish(({ server }) => {
      server.fault({
        kind: 'status',
        handled: false,
        reply: { status: 503 },
        path: /publish\/status/,
        skip: 1,
        times: 12,
      })
    })
    expect(publication?.state).toBe('published')
  })

  test('takes a reply that is no list', async () => {
    const { publication } = await publish(({ server }) => {
      server.fault({
        kind: 'rewrite',
        path: /publish$/,
        rewrite: (reply) => ({ ...reply, body: { status: 'inprogress', _id: 'ds-1' } }),
      })
    })
    expect(publication?.state).toBe('published')
  })
})
