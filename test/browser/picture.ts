import { fileURLToPath } from 'node:url'
import { asProblem } from '../../schema/index.ts'
import { launch } from './chromium.ts'
import { served } from './served.ts'

/** An action that its plan calls complete, while a figure says otherwise: what the product is for, on one page. */
const address = '/thing/aldermere/plan-2024-09/action/1.1.1-1'
const file = fileURLToPath(new URL('../../client/picture.png', import.meta.url))

/** Takes the picture that the README shows, of the page as it is built now. */
async function take(): Promise<void> {
  const [browser, server] = await Promise.all([launch(), served()])
  try {
    const page = await browser.newPage({ viewport: { width: 1120, height: 1000 } })
    await page.goto(`${server.address}${address}`)
    await page.getByText('Is flagged by').waitFor()
    await page.getByText('is an invented council').waitFor()
    await page.screenshot({ path: file })
  } finally {
    await browser.close()
    await server.stop()
  }
}

try {
  await take()
} catch (thrown) {
  process.stderr.write(`${asProblem(thrown).message}\n`)
  process.exitCode = 1
}
