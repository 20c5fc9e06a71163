import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bootstrapMean,
  fisherGreater,
  fisherLess,
  fisherMidP,
  fisherTwoSided,
  holm,
  mannWhitneyLess,
  normalQuantile,
  permutationLess,
  type Share,
  seededRandom,
  stratifiedLess,
  type Urn,
  wilsonInterval,
} from '../../src/core/statistics.ts'

/** Second implementations: whole numbers only, every way counted. */
function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n
  let result = 1n
  for (let i = 1n; i <= BigInt(k); i++) result = (result * (BigInt(n - k) + i)) / i
  return result
}

function ratio(a: bigint, b: bigint): number {
  return Number((a * 10n ** 15n) / b) / 1e15
}

/** Ways in which the draw holds exactly x passes. */
function ways({ size, passed, drawn }: Urn, x: number): bigint {
  return choose(passed, x) * choose(size - passed, drawn - x)
}

function fisherByCounting(baseline: Share, candidate: Share): number {
  const urn = {
    size: baseline.judged + candidate.judged,
    passed: baseline.passed + candidate.passed,
    drawn: candidate.judged,
  }
  let low = 0n
  for (let x = 0; x <= candidate.passed; x++) low += ways(urn, x)
  return ratio(low, choose(urn.size, urn.drawn))
}

/** Every choice of `size` out of `values`. */
function* subsets(values: readonly number[], size: number): Generator<number[]> {
  if (size === 0) yield []
  else
    for (let i = 0; i <= values.length - size; i++) {
      for (const rest of subsets(values.slice(i + 1), size - 1)) yield [values[i]!, ...rest]
    }
}

function mannWhitneyByCounting(baseline: readonly number[], candidate: readonly number[]): number {
  const all = [...candidate, ...baseline]
  const indices = all.map((_, i) => i)
  // U counts pairs, a tie for a half: another road to the same order as the sum of ranks.
  const u = (chosen: readonly number[]) => {
    const inside = new Set(chosen)
    let sum = 0
    for (const i of chosen) {
      for (const j of indices) {
        if (inside.has(j)) continue
        if (all[i]! > all[j]!) sum += 1
        else if (all[i] === all[j]) sum += 0.5
      }
    }
    return sum
  }
  const seen = u(indices.slice(0, candidate.length))
  let low = 0
  let total = 0
  for (const subset of subsets(indices, candidate.length)) {
    total++
    if (u(subset) <= seen) low++
  }
  return low / total
}

const share = (most: number) =>
  fc
    .integer({ min: 1, max: most })
    .chain((judged) => fc.integer({ min: 0, max: judged }).map((passed): Share => ({ passed, judged })))

describe('the Fisher exact test', () => {
  it('gives the published p of the lady tasting tea (R, ?fisher.test: 0.2429 one-sided, 0.4857 two-sided)', () => {
    const [guessedMilk, guessedTea] = [
      { passed: 1, judged: 4 },
      { passed: 3, judged: 4 },
    ]
    expect(fisherGreater(guessedMilk, guessedTea)).toBeCloseTo(0.2429, 4)
    expect(fisherTwoSided(guessedMilk, guessedTea)).toBeCloseTo(0.4857, 4)
  })

  it('gives the published p of the convicted twins (R, ?fisher.test: 0.0004652 one-sided, 0.0005367 two-sided)', () => {
    const dizygotic = { passed: 2, judged: 17 }
    const monozygotic = { passed: 10, judged: 13 }
    expect(fisherLess(monozygotic, dizygotic)).toBeCloseTo(0.0004652, 7)
    expect(fisherTwoSided(monozygotic, dizygotic)).toBeCloseTo(0.0005367, 7)
  })

  it('agrees with counting every way', () => {
    fc.assert(
      fc.property(share(60), share(30), (baseline, candidate) => {
        expect(fisherLess(baseline, candidate)).toBeCloseTo(fisherByCounting(baseline, candidate), 9)
      }),
    )
  })

  it('takes half of the seen table back for the mid-p', () => {
    fc.assert(
      fc.property(share(60), share(30), (baseline, candidate) => {
        const lower = { ...candidate, passed: candidate.passed - 1 }
        const below = candidate.passed === 0 ? 0 : fisherByLowerCounting(baseline, candidate, lower.passed)
        const mid = (fisherLess(baseline, candidate) + below) / 2
        expect(fisherMidP(baseline, candidate)).toBeCloseTo(mid, 9)
      }),
    )
  })

  it('never leaves 0 to 1 and is 1 when nothing can be lower', () => {
    fc.assert(
      fc.property(share(2_000), share(2_000), (a, b) => {
        for (const p of [fisherLess(a, b), fisherGreater(a, b), fisherTwoSided(a, b), fisherMidP(a, b)]) {
          expect(p).toBeGreaterThanOrEqual(0)
          expect(p).toBeLessThanOrEqual(1)
        }
        expect(fisherLess({ passed: 0, judged: a.judged }, { passed: 0, judged: b.judged })).toBe(1)
      }),
    )
  })
})

