import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeHistories } from '../../../src/core/baseline.ts'
import { configError, isRunError } from '../../../src/core/errors.ts'
import { createArtifactStore } from '../../../src/hosts/github/artifacts.ts'
import { githubToken } from '../../support/artifact-service.ts'
import { zip } from '../../support/zip.ts'
import { fakeUploads, history, never, stage } from './artifacts-set-up.ts'

const fork = { id: 510_000_777, full_name: 'mallory/support-agent' }

describe('the baseline of a branch', () => {
  it('is missing when nobody has recorded one, and says what to do', async () => {
    const { store } = await stage()
    expect(await store.read(never)).toMatchObject({
      kind: 'missing',
      advice: expect.stringMatching(/first run on main/),
    })
  })

  it('is read from the artifact of a run on it', async () => {
    const { store, record } = await stage()
    record(history('100'))
    expect(await store.read(never)).toEqual({
      kind: 'found',
      histories: [history('100')],
      source: 'artifact batchgate-bland of branch main',
      warnings: [],
    })
  })

  it('is merged from the newest five, so that two runs at once lose nothing', async () => {
    const { store, record, service } = await stage()
    for (let run = 101; run <= 107; run += 1) {
      record(history(String(run)), { runId: run, createdAt: `2026-02-${run - 90}T10:00:00Z` })
    }
    const found = await store.read(never)
    if (found.kind !== 'found') throw new Error(found.advice)
    const runs = mergeHistories(found.histories).runs.map(({ runId }) => runId)
    expect(runs).toEqual(['103', '104', '105', '106', '107'])
    expect(service.seen.filter(({ at }) => at === 'blobs')).toHaveLength(5)
  })

  it('is that of the base branch, or else of the baseline branch, which is said', async () => {
    const { store, record, service, lines, common } = await stage({ compareWith: ['release/2', 'main'] })
    record(history('100'))
    expect(await store.read(never)).toMatchObject({ source: 'artifact batchgate-bland of branch main' })
    expect(lines.join()).toMatch(/release\/2 has no baseline of its own; main stands in/)

    service.runs.set(200, { event: 'push', headBranch: 'release/2' })
    record(history('200', { branch: 'release/2' }), { runId: 200 })
    const again = createArtifactStore({ ...common, compareWith: ['release/2', 'main'] })
    expect(await again.read(never)).toMatchObject({ source: 'artifact batchgate-bland of branch release/2' })
  })

  it('is warned about in the two weeks before it expires', async () => {
    const { store, record } = await stage()
    record(history('100'), { createdAt: '2025-12-10T00:00:00Z', expiresAt: '2026-03-10T00:00:00Z' })
    expect(await store.read(never)).toMatchObject({ warnings: [expect.stringContaining('2026-03-10')] })
  })

  it('is found behind pages of artifacts that do not count', async () => {
    const { store, record, service } = await stage()
    record(history('100'))
    service.runs.set(300, { event: 'pull_request', headBranch: 'main', headRepository: fork })
    for (let at = 0; at < 250; at += 1) record('poison', { runId: 300 })
    expect(await store.read(never)).toMatchObject({ kind: 'found', histories: [history('100')] })
    expect(service.seen.filter(({ url }) => url.includes('/runs/'))).toHaveLength(1)
  })

  it('is unknown, not missing, when there are more artifacts than can be looked through', async () => {
    const { store, record, service } = await stage()
    record(history('100'))
    service.runs.set(300, { event: 'pull_request', headBranch: 'main', headRepository: fork })
    for (let at = 0; at < 2_000; at += 1) record('poison', { runId: 300 })
    await expect(store.read(never)).rejects.toMatchObject({
      code: 'bad-response',
      message: expect.stringContaining('too many artifacts'),
    })
  })
})

