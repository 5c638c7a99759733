import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { ask } from './asking.ts'
import { launch } from './chromium.ts'
import { describeInBrowser } from './describe.ts'
import { type Served, served } from './served.ts'
import { isFocused, narrow, seen, type Visit, visit } from './visit.ts'

const council = 'council/aldermere'

/** What a person who has read Aldermere's newest report, and the measure of the plan that restates one of its points, expects to see. */
const expected = {
  overall: 'Requires improvement',
  restatedBy: 'A1',
  answered: /Restated by A1\. Answered by 1 objective, 3 actions: 1 said complete/,
}

const question = `query ($council: ID!) { inspectionHistory(council: $council) {
  inspections { ...Told }
  named { id title }
  grids { rows { label cells { judgements { grade } } } }
} }
fragment Told on Inspection {
  id title leadInspector
  totals { judgements findings polarities { polarity total } asked }
  judgements { area }
  findings { id number text polarity marked }
  asked { recommendation { id text } actions }
}`

interface Told {
  readonly id: string
  readonly title: string
  readonly leadInspector: string | null
  readonly totals: { readonly judgements: number; readonly findings: number; readonly asked: number }
  readonly judgements: readonly { readonly area: string }[]
  readonly findings: readonly {
    readonly id: string
    readonly number: string | null
    readonly text: string
    readonly polarity: string | null
  }[]
  readonly asked: readonly { readonly recommendation: { readonly id: string; readonly text: string }; readonly actions: number }[]
}

/** Words as they read, wherever a document broke their lines. */
const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

