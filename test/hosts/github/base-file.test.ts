import { describe, expect, it } from 'vitest'
import { readBaseFile } from '../../../src/hosts/github/base-file.ts'
import { never, stage } from './artifacts-set-up.ts'

async function base(branch = 'release/2') {
  const { service, github } = await stage()
  service.files.set('release/2:.github/quarantine.yml', '- test: Refünd\n')
  const setup = {
    api: github.api,
    ...{ owner: 'acme', repo: 'support-agent', branch, workspace: '/checkout' },
    budget: { signal: never, at: Number.POSITIVE_INFINITY },
  }
  return { service, read: (path: string) => readBaseFile(path, setup) }
}

describe('a file on the base branch', () => {
  it.each(['.github/quarantine.yml', './.github/quarantine.yml', '/checkout/.github/quarantine.yml'])(
    'is read at the head of the branch: %s',
    async (path) => {
      const { service, read } = await base()
      expect(await read(path)).toBe('- test: Refünd\n')
      expect(decodeURIComponent(service.seen[0]?.url ?? '')).toContain('?ref=refs/heads/release/2')
    },
  )

  it('may not be there yet', async () => {
    const { read } = await base()
    expect(await read('quarantine.yml')).toBeUndefined()
  })

  it('is not taken for missing when the branch cannot be seen', async () => {
    const { read } = await base('other')
    await expect(read('quarantine.yml')).rejects.toMatchObject({
      code: 'auth',
      hint: expect.stringContaining('contents: read'),
    })
  })

  it.each([
    ['a folder', '[]'],
    ['a submodule', '{"type":"submodule"}'],
    ['too large to come along', '{"type":"file","encoding":"none","size":2000000,"content":""}'],
  ])('is an error when it is %s', async (_, body) => {
    const { service, read } = await base()
    service.answer = () => ({ status: 200, body, headers: { 'content-type': 'application/json' } })
    await expect(read('quarantine.yml')).rejects.toMatchObject({ code: 'bad-response' })
  })

  it('is an error when it may not be read', async () => {
    const { service, read } = await base()
    service.answer = () => ({ status: 403, body: '{"message":"no"}', headers: { 'content-type': 'application/json' } })
    await expect(read('quarantine.yml')).rejects.toMatchObject({ code: 'auth' })
  })

  it.each(['../secrets.yml', '/etc/passwd', '.'])('is never one outside the repository: %s', async (path) => {
    const { service, read } = await base()
    await expect(read(path)).rejects.toMatchObject({ code: 'config' })
    expect(service.seen).toEqual([])
  })
})
