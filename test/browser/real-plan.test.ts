import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildIfStale } from '../../client/build/index.ts'
import { launch } from './chromium.ts'
import { journeys } from './journeys.ts'
import { missing, startReal } from './real.ts'
import { countAsking } from './settled.ts'
import { expectNoBarriers, isFocused, narrow, seen, type Visit, visit, wide } from './visit.ts'

const minute = 60_000

describe.skipIf(missing !== null)(`the real documents${missing === null ? '' : ` (skipped: ${missing})`}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-real-'))
  let browser: Browser
  let server: Awaited<ReturnType<typeof startReal>>
  let here: Visit

  beforeAll(async () => {
    await buildIfStale()
    ;[browser, server] = await Promise.all([launch(), startReal(folder)])
    here = await visit(browser, server.address, narrow)
  }, 5 * minute)
  afterAll(async () => {
    await here?.close()
    await browser?.close()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test('leads from a measure to an action, to the row of the pack that says so, and back', async () => {
    const { page } = here
    await page.goto('/trace/sefton/plan-2022-09/measure/A4')
    await page.getByText(/9 objectives, 49 actions: 19 said complete/).waitFor()
    const done = page.getByRole('region', { name: 'Being done' })
    await done.getByRole('button', { name: /^▸?\s*1\.3\.2/ }).click()
    const action = done
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: /^1\.3\.2\/1 / }) })
      .last()
    await action.locator('.passage-step').last().click()
    await page.locator('.mark-in-text--here').first().waitFor()
    expect(await isFocused(page, '.mark-in-text--here')).toBe(true)
    await page
      .getByRole('complementary')
      .getByRole('link', { name: /^1\.3\.2\/1 / })
      .first()
      .waitFor()
    await page.getByRole('link', { name: /Back to A4/ }).click()
    expect(await seen(action)).toContain('1.3.2/1')
    expect(await done.getByRole('button', { name: /1\.3\.2/ }).getAttribute('aria-expanded')).toBe('true')
  })

  test('shows and filters the whole plan without a long wait', async () => {
    const { page } = here
    await page.goto('/plan/sefton/plan/2022-09')
    await page.getByText('124 of 124 actions shown.').waitFor()
    const started = Date.now()
    await page.getByRole('button', { name: 'Unfold all' }).click()
    await page.locator('.plan-row--action:visible').nth(123).waitFor()
    await page.getByRole('link', { name: '11 in all: Said to be progressing with issues' }).click()
    await page.getByText('11 of 124 actions shown.').waitFor()
    expect(Date.now() - started).toBeLessThan(3000)
    await expectNoBarriers(page)
    await page.goto('/read?at=sefton%2Fpack-2022-11-07-overview-and-scrutiny-co%2Fpassage%2F66677-66709')
    await page.locator('.mark-in-text--here').first().waitFor()
    await expectNoBarriers(page)
    expect(here.complaints).toEqual([])
    expect(here.strangers).toEqual([])
  })

  test.each(journeys)('answer $question: $wants', async ({ width, go }) => {
    const now = await visit(browser, server.address, width === 'phone' ? narrow : wide)
    try {
      await countAsking(now.page.context())
      await go(now.page, 'Sefton')
      expect(now.complaints).toEqual([])
      expect(now.strangers).toEqual([])
    } finally {
      await now.close()
    }
  })
})