describe('an artifact that is not to be trusted', () => {
  it.each([
    ["from a fork's pull request, whatever its branch is called", { event: 'pull_request', headRepository: fork }],
    ["from a fork's push that the listing takes for ours", { event: 'push', headRepository: fork }],
    ['of a pull request from a branch named like it', { event: 'pull_request' }],
    ['of pull_request_target', { event: 'pull_request_target' }],
    ['of workflow_run', { event: 'workflow_run' }],
    ['of issue_comment', { event: 'issue_comment' }],
    ['of merge_group', { event: 'merge_group' }],
    ['of an event nobody knows', { event: 'teleport' }],
    ['of another branch', { event: 'push', headBranch: 'release/2' }],
  ])('is never used: one %s', async (_, run) => {
    const { store, record, service } = await stage()
    service.runs.set(400, { headBranch: 'main', ...run })
    record(history('400'), { runId: 400 })
    const found = await store.read(never)
    expect(found).toMatchObject({ kind: 'missing', advice: expect.stringMatching(/passed over \(for main: 1 /) })
    expect(service.seen.filter(({ at }) => at === 'blobs')).toEqual([])
  })

  it('is told by the record of its run, even when the listing calls it ours', async () => {
    const { store, record, service } = await stage()
    service.runs.set(400, { event: 'push', headBranch: 'main' })
    record(history('400'), { runId: 400 })
    const lie = { ...fork, id: 510_000_001 }
    service.answer = ({ url }) => {
      if (!url.endsWith('/actions/runs/400')) return undefined
      const run = {
        id: 400,
        event: 'push',
        head_branch: 'main',
        repository: { id: 510_000_001, full_name: 'acme/support-agent' },
      }
      return {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...run, head_repository: lie }),
      }
    }
    expect(await store.read(never)).toMatchObject({ kind: 'missing' })
  })

  it.each(['the listing', 'the record of the run'])('is of another branch when %s says so', async (who) => {
    const { store, record, service } = await stage()
    service.runs.set(400, { event: 'push', headBranch: who === 'the listing' ? 'release/2' : 'main' })
    record(history('400'), { runId: 400 })
    const headers = { authorization: `token ${githubToken}` }
    const base = `${service.apiUrl}/repos/acme/support-agent/actions`
    const [listing, run] = await Promise.all(
      [`${base}/artifacts?name=batchgate-bland`, `${base}/runs/400`].map(async (url) =>
        (await fetch(url, { headers })).text(),
      ),
    )
    service.runs.set(400, { event: 'push', headBranch: 'main' })
    service.answer = ({ url }) => {
      const reply = (body = '') => ({ status: 200, headers: { 'content-type': 'application/json' }, body })
      if (url.includes('/artifacts?')) return reply(listing)
      if (url.endsWith('/runs/400'))
        return reply(who === 'the listing' ? run?.replace('release/2', 'main') : run?.replace('"main"', '"dev"'))
      return undefined
    }
    expect(await store.read(never)).toMatchObject({ kind: 'missing' })
  })

  it('is passed over when it has expired and a younger one is there', async () => {
    const { store, record } = await stage()
    record(history('100'), { expired: true })
    record(history('200'), { runId: 200 })
    expect(await store.read(never)).toMatchObject({ kind: 'found' })
  })

  it('leaves nothing to judge by when all have expired, until somebody accepts a new start', async () => {
    const { store, record } = await stage()
    record(history('100'), { expired: true })
    await expect(store.read(never)).rejects.toMatchObject({
      code: 'bad-response',
      message: expect.stringContaining('expired'),
      hint: expect.stringContaining('update-baseline: accept'),
    })
    const anew = await stage({ startAnew: true })
    anew.record(history('100'), { expired: true })
    expect(await anew.store.read(never)).toMatchObject({
      kind: 'missing',
      advice: expect.stringContaining('1 expired'),
    })
  })

  it('has another name, which a server that does not filter lists all the same', async () => {
    const { store, record, service } = await stage()
    record(history('100'), { name: 'batchgate-bland-2' })
    const listed = await fetch(`${service.apiUrl}/repos/acme/support-agent/actions/artifacts`, {
      headers: { authorization: `token ${githubToken}` },
    })
    const body = await listed.text()
    service.answer = ({ url }) =>
      url.includes('/actions/artifacts?')
        ? { status: 200, headers: { 'content-type': 'application/json' }, body }
        : undefined
    expect(await store.read(never)).toMatchObject({ kind: 'missing' })
  })
})

