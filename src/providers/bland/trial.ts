import type { Check, Phase, Trial, Turn } from '../../core/model.ts'
import { cut } from './context.ts'
import type { AssertionDefinition } from './schema.ts'
import type { AssertionResult, Run } from './schema-runs.ts'
import { readWord } from './status.ts'

const longestText = 2_000

interface Given {
  readonly run: Run
  /** The same run with its conversation, when it was fetched. */
  readonly detail: Run | undefined
  readonly definitions: readonly AssertionDefinition[]
  readonly phase: Phase
}

/** A run → a trial. The status of the run decides (sheet, section 6.4); a word nobody knows is never a pass. */
export function toTrial({ run, detail, definitions, phase }: Given): Trial {
  const word = readWord(run.status)
  const outcome = word.outcome ?? 'errored'
  const results = run.assertions.length > 0 ? run.assertions : (detail?.assertions ?? [])
  const checks = results.map((result) => toCheck(result, definitions, outcome === 'passed'))
  const message = outcome === 'passed' ? undefined : whyNot(run, detail, checks)
  const score = run.score ?? detail?.score
  const turns = boundedTurns(detail?.turns ?? [])
  return {
    phase,
    outcome,
    ...(score === undefined || outcome === 'errored' ? {} : { score }),
    ...(run.durationMs === undefined ? {} : { durationMs: run.durationMs }),
    ...(message === undefined ? {} : { message: cut(message, longestText) }),
    checks,
    ...(turns.length === 0 ? {} : { transcript: turns }),
  }
}

function toCheck(result: AssertionResult, definitions: readonly AssertionDefinition[], runPassed: boolean): Check {
  const definition =
    result.definitionId === undefined ? undefined : definitions.find((each) => each.id === result.definitionId)
  // A run can pass with a failed assertion only when that is not required.
  const required = definition?.required ?? !(runPassed && result.passed === false)
  const type = definition?.type ?? result.type
  const expected = result.expected ?? expectationOf(definition)
  return {
    name: cut(definition?.name ?? result.name ?? type ?? 'assertion', 300),
    ...(type === undefined ? {} : { type }),
    severity: required ? 'error' : 'warning',
    ...(result.passed === undefined ? {} : { passed: result.passed }),
    ...(result.score === undefined ? {} : { score: result.score }),
    ...(expected === undefined ? {} : { expected: cut(expected, longestText) }),
    ...(result.actual === undefined ? {} : { actual: cut(result.actual, longestText) }),
    ...(messageOf(result) === undefined ? {} : { message: cut(messageOf(result) as string, longestText) }),
  }
}

function messageOf({ message, passed, type, target, expected }: AssertionResult): string | undefined {
  if (message !== undefined || passed === true) return message
  if (target === undefined && expected === undefined) return undefined
  return `${type ?? 'assertion'} on ${target ?? 'the run'}: expected ${expected ?? 'something else'}`
}

function expectationOf(definition: AssertionDefinition | undefined): string | undefined {
  const config = definition?.config
  if (typeof config !== 'object' || config === null) return undefined
  const { prompt, node_id: node } = config as Record<string, unknown>
  if (typeof prompt === 'string') return prompt
  return typeof node === 'string' ? `node ${node} is reached` : undefined
}

function whyNot(run: Run, detail: Run | undefined, checks: readonly Check[]): string {
  const word = readWord(run.status)
  const told = detail?.error ?? run.error
  if (word.raw === 'CANCELLED') return told ?? 'The run was cancelled on the platform.'
  if (word.raw === 'ERROR') return told ?? 'The run could not be executed; Bland says no more.'
  if (!word.ended && word.known) return `The batch ended while this run was still ${word.raw}.`
  if (!word.ended) return `The run has the status "${word.raw}", which is not known.`
  const failed = checks.find((check) => check.severity === 'error' && check.passed === false)
  if (failed !== undefined)
    return failed.message === undefined ? `${failed.name} failed` : `${failed.name}: ${failed.message}`
  return told ?? 'Bland failed the run without naming a failed assertion.'
}

/** The end of a conversation tells why it failed. */
export function boundedTurns(turns: readonly Turn[]): Turn[] {
  return turns.slice(-30).map(({ role, text }) => ({ role: cut(role, 40), text: cut(text, longestText) }))
}
