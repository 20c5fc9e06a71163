/** What tests did in earlier runs on the branch that a change goes into: the history document and all that is asked of it. */
export { mergeHistories } from './baseline/merge.ts'
export { readHistory } from './baseline/read.ts'
export { type RecordSetting, record } from './baseline/record.ts'
export {
  type History,
  type HistoryResult,
  type HistoryRun,
  type HistoryTest,
  historySchema,
} from './baseline/schema.ts'
export { baselineOf, type TestBaseline } from './baseline/stretch.ts'
export { type WorseSince, worseSince } from './baseline/worse-since.ts'
export { historyPieces } from './baseline/write.ts'