/** Passes at most `x` with the margins of the table that was seen. */
function fisherByLowerCounting(baseline: Share, candidate: Share, x: number): number {
  const urn = {
    size: baseline.judged + candidate.judged,
    passed: baseline.passed + candidate.passed,
    drawn: candidate.judged,
  }
  let low = 0n
  for (let k = 0; k <= x; k++) low += ways(urn, k)
  return ratio(low, choose(urn.size, urn.drawn))
}

describe('the exact Mann–Whitney test', () => {
  it('gives the published p of the permeability study (R, ?wilcox.test, after Hollander and Wolfe: 0.1272)', () => {
    const atTerm = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46]
    const early = [1.15, 0.88, 0.9, 0.74, 1.21]
    expect(mannWhitneyLess(atTerm, early)).toBeCloseTo(0.1272, 4)
  })

  it('gives the tabled probabilities of Mann and Whitney (1947): n = m = 4, U of 0, 1, 2', () => {
    const p = (candidate: number[], baseline: number[]) => mannWhitneyLess(baseline, candidate)
    expect(p([1, 2, 3, 4], [5, 6, 7, 8])).toBeCloseTo(0.014, 3)
    expect(p([1, 2, 3, 5], [4, 6, 7, 8])).toBeCloseTo(0.029, 3)
    expect(p([1, 2, 3, 6], [4, 5, 7, 8])).toBeCloseTo(0.057, 3)
  })

  it('agrees with trying every choice, ties included', () => {
    const value = fc.integer({ min: 0, max: 6 }).map((n) => n / 10)
    const list = (max: number) => fc.array(value, { minLength: 1, maxLength: max })
    fc.assert(
      fc.property(list(7), list(5), (baseline, candidate) => {
        expect(mannWhitneyLess(baseline, candidate)).toBeCloseTo(mannWhitneyByCounting(baseline, candidate), 10)
      }),
      { numRuns: 60 },
    )
  })

  it('says nothing without values', () => {
    expect(mannWhitneyLess([], [1])).toBe(1)
    expect(mannWhitneyLess([1], [])).toBe(1)
  })
})

describe('Holm’s adjustment', () => {
  it('gives what R’s p.adjust gives for the usual example', () => {
    const adjusted = holm([0.01, 0.04, 0.03, 0.005])
    ;[0.03, 0.06, 0.06, 0.02].forEach((expected, i) => {
      expect(adjusted[i]).toBeCloseTo(expected, 12)
    })
  })

  it('rejects exactly what the sequential procedure of 1979 rejects', () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.array(p, { minLength: 1, maxLength: 12 }), fc.constantFrom(0.01, 0.05, 0.2), (values, level) => {
        const adjusted = holm(values)
        const left = values.map((value, i) => ({ value, i })).sort((a, b) => a.value - b.value)
        const rejected = new Set<number>()
        for (const { value, i } of left) {
          if (value * (values.length - rejected.size) > level) break
          rejected.add(i)
        }
        adjusted.forEach((value, i) => {
          expect(value <= level).toBe(rejected.has(i))
        })
      }),
    )
  })
})

