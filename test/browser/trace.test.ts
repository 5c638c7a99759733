import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { ask } from './asking.ts'
import { launch } from './chromium.ts'
import { describeInBrowser } from './describe.ts'
import { type Served, served } from './served.ts'
import { expectNoBarriers, focused, seen, type Visit, visit } from './visit.ts'

const measure = '/trace/aldermere/plan-2024-09/measure/A1'
const layers = ['Found', 'Asked', 'Promised', 'Being done', 'Shown by', 'Came next']

interface Link {
  readonly followed: boolean
  readonly basis: string
}

const trace = async (server: Served, from: string): Promise<{ links: readonly Link[] }> =>
  (await ask(server.address, 'query ($from: ID!) { trace(from: $from) { links { followed basis } } }', { from })).trace

const query = (page: Page): string => new URL(page.url()).search

describeInBrowser('a thread', () => {
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
    expect(here.complaints).toEqual([])
    expect(here.strangers).toEqual([])
  })

  test('is one address but for its view, which keeps what it is limited to, on the way back too', async () => {
    const { page } = here
    const { links } = await trace(server, measure.replace('/trace/', ''))
    const [followed, beyond] = [true, false].map((which) => links.filter((link) => link.followed === which).length)
    await page.goto(measure)
    const suggested = page.getByRole('checkbox', { name: `suggested ${beyond}` })
    expect(await suggested.isChecked()).toBe(false)
    await suggested.check()
    await expect.poll(() => query(page)).toBe('?suggested=show')
    await page.getByText('Only a suggestion leads here').first().waitFor()

    await page.getByRole('link', { name: 'Table', exact: true }).click()
    await expect.poll(() => query(page)).toBe('?view=table&suggested=show')
    const rows = page.getByRole('table').locator('tbody tr')
    await expect.poll(() => rows.count()).toBe(links.length)
    await page.getByRole('checkbox', { name: `suggested ${beyond}` }).uncheck()
    await expect.poll(() => rows.count()).toBe(followed)

    const stated = links.filter(({ basis }) => basis === 'STATED').length
    await page.getByRole('checkbox', { name: `stated ${stated}` }).uncheck()
    await expect.poll(() => query(page)).toBe('?view=table&basis=structural,confirmed')
    await expect.poll(() => rows.count()).toBeLessThan(followed ?? 0)
    await page.getByText(/known in a way that was not asked for: show them/).waitFor()

    await page.getByRole('link', { name: 'Columns', exact: true }).click()
    await expect.poll(() => query(page)).toBe('?view=columns&basis=structural,confirmed')
    await page.locator('[data-thing] .passage-step').first().click()
    await page.locator('.mark-in-text--here').first().waitFor()
    await page.goBack()
    await page.getByRole('region', { name: 'The thread in six columns' }).waitFor()
    expect(query(page)).toBe('?view=columns&basis=structural,confirmed')
  })

  test('stands in six columns, in which a path lights and keys follow the line', async () => {
    const { page } = here
    await page.goto(`${measure}?view=columns`)
    const columns = page.getByRole('region', { name: 'The thread in six columns' })
    for (const name of layers) await columns.getByRole('heading', { level: 2, name: new RegExp(`^${name}`) }).waitFor()
    await expect.poll(() => columns.locator('.connector').count()).toBeGreaterThan(8)
    expect(await columns.locator('.connector--confirmed text').first().textContent()).toBe('✓')

    const second = columns.getByRole('link', { name: /^1\.1\.1\/2/ }).first()
    await second.hover()
    const lit = columns.locator('.column-item--lit .column-link')
    const names = await lit.allInnerTexts()
    expect(names.some((name) => name.startsWith('A1'))).toBe(true)
    expect(names.some((name) => /^1\.1\.1\/[13]/.test(name))).toBe(false)
    expect(await columns.locator('.column-item--dim').count()).toBeGreaterThan(0)
    expect(await columns.locator('.connector--lit').count()).toBeGreaterThan(2)
    await page.mouse.move(2, 2)
    await expect.poll(() => columns.locator('.column-item--lit').count()).toBe(0)

    await columns.focus()
    await page.keyboard.press('Tab')
    const press = async (key: string): Promise<string> => {
      await page.keyboard.press(key)
      return focused(page)
    }
    // The plan's name and parts above the column are links too.
    for (let at = 0; at < 6 && !(await focused(page)).startsWith('A1'); at++) await page.keyboard.press('Tab')
    expect(await press('ArrowDown')).toMatch(/^1\.1\.1 /)
    expect(await press('ArrowRight')).toMatch(/^1\.1\.1\/2/)
    expect(await press('End')).toMatch(/^1\.1\.1\/3/)
    expect(await press('ArrowUp')).toMatch(/^1\.1\.1\/2/)
    expect(await press('ArrowLeft')).toMatch(/^1\.1\.1 /)
    expect(await press('Tab')).toMatch(/^❯/)
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/thing/**')
    await page.getByRole('heading', { level: 1, name: /^1\.1\.1 / }).waitFor()
  })

  test('stands in a table that any column puts in order, in the address, with the same rows as its file', async () => {
    const { page } = here
    await page.goto(`${measure}?view=table`)
    const head = page.getByRole('columnheader', { name: /^How it is known/ })
    const known = () => page.getByRole('table').locator('tbody td:nth-child(4)').allInnerTexts()
    expect(await head.getAttribute('aria-sort')).toBe('none')
    const before = await known()
    await head.getByRole('button').click()
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending')
    expect(query(page)).toBe('?view=table&sort=known')
    const up = await known()
    expect(up[0]).toContain('A document says so')
    expect(up.at(-1)).toContain('Confirmed by')
    await head.getByRole('button').click()
    await expect.poll(async () => (await known())[0]).toContain('Confirmed by')
    await page.reload()
    await expect
      .poll(() => page.getByRole('columnheader', { name: /^How it is known/ }).getAttribute('aria-sort'))
      .toBe('descending')
    expect((await known()).toSorted()).toEqual(before.toSorted())

    const file = await page.getByRole('link', { name: /spreadsheet/ }).getAttribute('href')
    const text = await (await fetch(`${server.address}${file}`)).text()
    const lines = text.split('\r\n').filter((line) => line !== '')
    expect(lines.length - 1).toBe(before.length)
  })

  test('that only suggestions lead along says so first, with one way to see them', async () => {
    const { page } = here
    const { recommendations } = await ask(server.address, '{ recommendations(first: 100) { nodes { id } } }')
    let only: { id: string; total: number } | undefined
    for (const { id } of recommendations.nodes as readonly { id: string }[]) {
      const { links } = await trace(server, id)
      if (links.length > 1 && links.every(({ followed }) => !followed)) only ??= { id, total: links.length }
    }
    if (only === undefined) throw new Error('Aldermere has nothing that only suggestions lead along')
    await page.goto(`/trace/${only.id}`)
    await page.getByText(/^Nothing that was read says for certain what led to this/).waitFor()
    await page.getByRole('button', { name: /^Show the \d+ suggestions$/ }).click()
    await expect.poll(() => query(page)).toBe('?suggested=show')
    await page
      .locator('.trace')
      .getByText(/Suggested: .*such suggestions? (?:is|are) right/)
      .first()
      .waitFor()
    await page.getByRole('link', { name: 'Follow them further' }).click()
    await expect.poll(() => query(page)).toContain('basis=stated,structural,confirmed,suggested')
    await page.getByRole('link', { name: 'Hide what is only suggested' }).click()
    await expect.poll(() => query(page)).toBe('')
  })

  test('is printed as the list, whichever view shows', async () => {
    const { page } = here
    await page.goto(`${measure}?view=columns`)
    await page.getByRole('region', { name: 'The thread in six columns' }).waitFor()
    await page.emulateMedia({ media: 'print' })
    await page.locator('.trace-layer').first().waitFor()
    expect(await page.locator('.trace-layer').count()).toBe(layers.length)
    expect(await page.locator('.columns').count()).toBe(0)
    await page.getByText(/^Links: stated \d+, by the layout \d+, confirmed \d+, suggested \d+ \(not shown\)\.$/).waitFor()
    expect(await page.getByRole('link', { name: 'Columns', exact: true }).isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('region', { name: 'The thread in six columns' }).waitFor()
  })

  test('puts no barrier on any view, nor at 320 pixels', async () => {
    const { page } = here
    for (const address of [
      `${measure}?suggested=show`,
      `${measure}?view=columns&suggested=show`,
      `${measure}?view=table&sort=to`,
    ]) {
      await page.goto(address)
      expect(await seen(page.getByRole('heading', { level: 2, name: 'Take it with you' }))).not.toBe('')
      for (const summary of await page.locator('main summary').all()) await summary.click()
      await expectNoBarriers(page)
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320)
    }
  })
})
