/** The keys of `options` that only Kore.ai knows, and what they mean together with the other inputs. */
import { configError } from '../../core/errors.ts'
import { flag, list, rate, text, word } from '../../core/option-kinds.ts'
import { type ProviderSetup, readProviderOptions } from '../../core/provider-module.ts'

const rateWords = 'a rate like 0.9 or 90%'

export const options = {
  'bot-id': {
    summary: "the app's id (`st-…`), in its General Settings; required",
    allowed: 'the id of an app, like st-…, without a slash',
    schema: text(/^[^/\\\s]+$/),
  },
  version: {
    summary: 'what is tested: the draft or what is live; default `inDevelopment`',
    allowed: 'inDevelopment or published',
    schema: word(['inDevelopment', 'published']),
  },
  engine: {
    summary: 'engine of a batch test; default is the ML/NLP engine, `dgpt` is DialogGPT',
    allowed: 'regression or dgpt',
    schema: word(['regression', 'dgpt']),
  },
  language: {
    summary: 'sent as `bot-language`, because suites belong to a language; default `en`',
    allowed: 'a language code like en or pt_BR',
    schema: text(/^[A-Za-z0-9_-]{2,16}$/),
  },
  kind: {
    summary: 'which of the two test products; default `batch`',
    allowed: 'batch or conversation',
    schema: word(['batch', 'conversation']),
  },
  'user-email': {
    summary: 'owner or developer of the app in whose name conversation suites run; required for them',
    allowed: 'an e-mail address',
    schema: text(/^[^\s@]+@[^\s@]+$/),
  },
  algorithm: {
    summary: 'with which the JWT apps sign; default `HS256`',
    allowed: 'HS256 or HS512',
    schema: word(['HS256', 'HS512']),
  },
  'min-f1': { summary: 'least F1 of each batch suite', allowed: rateWords, schema: rate },
  'min-precision': { summary: 'least precision of each batch suite', allowed: rateWords, schema: rate },
  'min-recall': { summary: 'least recall of each batch suite', allowed: rateWords, schema: rate },
  'min-entity-rate': {
    summary: 'least share of matched entities in each batch suite',
    allowed: rateWords,
    schema: rate,
  },
  'min-trait-rate': { summary: 'least share of matched traits in each batch suite', allowed: rateWords, schema: rate },
  'file-hosts': {
    summary: 'further hosts that result files may come from (`files.example.com`, `.example.com`), for on-premise',
    allowed: 'a list of host names',
    schema: list(text(/^\.?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?$/i)),
  },
  'show-utterances': {
    summary: "show utterances in comments and annotations too; default `false`, as they may be real people's words",
    allowed: 'true or false',
    schema: flag,
  },
} as const

const floorKeys = ['min-f1', 'min-precision', 'min-recall', 'min-entity-rate', 'min-trait-rate'] as const
export type FloorKey = (typeof floorKeys)[number]

/** The options as understood. Rates from 0 to 1. */
export interface KoreOptions {
  readonly botId: string
  readonly version: 'inDevelopment' | 'published'
  readonly engine: 'regression' | 'dgpt' | undefined
  readonly language: string
  readonly kind: 'batch' | 'conversation'
  readonly userEmail: string | undefined
  readonly algorithm: 'HS256' | 'HS512'
  readonly floors: Readonly<Partial<Record<FloorKey, number>>>
  readonly fileHosts: readonly string[]
  readonly showUtterances: boolean
}

/** Reads the options and checks them together. Throws `config`. */
export function readOptions(setup: Pick<ProviderSetup, 'options' | 'publishOnPass' | 'credentials'>): KoreOptions {
  const given = readProviderOptions(options, setup.options)
  const botId = given['bot-id']
  if (botId === undefined) {
    throw configError('input "options": "bot-id" is missing', "Set it to the id in the app's General Settings (st-…).")
  }
  const kind = given.kind ?? 'batch'
  const version = given.version ?? 'inDevelopment'
  const floors = Object.fromEntries(floorKeys.flatMap((key) => (given[key] === undefined ? [] : [[key, given[key]]])))
  if (kind === 'conversation') {
    if (given['user-email'] === undefined) {
      throw configError(
        'input "options": "user-email" is missing, and conversation suites run in the name of a user',
        'Set it to the e-mail address of the owner or of a developer of the app; the Tester role may not run suites.',
      )
    }
    const useless = [...Object.keys(floors), ...(given.engine === undefined ? [] : ['engine'])]
    if (useless.length > 0) {
      throw configError(
        `input "options": "${useless[0]}" has no meaning for conversation suites`,
        'Leave it out, or set kind: batch.',
      )
    }
  }
  if (setup.publishOnPass && version === 'published') {
    throw configError(
      'input "options": "version" is published, so publish-on-pass would publish a draft that nobody tested',
      'Set version: inDevelopment, which is what publishing makes live, or publish-on-pass: false.',
    )
  }
  const { 'publish-client-id': id, 'publish-client-secret': secret } = setup.credentials
  if ((id === undefined) !== (secret === undefined)) {
    const missing = id === undefined ? 'publish-client-id' : 'publish-client-secret'
    throw configError(`input "${missing}" is missing, its other half is there`, 'Give both or neither.')
  }
  return {
    botId,
    version,
    engine: given.engine,
    language: given.language ?? 'en',
    kind,
    userEmail: given['user-email'],
    algorithm: given.algorithm ?? 'HS256',
    floors,
    fileHosts: (given['file-hosts'] ?? []).map((host) => host.toLowerCase()),
    showUtterances: given['show-utterances'] ?? false,
  }
}
