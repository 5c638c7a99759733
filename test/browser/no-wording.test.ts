import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildIfStale } from '../../client/build/index.ts'
import { ask } from './asking.ts'
import { chromiumAvailability, launch } from './chromium.ts'
import { serveAsAnybody } from './real.ts'
import { expectNoBarriers, narrow, type Visit, visit } from './visit.ts'

const minute = 60_000
const missing = chromiumAvailability().kind === 'missing'
const asked = 'sefton/commissioner-2022-06/recommendation/r1'
const paper = 'sefton/document/inspection-2022-02-report-fd807c0e'

/** Nothing that a reader would take for a slip of ours. */
const slips = /\bundefined\b|\[object|\bNaN\b/

describe.skipIf(missing)('a data set that holds facts and no wording', () => {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-no-wording-'))
  let browser: Browser
  let server: Awaited<ReturnType<typeof serveAsAnybody>>
  let here: Visit

  beforeAll(async () => {
    await buildIfStale()
    ;[browser, server] = await Promise.all([launch(), serveAsAnybody(folder)])
    here = await visit(browser, server.address, narrow)
  }, 5 * minute)
  afterAll(async () => {
    await here?.close()
    await browser?.close()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  /** What a page says once what the last words wait for is there; it has no barrier, no empty quotation, no empty link. */
  async function read(address: string, last: RegExp): Promise<string> {
    const { page } = here
    await page.goto(address)
    await page.locator('main').getByText(last).first().waitFor()
    await expectNoBarriers(page)
    const empty = await page
      .locator('main :is(a, h1, h2, h3, blockquote)')
      .evaluateAll((all) => all.filter((each) => each.textContent?.trim() === '').map((each) => each.outerHTML))
    expect(empty).toEqual([])
    // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees is meant, not what is hidden
    const said = await page.locator('body').innerText()
    expect(said).not.toMatch(slips)
    return said
  }

  test('starts with the real council, and says of each what it is', async () => {
    const said = await read('/', /The whole picture of Aldermere/)
    expect(said).toContain('Sefton: a real council')
    expect(said).toContain('Aldermere: an invented council')
    expect(said.indexOf('The whole picture of Sefton')).toBeLessThan(said.indexOf('The whole picture of Aldermere'))
    expect(await read('/about/data', /The data set of Sefton/)).toMatch(
      /Contains public sector information licensed under the Open Government Licence v3\.0/,
    )
  })

  test('says once on a page whose words these are, and where the wording stands', async () => {
    const picture = await read('/council/sefton', /All pages of this council/)
    expect(picture).toMatch(/In our words\. The papers themselves are not here/)
    const thing = await read(`/thing/${asked}`, /What it is linked with/)
    expect(thing).toMatch(/Its own wording is in the document: .*\n?.*recommendation 1, line 1,834/i)
    expect(thing).not.toContain('(in our words')
  })

  test('says that editors looked for an answer, and not the council', async () => {
    const said = await read(`/trace/${asked}`, /Editors of the Sefton data set/)
    expect(said).toMatch(/Editors of the Sefton data set, not the council: nothing in the plan of September 2022 answers this\./)
    expect(await read('/trace/sefton/inspection-2022-02/finding/2', /Came next/)).toMatch(
      /Confirmed by Editors of the Sefton data set, not by the council, on .*: \w/,
    )
  })

  test('says of a passage and of its paper that they are not here, and how to bring them', async () => {
    const { page } = here
    await page.goto(`/thing/${asked}`)
    await page.locator('main .passage-step').first().click()
    await page.getByRole('heading', { name: 'To read it here' }).waitFor()
    // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees is meant, not what is hidden
    expect(await page.locator('main').innerText()).toMatch(/The document is not here: what is cited is .*line 1,834 of it/)
    const said = await read(`/read/${paper}`, /To read it here/)
    expect(said).toMatch(/Inspection report by Ofsted, published on 9 May 2022/)
    expect(said).toContain('Open Government Licence v3.0')
    expect(said).toMatch(/[0-9a-f]{64}/)
    expect(said).toContain('npm run ingest -- PATH --council Sefton')
    await read('/documents/council/sefton', /None of them is here/)
    expect(await page.locator('main a[href^="/documents/"][href*="#page"], main a:text("The file as it was read")').count()).toBe(
      0,
    )
  })

  test('tells beside a passage that proves a check what it says, in our words', async () => {
    const { flags } = await ask(
      server.address,
      '{ flags(council: "council/sefton", rule: ["complete-against-inspector"], first: 1) { nodes { id } } }',
    )
    const said = await read(`/flag/${flags.nodes[0].id}`, /In our words: \w/)
    expect(said).toMatch(/In our words: .*\n+.*Row .*lines [\d,]+ to [\d,]+/)
    expect(said.match(/In our words: /g)?.length).toBeGreaterThan(2)
  })

  test('puts nothing of ours between the marks of a quotation', async () => {
    const said = await read(`/briefing/${asked}`, /Sources/)
    expect(said).toMatch(/Those in ‘single marks’ are ours/)
    expect(said).toContain('‘Keep a Commissioner in oversight')
    expect(said).not.toContain('“Keep a Commissioner')
    expect(here.complaints).toEqual([])
    expect(here.strangers).toEqual([])
  })
})
