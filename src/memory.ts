/** How much memory the program takes beyond what it needs. */
import { setFlagsFromString } from 'node:v8'

/**
 * Makes V8 collect garbage early from now on. By itself it lets the heap grow to four times what lives in it, which is
 * a gigabyte for a hundred thousand tests, to save time that a program that waits for a platform does not miss: see
 * docs/adr/0007-memory.md. V8 looks at these flags at each collection, so they may change while it runs.
 */
export function collectEarly(): void {
  for (const flag of ['--semi-space-growth-factor=1', '--heap-growing-percent=25', '--optimize-for-size']) {
    setFlagsFromString(flag)
  }
}
