/** `collect`: everything that was asked for, nothing that was not, and the same again whenever it is asked. */
import { expect, it } from 'vitest'
import type { TestResult } from '../../src/core/model.ts'
import type { ProviderKit } from './kit.ts'
import { isRead, never, outcomesOf, stage, trialsOf } from './stage.ts'

/** Most turns and letters of a transcript; a report of a hundred failures has to stay readable. */
const mostTurns = 100
const mostLetters = 250_000

export function resultContract(kit: ProviderKit): void {
  it('brings every selected unit, passed where everything passes', async () => {
    const { life, during } = await stage(kit)
    const { value, seen } = await during(() => life())
    const { collected, batch } = value
    const units = new Set(collected.results.map(({ test }) => test.unit))
    expect(units).toEqual(new Set(batch.plan.tests.map(({ unit }) => unit)))
    expect(collected.results.length).toBeGreaterThan(1)
    expect(Object.values(outcomesOf(collected.results)).flat()).not.toContain('failed')
    checkResults(collected.results, 'first')
    expect(collected.shortfalls ?? []).toEqual([])
    expect(collected.broken).toBeUndefined()
    expect(seen.filter((request) => !isRead(request, kit))).toHaveLength(1)
    const [first] = batch.plan.tests
    if (!first?.expands) {
      expect(new Set(collected.results.map(({ test }) => test.id))).toEqual(
        new Set(batch.plan.tests.map(({ id }) => id)),
      )
    }
    for (const { trial } of trialsOf(collected.results)) expect(trial.outcome).toBe('passed')
  })

  it('fails the test that failed, says why, and no other', async () => {
    const { life, remote } = await stage(kit)
    remote.fail()
    const { collected } = await life()
    checkResults(collected.results, 'first')
    const outcomes = collected.results.map(({ trials }) => [...new Set(trials.map(({ outcome }) => outcome))].join())
    expect(outcomes.filter((outcome) => outcome === 'failed')).toHaveLength(1)
    expect(outcomes.filter((outcome) => outcome === 'passed').length).toBeGreaterThan(0)
    for (const { trial } of trialsOf(collected.results)) {
      if (trial.outcome !== 'passed') expect(trial.message).toMatch(/\w{3}/)
    }
  })

  it('marks trials with the phase of their plan', async () => {
    const { life } = await stage(kit)
    for (const phase of ['confirm', 'retry', 'second'] as const) {
      checkResults((await life(phase)).collected.results, phase)
    }
  })

  it('gives tests the same ids in every run, which hold nothing of a run', async () => {
    const { life, clock } = await stage(kit)
    const once = await life('first')
    await clock.sleep(60_000)
    const again = await life('second')
    expect(identities(again.collected.results)).toEqual(identities(once.collected.results))
    expect(again.batch.id).not.toBe(once.batch.id)
    const told = JSON.stringify([once, again].flatMap(({ collected }) => collected.results.map(({ test }) => test)))
    for (const { batch } of [once, again]) {
      for (const id of [batch.id, batch.key]) if (id !== undefined) expect(told).not.toContain(id)
    }
  })

  it('knows a test by what it asks, not by what is tested', async () => {
    const plain = await stage(kit)
    const before = await plain.life()
    if (kit.otherTarget !== undefined) {
      const other = await stage(kit, { options: { ...kit.options, ...kit.otherTarget } })
      expect(identities((await other.life()).collected.results)).toEqual(identities(before.collected.results))
    }
    const edited = await stage(kit)
    edited.remote.edit()
    const after = await edited.life()
    expect(after.collected.results).toHaveLength(before.collected.results.length)
    const known = new Set(identities(before.collected.results))
    expect(identities(after.collected.results).filter((identity) => !known.has(identity)).length).toBeGreaterThan(0)
  })

  it('does not invent a result that is missing', async () => {
    const whole = await stage(kit)
    const expected = outcomesOf((await whole.pipeline()).results)
    const torn = await stage(kit)
    torn.remote.lose()
    const { results, failures } = await torn.pipeline()
    const passed = results.filter(({ trials }) => trials.every(({ outcome }) => outcome === 'passed'))
    expect(passed.length).toBeLessThan(Object.keys(expected).length)
    const open = trialsOf(results).filter(({ trial }) => trial.outcome === 'errored')
    expect(failures.length + open.length).toBeGreaterThan(0)
    for (const { trial } of open) expect(trial.message).toMatch(/\w{3}/)
  })

  it('brings the same when it is asked again, and writes nothing', async () => {
    const { life, provider, remote, during } = await stage(kit)
    remote.fail()
    const { batch, collected } = await life()
    const { value, seen } = await during(() => provider.collect(batch, never))
    expect(value).toEqual(collected)
    expect(seen.filter((request) => !isRead(request, kit))).toEqual([])
  })

  it('keeps transcripts only of what did not pass, and bounded', async () => {
    const { life, remote, server } = await stage(kit)
    remote.fail()
    if (kit.enormous !== undefined) server.fault(kit.enormous)
    const { collected } = await life()
    const trials = trialsOf(collected.results)
    const told = trials.filter(({ trial }) => trial.transcript !== undefined)
    if (kit.enormous !== undefined) expect(told.length).toBeGreaterThan(0)
    for (const { trial } of told) {
      expect(trial.outcome).not.toBe('passed')
      expect(trial.transcript?.length).toBeLessThanOrEqual(mostTurns)
    }
    for (const { trial } of trials) expect(JSON.stringify(trial).length).toBeLessThanOrEqual(mostLetters)
  })

  it.each([
    ['an empty object', {}],
    ['an empty list', []],
    ['nothing', null],
    ['an envelope without contents', { status: true, data: {}, result: {}, items: [], results: [], total: 0 }],
    ['a web page', '<!doctype html><html><body>Please sign in</body></html>'],
  ])('does not take %s for results', async (_, body) => {
    const { life, server, another, provider } = await stage(kit)
    const { batch } = await life()
    server.fault({ method: 'GET', path: /./, kind: 'rewrite', rewrite: () => ({ status: 200, body }), times: 1_000 })
    for (const asked of [provider, another()]) {
      const said = await asked.collect(batch, never).then(
        ({ results }) => trialsOf(results).map(({ trial }) => trial.outcome),
        (error) => [error.name],
      )
      expect(said).not.toContain('passed')
      expect(said.every((word) => word === 'RunError' || word === 'errored')).toBe(true)
    }
  })
}

/** Id and digest of every test, in order. */
function identities(results: readonly TestResult[]): string[] {
  return results.map(({ test }) => `${test.id} ${test.digest}`).sort()
}

function checkResults(results: readonly TestResult[], phase: string): void {
  expect(new Set(results.map(({ test }) => test.id)).size).toBe(results.length)
  expect(JSON.parse(JSON.stringify(results))).toEqual(results)
  for (const { test, trial } of trialsOf(results)) {
    expect(trial.phase).toBe(phase)
    expect(['passed', 'failed', 'errored', 'skipped']).toContain(trial.outcome)
    expect(test.digest).toMatch(/^\S{8,}$/)
    for (const score of [trial.score, ...trial.checks.map((check) => check.score)]) {
      if (score === undefined) continue
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
    }
    for (const check of trial.checks) {
      expect(['error', 'warning', 'info']).toContain(check.severity)
      expect(check.name).toMatch(/\S/)
    }
    if (trial.durationMs !== undefined) expect(trial.durationMs).toBeGreaterThanOrEqual(0)
  }
}
