/**
 * The baseline as workflow artifacts. Each recording run stores a whole history; readers merge the newest few, so that
 * of two runs at once neither is lost.
 */
import type { History } from '../../core/baseline.ts'
import { isRunError, RunError } from '../../core/errors.ts'
import type { BaselineFound, BaselineStore, Clock, Log } from '../../core/ports.ts'
import { startDeadline } from '../../core/wait.ts'
import { largestBaseline } from '../baseline-file.ts'
import type { GithubApi, GithubApiSetup } from './api.ts'
import { damaged, readDocument } from './artifacts-download.ts'
import { createSearch, nameClash, type Place } from './artifacts-list.ts'
import { baselineArtifact } from './artifacts-name.ts'
import type { Artifact } from './artifacts-schema.ts'
import { type Uploads, useFile } from './artifacts-upload.ts'

export interface ArtifactStoreSetup {
  readonly api: () => Promise<GithubApi>
  /** Without any token; follows no redirect. */
  readonly fetch: GithubApiSetup['fetch']
  readonly apiUrl: string
  readonly uploads: Uploads
  readonly place: Place
  readonly name: string
  readonly provider: string
  /** Branches whose baseline is looked for, the preferred one first. */
  readonly compareWith: readonly string[]
  readonly clock: Clock
  readonly log: Log
  /** `update-baseline: accept`: an expired baseline is let go. */
  readonly startAnew?: boolean
}

/** How many histories are merged: more than runs can end at the same time in practice. */
const newest = 5
/** For reading all of them, in ms. */
const readMs = 3 * 60_000
/** An artifact that expires sooner is warned about, in ms. */
const soonMs = 14 * 24 * 60 * 60_000
const file = 'baseline.json'
/** A packed history is a tenth of it or less. */
const largestArchive = 48 * 1024 * 1024

/** `write` is for runs on the baseline branch; the store does not check that. */
export function createArtifactStore(setup: ArtifactStoreSetup): BaselineStore {
  const { uploads, clock, log, place, name: gate } = setup
  const artifact = baselineArtifact(gate)
  /** An earlier attempt of this run stored one, which this attempt has merged and replaces. */
  let replaces = false

  const look = async (budget: { signal: AbortSignal; at: number }): Promise<BaselineFound> => {
    const { compareWith, apiUrl, fetch } = setup
    const api = await setup.api()
    const search = createSearch({ api, place, name: artifact, gate, budget })
    const passedOver: string[] = []
    let expired = false
    for (const branch of compareWith) {
      const found = await search.trusted(branch, newest)
      expired ||= found.expired
      if (found.passedOver.length > 0) passedOver.push(`for ${branch}: ${found.passedOver.join(', ')}`)
      if (found.artifacts.length === 0) continue
      const expected = { file, mostBytes: largestBaseline, mostPacked: largestArchive }
      const histories: History[] = []
      for (const each of found.artifacts) {
        const document = await readDocument(each, expected, { api, fetch, apiUrl, place, budget })
        histories.push(await historyOf(document, each, { ...setup, branch }))
      }
      replaces = found.artifacts.some(({ workflow_run: run }) => String(run?.id) === place.runId)
      const first = compareWith[0]
      if (branch !== first) log.info(`${first} has no baseline of its own; ${branch} stands in for it.`)
      return {
        kind: 'found',
        histories,
        source: `artifact ${artifact} of branch ${branch}`,
        warnings: expiryWarnings(found.artifacts, branch, clock.now()),
      }
    }
    if (expired && !setup.startAnew) throw gone(artifact)
    return { kind: 'missing', source: `artifact ${artifact}`, advice: adviceFor(setup, artifact, passedOver) }
  }

  return {
    async read(signal) {
      if (uploads.unavailable !== undefined) {
        return { kind: 'missing', source: `artifact ${artifact}`, advice: `${uploads.unavailable}. ${useFile}` }
      }
      const deadline = startDeadline(clock, readMs, signal)
      try {
        return await look(deadline)
      } catch (error) {
        signal.throwIfAborted()
        throw isRunError(error, 'timed-out') ? tooSlow() : error
      } finally {
        deadline.stop()
      }
    },
    async write(history, signal) {
      const text = JSON.stringify(history)
      if (Buffer.byteLength(text) > largestBaseline) throw tooLarge()
      const upload = () => uploads.upload({ name: artifact, file, text }, signal)
      try {
        await upload()
      } catch (error) {
        if (!isRunError(error, 'config')) throw error
        if (!replaces) throw nameClash(gate)
        await uploads.remove(artifact, signal)
        await upload()
      }
    },
  }
}

/** What a branch was judged by is lost, so nobody can say that a change is no worse. */
function gone(artifact: string): RunError {
  return new RunError('bad-response', `the baseline artifact ${artifact} has expired`, {
    hint: 'Run once with "update-baseline: accept" on the baseline branch to start a new baseline; a nightly run keeps it from expiring.',
  })
}

/** Who may upload is checked before; this is about what a wrong or hostile upload may hold. */
async function historyOf(
  document: unknown,
  artifact: Artifact,
  { name, provider, branch }: { name: string; provider: string; branch: string },
): Promise<History> {
  const { readHistory } = await import('../../core/baseline.ts')
  let history: History
  try {
    history = readHistory(document, { name, provider })
  } catch (error) {
    if (!isRunError(error)) throw error
    throw damaged(artifact, error.message.replace(/^the baseline cannot be used: /, ''), error)
  }
  if (history.branch !== branch) throw damaged(artifact, 'it is the baseline of another branch')
  return history
}

function expiryWarnings(artifacts: readonly Artifact[], branch: string, now: number): string[] {
  const [first] = artifacts
  const at = Date.parse(first?.expires_at ?? '')
  if (Number.isNaN(at) || at - now > soonMs) return []
  const day = new Date(at).toISOString().slice(0, 10)
  return [
    `The newest baseline of ${branch} expires on ${day}. Run the gate there before, for example every night, or keep artifacts longer (settings of the repository, Actions).`,
  ]
}

function adviceFor({ compareWith }: ArtifactStoreSetup, artifact: string, passedOver: readonly string[]): string {
  const [branch] = compareWith.slice(-1)
  if (branch === undefined) return 'Set the input "baseline-branch" to the branch whose runs are to be recorded.'
  const others =
    passedOver.length === 0 ? '' : ` Artifacts named ${artifact} were passed over (${passedOver.join('; ')}).`
  return `The first run on ${branch} records it (on push, schedule or workflow_dispatch).${others}`
}

function tooSlow(): RunError {
  return new RunError('unavailable', `the baseline could not be read within ${readMs / 60_000} minutes`, {
    hint: "GitHub's status page may know more; run again later.",
  })
}

function tooLarge(): RunError {
  return new RunError('unavailable', `the baseline would have more than ${largestBaseline} bytes`, {
    hint: 'Split the gate into several with fewer tests each.',
  })
}
