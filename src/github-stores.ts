/** What a run on GitHub keeps there and reads from there: baseline, batches, the base branch. Loaded when it is used. */
import type { Parts } from './assemble.ts'
import { eventRules, recordingEvents } from './core/event-rules.ts'
import type { Options } from './core/options.ts'
import type { BaselineStore, Clock, Log } from './core/ports.ts'
import type { BatchMemory } from './core/resume.ts'
import type { GithubConnection } from './github.ts'
import { type GithubContext, runEvent } from './hosts/github/context.ts'

export interface StoresSetup {
  readonly options: Options
  readonly context: GithubContext
  readonly github: GithubConnection
  readonly clock: Clock
  readonly log: Log
  readonly cancelled: AbortSignal
  /** `RUNNER_TEMP`. */
  readonly temp: string
  /** Where the repository is checked out. */
  readonly workspace: string
  /** Whether the runner offers its service for artifacts. */
  readonly hasService: boolean
}

export function githubStores(setup: StoresSetup): Pick<Parts, 'artifactStore' | 'memory' | 'readFromBase'> {
  const { options, context, github, clock, log, cancelled } = setup
  const { name, provider, policy } = options
  const { apiUrl, serverUrl, owner, repo, runId, attempt } = context
  const baselineBranch = options.baselineBranch ?? context.defaultBranch
  const common = async () => {
    const { createUploads } = await import('./hosts/github/artifacts-upload.ts')
    const uploads = createUploads({ temp: setup.temp, serverUrl, hasService: setup.hasService, clock, log })
    const place = { owner, repo, runId, attempt }
    return { ...github, uploads, apiUrl, place, name, provider, clock, log }
  }
  const { compareWith } = eventRules(runEvent(context), {
    ...(baselineBranch === undefined ? {} : { baselineBranch }),
    updateBaseline: policy.updateBaseline,
    publishOnPass: policy.publishOnPass,
  })
  const store = once(async () => {
    const { createArtifactStore } = await import('./hosts/github/artifacts.ts')
    return createArtifactStore({ ...(await common()), compareWith, startAnew: policy.updateBaseline === 'accept' })
  })
  const memory = once(async () => {
    const { createBatchArtifacts } = await import('./hosts/github/artifacts-batches.ts')
    return createBatchArtifacts({ ...(await common()), cancelled })
  })
  return {
    artifactStore: async () => lazyStore(store),
    memory: provider === 'demo' ? undefined : lazyMemory(memory, attempt),
    readFromBase: baseReader(setup),
  }
}

/** What may not speak for itself is read from where it is to go; other events stand for their own branch. */
function baseReader({ context, github, clock, cancelled, workspace }: StoresSetup): Parts['readFromBase'] {
  const { owner, repo, event } = context
  const branch = context.baseBranch ?? (recordingEvents.includes(event) ? undefined : context.defaultBranch)
  if (branch === undefined) return undefined
  return async (path) => {
    const [{ readBaseFile }, { startBudget }] = await Promise.all([
      import('./hosts/github/base-file.ts'),
      import('./hosts/github/budget.ts'),
    ])
    const budget = startBudget(clock, baseFileMs, cancelled)
    try {
      return await readBaseFile(path, { api: github.api, owner, repo, branch, workspace, budget })
    } finally {
      budget.stop()
    }
  }
}

const baseFileMs = 60_000

function lazyStore(load: () => Promise<BaselineStore>): BaselineStore {
  return {
    read: async (signal) => (await load()).read(signal),
    write: async (history, signal) => (await load()).write(history, signal),
  }
}

/** A first attempt has nothing to recall, and a run without batches nothing to forget. */
function lazyMemory(load: () => Promise<BatchMemory>, attempt: number): BatchMemory {
  let saved: Promise<BatchMemory> | undefined
  return {
    recall: async (signal) => (attempt > 1 ? (await load()).recall(signal) : undefined),
    save(batches) {
      saved = load()
      saved.then((memory) => memory.save(batches)).catch(() => {})
    },
    forget: async () => (await saved)?.forget(),
    keep: async () => (await saved)?.keep(),
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
