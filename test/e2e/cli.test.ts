import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const cli = resolve(import.meta.dirname, '../../dist/cli/index.js')

/** The Node that runs the tests, and the machine's own where it is another. */
function nodes(): [version: string, path: string][] {
  const outside = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'))
  const found = [process.execPath, ...outside.map((folder) => join(folder, 'node')).filter((path) => existsSync(path))]
  const versions = found.map((path): [string, string] => [
    spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.trim(),
    path,
  ])
  return versions.filter(([version], at) => versions.findIndex(([other]) => other === version) === at)
}

describe.each(nodes())('the command line on Node %s', (_version, node) => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'batchgate-cli-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** In an empty folder, without any environment but the path. */
  function batchgate(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    return spawnSync(node, [cli, ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', ...env },
      encoding: 'utf8',
      timeout: 55_000,
    })
  }

  test('shows a whole run in the demo, and writes its reports', () => {
    const { status, stdout, stderr } = batchgate(['demo', '--provider', 'bland'])
    expect(stderr).not.toMatch(/bug/i)
    expect(status).toBe(0)
    expect(stdout).toMatch(/PASS/)
    expect(stdout).toMatch(/FAIL/)
    expect(stdout).not.toContain('\u001b[')
    expect(existsSync(join(folder, 'batchgate-report'))).toBe(true)
    // The story: one test regressed, one is suspected, and the whole run drifted.
    expect(stdout).toMatch(/^WORSE {3}Cancels late and hears of the fee/m)
    expect(stdout.match(/^WORSE/gm)).toHaveLength(1)
    expect(stdout).toMatch(/^SUSPECT Confused caller wants another clinic/m)
    expect(stdout).toContain('the run as a whole got worse')
  })

  test('runs the built-in platform like any other, with the exit code of its verdict', () => {
    const run = batchgate(['run', '--provider', 'demo', '--fail-on', 'failures', '--report-dir', 'out'])
    expect(run.status).toBe(1)
    const results = JSON.parse(readFileSync(join(folder, 'out', 'results.json'), 'utf8'))
    expect(results.verdict.conclusion).toBe('failed')
    expect(results.totals.passed).toBeGreaterThan(0)
  })

  test('goes on to its own end when its reader goes away', async () => {
    const child = spawn(node, [cli, 'demo', '--provider', 'bland'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    let complaints = ''
    child.stderr.on('data', (text) => {
      complaints += text
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const [code] = await once(child, 'close')
    expect(complaints).not.toMatch(/EPIPE|bug/i)
    expect(code).toBe(0)
  })

  test('explains itself', () => {
    const help = batchgate(['help'])
    expect(help.status).toBe(0)
    expect(help.stdout).toMatch(/run +Run tests/)
    expect(batchgate(['run', '--help']).stdout).toContain('--fail-on')
    expect(batchgate(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  test.each([
    [['rnu'], /Did you mean "run"/],
    [['run', '--provider', 'blnd', '--tests', '*'], /Did you mean "bland"/],
    [['run', '--provider', 'bland', '--tests', '*', '--api-key', 'x'], /BATCHGATE_API_KEY/],
    [['run', '--provider', 'bland', '--test', '*'], /Did you mean --tests/],
    [['run', '--provider', 'bland', '--tests', '*'], /api-key/],
  ])('ends with 2 and one next step for %j', (args, expected) => {
    const { status, stderr } = batchgate(args)
    expect(status).toBe(2)
    expect(stderr).toMatch(expected)
  })
})

test('the bundle can be started by its name', () => {
  expect(readFileSync(cli, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true)
})
