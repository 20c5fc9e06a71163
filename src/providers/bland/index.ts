/** Bland AI: scenarios of pathways, personas and agents, and the checks of V2 agents. */
import { configError } from '../../core/errors.ts'
import type { Batch } from '../../core/model.ts'
import { text, wholeNumber, word } from '../../core/option-kinds.ts'
import type { Limits, Provider } from '../../core/ports.ts'
import {
  type ProviderModule,
  type ProviderOption,
  type ProviderSetup,
  readProviderOptions,
} from '../../core/provider-module.ts'
import { createBatches } from './batches.ts'
import { createChecks } from './checks.ts'
import { resolveChecks } from './checks-selection.ts'
import { readBatch } from './collect.ts'
import type { Context } from './context.ts'
import { explain } from './explain.ts'
import { publishAgent } from './publish-agent.ts'
import { publishPathway } from './publish-pathway.ts'
import { resolveScenarios } from './selection.ts'

const options = {
  mode: {
    summary: 'run scenarios, or the checks of V2 agents',
    allowed: '"scenarios" or "checks"',
    schema: word(['scenarios', 'checks']),
  },
  'version-number': {
    summary: 'version of the pathway under test; without it Bland tests what is live',
    allowed: 'a whole number from 1',
    schema: wholeNumber(1),
  },
  environment: {
    summary: 'where publish-on-pass publishes to and, with mode checks, whose checks are run',
    allowed: '"production" or "staging"',
    schema: word(['production', 'staging']),
  },
  'version-id': {
    summary: 'version of the V2 agent that mode checks tests; without it Bland takes the next one in line',
    allowed: 'the id of a version',
    schema: text(/^[\w-]{1,200}$/),
  },
} as const satisfies Record<string, ProviderOption>

/** Batches of scenarios cannot be stopped from outside (sheet, section 10). */
const noCancel = 'Bland offers no way to cancel a batch: it goes on, and is paid for, on the platform.'

const scenarioLimits: Limits = {
  batchSize: 50,
  trialsPerBatch: 10,
  serial: false,
  pollFloorMs: 1_000,
  settleMs: 20_000,
  noCancel,
}

const checkLimits: Limits = { batchSize: 50, trialsPerBatch: 1, serial: true, pollFloorMs: 1_000, settleMs: 60_000 }

/** The entry in the table of providers. */
export const module: ProviderModule = {
  id: 'bland',
  title: 'Bland AI',
  defaultBaseUrl: 'https://api.bland.ai',
  credentials: [['api-key']],
  options,
  create(setup) {
    const given = readProviderOptions(options, setup.options)
    const mode = given.mode ?? 'scenarios'
    if (mode === 'checks' && given['version-number'] !== undefined) {
      throw configError(
        'options: version-number is given with mode checks',
        'V2 agents have versions by id: set version-id.',
      )
    }
    if (mode === 'scenarios' && given['version-id'] !== undefined) {
      throw configError(
        'options: version-id is given without mode checks',
        'Set mode: checks, or version-number for a pathway.',
      )
    }
    if (mode === 'scenarios' && setup.publishOnPass && given['version-number'] === undefined) {
      throw configError(
        'publish-on-pass: nobody knows which version would be tested and published',
        'Set options: version-number, the version of the pathway that is to be tested.',
      )
    }
    const context = createContext(setup, given)
    return mode === 'checks' ? checksProvider(context) : scenariosProvider(context)
  },
}

function createContext(
  setup: ProviderSetup,
  given: { 'version-number'?: number; 'version-id'?: string; environment?: 'production' | 'staging' },
): Context {
  const key = setup.credentials['api-key'] ?? ''
  const said = new Set<string>()
  return {
    api: setup.http.connect({
      baseUrl: setup.baseUrl,
      credentials: { headers: () => ({ authorization: key }) },
      explain,
    }),
    clock: setup.clock,
    note: (sentence) => {
      if (said.has(sentence)) return
      said.add(sentence)
      setup.note(sentence)
    },
    baseUrl: setup.baseUrl,
    versionNumber: given['version-number'],
    versionId: given['version-id'],
    environment: given.environment ?? 'production',
    publishOnPass: setup.publishOnPass,
    scenarios: new Map(),
    requiredJudges: new Map(),
    fingerprints: new Map(),
  }
}

function scenariosProvider(context: Context): Provider {
  return {
    limits: scenarioLimits,
    resolve: (selection, signal) => resolveScenarios(selection, context, signal),
    ...createBatches(context),
    publish: async (batches, signal) =>
      publishPathway(batches, await publishesItself(batches, context, signal), context, signal),
  }
}

/** A batch with `publish_on_pass` is published by the platform; twice would be a second, unseen publication. */
async function publishesItself(batches: readonly Batch[], context: Context, signal: AbortSignal): Promise<boolean> {
  for (const { id, data } of batches) {
    if (id !== undefined && data.kind === 'batch' && (await readBatch(id, context, signal)).publishOnPass) return true
  }
  return false
}

function checksProvider(context: Context): Provider {
  return {
    limits: checkLimits,
    resolve: (selection, signal) => resolveChecks(selection, context, signal),
    ...createChecks(context),
    publish: (batches, signal) => publishAgent(batches, context, signal),
  }
}
