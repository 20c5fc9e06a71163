/** `batchgate demo`: the whole job on built-in simulators, for somebody who has neither account nor installation. */
import type { ProviderModule } from '../core/provider-module.ts'
import { providers } from '../providers/index.ts'
import { simulate } from '../simulators.ts'
import { accelerated, demoSpeed } from '../system-clock.ts'
import type { CommandLine } from './command-line.ts'
import { runInDemo } from './demo-run.ts'
import { readProvider } from './simulate.ts'

type Id = ProviderModule['id']

/** Ends with 0 when the demonstration worked, whatever its verdicts are; they are shown with their exit codes. */
export async function demoCommand(line: CommandLine): Promise<number> {
  const only = line.args.flags.provider
  const ids = only === undefined ? (Object.keys(providers) as Id[]).toSorted(storyLast) : [readProvider(only)]
  for (const id of ids) {
    if (id === 'bland') await (await import('./demo-story.ts')).tellStory(line)
    else await runOnce(id, line)
    if (line.cancelled.aborted) return 130
  }
  return 0
}

/** The story says most, so it comes last, where the eye ends. */
function storyLast(a: Id, b: Id): number {
  return Number(a === 'bland') - Number(b === 'bland')
}

async function runOnce(id: Id, line: CommandLine): Promise<void> {
  const clock = accelerated(line.clock, demoSpeed)
  const { server, firstRun } = await simulate(id, { clock })
  line.write(`\n══ ${id}: one run without a baseline, so every failure counts ══\n\n`)
  try {
    const { exit } = await runInDemo(line, {
      clock,
      shown: true,
      inputs: {
        provider: id,
        'base-url': server.url,
        tests: firstRun.tests?.join('\n') ?? '',
        suites: firstRun.suites?.join('\n') ?? '',
        options: firstRun.options,
        'report-dir': `${line.args.source('report-dir') ?? 'batchgate-report'}/${id}`,
        ...firstRun.credentials,
      },
    })
    line.write(`A workflow step would have ended with exit code ${exit}.\n`)
  } finally {
    await server.close()
  }
}
