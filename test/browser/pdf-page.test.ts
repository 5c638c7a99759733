import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type PrintedReport, paperId, paperPages, printedReport } from '../paper.ts'
import { launch } from './chromium.ts'
import { describeInBrowser } from './describe.ts'
import { type Served, served } from './served.ts'
import { expectNoBarriers, isFocused, narrow, type Visit, visit, wide } from './visit.ts'

const minute = 60_000

/** A rectangle as parts of the canvas. */
interface Part {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How much of a part of the canvas is dark, from 0 to 1. */
const inkIn = (canvas: Locator, part: Part): Promise<number> =>
  canvas.evaluate((node, { x, y, width, height }) => {
    const drawn = node as HTMLCanvasElement
    const [left, top] = [Math.floor(x * drawn.width), Math.floor(y * drawn.height)]
    const [wide, high] = [Math.ceil(width * drawn.width), Math.ceil(height * drawn.height)]
    const { data } = (drawn.getContext('2d') as CanvasRenderingContext2D).getImageData(left, top, wide, high)
    let dark = 0
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128 && (data[at + 3] ?? 0) > 0) dark++
    return dark / (wide * high)
  }, part)

const onPage = ({ x, y, width, height }: Part): Part => ({
  x: x / paperPages.width,
  y: y / paperPages.height,
  width: width / paperPages.width,
  height: height / paperPages.height,
})

interface Point {
  readonly x: number
  readonly y: number
}

/** Which points of the page, in points of print, an outline goes around, as the browser lays it over the canvas. */
const holds = (outline: string, canvas: Locator, points: readonly Point[]): Promise<readonly boolean[]> =>
  canvas.evaluate(
    (node, { points, page, selector }) => {
      const shape = document.querySelector(selector) as SVGGeometryElement
      const { left, top, width, height } = node.getBoundingClientRect()
      const toShape = shape.getScreenCTM()?.inverse()
      return points.map(({ x, y }) => {
        const seen = new DOMPoint(left + (x / page.width) * width, top + (y / page.height) * height)
        return shape.isPointInFill(seen.matrixTransform(toShape))
      })
    },
    { points, page: paperPages, selector: outline },
  )

