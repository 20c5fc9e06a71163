import { describe, expect, test } from 'vitest'
import { byName, count, never, start, utterance } from './harness.ts'

describe('a batch suite', () => {
  test('is judged by its rows, although its status only says completed', async () => {
    const { run } = await start()
    const { statuses, results } = await run('Smoke EN')
    expect(statuses.at(-1)).toMatchObject({ state: 'finished', raw: 'completed', known: true, done: 10, total: 10 })
    expect(count(results)).toEqual({ passed: 8, failed: 2 })
    expect(byName(results, 'my card was eaten by the machine').trials[0]).toMatchObject({
      phase: 'first',
      outcome: 'failed',
      message: 'expected Block Card, matched Find ATM (FM: 0.31, ML: 0.44, FAQ: 0)',
    })
    expect(byName(results, 'get me out of here').trials[0]?.message).toBe(
      'expected Agent Transfer, matched none (belowDependencyThreshold)',
    )
  })

  test('shows its progress while it runs', async () => {
    const { sim, run } = await start()
    sim.settings.runMs = 9_000
    const { statuses } = await run('Smoke EN')
    expect(statuses.slice(0, 2)).toMatchObject([
      { state: 'running', raw: 'running', known: true, done: 2, total: 10 },
      { state: 'running', done: 4 },
    ])
  })

  test('fails an utterance whose intent is right and whose entity is wrong', async () => {
    const { run } = await start()
    const { results } = await run('Transfers, with entities')
    expect(count(results)).toEqual({ passed: 7, failed: 1 })
    const trial = byName(results, 'transfer 20 to John tomorrow').trials[0]
    expect(trial?.message).toBe('entity Payee: expected John, matched John tomorrow')
    expect(trial?.checks.map(({ name, passed }) => [name, passed])).toEqual([
      ['intent', true],
      ['entity Amount', true],
      ['entity Payee', false],
    ])
  })

  test('reads rows that repeat the utterance for further entities like rows that leave it empty', async () => {
    const { sim, run } = await start()
    const before = (await run('Transfers, with entities')).results
    sim.settings.csv.continuation = 'repeated'
    const { results } = await run('Transfers, with entities')
    expect(results.map(({ test }) => test.id)).toEqual(before.map(({ test }) => test.id))
    expect(count(results)).toEqual({ passed: 7, failed: 1 })
  })

  test('keeps the ids of its rows from run to run, whatever the agent answers', async () => {
    const { suite, run } = await start()
    const before = (await run('Smoke EN')).results.map(({ test }) => [test.id, test.digest])
    for (const each of suite('Smoke EN').utterances) each.matched = 'Something Else'
    const after = await run('Smoke EN')
    expect(after.results.map(({ test }) => [test.id, test.digest])).toEqual(before)
    expect(count(after.results)).toEqual({ failed: 10 })
  })

  test('tells equal rows apart by their occurrence', async () => {
    const { suite, run } = await start()
    suite('Greetings').utterances = [utterance('hi', 'A'), utterance('ho', 'A'), utterance('hi', 'A')]
    const { results } = await run('Greetings')
    expect(new Set(results.map(({ test }) => test.id)).size).toBe(3)
    expect(count(results)).toEqual({ passed: 3 })
  })

  test('names its rows for comments without the words of people, unless asked to', async () => {
    const { run } = await start()
    const { results } = await run('Smoke EN')
    const { test } = byName(results, 'block my card')
    expect(test.publicName).toMatch(/^Smoke EN: utterance for Block Card \([0-9a-f]{8}\)$/)
    const open = await start({ options: { 'show-utterances': true } })
    const shown = await open.run('Smoke EN')
    expect(shown.results.every((result) => result.test.publicName === undefined)).toBe(true)
  })

  test('sends version, engine and language', async () => {
    const { sim, run, server } = await start({ options: { engine: 'dgpt', version: 'Published', language: 'de' } })
    await run('Smoke EN')
    expect(sim.accepted[0]).toMatchObject({ suite: 'Smoke EN', body: { version: 'published', engine: 'dgpt' } })
    const tests = server.seen.filter(({ path }) => path.includes('/public/'))
    expect(tests.map(({ headers }) => headers['bot-language'])).toEqual(tests.map(() => 'de'))
  })
})

