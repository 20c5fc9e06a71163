/** How many errored tests are put up with. */
import type { Policy } from './model.ts'

/** `max-errored` as a number of tests; a share is of all tests and rounded down. */
export function allowedErrored(policy: Pick<Policy, 'maxErrored'>, tests: number): number {
  const { maxErrored } = policy
  // The small addend keeps 1 % of 100 at 1 in spite of binary fractions.
  return 'count' in maxErrored ? maxErrored.count : Math.floor(maxErrored.share * tests + 1e-9)
}
