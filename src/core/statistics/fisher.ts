/** Fisher's exact test for two shares: R. A. Fisher, The Design of Experiments (1935), chapter 2. */
import { cumulative, probability, support, type Urn } from './hypergeometric.ts'

/** Passed of judged trials. */
export interface Share {
  readonly passed: number
  readonly judged: number
}

/** Probability, were nothing changed, that the candidate's share is as low as seen or lower. */
export function fisherLess(baseline: Share, candidate: Share): number {
  return cumulative(urnOf(baseline, candidate), candidate.passed)
}

/**
 * The one-sided test with what was seen counted half: exact tests of few trials are far stricter than their level says,
 * and this takes back most of that. H. O. Lancaster, J. Amer. Statist. Assoc. 56 (1961), 223–234.
 */
export function fisherMidP(baseline: Share, candidate: Share): number {
  const urn = urnOf(baseline, candidate)
  return cumulative(urn, candidate.passed) - probability(urn, candidate.passed) / 2
}

/** Probability, were nothing changed, that the candidate's share is as high as seen or higher. */
export function fisherGreater(baseline: Share, candidate: Share): number {
  return fisherLess(candidate, baseline)
}

/** Two-sided: the sum over all tables that are no more probable than the one seen, as R's `fisher.test` does. */
export function fisherTwoSided(a: Share, b: Share): number {
  const urn = urnOf(a, b)
  const [low, high] = support(urn)
  // The tolerance keeps tables of equal probability equal in spite of rounding, as R does.
  const limit = probability(urn, b.passed) * (1 + 1e-7)
  let sum = 0
  for (let x = low; x <= high; x++) {
    const p = probability(urn, x)
    if (p <= limit) sum += p
  }
  return Math.min(1, sum)
}

function urnOf(baseline: Share, candidate: Share): Urn {
  return {
    size: baseline.judged + candidate.judged,
    passed: baseline.passed + candidate.passed,
    drawn: candidate.judged,
  }
}
