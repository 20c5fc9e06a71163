import { createHash } from 'node:crypto'

/** An id that looks like the platform's and is the same in every run of a simulator. */
export function idOf(kind: string, number: number): string {
  const hex = createHash('sha1').update(`${kind}-${number}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}
