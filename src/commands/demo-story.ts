/**
 * The story that the demonstration tells on simulated Bland: a main branch that is recorded, then a change that breaks
 * one test, is unlucky with a flaky one, and makes every answer a little worse.
 */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createBland } from '../simulator/bland.ts'
import { serve } from '../simulator/server.ts'
import { accelerated } from '../system-clock.ts'
import type { CommandLine } from './command-line.ts'
import { runInDemo } from './demo-run.ts'

/** Runs of the main branch that are recorded before the change. */
const mainRuns = 10
/** Faster than a single demonstration, for there is more to tell. */
const speed = 100

const broken = 'Cancels late and hears of the fee'
const flaky = 'Confused caller wants another clinic'
/** What the flaky test comes to after the change: too often a failure to be cleared, too seldom to be convicted. */
const badLuck = ['fail', 'fail', 'pass', 'fail', 'pass', 'fail', 'pass', 'pass', 'fail'] as const
/** Steady on the main branch, so that the story has one flaky test and not many. */
const steady = ['Talks over the agent', 'Books by phone', 'Asks for a price']

export async function tellStory(line: CommandLine): Promise<void> {
  const clock = accelerated(line.clock, speed)
  const bland = createBland({ clock, seed: 'b' })
  const server = await serve(bland.platform, { clock })
  const reportDir = join(line.args.source('report-dir') ?? 'batchgate-report', 'bland')
  const baseline = join(reportDir, 'baseline.json')
  const inputs = {
    provider: 'bland',
    'base-url': server.url,
    'api-key': 'demo-key',
    tests: '*',
    'max-errored': '1',
    baseline,
    'baseline-branch': 'main',
    'report-dir': reportDir,
  } as const
  try {
    await rm(baseline, { force: true })
    for (const name of steady) bland.setFate(name, 'pass')
    line.write('\n══ bland: a main branch is recorded, and then comes a change ══\n\n')
    line.write(
      'One test has always failed, one cannot be judged at all, and one is flaky: that is what is normal here.\n',
    )
    for (let number = 1; number <= mainRuns && !line.cancelled.aborted; number += 1) {
      const { record } = await runInDemo(line, {
        clock,
        inputs,
        shown: false,
        event: { host: 'ci', branch: 'main', changeRequest: false, untrusted: false },
        info: { kind: 'ci', branch: 'main', commit: commitOf(number), runId: String(number), attempt: 1 },
      })
      if (record === undefined) return
      const { passed, total, score } = record.totals
      line.write(
        `main, run ${number}: ${record.verdict.conclusion}; ${passed} of ${total} tests passed, score ${score?.toFixed(3)}; recorded\n`,
      )
    }
    bland.setFate(broken, 'fail')
    bland.nextFates(flaky, ...badLuck)
    bland.drift(-0.02)
    line.write(
      `\nA pull request breaks "${broken}",\nmakes every answer a little worse, and has bad luck with "${flaky}".\n\n`,
    )
    const { exit } = await runInDemo(line, {
      clock,
      inputs,
      shown: true,
      event: { host: 'ci', branch: 'shorter-answers', baseBranch: 'main', changeRequest: true, untrusted: false },
      info: {
        kind: 'ci',
        branch: 'shorter-answers',
        commit: commitOf(mainRuns + 1),
        runId: String(mainRuns + 1),
        attempt: 1,
      },
    })
    line.write(`A workflow step would have ended with exit code ${exit}.\n`)
  } finally {
    await server.close()
  }
}

/** Looks like a commit, and is none. */
function commitOf(number: number): string {
  return number.toString(16).padStart(2, '0').repeat(20)
}
