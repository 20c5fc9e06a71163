import type { SimRequest } from '../server.ts'

/** Switches of the simulated platform; all may be changed while it runs. */
export interface BlandSettings {
  /** `wire`: `{data, errors}` everywhere; `docs`: bare; `mixed`: bare for batches and sets, wrapped for the rest. */
  envelope: 'wire' | 'docs' | 'mixed'
  /** `other`: wrapped lists take their second known form (`data.scenarios`; runs as the `data` array itself). */
  lists: 'usual' | 'other'
  assertions: 'doc' | 'wire'
  /** `lagging`: counters do not know the last minute; `lying`: everything passed. */
  counters: 'true' | 'lagging' | 'lying'
  /** Status of a batch with errored runs and no failed one. */
  erroredBatch: 'ERROR' | 'FAILED'
  /** The batch ends as soon as its first run has ended. */
  endsEarly: boolean
  /** Whatever its runs say, the batch claims this status. */
  batchWord: string | undefined
  /** Leaves out every field that a client may not rely on. */
  sparse: boolean
  /** `batch.runs` is absent. */
  withoutRuns: boolean
  /** So many runs are missing from `batch.runs`, or from everything. */
  missingRuns: { readonly count: number; readonly from: 'batch' | 'everywhere' }
  /** A `limit` outside 1..100. */
  limits: 'clamp' | 'reject'
  /** New batches publish by themselves when they pass. */
  publishOnPass: boolean
  /** `gated`: 4xx while a required scenario's latest run on that version did not pass; `stuck`: 200 and nothing moves; `slow`: moves after 20 s. */
  publish: 'works' | 'gated' | 'stuck' | 'slow'
  /** Status of an accepted trigger. */
  created: 200 | 201
  allowBearer: boolean
  /** The platform's clock minus the passed one, in ms: in its dates and in its `Date` header. */
  skewMs: number
  /** Runs at the same time within a batch. */
  parallel: number
  /** Simulated ms until a queued run starts. */
  queueMs: number
  /** List rows carry `simulation_set_id`. */
  namesSets: boolean
  /** Simulation sets tell their statistics. */
  statistics: boolean
  /** What a started check run does. */
  checkRuns: 'work' | 'error-at-start' | 'hang'
  /** A promotion needs a passed check run of that version. */
  enforcesChecks: boolean
  /** So many V2 publish or promote requests are refused with PUBLISH_IN_PROGRESS. */
  publishBusy: number
}

export const usualSettings: BlandSettings = {
  envelope: 'wire',
  lists: 'usual',
  assertions: 'wire',
  counters: 'true',
  erroredBatch: 'ERROR',
  endsEarly: false,
  batchWord: undefined,
  sparse: false,
  withoutRuns: false,
  missingRuns: { count: 0, from: 'batch' },
  limits: 'clamp',
  publishOnPass: false,
  publish: 'works',
  created: 200,
  allowBearer: false,
  skewMs: 0,
  parallel: 10,
  queueMs: 800,
  namesSets: true,
  statistics: true,
  checkRuns: 'work',
  enforcesChecks: true,
  publishBusy: 0,
}

/** True when the request carries exactly the key. */
export function authorised(request: SimRequest, apiKey: string, settings: BlandSettings): boolean {
  const given = request.headers.authorization
  return given === apiKey || (settings.allowBearer && given === `Bearer ${apiKey}`)
}
