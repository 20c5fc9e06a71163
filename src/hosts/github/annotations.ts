/**
 * Annotations: GitHub keeps ten of each level for a step and drops the rest without a word, so they are spent on what
 * matters first, and one error is always left for the sentence that says why the step failed.
 */
import type { Check, RecordedTest, RunRecord, TestComparison } from '../../core/model.ts'
import type { Redactor } from '../redaction.ts'
import { type AnnotationLevel, command } from './commands.ts'

/** What the runner keeps of each level, for one step. */
export const keptPerLevel = 10

/** Lines of the log may use this many, so that most are left for tests. */
const forTheLog = { error: 2, warning: 4, notice: 0 } as const

/** Characters of one annotation; GitHub shows a few lines of it. */
const longest = 2000

export interface Annotation {
  readonly level: AnnotationLevel
  readonly title: string
  readonly message: string
}

export interface Annotator {
  /** Annotates a line of the log; false when the log has used up its share. */
  logged(level: 'error' | 'warning', message: string): boolean
  /** Annotates tests, the most important first; returns how many did not fit. */
  tests(annotations: readonly Annotation[]): number
  /** Why the step fails, in one sentence. There is always room for it, once. */
  final(title: string, sentence: string): void
}

/** Counts what has been spent. `write` takes whole lines. */
export function createAnnotator(write: (text: string) => void, redactor: Redactor): Annotator {
  const spent = { error: 0, warning: 0, notice: 0 }
  const send = ({ level, title, message }: Annotation) => {
    spent[level] += 1
    write(`${command(level, redactor.redact(message).slice(0, longest), { title: redactor.redact(title) })}\n`)
  }
  return {
    logged(level, message) {
      if (spent[level] >= forTheLog[level]) return false
      send({ level, title: 'Batchgate', message })
      return true
    },
    tests(annotations) {
      const room = { error: keptPerLevel - 1, warning: keptPerLevel, notice: keptPerLevel }
      const left = annotations.filter((annotation) => {
        if (spent[annotation.level] >= room[annotation.level]) return true
        send(annotation)
        return false
      })
      return left.length
    },
    final: (title, message) => send({ level: 'error', title, message }),
  }
}

const order = ['Regressed', 'Failed', 'No result', 'Errored', 'Suspected', 'Failed, known', 'Quarantined'] as const

/**
 * One annotation for each test that a person should look at: errors are the tests that the verdict names as reasons,
 * warnings what does not block. Regressions first, then failures, then what could not be judged.
 */
export function annotationsFor(record: RunRecord): Annotation[] {
  const blocking = new Set(record.verdict.reasons.flatMap((reason) => reason.tests ?? []))
  const compared = new Map((record.comparison?.tests ?? []).map((comparison) => [comparison.id, comparison]))
  return record.tests
    .flatMap((test) => {
      const comparison = compared.get(test.id)
      const label = labelOf(test, comparison, blocking.has(test.id))
      return label === undefined ? [] : [{ test, comparison, label, blocks: blocking.has(test.id) }]
    })
    .sort((a, b) => Number(b.blocks) - Number(a.blocks) || order.indexOf(a.label) - order.indexOf(b.label))
    .map(({ test, comparison, label, blocks }) => ({
      level: blocks ? 'error' : 'warning',
      title: `${label}: ${test.publicName ?? test.name}`.slice(0, 200),
      message: messageFor(test, comparison),
    }))
}

function labelOf(
  test: RecordedTest,
  comparison: TestComparison | undefined,
  blocks: boolean,
): (typeof order)[number] | undefined {
  const bad = test.outcome === 'failed' || test.outcome === 'errored' || comparison?.word === 'regressed'
  if (test.quarantined && !blocks) return bad ? 'Quarantined' : undefined
  if (comparison?.word === 'regressed') return 'Regressed'
  if (comparison?.word === 'suspected') return 'Suspected'
  if (test.outcome === 'failed') return blocks ? 'Failed' : 'Failed, known'
  if (test.outcome === 'errored') return test.trials.length === 0 ? 'No result' : 'Errored'
  return undefined
}

/** Counts first, then what the agent did wrong; texts only of tests that may be quoted in public. */
function messageFor(test: RecordedTest, comparison: TestComparison | undefined): string {
  const trial = test.trials.find(({ outcome }) => outcome === test.outcome) ?? test.trials[0]
  const quotable = test.publicName === undefined
  const checks = (trial?.checks ?? []).filter((check) => check.passed === false && check.severity === 'error')
  const lines = [
    countsOf(test, comparison),
    ...(quotable ? checks.slice(0, 3).map(sentenceFor) : [`${checks.length} checks not met`]),
    quotable ? trial?.message : undefined,
    comparison?.note,
    trial?.url ?? test.url,
  ]
  return lines.filter((line) => line !== undefined && line !== '').join('\n')
}

function countsOf(test: RecordedTest, comparison: TestComparison | undefined): string {
  const { baseline, candidate } = comparison ?? {}
  const passed = test.trials.filter(({ outcome }) => outcome === 'passed').length
  const now = candidate ?? { passed, judged: test.trials.filter(isJudged).length }
  const before = baseline === undefined ? '' : `, before ${baseline.passed} of ${baseline.judged}`
  return now.judged === 0 ? `could not be judged${before}` : `passed ${now.passed} of ${now.judged} trials${before}`
}

function isJudged({ outcome }: { outcome: string }): boolean {
  return outcome === 'passed' || outcome === 'failed'
}

function sentenceFor({ name, expected, actual, message }: Check): string {
  const parts = [
    expected === undefined ? '' : `expected ${clip(expected)}`,
    actual === undefined ? '' : `got ${clip(actual)}`,
    message === undefined ? '' : clip(message),
  ].filter((part) => part !== '')
  return `${clip(name)}${parts.length > 0 ? `: ${parts.join('; ')}` : ''}`
}

function clip(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300).toWellFormed()}…` : text
}
