import { expect, test } from 'vitest'
import { launch } from './chromium.ts'
import { describeInBrowser } from './describe.ts'

describeInBrowser('Chromium', () => {
  test('shows a page and runs its scripts', async () => {
    const browser = await launch()
    try {
      const page = await browser.newPage()
      await page.setContent('<title>Before</title><script>document.title = "After"</script>')
      expect(await page.title()).toBe('After')
    } finally {
      await browser.close()
    }
  })
})