describe('Wilson’s interval', () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is what Newcombe prints (Statist. Med. 17 (1998), table I)', (passed, judged, low, high) => {
    const interval = wilsonInterval({ passed, judged })
    expect(interval.low).toBeCloseTo(low, 4)
    expect(interval.high).toBeCloseTo(high, 4)
  })

  it('ends where the score test rejects, and holds everything when nothing is known', () => {
    const z = 1.959963984540054
    fc.assert(
      fc.property(share(200), (seen) => {
        const { low, high } = wilsonInterval(seen)
        const rate = seen.passed / seen.judged
        for (const limit of [low, high]) {
          if (limit === 0 || limit === 1) continue
          const distance = Math.abs(rate - limit) / Math.sqrt((limit * (1 - limit)) / seen.judged)
          expect(distance).toBeCloseTo(z, 6)
        }
        expect(low).toBeLessThanOrEqual(rate)
        expect(high).toBeGreaterThanOrEqual(rate)
      }),
    )
    expect(wilsonInterval({ passed: 0, judged: 0 })).toEqual({ low: 0, high: 1 })
  })
})

describe('the exact test of the whole run', () => {
  it('gives the published p of the penicillin study (R, ?mantelhaen.test, exact: S = 16, 0.03994 two-sided)', () => {
    // Rabbits cured and dead by delay of the injection, one stratum for each dose, after Agresti.
    const doses = [
      [0, 6, 0, 5],
      [3, 3, 0, 6],
      [6, 0, 2, 4],
      [5, 1, 6, 0],
      [2, 0, 5, 0],
    ] as const
    const urns = doses.map(([cured, died, lateCured, lateDied]) => ({
      size: cured + died + lateCured + lateDied,
      passed: cured + lateCured,
      drawn: cured + died,
    }))
    const p = (sum: number) => stratifiedLess(urns, sum) - stratifiedLess(urns, sum - 1)
    const seen = p(16)
    let twoSided = 0
    for (let sum = 0; sum <= 40; sum++) if (p(sum) <= seen * (1 + 1e-7)) twoSided += p(sum)
    expect(twoSided).toBeCloseTo(0.03994, 4)
  })

  it('is the Fisher test when there is one test', () => {
    fc.assert(
      fc.property(share(40), share(10), (baseline, candidate) => {
        const urn = {
          size: baseline.judged + candidate.judged,
          passed: baseline.passed + candidate.passed,
          drawn: candidate.judged,
        }
        expect(stratifiedLess([urn], candidate.passed)).toBeCloseTo(fisherLess(baseline, candidate), 10)
      }),
    )
  })

  it('agrees with counting every way over all tests', () => {
    const table = fc.tuple(share(8), share(3))
    fc.assert(
      fc.property(fc.array(table, { minLength: 1, maxLength: 5 }), (tables) => {
        const urns = tables.map(([baseline, candidate]) => ({
          size: baseline.judged + candidate.judged,
          passed: baseline.passed + candidate.passed,
          drawn: candidate.judged,
        }))
        const passes = tables.reduce((sum, [, candidate]) => sum + candidate.passed, 0)
        let counts = new Map<number, bigint>([[0, 1n]])
        let all = 1n
        for (const urn of urns) {
          const next = new Map<number, bigint>()
          for (const [sum, number] of counts) {
            for (let x = 0; x <= urn.drawn; x++) {
              next.set(sum + x, (next.get(sum + x) ?? 0n) + number * ways(urn, x))
            }
          }
          counts = next
          all *= choose(urn.size, urn.drawn)
        }
        let low = 0n
        for (const [sum, number] of counts) if (sum <= passes) low += number
        expect(stratifiedLess(urns, passes)).toBeCloseTo(ratio(low, all), 9)
      }),
    )
  })

  it('stays exact and quick over very many tests', () => {
    const urns = Array.from({ length: 20_000 }, () => ({ size: 31, passed: 30, drawn: 1 }))
    // Each test passes with 30/31; the sum is binomial, and its median is near its mean.
    const p = stratifiedLess(urns, Math.round((20_000 * 30) / 31))
    expect(p).toBeGreaterThan(0.48)
    expect(p).toBeLessThan(0.54)
  })
})

