/** Publishing: once, and called by no other name than what was seen of it. */
import { expect, it } from 'vitest'
import type { Batch } from '../../src/core/model.ts'
import type { FaultKind } from '../../src/simulator/server.ts'
import type { ProviderKit } from './kit.ts'
import { never, roundTripped, stage } from './stage.ts'

const lost: Readonly<Record<string, FaultKind>> = {
  'the connection is lost': { kind: 'drop', handled: true },
  'a proxy answers 502': { kind: 'status', handled: true, reply: { status: 502, body: '<html>Bad gateway</html>' } },
  'the answer breaks off': { kind: 'reset-mid-body' },
}

export function publishContract(kit: ProviderKit): void {
  const { options, ...place } = kit.publication ?? { path: /./, options: {} }
  const tested = async () => {
    const on = await stage(kit, { options, publishOnPass: true })
    const { batch } = await on.life()
    expect(on.remote.published()).toBe(0)
    const publish = (batches: readonly Batch[]) => {
      if (on.provider.publish === undefined) throw new Error('nothing can be published here')
      return on.provider.publish(batches, never)
    }
    return { ...on, batch, publish }
  }

  it('publishes what was tested, once, and sees it', async () => {
    const { batch, publish, remote } = await tested()
    expect(await publish([roundTripped(batch)])).toMatchObject({
      state: 'published',
      message: expect.stringMatching(/\w{3}/),
    })
    expect(remote.published()).toBe(1)
  })

  it.each(Object.entries(lost))('is not sent again, nor called refused, when %s afterwards', async (_, kind) => {
    const { batch, publish, remote, server } = await tested()
    server.fault({ ...place, ...kind })
    const publication = await publish([batch])
    expect(publication.state).toMatch(/^(published|unverified|pending)$/)
    expect(remote.published()).toBe(1)
  })

  it.each([
    ['unauthorised', kit.unauthorised],
    ['rejected', kit.rejected],
  ])('is refused when the platform says that it is %s', async (_, reply) => {
    const { batch, publish, remote, server } = await tested()
    server.fault({ ...place, kind: 'status', handled: false, reply, times: 10 })
    expect(await publish([batch])).toMatchObject({ state: 'refused', message: expect.stringMatching(/\w{3}/) })
    expect(remote.published()).toBe(0)
  })

  it('cancels without calling it refused while the platform is at work on it', async () => {
    const { batch, provider, clock, server } = await tested()
    server.fault({ ...place, kind: 'stall-headers', ms: 600_000 })
    const ending = new AbortController()
    const settled = provider.publish?.([batch], ending.signal).catch((error) => error)
    await clock.sleep(5_000)
    const why = new Error('the run was cancelled')
    ending.abort(why)
    expect(await settled).toMatchObject({ code: 'cancelled', cause: why })
  })
}
