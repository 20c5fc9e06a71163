import { afterEach, describe, expect, it } from 'vitest'
import type { Selection, Test } from '../../../src/core/model.ts'
import { clinicAgent, clinicPathway, clinicScenarios, simAssertion, simScenario } from '../../../src/simulator/bland.ts'
import { type Stage, type StageSetup, selection, stage } from './harness.ts'

const stages: Stage[] = []
afterEach(async () => {
  await Promise.all(stages.splice(0).map((each) => each.close()))
})
async function open(setup: StageSetup = {}): Promise<Stage> {
  const opened = await stage(setup)
  stages.push(opened)
  return opened
}
const resolve = (on: Stage, given: Partial<Selection>) => on.provider.resolve(selection(given), on.signal)
const names = (tests: readonly Test[]) => tests.map((test) => test.name)

describe('selecting scenarios', () => {
  it('finds them by id, name and wildcard, and leaves out what is excluded', async () => {
    const on = await open()
    expect(names(await resolve(on, { tests: [clinicScenarios.books] }))).toEqual(['Books a first appointment'])
    expect(names(await resolve(on, { tests: ['moves an APPOINTMENT', 'Asks*'], exclude: ['*machine'] }))).toEqual([
      'Moves an appointment',
      'Asks for an emergency slot',
      'Asks which insurances are taken',
      'Asks for a price',
    ])
  })

  it('takes category, metadata tags and "required" for tags', async () => {
    const on = await open()
    expect(names(await resolve(on, { tags: [['edge_case', 'smoke']] }))).toEqual([
      'Asks for an emergency slot',
      'Asks whether it is a machine',
    ])
    expect(names(await resolve(on, { tags: [['required']] }))).toEqual([
      'Books a first appointment',
      'Moves an appointment',
    ])
  })

  it('fetches details for tags when the list does not hold metadata', async () => {
    const on = await open()
    on.server.fault({
      kind: 'rewrite',
      path: /\/scenarios\?/,
      rewrite: (reply) => {
        const { data } = reply.body as { data: Record<string, unknown>[] }
        return { ...reply, body: { data: data.map(({ metadata: _, ...row }) => row), errors: null } }
      },
    })
    expect(names(await resolve(on, { tags: [['billing']] }))).toHaveLength(3)
  })

  it('fetches definitions that the list leaves out, for the scenarios that were selected', async () => {
    const on = await open()
    const usual = await resolve(on, { tests: ['Books*'] })
    on.server.fault({
      kind: 'rewrite',
      path: /\/scenarios\?/,
      rewrite: (reply) => {
        const { data } = reply.body as { data: Record<string, unknown>[] }
        return { ...reply, body: { data: data.map(({ assertions: _, ...row }) => row), errors: null } }
      },
    })
    expect(await resolve(on, { tests: ['Books*'] })).toEqual(usual)
    expect(on.server.seen.filter((request) => /\/scenarios\/[^/]+$/.test(request.path))).toHaveLength(usual.length)
  })

  it('takes the enabled scenarios of a pathway or agent as a suite, each once', async () => {
    const on = await open()
    const suites = [`agent:${clinicAgent}`, `Pathway:${clinicPathway}`, `pathway:${clinicPathway}`]
    const tests = await resolve(on, { suites })
    expect(tests).toHaveLength(12)
    expect(new Set(tests.map((test) => test.group))).toEqual(
      new Set([`agent:${clinicAgent}`, `pathway:${clinicPathway}`]),
    )
    expect(names(tests)).not.toContain('Fax number (retired)')
  })

  it('drops disabled scenarios and those of other targets even when the platform ignores its filters', async () => {
    const on = await open()
    on.server.fault({
      kind: 'rewrite',
      path: /\/scenarios\?/,
      times: 9,
      rewrite: (reply, request) => {
        const all = on.bland.scenarios.map(({ id, name, enabled, target }) => ({
          id,
          name,
          enabled,
          pathway_id: target.kind === 'pathway' ? target.id : null,
          persona_id: null,
          ...(target.kind === 'agent' ? { agent_id: target.id } : {}),
          assertions: [],
        }))
        return request.method === 'GET' ? { ...reply, body: { data: all, errors: null } } : reply
      },
    })
    expect(names(await resolve(on, { suites: [`agent:${clinicAgent}`] }))).toEqual([
      'Books by phone',
      'Asks for a price',
    ])
    expect(names(await resolve(on, { suites: [`pathway:${clinicPathway}`] }))).toHaveLength(10)
  })

  it('believes that rows without a target are of the one that was asked for', async () => {
    const on = await open()
    on.server.fault({
      kind: 'rewrite',
      path: /\/scenarios\?/,
      rewrite: (reply) => ({ ...reply, body: { scenarios: [{ id: 'scn_1', name: 'x', assertions: [] }] } }),
    })
    expect(await resolve(on, { suites: ['agent:a1'] })).toMatchObject([{ group: 'agent:a1', suite: 'agent:a1' }])
  })

  it('finds by id what the list does not hold, and says when it is disabled or gone', async () => {
    const on = await open()
    const fault = () =>
      on.server.fault({
        kind: 'rewrite',
        path: /\/scenarios\?/,
        rewrite: (reply) => ({ ...reply, body: { data: [], errors: null } }),
      })
    fault()
    expect(names(await resolve(on, { tests: [clinicScenarios.agentBooks] }))).toEqual(['Books by phone'])
    await expect(resolve(on, { tests: [clinicScenarios.retired] })).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('disabled'),
    })
    await expect(resolve(on, { tests: ['00000000-0000-4000-8000-000000000000'] })).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('matches nothing'),
    })
  })

  it.each([
    ['nothing at all', {}, 'nothing is selected'],
    ['a name that is not there', { tests: ['Nobody'] }, '"Nobody" matches nothing'],
    ['a tag that is not there', { tags: [['nope']] }, '"nope" matches nothing'],
    ['a suite of another form', { suites: ['Smoke'] }, '"Smoke" is no suite of Bland'],
    ['a pathway without scenarios', { suites: ['pathway:none'] }, 'has no enabled scenario'],
    ['an empty intersection', { tests: ['Moves*'], tags: [['smoke']] }, 'ends empty'],
  ])('refuses %s', async (_, given, message) => {
    const on = await open()
    const failure = expect.objectContaining({ code: 'config', message: expect.stringContaining(message) })
    await expect(resolve(on, given)).rejects.toEqual(failure)
    expect(on.bland.accepted).toHaveLength(0)
  })

  it('reads a list that comes in pages, and warns', async () => {
    const on = await open()
    const rows = [1, 2, 3].map((nth) => ({ id: `scn_${nth}`, name: `s${nth}`, metadata: null, assertions: [] }))
    on.server.fault({
      kind: 'rewrite',
      path: /\/scenarios\?/,
      times: 2,
      rewrite: (reply, request) => {
        const offset = Number(request.query.get('offset') ?? 0)
        return { ...reply, body: { scenarios: rows.slice(offset, offset + 2), total: 3, limit: 2, offset } }
      },
    })
    expect(await resolve(on, { tests: ['*'] })).toHaveLength(3)
    expect(on.notes.join()).toContain('may be partial')
  })

  it('refuses a list that stays shorter than it says', async () => {
    const on = await open()
    on.server.fault({
      kind: 'rewrite',
      path: /\/scenarios\?/,
      times: 9,
      rewrite: (reply) => ({ ...reply, body: { scenarios: [{ id: 'a', name: 'a', assertions: [] }], total: 3 } }),
    })
    await expect(resolve(on, { tests: ['*'] })).rejects.toMatchObject({ code: 'bad-response' })
  })

  it('refuses a list with a scenario that has no id', async () => {
    const on = await open()
    on.server.fault({
      kind: 'rewrite',
      path: /\/scenarios\?/,
      rewrite: (reply) => ({ ...reply, body: { data: [{ id: 'a', name: 'a' }, { name: 'b' }], errors: null } }),
    })
    await expect(resolve(on, { tests: ['a'] })).rejects.toMatchObject({ code: 'bad-response' })
  })

  it('refuses version-number for anything but pathways', async () => {
    const on = await open({ options: { 'version-number': 14 } })
    await expect(resolve(on, { tests: ['*'] })).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('version-number'),
    })
    expect(await resolve(on, { suites: [`pathway:${clinicPathway}`] })).toHaveLength(10)
  })
})

