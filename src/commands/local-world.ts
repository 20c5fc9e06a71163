/** The world of a command line: a terminal, or another CI. */
import type { World } from '../app.ts'
import { assemble } from '../assemble.ts'
import { type Options, readOptions } from '../core/options.ts'
import { renderText } from '../core/report/text.ts'
import { createLocalHost, wantsColours } from '../hosts/local.ts'
import { createRedactor } from '../hosts/redaction.ts'
import { proxySettings } from '../http/proxy.ts'
import { accelerated, demoSpeed } from '../system-clock.ts'
import type { CommandLine } from './command-line.ts'

export async function assembleLocal(line: CommandLine): Promise<{ world: World; options: Options }> {
  const { args, env, cancelled, version, write, writeError } = line
  const options = readOptions(args.source, 'cli')
  const redactor = createRedactor()
  const colours = wantsColours({ isTTY: line.isTTY, env })
  const host = createLocalHost({
    write,
    writeError,
    colours,
    debug: (env.BATCHGATE_DEBUG ?? '') !== '',
    redactor,
    render: (record) => renderText(record, { colours, width: line.columns ?? 100, reportDir: options.reportDir }),
  })
  const world = await assemble({
    options,
    host,
    redactor,
    info: { kind: 'terminal' },
    event: { host: 'terminal', changeRequest: false, untrusted: false },
    baselineBranch: options.baselineBranch,
    clock: options.provider === 'demo' ? accelerated(line.clock, demoSpeed) : line.clock,
    cancelled,
    proxy: proxySettings(env),
    version,
    artifactStore: undefined,
    readFromBase: undefined,
  })
  return { world, options }
}
