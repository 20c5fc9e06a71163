/**
 * Batches of an attempt as small artifacts of its workflow run: outputs and saved state die with an attempt, artifacts
 * do not. They are deleted when the attempt has seen to its batches, so those that are found tell of one that did not.
 */
import { isRunError } from '../../core/errors.ts'
import type { Clock, Log } from '../../core/ports.ts'
import { sentence } from '../../core/reasons.ts'
import type { BatchMemory } from '../../core/resume.ts'
import type { SavedBatches } from '../../core/saved-batches.ts'
import { startDeadline } from '../../core/wait.ts'
import type { Budget, GithubApi, GithubApiSetup } from './api.ts'
import { readDocument } from './artifacts-download.ts'
import type { Place } from './artifacts-list.ts'
import { batchesArtifact, readBatchesArtifact } from './artifacts-name.ts'
import type { Artifact } from './artifacts-schema.ts'
import type { Uploads } from './artifacts-upload.ts'

export interface BatchArtifactsSetup {
  readonly api: () => Promise<GithubApi>
  /** Without any token; follows no redirect. */
  readonly fetch: GithubApiSetup['fetch']
  readonly apiUrl: string
  readonly uploads: Uploads
  readonly place: Place
  readonly name: string
  readonly provider: string
  readonly clock: Clock
  readonly log: Log
  /** Ends uploads. */
  readonly cancelled: AbortSignal
}

const file = 'batches.json'
const sizes = { file, mostPacked: 4 * 1024 * 1024, mostBytes: 16 * 1024 * 1024 }
/** A later attempt comes soon or not at all. */
const retentionDays = 1
/** Versions of the list that one attempt stores at most. */
const mostVersions = 20
const mostPages = 10
const recallMs = 60_000
/** For the last upload and the deletions, once a run is over, in ms. */
const endMs = 8_000

export function createBatchArtifacts(setup: BatchArtifactsSetup): BatchMemory {
  const { uploads, place, name, provider, clock, log, cancelled } = setup
  const stored: string[] = []
  let wanted: string | undefined
  let last: string | undefined
  let versions = 0
  let over = false
  let working: Promise<void> | undefined

  const upload = async (): Promise<void> => {
    while (wanted !== undefined && !over && versions < mostVersions) {
      const text = wanted
      wanted = undefined
      versions += 1
      const artifact = batchesArtifact(name, place.attempt, versions)
      try {
        await uploads.upload({ name: artifact, file, text, retentionDays }, cancelled)
        stored.push(artifact)
      } catch (error) {
        over = true
        // It may have been stored all the same, unless it is somebody else's
        if (!isRunError(error, 'config')) stored.push(artifact)
        tell(error)
      }
    }
    working = undefined
  }

  const tell = (error: unknown) => {
    if (cancelled.aborted) return
    if (isRunError(error, 'config')) {
      log.warning(
        `Another gate of this workflow run seems to be named "${name}" too: set the input "name" so that each has its own.`,
      )
      return
    }
    log.info(`A re-run of this job could not take up its batches: ${messageOf(error)}`)
  }

  /** Waits for what is under way, but not for ever. */
  const within = async (work: () => Promise<void>): Promise<void> => {
    const done = new AbortController()
    const late = clock.sleep(endMs, done.signal).catch(() => {})
    await Promise.race([work(), late])
    done.abort()
  }

  return {
    async recall(signal) {
      if (place.attempt <= 1 || uploads.unavailable !== undefined) return undefined
      const deadline = startDeadline(clock, recallMs, signal)
      try {
        const artifact = await find(setup, deadline)
        if (artifact === undefined) return undefined
        const from = { ...setup, api: await setup.api(), budget: deadline }
        const document = await readDocument(artifact, sizes, from)
        const [{ parse }, { savedBatchesSchema }] = await Promise.all([
          import('./artifacts-schema.ts'),
          import('../../core/saved-batches.ts'),
        ])
        const saved = parse(savedBatchesSchema, document, `${artifact.name}`)
        return isOurs(saved, setup) ? saved : undefined
      } catch (error) {
        if (signal.aborted || !isRunError(error)) throw error
        log.warning(
          `Whether attempt ${place.attempt - 1} left batches behind cannot be told, so all of them are started: ${sentence(error)}`,
        )
        return undefined
      } finally {
        deadline.stop()
      }
    },
    save(batches) {
      if (over || uploads.unavailable !== undefined) return
      const saved: SavedBatches = {
        version: 1,
        name,
        provider,
        runId: place.runId,
        attempt: place.attempt,
        batches: [...batches],
      }
      const text = JSON.stringify(saved)
      if (text === last) return
      last = text
      wanted = text
      working ??= upload()
    },
    async forget() {
      over = true
      await within(async () => {
        await working
        for (const artifact of stored.splice(0)) {
          await uploads.remove(artifact, cancelled).catch((error) => {
            if (!cancelled.aborted) log.info(`A re-run of this job may take up its batches again: ${messageOf(error)}`)
          })
        }
      })
    },
    keep: () => within(async () => working),
  }
}

/** The newest list of the attempt just before this one. A fork's run is never asked: it has no credentials to test with. */
async function find(setup: BatchArtifactsSetup, budget: Budget): Promise<Artifact | undefined> {
  const { place, name } = setup
  const { owner, repo, runId } = place
  const api = await setup.api()
  let newest: { artifact: Artifact; number: number } | undefined
  for (let page = 1; page <= mostPages; page += 1) {
    const { data } = await api.request(
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
      { owner, repo, run_id: Number(runId), per_page: 100, page },
      { permission: 'actions: read', budget },
    )
    const { pageSchema, parse } = await import('./artifacts-schema.ts')
    const { artifacts } = parse(pageSchema, data, 'the list of artifacts of this run')
    for (const artifact of artifacts) {
      const read = readBatchesArtifact(artifact.name, name)
      const run = artifact.workflow_run
      const ours = String(run?.id) === runId && run?.repository_id === run?.head_repository_id
      if (read?.attempt !== place.attempt - 1 || !ours || artifact.expired) continue
      if (newest === undefined || read.number > newest.number) newest = { artifact, number: read.number }
    }
    if (artifacts.length < 100) break
  }
  return newest?.artifact
}

function isOurs(saved: SavedBatches, { place, name, provider }: BatchArtifactsSetup): boolean {
  return (
    saved.name === name &&
    saved.provider === provider &&
    saved.runId === place.runId &&
    saved.attempt === place.attempt - 1
  )
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
