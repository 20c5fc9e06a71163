/** B. Efron, Bootstrap methods: another look at the jackknife, Ann. Statist. 7 (1979), 1–26. */
import type { Random } from './random.ts'

/** Percentile interval (95 %) of the mean: values drawn again with replacement, `resamples` times. */
export function bootstrapMean(
  values: readonly number[],
  resamples: number,
  random: Random,
): { readonly low: number; readonly high: number } {
  const size = values.length
  if (size === 0 || resamples === 0) return { low: Number.NaN, high: Number.NaN }
  const means = new Float64Array(resamples)
  for (let i = 0; i < resamples; i++) {
    let sum = 0
    for (let j = 0; j < size; j++) sum += values[Math.floor(random() * size)]!
    means[i] = sum / size
  }
  means.sort()
  return {
    low: means[Math.floor(0.025 * (resamples - 1))]!,
    high: means[Math.ceil(0.975 * (resamples - 1))]!,
  }
}
