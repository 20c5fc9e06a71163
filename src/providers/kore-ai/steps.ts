/** Steps of a conversation run: what a step is, and whether it passed (sheet, section 8.2). */
import type { Check, Phase, Test, TestResult, Trial, Turn } from '../../core/model.ts'
import type { AssertionReply, OutputReply, StepReply } from './schema.ts'
import { bounded, occurrences, partTest } from './tests.ts'
import { normal } from './words.ts'

const longestTranscript = 20

/** Results of all steps, in order. */
export function stepResults(
  steps: readonly StepReply[],
  run: { readonly suite: Test; readonly phase: Phase; readonly showUtterances: boolean },
): TestResult[] {
  const count = occurrences()
  return steps.map((step, index) => {
    const input = textOf(step.input)
    const terms = (step.outputs ?? []).map((output) => textOf(fieldOf(output, 'text') ?? output))
    const test = partTest(
      run.suite,
      {
        ...{ kind: 'step', input, expected: '', occurrence: count(input), terms },
        publicName: `${run.suite.name}: step ${index + 1}`,
      },
      run.showUtterances,
    )
    return { test, trials: [trialOf(step, run.phase)] }
  })
}

/** A step passes when it says so and no enabled assertion says otherwise. */
function trialOf(step: StepReply, phase: Phase): Trial {
  const word = normal(step.status ?? '')
  const checks = (step.actualOutput ?? []).flatMap((output) => checksOf(output, step, word === 'passed'))
  const failed = checks.filter((check) => check.severity === 'error' && check.passed === false)
  if (word === 'failed' || (word === 'passed' && failed.length > 0)) {
    const why = failed.map((check) => describe(check)).join('; ')
    const message = why === '' ? 'the step failed, and no assertion says why' : bounded(why)
    return { phase, outcome: 'failed', message, checks, transcript: transcriptOf(step) }
  }
  const unclear = checks.some((check) => check.severity === 'error' && check.passed === undefined)
  if (word === 'passed' && !unclear) return { phase, outcome: 'passed', checks }
  const message =
    word === 'passed'
      ? 'an assertion has a status that nobody knows'
      : `the step is "${(step.status ?? '').slice(0, 60)}"`
  return { phase, outcome: 'errored', message, checks, transcript: transcriptOf(step) }
}

function checksOf(output: OutputReply, step: StepReply, stepPassed: boolean): Check[] {
  return Object.entries(output.assertions ?? {}).flatMap(([name, assertion]) => {
    if (assertion?.enabled !== true) return []
    const word = normal(assertion.status ?? '')
    // One of several accepted variants: the text differs from the first, and the step passes all the same.
    const isVariant = name === 'text' && output.textMismatch === true && stepPassed
    const [passed, severity] = isVariant ? [true, 'info' as const] : [readWord(word), severityOf(word)]
    const check: Check = {
      name: bounded(name),
      type: 'assertion',
      severity,
      expected: bounded(expectedOf(name, assertion, step)),
      actual: bounded(textOf(name === 'flowLevel' ? output.nodeId : output.text)),
      ...(passed === undefined ? {} : { passed }),
      ...(isVariant ? { message: 'another accepted variant' } : {}),
    }
    return [check]
  })
}

/** Without a word of its own an assertion only informs: the step's word decides. */
function severityOf(word: string): 'error' | 'info' {
  return word === '' ? 'info' : 'error'
}

function readWord(word: string): boolean | undefined {
  if (word === 'passed') return true
  return word === 'failed' ? false : undefined
}

function expectedOf(name: string, { contains = [] }: AssertionReply, step: StepReply): string {
  const field = name === 'flowLevel' ? 'nodeId' : 'text'
  const texts = contains.map((item) => textOf(fieldOf(item, field) ?? item))
  if (texts.length > 0) return texts.join(' | ')
  return name === 'text' ? (step.outputs ?? []).map((item) => textOf(fieldOf(item, 'text') ?? item)).join(' | ') : ''
}

function describe({ name, expected, actual }: Check): string {
  return `${name}: expected ${expected || 'something else'}, got ${actual || 'nothing'}`
}

function transcriptOf(step: StepReply): Turn[] {
  const answers = (step.actualOutput ?? []).map((output) => ({ role: 'bot', text: bounded(textOf(output.text)) }))
  return [{ role: 'user', text: bounded(textOf(step.input)) }, ...answers].slice(0, longestTranscript)
}

/** Inputs and outputs are text, or templates that are something else. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  return value === undefined || value === null ? '' : (JSON.stringify(value) ?? '')
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined
}
