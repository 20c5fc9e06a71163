/** What the centre asks of the world. Everything that touches the world is passed in through one of these. */
import type { History } from './baseline.ts'
import type { ErrorCode, FailedReply, RunError } from './errors.ts'
import type {
  Batch,
  BatchReference,
  BatchStatus,
  Plan,
  Publication,
  RunRecord,
  Selection,
  Test,
  TestResult,
} from './model.ts'

/** Time. Nothing outside an implementation of this port calls `setTimeout` or `Date.now`. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Resolves after `ms`; rejects with the signal's reason when it aborts first, and leaves no timer behind. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** Where lines for people go. Implementations neutralise workflow commands in every line. */
export interface Log {
  info(line: string): void
  warning(line: string): void
  error(line: string): void
  /** Only shown when the user asked for debugging. */
  debug(line: string): void
  group<T>(title: string, body: () => Promise<T>): Promise<T>
  /** Keeps a secret or derived token out of everything that is written from now on. Call it before first use. */
  mask(secret: string): void
}

/** The part of a zod schema that the edge needs. */
export interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: { message: string } }
}

/** A schema, or where to get it: what only reads replies is loaded when there is one, not before the first request. */
export type SchemaSource<T> = Schema<T> | (() => Promise<Schema<T>>)

export interface ApiRequest<T> {
  /** GET is a read and is retried; everything else is a write and is sent once unless an answer proves that nothing started. */
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below the base URL, with its segments already encoded; starts with `/`. */
  readonly path: string
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>
  readonly json?: unknown
  readonly form?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly schema: SchemaSource<T>
  readonly signal: AbortSignal
  /** Deadline of one exchange in ms, default 30,000; `run`: only the run's own deadline (synchronous triggers). */
  readonly timeout?: number | 'run'
  /** For writes: true for an answer of which the provider's sheet says that nothing was started and that the write may be sent again. */
  readonly startsNothing?: (reply: FailedReply) => boolean
  /** For writes that read (token requests, comparisons): treat as a read. */
  readonly safe?: boolean
}

export interface ApiReply<T> {
  readonly status: number
  readonly data: T
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
}

/** A platform's own reading of a reply, of any status: undefined when there is nothing wrong or nothing to add. */
export interface Explanation {
  /** Overrides the code that the status stands for. Set it on a 2xx reply to make it a failure. */
  readonly code?: ErrorCode
  /** The platform's own error texts. */
  readonly words?: readonly string[]
  readonly hint?: string
  readonly retryAfterMs?: number
}

export interface Credentials {
  /** Headers for the next request; asked anew for each attempt. */
  headers(signal: AbortSignal): Promise<Readonly<Record<string, string>>> | Readonly<Record<string, string>>
  /** Called once after a 401; the request is then sent again with fresh `headers`. Leave out when credentials do not renew. */
  renew?(): void
}

export interface Endpoint {
  /** Origin and optional path prefix; credentials go to this origin only. */
  readonly baseUrl: string
  readonly credentials?: Credentials
  /** `reply.words` is empty here: this function finds them. */
  readonly explain?: (reply: FailedReply) => Explanation | undefined
}

/** One configured API. Throws RunError only; every reply has passed its schema. */
export interface Api {
  send<T>(request: ApiRequest<T>): Promise<ApiReply<T>>
}

export interface Download {
  readonly url: string
  /** Hosts (exact) or domains (`.example.com`) it may come from; https only, except for the API's own loopback origin. */
  readonly hosts: readonly string[]
  /** For files that want a login after all: sent only when the link points to the origin of a connected API. */
  readonly headers?: Readonly<Record<string, string>>
  readonly signal: AbortSignal
}

export interface Http {
  connect(endpoint: Endpoint): Api
  /** A signed link: sent without credentials, no redirects, its query never logged. Resolves to the body's text. */
  download(download: Download): Promise<string>
}

