/** `batchgate plan`: resolves, and triggers nothing: what would run, at what cost, against which baseline. */

import { rulesOf } from '../app.ts'
import { isRunError } from '../core/errors.ts'
import { groupBy } from '../core/group-by.ts'
import { planLanes } from '../core/plan.ts'
import { sentence } from '../core/reasons.ts'
import { logLine } from '../core/report/escape.ts'
import { describe, startDeadline } from '../core/wait.ts'
import type { CommandLine } from './command-line.ts'
import { assembleLocal } from './local-world.ts'

/** Tests listed by name. */
const listed = 200

export async function planCommand(line: CommandLine): Promise<number> {
  const { world, options } = await assembleLocal(line)
  const deadline = startDeadline(world.clock, options.timeoutMs, world.cancelled)
  try {
    const provider = await world.makeProvider((warning) => world.host.log.warning(warning))
    const tests = await provider.resolve(options.selection, deadline.signal)
    const { trials, confirm, publishOnPass } = options.policy
    const plans = planLanes({ key: 'first', phase: 'first', tests, trials, limits: provider.limits }).flat()
    const executions = plans.reduce((sum, plan) => sum + plan.tests.length * plan.trials, 0)
    const unknown = tests.some((test) => test.expands)
    const units = groupBy(tests, (test) => test.unit).size
    const rules = rulesOf(world)
    const lines = [
      `${tests.length} ${unknown ? 'tests or suites of tests' : 'tests'}:`,
      ...tests.slice(0, listed).map((test) => `  ${test.name} (${test.id})`),
      ...(tests.length > listed ? [`  … and ${tests.length - listed} more`] : []),
      `First pass: ${plans.length} batches, ${executions} executions${unknown ? ' at least (what a suite holds is known only when it runs)' : ''}.`,
      `Repetitions: at most ${confirm} of each suspicious test; the platform can repeat ${units === tests.length ? 'single tests' : 'no less than a whole suite or test with its variations'}.`,
      `Time-out: ${describe(options.timeoutMs)}.`,
      `Baseline: ${await baselineLine(world, deadline.signal)}`,
      `Records: ${rules.records ? 'yes' : 'no'} (${rules.why}).`,
      `Publishes when publishable: ${publishOnPass && rules.mayPublish ? 'yes' : `no (${publishOnPass ? rules.why : 'publish-on-pass is not set'})`}.`,
      'Nothing was triggered.',
    ]
    line.write(`${lines.map((text) => logLine(text)).join('\n')}\n`)
    return 0
  } finally {
    deadline.stop()
  }
}

async function baselineLine(
  { store }: Awaited<ReturnType<typeof assembleLocal>>['world'],
  signal: AbortSignal,
): Promise<string> {
  if (store === undefined) return 'none; every failure counts.'
  try {
    const found = await store.read(signal)
    if (found.kind === 'missing') return `none yet. ${found.advice}`
    const runs = found.histories.reduce(
      (most, history) => Math.max(most, history.runs.filter(({ bar }) => bar).length),
      0,
    )
    return `${found.source}, ${runs} runs in its bar, branch ${found.histories[0]?.branch ?? ''}.`
  } catch (error) {
    if (!isRunError(error)) throw error
    return `unreadable, so a run would be inconclusive. ${sentence(error)}`
  }
}
