import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { launch } from './chromium.ts'
import { describeInBrowser } from './describe.ts'
import { type Served, served } from './served.ts'
import { expectNoBarriers, headingOf, seen, type Visit, visit } from './visit.ts'

const inspection = '/thing/aldermere/inspection/inspection-2024-01'

/** Chromium itself puts a request that failed on the console; no page can keep it from that. */
const isChromiumsOwn = (complaint: string): boolean => complaint.startsWith('error: Failed to load resource')

describeInBrowser('the explorer, when the server fails it', () => {
  let browser: Browser
  let server: Served
  let here: Visit

  beforeAll(async () => {
    ;[browser, server] = await Promise.all([launch(), served()])
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
  beforeEach(async () => {
    here = await visit(browser, server.address)
  })
  afterEach(async () => {
    await here.close()
    expect(here.complaints.filter((complaint) => !isChromiumsOwn(complaint))).toEqual([])
    expect(here.strangers).toEqual([])
  })

  const failure = () => here.page.getByRole('alert')
  const again = () => here.page.getByRole('button', { name: 'Try again' }).click()

  test('says that the server has gone while browsing, keeps what was read, and goes on once it is back', async () => {
    const { page } = here
    await page.goto(inspection)
    const title = await headingOf(page)
    const finding = page.getByRole('link', { name: /^1 When somebody rings/ })
    await finding.waitFor()
    await server.leave()
    await finding.click()
    await failure().getByText('The server does not answer.').waitFor()
    expect(await headingOf(page)).toBe('This page cannot be shown')
    await expectNoBarriers(page)
    await again()
    await failure().getByText('The server does not answer.').waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.goForward()
    await failure().waitFor()
    await server.comeBack()
    await again()
    await page.getByRole('link', { name: 'Finding', exact: true }).waitFor()
    expect(await failure().count()).toBe(0)
    expect(await headingOf(page)).toMatch(/^1 When somebody rings/)
  })

  test('says the same of a list’s next page, and of "Show more"', async () => {
    const { page } = here
    await page.goto(inspection)
    await page.getByRole('button', { name: /^Show more/ }).waitFor()
    await server.leave()
    await page.getByRole('button', { name: /^Show more/ }).click()
    await failure().getByText('The server does not answer.').waitFor()
    await expectNoBarriers(page)
    await server.comeBack()
    await again()
    await page.getByRole('button', { name: /^Show more \(20 of/ }).waitFor()
    expect(await failure().count()).toBe(0)
  })

  test.each([
    ['a page', inspection, 'What it is linked with'],
    ['the start page', '/', 'Aldermere'],
  ])('says of %s that the documents are still being loaded, and shows it once they are', async (_, address, then) => {
    server.unload()
    try {
      await here.page.goto(address)
      await failure().getByText('The documents are still being loaded.').waitFor()
      expect(await seen(failure())).toContain('Code: NOT_READY')
      await expectNoBarriers(here.page)
    } finally {
      server.load()
    }
    await again()
    await here.page.getByRole('heading', { name: then }).waitFor()
    expect(await failure().count()).toBe(0)
  })

  test('waits in silence for what comes at once, then says what it waits for', async () => {
    const { page } = here
    let answer = () => {}
    const held = new Promise<void>((resolve) => {
      answer = resolve
    })
    await page.goto('/about')
    await headingOf(page)
    await page.evaluate(() => {
      const times: number[] = []
      Object.assign(window, { times })
      new MutationObserver(() => {
        const step = document.querySelector('.waiting-bar') !== null ? 1 : document.querySelector('.waiting') !== null ? 0 : -1
        if (step >= 0) times[step] ??= performance.now()
      }).observe(document, { childList: true, subtree: true })
    })
    await page.route('**/graphql', async (route) => {
      await held
      await route.continue()
    })
    await page.getByRole('main').getByRole('link', { name: 'corrections and decisions' }).click()
    await page.locator('.waiting-bar').first().waitFor()
    const status = page.getByRole('status').filter({ has: page.locator('.waiting-bar') })
    expect(await seen(status.first())).toMatch(/^Loading /)
    const [from = 0, to = 0] = await page.evaluate(() => (window as unknown as { times: number[] }).times)
    expect(to - from).toBeGreaterThan(150)
    answer()
    await page.locator('.waiting').first().waitFor({ state: 'detached' })
    await page.unroute('**/graphql')
  })

  test('says that the reader is offline, keeps what was opened, and goes on by itself', async () => {
    const { page } = here
    await page.goto(inspection)
    const title = await headingOf(page)
    await page.getByRole('list', { name: 'Passages' }).first().waitFor()
    const banner = page.getByText('You are offline. Pages you have opened already still show.')
    await page.context().setOffline(true)
    await banner.waitFor()
    await page.getByRole('link', { name: /^1 When somebody rings/ }).click()
    await failure().getByText('You are offline.').waitFor()
    expect(await seen(failure())).toContain('asked for again when you are back')
    await expectNoBarriers(page)
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.goForward()
    await failure().waitFor()
    await page.context().setOffline(false)
    await page.getByRole('heading', { level: 1, name: /^1 When somebody rings/ }).waitFor()
    expect(await banner.count()).toBe(0)
    expect(await failure().count()).toBe(0)
  })

  test('says the same where not even the script of a page came', async () => {
    const { page } = here
    await page.goto('/about')
    await headingOf(page)
    await page.context().setOffline(true)
    await page.getByRole('main').getByRole('link', { name: 'corrections and decisions' }).click()
    await failure().getByText('You are offline.').waitFor()
    expect(await headingOf(page)).toBe('This page cannot be shown')
    await page.context().setOffline(false)
    await page.getByRole('heading', { level: 1, name: /orrections|ecisions/ }).waitFor()
  })

  test('loads itself again where the site was renewed meanwhile', async () => {
    const { page } = here
    await page.goto('/about')
    await headingOf(page)
    const gone = '**/assets/Decisions-*.js'
    const start = (address: URL): boolean => address.pathname === '/'
    await page.route(gone, (route) => route.fulfill({ status: 404, body: '' }))
    await page.route(start, async (route) => {
      await page.unroute(gone)
      await route.fulfill({ contentType: 'text/html', body: '<script type="module" src="/assets/renewed.js"></script>' })
    })
    await page.getByRole('main').getByRole('link', { name: 'corrections and decisions' }).click()
    await page.getByRole('heading', { level: 1, name: /orrections|ecisions/ }).waitFor()
    expect(await failure().count()).toBe(0)
  })

  test('says when to ask again where more was asked for than is answered', async () => {
    const { page } = here
    const refusal = JSON.stringify({ error: { code: 'TOO_MANY', message: 'Too many', retry: true } })
    await page.route('**/graphql', (route) =>
      route.fulfill({ status: 429, headers: { 'retry-after': '12' }, contentType: 'application/json', body: refusal }),
    )
    await page.goto('/meetings')
    await failure().first().waitFor()
    expect(await seen(failure().first())).toMatch(/Try again in 12 seconds\.[\s\S]*Code: TOO_MANY/)
    await expectNoBarriers(page)
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: 'Try again' }).first().click()
    await page.getByText(/meetings whose papers have been read/).waitFor()
    expect(await failure().count()).toBe(0)
  })
})
