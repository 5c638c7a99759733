import type { BrowserContext, Page } from 'playwright-core'

/** Counts what a page has asked for and not been answered yet; for `settled`. */
export async function countAsking(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const here = window as unknown as { asking: number }
    const { fetch } = window
    here.asking = 0
    window.fetch = async (...asked) => {
      here.asking++
      // What is drawn of an answer is drawn before the next task.
      return fetch(...asked).finally(() => setTimeout(() => here.asking--))
    }
  })
}

/** Once a page has its answers, has drawn them and has named the window after them; no answer is waited for longer than it takes. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const heading = document.querySelector('h1:not(.govuk-visually-hidden)')?.textContent?.trim()
    const { asking } = window as unknown as { asking: number }
    return asking === 0 && heading && document.querySelector('.waiting') === null && document.title.includes(heading)
  })
}
