/** What speaks against publishing what was tested. */
import type { JudgeInput } from '../judge.ts'
import type { ComparisonWord, Conclusion } from '../model.ts'

const BLOCKING = ['suspected', 'regressed', 'errored', 'missing'] as const satisfies readonly ComparisonWord[]

/** One sentence for each obstacle; none means publishable. */
export function publishingObstacles(input: JudgeInput, conclusion: Conclusion): string[] {
  const { tests, comparison, policy, mayPublish } = input
  const obstacles: string[] = []
  if (!mayPublish.allowed) obstacles.push(mayPublish.why ?? 'this event may not publish')
  if (conclusion !== 'passed') obstacles.push(`the verdict is ${conclusion}`)
  if (policy.failOn === 'nothing') obstacles.push('fail-on is "nothing", so the verdict vouches for nothing')
  const counted = tests.filter((test) => !test.quarantined)
  if (!counted.some((test) => test.outcome === 'passed' || test.outcome === 'failed')) {
    obstacles.push('no test was judged')
  }
  const aside = new Set(tests.filter((test) => test.quarantined).map((test) => test.id))
  const compared = (comparison?.tests ?? []).filter((test) => !aside.has(test.id))
  const words = new Map(compared.map((test) => [test.id, test.word]))
  for (const word of BLOCKING) {
    const ids = new Set(compared.filter((test) => test.word === word).map((test) => test.id))
    if (word === 'errored') for (const test of counted) if (test.outcome === 'errored') ids.add(test.id)
    if (ids.size > 0) obstacles.push(`${ids.size} ${ids.size === 1 ? 'test is' : 'tests are'} ${word}`)
  }
  // A test that no baseline vouches for has to vouch for itself.
  const unproven = counted.filter(
    (test) => (words.get(test.id) ?? 'added') === 'added' && test.outcome !== 'passed' && test.outcome !== 'errored',
  )
  if (unproven.length > 0) {
    obstacles.push(`${unproven.length} ${unproven.length === 1 ? 'test' : 'tests'} without a baseline did not pass`)
  }
  if (comparison?.whole?.regressed) obstacles.push('the whole run dropped')
  return obstacles
}
