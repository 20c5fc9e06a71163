/** S. Holm, A simple sequentially rejective multiple test procedure, Scand. J. Statist. 6 (1979), 65–70. */

/** Holm's adjusted p values, in the order given: each may be compared with the level for the whole family. */
export function holm(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]!)
  const adjusted = new Array<number>(values.length)
  let largest = 0
  order.forEach((index, rank) => {
    largest = Math.max(largest, Math.min(1, values[index]! * (values.length - rank)))
    adjusted[index] = largest
  })
  return adjusted
}
