import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { ask } from './asking.ts'
import { launch } from './chromium.ts'
import { describeInBrowser } from './describe.ts'
import { type Served, served } from './served.ts'
import { headingOf, isFocused, narrow, seen, type Visit, visit } from './visit.ts'

const planQuestion = `{ plans(first: 50) { nodes {
  id title statusAt supersededBy(first: 1) { totalCount } ratings { total ratings { rag total } }
} } }`

const actionsQuestion = `query ($plan: ID!) { actions(first: 200, filter: { under: [$plan] }) { nodes { id caption rag dueOn ragText } } }`

interface Action {
  readonly id: string
  readonly caption: string
  readonly rag: string | null
  readonly dueOn: string | null
  readonly ragText: string | null
}

describeInBrowser('a plan, its threads and its documents', () => {
  let browser: Browser
  let server: Served
  let here: Visit
  let plan: { readonly id: string; readonly title: string }
  let actions: readonly Action[]

  beforeAll(async () => {
    ;[browser, server] = await Promise.all([launch(), served()])
    const { plans } = await ask(server.address, planQuestion)
    plan = plans.nodes.find(
      // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
      ({ supersededBy, ratings }: any) => supersededBy.totalCount === 0 && ratings.some(({ total }: any) => total > 0),
    )
    actions = (await ask(server.address, actionsQuestion, { plan: plan.id })).actions.nodes
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

  test('leads a councillor from the search to the passage behind a promise, and back', async () => {
    const { page } = here
    await page.goto('/')
    await page.getByRole('searchbox').fill('visits to children in care on time')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('link', { name: /^A1 / }).first().click()
    await page.getByRole('link', { name: 'Follow its thread' }).click()
    await page.getByText('The thread of this').waitFor()
    for (const name of ['Found', 'Asked', 'Promised', 'Being done', 'Shown by', 'Came next'])
      await page.getByRole('heading', { level: 2, name: new RegExp(`^${name}`) }).waitFor()
    expect(await seen(page.getByRole('main'))).toMatch(/Answered\s+1 objective, \d+ actions: .*said complete/)

    const first = page.getByRole('region', { name: 'Being done' }).getByRole('listitem').getByRole('listitem').first()
    expect(await seen(first)).toContain('Said complete')
    await first.scrollIntoViewIfNeeded()
    const place = await page.evaluate(() => window.scrollY)
    const trace = await headingOf(page)
    await first.getByRole('link', { name: /^❯ / }).or(first.locator('.passage-step')).first().click()
    await page.waitForURL('**/read**')
    const mark = page.locator('.mark-in-text--here').first()
    await mark.waitFor()
    expect(await isFocused(page, '.mark-in-text--here')).toBe(true)
    expect(await mark.evaluate((each) => each.getBoundingClientRect().top > 0 && each.getBoundingClientRect().bottom < 844)).toBe(
      true,
    )
    const facts = page.getByRole('complementary', { name: 'Taken from these words' })
    await facts
      .getByRole('link', { name: /1\.1\.1\/1/ })
      .first()
      .waitFor()
    expect(await page.getByRole('button', { name: 'Copy citation' }).count()).toBe(1)

    await page.getByRole('link', { name: /^❮?\s*Back to/ }).click()
    await page.getByText('The thread of this').waitFor()
    expect(await headingOf(page)).toBe(trace)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(place - 50)

    await first.getByRole('link').first().click()
    await page.getByRole('heading', { name: 'What it is linked with' }).waitFor()
    expect(page.url()).toContain('/thing/')
  })

  test('marks lead on to what they say and to other marks, without losing the way back', async () => {
    const { page } = here
    const { citations } = (
      await ask(server.address, `query ($id: ID!) { node(id: $id) { citations(first: 1) { nodes { id } } } }`, {
        id: actions[0]?.id,
      })
    ).node
    await page.goto(`/thing/${actions[0]?.id}`)
    await page.getByRole('list', { name: 'Passages' }).locator('.passage-step').first().click()
    await page.locator('.mark-in-text--here').first().waitFor()
    expect(decodeURIComponent(page.url())).toContain(citations.nodes[0].id)
    const other = page.locator('.mark-in-text:not(.mark-in-text--here)[tabindex="0"]').first()
    const id = await other.getAttribute('data-passage')
    await other.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => decodeURIComponent(page.url())).toContain(id)
    await page.getByRole('link', { name: /^❮?\s*Back to/ }).click()
    await page.getByRole('heading', { name: 'Where this is said' }).waitFor()
  })

  test('shows the whole plan, and by each filter as many actions as fit, in the address', async () => {
    const { page } = here
    const open = async (query: string) => {
      await page.goto(`/plan/${plan.id}${query}`)
      await page.getByText(/ of \d+ actions? shown/).waitFor()
      return seen(page.getByText(/ of \d+ actions? shown/))
    }
    const all = actions.length
    expect(await open('')).toBe(`${all} of ${all} actions shown.`)
    const complete = actions.filter(({ rag }) => rag === 'COMPLETE').length
    expect(await open('?rating=complete')).toBe(`${complete} of ${all} actions shown.`)
    const day = '2024-12-31'
    const before = actions.filter(({ dueOn }) => dueOn !== null && dueOn < day).length
    expect(await open(`?before=${day}`)).toBe(`${before} of ${all} actions shown.`)
    const { late } = await ask(server.address, '{ late(council: "council/aldermere") { plans { id } classes { class total } } }')
    expect(late.plans.map(({ id }: { id: string }) => id)).toContain(plan.id)
    for (const { class: kind, total } of late.classes) {
      await open(`?class=${kind.toLowerCase()}`)
      // Which actions are late is another question, whose answer can come after the plan's.
      const shown = async () => Number.parseInt(await seen(page.getByText(/ of \d+ actions? shown/)), 10)
      await expect.poll(shown).toBe(total)
    }

    await open('')
    await page.getByText('Choose which actions to show').click()
    await page.getByRole('checkbox', { name: 'Said complete' }).check()
    await page.getByText(`${complete} of ${all} actions shown`).waitFor()
    expect(new URL(page.url()).searchParams.get('rating')).toBe('complete')
    await page.getByRole('button', { name: 'Show all actions' }).click()
    await page.getByText(`${all} of ${all} actions shown`).waitFor()
  })

  test('unfolds everything on paper, and shows no controls there', async () => {
    const { page } = here
    await page.goto(`/plan/${plan.id}`)
    const button = page.getByRole('button', { name: /^(Unf|F)old all$/ })
    await button.waitFor()
    if ((await seen(button)) === 'Fold all') await button.click()
    await page.getByRole('button', { name: 'Unfold all' }).waitFor()
    expect(await page.locator('.plan-row--action:visible').count()).toBe(0)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.plan-row--action:visible').count()).toBe(actions.length)
    expect(await page.getByRole('button', { name: 'Unfold all' }).isVisible()).toBe(false)
  })

  test('says which day counts as today, and lists the plans', async () => {
    const { page } = here
    await page.goto('/plans')
    await page.getByRole('link', { name: plan.title }).first().click()
    await page.getByText(/counts as today: it is the day/).waitFor()
    await page.getByText(/^As told on \d/).waitFor()
  })
})
