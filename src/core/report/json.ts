/** `results.json`: the whole record, as its committed schema says. */
import type { RunRecord } from '../model.ts'
import { inPieces } from '../pieces.ts'
import { jsonParts } from './parts.ts'

/** The record as JSON, absent values left out and never null; ends with a line feed. */
export function renderJson(record: RunRecord): string {
  return [...jsonPieces(record)].join('')
}

/** The same in pieces, for files. */
export function* jsonPieces(record: RunRecord): Generator<string> {
  yield* inPieces(jsonParts(record))
  yield '\n'
}