describe('a run that did not go well', () => {
  test.each(['failed', 'error', 'cancelled', 'Canceled'])('that ends as %s is errored, not failed', async (word) => {
    const { sim, run } = await start()
    sim.settings.status.endsAs = word
    const { statuses, results } = await run('Greetings')
    expect(statuses.at(-1)?.state).toBe('finished')
    expect(count(results)).toEqual({ errored: 1 })
    expect(results[0]?.test.name).toBe('Greetings')
  })

  test.each(['failed', 'archived', 'passed'])(
    'that says %s beside counts and rows is errored all the same',
    async (word) => {
      const { trigger, provider, clock, server } = await start()
      server.fault({
        kind: 'rewrite',
        path: /status$/,
        times: 100,
        rewrite: (reply) => ({
          ...reply,
          body: JSON.parse(JSON.stringify(reply.body).replaceAll('"completed"', `"${word}"`)),
        }),
      })
      const batch = await trigger('Greetings')
      await clock.sleep(10_000)
      const status = await provider.poll(batch, never)
      expect(status).toMatchObject({ state: word === 'failed' ? 'finished' : 'running', known: word === 'failed' })
      expect(count((await provider.collect(batch, never)).results)).toEqual({ errored: 1 })
    },
  )

  test('has errored tests for what was not evaluated, even when every row has a result', async () => {
    const { run, server } = await start()
    server.fault({
      kind: 'rewrite',
      path: /status$/,
      times: 100,
      rewrite: (reply) => ({
        ...reply,
        body: JSON.parse(JSON.stringify(reply.body).replace('"failedUtteranceCount":0', '"failedUtteranceCount":2')),
      }),
    })
    expect(count((await run('Greetings')).results)).toEqual({ passed: 8, errored: 2 })
  })

  test('whose word nobody knows goes on', async () => {
    const { sim, provider, trigger, clock } = await start()
    sim.settings.status.endsAs = 'archived'
    const batch = await trigger('Greetings')
    await clock.sleep(10_000)
    expect(await provider.poll(batch, never)).toMatchObject({ state: 'running', raw: 'archived', known: false })
    expect(count((await provider.collect(batch, never)).results)).toEqual({ errored: 1 })
  })

  test('has not ended while its nested status lags behind', async () => {
    const { sim, run } = await start()
    sim.settings.status.nestedLag = 2
    const { statuses, results } = await run('Greetings')
    expect(statuses.map(({ state, raw }) => [state, raw])).toEqual([
      ['running', 'running'],
      ['running', 'completed / running'],
      ['running', 'completed / running'],
      ['finished', 'completed'],
    ])
    expect(count(results)).toEqual({ passed: 8 })
  })

  test('settles while its counts lag behind', async () => {
    const { sim, run } = await start()
    sim.settings.status.countsLag = 2
    const { statuses, results } = await run('Greetings')
    expect(statuses.map(({ state }) => state)).toEqual(['running', 'settling', 'settling', 'finished'])
    expect(count(results)).toEqual({ passed: 8 })
  })

  test('that never delivers metrics is errored', async () => {
    const { sim, run } = await start()
    sim.settings.status.countsLag = 1_000
    const { results } = await run('Greetings')
    expect(count(results)).toEqual({ errored: 1 })
    expect(results[0]?.trials[0]?.message).toContain('no metrics')
  })

  test('without utterances is a broken batch', async () => {
    const { suite, run } = await start()
    suite('Greetings').utterances = []
    await expect(run('Greetings')).rejects.toMatchObject({ code: 'batch-broken', message: /no utterances/ })
  })

  test('has as many errored tests as utterances that could not be evaluated', async () => {
    const { suite, run } = await start()
    for (const each of suite('Greetings').utterances.slice(0, 3)) each.unevaluated = true
    const { results } = await run('Greetings')
    expect(count(results)).toEqual({ passed: 5, errored: 3 })
    expect(byName(results, 'hello').trials[0]?.message).toBe('the result file has no result for it')
  })

  test('has an errored test for each row that is missing, the last being the suite itself', async () => {
    const { sim, run } = await start()
    sim.settings.csv.dropRows = 3
    const { results } = await run('Greetings')
    expect(count(results)).toEqual({ passed: 5, errored: 3 })
    expect(results.at(-1)).toMatchObject({ test: { name: 'Greetings', expands: true } })
  })

  test('that is a partial failure is judged when every row is there', async () => {
    const { sim, run } = await start()
    sim.settings.status.partialFailure = true
    expect(count((await run('Greetings')).results)).toEqual({ passed: 8 })
    sim.settings.status.fileUrl = 'missing'
    const { results } = await run('Greetings')
    expect(count(results)).toEqual({ errored: 1 })
    expect(results[0]?.trials[0]?.message).toContain('system error')
  })

  test('whose counts and rows contradict each other is errored', async () => {
    const { run, server } = await start()
    server.fault({
      kind: 'rewrite',
      path: /status$/,
      times: 100,
      rewrite: (reply) => ({
        ...reply,
        body: JSON.parse(JSON.stringify(reply.body).replace('"FP":0', '"FP":1').replace('"success":8', '"success":7')),
      }),
    })
    const { results } = await run('Greetings')
    expect(count(results)).toEqual({ passed: 8, errored: 1 })
    expect(results.at(-1)?.trials[0]?.message).toContain('result file shows none')
  })
})

