/** `batchgate simulate`: serves a simulated platform until it is stopped. */

import { closest } from '../core/closest.ts'
import { configError } from '../core/errors.ts'
import { providers } from '../providers/index.ts'
import { simulate } from '../simulators.ts'
import { accelerated } from '../system-clock.ts'
import { variableOf } from './arguments.ts'
import type { CommandLine } from './command-line.ts'

export async function simulateCommand({ args, clock, cancelled, write }: CommandLine): Promise<number> {
  const id = readProvider(args.flags.provider)
  const { server, firstRun } = await simulate(id, {
    clock: accelerated(clock, readSpeed(args.flags.speed)),
    port: readPort(args.flags.port),
  })
  const lines = [
    `Simulated ${id} at ${server.url} (stop it with Ctrl-C). To run its tests:`,
    '',
    ...Object.entries(firstRun.credentials).map(([name, value]) => `  export ${variableOf(name)}='${value}'`),
    `  batchgate run --provider ${id} --base-url ${server.url}${selectionOf(firstRun)}`,
    '',
  ]
  write(`${lines.join('\n')}\n`)
  await new Promise<void>((resolve) => {
    if (cancelled.aborted) resolve()
    else cancelled.addEventListener('abort', () => resolve(), { once: true })
  })
  await server.close()
  return 0
}

function selectionOf({ tests, suites, options }: Awaited<ReturnType<typeof simulate>>['firstRun']): string {
  const list = (name: string, values: readonly string[] | undefined) =>
    values === undefined ? '' : ` --${name} '${values.join(',')}'`
  return `${list('tests', tests)}${list('suites', suites)}${options === '' ? '' : ` --options '${options}'`}`
}

/** @throws RunError `config` when it is missing or unknown. */
export function readProvider(given: string | undefined): keyof typeof providers {
  const known = Object.keys(providers) as (keyof typeof providers)[]
  if (given === undefined) throw configError('--provider is missing', `It must be one of ${known.join(', ')}.`)
  const found = known.find((id) => id === given.toLowerCase())
  if (found !== undefined) return found
  throw configError(
    `--provider is "${given}"`,
    `It must be one of ${known.join(', ')}. Did you mean "${closest(given, known)}"?`,
  )
}

function readPort(given: string | undefined): number {
  if (given === undefined) return 0
  const port = Number(given)
  if (/^\d{1,5}$/.test(given) && port <= 65_535) return port
  throw configError(`--port is "${given}"`, 'It must be a number from 0 to 65535; 0 takes a free port.')
}

function readSpeed(given: string | undefined): number {
  if (given === undefined) return 1
  const speed = Number(given)
  if (/^\d{1,4}(\.\d{1,3})?$/.test(given) && speed >= 0.001 && speed <= 1000) return speed
  throw configError(`--speed is "${given}"`, 'It must be a number from 0.001 to 1000.')
}
