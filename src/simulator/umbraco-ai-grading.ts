/** One simulated run: what the target said, what the graders made of it, and the transcript it leaves. */
import { wire } from './umbraco-ai-wire.ts'
import type { SimGrader, SimScript, SimTest } from './umbraco-ai-world.ts'

export interface SimGraderResult {
  readonly grader: SimGrader
  readonly passed: boolean
  readonly score: number
  readonly actual: string
  readonly expected: string | undefined
  readonly failure: string | undefined
}

const stack = (where: string) =>
  `   at Umbraco.AI.Core.${where}.ExecuteAsync(CancellationToken token) in /build/src/${where}.cs:line 42\n   at Umbraco.AI.Core.Tests.AITestRunner.RunAsync() in /build/src/AITestRunner.cs:line 118`

/** The text the graders see. A swallowed failure shows as the raw JSON of the harness's error object. */
export function outputOf(script: SimScript): string | null {
  switch (script.kind ?? 'answer') {
    case 'error':
      return null
    case 'swallowed':
      return JSON.stringify({ error: script.message ?? 'provider failed', stackTrace: stack('ProviderClient') })
    default:
      return script.answer ?? ''
  }
}

/** The `error` of a run of status Error. */
export function runError(script: SimScript): Record<string, unknown> | undefined {
  if (script.kind !== 'error') return undefined
  return wire({ message: script.message ?? 'run failed', stackTrace: stack('Tests.AITestRunner') })
}

/** Grades one answer with every grader of the test. Empty for a run that broke. */
export function grade(test: SimTest, script: SimScript): SimGraderResult[] {
  const output = outputOf(script)
  return output === null ? [] : test.graders.map((grader) => judge(grader, output, script))
}

/** Passed when every grader of severity Error passed, or when there is none. */
export function statusOf(script: SimScript, results: readonly SimGraderResult[]): 'Passed' | 'Failed' | 'Error' {
  if (script.kind === 'error') return 'Error'
  return results.every(({ grader, passed }) => passed || grader.severity !== 'Error') ? 'Passed' : 'Failed'
}

function judge(grader: SimGrader, output: string, script: SimScript): SimGraderResult {
  const { score, expected, failure, threshold = 1 } = measure(grader, output, script)
  const passed = score >= threshold
  const common = { grader, actual: output, expected }
  if (grader.negate !== true) return { ...common, passed, score, failure: passed ? undefined : failure }
  return {
    ...common,
    passed: !passed,
    score: 1 - score,
    failure: passed ? `Negated: ${grader.typeId} matched` : undefined,
  }
}

interface Measure {
  readonly score: number
  readonly expected?: string
  readonly failure: string
  readonly threshold?: number
}

function measure(grader: SimGrader, output: string, script: SimScript): Measure {
  const text = (key: string) => String(grader.config?.[key] ?? '')
  const yes = (condition: boolean) => (condition ? 1 : 0)
  switch (grader.typeId) {
    case 'contains': {
      const expected = text('searchPattern')
      const found = output.toLowerCase().includes(expected.toLowerCase())
      return { score: yes(found), expected, failure: `Output does not contain '${expected}'` }
    }
    case 'exact-match': {
      const expected = text('expectedValue')
      return { score: yes(output === expected), expected, failure: 'Output has another value than expected' }
    }
    case 'regex': {
      const expected = text('pattern')
      return { score: yes(new RegExp(expected, 'u').test(output)), expected, failure: `No match for '${expected}'` }
    }
    case 'tool-call': {
      const wanted = (grader.config?.expectedTools ?? []) as string[]
      const used = script.tools ?? []
      const score = yes(wanted.every((tool) => used.includes(tool)))
      return {
        score,
        expected: wanted.join(', '),
        failure: `Expected ${wanted.join(', ')} but got ${used.join(', ')}`,
      }
    }
    case 'guardrail':
      return { score: yes(/unsafe/i.test(output)), failure: 'Content was not flagged' }
    default: {
      const threshold = Number(grader.config?.passThreshold ?? 0.7)
      const score = script.scores?.[grader.id] ?? 0.9
      const expected = text('evaluationCriteria')
      return {
        score,
        expected,
        threshold,
        failure: `Score ${score.toFixed(2)} below threshold ${threshold.toFixed(2)}`,
      }
    }
  }
}

/** The transcript of a run, in its harness's shape; none for a run that broke. */
export function transcriptOf(test: SimTest, script: SimScript, id: string): Record<string, unknown> | undefined {
  if (script.kind === 'error') return undefined
  const asked = String(test.config?.message ?? `Prompt ${test.alias}`)
  const failed = script.kind === 'swallowed' || script.kind === 'stream-error'
  const message = script.message ?? 'provider failed'
  const failure = [
    { role: 'system', content: `${test.feature} execution failed` },
    { role: 'error', content: `${message}\n${stack('ProviderClient')}` },
  ]
  const answer = script.answer ?? ''
  return wire({
    id,
    messages: [{ role: 'user', content: asked }, ...(failed ? failure : [{ role: 'assistant', content: answer }])],
    toolCalls: (script.tools ?? []).flatMap((name, index) => [
      { id: `call_${index + 1}`, name, args: '{}', status: 'called' },
      { id: `call_${index + 1}`, name, args: '{}', status: 'completed' },
    ]),
    reasoning: null,
    timing: { totalMs: script.durationMs ?? 1_000, status: script.kind === 'swallowed' ? 'error' : 'success' },
    finalOutput: finalOutput(test, script, message),
  })
}

function finalOutput(test: SimTest, script: SimScript, message: string): Record<string, unknown> {
  const answer = script.answer ?? ''
  if (script.kind === 'swallowed') return { error: message, stackTrace: stack('ProviderClient') }
  if (script.kind === 'stream-error') return { content: null, error: message, messageCount: 1, outcome: 'error' }
  if (test.feature !== 'prompt') return { content: answer, error: null, messageCount: 2, outcome: 'success' }
  return { content: answer, resultOptions: null, usage: tokensOf(test, script) }
}

/** Token counts of a run: four characters a token. */
export function tokensOf(test: SimTest, script: SimScript) {
  const inputTokens = Math.ceil(JSON.stringify(test.config ?? {}).length / 4)
  const outputTokens = Math.ceil((script.answer ?? '').length / 4)
  return { inputTokens, outputTokens, totalTokens: inputTokens + outputTokens }
}
