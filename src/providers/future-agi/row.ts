/** Which test a call belongs to: the scenario, and the row of input columns that the call was made from. */
import type { Test } from '../../core/model.ts'
import { fingerprint } from './canonical.ts'
import { bounded } from './evaluation.ts'

/** Separates a scenario's id from the run test's where one scenario is selected in several run tests. */
const inRunTest = '@'

/** Id and unit of a scenario's container: the scenario id, with the run test's where that alone would be ambiguous. */
export function containerId(scenarioId: string, sharedIn?: string): string {
  return sharedIn === undefined ? scenarioId : `${scenarioId}${inRunTest}${sharedIn}`
}

/** The scenario that a unit stands for. */
export function scenarioOf(unit: string): string {
  return unit.split(inRunTest, 1)[0] ?? unit
}

/**
 * The test of a call. With input columns it is their row: same scenario and same values are the same test in every
 * execution, whatever ids the platform gave the cells. Without columns it is the scenario itself.
 */
export function testOfCall(container: Test, columns: unknown): Test {
  const { expands: _expands, ...scenario } = container
  const cells = cellsOf(columns)
  if (cells.length === 0) return { ...scenario, id: container.unit }
  const values = cells.map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
  return {
    ...scenario,
    id: `${container.unit}:${fingerprint(cells, 12)}`,
    name: bounded(`${container.name} (${values.join(', ')})`, 160),
  }
}

/** Names and values of input columns, sorted by name; from an object by name (observed) or a list (documented). */
function cellsOf(columns: unknown): [name: string, value: unknown][] {
  if (typeof columns !== 'object' || columns === null) return []
  const cells = Object.entries(columns).map(([key, cell]): [string, unknown] => {
    if (typeof cell !== 'object' || cell === null || !('value' in cell)) return [key, cell ?? null]
    const name = 'column_name' in cell && typeof cell.column_name === 'string' ? cell.column_name : key
    return [name, cell.value ?? null]
  })
  return cells.sort(([a], [b]) => (a < b ? -1 : 1))
}

/** True for an id that names one row, which the platform cannot run alone. */
export function isRowId(text: string): boolean {
  return /^[0-9a-f-]{36}(@[0-9a-f-]{36})?:[0-9a-f]{12}$/i.test(text)
}
