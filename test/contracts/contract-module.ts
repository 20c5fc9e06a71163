/** What a provider's folder promises without a request. */
import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readOptions } from '../../src/core/options.ts'
import { prepare } from '../../src/prepare.ts'
import { providers } from '../../src/providers/index.ts'
import type { ProviderKit } from './kit.ts'
import { never, selectionOf, stage } from './stage.ts'

export function moduleContract(kit: ProviderKit): void {
  const { module } = kit

  it('is found under its id, which is the name of its folder', async () => {
    expect(await providers[module.id]()).toBe(module)
    expect(existsSync(`src/providers/${module.id}/index.ts`)).toBe(true)
    expect(existsSync(`src/providers/${module.id}/README.md`)).toBe(true)
    expect(module.title).toMatch(/\S/)
  })

  it('says of every option in a sentence what it is, and what is allowed', () => {
    for (const [key, { summary, allowed, schema }] of Object.entries(module.options)) {
      expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(summary, key).toMatch(/^[^A-Z]\S*\s.*[^.]$/)
      expect(allowed, key).toMatch(/\S/)
      expect(schema.safeParse(Symbol('anything')).success, key).toBe(false)
    }
  })

  it('names the nearest option for one that it does not know', async () => {
    const { another } = await stage(kit)
    for (const key of Object.keys(module.options)) {
      const misspelt = `${key}x`
      expect(() => another({ options: { [misspelt]: 1 } })).toThrow(
        expect.objectContaining({
          code: 'config',
          message: expect.stringContaining(`"${misspelt}"`),
          hint: expect.stringContaining(`"${key}"`),
        }),
      )
    }
  })

  it('says which value of an option is wrong and what would be right', async () => {
    const { another } = await stage(kit)
    for (const [key, { allowed }] of Object.entries(module.options)) {
      expect(() => another({ options: { [key]: { not: { allowed: [null] } } } })).toThrow(
        expect.objectContaining({
          code: 'config',
          message: expect.stringContaining(`"${key}"`),
          hint: expect.stringContaining(allowed),
        }),
      )
    }
  })

  it('asks for credentials, and names the one that is missing', async () => {
    expect(module.credentials.length).toBeGreaterThan(0)
    const { another, server } = await stage(kit)
    expect(another()).toBeDefined()
    for (const set of module.credentials) {
      expect(set.length).toBeGreaterThan(0)
      for (const missing of set) {
        const given = set.filter((name) => name !== missing).map((name) => [name, 'some-credential-of-it'])
        const inputs = new Map([['provider', module.id], ['base-url', server.url], ...given] as [string, string][])
        const options = readOptions((name) => inputs.get(name), 'cli')
        const around = { http: unused, clock: unused, log: unused, note: () => {}, withoutSecrets: false }
        await expect(prepare(module, options, around)).rejects.toMatchObject({
          code: 'config',
          message: expect.stringMatching(
            given.length === 0 ? new RegExp(module.credentials.flat().join('|')) : new RegExp(`"${missing}"`),
          ),
        })
      }
    }
  })

  it('makes no request before it is asked for something', async () => {
    const { another, server } = await stage(kit)
    another()
    expect(server.seen).toEqual([])
  })

  it('has sane limits', async () => {
    const { provider } = await stage(kit)
    const { batchSize, trialsPerBatch, pollFloorMs, settleMs, noCancel } = provider.limits
    for (const count of [batchSize, trialsPerBatch]) expect(Number.isInteger(count) && count >= 1).toBe(true)
    expect(pollFloorMs).toBeGreaterThanOrEqual(1_000)
    expect(settleMs).toBeGreaterThanOrEqual(0)
    expect(provider.cancel === undefined).toBe(noCancel !== undefined)
    if (noCancel !== undefined) expect(noCancel).toMatch(/^[A-Z].{20,}\.$/)
  })

  it('refuses to publish what has no name', async () => {
    for (const { what, options, selection } of kit.unpublishable) {
      const attempt = async () => {
        const { another, remote } = await stage(kit)
        const provider = another({ options, publishOnPass: true })
        try {
          await provider.resolve(selectionOf(selection ?? kit.selection), never)
        } finally {
          expect(remote.accepted() + remote.published()).toBe(0)
        }
      }
      await expect(attempt(), what).rejects.toMatchObject({ code: 'config', hint: expect.stringMatching(/\w/) })
    }
  })

  it('refuses to publish where there is nothing that could be published', async () => {
    const { provider, another } = await stage(kit)
    if (provider.publish !== undefined) return
    expect(() => another({ publishOnPass: true })).toThrow(
      expect.objectContaining({ code: 'config', message: expect.stringContaining('publish-on-pass') }),
    )
  })
}

/** What is refused before any of it is used. */
const unused = undefined as never
