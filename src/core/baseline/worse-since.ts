/** Since which recorded run a test is worse: finds the small drops that no single run can. Shown, never blocking. */
import { fisherLess, type Share } from '../statistics/fisher.ts'
import { probability } from '../statistics/hypergeometric.ts'
import type { HistoryResult } from './schema.ts'
import { sinceBetter } from './stretch.ts'

/** At this level a split is clear enough to be named; it holds for each split, not for all of them together. */
export const WORSE_LEVEL = 0.005

export interface WorseSince {
  /** Index of the first run of the newer, worse part. */
  readonly run: number
  readonly older: Share
  readonly newer: Share
  readonly p: number
}

/**
 * The clearest split of a test's results (oldest first, judged or not) into older and newer ones where the newer are
 * worse, if any is clear. When that is the newest run alone, none is named: that is the regression rule's business.
 */
export function worseSince(recorded: readonly HistoryResult[]): WorseSince | undefined {
  const results = sinceBetter(recorded.filter((result) => result[2] > 0))
  let passed = 0
  let judged = 0
  for (const result of results) {
    passed += result[1]
    judged += result[2]
  }
  if (passed === judged || passed === 0) return undefined
  let best: WorseSince | undefined
  let older: Share = { passed: 0, judged: 0 }
  for (let split = 1; split < results.length; split++) {
    const before = results[split - 1]!
    older = { passed: older.passed + before[1], judged: older.judged + before[2] }
    const newer = { passed: passed - older.passed, judged: judged - older.judged }
    if (newer.passed * older.judged >= older.passed * newer.judged) continue
    // The table seen is part of its own p value, so this alone rules most splits out.
    if (probability({ size: judged, passed, drawn: newer.judged }, newer.passed) > WORSE_LEVEL) continue
    const p = fisherLess(older, newer)
    if (p <= WORSE_LEVEL && p < (best?.p ?? 1)) best = { run: results[split]![0], older, newer, p }
  }
  return best?.run === results.at(-1)?.[0] ? undefined : best
}
