/** Logarithms of factorials and binomial coefficients: what every exact distribution here is made of. */

let table = new Float64Array([0])

/** ln(n!) for whole n ≥ 0; the table grows as needed (summed directly, so the error stays near 1e-12 at n = 1e6). */
export function logFactorial(n: number): number {
  if (n >= table.length) grow(n)
  return table[n]!
}

/** ln of "n choose k"; minus infinity where there is no way to choose. */
export function logChoose(n: number, k: number): number {
  if (k < 0 || k > n) return Number.NEGATIVE_INFINITY
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k)
}

function grow(n: number): void {
  const larger = new Float64Array(Math.max(n + 1, table.length * 2, 256))
  larger.set(table)
  for (let i = table.length; i < larger.length; i++) larger[i] = larger[i - 1]! + Math.log(i)
  table = larger
}
