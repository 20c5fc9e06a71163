/** The HTML report in a real browser. */
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunRecord } from '../../src/core/model.ts'
import { renderHtml } from '../../src/core/report/html.ts'
import { everyTrick, everyTrickOnLines } from '../core/report/hostile.ts'
import { hostileRecord } from '../core/report/hostile-record.ts'
import * as records from '../core/report/records.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const looks: Record<string, BrowserContextOptions> = {
  light: { colorScheme: 'light', viewport: { width: 1200, height: 900 } },
  dark: { colorScheme: 'dark', viewport: { width: 1200, height: 900 } },
  phone: { colorScheme: 'light', viewport: { width: 360, height: 740 }, isMobile: true },
}

let browser: Browser
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'batchgate-html-'))
  const executablePath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path))
  if (executablePath === undefined) throw new Error('No Chromium is installed: apt-get install chromium')
  browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
})

afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

interface Opened {
  readonly page: Page
  /** Addresses asked for, the page itself left out. */
  readonly requests: string[]
  /** What the console and the page's errors said. */
  readonly complaints: string[]
}

async function open(record: RunRecord, look = looks.light): Promise<Opened> {
  const file = join(folder, 'report.html')
  await writeFile(file, renderHtml(record, { trend: records.trend(record) }))
  // The policy of the page stays in force; only axe, which is brought in from outside, has to get past it.
  const context = await browser.newContext({ ...look, serviceWorkers: 'block' })
  const page = await context.newPage()
  const url = pathToFileURL(file).href
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    if (request.url() !== url && !request.url().startsWith('data:')) requests.push(request.url())
  })
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    dialog.dismiss().catch(() => {})
  })
  await page.goto(url)
  return { page, requests, complaints }
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
}

describe('the HTML report in a browser', () => {
  it.each(Object.keys(looks))('opens without a complaint and without a request: %s', async (look) => {
    const { page, requests, complaints } = await open(records.twelve(), looks[look])
    expect(await page.title()).toBe('bland: failed — 2 tests got worse, 1 test could not be judged')
    await unfold(page)
    expect(await page.getByText('Sure, I will refund you right away.').first().isVisible()).toBe(true)
    const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
    expect(overflow).toBe(0)
    expect({ requests, complaints }).toEqual({ requests: [], complaints: [] })
    await page.context().close()
  })

  it.each(Object.keys(looks))('has nothing that axe finds wrong: %s', async (look) => {
    for (const record of [records.one(), records.twelve(), records.dropped(), hostileRecord(everyTrick)]) {
      const { page } = await open(record, looks[look])
      await unfold(page)
      await page.evaluate(axe)
      const found = (await page.evaluate('axe.run().then((result) => result.violations)')) as {
        id: string
        nodes: { html: string }[]
      }[]
      expect(found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
      await page.context().close()
    }
  })

  it('filters by text, outcome and word, says how many are left, and clears', async () => {
    const { page } = await open(records.twelve())
    const visible = () => page.locator('.test:visible .name').allInnerTexts()
    const count = () => page.locator('#count').innerText()
    expect(await count()).toBe('13 tests')
    await page.getByLabel('Search').fill('FOOTBALL')
    await expect.poll(count).toBe('1 of 13 shown')
    expect(await visible()).toEqual(['Small talk: stays on topic'])
    await page.getByRole('button', { name: 'Clear' }).click()
    await expect.poll(count).toBe('13 tests')
    await page.getByLabel('Outcome').selectOption('errored')
    expect(await visible()).toEqual(['Warranty: explains the two years'])
    await page.getByLabel('Outcome').selectOption('')
    await page.getByLabel('Compared').selectOption('missing')
    expect(await visible()).toEqual(['Legacy: fax confirmation', 'Hold music: announces the wait'])
    await page.getByLabel('Search').fill('nothing has this')
    await expect.poll(count).toBe('0 of 13 shown')
    expect(await page.locator('.group h3:visible').count()).toBe(0)
    await page.context().close()
  })

  it('can be used with the keyboard alone', async () => {
    const { page } = await open(records.twelve())
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').innerText()).toBe('Skip to the tests')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').getAttribute('id')).toBe('search')
    const row = page.locator('.test', { hasText: 'Opening hours' })
    await row.locator('summary').first().focus()
    await page.keyboard.press('Enter')
    expect(await row.getAttribute('open')).toBe('')
    await page.context().close()
  })

  it('shows hostile text as text: nothing runs, loads, links elsewhere or leaves its place', async () => {
    const harmless = await open(hostileRecord('harmless'))
    const elements = 'document.querySelectorAll("body *:not(code):not(a)").length'
    const expected = await harmless.page.evaluate(elements)
    await harmless.page.context().close()
    for (const text of [everyTrick, everyTrickOnLines]) {
      const { page, requests, complaints } = await open(hostileRecord(text))
      await unfold(page)
      expect(await page.evaluate(elements)).toBe(expected)
      expect(await page.locator('img, iframe, form[action], body script:not(:last-of-type)').count()).toBe(0)
      const hosts = await page.evaluate('[...new Set([...document.links].map((link) => link.host))]')
      expect(hosts).toEqual(['', 'agents.example.com'])
      expect(await page.locator('.message').first().innerText()).toContain('<script>alert(1)</script>')
      expect({ requests, complaints }).toEqual({ requests: [], complaints: [] })
      await page.context().close()
    }
  })

  it('stays usable with ten thousand tests', async () => {
    const { page, complaints } = await open(records.huge(10_000))
    expect(await page.locator('#count').innerText()).toBe('10,000 tests')
    await page.getByLabel('Search').fill('scenario 77')
    await expect.poll(() => page.locator('#count').innerText(), { timeout: 10_000 }).toBe('111 of 10,000 shown')
    await page.getByLabel('Outcome').selectOption('passed')
    await expect.poll(() => page.locator('#count').innerText()).toBe('55 of 10,000 shown')
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
