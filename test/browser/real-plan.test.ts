import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildIfStale } from '../../client/build/index.ts'
import { chromiumAvailability, launch } from './chromium.ts'
import { expectNoBarriers, isFocused, narrow, seen, type Visit, visit } from './visit.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const papers = join(root, '..', 'shared', 'documents', 'sefton')
const files = ['002_6f5ed2c261c448bb.txt', '003_ef015d2d0f34bbad.txt'].map((name) => join(papers, name))
const minute = 60_000

const missing = !files.every(existsSync)
  ? 'the documents are not beside the repository'
  : chromiumAvailability().kind === 'missing'
    ? 'there is no Chromium'
    : null

/** The server as anybody starts it, over a store into which the documents were read. */
async function start(folder: string) {
  const env = { ...process.env, DATA_DIR: folder, PORT: '0', HOST: '127.0.0.1' }
  const read = spawnSync(process.execPath, ['--import', 'tsx', 'seed/main.ts', 'ingest', ...files], { cwd: root, env })
  expect(read.status, String(read.stderr)).toBe(0)
  const server = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], { cwd: root, env })
  let said = ''
  const address = await new Promise<string>((tell, refuse) => {
    server.stderr.resume()
    server.stdout.on('data', (more) => {
      said += more
      const [, found] = /Golden Thread is at (\S+)/.exec(said) ?? []
      if (found !== undefined) tell(found)
    })
    server.on('exit', () => refuse(new Error(said)))
  })
  const stop = async () => {
    server.kill()
    if (server.exitCode === null) await once(server, 'exit')
  }
  return { address, stop }
}

describe.skipIf(missing !== null)(`a real plan of 124 actions${missing === null ? '' : ` (skipped: ${missing})`}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-real-'))
  let browser: Browser
  let server: Awaited<ReturnType<typeof start>>
  let here: Visit

  beforeAll(async () => {
    await buildIfStale()
    ;[browser, server] = await Promise.all([launch(), start(folder)])
    here = await visit(browser, server.address, narrow)
  }, 3 * minute)
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
})
