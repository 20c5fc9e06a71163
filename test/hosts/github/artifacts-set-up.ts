/** The artifact store before a fake GitHub: real requests, real archives, the real client of the API. */
import { afterEach, expect } from 'vitest'
import type { History } from '../../../src/core/baseline.ts'
import type { Clock, Log } from '../../../src/core/ports.ts'
import { connectGithub } from '../../../src/github.ts'
import type { ArtifactStoreSetup } from '../../../src/hosts/github/artifacts.ts'
import { createArtifactStore } from '../../../src/hosts/github/artifacts.ts'
import type { NewArtifact, Uploads } from '../../../src/hosts/github/artifacts-upload.ts'
import {
  type ArtifactService,
  type FakeArtifact,
  githubToken,
  startArtifactService,
} from '../../support/artifact-service.ts'

export const today = Date.parse('2026-03-01T12:00:00Z')
export const never = new AbortController().signal

const open: ArtifactService[] = []
afterEach(async () => {
  const services = open.splice(0)
  await Promise.all(services.map((service) => service.close()))
  expect(services.flatMap(({ complaints }) => complaints)).toEqual([])
})

/** Uploads that only remember what they were asked for. */
export interface FakeUploads extends Uploads {
  readonly calls: string[]
  readonly uploaded: NewArtifact[]
  /** Thrown by the next upload. */
  next: Error | undefined
}

export function fakeUploads(unavailable?: string): FakeUploads {
  const uploads: FakeUploads = {
    unavailable,
    calls: [],
    uploaded: [],
    next: undefined,
    async upload(artifact) {
      uploads.calls.push(`upload ${artifact.name}`)
      const error = uploads.next
      uploads.next = undefined
      if (error !== undefined) throw error
      uploads.uploaded.push(artifact)
    },
    async remove(name) {
      uploads.calls.push(`remove ${name}`)
    },
  }
  return uploads
}

export function lineLog(lines: string[]): Log {
  const keep = (line: string) => void lines.push(line)
  return { info: keep, warning: keep, error: keep, debug: keep, mask: () => {}, group: (_, body) => body() }
}

/** Patience that costs no time. */
export const hasty: Clock = {
  now: () => today,
  sleep: (ms, signal) =>
    ms < 10_000
      ? Promise.resolve()
      : new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
}

export async function stage(setup: Partial<ArtifactStoreSetup> & { runId?: string; attempt?: number } = {}) {
  const service = await startArtifactService()
  open.push(service)
  service.now = () => today
  const lines: string[] = []
  const log = lineLog(lines)
  const { runId = '900', attempt = 1, ...rest } = setup
  const github = connectGithub({
    apiUrl: service.apiUrl,
    token: githubToken,
    clock: hasty,
    log,
    proxy: {},
    version: 'test',
  })
  const uploads = fakeUploads()
  const common = {
    ...github,
    apiUrl: service.apiUrl,
    uploads,
    place: { owner: 'acme', repo: 'support-agent', runId, attempt },
    name: 'bland',
    provider: 'bland',
    clock: hasty,
    log,
  }
  const store = createArtifactStore({ ...common, compareWith: ['main'], ...rest })
  /** A baseline that a run has recorded; run 100 is a push to main. */
  const record = (history: unknown, more: Partial<FakeArtifact> = {}) => {
    const runId = more.runId ?? 100
    if (!service.runs.has(runId)) service.runs.set(runId, { event: 'push', headBranch: 'main' })
    const text = typeof history === 'string' ? history : JSON.stringify(history)
    return service.add({ name: 'batchgate-bland', runId, file: { name: 'baseline.json', text }, ...more })
  }
  return { service, store, uploads, lines, log, record, common, github }
}

/** A history of one run in which one test passed. */
export function history(runId: string, more: Partial<History> = {}): History {
  return {
    version: 1,
    name: 'bland',
    provider: 'bland',
    branch: 'main',
    runs: [{ runId, attempt: 1, startedAt: '2026-02-28T10:00:00Z', conclusion: 'passed', bar: true }],
    tests: [{ id: 'refund', name: 'Refund', results: [[0, 1, 1, null]] }],
    ...more,
  }
}
