import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { ask } from './asking.ts'
import { launch } from './chromium.ts'
import { describeInBrowser } from './describe.ts'
import { type Served, served } from './served.ts'
import { expectNoBarriers, isFocused, seen, type Visit, visit } from './visit.ts'

const counted = `query ($words: String!, $labels: [Label!], $from: Date, $to: Date) {
  search(words: $words, labels: $labels, from: $from, to: $to) {
    totalCount
    facets { labels { label total } years { year total } }
  }
}`

interface Counts {
  readonly totalCount: number
  readonly facets: {
    readonly labels: readonly { readonly label: string; readonly total: number }[]
    readonly years: readonly { readonly year: number; readonly total: number }[]
  }
}

const smallest = { width: 320, height: 640 }

describeInBrowser('the search page', () => {
  let browser: Browser
  let server: Served
  let here: Visit

  const countsOf = async (variables: object): Promise<Counts> => (await ask(server.address, counted, variables)).search

  beforeAll(async () => {
    server = await served()
    browser = await launch()
    await countsOf({ words: 'visits' })
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
    expect(here.complaints).toEqual([])
    expect(here.strangers).toEqual([])
  })

  test('marks the words that were found, and says how many things have them', async () => {
    const { page } = here
    const { totalCount } = await countsOf({ words: 'visits' })
    await page.goto('/search?q=visits')
    await page.getByText(`${totalCount} matches for “visits”`).waitFor()
    const marks = await page.locator('.hits mark').allInnerTexts()
    expect(marks.length).toBeGreaterThan(10)
    for (const mark of marks) expect(mark.toLowerCase()).toMatch(/^visit/)
  })

  test('narrows down by kind and year, in the address, to as many as it says', async () => {
    const { page } = here
    const { facets } = await countsOf({ words: 'visits' })
    const findings = facets.labels.find(({ label }) => label === 'Finding')?.total
    await page.goto('/search?q=visits')
    await page.getByText('Narrow down').click()
    await page.getByRole('link', { name: 'Findings', exact: true }).click()
    await page.getByText(`${findings} matches for “visits”`).waitFor()
    expect(new URL(page.url()).search).toBe('?q=visits&kind=Finding')
    const [year] = (await countsOf({ words: 'visits', labels: ['Finding'] })).facets.years
    await page.getByRole('link', { name: String(year?.year), exact: true }).click()
    await page.getByText(new RegExp(`^${year?.total} match(es)? for “visits”`)).waitFor()
    expect(new URL(page.url()).search).toBe(`?q=visits&kind=Finding&year=${year?.year}`)
    expect(await page.getByRole('link', { name: String(year?.year), exact: true }).getAttribute('aria-current')).toBe('true')
    expect(await seen(page.getByRole('main'))).toContain(`Words to look for in findings of ${year?.year}`)
    await expectNoBarriers(page)
    await page.getByRole('link', { name: 'Search everything' }).click()
    await expect.poll(() => new URL(page.url()).search).toBe('?q=visits')
  })

  test('says what it left out, and what may have been meant', async () => {
    const { page } = here
    await page.goto('/search?q=visits+caseloda')
    await page.getByText('Left out: “caseloda”.').waitFor()
    await page.getByRole('link', { name: 'visits caseload' }).click()
    await page.getByRole('heading', { level: 1, name: 'Search for “visits caseload”' }).waitFor()
  })

  test('shows more, and moves the focus to the first of it', async () => {
    const { page } = here
    await page.goto('/search?q=plan')
    await page.getByRole('button', { name: /^Show more \(20 of \d+ shown\)$/ }).click()
    await page.getByRole('button', { name: /^Show more \(40 of \d+ shown\)$/ }).waitFor()
    expect(await isFocused(page, '.hits > .hit:nth-of-type(n + 21) a')).toBe(true)
  })

  test('fits the smallest screen', async () => {
    const { page } = here
    await page.setViewportSize(smallest)
    for (const address of ['/search?q=visits&kind=Finding', '/search?q=visits', '/search?q=zeppelin']) {
      await page.goto(address)
      await page
        .getByText(/“(visits|zeppelin)”[.,]/)
        .first()
        .waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(smallest.width)
    }
  })
})
