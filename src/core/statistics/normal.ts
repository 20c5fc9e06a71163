/** The normal distribution, as far as it is needed to say what a suite could have seen. */

/** Inverse of the normal distribution: Odeh and Evans, Appl. Statist. 23 (1974), 96–97; error below 1.5e-8. */
export function normalQuantile(p: number): number {
  if (p <= 0.5) return p === 0.5 ? 0 : -normalQuantile(1 - p)
  const t = Math.sqrt(-2 * Math.log(1 - p))
  const above = -0.322232431088 + t * (-1 + t * (-0.342242088547 + t * (-0.0204231210245 + t * -0.453642210148e-4)))
  const below =
    0.099348462606 + t * (0.588581570495 + t * (0.531103462366 + t * (0.10353775285 + t * 0.38560700634e-2)))
  return t + above / below
}
