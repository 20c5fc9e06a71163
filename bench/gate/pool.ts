/** Spreads the cells over the machine's cores. */
import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import type { Cell } from './cells.ts'
import { addCounts, type Counts, measure, noCounts } from './measure.ts'

interface Slice {
  readonly cell: Cell
  readonly from: number
  readonly to: number
}

const SLICE = 500

if (!isMainThread) {
  parentPort?.on('message', ({ cell, from, to }: Slice) => {
    parentPort?.postMessage({ key: cell.key, counts: measure(cell, from, to) })
  })
}

/** Simulates every cell `runs` times; the sums do not depend on how many cores there are. */
export async function simulate(cells: readonly Cell[], runs: number): Promise<Map<string, Counts>> {
  const slices: Slice[] = cells.flatMap((cell) =>
    Array.from({ length: Math.ceil(runs / SLICE) }, (_, i) => ({
      cell,
      from: i * SLICE,
      to: Math.min(runs, (i + 1) * SLICE),
    })),
  )
  const sums = new Map(cells.map((cell) => [cell.key, noCounts()]))
  let next = 0
  await Promise.all(
    Array.from({ length: Math.min(availableParallelism(), slices.length) }, async () => {
      const worker = new Worker(new URL(import.meta.url))
      try {
        for (let slice = slices[next++]; slice !== undefined; slice = slices[next++]) {
          const { key, counts } = await ask(worker, slice)
          addCounts(sums.get(key)!, counts)
        }
      } finally {
        await worker.terminate()
      }
    }),
  )
  return sums
}

function ask(worker: Worker, slice: Slice): Promise<{ readonly key: string; readonly counts: Counts }> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (answer) => {
      worker.off('error', reject)
      resolve(answer)
    })
    worker.postMessage(slice)
  })
}
