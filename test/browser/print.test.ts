import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from './asking.ts'
import { launch } from './chromium.ts'
import { describeInBrowser } from './describe.ts'
import { type PrintedPage, printed } from './pdf.ts'
import { type Served, served } from './served.ts'
import { countAsking, settled } from './settled.ts'
import { type Visit, visit } from './visit.ts'

const council = 'council/aldermere'
const topic = 'topic/care-leavers'
const recommendation = 'aldermere/focused-visit-2022-06/recommendation/p1'

const question = `query ($about: ID!, $council: ID) {
  briefing(about: $about, council: $council) {
    day { day }
    questions { words }
    sources { number document { id } passage { locator lineStart } }
  }
}`

interface Briefing {
  readonly day: { readonly day: string }
  readonly questions: readonly { readonly words: string }[]
  readonly sources: readonly { readonly number: number; readonly document: { readonly id: string } | null }[]
}

/** Words as they read, whatever lines and sheets broke them. */
const close = (text: string): string => text.replaceAll(/\s+/g, '')

const textOf = (sheets: readonly PrintedPage[]): string => close(sheets.map(({ text }) => text).join(''))

describeInBrowser('on paper', () => {
  let browser: Browser
  let server: Served
  let here: Visit

  beforeAll(async () => {
    ;[browser, server] = await Promise.all([launch(), served()])
    here = await visit(browser, server.address)
    await countAsking(here.page.context())
  })
  afterAll(async () => {
    await here?.close()
    await browser?.close()
    await server?.stop()
  })

  async function print(address: string): Promise<readonly PrintedPage[]> {
    await here.page.goto(address)
    await settled(here.page)
    return printed(here.page)
  }

  /** Every sheet is numbered, nothing reaches past its margins, and what only a screen can use is left out. */
  function expectFurniture(sheets: readonly PrintedPage[]): void {
    for (const [at, { text, words }] of sheets.entries()) {
      expect(close(text)).toContain(close(`Page ${at + 1} of ${sheets.length}`))
      expect(words.filter(({ left, right }) => left < 0.03 || right > 0.97)).toEqual([])
    }
    const whole = textOf(sheets)
    expect(whole).toContain(close('Made from published documents. Not a service of the council'))
    expect(whole).toContain(close(`This page is at ${server.address}`))
    expect(whole).toContain(close('an invented council'))
    for (const button of ['Skip to main content', 'Unfold all', 'Fold all', 'Copy link', 'Inspections Recommendations'])
      expect(whole, button).not.toContain(close(button))
  }

  test.each([
    ['a council', council, `/briefing/${council}`],
    ['a topic', topic, `/briefing/${topic}?council=${council}`],
    ['a recommendation', recommendation, `/briefing/${recommendation}`],
  ])('a briefing on %s is one to four pages, with its questions and numbered sources', async (_, about, address) => {
    const asked = await ask(server.address, question, { about, council: about.startsWith('topic/') ? council : null })
    const { day, questions, sources } = asked.briefing as Briefing
    const sheets = await print(address)
    expect(sheets.length).toBeGreaterThanOrEqual(1)
    expect(sheets.length).toBeLessThanOrEqual(4)
    expectFurniture(sheets)
    const whole = textOf(sheets)
    expect(sources.length).toBeGreaterThan(0)
    for (const { words } of questions) expect(whole).toContain(close(words))
    const at = whole.lastIndexOf('Sources')
    for (const { number, document } of sources) {
      expect(whole.slice(0, at), `cites ${number}`).toContain(`[${number}]`)
      expect(whole.indexOf(`[${number}]`, at), `tells source ${number}`).toBeGreaterThan(at)
      if (document !== null) expect(whole).toContain(`${server.address}/read/${document.id}`)
    }
    expect(whole).toMatch(new RegExp(`thisbriefingisat${server.address}/briefing/\\S*as-at=${day.day}`))
  })

  test.each([
    ['a thread', '/trace/aldermere/plan-2024-09/measure/A1', 'Being done'],
    ['a plan', '/plan/aldermere/plan/2024-09', 'The plan as printed'],
    ['what is late', '/late/council/aldermere', 'late'],
  ])('%s prints whole, without what only a screen can use', async (_, address, words) => {
    const sheets = await print(address)
    expectFurniture(sheets)
    expect(textOf(sheets)).toContain(close(words))
    expect(here.complaints).toEqual([])
  })
})
