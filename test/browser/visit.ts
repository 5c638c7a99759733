import axe from 'axe-core'
import type { Browser, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** One visitor's window on the explorer, with what went on in it that no visitor should cause. */
export interface Visit {
  readonly page: Page
  /** What came out on the console, and errors that nobody caught. */
  readonly complaints: readonly string[]
  /** Addresses outside the explorer's own origin that were asked for. */
  readonly strangers: readonly string[]
  close(): Promise<void>
}

export const narrow = { width: 390, height: 844 }
export const wide = { width: 1280, height: 900 }

export async function visit(browser: Browser, address: string, viewport = wide): Promise<Visit> {
  const context = await browser.newContext({ baseURL: address, viewport })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  const complaints: string[] = []
  const strangers: string[] = []
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== address) strangers.push(request.url())
  })
  return { page, complaints, strangers, close: () => context.close() }
}

/** The text of a part of the page as it is seen: without what is folded away. */
export async function seen(part: Locator): Promise<string> {
  await part.waitFor()
  return (await part.allInnerTexts()).join('\n').trim()
}

/** The page's one h1, once it is there, and not that which stands there while the page's script is awaited. */
export const headingOf = (page: Page): Promise<string> =>
  seen(page.getByRole('heading', { level: 1 }).filter({ hasNotText: /^Loading / }))

export const isFocused = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)

/** What a screen reader would call the element that has the focus. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: here } = document
    const label = here?.id ? document.querySelector(`label[for="${CSS.escape(here.id)}"]`)?.textContent : null
    return (label ?? here?.textContent ?? '').trim()
  })

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What no standard asks for, and who listens to a page finds their way by. */
const manners = [
  'heading-order',
  'landmark-one-main',
  'landmark-unique',
  'landmark-no-duplicate-banner',
  'landmark-no-duplicate-contentinfo',
  'page-has-heading-one',
  'region',
  'skip-link',
]

/** What axe finds against the standards, a line a rule; it is run in the page, past the page's own policy for scripts. */
export async function barriers(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    ([values, more]) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values },
        rules: Object.fromEntries(more.map((rule) => [rule, { enabled: true }])),
        // Of what passes, axe would else work out a path to every element.
        resultTypes: ['violations'],
        // No rule of these reads style sheets, for which it would ask again.
        preload: false,
        iframes: false,
      }),
    [standards, manners] as const,
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/** Holds for what the page shows now, on a phone and on a desk: no barriers, and nothing that sticks out to the side. */
export async function expectNoBarriers(page: Page): Promise<void> {
  for (const viewport of [narrow, wide]) {
    await page.setViewportSize(viewport)
    expect(await barriers(page), `${page.url()} at ${viewport.width}`).toEqual([])
    const reach = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(reach, `${page.url()} at ${viewport.width}`).toBeLessThanOrEqual(viewport.width)
  }
}
