/** The world of a command line: a terminal, or another CI. */

import { assemble } from '../assemble.ts'
import { configError } from '../core/errors.ts'
import { type Options, readOptions } from '../core/options.ts'
import { renderText } from '../core/report/text.ts'
import { type CiContext, readCi } from '../hosts/ci.ts'
import { createLocalHost, wantsColours } from '../hosts/local.ts'
import { createRedactor } from '../hosts/redaction.ts'
import { proxySettings } from '../http/proxy.ts'
import { accelerated, demoSpeed } from '../system-clock.ts'
import type { World } from '../world.ts'
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
  const { info, event, defaultBranch } = await surroundings(env)
  const baselineBranch = options.baselineBranch ?? defaultBranch
  const world = await assemble({
    options,
    host,
    redactor,
    info,
    event,
    baselineBranch,
    clock: options.provider === 'demo' ? accelerated(line.clock, demoSpeed) : line.clock,
    cancelled,
    proxy: proxySettings(env),
    version,
    artifactStore: undefined,
    readFromBase:
      event.changeRequest || event.unclear !== undefined
        ? (path) => readFromBase(event.baseBranch ?? baselineBranch, path)
        : undefined,
  })
  return { world, options }
}

/** GitHub's own variables say more than what all CIs have in common, so its events keep their names. */
async function surroundings(env: CommandLine['env']): Promise<CiContext> {
  if (env.GITHUB_ACTIONS === 'true') {
    const github = await import('../hosts/github/context.ts')
    const context = github.readGithubContext(env, github.readEventPayload(env))
    const { defaultBranch } = context
    return {
      info: github.hostInfo(context),
      event: github.runEvent(context),
      ...(defaultBranch === undefined ? {} : { defaultBranch }),
    }
  }
  const terminal: CiContext = {
    info: { kind: 'terminal' },
    event: { host: 'terminal', changeRequest: false, untrusted: false },
  }
  return (await readCi(env)) ?? terminal
}

async function readFromBase(branch: string | undefined, path: string): Promise<string | undefined> {
  if (branch === undefined) {
    throw configError(
      'input "quarantine" counts as it stands on the base branch, which this CI does not name',
      'Name it with baseline-branch.',
    )
  }
  return (await import('../hosts/base-branch.ts')).readFromBranch(branch, path)
}
