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
    await server.leave()
    await page.getByRole('link', { name: /^1 When somebody rings/ }).click()
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
    ['the start page', '/', 'Being done'],
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
})
