import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { ask } from './asking.ts'
import { launch } from './chromium.ts'
import { describeInBrowser } from './describe.ts'
import { type Served, served } from './served.ts'
import { seen, type Visit, visit, wide } from './visit.ts'

const [june, autumn, winter] = ['aldermere/plan/2024-06', 'aldermere/plan/2024-09', 'aldermere/plan/2025-01']

const stateQuestion = `query ($asAt: Date) { plan(council: "council/aldermere", asAt: $asAt) { plans { plan { id } classes { class total } } } }`

const changesQuestion = `{ planChanges(from: "${autumn}", to: "${winter}") {
  counts { kind total } changes(first: 1) { totalCount } } }`

const coverageQuestion = `{ coverage(council: "council/aldermere", rows: PRIORITY, columns: RATING) {
  total rows { key label total { total } cells { column count { total } } } } }`

describeInBrowser('a plan through time, and what it covers', () => {
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
    here = await visit(browser, server.address, wide)
  })
  afterEach(async () => {
    await here.close()
    expect(here.complaints).toEqual([])
    expect(here.strangers).toEqual([])
  })

  test('shows the version that was current on a day, and how its actions stood then', async () => {
    const { page } = here
    const asAt = '2024-10-15'
    const { plan } = await ask(server.address, stateQuestion, { asAt })
    expect(plan.plans[0].plan.id).toBe(autumn)
    await page.goto(`/plan/${winter}?as-at=${asAt}`)
    await page.waitForURL(`**/plan/${autumn}?as-at=${asAt}`)
    await page.getByText('This is the version that was current then.').waitFor()
    expect(await seen(page.getByText(/^As told on/))).toContain('15 October 2024 counts as today: it is the day asked for')
    for (const { class: kind, total } of plan.plans[0].classes) {
      const name = { LATE: 'late', DUE_SINCE: "due since the plan's ratings", DUE: 'due' }[kind as 'LATE']
      await page.getByRole('link', { name: `${total} ${name}`, exact: true }).waitFor()
    }
    await page.getByRole('link', { name: /^\d+ late$/ }).click()
    await page.getByText(/^\d+ of \d+ actions shown/).waitFor()
    expect(new URL(page.url()).search).toBe(`?class=late&as-at=${asAt}`)
  })

  test('lets any day be chosen, says where no version was current, and how far dates slipped', async () => {
    const { page } = here
    await page.goto(`/plan/${winter}`)
    await page.getByText('2 versions of this plan read').waitFor()
    await page.getByText('As told up to 11 February 2025').click()
    await page.getByLabel('Any day').fill('2024-01-01')
    await page.getByRole('button', { name: 'Show that day' }).click()
    await page.getByText('No version of this plan that has been read was current on 1 January 2024').waitFor()
    await page.getByRole('link', { name: '30 September 2024', exact: true }).first().click()
    await page.waitForURL(`**/plan/${autumn}?as-at=2024-09-30`)

    await page.goto(`/plan/${winter}`)
    await page.getByRole('button', { name: 'Unfold all' }).click()
    await page
      .getByText(/Its date moved once between versions, 181 days later: it was 31 August 2024/)
      .first()
      .waitFor()
  })

  test('sets two versions side by side, by kind of change', async () => {
    const { page } = here
    const { planChanges } = await ask(server.address, changesQuestion)
    await page.goto('/plans')
    await page
      .getByRole('link', { name: /^What changed between versions/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: 'What changed from 30 September 2024 to 31 January 2025' }).waitFor()
    await page.getByText(`${planChanges.changes.totalCount} actions and objectives shown`).waitFor()
    const names = { ADDED: 'Added', DROPPED: 'Dropped', REWORDED: 'Reworded', REDATED: 'Date changed' }
    for (const [kind, name] of Object.entries(names)) {
      const { total } = planChanges.counts.find((count: { kind: string }) => count.kind === kind)
      await page.getByRole('link', { name: `${name} (${total})` }).click()
      await page.getByText(new RegExp(`^${total} actions? `)).waitFor()
      expect(await page.locator('.change').count()).toBe(total)
    }
    await page.getByText('31 March 2025, was 30 November 2024: 121 days later').waitFor()
    await page.getByRole('link', { name: /^Reworded/ }).click()
    const entry = page.locator('.change').first()
    await entry.locator('ins').first().waitFor()
    const [left, right] = [await entry.locator('dd').nth(0).boundingBox(), await entry.locator('dd').nth(1).boundingBox()]
    expect(left?.y).toBe(right?.y)
    await entry
      .getByRole('link', { name: /^Its thread\s+in the later version/ })
      .first()
      .click()
    await page.waitForURL('**/trace/**')
  })

  test('says where a comparison is not whole', async () => {
    const { page } = here
    await page.goto(`/plan-changes/${autumn}?with=${june}`)
    await page.getByText('This comparison is not whole.').waitFor()
    await page.getByText(/cannot be called added or dropped/).waitFor()
  })

  test('counts what the plan covers, and lists what each number counts', async () => {
    const { page } = here
    const { coverage } = await ask(server.address, coverageQuestion)
    await page.goto('/coverage/council/aldermere')
    await page.getByRole('table', { name: 'Actions by area and rating' }).waitFor()
    await page.getByRole('combobox', { name: /^Rows/ }).selectOption('priority')
    const table = page.getByRole('table', { name: 'Actions by priority and rating' })
    await table.waitFor()
    expect(new URL(page.url()).search).toBe('?rows=priority')
    const [row] = coverage.rows
    const cell = row.cells.find(({ count }: { count: { total: number } }) => count.total > 1)
    const head = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: row.label }) })
    await head
      .getByRole('link', { name: new RegExp(`^${cell.count.total} actions: `) })
      .first()
      .click()
    await page.getByRole('heading', { level: 2, name: new RegExp(`^${row.label}: said`) }).waitFor()
    await expect.poll(() => page.locator('.covered').count()).toBe(cell.count.total)
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('listed')
    await page.getByRole('combobox', { name: /^Order of rows/ }).selectOption('thin')
    await expect.poll(() => new URL(page.url()).search).toBe('?rows=priority&order=thin')
  })

  test('prints the whole, without its controls', async () => {
    const { page } = here
    await page.goto(`/plan-changes/${winter}`)
    await page.locator('.change').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('combobox').first().isVisible()).toBe(false)
    await page.goto('/coverage/council/aldermere')
    await page.getByRole('table').waitFor()
    expect(await page.getByRole('combobox').first().isVisible()).toBe(false)
    expect(await page.getByRole('table').isVisible()).toBe(true)
  })
})
