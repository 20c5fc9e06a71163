import { describe, expect, it } from 'vitest'
import * as format from '../../../src/core/report/format.ts'

describe('a share', () => {
  it.each([
    [0, '0.0%'],
    [0.98, '98.0%'],
    [0.666666, '66.7%'],
    [1, '100.0%'],
    [0.9999, '99.9%'],
    [0.0001, '0.1%'],
  ])('%d reads %s', (share, text) => {
    expect(format.percent(share)).toBe(text)
  })
})

describe('a duration', () => {
  it.each([
    [0, '0.0 s'],
    [420, '0.4 s'],
    [9_960, '10 s'],
    [59_600, '1 m 0 s'],
    [72_000, '1 m 12 s'],
    [3_600_000, '1 h 0 m'],
    [7_384_000, '2 h 3 m'],
  ])('of %d ms reads %s', (ms, text) => {
    expect(format.duration(ms)).toBe(text)
  })

  it('is unknown where a time cannot be read', () => {
    expect(format.between('yesterday', '2026-03-01T00:00:00Z')).toBeUndefined()
    expect(format.between('2026-03-01T00:00:00Z', undefined)).toBeUndefined()
    expect(format.between('2026-03-01T00:00:01Z', '2026-03-01T00:00:00Z')).toBe(0)
  })
})

describe('a chance', () => {
  it.each([
    [0.17, '17.0%'],
    [0.0035, '1 in 285'],
    [0.001, '1 in 1,000'],
    [0.00012345, '1 in 8,100'],
    [0, 'less than 1 in 1,000,000'],
  ])('of %d reads %s', (p, text) => {
    expect(format.chance(p)).toBe(text)
  })
})

describe('a count', () => {
  it('has the right plural and its thousands apart', () => {
    expect(format.count(1, 'test')).toBe('1 test')
    expect(format.count(0, 'test')).toBe('0 tests')
    expect(format.count(1_234_567, 'batch', 'batches')).toBe('1,234,567 batches')
  })
})

describe('a time', () => {
  it('reads as date and time in UTC, and as it is when it is none', () => {
    expect(format.time('2026-03-01T12:34:56Z')).toBe('2026-03-01 12:34 UTC')
    expect(format.day('2026-03-01T12:34:56Z')).toBe('2026-03-01')
    expect(format.time('\u001b[31mnever')).toBe('never')
  })
})

describe('a commit', () => {
  it('reads as its first seven digits, and as it is when it is none', () => {
    expect(format.commit('8f14e45fceea167a5a36dedd4bea2543c2f1d3aa')).toBe('8f14e45')
    expect(format.commit('main')).toBe('main')
  })
})
