/**
 * Which artifacts may be believed. Anybody who can open a pull request can make one of any name, so what counts is the
 * run that made it: of this repository, on the wanted branch, started by an event that stands for the branch itself.
 */
import { configError, RunError } from '../../core/errors.ts'
import { recordingEvents } from '../../core/event-rules.ts'
import type { Budget, GithubApi } from './api.ts'
import type { Artifact, Repository, WorkflowRun } from './artifacts-schema.ts'

/** With the first answer: what only reads answers is loaded after the first question. */
const schemas = () => import('./artifacts-schema.ts')

/** Where artifacts are looked for. */
export interface Place {
  readonly owner: string
  readonly repo: string
  readonly runId: string
  readonly attempt: number
}

const perPage = 100
/** Bounds of the search, so that a flood of artifacts costs little. */
const mostPages = 20
const mostRuns = 40

/** What a search for one branch brought. */
export interface Trusted {
  /** Newest first, at most as many as were asked for. */
  readonly artifacts: readonly Artifact[]
  /** Why others of the name were passed over, with how many, in words. */
  readonly passedOver: readonly string[]
  /** Whether one of the branch has expired: there was a baseline, and it is gone. */
  readonly expired: boolean
}

export interface Search {
  readonly api: GithubApi
  readonly place: Place
  /** The artifact's name. */
  readonly name: string
  /** The gate's name, for messages. */
  readonly gate: string
  readonly budget: Budget
}

/** All artifacts of one name, read page by page as far as somebody asks. */
export function createSearch({ api, place, name, gate, budget }: Search) {
  const { owner, repo } = place
  const listed: Artifact[] = []
  const known = new Set<number>()
  const runs = new Map<number, Promise<WorkflowRun>>()
  let pages = 0
  let complete = false

  const more = async (): Promise<void> => {
    if (pages >= mostPages) throw tooMany(name)
    pages += 1
    const parameters = { owner, repo, name, per_page: perPage, page: pages }
    const call = { permission: 'actions: read', budget } as const
    const { data } = await api.request('GET /repos/{owner}/{repo}/actions/artifacts', parameters, call)
    const { pageSchema, parse } = await schemas()
    const { artifacts } = parse(pageSchema, data, 'the list of artifacts')
    const own = artifacts.filter((artifact) => artifact.name === name && !known.has(artifact.id))
    for (const artifact of own) known.add(artifact.id)
    listed.push(...own)
    complete = artifacts.length < perPage
  }

  const runOf = (runId: number): Promise<WorkflowRun> => {
    const asked = runs.get(runId)
    if (asked !== undefined) return asked
    if (runs.size >= mostRuns) throw tooMany(name)
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}'
    const found = api
      .request(route, { owner, repo, run_id: runId }, { permission: 'actions: read', budget })
      .then(async ({ data }) => {
        const { parse, runSchema } = await schemas()
        return parse(runSchema, data, `workflow run ${runId}`)
      })
    runs.set(runId, found)
    return found
  }

  /** Another gate of the same workflow run has stored its baseline under this name already. */
  const refuseClash = async (artifact: Artifact): Promise<void> => {
    if (String(artifact.workflow_run?.id) !== place.runId) return
    if (place.attempt > 1) {
      const { run_started_at: began } = await runOf(artifact.workflow_run?.id ?? 0)
      if (!began || Date.parse(artifact.created_at) < Date.parse(began)) return
    }
    throw nameClash(gate)
  }

  return {
    /** The newest artifacts that a run of `branch` may have recorded. @throws RunError when that cannot be told. */
    async trusted(branch: string, most: number): Promise<Trusted> {
      const found: Artifact[] = []
      const reasons = new Map<string, number>()
      const passOver = (why: string) => reasons.set(why, (reasons.get(why) ?? 0) + 1)
      for (let at = 0; found.length < most; ) {
        if (at >= listed.length) {
          if (complete) break
          await more()
          continue
        }
        const chunk = listed.slice(at, at + most - found.length)
        at += chunk.length
        for (const artifact of chunk) await refuseClash(artifact)
        const judged = await Promise.all(
          chunk.map(
            async (artifact) =>
              whyNot(artifact, branch) ?? whyNotRun(await runOf(runIdOf(artifact)), artifact, { branch, place }),
          ),
        )
        chunk.forEach((artifact, index) => {
          const why = judged[index]
          if (why === undefined) found.push(artifact)
          else passOver(why)
        })
      }
      return {
        artifacts: found.sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at)),
        passedOver: [...reasons].map(([why, count]) => `${count} ${why}`),
        expired: reasons.has('expired'),
      }
    },
  }
}

/** What the listing itself says against an artifact. */
function whyNot(artifact: Artifact, branch: string): string | undefined {
  const run = artifact.workflow_run
  if (!run?.head_repository_id) return 'of an unknown origin'
  if (run.repository_id !== run.head_repository_id) return 'from a fork'
  if (run.head_branch !== branch) return 'of another branch'
  if (artifact.expired) return 'expired'
  return undefined
}

/** What the run's own record says against it; the listing alone does not tell a pull request from a push. */
function whyNotRun(
  run: WorkflowRun,
  { workflow_run: told }: Artifact,
  { branch, place }: { branch: string; place: Place },
): string | undefined {
  const ours = `${place.owner}/${place.repo}`.toLowerCase()
  const own = (where: Repository | null | undefined) =>
    where?.id === told?.repository_id && where?.full_name.toLowerCase() === ours
  if (run.id !== told?.id || !own(run.repository) || !own(run.head_repository)) return 'from a fork'
  if (run.head_branch !== branch) return 'of another branch'
  if (!recordingEvents.includes(run.event)) return 'of an event that may not record'
  return undefined
}

function runIdOf({ workflow_run: run }: Artifact): number {
  return run?.id ?? 0
}

/** Two gates of one workflow run under one name: one would take the other's baseline for its own. */
export function nameClash(gate: string): RunError {
  return configError(
    `another gate of this workflow run is named "${gate}" too and has stored its baseline`,
    'Set the input "name" so that each gate of a workflow run has its own; in a matrix, put the matrix value into it.',
  )
}

function tooMany(name: string): RunError {
  return new RunError('bad-response', `there are too many artifacts named ${name} to find those of the branch`, {
    hint: 'Delete artifacts of that name that no run of the baseline branch made, or set "baseline" to a file.',
  })
}
