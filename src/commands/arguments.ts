/** The command line: the same names as the inputs, and never a credential. */
import { parseArgs } from 'node:util'
import { closest } from '../core/closest.ts'
import { configError } from '../core/errors.ts'
import { type Input, type InputName, type InputSource, inputs, unknownInput } from '../core/options.ts'

/** A command, its flags beyond the inputs, and which inputs it takes. */
export interface Command {
  readonly name: string
  /** One sentence for the help. */
  readonly summary: string
  readonly inputs: 'all' | readonly InputName[]
  /** Further flags: name → what it means. */
  readonly flags: Readonly<Record<string, string>>
}

export interface Arguments {
  /** Inputs from flags, else from `BATCHGATE_…` of the environment. */
  readonly source: InputSource
  /** Names of the inputs that were given, in whichever way. */
  readonly given: ReadonlySet<InputName>
  /** The command's own flags. */
  readonly flags: Readonly<Record<string, string | undefined>>
  readonly help: boolean
}

/** The environment variable of an input. */
export function variableOf(name: string): string {
  return `BATCHGATE_${name.toUpperCase().replaceAll('-', '_')}`
}

/**
 * Reads what follows the command's name.
 * @throws RunError `config` for an unknown flag, a flag without value, or a credential on the command line.
 */
export function readArguments(
  command: Command,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Arguments {
  const taken: readonly Input[] =
    command.inputs === 'all' ? inputs : inputs.filter((input) => command.inputs.includes(input.name))
  const switches = new Set(taken.filter((input) => input.kind === 'flag').map((input) => input.name))
  const known = new Set([...taken.map((input) => input.name), ...Object.keys(command.flags)])
  const { tokens } = parseArgs({
    args: joinSwitches(args, switches),
    strict: false,
    tokens: true,
    allowPositionals: true,
  })
  const values = new Map<string, string>()
  let help = false
  for (const token of tokens) {
    if (token.kind === 'positional') {
      throw configError(
        `unexpected argument "${token.value}"`,
        `Flags look like --tests NAME. See batchgate ${command.name} --help.`,
      )
    }
    if (token.kind !== 'option') continue
    if (token.name === 'help' || token.name === 'h') {
      help = true
      continue
    }
    if (inputs.some((input) => input.name === token.name && input.kind === 'secret')) {
      throw configError(
        `"${token.name}" is a credential and was given on the command line, where other processes can read it`,
        `Set the environment variable ${variableOf(token.name)} instead.`,
      )
    }
    if (!known.has(token.name)) throw unknownFlag(token.name, command, known)
    if (token.value === undefined) throw configError(`--${token.name} has no value`, `Write --${token.name} VALUE.`)
    values.set(token.name, token.value)
  }
  const lookUp = (name: string) => values.get(name) ?? filled(env[variableOf(name)])
  return {
    source: (name) => (taken.some((input) => input.name === name) ? lookUp(name) : undefined),
    given: new Set(inputs.map((input) => input.name).filter((name) => lookUp(name) !== undefined)),
    flags: Object.fromEntries(Object.keys(command.flags).map((name) => [name, values.get(name)])),
    help,
  }
}

/** Some CIs set to nothing what they do not give; Azure Pipelines leaves `$(NAME)` as it stands. */
function filled(value: string | undefined): string | undefined {
  return value === undefined || /^\s*(?:\$\([\w.-]+\))?\s*$/.test(value) ? undefined : value
}

function unknownFlag(name: string, command: Command, known: ReadonlySet<string>): Error {
  if (inputs.some((input) => input.name === name)) {
    return configError(
      `batchgate ${command.name} does not take --${name}`,
      `It takes ${[...known].map((flag) => `--${flag}`).join(', ')}.`,
    )
  }
  if (known.size === 0) return unknownInput(name)
  return configError(`unknown flag --${name}`, `Did you mean --${closest(name, [...known])}?`)
}

/** Lets yes-or-no inputs stand alone (`--publish-on-pass`), be negated (`--no-annotations`) or have a value. */
function joinSwitches(args: readonly string[], switches: ReadonlySet<string>): string[] {
  const joined: string[] = []
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? ''
    const next = args[at + 1]
    const name = arg.slice(2)
    if (arg.startsWith('--') && switches.has(name)) {
      const value = next !== undefined && /^(true|false)$/i.test(next) ? next : undefined
      if (value !== undefined) at += 1
      joined.push(`--${name}=${value ?? 'true'}`)
    } else if (arg.startsWith('--no-') && switches.has(arg.slice(5))) {
      joined.push(`--${arg.slice(5)}=false`)
    } else if (
      arg.startsWith('--') &&
      !arg.includes('=') &&
      next !== undefined &&
      !next.startsWith('--') &&
      name !== 'help'
    ) {
      joined.push(`${arg}=${next}`)
      at += 1
    } else {
      joined.push(arg)
    }
  }
  return joined
}
