/** Replies made to exhaust memory: the command line, as a process with little of it, ends with a sentence. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createBland } from '../../src/simulator/bland.ts'
import { type SimReply, type SimServer, serve } from '../../src/simulator/server.ts'
import { accelerated, systemClock } from '../../src/system-clock.ts'
import { root } from '../support/source.ts'

const mebibyte = 1024 ** 2
/** Megabytes that the process may keep on its heap: eight times the largest body that is read. */
const heap = 512

let folder = ''
let server: SimServer
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'batchgate-bomb-'))
  const clock = accelerated(systemClock, 50)
  server = await serve(createBland({ clock }).platform, { clock })
})
afterEach(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Lays a reply over the platform for every request to a path. */
function bomb(path: RegExp, rewrite: (reply: SimReply) => SimReply, method = 'GET'): void {
  server.fault({ kind: 'rewrite', method, path, times: 1_000, rewrite })
}

/** The command line's source as a process of its own. */
async function gate(...more: string[]): Promise<{ code: number | null; text: string }> {
  const flags = [
    '--provider',
    'bland',
    '--base-url',
    server.url,
    '--timeout',
    '60s',
    '--report-dir',
    join(folder, 'report'),
  ]
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${heap}`, join(root, 'src/cli.ts'), 'run', ...flags, ...more],
    { cwd: folder, env: { PATH: process.env.PATH ?? '', BATCHGATE_API_KEY: 'demo-key' } },
  )
  let text = ''
  child.stdout.on('data', (chunk) => (text += chunk))
  child.stderr.on('data', (chunk) => (text += chunk))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, text }
}

const scenarios = /\/agent-testing\/scenarios(\?|$)/
const list = (items: string): SimReply => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: `{"data":{"scenarios":[${items}]},"errors":null}`,
})

test('a body of more than 64 MiB is not read to its end', async () => {
  bomb(scenarios, () => ({ status: 200, body: 'x'.repeat(70 * mebibyte) }))
  const { code, text } = await gate('--tests', '*')
  expect(text).toMatch(/too large|64 MiB|larger/i)
  expect(code).toBe(3)
}, 60_000)

test('JSON that is nested a hundred thousand levels deep is refused', async () => {
  bomb(scenarios, () => list('['.repeat(100_000) + ']'.repeat(100_000)))
  const { code, text } = await gate('--tests', '*')
  expect(text).toContain('JSON deeper than 256 levels')
  expect(code).toBe(3)
}, 60_000)

const tests = (count: number) =>
  Array.from({ length: count }, (_, at) => `{"id":"t-${at}","name":"test ${at}"}`).join(',')

test('a million tests in one list end with a sentence', async () => {
  bomb(scenarios, () => list(tests(1_000_000)))
  const { code, text } = await gate('--tests', '*')
  expect(text).toMatch(/JSON of \d+ objects and lists, more than 500000/)
  expect(code).toBe(3)
}, 60_000)

test('as many tests as are read are looked through', async () => {
  bomb(scenarios, () => list(tests(400_000)))
  const { code, text } = await gate('--tests', 'test 399999, no such test')
  expect(text).toContain('"no such test" matches nothing')
  expect(text.length).toBeLessThan(2_000)
  expect(code).toBe(2)
}, 60_000)

test('names and messages of ten megabytes leave reports that can be opened', async () => {
  const long = 'so much to say '.repeat((10 * mebibyte) / 15)
  bomb(/\/agent-testing\/(scenarios|runs|batches)/, (reply) => ({ ...reply, body: lengthen(reply.body, long) }))
  const { code, text } = await gate('--tests', 'Books a first*, Refund*')
  expect(text).not.toMatch(/heap|bug/i)
  expect(text.length).toBeLessThan(200_000)
  expect([1, 3], text).toContain(code)
  const files = readdirSync(join(folder, 'report')).map((name) => [name, statSync(join(folder, 'report', name)).size])
  expect(files.filter(([, size]) => Number(size) > 30 * mebibyte)).toEqual([])
}, 60_000)

/** One long name, and long messages. */
function lengthen(value: unknown, long: string): unknown {
  let left = 3
  return JSON.parse(
    JSON.stringify(value, (key, item) => {
      if (typeof item !== 'string' || left === 0 || !/^(name|reasoning|message|error|summary)$/.test(key)) return item
      left -= 1
      return `${item}${long}`
    }),
  )
}
