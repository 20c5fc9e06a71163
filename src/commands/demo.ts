/** `batchgate demo`: the whole job on built-in simulators, for somebody who has neither account nor installation. */
import { gate } from '../app.ts'
import { assemble } from '../assemble.ts'
import { type InputName, readOptions } from '../core/options.ts'
import type { ProviderModule } from '../core/provider-module.ts'
import { renderText } from '../core/report/text.ts'
import { createLocalHost, wantsColours } from '../hosts/local.ts'
import { createRedactor } from '../hosts/redaction.ts'
import { providers } from '../providers/index.ts'
import { simulate } from '../simulators.ts'
import { accelerated, demoSpeed } from '../system-clock.ts'
import type { CommandLine } from './command-line.ts'
import { readProvider } from './simulate.ts'

type Id = ProviderModule['id']

/** Ends with 0 when the demonstration worked, whatever its verdicts are; they are shown with their exit codes. */
export async function demoCommand(line: CommandLine): Promise<number> {
  const only = line.args.flags.provider
  const ids = only === undefined ? (Object.keys(providers) as Id[]) : [readProvider(only)]
  for (const id of ids) {
    const exit = await demonstrate(id, line)
    if (line.cancelled.aborted) return 130
    line.write(`A workflow step would have ended with exit code ${exit}.\n\n`)
  }
  return 0
}

async function demonstrate(id: Id, line: CommandLine): Promise<number> {
  const clock = accelerated(line.clock, demoSpeed)
  const { server, firstRun } = await simulate(id, { clock })
  const values: Partial<Record<InputName, string>> = {
    provider: id,
    'base-url': server.url,
    tests: firstRun.tests?.join('\n') ?? '',
    suites: firstRun.suites?.join('\n') ?? '',
    options: firstRun.options,
    'report-dir': `${line.args.source('report-dir') ?? 'batchgate-report'}/${id}`,
    ...firstRun.credentials,
  }
  const options = readOptions((name) => values[name], 'cli')
  const redactor = createRedactor()
  const colours = wantsColours({ isTTY: line.isTTY, env: line.env })
  const host = createLocalHost({
    write: line.write,
    writeError: line.writeError,
    colours,
    debug: false,
    redactor,
    render: (record) => renderText(record, { colours, width: line.columns ?? 100, reportDir: options.reportDir }),
  })
  line.write(`── ${id}, simulated at ${server.url} ──\n`)
  const world = await assemble({
    options,
    host,
    redactor,
    info: { kind: 'terminal' },
    event: { host: 'terminal', changeRequest: false, untrusted: false },
    baselineBranch: undefined,
    clock,
    cancelled: line.cancelled,
    proxy: {},
    version: line.version,
    artifactStore: undefined,
    readFromBase: undefined,
  })
  try {
    return (await gate(world)).exit
  } finally {
    await server.close()
  }
}
