/**
 * `batchgate run` over a simulated platform, from its arguments to the recorded baseline, on a clock that runs fast.
 * Arguments: speed and epoch of the clock, then those of the command. Its last line is its measures as JSON.
 */

import { readArguments } from '../../src/commands/arguments.ts'
import { commands } from '../../src/commands/index.ts'
import { accelerated, systemClock } from '../../src/system-clock.ts'
import { gitlab } from '../../test/support/ci-environments.ts'

/** What the child writes. */
export interface Measures {
  readonly exit: number
  /** Processor time, ms. */
  readonly ms: number
  readonly peakMiB: number
}

const [speed = '1', epoch = '0', ...given] = process.argv.slice(2)
const command = commands.find(({ name }) => name === 'run')
if (command === undefined) throw new Error('there is no command "run"')
const run = await command.load()
const exit = await run({
  args: readArguments(command, given, process.env),
  // A build of the baseline branch, so that it is recorded
  env: gitlab,
  clock: accelerated(systemClock, Number(speed), Number(epoch)),
  version: '0',
  cancelled: new AbortController().signal,
  write: (text) => process.stderr.write(text),
  writeError: (text) => process.stderr.write(text),
  isTTY: false,
  columns: undefined,
})
const { user, system } = process.cpuUsage()
const measures: Measures = { exit, ms: (user + system) / 1_000, peakMiB: process.resourceUsage().maxRSS / 1_024 }
process.stdout.write(JSON.stringify(measures), () => process.exit(0))
