/** `resolve` reads only, and finds everything that is wrong before money is spent. */
import { expect, it } from 'vitest'
import type { Test } from '../../src/core/model.ts'
import type { ProviderKit } from './kit.ts'
import { isRead, never, selectionOf, stage } from './stage.ts'

export function resolveContract(kit: ProviderKit): void {
  it('reads only, and brings the tests', async () => {
    const { during, resolve, remote, server, provider } = await stage(kit)
    const { value: tests, seen } = await during(() => resolve())
    expect(tests.length).toBeGreaterThan(0)
    expect(seen.filter((request) => !isRead(request, kit))).toEqual([])
    expect(remote.accepted()).toBe(0)
    expect(server.seen.every(({ status }) => status === 200)).toBe(true)
    expect(new Set(tests.map(({ id }) => id)).size).toBe(tests.length)
    for (const test of tests) checkTest(test)
    const groups = new Set(tests.map(({ group }) => group))
    expect([...groups].length, 'the contract wants one batch').toBe(1)
    expect(new Set(tests.map(({ unit }) => unit)).size).toBeLessThanOrEqual(provider.limits.batchSize)
  })

  it('brings the same tests again', async () => {
    const { resolve, another } = await stage(kit)
    const once = await resolve()
    expect(await resolve()).toEqual(once)
    expect(await another().resolve(selectionOf(kit.selection), never)).toEqual(once)
  })

  it('refuses an empty selection without asking the platform', async () => {
    const { resolve, server } = await stage(kit)
    await expect(resolve({})).rejects.toMatchObject({ code: 'config' })
    expect(server.seen).toEqual([])
  })

  for (const { input, entry, selection, late } of kit.missing) {
    it(`says that "${entry}" in ${input} names nothing, and starts nothing`, async () => {
      const { pipeline, remote } = await stage(kit)
      const { failures, results, triggered } = await pipeline({ selection })
      expect(failures).toHaveLength(1)
      expect(failures[0]).toMatchObject({ code: 'config', mayHaveStarted: false })
      expect(failures[0]?.message).toContain(entry)
      expect(failures[0]?.message).toContain(`"${input}"`)
      if (late !== true) expect(results).toEqual([])
      expect(failures[0]?.hint).toMatch(/\w{3}/)
      expect({ triggered, accepted: remote.accepted() }).toEqual({ triggered: false, accepted: 0 })
      expect(results.flatMap(({ trials }) => trials).filter(({ outcome }) => outcome === 'passed')).toEqual([])
    })
  }

  for (const { input, selection } of kit.unsupported) {
    it(`refuses the input ${input} before anything: ${JSON.stringify(selection)}`, async () => {
      const { resolve, server } = await stage(kit)
      await expect(resolve(selection)).rejects.toMatchObject({
        code: 'config',
        message: expect.stringContaining(`"${input}"`),
        hint: expect.stringMatching(/\w{3}/),
      })
      expect(server.seen).toEqual([])
    })
  }

  it('refuses wrong credentials before anything is started', async () => {
    const { server, remote, pipeline } = await stage(kit, { credentials: kit.wrongCredentials })
    const { failures, triggered, results } = await pipeline()
    expect(failures.map(({ code }) => code)).toEqual(['auth'])
    expect(failures[0]?.hint).toMatch(/\w{3}/)
    expect({ triggered, accepted: remote.accepted() }).toEqual({ triggered: false, accepted: 0 })
    expect(results.flatMap(({ trials }) => trials.map(({ outcome }) => outcome))).not.toContain('passed')
    expect(server.seen.length).toBeLessThan(10)
  })

  it('subtracts what is excluded, and refuses when nothing is left', async () => {
    const { resolve } = await stage(kit)
    const tests = await resolve()
    const names = tests.map(({ name }) => name)
    await expect(resolve({ ...kit.selection, exclude: names })).rejects.toMatchObject({ code: 'config' })
    const last = tests.at(-1)
    if (last === undefined || tests.length === 1) return
    const left = await resolve({ ...kit.selection, exclude: [last.id] })
    expect(left).toEqual(tests.slice(0, -1))
  })

  it('refuses to exclude what is not there', async () => {
    const { resolve } = await stage(kit)
    const attempt = resolve({ ...kit.selection, exclude: ['nothing of this name'] })
    await expect(attempt).rejects.toMatchObject({
      code: 'config',
      message: expect.stringMatching(/"exclude".*"nothing of this name"/),
    })
  })
}

/** A test as reports and the baseline need it. */
function checkTest(test: Test): void {
  expect(test.id).toMatch(/\S/)
  expect(test.name).toMatch(/\S/)
  expect(test.unit).toMatch(/\S/)
  expect(test.group).toMatch(/\S/)
  expect(test.digest, test.name).toMatch(/^\S{8,}$/)
  expect(JSON.parse(JSON.stringify(test))).toEqual(test)
}
