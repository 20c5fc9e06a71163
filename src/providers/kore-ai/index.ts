/** Kore.ai: batch and conversation suites, one run per suite, and publishing. The sheet's sections are named in each part. */
import { configError, isRunError, RunError } from '../../core/errors.ts'
import type { Batch, Plan } from '../../core/model.ts'
import type { Provider } from '../../core/ports.ts'
import type { ProviderModule, ProviderSetup } from '../../core/provider-module.ts'
import { collectBatch, pollBatch } from './batch.ts'
import { createBudget } from './budget.ts'
import { type Context, languageOf } from './context.ts'
import { collectConversation, pollConversation } from './conversation.ts'
import { type KoreOptions, options, readOptions } from './options.ts'
import { pathsOf } from './paths.ts'
import { publishDraft } from './publish.ts'
import { explainFor, isUnknownSuite, startsNothing } from './refusals.ts'
import { replies } from './replies.ts'
import { listSuites, resolveSuites } from './suites.ts'
import { signIn } from './token.ts'

export const module: ProviderModule = {
  id: 'kore-ai',
  title: 'Kore.ai',
  defaultBaseUrl: 'https://platform.kore.ai',
  credentials: [['client-id', 'client-secret'], ['token']],
  options,
  create: (setup) => createProvider(createContext(setup)),
}

function createContext(setup: ProviderSetup): Context {
  const { baseUrl, clock, http, note, credentials } = setup
  const read = readOptions(setup)
  if (new URL(baseUrl).hostname.startsWith('agent-platform.')) {
    note(
      `${new URL(baseUrl).hostname} is another product (Agent Platform); the tests run on hosts like platform.kore.ai.`,
    )
  }
  const testing = signIn(appOf(credentials, '', read), clock)
  const publishing = signIn(appOf(credentials, 'publish-', read), clock)
  const explain = explainFor(read.botId)
  return {
    options: read,
    paths: pathsOf(read),
    api: http.connect({ baseUrl, credentials: testing, explain }),
    publishApi: http.connect({ baseUrl, credentials: publishing, explain }),
    authHeaders: async (signal) => testing.headers(signal),
    http,
    baseUrl,
    clock,
    budget: createBudget(clock),
    note,
  }
}

/** Publishing falls back to the credential of the tests; the platform will say if that may not publish. */
function appOf(credentials: ProviderSetup['credentials'], prefix: '' | 'publish-', { algorithm }: KoreOptions) {
  for (const each of prefix === '' ? ([''] as const) : ([prefix, ''] as const)) {
    const [clientId, clientSecret] = [credentials[`${each}client-id`], credentials[`${each}client-secret`]]
    if (clientId !== undefined && clientSecret !== undefined) return { clientId, clientSecret, algorithm }
  }
  return { token: credentials.token ?? '' }
}

function createProvider(context: Context): Provider {
  const isConversation = context.options.kind === 'conversation'
  /** By plan key. */
  const earlier = new Map<string, Before>()
  return {
    limits: {
      batchSize: 1,
      trialsPerBatch: 1,
      serial: true,
      pollFloorMs: 2_000,
      settleMs: 30_000,
      noCancel:
        'Kore.ai has no endpoint that cancels a run: stop it in the builder (Automation AI > Virtual Assistant > ' +
        'Testing > Regression Testing), or let it end.',
    },
    resolve: (selection, signal) => resolveSuites(context, selection, signal),
    async trigger(plan, signal) {
      const at = context.clock.now()
      if (!isConversation) earlier.set(plan.key, { at, runs: await runsOf(context, suiteOf(plan), signal) })
      const id = await startRun(context, suiteOf(plan), signal)
      return batchOf(context, plan, id)
    },
    poll: (batch, signal) => (isConversation ? pollConversation : pollBatch)(context, batch, signal),
    collect: (batch, signal) => (isConversation ? collectConversation : collectBatch)(context, batch, signal),
    // Conversation suites have no list, so a lost start of theirs cannot be found.
    ...(isConversation
      ? {}
      : { adopt: (plan, _since, signal) => adoptRun(context, { plan, before: earlier.get(plan.key), signal }) }),
    publish: (batches, signal) => publishDraft(context, batches, signal),
  }
}

/** What was there just before a trigger. */
interface Before {
  /** Run ids of the plan's suite; undefined where the list may not be read. */
  readonly runs: ReadonlySet<string> | undefined
  /** Epoch ms by our own clock. */
  readonly at: number
}

