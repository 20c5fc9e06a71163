/** What is asked of results and of earlier runs, in one place so that it can be loaded at once, when there are some. */
export { mergeHistories, record } from './baseline.ts'
export { nextStep } from './compare.ts'
export { exitCode, judge } from './judge.ts'
export { applyQuarantine } from './quarantine.ts'