describeInBrowser('the page of a PDF beside its text', () => {
  let browser: Browser
  let report: PrintedReport
  let site: Served
  let here: Visit
  let page: Page

  const open = async (address: string, viewport = wide) => {
    await here?.close()
    here = await visit(browser, site.address, viewport)
    page = here.page
    await page.goto(address)
  }
  const canvas = () => page.getByRole('img', { name: /The lamp room, page/ })

  beforeAll(async () => {
    report = await printedReport()
    ;[browser, site] = await Promise.all([launch(), served(report)])
    // The first reader waits until the scripts are compressed.
    await open(`/read/${paperId}`)
    await canvas().waitFor({ timeout: minute / 2 })
  }, 3 * minute)
  afterAll(async () => {
    await browser?.close()
    await site?.stop()
    report?.clear()
  })
  const expectQuiet = () => {
    expect(here.complaints).toEqual([])
    expect(here.strangers).toEqual([])
  }
  beforeEach(() => open(`/read/${paperId}?at=${encodeURIComponent(report.passage('late'))}`))
  afterAll(() => here?.close())

  test('is drawn, and the cited passage boxed over its words', async () => {
    await page.getByText('Page 2 of 3, printed as 1', { exact: true }).waitFor()
    await canvas().waitFor()
    expect(await canvas().getAttribute('aria-label')).toBe(
      'The lamp room, page 2 of 3, printed as 1. Its words stand in the text beside.',
    )
    const outlines = page.locator('.boxed--here .boxed-outline')
    await outlines.waitFor()
    const [before, first, last] = [
      report.wordsAt('Lamps are trimmed late.'),
      report.wordsAt('Nobody writes down when,'),
      report.wordsAt('and the keeper learns of it from the harbour.'),
    ]
    for (const words of [before, first, last]) expect(await inkIn(canvas(), onPage(words))).toBeGreaterThan(0.02)
    expect(await inkIn(canvas(), onPage({ ...last, y: last.y + 60 }))).toBe(0)
    const middle = ({ x, y, width, height }: Part) => ({ x: x + width / 2, y: y + height / 2 })
    const corners = ({ x, y, width, height }: Part) => [
      { x: x + 3, y },
      { x: x + width, y: y + height },
    ]
    const inside = [middle(first), middle(last), ...corners(last), { x: first.x + first.width, y: first.y }]
    const outside = [
      middle(before),
      { x: last.x - 8, y: middle(last).y },
      { x: last.x + last.width + 8, y: middle(last).y },
      { x: middle(last).x, y: last.y + last.height + 8 },
      { x: middle(first).x, y: first.y - 8 },
    ]
    expect(await holds('.boxed--here .boxed-outline', canvas(), [...inside, ...outside])).toEqual([
      ...inside.map(() => true),
      ...outside.map(() => false),
    ])
    await page.getByText('1 fact rests on these words:').waitFor()
    expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
      expect.stringMatching(/^\/assets\/pdf\.worker/),
    ])
    expectQuiet()
  })

  test('comes in a script of its own, and only where there is a page', async () => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto('/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.goto('/read/aldermere/document/pack-2024-10-15-children-and-families-sc')
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(asked.filter((address) => /pdf|Paper|\/documents\//i.test(new URL(address).pathname))).toEqual([])
    expectQuiet()
  })

  test('turns with the text, by button, number and printed number, and stays where the reader is', async () => {
    await canvas().waitFor()
    const next = page.getByRole('button', { name: 'Next page' })
    await next.focus()
    await page.keyboard.press('Enter')
    await page.getByText('Page 3 of 3, printed as 2', { exact: true }).waitFor()
    await page.getByRole('img', { name: /page 3 of 3/ }).waitFor()
    expect(await isFocused(page, '.paper-button')).toBe(true)
    expect(await next.getAttribute('aria-disabled')).toBe('true')
    expect(new URL(page.url()).searchParams.get('page')).toBe('3')
    await page.getByLabel('Go to page').fill('i')
    await page.keyboard.press('Enter')
    await page.getByRole('img', { name: /page 1 of 3/ }).waitFor()
    await page.getByLabel('Go to page').fill('1')
    await page.keyboard.press('Enter')
    await page.getByText('The page printed as 1 is page 2 of the file.').waitFor()
    await page.getByLabel('Go to page').fill('99')
    await page.keyboard.press('Enter')
    await page.getByText('There is no page 99.').waitFor()
    expect(await page.getByRole('link', { name: 'Open the original' }).getAttribute('href')).toBe(
      `/documents/${report.sha256}#page=1`,
    )
    expectQuiet()
  })

  test('opens at the page that the address names, and leads from a box to what rests on it', async () => {
    await open(`/read/${paperId}?page=2`)
    await canvas().waitFor()
    const links = page.getByRole('list', { name: 'Taken from page 2' }).getByRole('link')
    expect(await links.count()).toBe(3)
    const rail = links.and(page.getByRole('link', { name: /Cited by .*rail/ }))
    await rail.focus()
    await page.keyboard.press('Enter')
    await page.getByText('1 fact rests on these words:').waitFor()
    expect(await page.locator('.mark-in-text--here').first().textContent()).toContain('the rail is loose and')
    expect(new URL(page.url()).searchParams.get('at')).toBe(report.passage('rail'))
    await page.getByRole('button', { name: 'Next page' }).click()
    await page.getByRole('img', { name: /page 3 of 3/ }).waitFor()
    await page.locator('.boxed--here').waitFor({ state: 'attached' })
    expectQuiet()
  })

  test('can be made larger, with what is cited still in view', async () => {
    await canvas().waitFor()
    const before = (await canvas().boundingBox())?.width ?? 0
    await page.getByRole('button', { name: 'Larger' }).click()
    await page.getByRole('button', { name: 'Larger' }).click()
    await expect.poll(async () => (await canvas().boundingBox())?.width).toBeGreaterThan(before * 1.4)
    const room = await page.locator('.paper-room').boundingBox()
    const cited = await page.locator('.boxed--here').boundingBox()
    expect(cited?.y).toBeGreaterThanOrEqual(room?.y ?? Number.NaN)
    expect((cited?.y ?? Number.NaN) + (cited?.height ?? 0)).toBeLessThanOrEqual((room?.y ?? 0) + (room?.height ?? 0))
    expectQuiet()
  })

  test('on a phone is shown in place of the text, when it is asked for', async () => {
    await open(`/read/${paperId}?at=${encodeURIComponent(report.passage('late'))}`, narrow)
    await page.locator('.mark-in-text--here').first().waitFor()
    expect(await page.locator('canvas').count()).toBe(0)
    await page.getByRole('button', { name: 'Page', exact: true }).click()
    await canvas().waitFor()
    expect(await page.locator('.lines').isVisible()).toBe(false)
    const [cited, facts] = [page.locator('.boxed--here'), page.getByRole('complementary')]
    await expect
      .poll(async () => ((await cited.boundingBox())?.y ?? 0) + ((await cited.boundingBox())?.height ?? 0))
      .toBeLessThan((await facts.boundingBox())?.y ?? 0)
    await page.getByText('1 fact rests on these words:').waitFor()
    await page.getByRole('button', { name: 'Text', exact: true }).click()
    await page.locator('.mark-in-text--here').first().waitFor()
    expect(await page.locator('canvas').count()).toBe(0)
    expectQuiet()
  })

  test('has no barriers, and is left out in print, where the text names its pages', async () => {
    await canvas().waitFor()
    await expectNoBarriers(page)
    await page.getByRole('button', { name: 'Page', exact: true }).or(canvas()).first().waitFor()
    await page.setViewportSize(narrow)
    await page.getByRole('button', { name: 'Page', exact: true }).click()
    await canvas().waitFor()
    await expectNoBarriers(page)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.paper').isVisible()).toBe(false)
    expect(await page.locator('.page-break', { hasText: 'Page 2, printed as 1' }).isVisible()).toBe(true)
    await page.emulateMedia({ media: 'screen', forcedColors: 'active' })
    await page.setViewportSize(wide)
    const line = await page
      .locator('.boxed--here .boxed-outline')
      .evaluate((outline) => [getComputedStyle(outline).stroke, getComputedStyle(outline).strokeWidth])
    expect(line).toEqual(['rgb(0, 0, 0)', '3px'])
    expectQuiet()
  })

  test('says when it can’t be drawn, and leaves the text', async () => {
    await open('/')
    await page.route('**/documents/**', (route) => route.fulfill({ status: 200, contentType: 'application/pdf', body: 'no PDF' }))
    await page.goto(`/read/${paperId}`)
    await page.getByText('This page can’t be drawn here; its words stand in the text beside.').waitFor()
    expect(await page.locator('.lines').isVisible()).toBe(true)
    await page.unroute('**/documents/**')
    await page.getByRole('button', { name: 'Try again' }).click()
    await canvas().waitFor()
    expectQuiet()
  })

  test('leaves the text where what draws pages can’t be had', async () => {
    await page.route('**/assets/Paper-*.js', (route) => route.abort())
    await page.goto(`/read/${paperId}?page=2`)
    await page.getByText('This page can’t be drawn here; its words stand in the text beside.').waitFor()
    expect(await page.getByRole('link', { name: 'Open the original' }).getAttribute('href')).toBe(
      `/documents/${report.sha256}#page=2`,
    )
    expect(await page.locator('.lines').isVisible()).toBe(true)
  })
})
