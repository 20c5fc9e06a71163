import { describe, expect, it } from 'vitest'
import { RunError } from '../src/core/errors.ts'
import { type Bland, createBland } from '../src/simulator/bland.ts'
import { aChange, gateWorld } from './support/gate-world.ts'

const steady = ['Books a first appointment', 'Moves an appointment', 'Cancels late and hears of the fee']
const inputs = { provider: 'bland', 'api-key': 'demo-key', tests: steady.join('\n') }

async function clinic() {
  let bland: Bland | undefined
  const world = await gateWorld((clock) => {
    bland = createBland({ clock })
    return bland.platform
  })
  if (bland === undefined) throw new Error('no platform')
  return { world, bland }
}

describe('gate', () => {
  it('passes with exit 0 when everything passed', async () => {
    const { world } = await clinic()
    const { exit, record } = await world.run(inputs)
    expect(exit).toBe(0)
    expect(record).toMatchObject({ verdict: { conclusion: 'passed' }, totals: { total: 3, passed: 3 } })
    expect(world.delivered).toHaveLength(1)
    expect(world.failed).toEqual([])
  })

  it('fails with exit 1 and one sentence when a test failed and nothing is known of before', async () => {
    const { world, bland } = await clinic()
    bland.setFate(steady[0] ?? '', 'fail')
    const { exit, record } = await world.run(inputs)
    expect(exit).toBe(1)
    expect(record?.verdict.reasons).toMatchObject([{ code: 'failed-test' }])
    expect(world.failed).toEqual([expect.stringContaining(steady[0] ?? '')])
  })

  it('leaves with 0 under fail-on: nothing, and still says failed', async () => {
    const { world, bland } = await clinic()
    bland.setFate(steady[0] ?? '', 'fail')
    const { exit, record } = await world.run({ ...inputs, 'fail-on': 'nothing' })
    expect(exit).toBe(0)
    expect(record?.verdict).toMatchObject({ conclusion: 'failed', publishable: false })
  })

  it.each([
    ['credentials that are refused', { 'api-key': 'wrong' }],
    ['a selection that matches nothing', { tests: 'no such test' }],
    ['nothing selected', { tests: '' }],
    ['an option nobody knows', { options: 'version-numbr: 3' }],
    ['missing credentials', { 'api-key': '' }],
  ])('ends with exit 2 for %s, and has started nothing', async (_, wrong) => {
    const { world, bland } = await clinic()
    const { exit, record } = await world.run({ ...inputs, ...wrong })
    expect(exit).toBe(2)
    expect(record).toBeUndefined()
    expect(world.failed).toHaveLength(1)
    expect(bland.accepted).toEqual([])
    expect(JSON.stringify(world.lines)).not.toContain('wrong')
  })

  it('says that forks get no secrets when credentials are missing there', async () => {
    const { world } = await clinic()
    const { exit } = await world.run({ ...inputs, 'api-key': '' }, { event: { ...aChange, untrusted: true } })
    expect(exit).toBe(2)
    expect(world.failed[0]).toMatch(/forks and from Dependabot get no secrets/)
  })

  it('never forgives exit 2, whatever on-inconclusive says', async () => {
    const { world } = await clinic()
    const { exit } = await world.run({ ...inputs, tests: 'nope', 'on-inconclusive': 'pass', 'fail-on': 'nothing' })
    expect(exit).toBe(2)
  })

  it('is inconclusive with exit 3 when a test cannot be judged, after trying it once more', async () => {
    const { world, bland } = await clinic()
    bland.setFate(steady[1] ?? '', 'error')
    const { exit, record } = await world.run(inputs)
    expect(exit).toBe(3)
    expect(record?.verdict).toMatchObject({ conclusion: 'inconclusive', reasons: [{ code: 'errored' }] })
    expect(record?.tests.find(({ name }) => name === steady[1])?.trials.map(({ phase }) => phase)).toEqual([
      'first',
      'retry',
    ])
    const forgiven = await world.run({ ...inputs, 'on-inconclusive': 'pass' })
    expect(forgiven).toMatchObject({ exit: 0, record: { verdict: { conclusion: 'inconclusive' } } })
  })

  it('is inconclusive when a test hangs until the deadline, and names the batch that goes on', async () => {
    const { world, bland } = await clinic()
    bland.setFate(steady[1] ?? '', 'hang')
    const { exit, record } = await world.run({ ...inputs, timeout: '5m' })
    expect(exit).toBe(3)
    expect(record?.verdict.reasons.map(({ code }) => code)).toContain('timed-out')
    const id = record?.batches[0]?.id
    expect(world.lines.some((line) => line.includes(`Batch ${id} goes on`))).toBe(true)
  })

  it('does not start anything when the baseline cannot be read', async () => {
    const { world, bland } = await clinic()
    world.storeError = new RunError('auth', 'listing artifacts answered 403', { hint: 'Grant actions: read.' })
    const { exit, record } = await world.run(inputs)
    expect(exit).toBe(3)
    expect(record?.verdict.reasons).toMatchObject([
      { code: 'baseline-unreadable', message: expect.stringContaining('actions: read') },
    ])
    expect(bland.accepted).toEqual([])
    expect(world.history).toBeUndefined()
  })

  it('ends with exit 2 when only the user can set the store right, and has started nothing', async () => {
    const { world, bland } = await clinic()
    world.storeError = new RunError('config', 'another gate has this name', { hint: 'Set the input "name".' })
    const { exit } = await world.run(inputs)
    expect(exit).toBe(2)
    expect(world.failed).toEqual([expect.stringContaining('Set the input "name"')])
    expect(bland.accepted).toEqual([])
  })

  it('asks the platform for its tests while the baseline is still on its way, and starts none before it is there', async () => {
    const { world, bland } = await clinic()
    let asked = 0
    world.beforeReading = async () => {
      await world.clock.sleep(60_000)
      asked = world.server.seen.length
      expect(bland.accepted).toEqual([])
    }
    expect((await world.run(inputs)).exit).toBe(0)
    expect(asked).toBeGreaterThan(0)
  })

  it('says with exit 2 that the run was not recorded when only the user can set that right', async () => {
    const { world } = await clinic()
    world.writeError = new RunError('config', 'another gate has this name', { hint: 'Set the input "name".' })
    const { exit, record } = await world.run(inputs)
    expect(exit).toBe(2)
    expect(record?.verdict.conclusion).toBe('passed')
    expect(world.failed).toEqual([expect.stringContaining('Set the input "name"')])
  })

  it('keeps its verdict when the run could not be recorded for another reason', async () => {
    const { world } = await clinic()
    world.writeError = new RunError('unavailable', 'the store is down', { hint: '' })
    expect((await world.run(inputs)).exit).toBe(0)
    expect(world.lines.join('\n')).toContain('the store is down')
  })

  it('does not judge by the baseline of another gate', async () => {
    const { world } = await clinic()
    await world.run({ ...inputs, name: 'other gate' })
    const { exit, record } = await world.run(inputs)
    expect(exit).toBe(3)
    expect(record?.verdict.reasons[0]).toMatchObject({
      code: 'baseline-unreadable',
      message: expect.stringContaining('other gate'),
    })
  })

  it('records runs of the main branch and compares a change with them, without recording it', async () => {
    const { world, bland } = await clinic()
    for (let run = 0; run < 5; run += 1) await world.run(inputs)
    expect(world.history?.runs).toHaveLength(5)
    bland.setFate(steady[2] ?? '', 'fail')
    const { exit, record } = await world.run(inputs, { event: aChange })
    expect(exit).toBe(1)
    expect(record?.comparison?.tests.find(({ name }) => name === steady[2])).toMatchObject({ word: 'regressed' })
    expect(record?.verdict.reasons).toMatchObject([{ code: 'regressed' }])
    expect(world.history?.runs).toHaveLength(5)
  })

  it('lets a failure be that was there before', async () => {
    const { world, bland } = await clinic()
    bland.setFate(steady[2] ?? '', 'fail')
    expect((await world.run(inputs)).exit).toBe(1)
    expect((await world.run(inputs, { event: aChange })).exit).toBe(0)
  })

  it('shows a quarantined test and does not fail for it', async () => {
    const { world, bland } = await clinic()
    bland.setFate(steady[2] ?? '', 'fail')
    world.quarantine = [{ test: steady[2] ?? '', reason: 'known', owner: 'me', until: '2099-01-01' }]
    const { exit, record } = await world.run({ ...inputs, 'fail-on': 'failures' })
    expect(exit).toBe(0)
    expect(record?.totals).toMatchObject({ quarantined: 1, passed: 2 })
  })

  it('refuses to publish what cannot be named, before anything is started', async () => {
    const { world, bland } = await clinic()
    const { exit } = await world.run({ ...inputs, 'publish-on-pass': 'true' })
    expect(exit).toBe(2)
    expect(world.failed[0]).toContain('version-number')
    expect(bland.accepted).toEqual([])
  })

  it('publishes on the main branch after a pass, and not for a change', async () => {
    const { world, bland } = await clinic()
    const publishing = { ...inputs, 'publish-on-pass': 'true', options: 'version-number: 14' }
    expect((await world.run(publishing, { event: aChange })).record?.publication).toBeUndefined()
    const { exit, record } = await world.run(publishing)
    expect(exit).toBe(0)
    expect(record?.publication).toMatchObject({ state: 'published' })
    expect(bland.accepted.filter(({ kind }) => kind === 'publish')).toHaveLength(1)
  })

  it('is cancelled with exit 130', async () => {
    const { world } = await clinic()
    world.clock.sleep(3_000).then(() => world.cancel())
    const { exit, record } = await world.run(inputs)
    expect(exit).toBe(130)
    expect(record?.verdict).toMatchObject({ conclusion: 'inconclusive', reasons: [{ code: 'cancelled' }] })
  })
})
