/** What has to hold however badly things go. */
import { groupBy } from '../../src/core/group-by.ts'
import type { Played } from './play.ts'
import type { Situation } from './schedule.ts'

/** What the gate says of each situation when nothing goes wrong. */
export const verdicts: Readonly<Record<Situation, 'passed' | 'failed'>> = {
  well: 'passed',
  broken: 'failed',
  regressed: 'failed',
}

/** From a cancellation or the deadline to the end: the runner's second signal comes after 7.5 s. */
const graceMs = 7_500

/** Every promise that was broken, in a sentence each. */
export function broken(played: Played): string[] {
  return [verdict, starts, time, secrets, leftovers, bugs].flatMap((check) => check(played))
}

function verdict({ ending: { exit, record }, schedule, accepted, world, tookMs }: Played): string[] {
  const right = verdicts[schedule.situation]
  const said = record?.verdict.conclusion ?? 'inconclusive'
  const exits = { passed: [0], failed: [1], inconclusive: [2, 3, 130] }
  const got = new Set(record?.tests.map(({ unit }) => unit))
  const lost = world.delivered[0]?.tests.filter(({ unit }) => !got.has(unit)) ?? []
  return [
    ...(said === right || said === 'inconclusive' ? [] : [`the verdict is ${said}, it should be ${right}`]),
    ...(exits[said].includes(exit) ? [] : [`${said} ended with exit ${exit}`]),
    ...(exit === 2 && accepted.length > 0 ? ['exit 2 says that nothing was started, and something was'] : []),
    ...(record?.verdict.publishable && said !== 'passed' ? [`publishable, and ${said}`] : []),
    ...(said === 'passed' && lost.length > 0 ? [`passed without ${lost.map(({ name }) => name).join(', ')}`] : []),
    ...(exit === 130 && schedule.cancelAtMs === undefined ? ['cancelled by nobody'] : []),
    ...(tookMs > (schedule.cancelAtMs ?? Number.POSITIVE_INFINITY) && exit !== 130
      ? [`cancelled, and ended with exit ${exit}`]
      : []),
  ]
}

/** Never pays twice. */
function starts({ plans, accepted, remote }: Played): string[] {
  const planned = groupBy(plans, (plan) => remote.contentOf(plan))
  const twice = plans.filter((plan, at) => plans.findIndex(({ key }) => key === plan.key) < at)
  const started = [...groupBy(accepted, (content) => content)]
  return [
    ...twice.map(({ key }) => `plan ${key} was triggered twice`),
    ...started
      .filter(([content, times]) => times.length > (planned.get(content)?.length ?? 0))
      .map(
        ([content, times]) =>
          `${times.length} triggers were accepted for ${planned.get(content)?.length ?? 0} plans of ${content}`,
      ),
  ]
}

function time({ tookMs, timeoutMs, schedule: { cancelAtMs } }: Played): string[] {
  const due = Math.min(timeoutMs, cancelAtMs ?? timeoutMs) + graceMs
  return tookMs > due ? [`took ${tookMs / 1000} s, it should have ended after ${due / 1000} s`] : []
}

function secrets({ trapped, remote, ending, world }: Played): string[] {
  const said = JSON.stringify([world.lines, world.failed, world.announced, ending.record])
  return [
    ...trapped.map(
      ({ method, path, headers }) => `${method} ${path} went to another origin: ${JSON.stringify(headers)}`,
    ),
    ...remote.secrets.filter((secret) => said.includes(secret)).map((secret) => `"${secret}" was written down`),
  ]
}

/** What still runs was stopped as far as could be, left to the post step, or named. */
function leftovers({ underway, world }: Played): string[] {
  const lines = world.lines.join('\n')
  const known = new Set(world.announced.at(-1)?.flatMap(({ id }) => id ?? []))
  return underway.flatMap((id) => {
    if (id === undefined) return world.settled ? ['work goes on, and the post step will not look'] : []
    if (known.has(id)) {
      const named =
        lines.includes(`${id} goes on`) || (lines.includes(`${id} could not be cancelled`) && !world.settled)
      return named ? [] : [`batch ${id} goes on, and nobody stopped or named it`]
    }
    return /may have started|whether a batch is running|looking for it|no batch was found in time/.test(
      lines + world.failed.join(),
    )
      ? []
      : [`batch ${id} goes on, and nobody knows of it`]
  })
}

function bugs({ world }: Played): string[] {
  return world.failed.filter((line) => line.includes('A bug in Batchgate'))
}
