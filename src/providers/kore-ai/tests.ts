/** Tests and their ids. Ids are hashes of what a test asks, so a baseline joins on them whatever run they come from. */
import { sha256 } from '../../core/hash.ts'
import type { Phase, Test, TestResult, Trial } from '../../core/model.ts'

/** Longest text taken over from the platform, in UTF-16 units. */
const longest = 1_000
/** Most placeholders made for results that did not come. */
const mostMissing = 10_000

/** Foreign text of a bounded length. */
export function bounded(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}

function hash(...parts: readonly unknown[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 24)
}

/** A whole suite: it stands for its rows or steps, and is judged itself when only aggregates are known. */
export function suiteTest(suite: string, kind: 'batch' | 'conversation'): Test {
  return {
    id: hash('suite', kind, suite),
    name: suite,
    suite,
    tags: [],
    digest: hash('aggregates', kind, suite),
    unit: suite,
    group: suite,
    expands: true,
  }
}

/** What makes a test of a suite's part; `occurrence` counts equal parts from 0. */
export interface Part {
  readonly kind: 'utterance' | 'step'
  /** What the user says. */
  readonly input: string
  /** The expected intent of an utterance. */
  readonly expected: string
  readonly occurrence: number
  /** What the digest adds to the id: expectations that do not depend on how a run went. */
  readonly terms: readonly string[]
  /** Safe to show where `input` is not. */
  readonly publicName: string
}

/** A row of a batch suite or a step of a conversation suite. */
export function partTest(suite: Test, part: Part, showUtterances: boolean): Test {
  const id = hash(part.kind, suite.name, part.input, part.expected, part.occurrence)
  const name = bounded(part.input.replace(/\s+/g, ' ').trim())
  return {
    id,
    name: name === '' ? part.publicName : name,
    suite: suite.name,
    tags: [],
    digest: hash(part.kind, part.input, part.expected, ...part.terms),
    unit: suite.unit,
    group: suite.group,
    ...(showUtterances ? {} : { publicName: `${part.publicName} (${id.slice(0, 8)})` }),
  }
}

/** Counts equal parts in the order they come. */
export function occurrences(): (...key: readonly string[]) => number {
  const seen = new Map<string, number>()
  return (...key) => {
    const joined = JSON.stringify(key)
    const before = seen.get(joined) ?? 0
    seen.set(joined, before + 1)
    return before
  }
}

export function resultOf(test: Test, trial: Trial): TestResult {
  return { test, trials: [trial] }
}

/**
 * Errored results for `count` parts that cannot be told by name. The last is the suite itself, so that repeating it
 * can mend them; the others expand as it does and vanish with it.
 */
export function missingParts(suite: Test, lost: { count: number; phase: Phase; message: string }): TestResult[] {
  const { count, phase, message } = lost
  const trial: Trial = { phase, outcome: 'errored', message, checks: [] }
  const further = Array.from({ length: Math.min(count, mostMissing) - 1 }, (_, index) => ({
    ...suite,
    id: hash('missing', suite.id, index),
    name: `${suite.name} (${index + 2} of ${count} without result)`,
  }))
  return [...further, suite].map((test) => resultOf(test, trial))
}