describe('a suite without rows', () => {
  test('is one test that its counts fail', async () => {
    const { sim, run, notes } = await start()
    sim.settings.status.fileUrl = 'missing'
    const { results, statuses } = await run('Smoke EN')
    expect(statuses.filter(({ state }) => state === 'settling').length).toBeGreaterThan(10)
    expect(results).toHaveLength(1)
    expect(results[0]).toMatchObject({
      test: { name: 'Smoke EN' },
      trials: [{ outcome: 'failed', message: '2 of 10 utterances wrong' }],
    })
    expect(notes).toEqual([expect.stringContaining('no result file')])
    expect(count((await run('Greetings')).results)).toEqual({ passed: 1 })
  })

  test('is errored, once for each utterance that could not be evaluated', async () => {
    const { sim, suite, run } = await start()
    sim.settings.status.fileUrl = 'missing'
    for (const each of suite('Greetings').utterances.slice(0, 3)) each.unevaluated = true
    expect(count((await run('Greetings')).results)).toEqual({ errored: 3 })
    Object.assign(suite('Greetings').utterances[7] as object, { matched: 'Something Else' })
    const { results } = await run('Greetings')
    expect(count(results)).toEqual({ errored: 3, failed: 1 })
    expect(results.at(-1)).toMatchObject({ test: { name: 'Greetings' }, trials: [{ outcome: 'failed' }] })
  })

  test('is failed by its entities, unless a floor for them is set', async () => {
    const { sim, run } = await start()
    sim.settings.status.fileUrl = 'missing'
    const { results } = await run('Transfers, with entities')
    expect(results[0]?.trials[0]).toMatchObject({ outcome: 'failed', message: '1 entity wrong' })
    const floored = await start({ options: { 'min-entity-rate': '80%' } })
    floored.sim.settings.status.fileUrl = 'missing'
    const second = await floored.run('Transfers, with entities')
    expect(count(second.results)).toEqual({ passed: 1 })
    expect(second.shortfalls).toEqual([])
  })
})

describe('floors', () => {
  test('are compared with figures computed from counts', async () => {
    const { run, server } = await start({
      options: {
        'min-f1': 0.99,
        'min-precision': 0.5,
        'min-recall': '87%',
        'min-entity-rate': 0.9,
        'min-trait-rate': 1,
      },
    })
    // 7 TP, 1 TN, 1 FP and 1 FN: precision and recall are 0.875, whatever the strings say.
    server.fault({
      kind: 'rewrite',
      path: /status$/,
      times: 100,
      rewrite: (reply) => ({ ...reply, body: JSON.parse(JSON.stringify(reply.body).replace(/"0\.\d\d"/g, '"1.00"')) }),
    })
    const { shortfalls } = await run('Smoke EN')
    expect(shortfalls).toEqual(['Smoke EN: f1 is 0.8750, min-f1 asks for 0.99'])
  })

  test('are not reached by figures that were not reported', async () => {
    const { run, server } = await start({ options: { 'min-trait-rate': 0.5 } })
    server.fault({
      kind: 'rewrite',
      path: /status$/,
      times: 100,
      rewrite: (reply) => ({ ...reply, body: JSON.parse(JSON.stringify(reply.body).replaceAll('TraitsCount', 'X')) }),
    })
    expect((await run('Greetings')).shortfalls).toEqual([
      'Greetings: trait-rate was not reported, min-trait-rate asks for 0.5',
    ])
  })
})