describe('the permutation test of scores', () => {
  const exact = (strata: readonly { values: readonly number[]; drawn: number }[]) => {
    let sums = [0]
    for (const { values, drawn } of strata) {
      const draws = [...subsets(values, drawn)].map((chosen) => chosen.reduce((a, b) => a + b, 0) / drawn)
      sums = sums.flatMap((sum) => draws.map((draw) => sum + draw))
    }
    const seen = strata.reduce(
      (sum, { values, drawn }) => sum + values.slice(0, drawn).reduce((a, b) => a + b, 0) / drawn,
      0,
    )
    return sums.filter((sum) => sum <= seen + 1e-9).length / sums.length
  }

  it('comes near the share of all shuffles', () => {
    const random = seededRandom(7)
    for (let round = 0; round < 8; round++) {
      const strata = Array.from({ length: 3 }, () => ({
        values: Array.from({ length: 6 }, () => Math.round(random() * 20) / 20),
        drawn: 1 + Math.floor(random() * 2),
      }))
      const p = permutationLess(strata, { permutations: 20_000, enough: 20_000, random: seededRandom(round) })
      expect(Math.abs(p - exact(strata))).toBeLessThan(0.015)
    }
  })

  it('gives the same p for the same seed, and never 0', () => {
    const strata = Array.from({ length: 40 }, () => ({ values: [0, ...Array<number>(20).fill(1)], drawn: 1 }))
    const p = () => permutationLess(strata, { permutations: 10_000, enough: 50, random: seededRandom(3) })
    expect(p()).toBe(p())
    expect(p()).toBeGreaterThan(0)
    expect(p()).toBeLessThan(0.0007)
  })

  it('is 1 when nothing varies', () => {
    const strata = [{ values: [0.5, 0.5, 0.5], drawn: 1 }]
    expect(permutationLess(strata, { permutations: 1_000, enough: 50, random: seededRandom(1) })).toBe(1)
  })
})

describe('the bootstrap interval', () => {
  it('covers the true mean about as often as it says', () => {
    const random = seededRandom(11)
    let covered = 0
    for (let round = 0; round < 200; round++) {
      const values = Array.from({ length: 60 }, () => random())
      const { low, high } = bootstrapMean(values, 300, random)
      if (low <= 0.5 && 0.5 <= high) covered++
    }
    expect(covered).toBeGreaterThan(175)
    expect(covered).toBeLessThan(200)
  })

  it('closes in on values that are all the same', () => {
    expect(bootstrapMean([0.25, 0.25], 100, seededRandom(1))).toEqual({ low: 0.25, high: 0.25 })
  })
})

describe('the quantile of the normal distribution', () => {
  it.each([
    [0.5, 0],
    [0.8, 0.8416],
    [0.95, 1.6449],
    [0.975, 1.96],
    [0.999, 3.0902],
    [0.025, -1.96],
  ])('of %f is the tabled %f (Abramowitz and Stegun, table 26.5)', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 4)
  })
})

describe('seeded random numbers', () => {
  it('are the same for the same seed, others for another, and even', () => {
    const take = (seed: number) => {
      const random = seededRandom(seed)
      return Array.from({ length: 20_000 }, () => random())
    }
    expect(take(1)).toEqual(take(1))
    expect(take(1)).not.toEqual(take(2))
    const mean = take(5).reduce((a, b) => a + b, 0) / 20_000
    expect(mean).toBeCloseTo(0.5, 1)
    expect(Math.min(...take(5))).toBeGreaterThanOrEqual(0)
    expect(Math.max(...take(5))).toBeLessThan(1)
  })
})
