/** The texts that are derived from the tables of inputs and outputs. */
import { type Input, inputs } from '../src/core/options.ts'
import { outputs } from '../src/core/outputs.ts'
import type { ProviderModule } from '../src/core/provider-module.ts'
import { module as bland } from '../src/providers/bland/index.ts'
import { module as futureAgi } from '../src/providers/future-agi/index.ts'
import { module as koreAi } from '../src/providers/kore-ai/index.ts'
import { module as umbracoAi } from '../src/providers/umbraco-ai/index.ts'

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`

/** The whole of `action.yml`. */
export function actionFile(): string {
  const lines = [
    'name: Batchgate',
    "description: Run an AI agent's tests on the platform that hosts it, and let a change through only if the agent did not get worse",
    'author: Batchgate contributors',
    'branding:',
    '  icon: shield',
    '  color: green',
    'inputs:',
    ...inputs.flatMap((input: Input) => [
      `  ${input.name}:`,
      `    description: ${quote(describe(input))}`,
      `    required: ${input.required === true}`,
      ...(input.default === undefined ? [] : [`    default: ${quote(input.default)}`]),
    ]),
    'outputs:',
    ...Object.entries(outputs).flatMap(([name, summary]) => [`  ${name}:`, `    description: ${quote(summary)}`]),
    'runs:',
    '  using: node24',
    '  main: dist/action/index.js',
    '  post: dist/post/index.js',
    '',
  ]
  return lines.join('\n')
}

/** The README with its tables made anew between their markers. */
export function withParts(readme: string): string {
  const tables: Record<string, string> = {
    inputs: inputTable(),
    outputs: outputTable(),
    ...Object.fromEntries(
      [umbracoAi, bland, koreAi, futureAgi].map((provider) => [`options-${provider.id}`, optionTable(provider)]),
    ),
  }
  return readme.replace(
    /(<!-- ([\w-]+):start[^>]*-->\n)[\s\S]*?(<!-- \2:end -->)/g,
    (whole, start: string, name: string, end: string) => {
      const table = tables[name]
      return table === undefined ? whole : `${start}${table}${end}`
    },
  )
}

function inputTable(): string {
  const rows = inputs.map((input: Input) => {
    const given = input.default === undefined ? '' : `\`${input.default}\``
    const fallback = input.required ? '(required)' : given
    const cli = input.cliDefault === undefined || input.cliDefault === '' ? '' : `; CLI: \`${input.cliDefault}\``
    return `| \`${input.name}\` | ${fallback}${cli} | ${describe(input).replaceAll('|', '\\|')} |\n`
  })
  return `| input | default | meaning |\n| --- | --- | --- |\n${rows.join('')}`
}

function optionTable(provider: ProviderModule): string {
  const rows = Object.entries(provider.options).map(
    ([key, { summary, allowed }]) =>
      `| \`${key}\` | ${allowed.replaceAll('|', '\\|')} | ${summary.replaceAll('|', '\\|')} |\n`,
  )
  return `| key of \`options\` | allowed | meaning |\n| --- | --- | --- |\n${rows.join('')}`
}

function outputTable(): string {
  const rows = Object.entries(outputs).map(([name, summary]) => `| \`${name}\` | ${summary} |\n`)
  return `| output | meaning |\n| --- | --- |\n${rows.join('')}`
}

function describe(input: Input): string {
  if (input.kind !== 'word' || input.words === undefined) return input.summary
  return `${input.summary}: ${input.words.map((word) => `\`${word}\``).join(', ')}`
}
