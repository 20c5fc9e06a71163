#!/usr/bin/env node
/** The command line: arguments and environment in, exit code out. */
import { catchBugs } from './bugs.ts'
import { readArguments } from './commands/arguments.ts'
import { renderHelp, renderOverview } from './commands/help.ts'
import { commands } from './commands/index.ts'
import { closest } from './core/closest.ts'
import { configError, isRunError } from './core/errors.ts'
import { sentence } from './core/reasons.ts'
import { logLines } from './core/report/escape.ts'
import { cancellation } from './signals.ts'
import { openStreams } from './streams.ts'
import { systemClock } from './system-clock.ts'
import { version } from './version.ts'

const { write, writeError, leave } = openStreams(process)
catchBugs(process, { tell: (details) => writeError(`${bug(details)}\n`), leave, code: 3 })

async function main([name = 'help', ...rest]: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  try {
    if (name === '--version' || name === 'version') {
      write(`${version}\n`)
      return 0
    }
    const wanted = ['help', '--help', '-h'].includes(name) ? rest[0] : name
    if (wanted === undefined) {
      write(renderOverview(commands, version))
      return 0
    }
    const command = commands.find((known) => known.name === wanted)
    if (command === undefined) throw unknownCommand(wanted)
    const args = readArguments(command, wanted === name ? rest : [], env)
    if (args.help || wanted !== name) {
      write(renderHelp(command))
      return 0
    }
    const run = await command.load()
    const cancelled = cancellation(process, (code) => process.exit(code))
    const isTTY = process.stdout.isTTY === true
    return await run({
      args,
      env,
      clock: systemClock,
      version,
      cancelled,
      write,
      writeError,
      isTTY,
      columns: process.stdout.columns,
    })
  } catch (error) {
    if (!isRunError(error)) throw error
    writeError(`batchgate: ${sentence(error)}\n`)
    return 2
  }
}

function bug(details: string): string {
  return ['A bug in Batchgate. Please report it with these lines:', ...logLines(details)].join('\n')
}

function unknownCommand(name: string): Error {
  const names = commands.map((command) => command.name)
  return configError(
    `unknown command "${name.slice(0, 40)}"`,
    `Did you mean "${closest(name, names)}"? batchgate help lists all.`,
  )
}

leave(await main(process.argv.slice(2), process.env))
