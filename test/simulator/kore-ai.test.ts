/** The simulator against its sheet, asked without the client that it is to test. */
import { createHmac } from 'node:crypto'
import { afterEach, describe, expect, test } from 'vitest'
import type { Clock } from '../../src/core/ports.ts'
import { createKoreAi } from '../../src/simulator/kore-ai.ts'
import { serve } from '../../src/simulator/server.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

function sign(
  claims: object,
  secret: string,
  header: object = { alg: 'HS256', typ: 'JWT' },
  digest = 'sha256',
): string {
  const [head, body] = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  return `${head}.${body}.${createHmac(digest, secret).update(`${head}.${body}`).digest('base64url')}`
}

async function start() {
  let now = Date.UTC(2026, 0, 1)
  const clock: Clock = { now: () => now, sleep: () => Promise.resolve() }
  const sim = createKoreAi({ clock })
  const server = await serve(sim.platform, { clock })
  closing.push(() => server.close())
  const { credentials, botId } = sim
  const app = sign({ appId: credentials['client-id'], sub: '1' }, credentials['client-secret'])
  const admin = sign({ appId: credentials['publish-client-id'], sub: '1' }, credentials['publish-client-secret'])
  const ask = async (method: string, path: string, more: { auth?: string | null; body?: unknown } = {}) => {
    const { auth = app, body } = more
    const reply = await fetch(`${server.url}${path.replace('BOT', botId)}`, {
      method,
      headers: { ...(auth === null ? {} : { auth }), 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await reply.text()
    return { status: reply.status, text, body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text }
  }
  const run = (name: string, path = '/api/public/stream/BOT/testsuite') =>
    ask('POST', `${path}/${encodeURIComponent(name)}/run`, { body: { version: 'inDevelopment' } })
  const pass = (ms: number) => {
    now += ms
  }
  return { sim, ask, run, app, admin, pass, now: () => now }
}

const refusal = (status: number, code: number, msg: string) => ({ status, body: { errors: [{ msg, code }] } })
const invalid = refusal(401, 4002, 'Invalid SDK credentials')
const scope = refusal(401, 4002, 'Permission denied. Scope is incorrect!')
const list = '/api/public/bot/BOT/testsuite'

describe('signing in', () => {
  test('takes a documented token, without exp, jti or iat', async () => {
    const { ask } = await start()
    expect(await ask('GET', list)).toMatchObject({ status: 200 })
  })

  test('refuses what is no valid token', async () => {
    const { ask, sim, now } = await start()
    const id = sim.credentials['client-id']
    const secret = sim.credentials['client-secret']
    const seconds = Math.floor(now() / 1000)
    for (const auth of [
      null,
      '',
      'word',
      'a.b.c',
      sign({ appId: id, sub: '1' }, 'another secret'),
      sign({ appid: id, sub: '1' }, secret),
      sign({ appId: id }, secret),
      sign({ appId: id, sub: '1', exp: seconds }, secret),
      sign({ appId: id, sub: '1', exp: '9999999999' }, secret),
      sign({ appId: id, sub: '1' }, secret, { alg: 'none' }),
      sign({ appId: id, sub: '1' }, secret, { alg: 'HS512' }, 'sha512'),
    ]) {
      expect(await ask('GET', list, { auth })).toMatchObject(invalid)
    }
    const auth = sign({ appId: id, sub: '1', exp: seconds + 1 }, secret)
    expect(await ask('GET', list, { auth })).toMatchObject({ status: 200 })
  })

  test('takes each jti once when that is enforced', async () => {
    const { ask, sim } = await start()
    sim.settings.enforceJti = true
    const { 'client-id': appId, 'client-secret': secret } = sim.credentials
    const auth = sign({ appId, sub: '1', jti: 'one' }, secret)
    expect(await ask('GET', list, { auth })).toMatchObject({ status: 200 })
    expect(await ask('GET', list, { auth })).toMatchObject(invalid)
    expect(await ask('GET', list)).toMatchObject(invalid)
  })

  test('keeps testing and publishing apart, and answers a wrong bot as the sheet says', async () => {
    const { ask, admin } = await start()
    expect(await ask('GET', list, { auth: admin })).toMatchObject(scope)
    expect(await ask('GET', '/api/public/bot/BOT/publish/status')).toMatchObject(scope)
    expect(await ask('GET', '/api/public/bot/st-other/testsuite')).toMatchObject(invalid)
    expect(await ask('GET', '/api/public/bot/st-other/publish/status', { auth: admin })).toMatchObject(
      refusal(400, 400, 'Invalid StreamId'),
    )
    expect(await ask('GET', '/api/public/bot/BOT/publish/status', { auth: 'word' })).toMatchObject(
      refusal(401, 4002, 'Invalid JWT token'),
    )
  })

  test('looks at the verb first', async () => {
    const { ask } = await start()
    expect(await ask('POST', list, { auth: null })).toMatchObject(refusal(405, 405, 'Method Not Allowed'))
    expect(await ask('GET', '/api/public/bot/BOT/publish', { auth: null })).toMatchObject({ status: 405 })
  })

  test('wants a language when that is strict', async () => {
    const { ask, sim } = await start()
    sim.settings.requireLanguage = true
    expect(await ask('GET', list)).toMatchObject({ status: 412 })
  })
})

describe('batch runs', () => {
  test.each(['/api/public/bot', '/api/public/stream', '/api/1.1/public/bot', '/api/1.1/public/stream'])(
    'start below %s',
    async (path) => {
      const { run } = await start()
      expect(await run('Transfers, with entities', `${path}/BOT/testsuite`)).toMatchObject({
        status: 200,
        body: { status: 'accepted', requestId: expect.stringMatching(/^tr-/) },
      })
    },
  )

  test('need a version and a suite, and one another’s end', async () => {
    const { ask, run, sim, pass } = await start()
    const path = '/api/public/stream/BOT/testsuite/Greetings/run'
    const wrong = refusal(412, 412, 'Validation errors/ Invalid arguments')
    expect(await ask('POST', path)).toMatchObject(wrong)
    expect(await ask('POST', path, { body: { version: 'draft' } })).toMatchObject(wrong)
    expect(await run('Nobody')).toMatchObject(refusal(400, 400, 'Test Suite not found'))
    expect(await run('Greetings')).toMatchObject({ status: 200 })
    expect(await run('Smoke EN')).toMatchObject({ status: 400, text: expect.stringContaining('in progress') })
    pass(sim.settings.runMs)
    expect(await run('Smoke EN')).toMatchObject({ status: 200 })
    expect(sim.accepted.map(({ suite }) => suite)).toEqual(['Greetings', 'Smoke EN'])
  })

  test('make progress and end with counts, strings for metrics, and a signed link', async () => {
    const { ask, run, sim, pass } = await start()
    const { requestId } = (await run('Smoke EN')).body
    const path = `/api/public/stream/BOT/testsuite/Smoke%20EN/${requestId}/status`
    expect((await ask('GET', `${path.replace(requestId, 'tr-x')}`)).body).toEqual({
      errors: [{ msg: 'Test Result not found.', code: 400 }],
    })
    const seen = []
    for (let round = 0; round < 4; round += 1) {
      seen.push((await ask('GET', path)).body.utterance_ran)
      pass(1_000)
    }
    expect(seen).toEqual([0, 2, 5, 7])
    const { body } = await ask('GET', path)
    expect(body).toMatchObject({
      status: 'completed',
      utterance_count: 10,
      result: {
        status: 'completed',
        f1_score: '0.88',
        results: { TP: 7, TN: 1, FP: 1, FN: 1, success: 8, failure: 2, failedUtteranceCount: 0 },
      },
    })
    expect(body).not.toHaveProperty('utterance_ran')
    const link = new URL(body.result.fileUrl)
    const file = await ask('GET', link.pathname + link.search, { auth: null })
    expect(file.status).toBe(200)
    expect(file.text).toContain('my card was eaten by the machine,Block Card,Find ATM,,Configured,False Positive')
    expect(await ask('GET', `${link.pathname}${link.search.replace(/s=./, 's=_')}`)).toMatchObject({ status: 403 })
    pass(sim.settings.csv.linkMs)
    expect(await ask('GET', link.pathname + link.search)).toMatchObject({ status: 403 })
  })

  test('are listed in pages of a map, with both built-in suites', async () => {
    const { ask, run } = await start()
    const { requestId } = (await run('Greetings')).body
    const all = (await ask('GET', list)).body
    expect(Object.keys(all)).toEqual(
      expect.arrayContaining(['count', 'moreAvailable', 'AllMlUtterances', 'Last100sentences']),
    )
    expect(all.AllMlUtterances).toEqual({ testSuiteType: 'prebuilt', results: [] })
    const page = (await ask('GET', `${list}?skip=2&limit=1`)).body
    expect(page).toMatchObject({ count: 1, moreAvailable: true })
    const [suite] = Object.values(page).filter((value) => typeof value === 'object')
    expect(suite).toMatchObject({ name: 'Greetings', results: [{ _id: requestId, version: 'inDevelopment' }] })
  })
})

test('conversation runs need a user, and end with a verdict', async () => {
  const { ask, sim, pass } = await start()
  const path = '/api/public/stream/BOT/conversation/testsuite/Book%20an%20appointment'
  const body = { version: 'inDevelopment', userEmailId: 'nobody@example.com' }
  expect(await ask('POST', `${path}/run`, { body })).toMatchObject({ status: 412 })
  const started = await ask('POST', `${path}/run`, { body: { ...body, userEmailId: 'developer@example.com' } })
  expect(started.body).toEqual({ status: 'IN_PROGRESS', testRunId: expect.stringMatching(/^ctr-/) })
  const status = `${path}/${started.body.testRunId}/status`
  expect((await ask('GET', status)).body).toMatchObject({ status: 'inprogress', result: { version: 'configured' } })
  pass(sim.settings.runMs)
  expect((await ask('GET', status)).body).toMatchObject({
    status: 'failed',
    result: { stepDetails: { passed: 3, failed: 1, total: 4 }, executionResults: [{}, {}, { status: 'passed' }, {}] },
  })
})

test('publishing answers with entries, and its status is that of the job before until the new one starts', async () => {
  const { ask, admin, sim, pass } = await start()
  const path = '/api/public/bot/BOT/publish'
  expect(await ask('POST', path, { auth: admin })).toMatchObject({ status: 412 })
  const before = (await ask('GET', `${path}/status`, { auth: admin })).body
  const reply = await ask('POST', path, { auth: admin, body: { versionComment: 'x' } })
  expect(reply.body).toMatchObject([{ resourceType: 'dialog', status: 'SUCCESS' }, {}, {}])
  expect((await ask('GET', `${path}/status`, { auth: admin })).body._id).toBe(before._id)
  pass(sim.settings.publish.startsAfterMs)
  const during = (await ask('GET', `${path}/status`, { auth: admin })).body
  expect(during).toMatchObject({ status: 'inprogress', jobType: 'PUBLISH_BOT' })
  expect(during._id).not.toBe(before._id)
  pass(sim.settings.publish.ms)
  expect((await ask('GET', `${path}/status`, { auth: admin })).body).toMatchObject({ status: 'successful' })
})

describe('rate limits', () => {
  test('count the bot and each run by itself, in rolling windows', async () => {
    const { ask, run, pass } = await start()
    const { requestId } = (await run('Greetings')).body
    const status = `/api/public/bot/BOT/testsuite/Greetings/${requestId}/status`
    for (let round = 0; round < 59; round += 1) expect((await ask('GET', list)).status).toBe(200)
    expect(await ask('GET', list)).toMatchObject({
      status: 429,
      text: expect.stringContaining('per-minute rate limit'),
    })
    expect((await ask('GET', status)).status).toBe(200)
    pass(60_000)
    expect((await ask('GET', list)).status).toBe(200)
  })

  test('of an hour block everything', async () => {
    const { ask, run, sim, pass } = await start()
    sim.settings.rate.perHour = 2
    const { requestId } = (await run('Greetings')).body
    await ask('GET', list)
    sim.settings.rate.replyStatus = 200
    const status = `/api/public/bot/BOT/testsuite/Greetings/${requestId}/status`
    expect(await ask('GET', status)).toMatchObject({ status: 200, text: expect.stringContaining('hourly rate limit') })
    pass(3_600_000)
    expect((await ask('GET', status)).body).toMatchObject({ status: 'completed' })
  })
})
