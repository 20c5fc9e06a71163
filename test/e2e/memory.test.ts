import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const memory = join(import.meta.dirname, '../../src/memory.ts')

/** Makes a lot of garbage of which little lives; prints the largest size of the heap in MiB. */
const program = (early: boolean) => `
  import { collectEarly } from ${JSON.stringify(memory)}
  if (${early}) collectEarly()
  const living = []
  let largest = 0
  for (let round = 0; round < 200; round++) {
    const made = Array.from({ length: 20_000 }, (_, index) => ({ index, text: 'x' + index }))
    if (round % 8 === 0) living.push(made)
    largest = Math.max(largest, process.memoryUsage().heapTotal)
  }
  console.log(Math.round(largest / 2 ** 20))
`

test('V8 knows the flags, and takes much less', () => {
  const run = (early: boolean) => spawnSync(process.execPath, ['--input-type=module', '-e', program(early)])
  const [usual, early] = [run(false), run(true)]
  expect(early.stderr.toString()).toBe('')
  expect(Number(early.stdout)).toBeLessThan(0.5 * Number(usual.stdout))
})
