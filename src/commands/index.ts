/** The commands of `batchgate`, each loaded only when it is asked for. */
import type { Command } from './arguments.ts'
import type { CommandLine } from './command-line.ts'

export interface RunnableCommand extends Command {
  /** Resolves to the exit code. */
  readonly load: () => Promise<(line: CommandLine) => Promise<number>>
}

/** The inputs that judging again may change. */
const judging = [
  'fail-on',
  'min-pass-rate',
  'min-score',
  'max-errored',
  'max-drop',
  'false-alarms',
  'confirm',
  'on-inconclusive',
  'update-baseline',
  'baseline',
  'report-dir',
] as const

export const commands: readonly RunnableCommand[] = [
  {
    name: 'run',
    summary: 'Run tests on the platform, judge them, and report',
    inputs: 'all',
    flags: {},
    load: async () => (await import('./run.ts')).runCommand,
  },
  {
    name: 'plan',
    summary: 'Tell what would run, at what cost and against which baseline, and trigger nothing',
    inputs: 'all',
    flags: {},
    load: async () => (await import('./plan.ts')).planCommand,
  },
  {
    name: 'judge',
    summary: 'Judge a recorded run again, offline, under the recorded policy or another one',
    inputs: judging,
    flags: { results: 'The results.json of the run' },
    load: async () => (await import('./judge.ts')).judgeCommand,
  },
  {
    name: 'comment',
    summary: 'Comment on the pull request whose run has started this workflow_run job',
    inputs: ['name', 'comment', 'comment-mode', 'github-token'],
    flags: { results: 'The results.json of that run, from its artifact; it is not trusted' },
    load: async () => (await import('./comment.ts')).commentCommand,
  },
  {
    name: 'demo',
    summary: 'Show a whole run against built-in simulators; no account, no installation',
    inputs: ['report-dir'],
    flags: { provider: 'Only this platform: umbraco-ai, bland, kore-ai or future-agi; default: all' },
    load: async () => (await import('./demo.ts')).demoCommand,
  },
  {
    name: 'simulate',
    summary: 'Serve a simulated platform on loopback, to try things against',
    inputs: [],
    flags: {
      provider: 'umbraco-ai, bland, kore-ai or future-agi',
      port: 'Port; default: a free one',
      speed: 'How fast its time passes, from 0.001 to 1000; default: 1',
    },
    load: async () => (await import('./simulate.ts')).simulateCommand,
  },
]
