import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Log } from '../../../src/core/ports.ts'
import { createUploads } from '../../../src/hosts/github/artifacts-upload.ts'
import { systemClock } from '../../../src/system-clock.ts'
import { type ArtifactService, runtimeToken, startArtifactService } from '../../support/artifact-service.ts'
import { never } from './artifacts-set-up.ts'

const artifact = { name: 'batchgate-bland', file: 'baseline.json', text: '{"version":1}' }

let service: ArtifactService
let temp: string
let written: string[]
let debugged: string[]
let masked: string[]
let stdout: typeof process.stdout.write

beforeEach(async () => {
  service = await startArtifactService()
  service.currentRun = 900
  service.runs.set(900, { event: 'push', headBranch: 'main' })
  temp = mkdtempSync(join(tmpdir(), 'batchgate-test-'))
  written = []
  debugged = []
  masked = []
  vi.stubEnv('ACTIONS_RESULTS_URL', service.resultsUrl)
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', runtimeToken('900'))
  vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com')
  stdout = process.stdout.write
  process.stdout.write = ((text: unknown) => {
    written.push(String(text))
    return true
  }) as typeof process.stdout.write
})
afterEach(async () => {
  process.stdout.write = stdout
  vi.unstubAllEnvs()
  rmSync(temp, { recursive: true })
  await service.close()
})

function uploads(setup: Partial<Parameters<typeof createUploads>[0]> = {}) {
  const nothing = () => {}
  const log: Log = {
    ...{ info: nothing, warning: nothing, error: nothing, group: (_: string, body: () => Promise<never>) => body() },
    debug: (line) => void debugged.push(line),
    mask: (secret) => void masked.push(secret),
  }
  const serverUrl = 'https://github.com'
  return createUploads({ temp, serverUrl, hasService: true, clock: systemClock, log, ...setup })
}

describe('uploads', () => {
  it('store one file, with the retention of the repository, and leave nothing on the disk', async () => {
    await uploads().upload(artifact, never)
    expect(service.artifacts).toMatchObject([{ name: 'batchgate-bland', runId: 900 }])
    expect(service.artifacts[0]?.bytes.subarray(0, 2).toString()).toBe('PK')
    expect(readdirSync(temp)).toEqual([])
  })

  it('print nothing, and hand masks on', async () => {
    await uploads().upload(artifact, never)
    expect(written).toEqual([])
    expect(masked).toContain('signed-upload-secret')
    expect(debugged.join('\n')).toMatch(/Finalizing/)
    expect(debugged.join('\n')).not.toMatch(/signed-upload-secret|signature/)
  })

  it('let others print meanwhile', async () => {
    const busy = uploads().upload(artifact, never)
    process.stdout.write('a line of the run\n')
    await busy
    expect(written).toEqual(['a line of the run\n'])
  })

  it('turn what a server says into no command', async () => {
    let first = true
    service.answer = ({ at }) => {
      if (at !== 'service' || !first) return undefined
      first = false
      return { status: 500, body: '\n::stop-commands::x\n', headers: { 'content-type': 'text/plain' } }
    }
    const slow = uploads().upload(artifact, never)
    await slow
    expect(written).toEqual([])
    expect(debugged.join('\n')).toMatch(/Attempt 1 of 5 failed/)
  }, 15_000)

  it('name the clash with another gate of the run', async () => {
    service.add({ name: 'batchgate-bland', runId: 900 })
    await expect(uploads().upload(artifact, never)).rejects.toMatchObject({
      code: 'config',
      hint: expect.stringContaining('"name"'),
    })
  })

  it('delete what they stored', async () => {
    const own = uploads()
    await own.upload(artifact, never)
    await own.remove('batchgate-bland', never)
    expect(service.artifacts).toEqual([])
  })

  it('say so when the service refuses', async () => {
    service.answer = ({ at }) =>
      at === 'service' ? { status: 403, body: '{"code":"permission_denied","msg":"::error::no"}' } : undefined
    await expect(uploads().upload(artifact, never)).rejects.toMatchObject({ code: 'unavailable' })
    expect(written).toEqual([])
  })

  it('say so when the token of the runner is no such token', async () => {
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', 'nonsense')
    await expect(uploads().upload(artifact, never)).rejects.toMatchObject({ code: 'unavailable' })
  })

  it('end with the run', async () => {
    const cancelled = new AbortController()
    const reason = new Error('cancelled')
    service.answer = () => {
      cancelled.abort(reason)
      return { status: 403, body: '{}' }
    }
    await expect(uploads().upload(artifact, cancelled.signal)).rejects.toBe(reason)
  })

  it.each([
    ['https://github.example.com', true, /Enterprise Server/],
    ['https://github.com', false, /this runner offers no service/],
  ])('are not tried at %s, service: %s', async (serverUrl, hasService, why) => {
    const none = uploads({ serverUrl, hasService })
    expect(none.unavailable).toMatch(why)
    await expect(none.upload(artifact, never)).rejects.toMatchObject({
      hint: expect.stringContaining('path of a file'),
    })
    expect(service.seen).toEqual([])
  })

  it.each(['https://github.com', 'https://acme.ghe.com'])('are offered at %s', (serverUrl) => {
    expect(uploads({ serverUrl }).unavailable).toBeUndefined()
  })
})
