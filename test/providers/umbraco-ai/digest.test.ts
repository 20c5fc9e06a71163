import { expect, test } from 'vitest'
import { digestOf } from '../../../src/providers/umbraco-ai/digest.ts'
import { type TestDetail, testDetail } from '../../../src/providers/umbraco-ai/schema.ts'

const base = {
  id: 't1',
  name: 'Refunds',
  alias: 'refunds',
  testFeatureId: 'agent',
  testFeatureConfig: { message: 'Hello', extra: { b: 1, a: [1, 2] } },
  runCount: 1,
  graders: [
    { id: 'g1', graderTypeId: 'contains', name: 'yes', config: { searchPattern: 'yes' }, severity: 'Error', weight: 1 },
    { id: 'g2', graderTypeId: 'llm-judge', name: 'good', config: { passThreshold: 0.7 }, severity: 'Warning' },
  ],
  variations: [
    { id: 'v1', name: 'cheap', profileId: 'p1', testFeatureConfig: { temperature: 1 } },
    { id: 'v2', name: 'dear', profileId: 'p2' },
  ],
}
const read = (more: object = {}): TestDetail => testDetail.parse({ ...base, ...more })
const original = digestOf(read())
const [first, second] = base.graders

test.each([
  ['the version, which baselines raise too', { version: 7 }],
  ['the baseline', { baselineRunId: 'r1' }],
  ['dates', { dateModified: '2026-03-04T09:30:11.120Z' }],
  ['the number of runs', { runCount: 9 }],
  ['what is tested', { testTargetId: 'x', profileId: 'y', contextIds: ['z'] }],
  ['names', { name: 'Other', alias: 'other', description: 'new' }],
  ['the order of graders and of keys', { graders: [second, { ...first, config: { searchPattern: 'yes' } }] }],
  [
    'nulls',
    {
      graders: [
        { ...first, negate: null },
        { ...second, weight: null, description: null },
      ],
    },
  ],
])('the digest does not change with %s', (_what, more) => {
  expect(digestOf(read(more))).toBe(original)
})

test.each([
  ['the input', { testFeatureConfig: { message: 'Bye' } }],
  ['a threshold', { graders: [first, { ...second, config: { passThreshold: 0.8 } }] }],
  ['a severity', { graders: [first, { ...second, severity: 'Error' }] }],
  ['a negation', { graders: [{ ...first, negate: true }, second] }],
  ['a weight', { graders: [{ ...first, weight: 2 }, second] }],
  ['a removed grader', { graders: [first] }],
  ['the feature', { testFeatureId: 'prompt' }],
])('the digest changes with %s', (_what, more) => {
  expect(digestOf(read(more))).not.toBe(original)
})

test('a variation has a digest of its own input, not of its profile', () => {
  const test = read()
  const [cheap, dear] = test.variations ?? []
  expect(digestOf(test, cheap)).not.toBe(original)
  expect(digestOf(test, dear)).toBe(original)
})
