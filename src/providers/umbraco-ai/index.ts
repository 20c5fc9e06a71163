/** Umbraco AI: tests of prompts and agents on the customer's own Umbraco site. See README.md in this folder. */
import { configError, isRunError, RunError } from '../../core/errors.ts'
import type { TestResult } from '../../core/model.ts'
import { flag, list, text, word } from '../../core/option-kinds.ts'
import { outcomeOf } from '../../core/outcome.ts'
import type { Provider } from '../../core/ports.ts'
import { type ProviderModule, type ProviderSetup, readProviderOptions } from '../../core/provider-module.ts'
import { clientTokens, readyToken } from './access.ts'
import { createBatches } from './batches.ts'
import { createEndpoints, type Overrides } from './endpoints.ts'
import { explainApi, explainToken } from './explain.ts'
import { type JudgedTest, toResults, variationOf } from './results.ts'
import type { TestDetail } from './schema.ts'
import { resolveTests } from './selection.ts'
import { apiPath, siteRoot } from './site.ts'
import { fetchTranscripts } from './transcripts.ts'

const ids = list(text())

const options = {
  'profile-id': {
    summary: 'profile to test with instead of the tests’ own; does not reach variations',
    allowed: 'the id of a profile',
    schema: text(),
  },
  'context-ids': {
    summary: 'contexts to test with instead of the tests’ own, an empty list for none; does not reach variations',
    allowed: 'a list of context ids, possibly empty',
    schema: ids,
  },
  'guardrail-ids': {
    summary: 'guardrails to test with instead of the configured ones; reaches variations too',
    allowed: 'a list of guardrail ids, possibly empty',
    schema: ids,
  },
  mode: {
    summary: 'one request for all tests, or one for each test where a proxy cuts long requests',
    allowed: 'batch or per-test',
    schema: word(['batch', 'per-test']),
  },
  'mark-baseline': {
    summary: 'after a passed run on the baseline branch, make its runs the baselines shown in the back office',
    allowed: 'true or false',
    schema: flag,
  },
} as const

export const module: ProviderModule = {
  id: 'umbraco-ai',
  title: 'Umbraco AI',
  credentials: [['client-id', 'client-secret'], ['token']],
  options,
  create,
}

function create(setup: ProviderSetup): Provider {
  const { http, clock, log, credentials, note } = setup
  const given = readProviderOptions(options, setup.options)
  if (setup.publishOnPass) {
    throw configError(
      'input "publish-on-pass" is not supported by umbraco-ai: the platform has nothing to publish',
      'Leave it out; "mark-baseline" in options sets the platform’s own baselines.',
    )
  }
  const site = siteRoot(setup.baseUrl)
  const mode = given.mode ?? 'batch'
  const tokens = http.connect({ baseUrl: site, explain: explainToken })
  const access =
    credentials.token === undefined
      ? clientTokens(
          { clientId: credentials['client-id'] ?? '', clientSecret: credentials['client-secret'] ?? '' },
          { api: tokens, clock, log },
        )
      : readyToken(credentials.token)
  const endpoints = createEndpoints(
    http.connect({ baseUrl: `${site}${apiPath}`, credentials: access, explain: explainApi }),
  )
  const details = new Map<string, TestDetail>()
  const overrides: Overrides = {
    ...(given['profile-id'] !== undefined && { profileIdOverride: given['profile-id'] }),
    ...(given['context-ids'] !== undefined && { contextIdsOverride: given['context-ids'] }),
    ...(given['guardrail-ids'] !== undefined && { guardrailIdsOverride: given['guardrail-ids'] }),
  }
  const batches = createBatches({ endpoints, clock, log, site, mode, overrides, details })
  /** The run of the default configuration that may become a test's baseline, by test id. */
  const baselineRuns = new Map<string, string>()

  const rememberBaseline = ({ test, trials, runs }: JudgedTest) => {
    const index = trials.findIndex((trial) => trial.outcome === 'passed')
    const run = runs[index]
    if (variationOf(test) === undefined && run !== undefined && !baselineRuns.has(test.id)) {
      baselineRuns.set(test.id, run.id)
    }
  }

  const provider: Provider = {
    limits: {
      batchSize: mode === 'batch' ? Number.MAX_SAFE_INTEGER : 1,
      trialsPerBatch: 1,
      serial: false,
      pollFloorMs: 1_000,
      settleMs: 5_000,
      takeUp: 'finished',
    },

    async resolve(selection, signal) {
      const resolved = await resolveTests(selection, { endpoints, site, signal })
      for (const [testId, detail] of resolved.details) details.set(testId, detail)
      for (const warning of warningsOf(resolved.tests, details, overrides)) note(warning)
      return resolved.tests
    },

    trigger: (plan, signal) => batches.trigger(plan, signal),
    poll: (batch, signal) => batches.poll(batch, signal),
    adopt: (plan, since, signal) => batches.adopt(plan, since, signal),
    cancel: (batch) => batches.cancel(batch),

    async collect(batch, signal) {
      const { reply, runs } = await batches.read(batch, signal)
      const isPrompt = (testId: string) => details.get(testId)?.testFeatureId === 'prompt'
      const transcripts = await fetchTranscripts(runs, { endpoints, signal, isPrompt })
      const judged = toResults({ plan: batch.plan, site, runs, transcripts, details, reply })
      const { phase } = batch.plan
      if (phase === 'first' || phase === 'retry') for (const result of judged) rememberBaseline(result)
      const broken = batches.brokenOff(batch)
      return { results: judged.map(({ test, trials }) => ({ test, trials })), ...(broken && { broken }) }
    },
  }
  if (given['mark-baseline'] !== true) return provider

  return {
    ...provider,
    async markBaseline(results: readonly TestResult[], signal: AbortSignal) {
      const failures: RunError[] = []
      let marked = 0
      for (const { test, trials } of results) {
        const run = baselineRuns.get(test.id)
        if (run === undefined || outcomeOf(trials) !== 'passed') continue
        try {
          await endpoints.setBaseline(test.id, run, signal)
          marked += 1
        } catch (error) {
          if (!isRunError(error) || signal.aborted) throw error
          failures.push(error)
        }
      }
      const [first] = failures
      if (first === undefined) return
      throw new RunError(
        first.code,
        `${failures.length} of ${failures.length + marked} baselines were not set: ${first.message}`,
        {
          hint: first.hint,
          cause: first,
        },
      )
    },
  }
}

/** What a person should know before believing the results. */
function warningsOf(
  tests: readonly { readonly id: string; readonly name: string; readonly unit: string }[],
  details: ReadonlyMap<string, TestDetail>,
  overrides: Overrides,
): string[] {
  const warnings: string[] = []
  const varied = tests.some((test) => test.id !== test.unit)
  if (varied && (overrides.profileIdOverride !== undefined || overrides.contextIdsOverride !== undefined)) {
    warnings.push('"profile-id" and "context-ids" do not reach variations: those are tested with their own settings.')
  }
  const powerless = tests.filter((test) => {
    const graders = details.get(test.unit)?.graders ?? []
    return !graders.some((grader) => (grader.severity ?? 'error').toLowerCase() === 'error')
  })
  if (powerless.length > 0) {
    const names = powerless
      .slice(0, 5)
      .map((test) => `"${test.name.slice(0, 80)}"`)
      .join(', ')
    const more = powerless.length > 5 ? ` and ${powerless.length - 5} more` : ''
    warnings.push(`Without a grader of severity Error a test cannot fail: ${names}${more}.`)
  }
  return warnings
}
