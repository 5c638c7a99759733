import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { ask } from './asking.ts'
import { launch } from './chromium.ts'
import { describeInBrowser } from './describe.ts'
import { type Served, served } from './served.ts'
import { countAsking, settled } from './settled.ts'
import { focused, headingOf, isFocused, seen, type Visit, visit } from './visit.ts'

const inspection = '/thing/aldermere/inspection/inspection-2024-01'
const notice = 'Aldermere is an invented council.'

/** The words beside a link, by how it is known; of a suggestion and a decision, those that they begin with. */
const known: Readonly<Record<string, string>> = {
  STATED: 'A document says so',
  STRUCTURAL: 'The layout of the document shows it',
  SUGGESTED: 'Suggested: ',
  CONFIRMED: 'Confirmed by ',
  REJECTED: 'Rejected by ',
}

/** Words as they read, wherever a document broke their lines. */
const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')

/** An action that its plan calls complete, with all that its page should tell. */
const completeAction = `{ actions(first: 50) { nodes {
  id caption rag ragText dueOn text
  citations { edges { node { quote locator } } }
  linkGroups { type direction phrase page(first: 10) { edges { basis node { caption } } } }
} } }`

describeInBrowser('the explorer', () => {
  let browser: Browser
  let server: Served
  let here: Visit

  beforeAll(async () => {
    ;[browser, server] = await Promise.all([launch(), served()])
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
  beforeEach(async () => {
    here = await visit(browser, server.address)
  })
  afterEach(async () => {
    await here.close()
    expect(here.complaints).toEqual([])
    expect(here.strangers).toEqual([])
  })

  test('holds on its start page the counts that /graphql gives, each a way to the list', async () => {
    const { graph } = await ask(server.address, '{ graph { nodes labels { label one many total } } }')
    await here.page.goto('/')
    expect(await headingOf(here.page)).toBe('Golden Thread')
    await here.page.getByText('Everything that is held, by kind').click()
    await here.page.getByText(`${graph.nodes.toLocaleString('en-GB')} things and`).waitFor()
    for (const { label, one, many, total } of graph.labels) {
      if (label === 'Council') continue
      const name = total === 0 ? many : `${total} ${total === 1 ? one : many}`
      expect(await here.page.getByRole('link', { name, exact: true }).count(), name).toBe(1)
    }
    const actions = graph.labels.find(({ label }: { label: string }) => label === 'Action')
    await here.page.getByRole('link', { name: `${actions.total} actions` }).click()
    await here.page.getByRole('heading', { level: 1, name: 'Actions' }).waitFor()
    await here.page.getByText(`${actions.total} actions in all`).waitFor()
  })

  test('finds a thing from the header and shows what is said of it, where, and what it is linked with', async () => {
    const { actions } = await ask(server.address, completeAction)
    const action = actions.nodes.find(({ rag }: { rag: string }) => rag === 'COMPLETE')
    const { page } = here
    await page.goto('/about')
    await page.getByRole('searchbox', { name: 'Search everything that has been read' }).fill(action.text)
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('heading', { level: 1, name: `Search for “${action.text}”` }).waitFor()
    await page.getByRole('main').locator(`a[href="/thing/${action.id}"]`).first().click()

    expect(await seen(page.getByRole('heading', { level: 1, name: action.caption }))).toBe(action.caption)
    await page.getByText(notice).waitFor()
    const main = await seen(page.getByRole('main'))
    expect(main).toContain('Said complete')
    expect(main).toContain(`printed as “${action.ragText}”`)
    for (const { node } of action.citations.edges) {
      expect(onOneLine(main)).toContain(onOneLine(node.quote))
      expect(main.toLowerCase()).toContain(node.locator.toLowerCase())
    }
    for (const { type, direction, phrase, page: links } of action.linkGroups) {
      if (type === 'CITES' && direction === 'OUT') continue
      const list = page.getByRole('list', { name: new RegExp(`^${phrase}$`, 'i') })
      for (const { basis, node } of links.edges) {
        const entry = list.getByRole('listitem').filter({ has: page.getByRole('link', { name: node.caption, exact: true }) })
        expect(await seen(entry)).toContain(known[basis])
      }
    }
  })

  test('opens the passage behind a fact in one step, with the words around it', async () => {
    const { page } = here
    await page.goto(inspection)
    const said = page.getByRole('list', { name: 'Passages' }).getByRole('listitem').first()
    const quote = await seen(said.getByRole('blockquote'))
    await said.getByRole('link').last().click()
    await page.waitForURL('**/read/**')
    const marked = await seen(page.locator('.mark-in-text--here').first())
    expect(onOneLine(quote)).toContain(onOneLine(marked))
    await page.getByText('Found word for word').first().waitFor()
  })

  test('shows more of a long list, and as much of it after going back, with the focus where the reader left', async () => {
    const { page } = here
    await page.goto(inspection)
    const entries = page.getByRole('list', { name: 'Gave' }).getByRole('listitem')
    await page.getByRole('button', { name: /^Show more \(10 of \d+ shown\)$/ }).click()
    await page.getByRole('button', { name: /^Show more \(20 of \d+ shown\)$/ }).waitFor()
    const eleventh = entries
      .filter({ has: page.getByRole('link') })
      .nth(10)
      .getByRole('link')
      .first()
    const caption = await seen(eleventh)
    expect(await focused(page)).toBe(caption)
    const height = await page.evaluate(() => window.scrollY)
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Finding', exact: true }).waitFor()
    expect(await isFocused(page, 'h1')).toBe(true)
    await page.goBack()
    await page.getByRole('button', { name: /^Show more \(20 of \d+ shown\)$/ }).waitFor()
    expect(await focused(page)).toBe(caption)
    expect(Math.abs((await page.evaluate(() => window.scrollY)) - height)).toBeLessThan(5)
  })

  test('pages through a list forwards and backwards, by its links and by the back button', async () => {
    const { page } = here
    const firstEntry = () => seen(page.getByRole('main').getByRole('listitem').first())
    const turned = (from: string) => expect.poll(firstEntry).not.toBe(from)
    await page.goto('/kind/Passage')
    const one = await firstEntry()
    await page.getByRole('link', { name: 'Next page' }).click()
    await turned(one)
    const two = await firstEntry()
    await page.getByRole('link', { name: 'Previous page' }).click()
    await expect.poll(firstEntry).toBe(one)
    await page.goBack()
    await expect.poll(firstEntry).toBe(two)
    await page.getByRole('main').getByRole('listitem').first().getByRole('link').click()
    await page.getByRole('link', { name: 'Passage', exact: true }).waitFor()
    await page.goBack()
    await expect.poll(firstEntry).toBe(two)
    await page.goBack()
    await expect.poll(firstEntry).toBe(one)
  })

  test('tells an id that is not held from an address that leads nowhere, with a way on', async () => {
    const { page } = here
    await page.goto('/thing/aldermere/plan-2024-09/action/9.9.9-9')
    expect(await headingOf(page)).toBe('Nothing is held here')
    await page.getByRole('main').getByRole('searchbox', { name: 'Look for it by its words' }).waitFor()
    for (const address of ['/nowhere', '/kind/Nonsense', '/thing.html']) {
      await page.goto(address)
      expect(await headingOf(page), address).toBe('Page not found')
    }
    await page.getByRole('link', { name: 'start from all that has been read' }).click()
    await page.getByRole('heading', { level: 1, name: 'Golden Thread' }).waitFor()
  })

  test('marks the invented council wherever anything of it shows', async () => {
    for (const address of ['/', inspection, '/kind/Finding', '/search?q=visits', '/thing/council/aldermere']) {
      await here.page.goto(address)
      await here.page.getByText(notice).waitFor()
    }
    await here.page.goto('/about')
    await headingOf(here.page)
    expect(await here.page.getByText(notice).count()).toBe(0)
  })

  test('works by keyboard alone', async () => {
    const { page } = here
    const press = async (key: string) => {
      await page.keyboard.press(key)
      return focused(page)
    }
    await countAsking(page.context())
    await page.goto(inspection)
    await page.getByText(notice).waitFor()
    expect(await press('Tab')).toBe('Skip to main content')
    await page.keyboard.press('Enter')
    expect(await isFocused(page, 'main')).toBe(true)
    expect(await press('Tab')).toBe('Inspection')

    await page.reload()
    await page.getByText(notice).waitFor()
    const order = [
      'Skip to main content',
      'Golden Thread',
      'Aldermere',
      'Search everything that has been read',
      'Search',
      'Inspections',
      'Recommendations',
      'Plan',
      'Figures',
      'Meetings',
      'Concerns',
      'Checks',
      'Papers',
    ]
    for (const name of order) expect(await press('Tab')).toBe(name)
    for (let at = 0; at < 10 && (await focused(page)) !== order[3]; at++) await page.keyboard.press('Shift+Tab')
    await page.keyboard.type('visits')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Search for “visits”' }).waitFor()
    expect(await isFocused(page, 'h1')).toBe(true)
    expect(await page.title()).toBe('Search for “visits” - Golden Thread')

    const hit = page.locator('.hits a[href^="/thing/"]').first()
    const name = await seen(hit)
    for (let at = 0; at < 40 && (await focused(page)) !== name; at++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/thing/**')
    await page.locator('h1:focus').waitFor()
    expect(await isFocused(page, 'h1')).toBe(true)

    await settled(page)
    const passed: string[] = []
    for (let at = 0; at < 300 && !(await isFocused(page, '.footer :is(a, summary)')); at++) {
      await page.keyboard.press('Tab')
      passed.push(await focused(page))
    }
    const shown = await page.locator('main :is(a[href], button, summary)').evaluateAll((all) => {
      const heading = document.querySelector('h1')
      const follows = (each: Element) =>
        heading !== null && heading.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING
      return all.filter((each) => follows(each) && each.checkVisibility()).map((each) => each.localName)
    })
    expect(shown.at(-1)).toBe('summary')
    expect(passed).toHaveLength(shown.length + 1)
  })
})
