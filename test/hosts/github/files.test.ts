import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { BatchReference } from '../../../src/core/model.ts'
import { inputSource } from '../../../src/hosts/github/inputs.ts'
import { batchIds, createOutputs } from '../../../src/hosts/github/outputs.ts'
import { createState, largestState, readState } from '../../../src/hosts/github/state.ts'
import { summaryBudget, writeSummary } from '../../../src/hosts/github/summary.ts'
import { createRedactor } from '../../../src/hosts/redaction.ts'
import { hostileText } from '../../support/hostile-text.ts'
import { parseValues } from '../../support/runner-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'batchgate-files-'))
const file = join(folder, 'values')
const values = () => parseValues(readFileSync(file, 'utf8'))

beforeEach(() => writeFileSync(file, ''))
afterAll(() => rmSync(folder, { recursive: true }))

describe('inputs', () => {
  test('keep their hyphens, and spaces become underscores', () => {
    const source = inputSource({ 'INPUT_API-KEY': 'k', INPUT_TWO_WORDS: 'w', INPUT_EMPTY: '' })
    expect([source('api-key'), source('two words'), source('empty'), source('none')]).toEqual(['k', 'w', '', undefined])
  })
})

describe('outputs', () => {
  test('are written at once, and a later value replaces an earlier one', () => {
    const set = createOutputs(file, createRedactor())
    set({ conclusion: 'inconclusive' })
    expect(values()).toEqual({ conclusion: 'inconclusive' })
    set({ conclusion: 'passed', total: '3' })
    expect(values()).toEqual({ conclusion: 'passed', total: '3' })
  })

  test('cannot be broken by foreign text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        writeFileSync(file, '')
        const ends = ['batchgate_', 'batchgate_batchgate_', 'batchgate_'.repeat(4)].join('\n')
        const value = `${text}\n${ends}\nconclusion=passed\nconclusion<<x\npassed\nx`
        createOutputs(file, createRedactor())({ conclusion: 'failed', 'comment-url': value })
        expect(values().conclusion).toBe('failed')
        expect(Object.keys(values())).toEqual(['conclusion', 'comment-url'])
      }),
    )
  })

  test('hold no secret, because the runner would drop such an output whole', () => {
    const redactor = createRedactor()
    redactor.add('key-0123456789')
    createOutputs(file, redactor)({ 'comment-url': 'https://example.com/key-0123456789' })
    expect(values()).toEqual({ 'comment-url': 'https://example.com/***' })
  })

  test('list the ids that are known, each once', () => {
    expect(batchIds([{ id: 'b-1' }, {}, { id: 'b"2' }, { id: 'b-1' }])).toBe('["b-1","b\\"2"]')
  })

  test.each([undefined, ''])('are left alone outside the runner (%j)', (none) => {
    expect(() => createOutputs(none, createRedactor())({ total: '1' })).not.toThrow()
  })
})

function batch(at: number): BatchReference {
  const id = `batch-${String(at).padStart(5, '0')}`
  return { key: `first-${at}`, id, url: `https://example.com/batches/${id}`, data: { suite: 'nightly' } }
}

/** The post step's environment after what was saved. */
const saved = () => Object.fromEntries(Object.entries(values()).map(([name, value]) => [`STATE_${name}`, value]))

describe('the saved state', () => {
  test('brings batches to the post step, the last list counting', () => {
    const state = createState(file)
    state.saveBatches([batch(1)])
    state.saveBatches([batch(1), batch(2)])
    expect(readState(saved())).toEqual({ ended: false, batches: [batch(1), batch(2)], omitted: 0 })
    state.saveEnded()
    expect(readState(saved()).ended).toBe(true)
  })

  test('is not written again when nothing has changed', () => {
    const state = createState(file)
    state.saveBatches([batch(1)])
    const before = readFileSync(file, 'utf8')
    state.saveBatches([batch(1)])
    expect(readFileSync(file, 'utf8')).toBe(before)
  })

  test.each([[400], [5000]])('of %d batches stays small enough for an environment variable', (count) => {
    const batches = Array.from({ length: count }, (_, at) => batch(at))
    createState(file).saveBatches(batches)
    expect(Buffer.byteLength(values().batches ?? '')).toBeLessThanOrEqual(largestState)
    const read = readState(saved())
    expect(read.batches.length + read.omitted).toBe(count)
    expect(read.batches.at(-1)?.id).toBe(batch(count - 1).id)
  })

  test.each([
    {},
    { STATE_batches: '' },
    { STATE_batches: 'no JSON' },
    { STATE_batches: 'null' },
    { STATE_batches: '{"batches":7}' },
    { STATE_batches: '{"batches":[null,{"key":1,"data":{}},{"key":"a","data":{"x":1}},{"key":"a","id":5,"data":{}}]}' },
  ])('may be missing or damaged: %j', (env) => {
    expect(readState(env)).toEqual({ ended: false, batches: [], omitted: 0 })
  })
})

describe('the job summary', () => {
  test('is appended as it is when it fits', () => {
    expect(writeSummary(file, '# Passed')).toBeUndefined()
    expect(readFileSync(file, 'utf8')).toBe('# Passed\n')
  })

  test('is cut at a line break, never above what the runner uploads, and says so', () => {
    const warning = writeSummary(file, 'é'.repeat(99).concat('\n').repeat(8000))
    const bytes = readFileSync(file)
    expect(warning).toMatch(/cut/)
    expect(bytes.length).toBeLessThanOrEqual(summaryBudget)
    expect(bytes.toString()).toMatch(/é\n\n\n_The rest did not fit/)
    expect(bytes.toString()).not.toContain('\ufffd')
  })

  test('counts what the step wrote before', () => {
    writeFileSync(file, 'x'.repeat(summaryBudget - 10))
    expect(writeSummary(file, '# Much longer than ten bytes')).toMatch(/cut/)
    expect(readFileSync(file).length).toBeLessThanOrEqual(summaryBudget)
  })

  test('is left alone outside the runner', () => {
    expect(writeSummary(undefined, '# Passed')).toBeUndefined()
  })
})
