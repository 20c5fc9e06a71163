import { describe, expect, it } from 'vitest'
import { configError, RunError } from '../../../src/core/errors.ts'
import type { SavedBatch } from '../../../src/core/saved-batches.ts'
import { createBatchArtifacts } from '../../../src/hosts/github/artifacts-batches.ts'
import { fakeUploads, never, stage } from './artifacts-set-up.ts'

const batch: SavedBatch = {
  key: 'first-1',
  id: 'batch-7',
  data: { kind: 'batch' },
  plan: 'digest',
  startedAt: '2026-03-01T11:00:00.000Z',
}
const document = { version: 1, name: 'bland', provider: 'bland', runId: '900', attempt: 1, batches: [batch] }

async function memory({ attempt = 1, unavailable = undefined as string | undefined } = {}) {
  const { service, common, lines } = await stage({ attempt })
  service.runs.set(900, { event: 'push', headBranch: 'main' })
  const uploads = fakeUploads(unavailable)
  const cancelled = new AbortController()
  const batches = createBatchArtifacts({ ...common, uploads, cancelled: cancelled.signal })
  const left = (content: unknown, name = 'batchgate-bland+batches-1-1', more = {}) =>
    service.add({ name, runId: 900, file: { name: 'batches.json', text: JSON.stringify(content) }, ...more })
  return { service, uploads, batches, left, lines, cancelled }
}

describe('the batches of an attempt', () => {
  it('are stored in the background, and deleted when nothing is left to take up', async () => {
    const { batches, uploads } = await memory()
    batches.save([batch])
    await batches.forget()
    expect(uploads.uploaded).toMatchObject([{ file: 'batches.json', retentionDays: 1 }])
    expect(JSON.parse(uploads.uploaded[0]?.text ?? '')).toEqual(document)
    expect(uploads.calls).toEqual(['upload batchgate-bland+batches-1-1', 'remove batchgate-bland+batches-1-1'])
  })

  it('stay when they go on', async () => {
    const { batches, uploads } = await memory()
    batches.save([batch])
    await batches.keep()
    expect(uploads.calls).toEqual(['upload batchgate-bland+batches-1-1'])
  })

  it('are stored again when there are more, but not once for each', async () => {
    const { batches, uploads } = await memory()
    for (let at = 1; at <= 5; at += 1) batches.save(Array.from({ length: at }, () => batch))
    await batches.keep()
    expect(uploads.uploaded.map(({ name }) => name)).toEqual([
      'batchgate-bland+batches-1-1',
      'batchgate-bland+batches-1-2',
    ])
    expect(JSON.parse(uploads.uploaded[1]?.text ?? '').batches).toHaveLength(5)
  })

  it('are not stored again while they are the same', async () => {
    const { batches, uploads } = await memory()
    batches.save([batch])
    await batches.keep()
    batches.save([batch])
    await batches.keep()
    expect(uploads.uploaded).toHaveLength(1)
  })

  it('never matter more than the run: what goes wrong is a line in the log', async () => {
    const { batches, uploads, lines } = await memory()
    uploads.next = new RunError('unavailable', 'the service is gone', { hint: '' })
    batches.save([batch])
    await batches.forget()
    expect(lines).toEqual([expect.stringContaining('the service is gone')])
  })

  it('tell of another gate of the same name', async () => {
    const { batches, uploads, lines } = await memory()
    uploads.next = configError('409', '')
    batches.save([batch])
    await batches.forget()
    expect(lines).toEqual([expect.stringMatching(/Another gate.*set the input "name"/)])
    expect(uploads.calls).toEqual(['upload batchgate-bland+batches-1-1'])
  })

  it('are not stored where there are no artifacts', async () => {
    const { batches, uploads } = await memory({ unavailable: 'none here' })
    batches.save([batch])
    await batches.forget()
    expect(uploads.calls).toEqual([])
  })
})

describe('what an earlier attempt left', () => {
  it('is found by the next one, in its newest version', async () => {
    const { batches, left } = await memory({ attempt: 2 })
    left({ ...document, batches: [] })
    left(document, 'batchgate-bland+batches-1-10')
    left({ ...document, batches: [] }, 'batchgate-bland+batches-1-9')
    expect(await batches.recall(never)).toEqual(document)
  })

  it('is not looked for in a first attempt', async () => {
    const { batches, service, left } = await memory({ attempt: 1 })
    left(document)
    expect(await batches.recall(never)).toBeUndefined()
    expect(service.seen).toEqual([])
  })

  it('counts only from the attempt just before, for that one has seen what came earlier', async () => {
    const { batches, left, service } = await memory({ attempt: 3 })
    left(document)
    expect(await batches.recall(never)).toBeUndefined()
    expect(service.seen.filter(({ at }) => at === 'blobs')).toEqual([])
  })

  it.each([
    ['another run', { runId: '901' }],
    ['another attempt', { attempt: 2 }],
    ['another gate', { name: 'other' }],
    ['another provider', { provider: 'kore-ai' }],
  ])('counts only when it says so itself: not that of %s', async (_, wrong) => {
    const { batches, left } = await memory({ attempt: 2 })
    left({ ...document, ...wrong })
    expect(await batches.recall(never)).toBeUndefined()
  })

  it('does not count from a fork', async () => {
    const { batches, left, service } = await memory({ attempt: 2 })
    const headRepository = { id: 777, full_name: 'mallory/support-agent' }
    service.runs.set(900, { event: 'pull_request', headBranch: 'main', headRepository })
    left(document)
    expect(await batches.recall(never)).toBeUndefined()
    expect(service.seen.filter(({ at }) => at === 'blobs')).toEqual([])
  })

  it.each([
    ['of a version to come', { ...document, version: 2 }],
    ['without ids', { ...document, batches: [{ ...batch, id: undefined }] }],
    ['with ids as long as a book', { ...document, batches: [{ ...batch, id: 'x'.repeat(3_000) }] }],
    ['that is no object', null],
  ])('is a warning and no more when it is a document %s', async (_, content) => {
    const { batches, left, lines } = await memory({ attempt: 2 })
    left(content)
    expect(await batches.recall(never)).toBeUndefined()
    expect(lines.at(-1)).toMatch(/Whether attempt 1 left batches behind cannot be told/)
  })

  it('names the missing permission when it cannot be listed', async () => {
    const { batches, service, lines } = await memory({ attempt: 2 })
    service.answer = () => ({ status: 403, body: '{"message":"no"}', headers: { 'content-type': 'application/json' } })
    expect(await batches.recall(never)).toBeUndefined()
    expect(lines.at(-1)).toContain('actions: read')
  })
})
