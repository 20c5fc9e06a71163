import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Test } from '../../src/core/model.ts'
import { planLanes } from '../../src/core/plan.ts'
import type { Limits } from '../../src/core/ports.ts'

const test = (id: string, unit = id, group = 'g'): Test => ({ id, name: id, tags: [], unit, group })
const limits = (change: Partial<Limits> = {}): Limits => ({
  batchSize: 50,
  trialsPerBatch: 1,
  serial: false,
  pollFloorMs: 0,
  settleMs: 0,
  ...change,
})
const keys = (lanes: ReturnType<typeof planLanes>) => lanes.map((lane) => lane.map((plan) => plan.key))

describe('planLanes', () => {
  it('cuts at the platform’s batch size', () => {
    const tests = Array.from({ length: 120 }, (_, at) => test(`t${at}`))
    const lanes = planLanes({ key: 'first', phase: 'first', tests, trials: 1, limits: limits() })
    expect(lanes.map((lane) => lane[0]?.tests.length)).toEqual([50, 50, 20])
    expect(keys(lanes)).toEqual([['first-1'], ['first-2'], ['first-3']])
  })

  it('puts further trials of the same tests one after another', () => {
    const lanes = planLanes({ key: 'first', phase: 'first', tests: [test('a')], trials: 3, limits: limits() })
    expect(keys(lanes)).toEqual([['first-1-1', 'first-1-2', 'first-1-3']])
  })

  it('gives trials to the platform where one batch can hold them', () => {
    const lanes = planLanes({
      key: 'first',
      phase: 'first',
      tests: [test('a')],
      trials: 3,
      limits: limits({ trialsPerBatch: 50 }),
    })
    expect(lanes).toHaveLength(1)
    expect(lanes[0]?.[0]).toMatchObject({ key: 'first-1', trials: 3 })
  })

  it('keeps units whole and groups apart, and loses no test', () => {
    const arbitrary = fc.array(
      fc.record({ unit: fc.integer({ min: 0, max: 6 }), group: fc.integer({ min: 0, max: 2 }) }),
    )
    fc.assert(
      fc.property(arbitrary, fc.integer({ min: 1, max: 5 }), (shape, batchSize) => {
        const tests = shape.map(({ unit, group }, at) => test(`t${at}`, `${group}/u${unit}`, `g${group}`))
        const plans = planLanes({ key: 'k', phase: 'first', tests, trials: 1, limits: limits({ batchSize }) }).flat()
        expect(plans.flatMap((plan) => plan.tests.map(({ id }) => id)).sort()).toEqual(tests.map(({ id }) => id).sort())
        for (const plan of plans) {
          expect(new Set(plan.tests.map(({ group }) => group)).size).toBe(1)
          const units = new Set(plan.tests.map(({ unit }) => unit))
          expect(plan.tests.length <= batchSize || units.size === 1).toBe(true)
        }
        const owner = new Map<string, string>()
        for (const plan of plans) {
          for (const { unit } of plan.tests) {
            expect(owner.get(unit) ?? plan.key).toBe(plan.key)
            owner.set(unit, plan.key)
          }
        }
      }),
    )
  })
})
