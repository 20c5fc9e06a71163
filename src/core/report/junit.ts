/**
 * JUnit XML, for the views that CI systems have for it. Kept to what both published descriptions allow: the Ant schema
 * (github.com/windyroad/JUnit-Schema) and Jenkins' own (jenkinsci/xunit-plugin, junit-10.xsd).
 */
import type { RecordedTest, RunRecord, Trial } from '../model.ts'
import { firstPass } from '../outcome.ts'
import { inPieces } from '../pieces.ts'
import { block, oneLine, xml } from './escape.ts'
import { between, percent, score } from './format.ts'
import { telling } from './telling.ts'
import { change, sureness } from './words.ts'

const limits = { lines: 400, characters: 20_000 }

/** One `testsuite` for each suite, in the order of their first test. Linear in the number of tests. */
export function renderJunit(record: RunRecord): string {
  return [...junitPieces(record)].join('')
}

/** The same in pieces, for files. */
export function junitPieces(record: RunRecord): Generator<string> {
  return inPieces(lines(record))
}

function* lines(record: RunRecord): Generator<string> {
  const suites = new Map<string, RecordedTest[]>()
  for (const test of record.tests) {
    const name = test.suite ?? record.name
    const known = suites.get(name)
    if (known === undefined) suites.set(name, [test])
    else known.push(test)
  }
  const compared = new Map((record.comparison?.tests ?? []).map((comparison) => [comparison.id, comparison]))
  const evidence = (test: RecordedTest) => {
    const comparison = compared.get(test.id)
    return [comparison?.word, change(comparison), sureness(comparison?.p)]
      .filter((part) => part !== undefined)
      .join('; ')
  }
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n'
  let id = 0
  for (const [name, tests] of suites) {
    yield* suite({ name, tests, id, record, evidence })
    id += 1
  }
  yield '</testsuites>\n'
}

interface Suite {
  readonly name: string
  readonly tests: readonly RecordedTest[]
  readonly id: number
  readonly record: RunRecord
  readonly evidence: (test: RecordedTest) => string
}

function* suite({ name, tests, id, record, evidence }: Suite): Generator<string> {
  const counted = (outcome: string) => tests.filter((test) => effect(test) === outcome).length
  const title = attribute(name, record.name)
  const start = attributes({
    name: title,
    package: title,
    id,
    timestamp: timestamp(record.startedAt),
    hostname: 'localhost',
    tests: tests.length,
    failures: counted('failed'),
    errors: counted('errored'),
    skipped: counted('skipped'),
    time: seconds(tests.reduce((sum, test) => sum + milliseconds(test), 0)),
  })
  yield `  <testsuite ${start}>\n    <properties>\n${properties(record).join('\n')}\n    </properties>\n`
  for (const test of tests) yield `${testcase(test, title, evidence(test))}\n`
  yield '    <system-out></system-out>\n    <system-err></system-err>\n  </testsuite>\n'
}

function properties(record: RunRecord): string[] {
  const { totals, verdict, host } = record
  const values: Record<string, string | undefined> = {
    'batchgate.conclusion': verdict.conclusion,
    'batchgate.reason': verdict.reasons[0]?.code,
    'batchgate.publishable': String(verdict.publishable),
    'batchgate.provider': record.provider,
    'batchgate.commit': host.commit,
    'batchgate.pass-rate': totals.passRate === undefined ? undefined : percent(totals.passRate),
    'batchgate.score': totals.score === undefined ? undefined : score(totals.score),
  }
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [`      <property ${attributes({ name, value: attribute(value, '–') })}/>`],
  )
}

function testcase(test: RecordedTest, classname: string, evidence: string): string {
  const start = attributes({ name: attribute(test.name, test.id), classname, time: seconds(milliseconds(test)) })
  const body = verdictElement(test, evidence)
  return body === undefined ? `    <testcase ${start}/>` : `    <testcase ${start}>\n      ${body}\n    </testcase>`
}

/** A quarantined test does not count, so views that turn red on a failure must not see one. */
function effect(test: RecordedTest): RecordedTest['outcome'] {
  return test.quarantined && test.outcome !== 'passed' ? 'skipped' : test.outcome
}

function verdictElement(test: RecordedTest, evidence: string): string | undefined {
  const trial = telling(test)
  const why = trial?.checks.find((check) => check.passed === false && check.severity === 'error')
  const message = attribute(trial?.message ?? why?.message ?? why?.name ?? '', test.outcome)
  const shown = effect(test)
  if (shown === 'skipped') {
    // Ant's schema allows no attribute here, Jenkins' no child: the element stays empty in both.
    return '<skipped/>'
  }
  if (shown === 'passed') return undefined
  const element = shown === 'failed' ? 'failure' : 'error'
  const type = shown === 'failed' ? (why?.type ?? 'failed') : 'errored'
  const text = trial === undefined ? '' : block(details(trial, evidence), limits)
  return `<${element} ${attributes({ message, type: attribute(type, shown) })}>${xml(text)}</${element}>`
}

function details(trial: Trial, evidence: string): string {
  const lines = [
    ...(evidence === '' ? [] : [evidence]),
    ...(trial.message === undefined ? [] : [trial.message]),
    ...trial.checks.flatMap((check) => {
      if (check.passed !== false) return []
      const parts = [
        ['expected', check.expected],
        ['actual', check.actual],
        ['message', check.message],
      ].flatMap(([label, value]) => (value === undefined ? [] : [`  ${label}: ${oneLine(value, 1000)}`]))
      return [`${check.severity}: ${oneLine(check.name, 300)}`, ...parts]
    }),
    ...(trial.transcript === undefined || trial.transcript.length === 0
      ? []
      : ['transcript:', ...trial.transcript.map((turn) => `  ${oneLine(turn.role, 40)}: ${oneLine(turn.text, 1000)}`)]),
  ]
  return lines.join('\n')
}

function milliseconds(test: RecordedTest): number {
  return firstPass(test.trials).reduce((sum, trial) => sum + (trial.durationMs ?? 0), 0)
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3)
}

/** Ant's schema wants a local time without zone and fraction; an unreadable time becomes the epoch. */
function timestamp(iso: string): string {
  return between(iso, iso) === undefined ? '1970-01-01T00:00:00' : new Date(iso).toISOString().slice(0, 19)
}

function attribute(text: string, otherwise: string): string {
  return oneLine(text, 300) || oneLine(otherwise, 300) || '–'
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${xml(String(value))}"`)
    .join(' ')
}
