/**
 * A stand-in for GitHub's runner: starts a bundle as the runner starts an action, cancels it as the runner does, and
 * judges what it left behind as the runner does.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { inputVariables, readActionFile } from './action-file.ts'
import { type GithubEvent, githubEvents } from './github-events.ts'
import { parseValues, uploadedSummary } from './runner-files.ts'
import { createRunnerLog, type LoggedAnnotation, type RunnerLog } from './runner-log.ts'

const root = resolve(import.meta.dirname, '..', '..')

export interface StepSetup {
  /** Path of the action's description; the bundles that it names are started. Default: the project's own. */
  readonly actionFile?: string
  readonly inputs?: Readonly<Record<string, string>>
  /** Default: a push to the default branch. */
  readonly event?: GithubEvent
  /** Secrets of the job, masked from the start. */
  readonly secrets?: readonly string[]
  /** What `${{ github.token }}` stands for. */
  readonly token?: string
  /** Added to the environment last; undefined removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** The Node that runs the action. Default: the one that runs the tests. */
  readonly node?: string
  /** The runner's own times between the signals of a cancellation, in ms. */
  readonly grace?: { readonly term: number; readonly kill: number }
}

export interface StepResult {
  /** What the job page shows. */
  readonly conclusion: 'success' | 'failure' | 'cancelled'
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly outputs: Readonly<Record<string, string>>
  /** Outputs that a later job can see: the runner drops those that hold a masked value. */
  readonly jobOutputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  /** Undefined when the runner dropped it for its size. */
  readonly summary: string | undefined
  readonly annotations: readonly LoggedAnnotation[]
  readonly log: RunnerLog
  /** Both streams as they were written, unmasked. */
  readonly raw: string
  /** What the runner itself complained about. */
  readonly complaints: readonly string[]
  readonly durationMs: number
}

export interface RunningStep {
  readonly pid: number
  readonly ended: Promise<StepResult>
  /** Resolves once the log has matched; rejects when the step ends without. */
  saw(pattern: RegExp): Promise<void>
  /** SIGINT, SIGTERM 7.5 s later, SIGKILL 2.5 s after that. */
  cancel(): Promise<StepResult>
  /** One signal, as somebody else would send it. */
  signal(signal: NodeJS.Signals): void
}

export interface FakeRunner {
  /** The checkout that the action sees as its working directory. */
  readonly workspace: string
  main(): RunningStep
  /** The post step, with the same inputs and the state that the last main step saved. */
  post(): RunningStep
  /** Removes everything. */
  dispose(): void
}

