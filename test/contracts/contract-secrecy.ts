/** Credentials stand in the headers that the platform's description names, and nowhere else. */
import { expect, it } from 'vitest'
import type { SimReply, SimRequest } from '../../src/simulator/server.ts'
import type { ProviderKit } from './kit.ts'
import { never, type Stage, stage } from './stage.ts'

export function secrecyContract(kit: ProviderKit): void {
  it('sends credentials in their headers only, and writes them nowhere', async () => {
    const on = await stage(kit)
    on.remote.fail()
    const { batch } = await on.life()
    await on.provider.cancel?.(batch, never).catch(() => {})
    expectSecrecy(kit, on)
  })

  it('keeps them to itself when everything goes wrong', async () => {
    const on = await stage(kit)
    const { server, pipeline } = on
    const echo = (_: SimReply, { headers }: SimRequest): SimReply => {
      const message = kit.credentialHeaders.map((name) => headers[name]).join(' ')
      return { status: 400, body: { message, errors: [{ msg: message, message }] } }
    }
    server.fault({ ...kit.trigger, kind: 'rewrite', rewrite: echo, times: 100 })
    const { failures } = await pipeline()
    expect(failures.length).toBeGreaterThan(0)
    const told = failures.flatMap(({ message, hint }) => [message, hint]).join('\n')
    for (const secret of [...secretsOf(kit, on), ...derived(kit, on)]) expect(told).not.toContain(secret)
    expectSecrecy(kit, on)
  })

  it('masks what it derives from credentials before anything could write it', async () => {
    const on = await stage(kit)
    await on.life()
    for (const secret of derived(kit, on)) expect([...on.masked, ...secretsOf(kit, on)]).toContain(secret)
  })
}

function secretsOf(kit: ProviderKit, { remote }: Stage): string[] {
  return kit.secrets.flatMap((name) => remote.credentials[name] ?? [])
}

/** Values of the headers that carry credentials. */
function derived(kit: ProviderKit, { server }: Stage): Set<string> {
  const values = server.seen.flatMap(({ headers }) => kit.credentialHeaders.flatMap((name) => headers[name] ?? []))
  return new Set(values.map((value) => value.replace(/^Bearer /, '')))
}

function expectSecrecy(kit: ProviderKit, on: Stage): void {
  const secrets = new Set([...secretsOf(kit, on), ...derived(kit, on)])
  expect(secrets.size).toBeGreaterThan(0)
  expect(derived(kit, on).size).toBeGreaterThan(0)
  for (const { path, query, headers, body } of on.server.seen) {
    for (const secret of secrets) {
      for (const form of [secret, encodeURIComponent(secret)]) {
        expect(`${path}?${query}`).not.toContain(form)
        if (!kit.logins?.test(path)) expect(body).not.toContain(form)
      }
      const carriers = Object.entries(headers).flatMap(([name, value]) => (value.includes(secret) ? [name] : []))
      expect(kit.credentialHeaders).toEqual(expect.arrayContaining(carriers))
    }
  }
  const written = on.lines.join('\n')
  for (const secret of secrets) expect(written).not.toContain(secret)
}
