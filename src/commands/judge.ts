/** `batchgate judge`: judges a recorded run again, offline, under the recorded policy or another one. */
import { nextStep } from '../core/compare.ts'
import { configError } from '../core/errors.ts'
import { type Evidence, readEvidence } from '../core/evidence.ts'
import { exitCode, judge } from '../core/judge.ts'
import type { Policy, RunRecord } from '../core/model.ts'
import { type InputName, readOptions } from '../core/options.ts'
import { recordTest, totalsOf } from '../core/outcome.ts'
import { noQuarantine } from '../core/quarantine.ts'
import { renderText } from '../core/report/text.ts'
import { createFileStore } from '../hosts/baseline-file.ts'
import { wantsColours } from '../hosts/local.ts'
import type { CommandLine } from './command-line.ts'
import { readResultsFile } from './results-file.ts'

/** The policy inputs by their place in the policy; only those that were given change what was recorded. */
const policyInputs = {
  'fail-on': 'failOn',
  'min-pass-rate': 'minPassRate',
  'min-score': 'minScore',
  'max-errored': 'maxErrored',
  'max-drop': 'maxDrop',
  'false-alarms': 'falseAlarms',
  confirm: 'confirm',
  'on-inconclusive': 'onInconclusive',
  'update-baseline': 'updateBaseline',
} as const satisfies Partial<Record<InputName, keyof Policy>>

export async function judgeCommand({ args, env, write, isTTY, columns, cancelled }: CommandLine): Promise<number> {
  const evidence = readEvidence(await readResultsFile(args.flags.results))
  const options = readOptions((name) => (name === 'provider' ? evidence.provider : args.source(name)), 'cli')
  const policy = policyOf(evidence, options.policy, args.given)
  const { baseline } = options
  if (baseline.kind === 'artifact')
    throw configError('--baseline is "artifact"', 'Judging again works offline: give the path of a file, or none.')
  const found = baseline.kind === 'file' ? await createFileStore(baseline.path).read(cancelled) : undefined
  if (found?.kind === 'missing')
    throw configError(`--baseline is "${found.source}", which does not exist`, 'Give the path of a baseline file.')
  const history = found?.histories[0]
  const onBaselineBranch = history !== undefined && evidence.host.branch === history.branch
  const comparison = decide(evidence, { policy, history, source: found?.source ?? '', onBaselineBranch })
  const tests = evidence.results.map((result) => recordTest(result, evidence.quarantined.has(result.test.id)))
  const verdict = judge({
    tests,
    comparison,
    policy,
    failures: evidence.failures,
    shortfalls: evidence.shortfalls,
    baseline: history === undefined ? 'none' : 'found',
    onBaselineBranch,
    mayPublish: { allowed: true },
    quarantine: noQuarantine,
  })
  const { name, provider, host, startedAt, finishedAt, batches, shortfalls } = evidence
  const record: RunRecord = {
    version: 1,
    name,
    provider,
    host,
    startedAt,
    finishedAt,
    policy,
    batches,
    totals: totalsOf(tests),
    tests,
    ...(comparison === undefined ? {} : { comparison }),
    verdict,
    shortfalls,
    warnings: [],
  }
  const given = args.given.has('report-dir') ? options.reportDir : undefined
  if (given !== undefined) await (await import('../reports.ts')).writeReports(given, record, history)
  const colours = wantsColours({ isTTY, env })
  write(renderText(record, { colours, width: columns ?? 100, ...(given === undefined ? {} : { reportDir: given }) }))
  return exitCode({ verdict, policy, beforeTrigger: false })
}

interface Decision {
  readonly policy: Policy
  readonly history: Parameters<typeof nextStep>[0]['history']
  readonly source: string
  readonly onBaselineBranch: boolean
}

/** Recorded repetitions are replayed in their order; a suspect without any stays suspected. */
function decide({ results, quarantined }: Evidence, { policy, history, source, onBaselineBranch }: Decision) {
  const accept = onBaselineBranch && policy.updateBaseline === 'accept'
  const setting = { onBaselineBranch, source, quarantined, accept }
  const step = nextStep({ results, policy, history, setting, seed: 1, recordedOnly: true })
  return step.kind === 'decided' ? step.comparison : undefined
}

function policyOf({ policy: recorded }: Evidence, read: Policy, given: ReadonlySet<InputName>): Policy {
  const changed = Object.entries(policyInputs).filter(([name]) => given.has(name as InputName))
  return { ...read, ...recorded, ...Object.fromEntries(changed.map(([, key]) => [key, read[key]])) }
}
