/** Ends of runs: cancellation reaches only what is active, and nothing holds up a run that is to end. */
import { expect, it } from 'vitest'
import { RunError } from '../../src/core/errors.ts'
import type { Batch, Test } from '../../src/core/model.ts'
import type { Provider } from '../../src/core/ports.ts'
import type { ProviderKit } from './kit.ts'
import { never, planOf, roundTripped, type Stage, selectionOf, stage } from './stage.ts'

const reason = () => new RunError('cancelled', 'the run was cancelled', { hint: 'Start it again.' })

/** Every method with what it needs. */
const methods: Readonly<Record<string, (provider: Provider, on: Life, signal: AbortSignal) => Promise<unknown>>> = {
  resolve: (provider, { selection }, signal) => provider.resolve(selection, signal),
  trigger: (provider, { tests, trials }, signal) => provider.trigger(planOf(tests, trials), signal),
  poll: (provider, { batch }, signal) => provider.poll(batch, signal),
  collect: (provider, { batch }, signal) => provider.collect(batch, signal),
  adopt: async (provider, { batch }, signal) => provider.adopt?.(batch.plan, Date.parse(batch.startedAt), signal),
  publish: async (provider, { batch }, signal) => provider.publish?.([batch], signal),
}

interface Life {
  readonly selection: ReturnType<typeof selectionOf>
  readonly tests: readonly Test[]
  readonly trials: number
  readonly batch: Batch
}

export function endingContract(kit: ProviderKit): void {
  it('stops a batch that is active', async () => {
    const { trigger, provider, clock, remote, server } = await stage(kit)
    if (provider.cancel === undefined) return
    const batch = await trigger()
    await clock.sleep(1_500)
    const writes = server.seen.length
    await provider.cancel(batch, never)
    await clock.sleep(5_000)
    expect(await remote.stopped?.()).toBe(true)
    expect(remote.accepted()).toBe(1)
    const sent = server.seen.slice(writes).map(({ method, path }) => `${method} ${path}`)
    expect(sent.filter((request) => kit.trigger.path.test(request))).toEqual([])
  })

  it('never passes a batch that was stopped', async () => {
    const { trigger, provider, clock, finish } = await stage(kit)
    if (provider.cancel === undefined) return
    const batch = await trigger()
    await clock.sleep(1_500)
    await provider.cancel(batch, never)
    const outcomes = await finish(batch)
      .then(({ batch: ended }) => provider.collect(ended, never))
      .then(
        ({ results }) => results.flatMap(({ trials }) => trials.map(({ outcome }) => outcome)),
        (error) => [error.name],
      )
    const passed = outcomes.filter((outcome) => outcome === 'passed').length
    expect(passed).toBeLessThan(Math.max(1, outcomes.length))
  })

  it('does nothing to a batch that has ended', async () => {
    const { life, provider, remote } = await stage(kit)
    if (provider.cancel === undefined) return
    const { batch, collected } = await life()
    const before = structuredClone(await remote.state?.())
    await provider.cancel(batch, never)
    expect(await remote.state?.()).toEqual(before)
    expect(await provider.collect(batch, never)).toEqual(collected)
  })

  it('stops a batch from another process, or says that it cannot', async () => {
    const { trigger, another, remote, clock } = await stage(kit)
    const { cancel } = another()
    if (cancel === undefined) return
    const { key, id, url, data } = roundTripped(await trigger())
    await clock.sleep(1_500)
    try {
      await cancel({ key, ...(id && { id }), ...(url && { url }), data }, never)
      await clock.sleep(5_000)
      expect(await remote.stopped?.()).toBe(true)
    } catch (error) {
      expect(error).toBeInstanceOf(RunError)
      expect((error as RunError).hint).toMatch(/\w{3}/)
    }
  })

  it.each(Object.entries(methods))('%s does nothing once its signal has aborted', async (method, call) => {
    const on = await stage(kit)
    if (!(method in on.provider)) return
    const life = await lifeOf(kit, on)
    const started = on.remote.accepted() + on.remote.published()
    const why = reason()
    const { value, seen } = await on.during(() =>
      call(on.provider, life, AbortSignal.abort(why)).then(
        () => 'from what is known',
        (error) => error,
      ),
    )
    expect(seen).toEqual([])
    expect(['from what is known', why]).toContain(value)
    expect(on.remote.accepted() + on.remote.published()).toBe(started)
  })

  it.each(Object.entries(methods))('%s gives up at once when its signal aborts', async (method, call) => {
    const on = await stage(kit)
    const { server, clock, provider } = on
    if (!(method in provider)) return
    const life = await lifeOf(kit, on)
    server.fault({ path: /./, kind: 'stall-headers', ms: 600_000, times: 100 })
    const ending = new AbortController()
    const why = reason()
    const before = server.seen.length
    const settled = call(provider, life, ending.signal).then(
      () => 'from what is known',
      (error) => error,
    )
    await clock.sleep(2_000)
    const at = clock.now()
    ending.abort(why)
    expect(await settled).toBe(server.seen.length > before ? why : 'from what is known')
    expect(clock.now() - at).toBeLessThan(500)
  })
}

async function lifeOf(kit: ProviderKit, on: Stage): Promise<Life> {
  const { batch } = await on.life()
  return { selection: selectionOf(kit.selection), tests: batch.plan.tests, trials: kit.trials ?? 1, batch }
}
