import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { Reviewer } from '../../seed/index.ts'
import { ReviewDesk } from '../../server/api/index.ts'
import { launch } from './chromium.ts'
import { describeInBrowser } from './describe.ts'
import { type Served, served } from './served.ts'
import { expectNoBarriers, seen, type Visit, visit } from './visit.ts'

const council = 'council/aldermere'
const inspection = 'aldermere/document/inspection-2021-09-report-2d6be40f'

/** Waits for a page by its heading, then for what it says. */
async function says(page: Page, title: string, words: RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
  await expect.poll(() => seen(page.getByRole('main')), { timeout: 20_000 }).toMatch(words)
}

describeInBrowser('what can be relied on', () => {
  let folder: string
  let browser: Browser
  let site: Served
  let here: Visit

  beforeAll(async () => {
    browser = await launch()
    folder = mkdtempSync(join(tmpdir(), 'golden-thread-trust-'))
    // The log of decisions is read where notes are handed in; without a key none is taken.
    site = await served(undefined, (store) => new ReviewDesk(undefined, new Reviewer(store, folder, () => {})))
  })
  afterAll(async () => {
    await browser?.close()
    await site?.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    here = await visit(browser, site.address)
  })
  afterEach(async () => {
    expect([here.complaints, here.strangers]).toEqual([[], []])
    await here.close()
  })

  test('the papers tell what was read, taken and not understood, and lead to the very lines', async () => {
    const { page } = here
    await page.goto(`/documents/${council}`)
    await says(
      page,
      'Papers read about Aldermere',
      /11 files have been read[\s\S]*6 places in them were looked at and not understood/,
    )
    const report = page.getByRole('listitem').filter({ has: page.locator(`a[href="/not-understood/${inspection}"]`) })
    expect(await seen(report)).toMatch(/Inspection report by [\s\S]*11 pages[\s\S]*Taken from it: 1 inspection, 7 judgements/)
    await report.getByText('Where it comes from').click()
    expect(await seen(report)).toMatch(
      /Licence\s+Apache-2\.0[\s\S]*2d6be40fa46f4c2cee173b63adf273bcde5d5fe98e4ade219e110f594066e413/,
    )
    const pack = page.getByRole('listitem').filter({ hasText: '1 report in it' }).filter({ hasText: 'Another copy of it' })
    expect(await seen(pack)).toContain('the Plan stands')
    await expectNoBarriers(page)
    await page.getByRole('link', { name: '6 places in it were not understood' }).click()
    await says(page, 'What was not understood', /6 places in it/)
    const [first] = await page.locator('mark').allInnerTexts()
    await expectNoBarriers(page)
    const line = page.getByRole('main').getByRole('link', { name: /line/i }).first()
    const [, number] = /line ([\d,]+)/i.exec(await seen(line)) ?? []
    await line.click()
    await page.waitForURL(new RegExp(`from=${number?.replace(',', '')}`))
    await page
      .locator('main')
      .getByText(first ?? '', { exact: false })
      .first()
      .waitFor()
  })

  test('a report in a pack leads to what of the pack was not understood', async () => {
    const { page } = here
    await page.goto('/not-understood/aldermere/pack-2024-10-15-children-and-families-sc/document/report-1')
    await says(page, 'What was not understood', /Its text is that of the pack/)
    await page.getByRole('link', { name: 'See what of the pack' }).click()
    await page.getByText('Every place in it that a rule looks at was understood.').waitFor()
  })

  test('what people decided is told with who, when and why, and by kind', async () => {
    const { page } = here
    await page.goto(`/corrections/${council}`)
    await says(page, 'Corrections and decisions on Aldermere', /decisions and notes[\s\S]*The council decided none of them/)
    await expectNoBarriers(page)
    await page.getByRole('link', { name: 'Links rejected (1)' }).click()
    await page.waitForURL(/kind=rejected/)
    const review = page.locator('.review')
    await expect.poll(() => review.count()).toBe(1)
    expect(await seen(review)).toMatch(/^Rejected by .*not by the council, on 4 November 2024\n[\s\S]*restates[\s\S]*Why: /)
    await review.getByRole('link').first().click()
    await page.getByRole('heading', { name: 'What people decided on this and its links' }).waitFor()
  })

  test('the pages about this site lead to each other, and a word to its meaning', async () => {
    const { page } = here
    await page.goto('/about')
    for (const [name, title] of [
      ['How links are made', 'How links are made'],
      ['The data, their sources and licences', 'The data, their sources and licences'],
      ['Privacy', 'Privacy'],
      ['Accessibility', 'Accessibility statement'],
      ['What words mean', 'What words mean'],
    ] as const) {
      await page.getByRole('navigation', { name: 'About Golden Thread' }).getByRole('link', { name, exact: true }).click()
      await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
      await expectNoBarriers(page)
    }
    for (const address of ['/export', '/export/recommendations.json', '/export/graph.jsonl'])
      expect((await page.request.get(address)).status(), address).toBe(200)
    await page.goto('/late/council/aldermere')
    await says(page, 'Aldermere: late or at risk', /due since/)
    await page.getByText('What words on this page mean').click()
    await page.locator('.words-list').getByRole('link', { name: 'Due since', exact: true }).click()
    await page.waitForURL(/\/about\/words#due-since$/)
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('due-since')
  })

  test('from a page of many things, a mistake is told in two steps', async () => {
    const { page } = here
    await page.goto(`/checks/${council}`)
    await page.getByRole('heading', { level: 1, name: /Aldermere/ }).waitFor()
    // Until the list has come, the foot of the page still moves.
    await page.getByText(/documents? read, and/).waitFor()
    await page.getByRole('contentinfo').getByRole('link', { name: 'Say that something on this page is wrong' }).click()
    await page.getByRole('heading', { level: 1, name: 'Say that this is wrong' }).waitFor()
    expect(await seen(page.locator('pre'))).toMatch(/About: Aldermere\nOn the page: .+\nAt: /)
  })
})