function suiteOf(plan: Plan): string {
  return plan.tests[0]?.suite ?? ''
}

function batchOf({ options, clock }: Context, plan: Plan, id: string): Batch {
  const data = { suite: suiteOf(plan), kind: options.kind, bot: options.botId }
  return { key: plan.key, id, plan, data, startedAt: new Date(clock.now()).toISOString() }
}

/** The one write. A refusal because another execution is going on is waited out by the client. */
async function startRun(context: Context, suite: string, signal: AbortSignal): Promise<string> {
  const { api, paths, budget, options } = context
  const { version, engine, userEmail } = options
  const json =
    options.kind === 'conversation'
      ? { version, userEmailId: userEmail }
      : { version, ...(engine === undefined ? {} : { engine }) }
  await budget.take(signal)
  try {
    const headers = languageOf(context)
    const path = paths.run(suite)
    const reply = await api.send({
      method: 'POST',
      path,
      json,
      headers,
      schema: replies('startReply'),
      signal,
      startsNothing,
    })
    return reply.data
  } catch (error) {
    // Conversation suites have no list, so only their start tells that a name is wrong.
    if (isRunError(error, 'not-found') && isUnknownSuite(error.reply?.words ?? [])) {
      throw configError(`input "suites": "${suite}" matches nothing: ${error.message}`, error.hint, error)
    }
    // A formal refusal proves that nothing runs, even when it comes with status 200.
    if (isRunError(error, 'auth', 'config', 'not-found') && error.mayHaveStarted) {
      const { code, message, hint, reply } = error
      throw new RunError(code, message, { hint, cause: error, ...(reply === undefined ? {} : { reply }) })
    }
    throw error
  }
}

async function runsOf(context: Context, suite: string, signal: AbortSignal): Promise<ReadonlySet<string> | undefined> {
  const { version } = context.options
  const listed = (await listSuites(context, signal))?.filter(({ name }) => name === suite)
  // The list also holds runs of the other version, which a new suite starts by itself (sheet, section 6).
  return (
    listed &&
    new Set(
      listed.flatMap(({ runs }) => runs.filter((run) => (run.version ?? version) === version).map((run) => run.id)),
    )
  )
}

/** A run may be so much older than its start by the platform's own account, in ms. */
const ageToleranceMs = 60_000

/** False for a run that began before the start: lists are undated, and one may have left it out. */
async function isRecent(
  context: Context,
  run: { suite: string; id: string; since: number; signal: AbortSignal },
): Promise<boolean> {
  const { api, clock, paths } = context
  const { suite, id, since, signal } = run
  const path = paths.status(suite, id)
  const schema = replies('batchStatus')
  const { data, headers } = await api.send({ method: 'GET', path, headers: languageOf(context), schema, signal })
  const age = Date.parse(headers.date ?? '') - Date.parse(data.result?.startTime ?? '')
  return Number.isNaN(age) || age <= clock.now() - since + ageToleranceMs
}

/** A start whose answer was lost: the one recent run that the list did not have before. */
async function adoptRun(
  context: Context,
  search: { plan: Plan; before: Before | undefined; signal: AbortSignal },
): Promise<Batch | undefined> {
  const { plan, before, signal } = search
  const suite = suiteOf(plan)
  const now = before?.runs === undefined ? undefined : await runsOf(context, suite, signal)
  if (before?.runs === undefined || now === undefined) {
    throw new RunError(
      'auth',
      `the answer to the start of "${suite}" was lost, and the credential may not list its runs`,
      {
        hint: 'Look in the Kore.ai builder whether a run goes on; the scope Batch Tests Management lets it be found next time.',
        mayHaveStarted: true,
      },
    )
  }
  const fresh: string[] = []
  for (const id of now) {
    if (!before.runs.has(id) && (await isRecent(context, { suite, id, since: before.at, signal }))) fresh.push(id)
  }
  if (fresh.length > 1) {
    throw new RunError(
      'batch-broken',
      `the answer to the start of "${suite}" was lost, and ${fresh.length} new runs are there`,
      {
        hint: `Look at them in the Kore.ai builder (${fresh.slice(0, 5).join(', ')}), and run again when they have ended.`,
        mayHaveStarted: true,
      },
    )
  }
  return fresh[0] === undefined ? undefined : batchOf(context, plan, fresh[0])
}
