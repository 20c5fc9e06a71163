import { describe, expect, it } from 'vitest'
import { targetUrl } from '../../../src/providers/bland/context.ts'
import { module } from '../../../src/providers/bland/index.ts'
import { stage } from './harness.ts'

const create = async (options: Record<string, unknown>, publishOnPass = false) => {
  const on = await stage({ options, publishOnPass })
  await on.close()
  return on.provider
}

describe('the options of Bland', () => {
  it.each([
    [{ mode: 'check' }, '"scenarios" or "checks"'],
    [{ 'version-number': 0 }, 'a whole number from 1'],
    [{ 'version-number': 'latest' }, 'a whole number from 1'],
    [{ 'version-number': 1.5 }, 'a whole number from 1'],
    [{ environment: 'live' }, '"production" or "staging"'],
    [{ 'version-id': '../x' }, 'the id of a version'],
    [{ versionnumber: 14 }, 'version-number'],
    [{ mode: 'checks', 'version-number': 14 }, 'version-id'],
    [{ 'version-id': 'v1' }, 'mode: checks'],
  ])('refuse %j and say what is right', async (options, hint) => {
    await expect(create(options)).rejects.toMatchObject({ code: 'config', hint: expect.stringContaining(hint) })
  })

  it.each([[{}], [{ 'version-number': '14' }], [{ 'version-number': 14 }], [{ mode: 'CHECKS', 'version-id': 'a-b' }]])(
    'accept %j',
    async (options) => {
      await expect(create(options)).resolves.toBeDefined()
    },
  )

  it('decide which powers there are: only check runs can be cancelled', async () => {
    const [scenarios, checks] = [await create({}), await create({ mode: 'checks' })]
    expect([scenarios.cancel, typeof checks.cancel]).toEqual([undefined, 'function'])
    expect([scenarios.limits.batchSize, checks.limits.serial]).toEqual([50, true])
  })
})

describe('the credentials of Bland', () => {
  it('are the raw key in one header', async () => {
    const on = await stage()
    await on.provider.resolve({ tests: ['*'], tags: [], suites: [], exclude: [] }, on.signal)
    await on.close()
    expect([...on.bland.credentials]).toEqual(['demo-key'])
    expect(module.credentials).toEqual([['api-key']])
  })
})

describe('links into the dashboard', () => {
  it('are given for the public host only, and only where a page is known', () => {
    const pathway = { kind: 'pathway', id: 'a b' } as const
    expect(targetUrl('https://api.bland.ai', pathway)).toBe('https://app.bland.ai/dashboard/convo-pathways?id=a%20b')
    expect(targetUrl('https://us.api.bland.ai', { kind: 'agent', id: 'x' })).toContain('/dashboard/agent/x')
    expect(targetUrl('https://api.bland.ai', { kind: 'persona', id: 'x' })).toBeUndefined()
    expect(targetUrl('https://bland.example.com', pathway)).toBeUndefined()
    expect(targetUrl('https://notbland.ai', pathway)).toBeUndefined()
  })
})
