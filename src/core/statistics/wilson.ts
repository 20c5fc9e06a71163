/** E. B. Wilson, Probable inference, J. Amer. Statist. Assoc. 22 (1927), 209–212. */
import type { Share } from './fisher.ts'

/** The 95 % quantile of the normal distribution, two-sided. */
const Z95 = 1.959963984540054

/** Where the true rate may well lie: Wilson's score interval, 95 % unless `z` says otherwise. Everything for no trials. */
export function wilsonInterval({ passed, judged }: Share, z = Z95): { readonly low: number; readonly high: number } {
  if (judged === 0) return { low: 0, high: 1 }
  const rate = passed / judged
  const scale = 1 + (z * z) / judged
  const centre = (rate + (z * z) / (2 * judged)) / scale
  const half = (z / scale) * Math.sqrt((rate * (1 - rate)) / judged + (z * z) / (4 * judged * judged))
  return {
    low: passed === 0 ? 0 : Math.max(0, centre - half),
    high: passed === judged ? 1 : Math.min(1, centre + half),
  }
}
