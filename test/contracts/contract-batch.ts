/** `trigger` and `poll`: one write, and then only looks, from whichever process. */
import { expect, it } from 'vitest'
import type { BatchStatus } from '../../src/core/model.ts'
import type { ProviderKit } from './kit.ts'
import { isRead, never, roundTripped, selectionOf, stage } from './stage.ts'

export function batchContract(kit: ProviderKit): void {
  it('starts exactly one batch', async () => {
    const { trigger, remote, server, clock } = await stage(kit)
    await trigger()
    await clock.sleep(1_000)
    expect(remote.accepted()).toBe(1)
    expect(server.seen.filter((request) => !isRead(request, kit))).toHaveLength(1)
  })

  it('describes a batch as plain data', async () => {
    const { trigger } = await stage(kit)
    const batch = await trigger()
    expect(batch.key).toBe('first-1')
    expect(batch.plan.phase).toBe('first')
    expect(new Date(batch.startedAt).toISOString()).toBe(batch.startedAt)
    expect(roundTripped(batch)).toEqual(batch)
    expect(JSON.stringify(batch.data).length).toBeLessThan(1_000)
  })

  it('polls without writing, never backwards, and never past the end', async () => {
    const { trigger, finish, during, remote } = await stage(kit)
    const begun = await trigger()
    const { value, seen } = await during(() => finish(begun))
    const { statuses, batch } = value
    expect(statuses.length).toBeGreaterThan(1)
    expect(statuses[0]?.state).toBe('running')
    expect(statuses.at(-1)).toMatchObject({ state: 'finished', known: true })
    expect(batch.id).toMatch(/\S/)
    expect(seen.filter((request) => !isRead(request, kit) && !new RegExp(kit.trigger.path).test(request.path))).toEqual(
      [],
    )
    expect(remote.accepted()).toBe(1)
    expect(doneOf(statuses)).toEqual(doneOf(statuses).toSorted((a, b) => a - b))
    for (const { done, total, raw } of statuses) {
      expect(raw).toMatch(/\S/)
      expect(done).toBeGreaterThanOrEqual(0)
      if (total !== undefined) expect(done).toBeLessThanOrEqual(total)
    }
    const { done, total } = statuses.at(-1) as BatchStatus
    expect(done).toBeGreaterThan(0)
    expect(done).toBe(total ?? done)
  })

  it('says the same about a batch that has ended, as often as it is asked', async () => {
    const { life, provider } = await stage(kit)
    const { batch, statuses } = await life()
    const last = statuses.at(-1)
    expect(await provider.poll(batch, never)).toMatchObject({ state: 'finished', raw: last?.raw })
    expect(await provider.poll(roundTripped(batch), never)).toMatchObject({ state: 'finished', raw: last?.raw })
  })

  it('goes on from the plain data of a batch', async () => {
    const { trigger, finish, provider } = await stage(kit)
    const { batch } = await finish(roundTripped(await trigger()))
    const collected = await provider.collect(roundTripped(batch), never)
    expect(collected).toEqual(await provider.collect(batch, never))
    expect(collected.results.length).toBeGreaterThan(0)
  })

  it('goes on in another process', async () => {
    const { trigger, finish, provider, another, remote, during } = await stage(kit)
    const begun = await trigger()
    const later = another()
    await later.resolve(selectionOf(kit.selection), never)
    const onlyWhenFinished = provider.limits.takeUp === 'finished'
    const { batch } = await finish(roundTripped(begun), onlyWhenFinished ? provider : later)
    const { value, seen } = await during(async () => {
      expect(await later.poll(roundTripped(batch), never)).toMatchObject({ state: 'finished' })
      return later.collect(roundTripped(batch), never)
    })
    expect(seen.filter((request) => !isRead(request, kit))).toEqual([])
    expect(value).toEqual(await provider.collect(batch, never))
    expect(remote.accepted()).toBe(1)
  })

  it('waits on a word that it does not know', async () => {
    const { status, reword } = kit
    if (status === undefined || reword === undefined) return
    const { trigger, server, clock, provider } = await stage(kit)
    const batch = await trigger()
    server.fault({ ...status, kind: 'rewrite', rewrite: (reply) => reword(reply, 'Hibernating'), times: 1_000 })
    for (let minute = 0; minute < 10; minute += 1) {
      await clock.sleep(60_000)
      expect(await provider.poll(batch, never)).toMatchObject({ state: 'running', known: false })
    }
  })

  it('does not take a batch that the platform does not know for one that has ended', async () => {
    const { life, provider } = await stage(kit)
    const { batch } = await life()
    const foreign = { ...roundTripped(batch), key: 'first-2', id: '0b6c6a3e-9999-4a51-9b11-6a0d3c1f9999' }
    const said = await provider.poll(foreign, never).catch((error) => error)
    expect(said.state === 'running' || said.state === 'settling' || said.name === 'RunError').toBe(true)
  })
}

function doneOf(statuses: readonly BatchStatus[]): number[] {
  return statuses.map(({ done }) => done)
}
