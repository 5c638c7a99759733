import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { Reviewer } from '../../seed/index.ts'
import { ReviewDesk } from '../../server/api/index.ts'
import { launch } from './chromium.ts'
import { describeInBrowser } from './describe.ts'
import { type Served, served } from './served.ts'
import { expectNoBarriers, focused, narrow, seen, type Visit, visit } from './visit.ts'

const key = 'lantern-harbour-quill'
const action = 'aldermere/plan-2025-01/action/2.1.2-3'

describeInBrowser('saying that something is wrong', () => {
  let folder: string
  let browser: Browser
  let open: Served
  let closed: Served
  let here: Visit

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'golden-thread-noting-'))
    browser = await launch()
    open = await served(undefined, (store) => new ReviewDesk(key, new Reviewer(store, folder, () => {})))
    closed = await served()
  })
  afterAll(async () => {
    await browser?.close()
    await open?.stop()
    await closed?.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    here = await visit(browser, open.address, narrow)
  })
  afterEach(async () => {
    expect([here.complaints, here.strangers]).toEqual([[], []])
    await here.close()
  })

  test('what is missing is told at its field, with the focus on the list of it', async () => {
    const { page } = here
    await page.goto(`/wrong/${action}`)
    await page.getByRole('heading', { level: 1, name: 'Say that this is wrong' }).waitFor()
    await page.getByRole('button', { name: 'Send' }).click()
    const alert = page.getByRole('alert')
    expect(await seen(alert)).toMatch(/was not taken[\s\S]*Write what is wrong[\s\S]*your name[\s\S]*the key/)
    const says = page.getByLabel('What is wrong')
    expect(await says.getAttribute('aria-invalid')).toBe('true')
    const described = ((await says.getAttribute('aria-describedby')) ?? '').split(' ')
    expect(await seen(page.locator(`[id="${described.at(-1)}"]`))).toBe('Write what is wrong.')
    await expectNoBarriers(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('Your name or role')
  })

  test('by keyboard alone: a wrong key is told, what was written stays, and the right one takes the note', async () => {
    const { page } = here
    await page.goto(`/thing/${action}`)
    await page.getByRole('link', { name: 'Say that this is wrong' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Say that this is wrong' }).waitFor()
    await page.getByLabel('What is wrong').focus()
    await page.keyboard.type('The owner stands two rows above.')
    await page.keyboard.press('Tab')
    await page.keyboard.type('A councillor')
    await page.keyboard.press('Tab')
    await page.keyboard.type('another-key')
    await page.keyboard.press('Enter')
    expect(await seen(page.getByRole('alert'))).toContain('The key is not the one of this site.')
    expect(await page.getByLabel('What is wrong').inputValue()).toBe('The owner stands two rows above.')
    await page.getByLabel('Review key').fill(key)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Your note is taken' }).waitFor()
    expect(await focused(page)).toBe('Your note is taken')
    expect(await seen(page.getByRole('listitem').filter({ hasText: 'A councillor' }))).toMatch(
      /^Noted by A councillor, a reader, on .*\n+The owner stands two rows above\.$/,
    )
    await expectNoBarriers(page)
    expect(await page.evaluate(() => [localStorage.length, Object.values(sessionStorage)])).toEqual([0, [key]])
    await page.getByRole('link', { name: 'Back to what it is about' }).click()
    await page.getByRole('heading', { level: 1, name: /^2\.1\.2\/3/ }).waitFor()
    expect(await seen(page.getByText('The owner stands two rows above.'))).toBe('The owner stands two rows above.')
  })

  test('what the server refuses is told in its words', async () => {
    const { page } = here
    await page.goto(`/wrong/${action}`)
    await page.getByLabel('What is wrong').fill('Ring 01632 960 123.')
    await page.getByLabel('Your name or role').fill('A reader')
    await page.getByLabel('Review key').fill(key)
    await page.getByRole('button', { name: 'Send' }).click()
    expect(await seen(page.getByRole('alert'))).toContain('telephone number')
    expect(await page.getByLabel('What is wrong').getAttribute('aria-invalid')).toBe('true')
  })

  test('a question and its answer stand on their thing, in the order of days', async () => {
    await here.page.goto('/thing/aldermere/plan-2025-01/action/1.1.2-2')
    const said = await seen(
      here.page.locator('section', { has: here.page.getByRole('heading', { name: 'What editors and readers say' }) }),
    )
    expect(said).toMatch(
      /Noted by A reader[\s\S]*12 February 2025[\s\S]*Answered by Editor[\s\S]*not by the council, on 13 February 2025/,
    )
  })

  test('where no notes are taken, there is a text to send, with the address and the command', async () => {
    await here.close()
    here = await visit(browser, closed.address)
    const { page } = here
    await page.goto(`/wrong/${action}`)
    const report = await seen(page.locator('pre'))
    expect(report).toContain(`At: ${closed.address}/thing/${action}`)
    expect(report).toContain(`npm run review -- note "${action}"`)
    expect(await page.getByLabel('What is wrong').count()).toBe(0)
    await expectNoBarriers(page)
  })
})
