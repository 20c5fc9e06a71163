/** Since which recorded run a test, or the whole run, is worse: finds the small drops that no single run can. */
import { fisherLess, type Share } from '../statistics/fisher.ts'
import type { History, HistoryResult, HistoryRun } from './schema.ts'

/** At this level a split is clear enough to be named. */
const WORSE_LEVEL = 0.003

export interface WorseSince {
  /** The first run of the newer, worse part. */
  readonly run: HistoryRun
  readonly older: Share
  readonly newer: Share
  readonly p: number
}

/** The clearest split of results (oldest first) into older and newer ones where the newer are worse, if any is clear. */
export function worseSince(history: History, results: readonly HistoryResult[]): WorseSince | undefined {
  const total = results.reduce((sum, result) => ({ passed: sum.passed + result[1], judged: sum.judged + result[2] }), {
    passed: 0,
    judged: 0,
  })
  if (total.passed === total.judged || total.passed === 0) return undefined
  let best: WorseSince | undefined
  let older: Share = { passed: 0, judged: 0 }
  for (let split = 1; split < results.length; split++) {
    const before = results[split - 1]!
    older = { passed: older.passed + before[1], judged: older.judged + before[2] }
    const newer = { passed: total.passed - older.passed, judged: total.judged - older.judged }
    if (newer.passed * older.judged >= older.passed * newer.judged) continue
    const p = fisherLess(older, newer)
    const run = history.runs[results[split]![0]]
    if (run !== undefined && p <= WORSE_LEVEL && p < (best?.p ?? 1)) best = { run, older, newer, p }
  }
  return best
}
