/** The result file of a batch run → its utterances (sheet, section 7.2). Its exact bytes are undocumented: anything goes. */
import { occurrences } from './tests.ts'

export interface Entity {
  readonly name: string
  readonly expected: string
  readonly matched: string
  /** Undefined: the file does not say. */
  readonly passed: boolean | undefined
}

/** One utterance; `passed` undefined: the file gives no result for it, or one that nobody knows. */
export interface Utterance {
  readonly text: string
  readonly expected: string
  readonly matched: string
  readonly occurrence: number
  readonly result: string
  readonly passed: boolean | undefined
  /** The same for its intent alone. */
  readonly intentPassed: boolean | undefined
  readonly elimination: string
  readonly entities: readonly Entity[]
}

type Column =
  | 'utterances'
  | 'expectedintent'
  | 'matchedintent'
  | 'resulttype'
  | 'entityname'
  | 'expectedentityvalue'
  | 'matchedentityvalue'
  | 'entityresult'
  | 'eliminationinfo'
type Row = (column: Column) => string

const verdicts: Readonly<Record<string, boolean>> = {
  truepositive: true,
  truenegative: true,
  falsepositive: false,
  falsenegative: false,
  tp: true,
  tn: true,
  fp: false,
  fn: false,
}

/** Undefined when the file has no table that can be read: then only aggregates are known. */
export async function readTable(csv: string): Promise<Utterance[] | undefined> {
  const { parse } = await import('csv-parse/sync')
  const read = (text: string): string[][] => {
    try {
      return parse(text, { bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true })
    } catch {
      return []
    }
  }
  let lines = read(csv)
  // The summary block is prose; a stray quote in it must not hide the table below.
  if (!lines.some(isHeader)) lines = read(csv.slice(Math.max(0, csv.search(/^"?utterances?"?,/im))))
  const at = lines.findIndex(isHeader)
  const header = lines[at]
  if (header === undefined) return undefined
  const places = new Map(header.map((cell, index) => [normal(cell), index]))
  if (!places.has('resulttype')) return undefined
  const rows = lines
    .slice(at + 1)
    .filter((cells) => !isHeader(cells) && cells.some((cell) => cell.trim() !== ''))
    .map(
      (cells): Row =>
        (column) =>
          cells[places.get(column) ?? -1]?.trim() ?? '',
    )
  return gather(rows)
}

function isHeader(cells: readonly string[]): boolean {
  const names = cells.map(normal)
  return names.some((name) => /^utterances?$/.test(name)) && names.includes('expectedintent')
}

function normal(cell: string): string {
  const name = cell.toLowerCase().replace(/[^a-z0-9]/g, '')
  return name === 'utterance' ? 'utterances' : name
}

/** Joins the rows of one utterance: further entities come in rows that leave it empty or repeat it. */
function gather(rows: readonly Row[]): Utterance[] {
  const groups: Row[][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last?.[0] !== undefined && continues(row, last)) last.push(row)
    else groups.push([row])
  }
  const count = occurrences()
  return groups.map((group) => read(group, count))
}

function continues(row: Row, group: readonly Row[]): boolean {
  if (row('utterances') === '') return true
  const [first] = group
  if (first === undefined || row('utterances') !== first('utterances')) return false
  if (row('expectedintent') !== first('expectedintent')) return false
  const entity = row('entityname')
  return entity !== '' && first('entityname') !== '' && group.every((other) => other('entityname') !== entity)
}

function read(group: readonly Row[], count: (...key: readonly string[]) => number): Utterance {
  const first = (column: Column) => group[0]?.(column) ?? ''
  const [text, expected] = [first('utterances'), first('expectedintent')]
  // A row that continues another may leave its result empty, and must not say anything else.
  const results = group.map((row) => row('resulttype')).filter((result, index) => index === 0 || result !== '')
  const entities = group.filter((row) => row('entityname') !== '' || row('entityresult') !== '').map(readEntity)
  const unclear = group.some((row) => !/^(true|false|)$/i.test(row('entityresult')))
  const intentPassed = text === '' ? undefined : verdictOf(results)
  const entitiesPassed = unclear ? undefined : entities.every((entity) => entity.passed !== false)
  return {
    text,
    expected,
    matched: first('matchedintent'),
    occurrence: count(text, expected),
    result: results.join(' / '),
    passed: intentPassed === undefined ? undefined : intentPassed && entitiesPassed,
    intentPassed,
    elimination: first('eliminationinfo'),
    entities,
  }
}

function verdictOf(results: readonly string[]): boolean | undefined {
  const passed = results.map((result) => {
    const key = normal(result)
    return Object.hasOwn(verdicts, key) ? verdicts[key] : undefined
  })
  return passed.includes(undefined) ? undefined : passed.every(Boolean)
}

function readEntity(row: Row): Entity {
  const result = row('entityresult').toLowerCase()
  return {
    name: row('entityname'),
    expected: row('expectedentityvalue'),
    matched: row('matchedentityvalue'),
    passed: result === 'true' || result === 'false' ? result === 'true' : undefined,
  }
}
