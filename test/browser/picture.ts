import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { asProblem } from '../../schema/index.ts'
import { fillStore } from '../../server/run/fill.ts'
import { openStore } from '../../server/store/index.ts'
import { launch } from './chromium.ts'
import { serve } from './serve.ts'

/** A measure on its thread, from what was found to what shows it: what the product is for, on one page. */
const address = '/trace/aldermere/plan-2024-09/measure/A1?view=columns'
const file = fileURLToPath(new URL('../../client/picture.png', import.meta.url))

/** Takes the picture that the README shows, of the page as it is built now. */
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
    const page = await browser.newPage({ viewport: { width: 1280, height: 1420 } })
    await page.goto(`${server.address}${address}`)
    await page.getByText('Said to be progressing').first().waitFor()
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
