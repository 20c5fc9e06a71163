import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain } from '../../../src/providers/bland/explain.ts'
import { scenarioList } from '../../../src/providers/bland/schema.ts'
import { batch, runList, simulationSet, started } from '../../../src/providers/bland/schema-runs.ts'
import { readWord } from '../../../src/providers/bland/status.ts'

const read = (status: number, body: unknown) => explain({ status, body, words: [] })

describe('explain', () => {
  it.each([
    [
      'E1',
      { data: null, errors: [{ error: 'NOT_FOUND', message: 'Agent not found' }] },
      ['NOT_FOUND: Agent not found'],
    ],
    ['E2', { status: 'error', message: 'Limit', errors: ['a', 'b'] }, ['a', 'b', 'Limit']],
    ['E3', { error: 'invalid_voice', message: 'No such voice' }, ['No such voice', 'invalid_voice']],
    ['errors as text', { data: null, errors: 'no draft' }, ['no draft']],
  ])('reads the words of %s', (_, body, words) => {
    expect(read(400, body)?.words).toEqual(words)
  })

  it.each([
    ['errors with a message', { data: null, errors: [{ error: 'INTERNAL', message: 'x' }] }, 'bad-response'],
    ['errors beside data', { data: { id: 'x' }, errors: [{ error: 'PARTIAL' }] }, 'bad-response'],
    ['errors nobody can read', { data: [], errors: [42] }, 'bad-response'],
    ['errors as text', { data: [], errors: 'half' }, 'bad-response'],
    ['errors as an object', { data: [], errors: { code: 1 } }, 'bad-response'],
    ['a status of error', { status: 'error', message: 'x' }, 'bad-response'],
    ['an error with a message', { error: 'x', message: 'y' }, 'bad-response'],
    ['a refused key', { data: null, errors: [{ error: 'AUTH_FAILURE' }] }, 'auth'],
    ['a thing that is gone', { data: null, errors: [{ error: 'NOT_FOUND' }] }, 'not-found'],
  ])('makes a failure of a success with %s', (_, body, code) => {
    expect(read(200, body)?.code).toBe(code)
  })

  it.each([
    [{ data: [], errors: null }],
    [{ data: [], errors: [] }],
    [{ id: 'x', status: 'ERROR', error_message: 'Invalid start_node_id' }],
    [{ message: 'Pathway published successfully' }],
    [{ data: { status: 'error' }, errors: null }],
    [[]],
    ['text'],
  ])('leaves a good answer alone: %j', (body) => {
    expect(read(200, body)?.code).toBeUndefined()
  })
})

describe('hostile replies', () => {
  const json = fc.jsonValue()

  it('never make the reading of errors throw', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 599 }), json, json, (status, errors, other) => {
        read(status, errors)
        read(status, { errors, message: other, error: other, data: other, status: other })
      }),
    )
  })

  it('are refused or read by every schema, and never thrown over', () => {
    const schemas = [scenarioList, runList, batch, simulationSet, started]
    fc.assert(
      fc.property(json, json, json, (a, b, c) => {
        const bodies = [
          a,
          { data: a, errors: b },
          { runs: [a, { id: 'x', scenario_id: 'y', status: b }], id: c, status: 'PASSED' },
        ]
        for (const schema of schemas) for (const body of bodies) schema.safeParse(body)
      }),
    )
  })

  it('never end a run but with one of the four final words', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        const known = ['PASSED', 'FAILED', 'ERROR', 'CANCELLED'].includes(word.trim().toUpperCase())
        expect(readWord(word).ended).toBe(known)
        if (word.trim().toUpperCase() !== 'PASSED') expect(readWord(word).outcome).not.toBe('passed')
      }),
    )
    for (const word of ['__proto__', 'constructor', 'toString']) expect(readWord(word).ended).toBe(false)
  })

  it('cannot smuggle an id that climbs out of a path', () => {
    const row = { scenario_id: 's', status: 'PASSED' }
    expect(runList.safeParse({ data: [{ ...row, id: '..' }] }).success).toBe(false)
    expect(runList.safeParse({ data: [{ ...row, id: 'r1' }] }).success).toBe(true)
  })
})
