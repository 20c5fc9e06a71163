/** A history as text, piece by piece: that of a hundred thousand tests need never be one string. */
import { inPieces } from '../pieces.ts'
import type { History } from './schema.ts'

/** What `JSON.stringify` makes of it. */
export function historyPieces({ tests, ...head }: History): Generator<string> {
  return inPieces(parts(head, tests))
}

function* parts(head: Omit<History, 'tests'>, tests: History['tests']): Generator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"tests":[`
  let before = ''
  for (const test of tests) {
    yield before + JSON.stringify(test)
    before = ','
  }
  yield ']}'
}
