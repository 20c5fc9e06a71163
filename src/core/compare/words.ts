/** The word for each test and how it was reached, so that a reader can work it out again. */
import { baselineOf, type History, type TestBaseline } from '../baseline.ts'
import type { ComparisonWord, TestComparison, TestTally } from '../model.ts'
import { fisherGreater } from '../statistics.ts'
import { counts } from './evidence.ts'
import { format } from './format.ts'
import type { Subject } from './subjects.ts'
import { isSuspicious, type Suspect } from './suspects.ts'

const BETTER_LEVEL = 0.05

/** Undefined for a test that was skipped now and was not in the newest recorded run either: nothing to say. */
export function wordFor(subject: Subject, suspect: Suspect | undefined): TestComparison | undefined {
  const { test, baseline, outcome } = subject
  if (outcome === 'skipped') {
    return subject.inNewest ? build(subject, 'missing', { note: 'It was skipped in this run.' }) : undefined
  }
  if (outcome === 'errored') return build(subject, 'errored')
  if (baseline === undefined) return build(subject, 'added')
  if (suspect !== undefined) return build(subject, wordOf(suspect), evidenceOf(suspect))
  if (subject.alreadySince !== undefined && isSuspicious(subject)) {
    return build(subject, 'regressed', {
      method: `found regressed on the baseline branch already, and ${counts(subject.tally)} now`,
      alreadySince: subject.alreadySince,
    })
  }
  if (isSuspicious(subject)) {
    return build(subject, 'suspected', { note: `${test.id} is in quarantine, so it was not repeated.` })
  }
  if (baseline.passed === 0 && outcome === 'passed') return build(subject, 'fixed')
  const p = fisherGreater(baseline, subject.tally)
  if (p <= BETTER_LEVEL) {
    return build(subject, 'improved', {
      p,
      method: `one-sided Fisher exact test, baseline ${counts(baseline)} against ${counts(subject.tally)}: p = ${format(p)}`,
    })
  }
  return build(subject, 'same')
}

/** Tests of the newest recorded run that this run did not select. */
export function missingTests(history: History, selected: ReadonlySet<string>): TestComparison[] {
  const missing: TestComparison[] = []
  for (const baseline of baselineOf(history).values()) {
    if (!baseline.inNewest || selected.has(baseline.id)) continue
    missing.push({ id: baseline.id, name: baseline.name, word: 'missing', baseline: tally(baseline) })
  }
  return missing
}

function wordOf(suspect: Suspect): ComparisonWord {
  if (suspect.state === 'convicted') return 'regressed'
  return suspect.state === 'cleared' ? 'same' : 'suspected'
}

function evidenceOf({ evidence, adjusted, family, level, cleanBreak }: Suspect): Partial<TestComparison> {
  if (evidence === undefined) return { method: 'lower than its baseline in the first pass; not repeated' }
  const among = family === 1 ? '' : `; Holm-adjusted over ${family} suspects: ${format(adjusted)}`
  const broken = cleanBreak ? '; clean break: it never failed before and always fails now' : ''
  return { p: adjusted, method: `${evidence.words}${among}; level ${format(level)}${broken}` }
}

function build(subject: Subject, word: ComparisonWord, more: Partial<TestComparison> = {}): TestComparison {
  const { test, baseline, tally: candidate, note } = subject
  return {
    id: test.id,
    name: test.name,
    word,
    ...(baseline === undefined
      ? {}
      : {
          baseline: tally(baseline),
          history: { passRate: baseline.passed / baseline.judged, runs: baseline.results.length },
        }),
    ...(candidate.judged === 0 ? {} : { candidate }),
    ...(note === undefined ? {} : { note }),
    ...more,
  }
}

function tally(baseline: TestBaseline): TestTally {
  const { passed, judged, score } = baseline
  return { passed, judged, ...(score === undefined ? {} : { score }) }
}
