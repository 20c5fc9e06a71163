/** From an artifact to the one JSON document in it. Everything about it is foreign, its sizes included. */
import { createHash } from 'node:crypto'
import { isRunError, RunError } from '../../core/errors.ts'
import type { Budget, GithubApi, GithubApiSetup } from './api.ts'
import type { Place } from './artifacts-list.ts'
import type { Artifact } from './artifacts-schema.ts'

export interface Downloading {
  readonly api: GithubApi
  /** Knows no token: the link is signed, and leads to another host. */
  readonly fetch: GithubApiSetup['fetch']
  readonly place: Pick<Place, 'owner' | 'repo'>
  /** Plain http is for an API that is reached so itself (a server in a test). */
  readonly apiUrl: string
  readonly budget: Budget
}

/** What the archive must hold, and nothing else. */
export interface Expected {
  readonly file: string
  /** Bytes of the archive at most. */
  readonly mostPacked: number
  /** Bytes of the file at most. */
  readonly mostBytes: number
}

const attempts = 3

/** Reads the document. @throws RunError that names the artifact when any part of it is not as it should be. */
export async function readDocument(artifact: Artifact, expected: Expected, from: Downloading): Promise<unknown> {
  if (artifact.size_in_bytes > expected.mostPacked) throw damaged(artifact, `it has ${artifact.size_in_bytes} bytes`)
  const archive = await download(artifact, expected, from)
  const text = await unpack(artifact, archive, expected)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw damaged(artifact, 'it is not JSON', error)
  }
}

async function download(artifact: Artifact, { mostPacked }: Expected, from: Downloading): Promise<Buffer> {
  for (let left = attempts; ; left -= 1) {
    try {
      const archive = await fetchOnce(artifact, from)
      if (archive.length > mostPacked) throw damaged(artifact, `its archive has ${archive.length} bytes`)
      return archive
    } catch (error) {
      from.budget.signal.throwIfAborted()
      if (left <= 1 || !isRunError(error, 'unavailable')) throw error
    }
  }
}

async function fetchOnce(artifact: Artifact, { api, fetch, place, apiUrl, budget }: Downloading): Promise<Buffer> {
  const { owner, repo } = place
  const link = await api.location(
    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    { owner, repo, artifact_id: artifact.id, archive_format: 'zip' },
    { permission: 'actions: read', budget },
  )
  const url = URL.canParse(link) ? new URL(link) : undefined
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== new URL(apiUrl).protocol)) {
    throw damaged(artifact, 'its link leads nowhere')
  }
  let reply: Response
  try {
    reply = await fetch(link, { signal: budget.signal } as never)
  } catch (error) {
    budget.signal.throwIfAborted()
    // The link is as good as a password, and messages of the network may hold it
    const tooLarge = (error as { kind?: unknown }).kind === 'too-large'
    if (tooLarge) throw damaged(artifact, 'its archive is too large')
    throw new RunError('unavailable', `${nameOf(artifact)} could not be downloaded from ${url.host}`, {
      hint: 'Check that this machine reaches the store of artifacts (HTTPS_PROXY, firewall), then run again.',
    })
  }
  if (reply.status === 200) return checked(artifact, Buffer.from(await reply.arrayBuffer()))
  if (reply.status >= 500 || reply.status === 429) {
    throw new RunError('unavailable', `the download of ${nameOf(artifact)} was answered with ${reply.status}`, {
      hint: "GitHub's status page may know more; run again later.",
    })
  }
  throw damaged(artifact, `its download was answered with ${reply.status}`)
}

/** GitHub tells the hash of an archive; one that was cut or changed on the way does not have it. */
function checked(artifact: Artifact, archive: Buffer): Buffer {
  const told = artifact.digest?.match(/^sha256:([0-9a-f]{64})$/i)?.[1]?.toLowerCase()
  if (told === undefined || createHash('sha256').update(archive).digest('hex') === told) return archive
  throw damaged(artifact, 'its archive is not the one that was stored')
}

/** The text of the one file. Its size is checked as declared, and while unpacking against what was declared. */
async function unpack(artifact: Artifact, archive: Buffer, { file, mostBytes }: Expected): Promise<string> {
  const [{ fromBufferPromise }, { crc32 }] = await Promise.all([import('yauzl'), import('node:zlib')])
  try {
    const zip = await fromBufferPromise(archive, { strictFileNames: true })
    if (zip.entryCount !== 1) throw damaged(artifact, `it holds ${zip.entryCount} files instead of ${file} alone`)
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName !== file) throw damaged(artifact, `it holds another file than ${file}`)
      const size = entry.uncompressedSize
      if (size > mostBytes) throw damaged(artifact, `${file} has ${size} bytes, more than ${mostBytes}`)
      const content = Buffer.concat(await (await zip.openReadStreamPromise(entry)).toArray())
      if (crc32(content) !== entry.crc32) throw damaged(artifact, `${file} is not what was stored`)
      return content.toString('utf8')
    }
    throw damaged(artifact, `it does not hold ${file}`)
  } catch (error) {
    if (isRunError(error)) throw error
    throw damaged(artifact, 'its archive is broken', error)
  }
}

/** The name of an artifact in messages. */
export function nameOf({ name, id, workflow_run: run }: Artifact): string {
  return `artifact ${name} (${id}${run ? `, of run ${run.id}` : ''})`
}

/** The error for an artifact that is there and cannot be used. */
export function damaged(artifact: Artifact, why: string, cause?: unknown): RunError {
  return new RunError('bad-response', `${nameOf(artifact)} cannot be used: ${why}`, {
    hint: 'Delete it on the page of its workflow run; the next run on the baseline branch records a new one.',
    cause,
  })
}
