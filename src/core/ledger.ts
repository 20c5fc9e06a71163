/** Keeps what came back, and knows what did not: a test without its result is recorded as errored, never forgotten. */
import type { Phase, Plan, Test, TestResult, Trial } from './model.ts'

export interface Ledger {
  /** Takes the results of one batch; `only` limits whose trials count. */
  add(plan: Plan, results: readonly TestResult[], only?: ReadonlySet<string>): void
  /** Ends a round: every test of it that got no trial, or fewer than asked for, gets errored ones. */
  close(round: Round): void
  /** In order of selection, then of arrival. */
  results(): TestResult[]
  notes(): string[]
}

export interface Round {
  readonly phase: Phase
  readonly tests: readonly Test[]
  readonly trials: number
  readonly only?: ReadonlySet<string> | undefined
  /** Why results may be missing, when it is known. */
  readonly endedBy?: string | undefined
}

export function createLedger(): Ledger {
  const entries = new Map<string, { test: Test; trials: Trial[] }>()
  /** Units whose containers have been replaced by the tests they stood for. */
  const expanded = new Set<string>()
  const received = new Map<string, number>()
  let unasked = 0

  const entry = (test: Test) => {
    const known = entries.get(test.id)
    if (known !== undefined) return known
    const fresh = { test, trials: [] }
    entries.set(test.id, fresh)
    return fresh
  }

  return {
    add(plan, results, only) {
      const asked = new Set(plan.tests.map((test) => test.id))
      const containers = new Map(plan.tests.filter((test) => test.expands).map((test) => [test.unit, test]))
      const returned = new Set(results.map(({ test }) => test.id))
      const units = new Set(results.filter(({ trials }) => trials.length > 0).map(({ test }) => test.unit))
      for (const container of containers.values()) {
        // What stood for a suite's missing tests gives way to what its repetition brings.
        if (!only?.has(container.id) || !units.has(container.unit)) continue
        for (const [id, { test }] of entries) {
          if (test.expands && test.unit === container.unit && !returned.has(id)) entries.delete(id)
        }
      }
      for (const { test, trials } of results) {
        const container = containers.get(test.unit)
        if (!asked.has(test.id) && container === undefined) {
          unasked += 1
          continue
        }
        received.set(test.id, (received.get(test.id) ?? 0) + trials.length)
        // A suite that brought too little and is repeated as such: what it brings only now is its first pass.
        const late = container !== undefined && only?.has(container.id) && !only.has(test.id) && !entries.has(test.id)
        if (container !== undefined && trials.length > 0) expanded.add(test.unit)
        if (only !== undefined && !only.has(test.id) && !late) continue
        const known = entry(test)
        known.test = test
        known.trials.push(...(late ? trials.map((trial) => ({ ...trial, phase: 'first' as const })) : trials))
      }
    },
    close({ phase, tests, trials, only, endedBy }) {
      const due = new Map<string, Test>()
      const units = new Set(tests.map((test) => test.unit))
      for (const test of tests) if (!(test.expands && expanded.has(test.unit))) due.set(test.id, test)
      if (phase !== 'first') for (const { test } of entries.values()) if (units.has(test.unit)) due.set(test.id, test)
      for (const [id, test] of due) {
        if (only !== undefined && !only.has(id)) continue
        const known = entry(test)
        for (let left = trials - (received.get(id) ?? 0); left > 0; left -= 1) {
          known.trials.push({
            phase,
            outcome: 'errored',
            message: endedBy === undefined ? 'The platform returned no result.' : `No result: ${endedBy}`,
            checks: [],
          })
        }
      }
      received.clear()
    },
    results: () => [...entries.values()].map(({ test, trials }) => ({ test, trials })),
    notes: () =>
      unasked === 0 ? [] : [`The platform returned ${unasked} results that nobody asked for; they were left out.`],
  }
}
