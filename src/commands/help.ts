/** The help text, made from the table of inputs and the list of commands. */
import { type Input, inputs } from '../core/options.ts'
import { type Command, variableOf } from './arguments.ts'

/** What `batchgate help` prints. */
export function renderOverview(commands: readonly Command[], version: string): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return [
    `batchgate ${version}: run an AI agent's tests on the platform that hosts it, and let a change through only if it did not get worse.`,
    '',
    'Usage: batchgate COMMAND [--flag value …]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'batchgate COMMAND --help tells the flags of a command.',
    'Exit codes: 0 passed, 1 failed, 2 wrong setting, 3 no verdict, 130 cancelled.',
    '',
  ].join('\n')
}

/** What `batchgate COMMAND --help` prints. */
export function renderHelp(command: Command): string {
  const taken: readonly Input[] =
    command.inputs === 'all' ? inputs : inputs.filter(({ name }) => command.inputs.includes(name))
  const flags = [
    ...Object.entries(command.flags).map(([name, summary]) => ({ flag: `--${name}`, text: summary })),
    ...taken
      .filter(({ kind }) => kind !== 'secret')
      .map((input) => ({ flag: `--${input.name}`, text: describe(input) })),
  ]
  const secrets = taken
    .filter(({ kind }) => kind === 'secret')
    .map((input) => ({ flag: variableOf(input.name), text: describe(input) }))
  return [
    `batchgate ${command.name}: ${command.summary}.`,
    '',
    ...rows(flags),
    ...(secrets.length === 0 ? [] : ['', 'Credentials, from the environment only:', ...rows(secrets)]),
    ...(command.inputs === 'all'
      ? ['', 'Every flag can also be set in the environment: --max-parallel is BATCHGATE_MAX_PARALLEL.']
      : []),
    '',
  ].join('\n')
}

function describe(input: Input): string {
  const fallback = input.cliDefault ?? input.default
  const words = input.kind === 'word' ? ` [${input.words?.join(', ')}]` : ''
  return `${input.summary}${words}${fallback === undefined || fallback === '' ? '' : ` (default: ${fallback})`}`
}

function rows(entries: readonly { flag: string; text: string }[]): string[] {
  const width = Math.max(0, ...entries.map(({ flag }) => flag.length))
  return entries.map(({ flag, text }) => `  ${flag.padEnd(width)}  ${text}`)
}
