/**
 * Storing artifacts with GitHub's own library, which is loaded when the first one is stored. It reads the environment
 * of the runner itself, knows no deadline, and talks to the log; all three are contained here.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isRunError, RunError } from '../../core/errors.ts'
import type { Clock, Log } from '../../core/ports.ts'
import { logLine } from '../../core/report/escape.ts'
import { withOutputTaken } from './foreign-output.ts'

/** Artifacts of this workflow run. Every method throws RunError only. */
export interface Uploads {
  /** Why nothing can be stored here, in one sentence; undefined when it can. */
  readonly unavailable: string | undefined
  /** @throws RunError `config` when the run has an artifact of that name. */
  upload(artifact: NewArtifact, signal: AbortSignal): Promise<void>
  remove(name: string, signal: AbortSignal): Promise<void>
}

export interface NewArtifact {
  readonly name: string
  /** Name and text of the one file in it. */
  readonly file: string
  readonly text: string
  /** The repository's own setting where absent. */
  readonly retentionDays?: number
}

export interface UploadSetup {
  /** `RUNNER_TEMP`. */
  readonly temp: string
  /** `GITHUB_SERVER_URL`. */
  readonly serverUrl: string
  /** Whether the runner set `ACTIONS_RESULTS_URL` and `ACTIONS_RUNTIME_TOKEN`. */
  readonly hasService: boolean
  readonly clock: Clock
  readonly log: Log
}

const uploadMs = 5 * 60_000
const removeMs = 20_000

export function createUploads(setup: UploadSetup): Uploads {
  const { clock, log } = setup
  const unavailable = whyUnavailable(setup)

  const perform = async (what: string, ms: number, signal: AbortSignal, work: (client: Client) => Promise<unknown>) => {
    if (unavailable !== undefined) throw refused(unavailable)
    const done = new AbortController()
    const late = clock.sleep(ms, AbortSignal.any([signal, done.signal])).then(() => {
      throw new RunError('unavailable', `${what} took longer than ${ms / 1000} s`, { hint: 'Run again later.' })
    })
    try {
      const client = withOutputTaken(log, async () => {
        const { DefaultArtifactClient } = await import('@actions/artifact')
        signal.throwIfAborted()
        await work(new DefaultArtifactClient())
      })
      await Promise.race([client, late])
    } catch (error) {
      signal.throwIfAborted()
      throw isRunError(error) ? error : readFailure(what, error)
    } finally {
      done.abort()
      late.catch(() => {})
    }
  }

  return {
    unavailable,
    upload: ({ name, file, text, retentionDays }, signal) =>
      perform(`storing artifact ${name}`, uploadMs, signal, async (client) => {
        const folder = await mkdtemp(join(setup.temp, 'batchgate-'))
        try {
          const path = join(folder, file)
          await writeFile(path, text)
          await client.uploadArtifact(name, [path], folder, retentionDays === undefined ? {} : { retentionDays })
        } finally {
          await rm(folder, { recursive: true, force: true })
        }
      }),
    remove: (name, signal) =>
      perform(`deleting artifact ${name}`, removeMs, signal, (client) => client.deleteArtifact(name)),
  }
}

interface Client {
  uploadArtifact(name: string, files: string[], root: string, options: { retentionDays?: number }): Promise<unknown>
  deleteArtifact(name: string): Promise<unknown>
}

/** Enterprise servers have no service that the library could store to, and neither have stand-ins for the runner. */
function whyUnavailable({ serverUrl, hasService }: UploadSetup): string | undefined {
  const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname.toLowerCase() : ''
  const hosted = host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost')
  if (!hosted) return 'GitHub Enterprise Server cannot store the artifacts that this action uses'
  return hasService ? undefined : 'this runner offers no service for artifacts'
}

/** What to do where there are no artifacts. */
export const useFile =
  'Set "baseline" to the path of a file that you keep between runs yourself, for example with actions/cache.'

function refused(why: string): RunError {
  return new RunError('unavailable', why, { hint: useFile })
}

function readFailure(what: string, error: unknown): RunError {
  const said = logLine(error instanceof Error ? error.message : String(error), 300)
  if (/\b409\b|already exists/i.test(said)) {
    return new RunError('config', `${what} failed: this workflow run has an artifact of that name`, {
      hint: 'Set the input "name" so that each gate of a workflow run has its own; in a matrix, put the matrix value into it.',
      cause: error,
    })
  }
  const hint = /storage quota/i.test(said)
    ? 'Delete artifacts that nobody needs, or shorten how long they are kept.'
    : 'Run again later.'
  return new RunError('unavailable', `${what} failed: ${said}`, { hint, cause: error })
}
