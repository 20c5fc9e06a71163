/** `results.json`: the whole record, as its committed schema says. */
import type { RunRecord } from '../model.ts'

/** The record as JSON, absent values left out and never null; ends with a line feed. */
export function renderJson(record: RunRecord): string {
  return `${JSON.stringify(record, leaveOut, 2)}\n`
}

/** JSON has no NaN: a number that is none is left out instead of becoming null. */
function leaveOut(_key: string, value: unknown): unknown {
  return value === null || (typeof value === 'number' && !Number.isFinite(value)) ? undefined : value
}
