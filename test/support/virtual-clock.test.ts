import { getEventListeners } from 'node:events'
import { readFile } from 'node:fs/promises'
import { afterEach, expect, test } from 'vitest'
import { createTransport, type Transport } from '../../src/http/transport.ts'
import { type Fault, type Platform, type SimServer, serve } from '../../src/simulator/server.ts'
import { createVirtualClock, type VirtualClock } from './virtual-clock.ts'

const servers: SimServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

const hour = 3_600_000
const echo: Platform = { handle: (request) => ({ status: 200, body: { path: request.path } }) }

async function setUp(platform: (clock: VirtualClock) => Platform = () => echo, ...faults: Fault[]) {
  const clock = createVirtualClock({ start: 0 })
  const server = await serve(platform(clock), { clock: clock.server })
  servers.push(server)
  server.fault(...faults)
  const transport = clock.transport(createTransport().transport)
  return {
    clock,
    server,
    get: (path: string, signal = new AbortController().signal) => get(transport, server, path, signal),
  }
}

function get(transport: Transport, server: SimServer, path: string, signal: AbortSignal) {
  return transport({ method: 'GET', url: new URL(server.url + path), headers: {}, fresh: false, maxBytes: 1e6, signal })
}

test('a sleep ends at its time without waiting for it', async () => {
  const clock = createVirtualClock({ start: 1000 })
  await clock.sleep(hour)
  expect(clock.now()).toBe(1000 + hour)
})

test('sleeps end in the order of their times, and of their age when the times are the same', async () => {
  const clock = createVirtualClock()
  const order: string[] = []
  const sleeper = async (name: string, ms: number) => {
    await clock.sleep(ms)
    order.push(name)
    if (name === 'a') await sleeper('a again', 5)
  }
  await Promise.all([sleeper('c', 30), sleeper('a', 10), sleeper('b', 15), sleeper('d', 30), sleeper('now', -1)])
  expect(order).toEqual(['now', 'a', 'b', 'a again', 'c', 'd'])
})

test('an aborted sleep rejects with the reason and leaves nothing behind', async () => {
  const clock = createVirtualClock({ start: 0 })
  const controller = new AbortController()
  const sleeping = clock.sleep(hour, controller.signal)
  controller.abort('reason')
  await expect(sleeping).rejects.toBe('reason')
  await expect(clock.sleep(1, controller.signal)).rejects.toBe('reason')
  expect([clock.pending, clock.now()]).toEqual([0, 0])
  const used = new AbortController()
  await clock.sleep(1, used.signal)
  expect(getEventListeners(used.signal, 'abort')).toEqual([])
})

test('time stands still during an exchange', async () => {
  const { clock, get } = await setUp()
  const deadline = new AbortController()
  const late = clock.sleep(1, deadline.signal).catch(() => 'ended')
  await get('/a')
  expect(clock.now()).toBe(0)
  deadline.abort()
  expect(await late).toBe('ended')
})

test('a request that the server holds back ends after the time it was held for', async () => {
  const { clock, get } = await setUp(undefined, { kind: 'stall-headers', ms: hour }, { kind: 'stall-body', ms: hour })
  expect((await get('/a')).status).toBe(200)
  expect(clock.now()).toBe(hour)
  expect((await get('/b')).status).toBe(200)
  expect(clock.now()).toBe(2 * hour)
})

test('a stall after the last byte holds nobody', async () => {
  const { clock, get } = await setUp(() => ({ handle: () => ({ status: 200 }) }), { kind: 'stall-body', ms: hour })
  expect((await get('/a')).body).toHaveLength(0)
  expect(clock.now()).toBe(0)
  await clock.sleep(1)
  expect(clock.now()).toBe(1)
})

test('a slow drip takes its time and a cut comes at its time', async () => {
  const { clock, get } = await setUp(
    (clock) => ({
      handle: async (request) => {
        if (request.path === '/cut') await clock.server.sleep(hour)
        return { status: 200, body: 'x'.repeat(160) }
      },
    }),
    { kind: 'slow-drip', chunkMs: 1000, path: /drip/ },
    { kind: 'cut', afterMs: 7000, path: /cut/ },
  )
  expect((await get('/drip')).body).toHaveLength(160)
  expect(clock.now()).toBe(9_000)
  await expect(get('/cut')).rejects.toThrow('lost')
  expect(clock.now()).toBe(16_000)
})

