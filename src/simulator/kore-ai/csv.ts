/** The result file of a batch run: a summary block, then a table (sheet, section 7.2). Written by hand, RFC 4180. */
import { type Judged, percent, type Tally } from './tally.ts'

export interface CsvSettings {
  bom: boolean
  /** False: the table comes without its header row. */
  header: boolean
  /** How further entities of an utterance look: their row repeats the utterance, or leaves it empty. */
  continuation: 'empty' | 'repeated'
  /** Rows left out from the end, as when records were discarded by a system error. */
  dropRows: number
}

const columns = [
  'Utterances',
  'Expected Intent',
  'Matched Intent',
  'Parent Intent',
  'Task State',
  'Result Type',
  'Entity Name',
  'Expected EntityValue',
  'Matched EntityValue',
  'Entity Result',
  'Expected Entity Order',
  'Actual Entity Order',
  "Matched Intent's Score",
  "Expected Intent's Score",
  'Elimination Info',
]

const longNames = { TP: 'True Positive', TN: 'True Negative', FP: 'False Positive', FN: 'False Negative' } as const

/** One run as a file. */
export function writeCsv(
  run: { suite: string; version: string; tally: Tally; judged: readonly Judged[] },
  settings: CsvSettings,
): string {
  const { tally } = run
  const share = (part: number) => percent(part, tally.count)
  const summary = [
    ['Bot Name', 'Little Bank'],
    ['Report name', run.suite],
    ['Bot Language', 'English'],
    ['Run Type', run.version],
    ['Threshold settings', 'ML: 0.3, "strict"; FM: 0.6'],
    ['Last Tested', 'today'],
    ['Utterance Count', String(tally.count)],
    ['Success/Failure Ratio', `${tally.success}/${tally.failure}`],
    ['TP', share(tally.TP), 'TN', share(tally.TN), 'FP', share(tally.FP), 'FN', share(tally.FN)],
    [],
  ]
  const kept = run.judged.slice(0, Math.max(0, run.judged.length - settings.dropRows))
  const table = kept.flatMap((judged) => rows(judged, run.version, settings.continuation))
  const lines = [...summary, ...(settings.header ? [columns] : []), ...table]
  return `${settings.bom ? '\uFEFF' : ''}${lines.map((cells) => cells.map(quote).join(',')).join('\r\n')}\r\n`
}

function rows({ utterance, kind }: Judged, version: string, continuation: CsvSettings['continuation']): string[][] {
  const entities = utterance.entities ?? []
  const order = entities.map((entity) => entity.name).join('>')
  const state = version === 'published' ? 'Published' : 'Configured'
  return (entities.length === 0 ? [undefined] : entities).map((entity, index) => {
    const first = index === 0 || continuation === 'repeated'
    return [
      first ? utterance.text : '',
      first ? utterance.expected : '',
      first ? utterance.matched : '',
      first ? (utterance.parentIntent ?? '') : '',
      first ? state : '',
      first && kind !== undefined ? longNames[kind] : '',
      entity?.name ?? '',
      entity?.expected ?? '',
      entity?.matched ?? '',
      entityResult(entity),
      first ? order : '',
      first ? order : '',
      '0.9',
      '0.9',
      first ? (utterance.elimination ?? '') : '',
    ]
  })
}

function entityResult(entity: { expected: string; matched: string } | undefined): string {
  if (entity === undefined) return ''
  return entity.expected === entity.matched ? 'True' : 'False'
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
