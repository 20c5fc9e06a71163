import fc from 'fast-check'
import { expect, test } from 'vitest'
import { baselineArtifact, batchesArtifact, readBatchesArtifact } from '../../../src/hosts/github/artifacts-name.ts'

const gate = fc.stringMatching(/^[A-Za-z0-9._ -]{1,80}$/)

test('plain names stay as they are', () => {
  expect(baselineArtifact('bland')).toBe('batchgate-bland')
  expect(baselineArtifact('Support.agent_v2-eu')).toBe('batchgate-Support.agent_v2-eu')
})

test('two gates never share an artifact', () => {
  expect(baselineArtifact('a b')).not.toBe(baselineArtifact('a-b'))
  fc.assert(
    fc.property(gate, gate, fc.nat(9), fc.nat(9), (one, other, attempt, number) => {
      const own = [baselineArtifact(one), batchesArtifact(one, attempt + 1, number + 1)]
      fc.pre(one !== other)
      expect(own).not.toContain(baselineArtifact(other))
      expect(own).not.toContain(batchesArtifact(other, attempt + 1, number + 1))
    }),
  )
})

test('names hold nothing that GitHub or a file system refuses', () => {
  fc.assert(
    fc.property(gate, (name) => {
      expect(baselineArtifact(name)).toMatch(/^[A-Za-z0-9._+-]+$/)
      expect(baselineArtifact(name)).not.toMatch(/\.$/)
    }),
  )
})

test('a list of batches is known by its name, and by nothing like it', () => {
  const name = batchesArtifact('bland', 2, 13)
  expect(readBatchesArtifact(name, 'bland')).toEqual({ attempt: 2, number: 13 })
  expect(readBatchesArtifact(name, 'blan')).toBeUndefined()
  for (const other of ['batchgate-bland', `${name}x`, 'batchgate-bland+batches-0-1', 'batchgate-bland+batches-1']) {
    expect(readBatchesArtifact(other, 'bland')).toBeUndefined()
  }
})
