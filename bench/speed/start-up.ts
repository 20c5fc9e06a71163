/** From the start of the process to its first request, beside a bare Node script that calls `fetch`. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { above, type Effort, median, type Section } from './section.ts'

const root = resolve(import.meta.dirname, '../..')
const watch = join(import.meta.dirname, 'watch-loading.ts')
/** The bound on the ratio; the aim is 1.2. */
const mostRatio = 1.4
/** A process that has sent nothing by then will not. */
const patienceMs = 60_000

interface Program {
  readonly label: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/** The least that a workflow has to set, by provider. */
const inputs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'umbraco-ai': { tests: '*', 'client-id': 'start-up-client', 'client-secret': 'start-up-secret' },
  bland: { tests: '*', 'api-key': 'start-up-key' },
  'kore-ai': {
    suites: 'Smoke',
    'client-id': 'start-up-client',
    'client-secret': 'start-up-secret-of-32-characters',
    options: 'bot-id: st-1f2e3d4c',
  },
  'future-agi': { suites: '*', 'api-key': 'start-up-key', 'secret-key': 'start-up-secret' },
}

/** Measures the bundles in `dist`; they have to be built. */
export async function startUp({ quick }: Effort): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'batchgate-bench-'))
  const requests = new EventTarget()
  // Never answers: what is measured has ended with the request
  const server = createServer(() => requests.dispatchEvent(new Event('request'))).listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    const bare = join(folder, 'bare.mjs')
    writeFileSync(bare, `await fetch(${JSON.stringify(url)})\n`)
    const programs: Program[] = [{ label: 'bare fetch', args: [bare], env: {} }, ...shellsAt(url, folder)]
    const times = new Map(programs.map(({ label }) => [label, [] as number[]]))
    for (let round = 0; round < (quick ? 11 : 25); round += 1) {
      for (const program of programs) times.get(program.label)?.push(await timeOf(program, requests))
    }
    const loaded = new Map<string, number>()
    for (const program of programs) loaded.set(program.label, await bytesOf(program, requests, join(folder, 'loaded')))
    return sectionOf(programs, times, loaded)
  } finally {
    server.closeAllConnections()
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function shellsAt(url: string, folder: string): Program[] {
  const dist = (shell: string) => {
    const file = join(root, 'dist', shell, 'index.js')
    if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run build" first.`)
    return file
  }
  const reports = join(folder, 'report')
  const runnerFiles = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'].map((name) => [name, join(folder, name)]),
  )
  const common = { 'base-url': url, baseline: 'none', 'report-dir': reports }
  const programs = Object.entries(inputs).map(([provider, own]) => ({
    label: `action, ${provider}`,
    args: [dist('action')],
    env: { ...runnerFiles, ...named('INPUT_', { provider, ...common, ...own }, (name) => name) },
  }))
  const onGithub = { ...common, ...inputs.bland, baseline: 'artifact', 'github-token': 'start-up-token-of-github' }
  const usual = {
    label: 'action, bland, baseline',
    args: [dist('action')],
    env: {
      ...runnerFiles,
      ...runner(url, folder),
      ...named('INPUT_', { provider: 'bland', ...onGithub }, (name) => name),
    },
  }
  const local = { provider: 'bland', ...common, ...inputs.bland }
  const env = named('BATCHGATE_', local, (name) => name.replaceAll('-', '_'))
  return [...programs, usual, { label: 'command line, bland', args: [dist('cli'), 'run'], env }]
}

/** A push to the default branch, as the runner tells of it. */
function runner(url: string, folder: string): Record<string, string> {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: url,
    GITHUB_REPOSITORY: 'octo/agent',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '88001',
    RUNNER_TEMP: folder,
    ACTIONS_RESULTS_URL: `${url}/`,
    ACTIONS_RUNTIME_TOKEN: 'start-up-token-of-the-runner',
  }
}

function named(prefix: string, values: Readonly<Record<string, string>>, spell: (name: string) => string) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + spell(name.toUpperCase()), value]))
}

/** Milliseconds from the start of the process to the arrival of its first request. */
async function timeOf({ label, args, env }: Program, requests: EventTarget, more: readonly string[] = []) {
  const began = performance.now()
  const child = spawn(process.execPath, [...more, ...args], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const ended = new AbortController()
  try {
    await new Promise<void>((arrived, failed) => {
      const fail = (why: string) => failed(new Error(`${label} ${why}:\n${said}`))
      requests.addEventListener('request', () => arrived(), { once: true, signal: ended.signal })
      child.once('close', () => fail('ended without a request'))
      AbortSignal.timeout(patienceMs).addEventListener('abort', () => fail('sent no request'), { signal: ended.signal })
    })
    return performance.now() - began
  } finally {
    ended.abort()
    await kill(child)
  }
}

/** Bytes of JavaScript that were loaded from files until the first request. */
async function bytesOf(program: Program, requests: EventTarget, list: string): Promise<number> {
  writeFileSync(list, '')
  await timeOf({ ...program, env: { ...program.env, BENCH_LOADED: list } }, requests, ['--import', watch])
  const sizes = readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.includes('watch-loading'))
    .map((line) => Number.parseInt(line, 10))
  return sizes.reduce((sum, size) => sum + size, 0)
}

function kill(child: ChildProcess): Promise<void> {
  return new Promise((gone) => {
    if (child.exitCode !== null || child.signalCode !== null) return gone()
    child.removeAllListeners('close')
    child.once('close', () => gone())
    child.kill('SIGKILL')
  })
}

function sectionOf(
  programs: readonly Program[],
  times: ReadonlyMap<string, readonly number[]>,
  loaded: ReadonlyMap<string, number>,
): Section {
  const timesOf = (label: string) => times.get(label) ?? []
  const bare = timesOf(programs[0]?.label ?? '')
  /** Round by round, so that a busy moment weighs on both sides. */
  const ratioOf = (label: string) => median(timesOf(label).map((time, round) => time / (bare[round] ?? Number.NaN)))
  return {
    title: 'Start-up',
    about:
      'Process start to first request on the wire, against a loopback server. The ratio is the median over ' +
      `${bare.length} rounds, in each of which every program ran once; at most ${mostRatio}, aim 1.2. Loaded is the ` +
      'JavaScript read from files until then.',
    head: ['program', 'median ms', 'ratio', 'loaded kB'],
    rows: programs.map(({ label }) => [
      label,
      median(timesOf(label)).toFixed(0),
      ratioOf(label).toFixed(2),
      ((loaded.get(label) ?? 0) / 1000).toFixed(0),
    ]),
    broken: programs.flatMap(({ label }) => above(`The ratio of ${label}`, ratioOf(label), mostRatio)),
  }
}
