/** Adds up the test runner's result files and prints the sum; fails when a test failed or none ran. */
import { readFileSync } from 'node:fs'

interface Result {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly success: boolean
}

const results = process.argv.slice(2).map((file): Result => JSON.parse(readFileSync(file, 'utf8')))
const sum = (count: (result: Result) => number) => results.reduce((total, result) => total + count(result), 0)
const passed = sum((result) => result.numPassedTests)
const failed = sum((result) => result.numFailedTests)
const skipped = sum((result) => result.numPendingTests)
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
if (passed === 0 || failed > 0 || results.some(({ success }) => !success)) process.exitCode = 1
