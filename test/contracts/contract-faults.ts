/** What goes wrong around the one write: it is never sent twice, and never forgotten. */
import { expect, it } from 'vitest'
import type { FaultKind } from '../../src/simulator/server.ts'
import type { ProviderKit } from './kit.ts'
import { outcomesOf, stage } from './stage.ts'

const accepted: Readonly<Record<string, FaultKind>> = {
  'the connection is lost after it was accepted': { kind: 'drop', handled: true },
  'the connection is lost while the platform is at work': { kind: 'cut', afterMs: 2_500 },
  'a proxy answers 502 after it was accepted': {
    kind: 'status',
    handled: true,
    reply: { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>Bad gateway</html>' },
  },
  'its answer breaks off': { kind: 'reset-mid-body' },
  'its answer is something else': { kind: 'rewrite', rewrite: () => ({ status: 200, body: {} }) },
}

export function faultContract(kit: ProviderKit): void {
  for (const failing of [false, true]) {
    const how = failing ? 'a failing test' : 'everything passing'
    it.each(Object.entries(accepted))(
      `${how}: %s, and it is paid for once and judged the same or not at all`,
      async (_, kind) => {
        const calm = await stage(kit)
        if (failing) calm.remote.fail()
        const expected = outcomesOf((await calm.pipeline()).results)

        const { remote, server, pipeline } = await stage(kit)
        if (failing) remote.fail()
        server.fault({ ...kit.trigger, ...kind })
        const { results, failures, triggered } = await pipeline()
        expect(remote.accepted()).toBe(1)
        const found = outcomesOf(results)
        if (failures.length === 0 && !Object.values(found).flat().includes('errored')) {
          expect(found).toEqual(expected)
          return
        }
        expect(triggered).toBe(true)
        for (const [id, outcomes] of Object.entries(found)) {
          for (const outcome of outcomes) expect(['errored', ...(expected[id] ?? [])]).toContain(outcome)
        }
        for (const failure of failures) expect(failure.hint).toMatch(/\w{3}/)
      },
    )
  }

  it('finds a batch whose answer was lost, where the platform lets it', async () => {
    const { remote, server, pipeline } = await stage(kit)
    server.fault({ ...kit.trigger, kind: 'drop', handled: true })
    const { failures, results } = await pipeline()
    expect(remote.accepted()).toBe(1)
    if (kit.neverAdopts === true) {
      expect(failures).toHaveLength(1)
      expect(failures[0]).toMatchObject({ mayHaveStarted: true })
      return
    }
    expect(failures).toEqual([])
    expect(new Set(Object.values(outcomesOf(results)).flat())).toEqual(new Set(['passed']))
  })

  it('says that something may run when the connection is lost before the platform acts', async () => {
    const { remote, server, pipeline } = await stage(kit)
    server.fault({ ...kit.trigger, kind: 'drop', handled: false })
    const { failures, results, triggered } = await pipeline()
    expect(remote.accepted()).toBe(0)
    expect(failures).toHaveLength(1)
    expect(failures[0]).toMatchObject({ mayHaveStarted: true, hint: expect.stringMatching(/\w{3}/) })
    expect(failures[0]?.code).toMatch(/^(unavailable|auth|batch-broken)$/)
    expect(triggered).toBe(true)
    expect(Object.values(outcomesOf(results)).flat()).not.toContain('passed')
  })

  it('says that nothing runs when the login is refused at the trigger', async () => {
    const { remote, server, pipeline } = await stage(kit)
    server.fault({ ...kit.trigger, kind: 'status', handled: false, reply: kit.unauthorised, times: 10 })
    const { failures, results, triggered } = await pipeline()
    expect(remote.accepted()).toBe(0)
    expect(failures.map(({ code, mayHaveStarted }) => ({ code, mayHaveStarted }))).toEqual([
      { code: 'auth', mayHaveStarted: false },
    ])
    if (kit.answersLate !== true) expect(triggered).toBe(false)
    expect(Object.values(outcomesOf(results)).flat()).not.toContain('passed')
  })

  it('says that nothing runs when the body is refused at the trigger', async () => {
    const { remote, server, pipeline } = await stage(kit)
    server.fault({ ...kit.trigger, kind: 'status', handled: false, reply: kit.rejected, times: 10 })
    const { failures, triggered } = await pipeline()
    expect(remote.accepted()).toBe(0)
    expect(failures).toHaveLength(1)
    expect(failures[0]?.code).toMatch(/^(config|not-found|bad-response)$/)
    expect(failures[0]).toMatchObject({ mayHaveStarted: false, hint: expect.stringMatching(/\w{3}/) })
    expect(triggered).toBe(false)
  })

  it('waits out a rate limit at the trigger, and starts one batch', async () => {
    const { remote, server, pipeline } = await stage(kit)
    const reply = { status: 429, headers: { 'retry-after': '7' }, body: { message: 'Rate limit exceeded' } }
    server.fault({ ...kit.trigger, kind: 'status', handled: false, reply, times: 3 })
    const { failures, results } = await pipeline()
    expect(failures).toEqual([])
    expect(remote.accepted()).toBe(1)
    expect(new Set(Object.values(outcomesOf(results)).flat())).toEqual(new Set(['passed']))
  })

  it('reads through an outage of a minute', async () => {
    const { remote, server, pipeline } = await stage(kit)
    const reply = { status: 503, headers: { 'content-type': 'text/html' }, body: '<html>Maintenance</html>' }
    const afterTrigger = () =>
      server.fault({ method: 'GET', path: /./, kind: 'status', handled: false, reply, times: 12 })
    const { failures, results } = await pipeline({ afterTrigger })
    expect(failures).toEqual([])
    expect(remote.accepted()).toBe(1)
    expect(new Set(Object.values(outcomesOf(results)).flat())).toEqual(new Set(['passed']))
  })
}
