/** The action's own description, as far as the runner needs it. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

export interface ActionFile {
  readonly name: string
  readonly description: string
  readonly inputs: Readonly<Record<string, { description: string; required?: boolean; default?: string }>>
  readonly outputs: Readonly<Record<string, { description: string }>>
  readonly runs: { readonly using: string; readonly main: string; readonly post?: string }
}

/** @throws when the file is missing or no YAML. */
export function readActionFile(path: string): ActionFile {
  return { inputs: {}, outputs: {}, ...parse(readFileSync(path, 'utf8')) }
}

/**
 * The environment variables of all declared inputs: given values, else defaults, else empty. `required` is not
 * enforced by the runner, and an undeclared input is passed all the same.
 */
export function inputVariables(
  action: ActionFile,
  given: Readonly<Record<string, string>>,
  token: string,
): Record<string, string> {
  const declared = Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? ''] as const)
  const values = { ...Object.fromEntries(declared), ...given }
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      String(value).replace(/\$\{\{\s*github\.token\s*\}\}/g, token),
    ]),
  )
}