describeInBrowser('inspections', () => {
  let browser: Browser
  let server: Served
  let here: Visit
  let inspections: readonly Told[]
  /** The one of which something was answered by a plan. */
  let answered: Told
  let named: readonly { readonly id: string; readonly title: string }[]
  let areas: readonly string[]

  beforeAll(async () => {
    ;[browser, server] = await Promise.all([launch(), served()])
    const { inspectionHistory } = await ask(server.address, question, { council })
    inspections = inspectionHistory.inspections
    const isAnswered = ({ asked }: Told) => asked.some(({ actions }) => actions > 0)
    answered = inspections.find(isAnswered) as Told
    named = inspectionHistory.named
    areas = inspectionHistory.grids[0].rows.map(({ label }: { label: string }) => label)
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

  const shownOf = (part: number, whole: number): RegExp => new RegExp(`${part} of ${whole} findings? shown`)

  test('lead from the grades over the years to the words that give one, and back', async () => {
    const { page } = here
    await page.goto('/')
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Inspections' }).click()
    await page.getByRole('heading', { level: 1, name: 'Inspections of Aldermere' }).waitFor()
    const table = page.getByRole('table', { name: 'How each area was judged, by inspection, the oldest first' }).first()
    await table.waitFor()
    const rows = await table.getByRole('rowheader').allInnerTexts()
    expect(rows).toEqual(areas)
    const overall = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Overall effectiveness' }) })
    const grade = overall.getByRole('cell').last().getByRole('link')
    expect(await seen(grade)).toContain(expected.overall)
    await grade.click()
    await page.locator('.mark-in-text--here').first().waitFor()
    await page.getByRole('link', { name: /^❮?\s*Back to/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Inspections of Aldermere' }).waitFor()
    await expect.poll(() => isFocused(page, '.grades a')).toBe(true)
  })

  test('are listed with what each gave, and apart from them those that are only named', async () => {
    const { page } = here
    await page.goto('/inspections')
    for (const { title, totals } of inspections) {
      const entry = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) })
      const text = await seen(entry)
      if (totals.findings > 0) expect(text).toMatch(new RegExp(`\\b${totals.findings} findings?: `))
      expect(text).toContain(totals.asked > 0 ? 'It asked for' : 'Nothing that it asked for')
    }
    const apart = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Named in other papers; report not read' }) })
    for (const { title } of named) expect(await seen(apart)).toContain(title)
    expect(await apart.getByRole('listitem').count()).toBe(named.length)
  })

  test('say what they judged, found and asked for, and what came of it', async () => {
    const { page } = here
    await page.goto('/inspections')
    await page.getByRole('link', { name: answered.title, exact: true }).click()
    await page.getByRole('heading', { level: 1, name: answered.title }).waitFor()
    const main = page.getByRole('main')
    const text = onOneLine(await seen(main))
    if (answered.leadInspector !== null) expect(text).toContain(answered.leadInspector)
    const judged = page.getByRole('table', { name: 'How each area was judged' })
    expect((await judged.getByRole('rowheader').allInnerTexts()).sort()).toEqual(
      answered.judgements.map(({ area }) => area).sort(),
    )
    await page.getByText(shownOf(answered.findings.length, answered.findings.length)).waitFor()

    for (const { recommendation } of answered.asked) expect(text).toContain(onOneLine(recommendation.text))
    const fate = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: expected.restatedBy, exact: true }) })
    expect(onOneLine(await seen(fate))).toMatch(expected.answered)
    const unanswered = answered.asked.filter(({ actions }) => actions === 0).length
    await expect.poll(() => main.getByText(/^[○◇] Nothing in the \d+ documents read answers this\./).count()).toBe(unanswered)
  })

  test('limit findings to one polarity in the address, and lead from each to its thread and its passage', async () => {
    const { page } = here
    const weaknesses = answered.findings.filter(({ polarity }) => polarity === 'WEAKNESS')
    await page.goto(`/inspection/${answered.id}`)
    await page
      .getByRole('navigation', { name: 'Which findings to show' })
      .getByRole('link', { name: /weakness/ })
      .first()
      .click()
    await page.getByText(shownOf(weaknesses.length, answered.findings.length)).waitFor()
    expect(new URL(page.url()).searchParams.get('polarity')).toBe('weakness')
    expect(await page.getByRole('heading', { level: 4, name: /^Strengths/ }).count()).toBe(0)
    expect(await page.locator('.finding-area .finding').count()).toBe(weaknesses.length)

    const first = page.locator('.finding-area .finding').first()
    expect(await seen(first)).toContain('Weakness')
    await first.getByRole('link', { name: /^Its thread/ }).click()
    await page.getByText('The thread of this').waitFor()
    expect(weaknesses.map(({ id }) => `/trace/${id}`)).toContain(new URL(page.url()).pathname)
    await page.getByText('Weakness, said by an inspector.').waitFor()
    await page
      .getByText(/^Given by/)
      .getByRole('link', { name: answered.title })
      .waitFor()
    for (const name of ['Found', 'Asked', 'Promised', 'Being done', 'Shown by', 'Came next'])
      await page.getByRole('heading', { level: 2, name: new RegExp(`^${name}`) }).waitFor()
    await page.goBack()
    await page.getByText(shownOf(weaknesses.length, answered.findings.length)).waitFor()
    await first.locator('.passage-step').first().click()
    await page.locator('.mark-in-text--here').first().waitFor()
  })

  test('have threads from what they asked for that say what answers it, or that nothing does', async () => {
    const { page } = here
    for (const { recommendation, actions } of answered.asked) {
      await page.goto(`/trace/${recommendation.id}`)
      const words =
        actions === 0
          ? page.getByText(/^Nothing in the \d+ documents read says what is being done on this/)
          : page.getByRole('heading', { level: 2, name: `Being done (${actions})` })
      await words.waitFor()
    }
  })

  test('are known by their page as what others tell of them where their own report was not read', async () => {
    const { page } = here
    const [first] = named
    await page.goto(`/inspection/${first?.id}`)
    await page.getByRole('heading', { level: 1, name: first?.title ?? '' }).waitFor()
    await page.getByText('Its own report has not been read here.').waitFor()
    await page.locator('.properties .passage-step').first().waitFor()
    await page.goto(`/inspection/${answered.findings[0]?.id}`)
    await page.getByRole('heading', { level: 1, name: 'Nothing is held here' }).waitFor()
  })

  test('stand whole on paper, without controls', async () => {
    const { page } = here
    await page.goto(`/inspection/${answered.id}`)
    const button = page.getByRole('button', { name: /^(Unf|F)old all findings$/ })
    await button.waitFor()
    if ((await seen(button)) === 'Fold all findings') await button.click()
    await page.getByRole('button', { name: 'Unfold all findings' }).waitFor()
    expect(await page.locator('.finding-area .finding:visible').count()).toBe(0)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.finding-area .finding:visible').count()).toBe(answered.findings.length)
    expect(await page.getByRole('button').filter({ visible: true, hasText: 'Unfold' }).count()).toBe(0)
  })
})
