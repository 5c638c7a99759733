import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { ask } from './asking.ts'
import { launch } from './chromium.ts'
import { describeInBrowser } from './describe.ts'
import { type Served, served } from './served.ts'
import { expectNoBarriers, narrow, seen, type Visit, visit } from './visit.ts'

const council = 'council/aldermere'
const topic = 'topic/care-leavers'

const question = `query ($council: ID!) {
  recommendations(filter: { council: [$council] }, first: 200) {
    nodes { id givenBy(first: 1) { nodes { __typename id } } fate { objectives actions } }
  }
  findings(filter: { council: [$council] }, first: 0) { totalCount }
  measures(filter: { council: [$council] }, first: 200) { totalCount nodes { ref danglingRefs } }
  plan(council: $council) { plans { standings { owners { id caption } } } }
}`

interface Asked {
  readonly id: string
  readonly givenBy: { readonly nodes: readonly { readonly __typename: string; readonly id: string }[] }
  readonly fate: { readonly objectives: number; readonly actions: number }
}

describeInBrowser('lists', () => {
  let browser: Browser
  let server: Served
  let here: Visit
  let asked: readonly Asked[]
  let found: number
  let measures: {
    readonly totalCount: number
    readonly nodes: readonly { readonly ref: string; readonly danglingRefs: string[] }[]
  }
  let owners: readonly { readonly id: string; readonly caption: string }[][]

  beforeAll(async () => {
    ;[browser, server] = await Promise.all([launch(), served()])
    const data = await ask(server.address, question, { council })
    asked = data.recommendations.nodes
    found = data.findings.totalCount
    measures = data.measures
    owners = data.plan.plans[0].standings.map((each: { owners: { id: string; caption: string }[] }) => each.owners)
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

  const isByInspection = ({ givenBy }: Asked): boolean => givenBy.nodes[0]?.__typename === 'Inspection'

  test('of what was asked tell what became of each, and keep what officers asked apart', async () => {
    const { page } = here
    const byInspectors = asked.filter(isByInspection)
    const answered = byInspectors.filter(({ fate }) => fate.objectives + fate.actions > 0)
    await page.goto(`/recommendations/${council}`)
    await page.getByRole('status').getByText(`${byInspectors.length} things were asked for`).waitFor()
    await page.getByRole('link', { name: `${answered.length} answered by a plan` }).click()
    await expect.poll(() => page.locator('.finding:visible').count()).toBe(answered.length)
    expect(new URL(page.url()).searchParams.get('answered')).toBe('yes')
    expect(await seen(page.locator('.fate').first())).toMatch(/Answered by \d/)
    await page.goto(`/recommendations/${council}?by=officers`)
    await expect.poll(() => page.locator('.finding:visible').count()).toBe(asked.length - byInspectors.length)
    expect(await page.locator('.fate').count()).toBe(0)
    await expectNoBarriers(page)
  })

  test('are limited by words and by who asked, by key alone, and lead to the passage and back', async () => {
    const { page } = here
    const [inspection] = asked.filter(isByInspection).flatMap(({ givenBy }) => givenBy.nodes)
    const ofIt = asked.filter(({ givenBy }) => givenBy.nodes[0]?.id === inspection?.id)
    await page.goto(`/recommendations/${council}`)
    await page.locator('summary').filter({ hasText: 'Choose what to show' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('combobox', { name: 'Who asked' }).selectOption(inspection?.id ?? '')
    await expect.poll(() => page.locator('.finding:visible').count()).toBe(ofIt.length)
    await page.getByRole('searchbox', { name: 'Words in it' }).fill('zzzz')
    await page.keyboard.press('Enter')
    await page.getByText('None fits all that was chosen.').waitFor()
    await page.getByRole('button', { name: 'Show all' }).click()
    expect(new URL(page.url()).search).toBe('')
    await page.goto(`/recommendations/${council}?by=${inspection?.id}`)
    await page.locator('.finding .passage-step').first().click()
    await page.locator('.mark-in-text--here').first().waitFor()
  })

  test('of findings say how many there are of each inspection, and show those that fit', async () => {
    const { page } = here
    await page.goto(`/findings/${council}`)
    await page.getByRole('status').getByText(`${found} findings`).waitFor()
    await page.locator('.folding-head').first().click()
    await page.locator('.finding').first().waitFor()
    await expectNoBarriers(page)
    await page.goto(`/findings/${council}?polarity=strength&topic=${topic}`)
    await page.locator('.finding').first().waitFor()
    for (const known of await page.locator('.finding').allInnerTexts()) expect(known).toContain('Strength')
  })

  test('of measures say what each restates, and which references lead to nothing', async () => {
    const { page } = here
    await page.goto(`/measures/${council}`)
    await page.getByRole('status').getByText(`${measures.totalCount} measures`).waitFor()
    const dangling = measures.nodes.find(({ danglingRefs }) => danglingRefs.length > 0)
    expect(dangling).toBeDefined()
    const entry = page.locator('.finding').filter({ has: page.getByText(dangling?.ref ?? '', { exact: true }) })
    expect(await seen(entry.first())).toMatch(/leads? to nothing that was read/)
    await expectNoBarriers(page)
  })

  test('of an owner are reached from its page, and say how much of the plan rests on it', async () => {
    const { page } = here
    const [owner] = owners.flat()
    const own = owners.filter((each) => each.some(({ id }) => id === owner?.id)).length
    await page.goto(`/thing/${owner?.id}`)
    await page.getByRole('link', { name: 'What it owns, how that stands, and what was asked of it' }).click()
    await page.getByRole('heading', { level: 1, name: owner?.caption ?? '' }).waitFor()
    await page.getByText(`Owns ${own} of ${owners.length} actions`).waitFor()
    expect(await page.locator('.late-action').count()).toBe(own)
    await page.waitForLoadState('networkidle')
    await expectNoBarriers(page)
  })

  test('on a topic are a tap from a search, in the order of their days since one, with a briefing', async () => {
    const { page } = here
    await page.goto('/search?q=care+leavers')
    await page.locator(`.hit a[href^="/topic/${topic}"]`).click()
    await page.getByRole('heading', { level: 1, name: 'Care leavers' }).waitFor()
    await page.getByRole('heading', { level: 2, name: 'Everything in order' }).waitFor()
    await page.waitForLoadState('networkidle')
    await expectNoBarriers(page)
    await page.goto(`/topic/${topic}?council=${council}&since=2022-01-01`)
    await page
      .getByRole('status')
      .getByText(/^Since 1 January 2022/)
      .waitFor()
    const days = await page.locator('.in-order-day').allInnerTexts()
    const times = days.map((day) => Date.parse(`${day} UTC`))
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect(Math.min(...times)).toBeGreaterThanOrEqual(Date.parse('2022-01-01'))
    await page.getByRole('link', { name: 'A briefing to print, with questions to ask' }).click()
    await page.locator('.briefing').waitFor()
    await page.goto(`/topics/${council}`)
    await page.getByRole('table').getByRole('link', { name: 'Care leavers', exact: true }).waitFor()
    await expectNoBarriers(page)
  })
})