test('one exchange that is really under way stops time for another that is held', async () => {
  const { clock, get, server } = await setUp(undefined, { kind: 'stall-headers', ms: 10, path: /held/ })
  const order: string[] = []
  const held = get('/held').then(() => order.push('held'))
  for (let turn = 0; turn < 20; turn += 1) {
    await get('/quick')
    order.push(`quick ${clock.now()}`)
    if (server.seen.some(({ path }) => path === '/held') && turn > 10) break
  }
  await held
  expect(order.at(-1)).toBe('held')
  expect(order.slice(0, -1).every((entry) => entry === 'quick 0')).toBe(true)
})

test('a client that goes away does not stop time, and the platform learns of it at that very time', async () => {
  const gone: number[] = []
  const { clock, get } = await setUp((clock) => ({
    handle: async (request) => {
      request.gone.addEventListener('abort', () => gone.push(clock.now()))
      await clock.server.sleep(hour)
      return { status: 200 }
    },
  }))
  const controller = new AbortController()
  const request = get('/held', controller.signal)
  clock.sleep(30_000).then(() => controller.abort(new Error('no answer')))
  await expect(request).rejects.toThrow('no answer')
  await clock.sleep(1)
  expect([gone, clock.now()]).toEqual([[30_000], 30_001])
})

test('an exchange that is given up at once has still been seen by the platform', async () => {
  for (let round = 0; round < 20; round += 1) {
    const { get, server } = await setUp()
    const controller = new AbortController()
    const request = get('/a', controller.signal)
    controller.abort(new Error('changed my mind'))
    await expect(request).rejects.toThrow('changed my mind')
    expect(server.seen.length + round).toBe(round + 1)
  }
})

test('an exchange that nobody takes fails as it does in real life', async () => {
  const { get, server } = await setUp()
  await server.close()
  await expect(get('/a')).rejects.toThrow('refused')
})

test('work that a platform leaves running after its answer does not count as holding the request', async () => {
  const { clock, get } = await setUp((clock) => ({
    handle: () => {
      clock.server.sleep(hour).catch(() => {})
      return { status: 200 }
    },
  }))
  await get('/a')
  expect(clock.now()).toBe(0)
  await clock.sleep(5)
  expect(clock.now()).toBe(5)
})

test("a server's leftover sleep alone moves nothing", async () => {
  const clock = createVirtualClock({ start: 0 })
  const leftover = new AbortController()
  clock.server.sleep(5, leftover.signal).catch(() => {})
  for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate)
  expect(clock.now()).toBe(0)
})

test('time stands still while files are read, signatures made, or named work goes on', async () => {
  const clock = createVirtualClock({ start: 0 })
  const deadline = new AbortController()
  clock.sleep(1, deadline.signal).catch(() => {})
  await readFile(new URL(import.meta.url))
  const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  await crypto.subtle.sign('HMAC', key, Buffer.alloc(5e6))
  await clock.during(
    (async () => {
      for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate)
    })(),
  )
  expect(clock.now()).toBe(0)
  deadline.abort()
})

test('the header that links both ends never reaches the platform', async () => {
  const { get, server } = await setUp()
  await get('/a')
  expect(Object.keys(server.seen[0]?.headers ?? {})).toEqual(['host', 'connection'])
})

test('two clocks in one process keep their own time', async () => {
  const slow = await setUp(undefined, { kind: 'stall-headers', ms: hour })
  const quick = await setUp(undefined, { kind: 'stall-headers', ms: 10 })
  await Promise.all([slow.get('/a'), quick.get('/a')])
  expect([slow.clock.now(), quick.clock.now()]).toEqual([hour, 10])
})

test('the same schedule gives the same times again and again, quickly', async () => {
  const once = async () => {
    const { clock, get, server } = await setUp(
      (clock) => ({
        handle: async (request) => {
          await clock.server.sleep(Number(request.query.get('ms')))
          return { status: 200, body: { at: clock.now() } }
        },
      }),
      { kind: 'drop', handled: true, skip: 30, times: 10 },
      { kind: 'stall-body', ms: 100_000, skip: 50, times: 10 },
    )
    const lines: string[] = []
    const worker = async (worker: number) => {
      for (let turn = 0; turn < 40; turn += 1) {
        const stop = new AbortController()
        const timer = new AbortController()
        clock.sleep(30_000, timer.signal).then(
          () => stop.abort(new Error('time')),
          () => {},
        )
        const words = await get(`/?ms=${worker * 997 + turn * 113}`, stop.signal).then(
          (reply) => reply.body.toString(),
          (error) => error.message,
        )
        timer.abort()
        lines.push(`${worker}/${turn} ${clock.now()} ${words}`)
      }
    }
    await Promise.all([worker(1), worker(2), worker(3)])
    return { lines, seen: server.seen.map(({ path, at }) => `${at} ${path}`) }
  }
  const first = await once()
  expect(first.lines).toHaveLength(120)
  expect(await once()).toEqual(first)
})
