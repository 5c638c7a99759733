import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch } from './chromium.ts'
import { describeInBrowser } from './describe.ts'
import { journeys } from './journeys.ts'
import { type Served, served } from './served.ts'
import { countAsking } from './settled.ts'
import { narrow, visit, wide } from './visit.ts'

describeInBrowser('somebody finds out, from the first page on,', () => {
  let browser: Browser
  let server: Served

  beforeAll(async () => {
    ;[browser, server] = await Promise.all([launch(), served()])
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  test.each(journeys)('$question: $wants', async ({ width, go }) => {
    const here = await visit(browser, server.address, width === 'phone' ? narrow : wide)
    try {
      await countAsking(here.page.context())
      await go(here.page, 'Aldermere')
      expect(here.complaints).toEqual([])
      expect(here.strangers).toEqual([])
    } finally {
      await here.close()
    }
  })
})
