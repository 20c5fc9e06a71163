/** The keys of the `options` input that only Future AGI knows. */
import { mapOf, share, shorthand, text, texts, word } from '../../core/option-kinds.ts'
import { type ProviderOption, readProviderOptions } from '../../core/provider-module.ts'
import { uuidShape } from './uuid.ts'

const uuid = text(uuidShape)

export const options = {
  'workspace-id': {
    summary: 'workspace to work in, for keys that are not bound to one',
    allowed: 'a UUID',
    schema: uuid,
  } satisfies ProviderOption<string>,
  'simulator-id': {
    summary: 'simulator agent that plays the customer; the platform takes its own default for an id it does not know',
    allowed: 'a UUID',
    schema: uuid,
  } satisfies ProviderOption<string>,
  'score-thresholds': {
    summary: 'least score that passes, for all score evaluations or by evaluation name (`*` for all others)',
    allowed: 'a number from 0 to 1, or a map from evaluation names to such numbers',
    schema: shorthand(share, (all) => ({ '*': all }), mapOf(share)),
  } satisfies ProviderOption<Record<string, number>>,
  'allowed-choices': {
    summary: 'choices that pass, by evaluation name',
    allowed: 'a map from evaluation names to a choice or a list of choices',
    schema: mapOf(texts),
  } satisfies ProviderOption<Record<string, string[]>>,
  'without-evals': {
    summary: 'what a call means that no evaluation decides: an error, or passed once it is completed',
    allowed: '`error` or `completion`',
    schema: word(['error', 'completion']),
  } satisfies ProviderOption<'error' | 'completion'>,
}

/** What decides whether a conversation passed, besides the platform's own Pass/Fail. Part of every test's digest. */
export interface Judging {
  /** By evaluation name or id; `*` for all others. */
  readonly thresholds: Readonly<Record<string, number>>
  /** By evaluation name or id. */
  readonly choices: Readonly<Record<string, readonly string[]>>
  readonly withoutEvals: 'error' | 'completion'
}

export interface Settings {
  readonly workspaceId: string | undefined
  readonly simulatorId: string | undefined
  readonly judging: Judging
}

/** Reads the `options` input. @throws RunError `config` */
export function readSettings(given: Readonly<Record<string, unknown>>): Settings {
  const read = readProviderOptions(options, given)
  return {
    workspaceId: read['workspace-id'],
    simulatorId: read['simulator-id'],
    judging: {
      thresholds: read['score-thresholds'] ?? {},
      choices: read['allowed-choices'] ?? {},
      withoutEvals: read['without-evals'] ?? 'error',
    },
  }
}

/** The setting for an evaluation, by its id or, whatever the case, its name. `*` is not looked at. */
export function settingFor<T>(
  table: Readonly<Record<string, T>>,
  evaluation: { readonly id: string; readonly name: string },
): T | undefined {
  const wanted = [evaluation.id.toLowerCase(), evaluation.name.trim().toLowerCase()]
  return Object.entries(table).find(([key]) => wanted.includes(key.trim().toLowerCase()))?.[1]
}
