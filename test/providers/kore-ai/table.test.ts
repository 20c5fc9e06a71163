import '../../support/fixed-seed.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTable } from '../../../src/providers/kore-ai/table.ts'
import { writeCsv } from '../../../src/simulator/kore-ai/csv.ts'
import { judgeUtterances, tallyOf } from '../../../src/simulator/kore-ai/tally.ts'
import type { KoreUtterance } from '../../../src/simulator/kore-ai.ts'
import { hostileText } from '../../support/hostile-text.ts'

const header = 'Utterances,Expected Intent,Matched Intent,Result Type,Entity Name,Expected EntityValue,Entity Result'
const read = async (...rows: string[]) => (await readTable([header, ...rows].join('\n'))) ?? []
const settings = { bom: true, header: true, continuation: 'empty', dropRows: 0 } as const

const cell = fc
  .oneof(hostileText, fc.string({ unit: 'binary' }))
  .map((text) => text.replaceAll('\0', '').toWellFormed())
const known = cell.map((text) => `u${text}u`)
// Equal utterances that stand together and differ in their entities alone cannot be told from one with several.
const utterances = fc.uniqueArray(
  fc.record({
    text: known,
    expected: fc.oneof(known, fc.constant('')),
    matched: fc.oneof(known, fc.constant('')),
    entities: fc.uniqueArray(fc.record({ name: known, expected: known, matched: known }), {
      maxLength: 3,
      selector: ({ name }) => name,
    }),
  }),
  { maxLength: 12, selector: ({ text }) => text },
)

describe('the table of a result file', () => {
  test('comes back as it was written, whatever people and agents said', async () => {
    await fc.assert(
      fc.asyncProperty(
        utterances,
        fc.constantFrom('empty', 'repeated'),
        fc.boolean(),
        async (said, continuation, bom) => {
          const judged = judgeUtterances(said as KoreUtterance[])
          const run = { suite: 'S', version: 'inDevelopment', tally: tallyOf(judged), judged }
          const table = await readTable(writeCsv(run, { ...settings, continuation: continuation as 'empty', bom }))
          expect(
            table?.map(({ text, expected, matched, entities }) => [text, expected, matched, entities.length]),
          ).toEqual(said.map(({ text, expected, matched, entities }) => [text, expected, matched, entities.length]))
          expect(table?.map(({ passed }) => passed)).toEqual(
            said.map(
              ({ expected, matched, entities }) =>
                expected === matched && entities.every((entity) => entity.expected === entity.matched),
            ),
          )
        },
      ),
      { numRuns: 200 },
    )
  })

  test('that is no table at all is never read as passed rows, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(cell, fc.boolean(), async (text, withHeader) => {
        const table = await readTable(withHeader ? `${header}\n${text}` : text)
        if (!withHeader) expect(table?.length ?? 0).toBe(0)
        for (const { passed } of table ?? []) expect(passed).toBeUndefined()
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['True Positive', true],
    ['true negative', true],
    ['TP', true],
    [' TN ', true],
    ['False Positive', false],
    ['FalseNegative', false],
    ['fn', false],
    ['', undefined],
    ['Success', undefined],
    ['constructor', undefined],
  ])('reads the result type "%s" as %s', async (word, passed) => {
    expect(await read(`hi,A,A,${word},,,`)).toMatchObject([{ passed, intentPassed: passed }])
  })

  test('gives an utterance with an unknown entity result no verdict', async () => {
    expect(await read('hi,A,A,TP,City,Rome,maybe')).toMatchObject([{ passed: undefined }])
    expect(await read('hi,A,A,TP,City,Rome,')).toMatchObject([{ passed: true }])
  })

  test('joins further entities, and fails the utterance by any of them', async () => {
    const rows = ['hi,A,A,TP,City,Rome,True', ',,,,Day,Monday,False', 'ho,A,A,TP,,,']
    expect(await read(...rows)).toMatchObject([
      { text: 'hi', passed: false, entities: [{}, {}] },
      { text: 'ho', passed: true },
    ])
  })

  test('counts an equal row that adds no entity as another occurrence', async () => {
    const rows = [
      'hi,A,A,TP,,,',
      'hi,A,A,TP,,,',
      'hi,B,A,FP,Day,Monday,True',
      'hi,B,A,FP,City,Rome,True',
      'hi,B,A,FP,City,Rome,True',
    ]
    expect((await read(...rows)).map(({ expected, occurrence }) => [expected, occurrence])).toEqual([
      ['A', 0],
      ['A', 1],
      ['B', 0],
      ['B', 1],
    ])
  })

  test('gives a row that continues nothing no verdict', async () => {
    expect(await read(',A,A,TP,City,Rome,True')).toMatchObject([{ text: '', passed: undefined }])
  })

  test('lets a continuation contradict its first row', async () => {
    expect(await read('hi,A,A,TP,City,Rome,True', ',,,FN,Day,Monday,True')).toMatchObject([{ passed: false }])
  })

  test('is found below a summary with a stray quote in it', async () => {
    const csv = ['Bot Name,"Little', 'Threshold,0.3', header, 'hi,A,A,TP,,,'].join('\n')
    expect(await readTable(csv)).toMatchObject([{ text: 'hi', passed: true }])
  })

  test('is unreadable without a column for results', async () => {
    expect(await readTable('Utterances,Expected Intent,Accuracy\nhi,A,1')).toBeUndefined()
  })
})