describe('the digest of a scenario', () => {
  const target = { kind: 'pathway', id: 'p1' } as const
  const base = { id: 'scn_1', name: 'One', target, prompt: 'Ask for the price.' }
  const digestOf = async (given: Partial<Parameters<typeof simScenario>[0]>) => {
    const on = await open({ scenarios: [simScenario({ ...base, ...given })] })
    await on.clock.sleep(1)
    return (await resolve(on, { tests: ['scn_1'] }))[0]?.digest
  }

  it('changes with what the caller is told and with the assertions', async () => {
    const strict = simAssertion({ id: 'scn_1-a1', name: 'Goal reached', config: { threshold: 0.9 } })
    const digests = await Promise.all([
      digestOf({}),
      digestOf({ prompt: 'Be rude.' }),
      digestOf({ maxTurns: 5 }),
      digestOf({ assertions: [strict] }),
      digestOf({ assertions: [{ ...strict, is_required: false }] }),
    ])
    expect(new Set(digests).size).toBe(5)
  })

  it('does not change with names, ids of assertions, tags, runs or time', async () => {
    const usual = await digestOf({})
    const [assertion] = simScenario(base).assertions
    expect(
      await digestOf({ name: 'Renamed', category: 'EDGE_CASE', assertions: [{ ...assertion!, id: 'new', order: 3 }] }),
    ).toBe(usual)
    const on = await open({ scenarios: [simScenario(base)] })
    const before = await resolve(on, { tests: ['scn_1'] })
    await on.provider.trigger({ key: 'first-1', phase: 'first', tests: before, trials: 1 }, on.signal)
    await on.clock.sleep(60_000)
    expect((await resolve(on, { tests: ['scn_1'] }))[0]?.digest).toBe(before[0]?.digest)
  })
})