/** One job on one machine. */
export function createRunner(setup: StepSetup = {}): FakeRunner {
  const home = mkdtempSync(join(tmpdir(), 'batchgate-runner-'))
  const workspace = join(home, 'work', 'support-agent', 'support-agent')
  const temp = join(home, 'temp')
  for (const folder of [workspace, temp, join(home, 'tools')]) mkdirSync(folder, { recursive: true })
  const actionFile = setup.actionFile ?? join(root, 'action.yml')
  const action = readActionFile(actionFile)
  const event = setup.event ?? githubEvents.push
  const eventPath = join(temp, 'event.json')
  writeFileSync(eventPath, JSON.stringify(event.payload))
  const secrets = [...(setup.secrets ?? []), ...(setup.token ? [setup.token] : [])]
  const running = new Set<ChildProcess>()
  let state: Readonly<Record<string, string>> = {}
  let steps = 0

  const start = (bundle: string, saved: Readonly<Record<string, string>>) => {
    steps += 1
    const files = commandFiles(temp, steps)
    const env = defined({
      ...machineVariables(home, workspace, temp),
      ...event.env,
      GITHUB_EVENT_PATH: eventPath,
      ...files,
      ...inputVariables(action, setup.inputs ?? {}, setup.token ?? ''),
      ...Object.fromEntries(Object.entries(saved).map(([name, value]) => [`STATE_${name}`, value])),
      ...setup.env,
    })
    const started = performance.now()
    const child = spawn(setup.node ?? process.execPath, [resolve(dirname(actionFile), bundle)], {
      cwd: workspace,
      env,
      stdio: 'pipe',
    })
    child.stdin.end()
    running.add(child)
    return follow({ child, files, secrets, started, grace: setup.grace ?? { term: 7_500, kill: 2_500 } })
  }

  return {
    workspace,
    main() {
      const step = start(action.runs.main, {})
      step.ended.then(
        (result) => {
          state = result.state
        },
        () => {},
      )
      return step
    },
    post() {
      if (action.runs.post === undefined) throw new Error('the action has no post step')
      return start(action.runs.post, state)
    },
    dispose() {
      for (const child of running) if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** Runs the main step of a job to its end, and removes everything. */
export async function runStep(setup: StepSetup): Promise<StepResult> {
  const runner = createRunner(setup)
  try {
    return await runner.main().ended
  } finally {
    runner.dispose()
  }
}

interface Followed {
  readonly child: ChildProcess
  readonly files: CommandFiles
  readonly secrets: readonly string[]
  readonly started: number
  readonly grace: { readonly term: number; readonly kill: number }
}

function follow({ child, files, secrets, started, grace }: Followed): RunningStep {
  const log = createRunnerLog(secrets)
  const waiting = new Set<() => void>()
  let raw = ''
  let cancelled = false
  let over = false
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream]?.setEncoding('utf8').on('data', (text: string) => {
      raw += text
      log.take(stream, text)
      for (const check of waiting) check()
    })
  }
  const ended = new Promise<StepResult>((done, fail) => {
    child.once('error', fail)
    child.once('close', (exitCode, signal) => {
      over = true
      log.close()
      for (const check of waiting) check()
      try {
        const left = leftBehind(files, log)
        const failed = exitCode !== 0 || left.invalid || log.forbidden.length > 0
        const ending = failed ? 'failure' : 'success'
        const conclusion = cancelled ? 'cancelled' : ending
        done({ ...left, conclusion, exitCode, signal, raw, durationMs: performance.now() - started })
      } catch (error) {
        fail(error)
      }
    })
  })
  // A job may be disposed of while a step is running; whoever waits for the step still gets the error
  ended.catch(() => {})

  return {
    pid: child.pid ?? 0,
    ended,
    saw: (pattern) =>
      new Promise((found, never) => {
        const check = () => {
          if (pattern.test(raw)) found()
          else if (over) never(new Error(`the step ended without ${pattern}:\n${raw}`))
          else return
          waiting.delete(check)
        }
        waiting.add(check)
        check()
      }),
    cancel() {
      cancelled = true
      child.kill('SIGINT')
      const term = setTimeout(() => child.kill('SIGTERM'), grace.term)
      const kill = setTimeout(() => child.kill('SIGKILL'), grace.term + grace.kill)
      const stop = () => {
        clearTimeout(term)
        clearTimeout(kill)
      }
      ended.then(stop, stop)
      return ended
    },
    signal: (signal) => void child.kill(signal),
  }
}

/** Reads the step's files after its end, whichever way it ended. */
function leftBehind(files: CommandFiles, log: RunnerLog) {
  const complaints: string[] = []
  let invalid = false
  const values = (file: string) => {
    try {
      return parseValues(readFileSync(file, 'utf8'))
    } catch (error) {
      invalid = true
      complaints.push(error instanceof Error ? error.message : String(error))
      return {}
    }
  }
  const outputs = { ...log.outputs, ...values(files.GITHUB_OUTPUT) }
  const state = { ...log.state, ...values(files.GITHUB_STATE) }
  const summary = uploadedSummary(readFileSync(files.GITHUB_STEP_SUMMARY), log.mask)
  if (summary === undefined) complaints.push('Summary aborted: it is above 1024k')
  const visible = Object.entries(outputs).filter(([, value]) => log.mask(value) === value)
  return {
    outputs,
    jobOutputs: Object.fromEntries(visible),
    state,
    summary,
    annotations: log.annotations,
    complaints,
    invalid,
    log,
  }
}

type CommandFiles = Record<
  'GITHUB_OUTPUT' | 'GITHUB_STATE' | 'GITHUB_STEP_SUMMARY' | 'GITHUB_ENV' | 'GITHUB_PATH' | 'GITHUB_ARTIFACTS',
  string
>

function commandFiles(temp: string, step: number): CommandFiles {
  const folder = join(temp, '_runner_file_commands')
  mkdirSync(folder, { recursive: true })
  const file = (name: string) => {
    const path = join(folder, `${name}_${step}`)
    writeFileSync(path, '')
    return path
  }
  return {
    GITHUB_OUTPUT: file('set_output'),
    GITHUB_STATE: file('save_state'),
    GITHUB_STEP_SUMMARY: file('step_summary'),
    GITHUB_ENV: file('set_env'),
    GITHUB_PATH: file('add_path'),
    GITHUB_ARTIFACTS: file('artifacts'),
  }
}

/** What every step finds, whatever the event. There is no `GITHUB_TOKEN`: the token comes through an input only. */
function machineVariables(home: string, workspace: string, temp: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: home,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'acme/support-agent',
    GITHUB_REPOSITORY_OWNER: 'acme',
    GITHUB_REPOSITORY_ID: '510000001',
    GITHUB_RUN_ID: '8800000001',
    GITHUB_RUN_NUMBER: '57',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'Gate',
    GITHUB_JOB: 'gate',
    GITHUB_ACTION: 'batchgate',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(home, 'tools'),
    RUNNER_WORKSPACE: dirname(workspace),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'self-hosted',
    RUNNER_TRACKING_ID: 'github_batchgate-test',
    ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/',
    ACTIONS_RUNTIME_TOKEN: 'runtime-token-of-the-fake-runner',
  }
}

function defined(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined))
}