describe('a baseline that is there and cannot be read', () => {
  const text = JSON.stringify(history('100'))
  const bomb = Buffer.alloc(300 * 1024 * 1024, ' ')
  const packedBomb = zip([{ name: 'baseline.json', text: bomb }])

  it.each([
    ['is cut off', { archive: zip([{ name: 'baseline.json', text }]).subarray(0, 60) }],
    ['is no archive', { archive: Buffer.from('<html>Sign in</html>') }],
    ['is empty', { archive: Buffer.alloc(0) }],
    ['holds nothing', { archive: zip([]) }],
    ['holds another file', { archive: zip([{ name: 'history.json', text }]) }],
    ['holds a path', { archive: zip([{ name: '../baseline.json', text }]) }],
    [
      'holds more files',
      {
        archive: zip([
          { name: 'baseline.json', text },
          { name: 'more', text: '' },
        ]),
      },
    ],
    [
      'holds the file twice',
      {
        archive: zip([
          { name: 'baseline.json', text },
          { name: 'baseline.json', text },
        ]),
      },
    ],
    ['was changed on the way', { archive: zip([{ name: 'baseline.json', text }]), digest: `sha256:${'0'.repeat(64)}` }],
    ['has a wrong checksum', { archive: zip([{ name: 'baseline.json', text, checksum: 1 }]) }],
    ['unpacks to more than it claims', { archive: zip([{ name: 'baseline.json', text: bomb, claimed: 100 }]) }],
    ['unpacks to 300 MiB', { archive: packedBomb }],
    ['claims gigabytes', { archive: zip([{ name: 'baseline.json', text, claimed: 0xfffffff0 }]) }],
    ['is too large to be fetched', { sizeInBytes: 1e12 }],
    ['is not JSON', { file: { name: 'baseline.json', text: '{"version": 1' } }],
    [
      'is of a version to come',
      { file: { name: 'baseline.json', text: JSON.stringify({ ...history('1'), version: 2 }) } },
    ],
    ['is of another gate', { file: { name: 'baseline.json', text: JSON.stringify(history('1', { name: 'other' })) } }],
    [
      'is of another provider',
      { file: { name: 'baseline.json', text: JSON.stringify(history('1', { provider: 'kore-ai' })) } },
    ],
    [
      'is of another branch',
      { file: { name: 'baseline.json', text: JSON.stringify(history('1', { branch: 'dev' })) } },
    ],
    ['counts below zero', { file: { name: 'baseline.json', text: text.replace('[0,1,1,null]', '[0,-1,1,null]') } }],
    ['points out of range', { file: { name: 'baseline.json', text: text.replace('[0,1,1,null]', '[7,1,1,null]') } }],
  ])('is an error that names it: it %s', async (_, more) => {
    const { store, record } = await stage()
    const id = record(text, more)
    const error = await store.read(never).then(
      () => undefined,
      (thrown) => thrown,
    )
    expect(isRunError(error, 'bad-response')).toBe(true)
    expect(error.message).toContain(`artifact batchgate-bland (${id}, of run 100)`)
    expect(error.hint).not.toBe('')
  })

  it('is refused for its size before it is unpacked, and before it is parsed', async () => {
    const unpacked = await stage()
    unpacked.record('', { archive: packedBomb })
    await expect(unpacked.store.read(never)).rejects.toThrow(/has 314572800 bytes, more than 268435456/)

    const packed = await stage()
    packed.record('', { archive: Buffer.alloc(49 * 1024 * 1024), sizeInBytes: 100, digest: null })
    await expect(packed.store.read(never)).rejects.toThrow(/its archive has 51380224 bytes/)
  })

  it('is an error although another one can be read', async () => {
    const { store, record } = await stage()
    record(history('100'))
    record('{', { runId: 101 })
    await expect(store.read(never)).rejects.toMatchObject({ code: 'bad-response' })
  })

  it('never crashes, whatever the document is', async () => {
    const { store, record, service } = await stage()
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (document) => {
        service.artifacts.length = 0
        record(document)
        const error = await store.read(never).catch((thrown) => thrown)
        expect(isRunError(error)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it('names the missing permission', async () => {
    const { store, service } = await stage()
    service.answer = () => ({
      status: 403,
      headers: { 'content-type': 'application/json' },
      body: '{"message":"Resource not accessible by integration"}',
    })
    await expect(store.read(never)).rejects.toMatchObject({
      code: 'auth',
      hint: expect.stringContaining('actions: read'),
    })
  })

  it('is an error when the store of artifacts has lost it', async () => {
    const { store, record, service } = await stage()
    record(history('100'))
    service.answer = ({ at }) => (at === 'blobs' ? { status: 404 } : undefined)
    await expect(store.read(never)).rejects.toMatchObject({ code: 'bad-response' })
  })

  it('is an error when a page of the listing makes no sense', async () => {
    const { store, record, service } = await stage()
    record(history('100'))
    service.answer = ({ url }) =>
      url.includes('/actions/artifacts?')
        ? { status: 200, headers: { 'content-type': 'application/json' }, body: '{"artifacts":[{"id":"1"}]}' }
        : undefined
    await expect(store.read(never)).rejects.toMatchObject({ code: 'bad-response' })
  })
})

describe('the download', () => {
  it('does not show the token to the store of artifacts, nor the link to anybody', async () => {
    const { store, record, service, lines } = await stage()
    record(history('100'))
    await store.read(never)
    const downloads = service.seen.filter(({ at }) => at === 'blobs')
    expect(downloads).toMatchObject([{ method: 'GET', authorization: undefined }])
    expect(lines.join('\n')).not.toContain('signed-link-secret')

    service.answer = ({ at }) => (at === 'blobs' ? 'drop' : undefined)
    const error = await store.read(never).catch((thrown) => thrown)
    expect(error).toMatchObject({ code: 'unavailable' })
    expect(`${error.message} ${error.hint} ${lines.join('\n')}`).not.toContain('signed-link-secret')
  })

  it('is tried again after an outage, with a new link', async () => {
    const { store, record, service } = await stage()
    record(history('100'))
    let failures = 2
    service.answer = ({ at }) => (at === 'blobs' && failures-- > 0 ? { status: 503 } : undefined)
    expect(await store.read(never)).toMatchObject({ kind: 'found' })
    expect(service.seen.filter(({ url }) => url.endsWith('/zip'))).toHaveLength(3)
  })

  it('follows no link that leads off https', async () => {
    const { store, record, service } = await stage()
    record(history('100'))
    service.answer = ({ url }) =>
      url.endsWith('/zip') ? { status: 302, headers: { location: 'file:///etc/passwd' } } : undefined
    await expect(store.read(never)).rejects.toMatchObject({
      code: 'bad-response',
      message: expect.stringContaining('link'),
    })
  })

  it('ends with the run', async () => {
    const { store, record } = await stage()
    record(history('100'))
    const reason = new Error('cancelled')
    await expect(store.read(AbortSignal.abort(reason))).rejects.toBe(reason)
  })
})

describe('two gates of one name in one workflow run', () => {
  it('are told apart before anything is started, when the other has stored its baseline', async () => {
    const { store, record, service } = await stage({ runId: '900' })
    service.runs.set(900, { event: 'push', headBranch: 'main' })
    record(history('900'), { runId: 900 })
    await expect(store.read(never)).rejects.toMatchObject({ code: 'config', hint: expect.stringContaining('"name"') })
  })

  it('are not to be confused with an earlier attempt, whose baseline is replaced', async () => {
    const { store, record, service, uploads } = await stage({ runId: '900', attempt: 2 })
    service.runs.set(900, { event: 'push', headBranch: 'main', startedAt: '2026-03-01T11:00:00Z' })
    record(history('900'), { runId: 900, createdAt: '2026-03-01T10:00:00Z' })
    expect(await store.read(never)).toMatchObject({ kind: 'found' })
    uploads.next = configError('409', 'name')
    await store.write(history('900'), never)
    expect(uploads.calls).toEqual(['upload batchgate-bland', 'remove batchgate-bland', 'upload batchgate-bland'])
  })

  it('are told apart in a second attempt, too', async () => {
    const { store, record, service } = await stage({ runId: '900', attempt: 2 })
    service.runs.set(900, { event: 'push', headBranch: 'main', startedAt: '2026-03-01T11:00:00Z' })
    record(history('900'), { runId: 900, createdAt: '2026-03-01T11:30:00Z' })
    await expect(store.read(never)).rejects.toMatchObject({ code: 'config' })
  })

  it('get a named error when both end at the same time, and nothing is overwritten', async () => {
    const { store, uploads } = await stage()
    await store.read(never)
    uploads.next = configError('409', 'name')
    await expect(store.write(history('900'), never)).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('another gate'),
      hint: expect.stringContaining('"name"'),
    })
    expect(uploads.calls).toEqual(['upload batchgate-bland'])
  })
})

describe('where artifacts cannot be stored', () => {
  it('names a file as the way out, and asks for nothing', async () => {
    const { service, common } = await stage()
    const uploads = fakeUploads('GitHub Enterprise Server cannot store the artifacts that this action uses')
    const store = createArtifactStore({ ...common, uploads, compareWith: ['main'] })
    expect(await store.read(never)).toMatchObject({ kind: 'missing', advice: expect.stringMatching(/path of a file/) })
    expect(service.seen).toEqual([])
  })
})