/** What a provider can and cannot do, known without a request. */
export interface Limits {
  /** Most tests in one batch. */
  readonly batchSize: number
  /** Most executions of each test that one batch can hold; more trials are more batches. */
  readonly trialsPerBatch: number
  /** Batches run one after another whatever `max-parallel` says. */
  readonly serial: boolean
  /** Least milliseconds between two polls of one batch. */
  readonly pollFloorMs: number
  /** How long a `settling` batch is waited for, in ms. */
  readonly settleMs: number
  /** `finished`: what a process starts ends with it, so a batch of a process that died is taken up only when it is complete. */
  readonly takeUp?: 'finished'
  /** A sentence for the log when the run is cancelled and the provider has no `cancel`. */
  readonly noCancel?: string
}

/** What a finished batch brought. */
export interface Collected {
  readonly results: readonly TestResult[]
  /** Sentences naming floors of the provider's own options (`min-f1`) that the batch did not reach; each fails the run. */
  readonly shortfalls?: readonly string[]
  /**
   * The batch broke off before it had all its results, and what is missing may still be executed: it ends the run, so
   * that nothing is started twice.
   */
  readonly broken?: RunError
}

/**
 * A platform that runs tests. Life cycle: resolve → trigger → poll … → collect. A factory returns a plain object;
 * what the platform cannot do is left out. Every method throws RunError only.
 */
export interface Provider {
  readonly limits: Limits
  /** Reads only. Everything wrong is found here, before money is spent. Never empty: an empty selection is a `config` error. */
  resolve(selection: Selection, signal: AbortSignal): Promise<Test[]>
  /** The one write. Sent once; throws with `mayHaveStarted` when the platform may have begun. */
  trigger(plan: Plan, signal: AbortSignal): Promise<Batch>
  /** Says where the batch is; never sleeps, retries or logs. */
  poll(batch: Batch, signal: AbortSignal): Promise<BatchStatus>
  /** After `finished`; pages through everything. Trials carry the plan's phase. Tests without a result are left out. */
  collect(batch: Batch, signal: AbortSignal): Promise<Collected>
  /** Finds the batch of a trigger whose answer was lost: exactly one candidate, undefined for none yet, an error for two. `since`: epoch ms. */
  adopt?(plan: Plan, since: number, signal: AbortSignal): Promise<Batch | undefined>
  /** Stops a batch that is still active; does nothing to one that has ended. */
  cancel?(batch: BatchReference, signal: AbortSignal): Promise<void>
  /** Promotes what the batches tested, once; verified where the platform lets us. */
  publish?(batches: readonly Batch[], signal: AbortSignal): Promise<Publication>
  /** Sets the platform's own baseline after a passed run on the baseline branch (`mark-baseline`). */
  markBaseline?(results: readonly TestResult[], signal: AbortSignal): Promise<void>
}

/** Where Batchgate runs and delivers to. */
export interface Host {
  readonly log: Log
  /** Batches become known to outputs and saved state the moment they exist, so that a killed process loses none. */
  announce(batches: readonly BatchReference[]): void
  /** Says that a run has begun (a pending status). Returns warnings. */
  begin(name: string): Promise<string[]>
  /** Brings a finished run's reports to people. Problems are returned as warnings; they never change the verdict. */
  deliver(record: RunRecord, history?: History): Promise<string[]>
  /** Ends what `begin` began when there is no record to deliver, so that nothing stays pending. Returns warnings. */
  abandon?(sentence: string): Promise<string[]>
  /** Says in one sentence why the process is going to fail. */
  fail(title: string, sentence: string): void
  /** Nothing is left for the post step to do. */
  ended(): void
}

/** What a store found. `missing`: looked successfully and nothing is there; anything else that cannot be read is thrown. */
export type BaselineFound =
  | {
      readonly kind: 'found'
      /** Checked documents of the same gate and branch, to be merged. Never empty. */
      readonly histories: readonly History[]
      /** Where it came from, in words for the report. */
      readonly source: string
      /** What a person should know of it, such as that it expires soon. */
      readonly warnings?: readonly string[]
    }
  | {
      readonly kind: 'missing'
      readonly source: string
      /** What to do so that there is one next time, in one sentence. */
      readonly advice: string
    }

/** Where histories are kept between runs. Throws RunError when there is one that cannot be read or written. */
export interface BaselineStore {
  read(signal: AbortSignal): Promise<BaselineFound>
  write(history: History, signal: AbortSignal): Promise<void>
}
