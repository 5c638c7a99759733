import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { asProblem } from '../../schema/index.ts'
import { fillStore } from '../../server/run/fill.ts'
import { openStore } from '../../server/store/index.ts'
import { launch } from './chromium.ts'
import { serve } from './serve.ts'
import { countAsking } from './settled.ts'
import { open, sectionOf, takePicture, tour, windowFor, withSection } from './tour/index.ts'

/** A measure on its thread, from what was found to what shows it: what the product is for, on one page. */
const address = '/trace/aldermere/plan-2024-09/measure/A1?view=columns'
const file = fileURLToPath(new URL('../../client/picture.png', import.meta.url))
const readme = new URL('../../README.md', import.meta.url)

async function takeFirst(browser: Browser, server: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1420 } })
  await page.goto(`${server}${address}`)
  await page.getByText('Said to be progressing').first().waitFor()
  await page.getByText('is an invented council').waitFor()
  await page.screenshot({ path: file })
}

async function takeTour(browser: Browser, server: string): Promise<void> {
  const context = await browser.newContext({ baseURL: server })
  await countAsking(context)
  const page = await context.newPage()
  for (const stop of tour) {
    await page.setViewportSize(windowFor(stop))
    await open(page, stop)
    await takePicture(page, stop)
  }
}

/** Takes the pictures that the README shows, of the pages as they are built now, and writes its tour from the questions. */
async function take(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'golden-thread-picture-'))
  const store = await openStore({ kind: 'embedded', folder: join(folder, 'graph') })
  await fillStore(store, folder)
  const close = async (): Promise<void> => {
    await store.close()
    await rm(folder, { recursive: true })
  }
  const [browser, server] = await Promise.all([launch(), serve({ store, close })])
  try {
    await takeFirst(browser, server.address)
    await takeTour(browser, server.address)
    await writeFile(readme, withSection(await readFile(readme, 'utf8'), sectionOf(tour)))
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
