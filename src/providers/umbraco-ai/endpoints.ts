/** The requests this provider makes, one function each. */
import type { Api, ApiReply, Schema, SchemaSource } from '../../core/ports.ts'
import { type Listed, readPages } from './pages.ts'
import { replies } from './replies.ts'
import type { StoredRun, TestDetail, TestItem, Transcript } from './schema.ts'

export interface RunQuery {
  readonly testId?: string
  readonly batchId?: string
  readonly executionId?: string
}

/** Overrides that a trigger may carry; absent means none. */
export interface Overrides {
  readonly profileIdOverride?: string
  readonly contextIdsOverride?: readonly string[]
  readonly guardrailIdsOverride?: readonly string[]
}

export type Endpoints = ReturnType<typeof createEndpoints>

const anything: Schema<unknown> = { safeParse: (data) => ({ success: true, data }) }
const segment = encodeURIComponent

export function createEndpoints(api: Api) {
  const get = async <T>(path: string, schema: SchemaSource<T>, signal: AbortSignal): Promise<T> =>
    (await api.send({ method: 'GET', path, schema, signal })).data

  return {
    /** All tests, without graders and variations. */
    listTests: (signal: AbortSignal): Promise<Listed<TestItem>> =>
      readPages(100, async (window) => {
        const { data } = await api.send({
          method: 'GET',
          path: '/tests',
          query: window,
          schema: replies('testPage'),
          signal,
        })
        return data
      }),

    getTest: (id: string, signal: AbortSignal): Promise<TestDetail> =>
      get(`/tests/${segment(id)}`, replies('testDetail'), signal),

    /** Stored runs, newest first, all of them unless `enough` says otherwise. */
    listRuns: (query: RunQuery, signal: AbortSignal, enough?: (page: readonly StoredRun[]) => boolean) =>
      readPages(
        100,
        async (window) => {
          const { data } = await readRuns(api, { ...query, ...window }, signal)
          return data
        },
        enough,
      ),

    /** One page of stored runs with the reply's headers. */
    newestRuns: (query: RunQuery, take: number, signal: AbortSignal) => readRuns(api, { ...query, take }, signal),

    getTranscript: (runId: string, signal: AbortSignal): Promise<Transcript> =>
      get(`/test-runs/${segment(runId)}/transcript`, replies('transcript'), signal),

    /** Executes tests one after the other; answers when the last run has ended. */
    runBatch: async (testIds: readonly string[], overrides: Overrides, signal: AbortSignal) => {
      const json = { testIds, ...overrides }
      const path = '/tests/run-batch'
      const { data } = await api.send({
        method: 'POST',
        path,
        json,
        schema: replies('batchReply'),
        signal,
        timeout: 'run',
      })
      return data.results
    },

    /** Executes one test; answers when its last run has ended. */
    runTest: async (testId: string, overrides: Overrides, signal: AbortSignal) => {
      const path = `/tests/${segment(testId)}/run`
      const json = { ...overrides }
      const { data } = await api.send({
        method: 'POST',
        path,
        json,
        schema: replies('execution'),
        signal,
        timeout: 'run',
      })
      return { [testId]: data }
    },

    setBaseline: async (testId: string, runId: string, signal: AbortSignal): Promise<void> => {
      const path = `/test-runs/baseline/${segment(testId)}/${segment(runId)}`
      await api.send({ method: 'POST', path, schema: anything, signal })
    },
  }
}

function readRuns(
  api: Api,
  query: RunQuery & { skip?: number; take: number },
  signal: AbortSignal,
): Promise<ApiReply<{ items: StoredRun[]; total?: number | null | undefined }>> {
  return api.send({ method: 'GET', path: '/test-runs', query: { ...query }, schema: replies('runPage'), signal })
}
