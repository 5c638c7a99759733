import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { documentLayers, originals } from '../../seed/index.ts'
import { aldermere } from '../store/graph.ts'
import { launch } from './chromium.ts'
import { comingBack } from './coming-back.ts'
import { describeInBrowser } from './describe.ts'
import { flagged } from './flagged.ts'
import { type Look, looks, thingsOf } from './looks.ts'
import { lostMarks } from './marks.ts'
import { type Served, served } from './served.ts'
import { countAsking, settled } from './settled.ts'
import { barriers, type Visit, visit, wide } from './visit.ts'

/** So many pages take their time where much else is done. */
const patience = 10 * 60_000

/** As wide as a desk is at 400 %. */
const narrowest = { width: 320, height: 640 }

const explorer = readFileSync(new URL('../../client/Explorer.tsx', import.meta.url), 'utf8')

/** The routes of the explorer, as they are written; its first is the one that stands around all others. */
const routes = [...explorer.matchAll(/<Route (?:path="([^"]+)"|index) element/g)].map(([, path]) => path ?? '/').slice(1)

/** What stands around a page, and that it says what it is. */
const frameOf = (page: Page, { empty, tells }: Look): Promise<readonly string[]> =>
  page.evaluate(
    ({ empty, words, form }) => {
      const faults: string[] = []
      const count = (selector: string): number => document.querySelectorAll(selector).length
      const headings = [...document.querySelectorAll('h1')].map((heading) => heading.textContent?.trim() ?? '')
      const [heading = ''] = headings
      if (headings.length !== 1) faults.push(`${headings.length} h1`)
      const title = heading === 'Golden Thread' ? heading : `${heading} - Golden Thread`
      if (document.title !== title) faults.push(`the window is called “${document.title}”, not “${title}”`)
      const whole = ['body > #root > header, body > #root > * > header', 'main', 'footer']
      for (const landmark of whole) if (count(landmark) !== 1) faults.push(`${count(landmark)} of ${landmark}`)
      const nothing = /^(?:Nothing is held here|Page not found|This page cannot be shown)$/.test(heading)
      const failed = count('.failed') > 0
      if ((nothing || failed) !== empty) faults.push(empty ? `shows “${heading}”` : `shows nothing: “${heading}”`)
      const main = document.querySelector('main')?.textContent ?? ''
      if (form !== null && !new RegExp(form).test(main)) faults.push(`does not tell ${form}`)
      if (words !== null && !main.includes(words)) faults.push(`does not tell “${words}”`)
      const moving = document.getAnimations().filter(({ effect }) => {
        const target = effect instanceof KeyframeEffect ? effect.target : null
        return target?.closest('.monaco-editor') === null
      }).length
      if (moving > 0) faults.push(`${moving} animations for who wants none`)
      return faults
    },
    {
      empty: empty ?? false,
      words: typeof tells === 'string' ? tells : null,
      form: tells instanceof RegExp ? tells.source : null,
    },
  )

/** Opens all that is folded, until nothing is. */
async function unfold(page: Page): Promise<void> {
  const folded = 'main details:not([open]) > summary, main .folding-head[aria-expanded="false"]'
  for (let round = 0; round < 6; round++) {
    const opened = await page.evaluate((selector) => {
      const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility())
      for (const each of all) each.click()
      return all.length
    }, folded)
    if (opened === 0) return
    await settled(page)
  }
}

async function sticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth
    const reach = document.documentElement.scrollWidth
    if (reach <= room) return []
    const far = [...document.querySelectorAll('main *')].filter((each) => each.getBoundingClientRect().right > room + 0.5)
    const named = [...new Set(far.map((each) => `${each.localName}.${each.getAttribute('class') ?? ''}`))]
    return [`reaches to ${reach} of ${room}: ${named.slice(0, 5).join(', ')}`]
  })
}

/** All that is wrong with a state of a page: as it arrives on a desk, unfolded at 400 %, and in a reader's own dark colours. */
async function faultsOf({ page }: Visit, look: Look, onDesk: boolean): Promise<string[]> {
  await page.setViewportSize(wide)
  const response = await page.goto(look.at)
  await settled(page)
  const faults = [...(await frameOf(page, look)), ...(await sticksOut(page)), ...(onDesk ? await barriers(page) : [])]
  if (response?.status() !== 200) faults.push(`answered with ${response?.status()}`)
  await unfold(page)
  await page.setViewportSize(narrowest)
  faults.push(...(await sticksOut(page)), ...(await barriers(page)).map((barrier) => `unfolded at 320: ${barrier}`))
  await lostMarks(page)
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  faults.push(...(await lostMarks(page)).map((mark) => `in forced colours there is no ${mark}`))
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' })
  return faults.map((fault) => `${look.at}: ${fault}`)
}

describeInBrowser('every page in every state', () => {
  let browser: Browser
  let server: Served
  let here: Visit

  beforeAll(async () => {
    const known = await aldermere()
    const complete = known.find(
      (record) => 'label' in record && record.label === 'Action' && record.properties.rag === 'COMPLETE',
    )
    if (complete === undefined || !('label' in complete)) throw new Error('Aldermere calls no action complete')
    const records = [...flagged(known, complete.id), ...comingBack(known)]
    ;[browser, server] = await Promise.all([
      launch(),
      served({ records, layers: documentLayers('nowhere'), originals: originals('nowhere') } as never),
    ])
    here = await visit(browser, server.address)
    await countAsking(here.page.context())
    await here.page.emulateMedia({ reducedMotion: 'reduce' })
  })
  afterAll(async () => {
    await here?.close()
    await browser?.close()
    await server?.stop()
  })

  test('has a line in the table', async () => {
    const named = looks(await thingsOf(server.address)).map(({ route }) => route)
    expect([...new Set(named)].sort()).toEqual([...routes].sort())
  })

  test('puts no barrier before anybody, keeps quiet, and asks nobody else', { timeout: patience }, async () => {
    const faults: string[] = []
    const seen = new Set<string>()
    for (const look of looks(await thingsOf(server.address))) {
      const before = here.complaints.length
      // On a desk the states of a page differ in what they list, unless they are views of their own.
      const layout = `${look.route} ${/view=\w+/.exec(look.at) ?? ''} ${look.empty ?? false}`
      faults.push(...(await faultsOf(here, look, !seen.has(layout))))
      seen.add(layout)
      faults.push(...here.complaints.slice(before).map((complaint) => `${look.at}: on the console: ${complaint}`))
    }
    expect(faults).toEqual([])
    expect(here.strangers).toEqual([])
  })
})
