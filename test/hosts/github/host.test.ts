import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { outputs as declared } from '../../../src/core/outputs.ts'
import { createGithubHost, type GithubHostSetup } from '../../../src/hosts/github/host.ts'
import { readState } from '../../../src/hosts/github/state.ts'
import { compared, record, recorded } from '../../support/records.ts'
import { parseValues } from '../../support/runner-files.ts'
import { createRunnerLog } from '../../support/runner-log.ts'

const folder = mkdtempSync(join(tmpdir(), 'batchgate-host-'))
const files = { output: join(folder, 'output'), state: join(folder, 'state'), summary: join(folder, 'summary') }
const outputs = () => parseValues(readFileSync(files.output, 'utf8'))
const summary = () => readFileSync(files.summary, 'utf8')

beforeEach(() => {
  for (const file of Object.values(files)) writeFileSync(file, '')
})
afterAll(() => rmSync(folder, { recursive: true }))

function open(more: Partial<GithubHostSetup> = {}) {
  const seen = createRunnerLog()
  const host = createGithubHost({
    files,
    write: (text) => seen.take('stdout', text),
    annotations: true,
    renderSummary: (run) => `# ${run.verdict.conclusion}`,
    deliveries: [],
    ...more,
  })
  return { host, seen }
}

describe('GitHub as a host', () => {
  test('is undecided until told otherwise, so that conclusion is always set', () => {
    open()
    expect(outputs()).toEqual({ conclusion: 'inconclusive', publishable: 'false', published: 'false' })
  })

  test('tells batches to outputs and to the post step the moment they are known', () => {
    const { host } = open()
    host.announce([{ key: 'first-1', id: 'b-1', data: {} }])
    expect(outputs()['batch-ids']).toBe('["b-1"]')
    const state = parseValues(readFileSync(files.state, 'utf8'))
    expect(readState({ STATE_batches: state.batches }).batches).toEqual([{ key: 'first-1', id: 'b-1', data: {} }])
  })

  test('delivers outputs, summary and annotations', async () => {
    const { host, seen } = open()
    const comparison = {
      baseline: { source: 'artifact', runs: 10 },
      tests: [compared('a', 'regressed'), compared('b', 'fixed'), compared('c', 'suspected')],
    }
    const tests = [recorded('a', { outcome: 'failed', score: 0.25 }), recorded('b', { score: 1 }), recorded('c')]
    const reasons = [{ code: 'regressed' as const, message: 'x', tests: ['a'] }]
    const verdict = { conclusion: 'failed' as const, publishable: false, reasons, unpublishable: [] }

    const warnings = await host.deliver(record(tests, { comparison, verdict }))

    expect(warnings).toEqual([])
    expect(outputs()).toEqual({
      conclusion: 'failed',
      publishable: 'false',
      published: 'false',
      total: '3',
      passed: '2',
      failed: '1',
      errored: '0',
      skipped: '0',
      'pass-rate': '0.6667',
      score: '0.6250',
      regressions: '1',
      fixed: '1',
      suspected: '1',
      'batch-ids': '["batch-1"]',
    })
    expect(Object.keys(declared)).toEqual(expect.arrayContaining(Object.keys(outputs())))
    expect(summary()).toBe('# failed\n')
    expect(seen.annotations.map(({ level }) => level)).toEqual(['error', 'warning'])
  })

  test('leaves rates empty when nothing was judged', async () => {
    const { host } = open()
    await host.deliver(record([recorded('a', { outcome: 'errored' })]))
    expect(outputs()).toMatchObject({ 'pass-rate': '', score: '' })
  })

  test.each([
    ['published', 'true'],
    ['unverified', 'unverified'],
    ['pending', 'pending'],
    ['refused', 'false'],
  ] as const)('says of a publication that is %s: %s', async (state, expected) => {
    const { host } = open()
    await host.deliver(record([recorded('a')], { publication: { state, message: 'x' } }))
    expect(outputs().published).toBe(expected)
  })

  test('annotates no tests with annotations: false, and still says why the step fails', async () => {
    const { host, seen } = open({ annotations: false })
    await host.deliver(record([recorded('a', { outcome: 'failed' })]))
    host.fail('Batchgate: nightly', 'Failed: 1 test regressed.')
    expect(seen.annotations).toEqual([
      { level: 'error', title: 'Batchgate: nightly', message: 'Failed: 1 test regressed.' },
    ])
  })

  test('tells the renderer how much room the summary has, and redacts what it rendered', async () => {
    const { host } = open({ renderSummary: (_run, maxBytes) => `${maxBytes < 1024 * 1024} key-0123456789` })
    host.log.mask('key-0123456789')
    await host.deliver(record([recorded('a')]))
    expect(summary()).toBe('true ***\n')
  })

  test('turns whatever goes wrong in a delivery into a warning, and delivers the rest', async () => {
    const broken = {
      begin: () => Promise.reject(new Error('403')),
      deliver: () => Promise.reject(new Error('no permission')),
    }
    const comment = {
      begin: async () => ['still pending'],
      deliver: async () => ({ warnings: ['cut'], outputs: { 'comment-url': 'https://example.com/1' } }),
    }
    const { host } = open({
      deliveries: [broken, comment],
      renderSummary: () => {
        throw new Error('bad table')
      },
    })

    const begun = await host.begin('nightly')
    const warnings = await host.deliver(record([recorded('a')]))

    expect(begun).toEqual([expect.stringContaining('403'), 'still pending'])
    expect(warnings).toEqual([expect.stringContaining('bad table'), expect.stringContaining('no permission'), 'cut'])
    expect(outputs()).toMatchObject({ conclusion: 'passed', 'comment-url': 'https://example.com/1' })
  })

  test('works outside the runner, where there are no files', async () => {
    const { host } = open({ files: { output: undefined, state: undefined, summary: undefined } })
    host.announce([{ key: 'first-1', id: 'b-1', data: {} }])
    host.ended()
    expect(await host.deliver(record([recorded('a')]))).toEqual([])
  })
})
