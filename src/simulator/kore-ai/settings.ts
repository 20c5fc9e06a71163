/** Everything about the simulated platform that can be turned while it runs; each is a row of the sheet's section 15. */
import type { SimReply } from '../server.ts'
import type { CsvSettings } from './csv.ts'
import type { RateSettings } from './rate.ts'
import { replies } from './replies.ts'

export interface KoreSettings {
  /** How long a run takes, in ms. */
  runMs: number
  /** A second run while one is active: `allow`, or the reply that refuses it. */
  concurrency: 'allow' | SimReply
  /** Requests to test endpoints without `bot-language` are refused. */
  requireLanguage: boolean
  /** Tokens must carry a `jti`, each used once. */
  enforceJti: boolean
  status: {
    /** How a batch run ends. */
    endsAs: string
    /** What the platform says instead of `running`. */
    runningAs: string
    /** Reads of a finished run that still lack counts and link. */
    countsLag: number
    /** Reads of a finished run whose nested status still says `running`. */
    nestedLag: number
    partialFailure: boolean
    /** The link to the result file: there, never there, or on another host. */
    fileUrl: 'present' | 'missing' | { host: string }
  }
  csv: CsvSettings & {
    linkMs: number
    /** So many links are already expired when they are handed out. */
    expiredLinks: number
    /** The file server wants the `auth` header too. */
    needsAuth: boolean
  }
  conversation: { executionResults: boolean; runningAs: string; errorDetails: unknown }
  list: { pageSize: number }
  rate: RateSettings & { replyStatus: 429 | 200 | 400; retryAfter: number | undefined }
  publish: {
    mode: 'successful' | 'failed' | 'awaitingApproval' | 'entry-failed' | 'never-starts'
    ms: number
    /** How long after the request the new job shows up; until then the status is that of the one before. */
    startsAfterMs: number
  }
}

/** A platform in good health. */
export function defaultSettings(): KoreSettings {
  return {
    runMs: 4_000,
    concurrency: replies.busy,
    requireLanguage: false,
    enforceJti: false,
    status: {
      endsAs: 'completed',
      runningAs: 'running',
      countsLag: 0,
      nestedLag: 0,
      partialFailure: false,
      fileUrl: 'present',
    },
    csv: {
      bom: true,
      header: true,
      continuation: 'empty',
      dropRows: 0,
      linkMs: 3_600_000,
      expiredLinks: 0,
      needsAuth: false,
    },
    conversation: { executionResults: true, runningAs: 'inprogress', errorDetails: null },
    list: { pageSize: 50 },
    rate: { perMinute: 60, perHour: 1800, replyStatus: 429, retryAfter: undefined },
    publish: { mode: 'successful', ms: 5_000, startsAfterMs: 1_000 },
  }
}
