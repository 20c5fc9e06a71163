import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inParallel } from '../../../src/providers/umbraco-ai/in-parallel.ts'
import { readPages } from '../../../src/providers/umbraco-ai/pages.ts'

const items = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => ({ id: String(from + index) }))

test('whatever the server’s cap, every item is read once and the reading ends', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(60),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 20 }),
      async (size, take, cap) => {
        let requests = 0
        const listed = await readPages(take, async (window) => {
          requests += 1
          return { items: items(window.skip, Math.min(size, window.skip + Math.min(cap, window.take))), total: size }
        })
        expect(listed.items.map(({ id }) => id)).toEqual(items(0, size).map(({ id }) => id))
        expect(listed.complete).toBe(true)
        expect(requests).toBeLessThanOrEqual(Math.ceil(size / Math.min(take, cap)) + 1)
      },
    ),
  )
})

test('items that shift to the next page while it is read are counted once', async () => {
  const pages = [items(10, 14), items(12, 16), items(16, 17)]
  const listed = await readPages(4, async () => ({ items: pages.shift() ?? [], total: 7 }))
  expect(listed.items).toHaveLength(7)
  expect(listed.complete).toBe(true)
})

test.each([
  ['empty', []],
  ['the same again', items(0, 4)],
])('a page that is %s ends the reading, incomplete', async (_what, second) => {
  const pages = [items(0, 4), second]
  const listed = await readPages(4, async () => ({ items: pages.shift() ?? items(0, 4), total: 50 }))
  expect(listed).toMatchObject({ items: items(0, 4), complete: false })
})

test('without a total the list is read until nothing new comes', async () => {
  const listed = await readPages(10, async ({ skip }) => ({ items: items(skip, Math.min(9, skip + 3)), total: null }))
  expect(listed.items).toHaveLength(9)
})

test('a reader who has enough ends it', async () => {
  let requests = 0
  await readPages(
    2,
    async ({ skip }) => {
      requests += 1
      return { items: items(skip, skip + 2), total: 99 }
    },
    (page) => page.some(({ id }) => id === '5'),
  )
  expect(requests).toBe(3)
})

test('parallel work keeps its order and its width, and starts nothing more after a failure', async () => {
  let active = 0
  let most = 0
  const doubled = await inParallel([1, 2, 3, 4, 5], 2, async (value) => {
    active += 1
    most = Math.max(most, active)
    await new Promise(setImmediate)
    active -= 1
    return value * 2
  })
  expect([doubled, most]).toEqual([[2, 4, 6, 8, 10], 2])
  const started: number[] = []
  const failing = inParallel([1, 2, 3, 4], 1, async (value) => {
    started.push(value)
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(started).toEqual([1])
})
