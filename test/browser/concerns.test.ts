import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { documentLayers, originals } from '../../seed/index.ts'
import { aldermere } from '../store/graph.ts'
import { ask } from './asking.ts'
import { launch } from './chromium.ts'
import { comingBack, told } from './coming-back.ts'
import { describeInBrowser } from './describe.ts'
import { type Served, served } from './served.ts'
import { isFocused, narrow, seen, type Visit, visit } from './visit.ts'

const council = 'council/aldermere'
const concerns = `/concerns/${council}`
const wording = `/wording/${council}`

const question = `query ($council: ID!) {
  recurring(council: $council) {
    total
    inspections { title }
    nodes { concern topics { id label } told { by { caption } things { id } } }
  }
  reversals(council: $council) { total nodes { concern later { id } } }
  repeatedWording(council: $council) { total }
  retellings(council: $council) { total }
  recommendations(first: 100) { nodes { id nearestTo { nodes { id caption } } } }
}`

interface Answer {
  readonly recurring: {
    readonly total: number
    readonly inspections: readonly { readonly title: string }[]
    readonly nodes: readonly {
      readonly concern: string
      readonly topics: readonly { readonly id: string; readonly label: string }[]
      readonly told: readonly { readonly things: readonly { readonly id: string }[] }[]
    }[]
  }
  readonly reversals: {
    readonly total: number
    readonly nodes: readonly { readonly concern: string; readonly later: { readonly id: string } }[]
  }
  readonly repeatedWording: { readonly total: number }
  readonly retellings: { readonly total: number }
  readonly recommendations: {
    readonly nodes: readonly {
      readonly id: string
      readonly nearestTo: { readonly nodes: readonly { readonly caption: string }[] }
    }[]
  }
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

describeInBrowser('concerns', () => {
  let browser: Browser
  let server: Served
  let here: Visit
  let answer: Answer

  beforeAll(async () => {
    const records = comingBack(await aldermere())
    ;[browser, server] = await Promise.all([
      launch(),
      served({ records, layers: documentLayers('nowhere'), originals: originals('nowhere') } as never),
    ])
    answer = (await ask(server.address, question, { council })) as Answer
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
  beforeEach(async () => {
    here = await visit(browser, server.address, narrow)
  })
  afterEach(async () => {
    await here.close()
    expect(here.complaints).toEqual([])
    expect(here.strangers).toEqual([])
  })

  const ours = () => here.page.getByRole('region', { name: capitalised(told.concern) })

  test('are reached from the header, and stand in a table by inspection and in a list', async () => {
    const { page } = here
    await page.goto('/')
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Concerns' }).click()
    await page.getByRole('heading', { level: 1, name: 'Aldermere: what keeps coming back, and what turned' }).waitFor()
    const table = page.getByRole('table', { name: 'Which inspection told which concern, the oldest inspection first' })
    await table.waitFor()
    expect(await table.getByRole('rowheader').count()).toBe(answer.recurring.nodes.length)
    expect(await table.getByRole('columnheader').count()).toBe(answer.recurring.inspections.length + 1)
    expect(await page.getByRole('heading', { level: 3 }).count()).toBeGreaterThanOrEqual(answer.recurring.nodes.length)
    await page.getByText('These are suggestions unless a line below says otherwise.').waitFor()
  })

  test('open from the table by key, with what each inspection told, why it is linked, and how sure that is', async () => {
    const { page } = here
    await page.goto(concerns)
    const row = page.getByRole('rowheader', { name: capitalised(told.concern) })
    await row.getByRole('link').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => isFocused(page, '.concern .folding-head[aria-expanded="true"]')).toBe(true)
    const text = await seen(ours())
    expect(text).toContain('Suggested: both speak of the ferry and of its crew (about eight in ten such suggestions are right).')
    expect(text).toMatch(/Linked with .+ \(2022\)\. A document says so\./)
    expect(text).toMatch(/3 inspections, 2021 to 2024\. Weakest link suggested: about eight in ten such suggestions are right/)
    expect(await ours().getByRole('heading', { level: 4 }).count()).toBe(3)
    await page.keyboard.press('Enter')
    await ours().getByRole('button', { expanded: false }).waitFor()
  })

  test('lead from what was told to its passage and back to where the reader was', async () => {
    const { page } = here
    await page.goto(concerns)
    await ours().getByRole('button').click()
    await ours().locator('.passage-step').first().click()
    await page.locator('.mark-in-text--here').first().waitFor({ timeout: 20_000 })
    await page.getByRole('link', { name: /^❮?\s*Back to/ }).click()
    await page.getByRole('heading', { level: 1, name: /what keeps coming back/ }).waitFor()
    await expect.poll(() => isFocused(page, '.concern .passage-step')).toBe(true)
  })

  test('are limited to a topic in the address', async () => {
    const { page } = here
    const [topic] = answer.recurring.nodes.flatMap(({ topics }) => topics)
    if (topic === undefined) throw new Error('No concern of Aldermere is about a topic')
    const about = answer.recurring.nodes.filter(({ topics }) => topics.some(({ id }) => id === topic.id)).length
    await page.goto(concerns)
    await page.getByLabel('Topic').selectOption(topic.id)
    await page.getByText(`${about} of ${answer.recurring.total} concerns shown.`).waitFor()
    expect(new URL(page.url()).searchParams.get('topic')).toBe(topic.id)
    expect(await page.getByRole('rowheader').count()).toBe(about)
    await page.goto(`/thing/${topic.id}`)
    await page.getByRole('heading', { level: 2, name: 'What is about it' }).waitFor()
    await page.getByRole('link', { name: 'What keeps coming back on this in Aldermere' }).click()
    await page.getByText(`${about} of ${answer.recurring.total} concerns shown.`).waitFor()
  })

  test('that turned stand side by side, one below the other on a phone, and are told in the thread', async () => {
    const { page } = here
    await page.goto(concerns)
    const turn = page.locator('.turn').filter({ has: page.getByRole('heading', { name: capitalised(told.turned) }) })
    await turn.getByRole('button', { expanded: false }).click()
    await turn.getByRole('button', { expanded: true }).waitFor()
    const text = await seen(turn)
    expect(text).toContain('A strength in 2021, a concern in 2024')
    expect(text).toContain('A strength then')
    expect(text).toContain('A concern later')
    const tops = async () =>
      Promise.all((await turn.locator('.side').all()).map(async (side) => (await side.boundingBox())?.y ?? 0))
    const [first = 0, second = 0] = await tops()
    expect(second).toBeGreaterThan(first)
    await page.setViewportSize({ width: 1280, height: 900 })
    await expect.poll(async () => new Set(await tops()).size).toBe(1)
    await turn
      .getByRole('link', { name: /^Its thread/ })
      .first()
      .click()
    await page.getByRole('link', { name: 'show', exact: true }).first().click()
    await page.getByText(`A strength then, a concern now: ${told.turned}.`).waitFor()
  })

  test('stand whole on paper', async () => {
    const { page } = here
    await page.goto(concerns)
    await ours().getByRole('button').waitFor()
    const stops = answer.recurring.nodes.reduce((sum, each) => sum + each.told.length, 0)
    expect(await page.locator('.concern .on-thread:visible').count()).toBeLessThan(stops)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.concern .on-thread:visible').count()).toBe(stops)
    expect(
      await page
        .getByRole('button', { name: /nfold all/ })
        .filter({ visible: true })
        .count(),
    ).toBe(0)
  })

  test('have beside them the words that two papers share, marked, and read out once', async () => {
    const { page } = here
    await page.goto(concerns)
    await page.getByRole('link', { name: /^Same words again/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Aldermere: same words again' }).waitFor()
    const repeat = page.locator('.turn').filter({ hasText: told.earlierWords.trim() })
    const marks = repeat.locator('mark')
    await marks.first().waitFor()
    expect((await marks.allInnerTexts()).map((words) => words.replace('.', ''))).toEqual([told.same, told.same])
    expect(await marks.nth(0).getAttribute('aria-hidden')).toBeNull()
    expect(await marks.nth(1).getAttribute('aria-hidden')).toBe('true')
    expect(await repeat.locator('.side').nth(1).textContent()).toContain(`the same ${told.words} words`)
  })

  test('have beside them what is told again, with what is left out or said more mildly', async () => {
    const { page } = here
    await page.goto(wording)
    await page.getByText(`“${told.leftOut}”`).waitFor()
    await page.getByText(`“${told.softened}”`).waitFor()
    await page
      .getByText(
        new RegExp(
          `^${answer.retellings.total} findings? and requests? (is|are) told again|^${answer.retellings.total} findings and`,
        ),
      )
      .waitFor()
    await page.getByRole('link', { name: 'Only what is left out or said more mildly' }).click()
    await expect.poll(() => new URL(page.url()).searchParams.get('only')).toBe('changed')
    await page.getByText('Nothing was found to be left out or said more mildly.').first().waitFor({ state: 'detached' })
    await page.getByText(`“${told.leftOut}”`).waitFor()
  })

  test('that nothing answers say so in their thread, with what comes nearest', async () => {
    const { page } = here
    const near = answer.recommendations.nodes.find(({ nearestTo }) => nearestTo.nodes.length > 0)
    if (near === undefined) throw new Error('Aldermere has nothing that is only near to an answer')
    await page.goto(`/trace/${near.id}`)
    await page.getByText(/^Nothing in the \d+ documents read answers this\. Nearest:/).waitFor()
    await page.getByText('Nearest, though nothing says that it answers this:').waitFor()
    const nearest = page.locator('.nearest li')
    expect(await nearest.count()).toBe(near.nearestTo.nodes.length)
    expect(await seen(nearest.first().locator('.known'))).not.toBe('')
  })

  test('mark the findings of an inspection that came back or turned', async () => {
    const { page } = here
    await page.goto('/inspection/aldermere/inspection/inspection-2024-01')
    await page.getByRole('heading', { level: 2, name: 'What it found' }).waitFor()
    await page
      .getByText(/told as a strength in 2021\. /)
      .first()
      .waitFor()
    await page
      .getByText(/Told before in .*2022/)
      .first()
      .waitFor()
  })
})
