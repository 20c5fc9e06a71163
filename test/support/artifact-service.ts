/**
 * A stand-in for what GitHub does with artifacts: its API (listing, runs, redirect to the archive, contents), the
 * runner's service (create, finalize, list, delete), and a store of blobs on an origin of its own.
 */
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { githubDescription } from './github-openapi.ts'
import { zip } from './zip.ts'

export interface FakeRun {
  readonly event: string
  readonly headBranch: string
  /** Default: the repository itself. */
  readonly headRepository?: { readonly id: number; readonly full_name: string }
  readonly startedAt?: string
}

export interface FakeArtifact {
  readonly name: string
  readonly runId: number
  /** The archive; or its one file, which is packed. */
  readonly archive?: Buffer
  readonly file?: { readonly name: string; readonly text: string | Buffer }
  readonly createdAt?: string
  readonly expiresAt?: string
  readonly expired?: boolean
  /** Default: the true one. */
  readonly digest?: string | null
  readonly sizeInBytes?: number
}

interface Stored extends FakeArtifact {
  readonly id: number
  readonly bytes: Buffer
}

export interface Seen {
  readonly method: string
  readonly url: string
  readonly authorization: string | undefined
  readonly at: 'api' | 'service' | 'blobs'
}

export interface Answer {
  readonly status: number
  readonly body?: string | Buffer
  readonly headers?: Record<string, string>
}

export const repository = { id: 510_000_001, full_name: 'acme/support-agent' }
export const githubToken = 'ghs_of-the-test-0123456789'

