import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { ask } from './asking.ts'
import { launch } from './chromium.ts'
import { describeInBrowser } from './describe.ts'
import { type Served, served } from './served.ts'
import { isFocused, narrow, seen, type Visit, visit } from './visit.ts'

const council = 'council/aldermere'

const question = `query ($council: ID!) {
  indicatorList(council: $council) {
    families { family total }
    list(first: 200) { nodes { indicator { id name family } figures points { start end value differs } latest { figure { end } } } }
  }
}`

const asking = `query ($id: ID!) { series(indicator: $id) {
  own { end periodBasis value claims { printed } }
  lines { kind place }
  undated { figure { label } }
  total
} }`

interface Listed {
  readonly indicator: { readonly id: string; readonly name: string; readonly family: string | null }
  readonly figures: number
  /** Of the one that is followed, which has several figures. */
  readonly latest: { readonly figure: { readonly end: string } }
  readonly points: readonly { readonly end: string; readonly value: number; readonly differs: boolean }[]
}

interface Series {
  readonly own: readonly {
    readonly end: string
    readonly periodBasis: string
    readonly value: number | null
    readonly claims: readonly unknown[]
  }[]
  readonly undated: readonly unknown[]
}

describeInBrowser('indicators', () => {
  let browser: Browser
  let server: Served
  let here: Visit
  let listed: readonly Listed[]
  /** The one of which most was counted. */
  let followed: Listed

  beforeAll(async () => {
    ;[browser, server] = await Promise.all([launch(), served()])
    const { indicatorList } = await ask(server.address, question, { council })
    listed = indicatorList.list.nodes
    followed = listed.reduce((most, each) => (each.points.length > most.points.length ? each : most))
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
  beforeEach(async () => {
    here = await visit(browser, server.address, narrow)
  })
  afterEach(async () => {
    await here.close()
    expect(here.complaints).toEqual([])
    expect(here.strangers).toEqual([])
  })

  const seriesOf = async (id: string): Promise<Series> => (await ask(server.address, asking, { id })).series

  test('are listed by family, each with its newest figure and what its small picture shows in words', async () => {
    const { page } = here
    await page.goto('/')
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Figures' }).click()
    await page.getByRole('heading', { level: 1, name: 'Indicators of Aldermere' }).waitFor()
    await page.getByRole('status').getByText(`${listed.length} indicators in all`).waitFor()
    const { family } = followed.indicator
    await page.getByRole('heading', { level: 2, name: new RegExp(`^${family}`) }).waitFor()
    const entry = page.locator('.indicator-entry').filter({ has: page.locator(`a[href="/indicator/${followed.indicator.id}"]`) })
    expect(await seen(entry)).toMatch(new RegExp(`Newest: .*${followed.latest.figure.end.slice(0, 4)}`))
    const words = await entry.locator('.spark-around').textContent()
    expect(words).toMatch(new RegExp(`^${followed.points.length} figures, from .*${followed.points[0]?.end.slice(0, 4)}\\) to `))
    const drawn = listed.filter(({ points }) => points.length > 1).length
    expect(await page.locator('.spark').count()).toBe(drawn)
  })

  test('are found by words and by family, in the address', async () => {
    const { page } = here
    const { id, name, family } = followed.indicator
    await page.goto('/indicators')
    await page.getByRole('searchbox', { name: 'Words in its name or family' }).fill(name)
    await page.keyboard.press('Enter')
    await page
      .getByRole('status')
      .getByText(new RegExp(`of ${listed.length} indicators shown`))
      .waitFor()
    expect(new URL(page.url()).searchParams.get('q')).toBe(name)
    await page.locator(`a[href="/indicator/${id}"]`).waitFor()
    await page.getByRole('link', { name: 'Show all indicators' }).click()
    await page.getByRole('status').getByText(`${listed.length} indicators in all`).waitFor()
    await page.getByRole('combobox', { name: 'Family' }).selectOption(family ?? '')
    const ofFamily = listed.filter(({ indicator }) => indicator.family === family).length
    await page.getByRole('status').getByText(`${ofFamily} of ${listed.length} indicators shown`).waitFor()
    await page.getByRole('searchbox', { name: 'Words in its name or family' }).fill('zebra')
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('None fits all that was chosen').waitFor()
  })

  test('tell every figure in a table with its period, and lead from it to the words', async () => {
    const { page } = here
    const { id, name } = followed.indicator
    const { own } = await seriesOf(id)
    await page.goto(`/indicator/${id}`)
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
    expect(await page.title()).toBe(`${name} - Golden Thread`)
    const table = page.getByRole('table', { name: /^Every figure whose period is known/ })
    const periods = await table.getByRole('rowheader').allInnerTexts()
    for (const { end } of own) expect(periods.join('\n')).toContain(end.slice(0, 4))
    expect(periods.length).toBeGreaterThanOrEqual(own.flatMap(({ claims }) => claims).length)
    await table.locator('.passage-step').first().click()
    await page.locator('.mark-in-text--here').first().waitFor()
    await page.getByRole('link', { name: /^❮?\s*Back to/ }).click()
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
    await expect.poll(() => isFocused(page, '.figures .passage-step')).toBe(true)
  })

  test('are drawn within the page, the council by name at the end of its line, and hollow where no text states the period', async () => {
    const { page } = here
    const { id } = followed.indicator
    const { own } = await seriesOf(id)
    const inferred = own.filter(({ periodBasis, value }) => periodBasis !== 'STATED' && value !== null).length
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`/indicator/${id}`)
      const chart = page.locator('svg.chart').first()
      await chart.waitFor()
      expect(await chart.locator('.chart-label--own').count()).toBeGreaterThan(0)
      expect((await chart.locator('.chart-label--own text').allTextContents()).join(' ')).toMatch(/^Aldermere/)
      expect(await page.locator('svg.chart .chart-line--own .chart-mark--hollow').count()).toBe(inferred)
      const box = await chart.boundingBox()
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
    }
    expect(await page.locator('.chart-room').first().getAttribute('aria-hidden')).toBe('true')
    await page
      .getByText(new RegExp(`Aldermere.*: ${followed.points.length} figures, from `))
      .first()
      .waitFor()
  })

  test('on which papers differ show both figures, in the picture and in the table', async () => {
    const { page } = here
    const differing = listed.find(({ points }) => points.some(({ differs }) => differs))
    expect(differing).toBeDefined()
    await page.goto(`/indicator/${differing?.indicator.id}`)
    const table = page.getByRole('table', { name: /^Every figure whose period is known/ })
    await expect.poll(() => table.getByRole('row').filter({ hasText: 'Papers differ' }).count()).toBeGreaterThan(1)
    expect(await page.locator('svg.chart .chart-differs').count()).toBeGreaterThan(0)
  })

  test('are drawn no line where nothing is dated', async () => {
    const { page } = here
    const one = listed.filter(({ figures, points }) => figures === 1 && points.length === 0)
    const series = await Promise.all(one.map(async ({ indicator: { id } }) => ({ id, ...(await seriesOf(id)) })))
    await page.goto(`/indicator/${series.find(({ undated }) => undated.length === 1)?.id}`)
    await page.getByText('No figure whose period is known has been read').waitFor()
    expect(await page.locator('svg.chart').count()).toBe(0)
  })

  test('that are not held say so, and what cannot be asked is told', async () => {
    const { page } = here
    await page.goto('/indicator/aldermere/indicator/none')
    await page.getByRole('heading', { level: 1, name: 'Nothing is held here' }).waitFor()
    await page.goto('/indicators?council=council/nowhere')
    await page.getByText('Nothing with this name is held here.').waitFor()
  })
})
