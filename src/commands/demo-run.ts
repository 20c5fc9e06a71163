/** One run of the demonstration: everything is real but the platform and the event. */
import { gate } from '../app.ts'
import { assemble } from '../assemble.ts'
import type { RunEvent } from '../core/event-rules.ts'
import type { HostInfo } from '../core/model.ts'
import { type InputName, readOptions } from '../core/options.ts'
import type { Clock } from '../core/ports.ts'
import { renderText } from '../core/report/text.ts'
import { createLocalHost, wantsColours } from '../hosts/local.ts'
import { createRedactor } from '../hosts/redaction.ts'
import type { Ending } from '../world.ts'
import type { CommandLine } from './command-line.ts'

export interface DemoRun {
  readonly clock: Clock
  readonly inputs: Readonly<Partial<Record<InputName, string>>>
  /** False: nothing of the run is printed. */
  readonly shown: boolean
  /** Default: a terminal. */
  readonly event?: RunEvent
  readonly info?: HostInfo
}

export async function runInDemo(line: CommandLine, run: DemoRun): Promise<Ending> {
  const options = readOptions((name) => run.inputs[name], 'cli')
  const redactor = createRedactor()
  const colours = wantsColours({ isTTY: line.isTTY, env: line.env })
  const host = createLocalHost({
    write: run.shown ? line.write : () => {},
    writeError: run.shown ? line.writeError : () => {},
    colours,
    debug: false,
    redactor,
    render: (record) => renderText(record, { colours, width: line.columns ?? 100, reportDir: options.reportDir }),
  })
  const world = await assemble({
    options,
    host,
    redactor,
    info: run.info ?? { kind: 'terminal' },
    event: run.event ?? { host: 'terminal', changeRequest: false, untrusted: false },
    baselineBranch: options.baselineBranch,
    clock: run.clock,
    cancelled: line.cancelled,
    proxy: {},
    version: line.version,
    artifactStore: undefined,
    readFromBase: undefined,
  })
  return gate(world)
}