/** A token as the runner gives it: only the scope is read by the library. */
export function runtimeToken(runId: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'none' })}.${part({ scp: `Actions.Results:run-${runId}:job-1` })}.signature`
}

export interface ArtifactService {
  readonly apiUrl: string
  readonly resultsUrl: string
  readonly seen: Seen[]
  /** What GitHub's own description of its API says against requests and replies; to be empty. */
  readonly complaints: string[]
  readonly artifacts: Stored[]
  readonly runs: Map<number, FakeRun>
  /** Text of files by `branch:path`; a branch exists when one of its files does. */
  readonly files: Map<string, string>
  /** The run that uploads belong to. */
  currentRun: number
  /** Milliseconds since the epoch that new artifacts are given. */
  now: () => number
  /** Answers instead; asked first for every request. */
  answer: (seen: Seen) => Answer | 'drop' | undefined
  add(artifact: FakeArtifact): number
  close(): Promise<void>
}

export async function startArtifactService(): Promise<ArtifactService> {
  const description = githubDescription('api.github.com')
  const uploads = new Map<string, { name: string; blocks: Map<string, Buffer>; blob: Buffer }>()
  let nextId = 1
  let blobsUrl = ''
  const service: ArtifactService = {
    apiUrl: '',
    resultsUrl: '',
    seen: [],
    complaints: [],
    artifacts: [],
    runs: new Map(),
    files: new Map(),
    currentRun: 0,
    now: () => Date.now(),
    answer: () => undefined,
    add(artifact) {
      const id = nextId++
      const { file } = artifact
      service.artifacts.push({ ...artifact, id, bytes: artifact.archive ?? zip(file ? [file] : []) })
      return id
    },
    close: async () => {
      await Promise.all(
        [api, blobs].map(
          (server) =>
            new Promise((done) => {
              server.closeAllConnections()
              server.close(done)
            }),
        ),
      )
    },
  }

  const listed = (artifact: Stored) => {
    const run = service.runs.get(artifact.runId)
    const created = artifact.createdAt ?? new Date(service.now()).toISOString()
    const url = `${service.apiUrl}/repos/${repository.full_name}/actions/artifacts/${artifact.id}`
    return {
      id: artifact.id,
      node_id: `A${artifact.id}`,
      name: artifact.name,
      size_in_bytes: artifact.sizeInBytes ?? artifact.bytes.length,
      url,
      archive_download_url: `${url}/zip`,
      expired: artifact.expired ?? false,
      created_at: created,
      updated_at: created,
      expires_at: artifact.expiresAt ?? new Date(Date.parse(created) + 90 * 86_400_000).toISOString(),
      digest:
        artifact.digest === undefined
          ? `sha256:${createHash('sha256').update(artifact.bytes).digest('hex')}`
          : artifact.digest,
      workflow_run: {
        id: artifact.runId,
        repository_id: repository.id,
        head_repository_id: (run?.headRepository ?? repository).id,
        head_branch: run?.headBranch ?? 'main',
        head_sha: 'a1'.repeat(20),
      },
    }
  }

  const page = (all: readonly Stored[], query: URLSearchParams): Answer => {
    const size = Number(query.get('per_page') ?? 30)
    const from = (Number(query.get('page') ?? 1) - 1) * size
    const newestFirst = [...all].reverse()
    return json({ total_count: all.length, artifacts: newestFirst.slice(from, from + size).map(listed) })
  }

  const answerApi = (method: string, url: URL, authorization: string | undefined): Answer => {
    const path = decodeURIComponent(url.pathname).replace(`/repos/${repository.full_name}`, '')
    if (authorization !== `token ${githubToken}` && authorization !== `bearer ${githubToken}`)
      return json({ message: 'Bad credentials' }, 401)
    const [, runId, under] = /^\/actions\/runs\/(\d+)(\/artifacts)?$/.exec(path) ?? []
    const run = service.runs.get(Number(runId))
    if (method === 'GET' && path === '/actions/artifacts') {
      const name = url.searchParams.get('name')
      return page(
        service.artifacts.filter((each) => name === null || each.name === name),
        url.searchParams,
      )
    }
    if (under !== undefined)
      return page(
        service.artifacts.filter((each) => each.runId === Number(runId)),
        url.searchParams,
      )
    if (run !== undefined) {
      return json({
        id: Number(runId),
        event: run.event,
        head_branch: run.headBranch,
        run_started_at: run.startedAt ?? '2026-01-01T00:00:00Z',
        repository,
        head_repository: run.headRepository ?? repository,
      })
    }
    const [, archive] = /^\/actions\/artifacts\/(\d+)\/zip$/.exec(path) ?? []
    const artifact = service.artifacts.find(({ id }) => id === Number(archive))
    if (artifact !== undefined) {
      if (artifact.expired) return json({ message: 'Artifact has expired' }, 410)
      return { status: 302, headers: { location: `${blobsUrl}/download/${artifact.id}?sig=signed-link-secret` } }
    }
    const [, file] = /^\/contents\/(.+)$/.exec(path) ?? []
    const branch = (url.searchParams.get('ref') ?? '').replace('refs/heads/', '')
    const text = service.files.get(`${branch}:${file}`)
    if (text !== undefined) {
      const content = Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\n')
      return json({ type: 'file', encoding: 'base64', size: text.length, name: file, path: file, content })
    }
    const [, wanted] = /^\/branches\/(.+)$/.exec(path) ?? []
    if ([...service.files.keys()].some((key) => key.startsWith(`${wanted}:`))) return json({ name: wanted })
    return json({ message: 'Not Found' }, 404)
  }

  const looked = new Set<string>()
  /** The reply, with everything that GitHub's description demands of a run; the first of each route is held against it. */
  const described = (method: string, url: URL, answer: Answer): Answer => {
    const route = description.operation({ method, path: url.pathname })?.route
    const asked = { method, path: url.pathname, query: url.searchParams, body: undefined }
    service.complaints.push(...description.complaints(asked))
    if (route === undefined || answer.status !== 200 || route.endsWith('/contents/{path}')) return answer
    const listing = route.endsWith('/artifacts')
    const known: unknown = JSON.parse(String(answer.body))
    const body = listing ? known : description.fill(route, 200, known)
    if (!looked.has(route)) service.complaints.push(...description.complaintsAboutReply(route, 200, body))
    looked.add(route)
    return json(body)
  }

  const answerService = (path: string, body: Record<string, string>): Answer => {
    const name = body.name ?? ''
    const own = service.artifacts.filter((each) => each.runId === service.currentRun)
    if (path.endsWith('/CreateArtifact')) {
      if (own.some((each) => each.name === name)) {
        return json(
          { code: 'already_exists', msg: 'an artifact with this name already exists on the workflow run' },
          409,
        )
      }
      const key = String(uploads.size + 1)
      uploads.set(key, { name, blocks: new Map(), blob: Buffer.alloc(0) })
      return json({ ok: true, signed_upload_url: `${blobsUrl}/account/upload/${key}?sig=signed-upload-secret` })
    }
    if (path.endsWith('/FinalizeArtifact')) {
      const found = [...uploads.values()].filter((each) => each.name === name).at(-1)
      if (found === undefined) return json({ code: 'not_found', msg: 'no such upload' }, 404)
      return json({
        ok: true,
        artifact_id: String(service.add({ name, runId: service.currentRun, archive: found.blob })),
      })
    }
    if (path.endsWith('/ListArtifacts')) {
      const artifacts = own
        .filter((each) => body.name_filter === undefined || each.name === body.name_filter)
        .map((each) => ({
          workflow_run_backend_id: `run-${each.runId}`,
          workflow_job_run_backend_id: 'job-1',
          database_id: String(each.id),
          name: each.name,
          size: String(each.bytes.length),
          created_at: '2026-01-01T00:00:00Z',
        }))
      return json({ artifacts })
    }
    if (path.endsWith('/DeleteArtifact')) {
      const at = service.artifacts.findIndex((each) => each.runId === service.currentRun && each.name === name)
      if (at < 0) return json({ code: 'not_found', msg: 'artifact not found' }, 404)
      const [gone] = service.artifacts.splice(at, 1)
      return json({ ok: true, artifact_id: String(gone?.id) })
    }
    return json({ code: 'bad_route', msg: path }, 404)
  }

  const answerBlobs = (method: string, url: URL, body: Buffer): Answer => {
    const [, id] = /^\/download\/(\d+)$/.exec(url.pathname) ?? []
    const artifact = service.artifacts.find((each) => each.id === Number(id))
    if (method === 'GET') return artifact === undefined ? { status: 404 } : { status: 200, body: artifact.bytes }
    const upload = uploads.get(url.pathname.split('/').at(-1) ?? '')
    if (upload === undefined) return { status: 404 }
    const kind = url.searchParams.get('comp')
    if (kind === 'block') upload.blocks.set(url.searchParams.get('blockid') ?? '', body)
    else if (kind === 'blocklist') {
      const ids = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, each]) => each ?? '')
      upload.blob = Buffer.concat(ids.map((each) => upload.blocks.get(each) ?? Buffer.alloc(0)))
    } else upload.blob = body
    return { status: 201, headers: { etag: '"1"', 'last-modified': new Date(0).toUTCString(), 'x-ms-request-id': 'x' } }
  }

  const listener = (at: 'main' | 'blobs') => async (request: IncomingMessage, response: ServerResponse) => {
    const body = await bodyOf(request)
    const { method = '', url: path = '' } = request
    const { authorization } = request.headers
    const place = at === 'main' && path.startsWith('/twirp/') ? 'service' : 'api'
    const seen: Seen = { method, url: path, authorization, at: at === 'blobs' ? 'blobs' : place }
    service.seen.push(seen)
    const url = new URL(path, 'http://localhost')
    const instead = service.answer(seen)
    if (instead === 'drop') return void response.destroy()
    const own = () => {
      if (at === 'blobs') return answerBlobs(method, url, body)
      if (place === 'service') return answerService(path, JSON.parse(body.toString() || '{}'))
      return described(method, url, answerApi(method, url, authorization))
    }
    const answer = instead ?? own()
    response.writeHead(answer.status, answer.headers)
    response.end(answer.body)
  }

  const api = createServer(listener('main'))
  const blobs = createServer(listener('blobs'))
  const urls = await Promise.all(
    [api, blobs].map(
      (server) =>
        new Promise<string>((ready) => {
          server.listen(0, '127.0.0.1', () => ready(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
        }),
    ),
  )
  blobsUrl = urls[1] ?? ''
  return Object.assign(service, { apiUrl: urls[0] ?? '', resultsUrl: `${urls[0]}/` })
}

function json(value: unknown, status = 200): Answer {
  return { status, body: JSON.stringify(value), headers: { 'content-type': 'application/json; charset=utf-8' } }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
