import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { documentLayers, originals } from '../../seed/index.ts'
import { ask } from './asking.ts'
import { launch } from './chromium.ts'
import { describeInBrowser } from './describe.ts'
import { type Served, served } from './served.ts'
import { expectNoBarriers, focused, isFocused, narrow, seen, type Visit, visit } from './visit.ts'

const aldermere = 'council/aldermere'
const other = { id: 'council/thornby', name: 'Thornby' }
const notice = 'Aldermere is an invented council.'

/** Another council, so that there is one to change to. */
const records = [{ label: 'Council', id: other.id, properties: { name: other.name, kind: 'borough' } }]

const numbers = `query ($asAt: Date) {
  late(council: "${aldermere}", asAt: $asAt) { days { day } total classes { class total } }
  claims(council: "${aldermere}", asAt: $asAt) { total groups { shown total } }
  gaps(council: "${aldermere}") { groups(kind: [RECOMMENDATION_WITHOUT_ACTION, MEASURE_WITHOUT_ACTION]) { total suggested } }
  recurring(council: "${aldermere}") { total }
}`

interface Numbers {
  readonly late: { readonly total: number; readonly classes: readonly { readonly class: string; readonly total: number }[] }
  readonly claims: { readonly groups: readonly { readonly shown: string; readonly total: number }[] }
  readonly gaps: { readonly groups: readonly { readonly total: number }[] }
  readonly recurring: { readonly total: number }
}

/** The numbers as /graphql gives them, in the words of the links that tell them. */
function inWords({ late, claims, gaps, recurring }: Numbers): string[] {
  const late_ = (name: string) => late.classes.find((each) => each.class === name)?.total
  return [
    `${late_('LATE')} late`,
    `${late_('DUE_SINCE')} due since the plan's ratings`,
    `${gaps.groups.reduce((sum, { total }) => sum + total, 0)} asked, no answer in the papers read`,
    `${claims.groups.find(({ shown }) => shown === 'NOTHING')?.total} said complete, nothing shows it`,
    `${recurring.total} that keep coming back`,
  ]
}

describeInBrowser('the start, the picture of a council, and what is late', () => {
  let browser: Browser
  let server: Served
  let here: Visit
  let page: Page

  beforeAll(async () => {
    ;[browser, server] = await Promise.all([
      launch(),
      served({ records, layers: documentLayers('nowhere'), originals: originals('nowhere') } as never),
    ])
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
  beforeEach(async () => {
    here = await visit(browser, server.address, narrow)
    page = here.page
  })
  afterEach(async () => {
    await here.close()
    expect(here.complaints).toEqual([])
    expect(here.strangers).toEqual([])
  })

  test('leads from the start to what was late on the day of a meeting, in three presses on a phone', async () => {
    const told = inWords(await ask(server.address, numbers))
    await page.goto('/')
    const ours = page.locator('.start-council').filter({ hasText: notice })
    for (const words of told) await ours.getByRole('link', { name: words, exact: true }).waitFor()
    await ours.getByText('Newest document read:').waitFor()

    await ours.getByRole('link', { name: told[0] ?? '', exact: true }).click()
    await page.getByText('As told up to 11 February 2025').click()
    await page.getByRole('link', { name: /^15 October 2024, meeting of Children and Families Scrutiny Committee/ }).click()
    await page.getByText('15 October 2024 counts as today: it is the day asked for').waitFor()
    expect(page.url()).toContain(`/late/${aldermere}?as-at=2024-10-15&class=late`)
    expect(await focused(page)).toMatch(/^As told up to 15 October 2024/)
    const { late } = await ask(server.address, numbers, { asAt: '2024-10-15' })
    for (const { class: kind, total } of late.classes) {
      const name = { LATE: 'late', DUE_SINCE: "due since the plan's ratings", DUE: 'still to come' }[kind as 'LATE']
      await page.getByRole('link', { name: `${total} ${name}`, exact: true }).waitFor()
    }
  })

  test('tells each late action with its owner, date, rating as said and slip, and leads to the passage', async () => {
    await page.goto(`/late/${aldermere}`)
    const group = page.getByRole('region', { name: 'Principal Social Worker' })
    const words = await seen(group)
    expect(words).toMatch(/Late\s[\s\S]*Due 11 October 2024, 16 weeks past on 31 January 2025[\s\S]*Said to be off track “Red”/)
    expect(words).toMatch(/Rated as at risk, and not yet due[\s\S]*Due 31 March 2025, 6 weeks from 11 February 2025/)
    expect(words).toContain('Its date moved once between versions, 121 days later: it was 30 November 2024.')
    await page.getByRole('link', { name: 'By priority' }).click()
    await page.getByRole('region', { name: /^Priority 1:/ }).waitFor()
    expect(new URL(page.url()).search).toBe('?by=priority')
    await page
      .getByRole('region', { name: /^Priority 1:/ })
      .locator('.passage-step')
      .first()
      .click()
    await page.waitForURL('**/read/**')
  })

  test('gives the picture of a council on a day, in words and as a table beside the picture', async () => {
    const asAt = '2024-10-15'
    const told = inWords(await ask(server.address, numbers, { asAt }))
    await page.goto(`/${aldermere}?as-at=${asAt}`)
    await page.getByRole('heading', { level: 1, name: 'Aldermere', exact: true }).waitFor()
    for (const words of told.slice(0, 4)) await page.getByRole('link', { name: words, exact: true }).waitFor()
    await page.getByText('Counted over all papers read, not only those up to that day.').first().waitFor()
    const table = page.getByRole('table', { name: 'Inspections, versions of plans and meetings, the newest first' })
    expect((await table.getByRole('row').allInnerTexts())[1]).toContain('15 October 2024')
    expect(await page.locator('svg.years').textContent()).toContain('Inadequate')
    await page.getByRole('link', { name: 'A briefing to print, with questions to ask' }).click()
    await page.waitForURL(`**/briefing/${aldermere}?as-at=${asAt}`)
  })

  test('changes to the same page of another council, and back to pages of none, by keyboard', async () => {
    await page.goto(`/claims/${aldermere}`)
    await page.getByText(notice).waitFor()
    const other_ = page.getByRole('button', { name: 'Another council' })
    await other_.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    expect(await isFocused(page, '[aria-expanded="false"]')).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe(other.name)
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/claims/${other.id}`)
    await page.getByRole('heading', { level: 1, name: 'Thornby: claimed and shown' }).waitFor()
    expect(await page.getByText(notice).count()).toBe(0)
    await page.goto('/about')
    await page.getByRole('button', { name: 'Councils' }).waitFor()
  })

  test('opens its menu on a phone by keyboard, and marks where the reader is', async () => {
    await page.goto(`/plan/aldermere/plan/2025-01`)
    await page.getByText(notice).waitFor()
    expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false)
    const top = await page.getByRole('heading', { level: 1 }).boundingBox()
    expect(top?.y).toBeLessThan(220)
    await page.getByRole('button', { name: 'Menu' }).focus()
    await page.keyboard.press('Enter')
    const links = page.getByRole('navigation', { name: 'Main' })
    expect(await links.getByRole('link', { name: 'Plan' }).getAttribute('aria-current')).toBe('true')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Search everything that has been read')
    for (let at = 0; at < 3; at++) await page.keyboard.press('Tab')
    await expectNoBarriers(page)
    await page.setViewportSize(narrow)
    await links.getByRole('link', { name: 'Meetings' }).press('Enter')
    await page.waitForURL(`**/meetings?council=${aldermere}`)
    await page.locator('h1:focus').waitFor()
    expect(await links.isVisible()).toBe(false)
  })

  test.each([
    ['the start', '/', 'Everything that is held, by kind'],
    ['the picture', `/${aldermere}`, 'The same as a table'],
    ['the picture before any plan', `/${aldermere}?as-at=2022-01-01`, 'No plan that has been read was current then'],
    ['a council of which nothing has been read', `/${other.id}`, 'No document of this council has been read yet.'],
    ['what is late', `/late/${aldermere}?as-at=2024-10-15`, /^(Unfold|Fold) all$/],
    [
      'what is late before any plan',
      `/late/${aldermere}?as-at=2022-01-01`,
      'No plan that has been read was current on 1 January 2022',
    ],
  ])('puts no barrier on %s', async (_, address, words) => {
    await page.goto(address)
    await page.getByText(words).first().waitFor()
    await page.waitForLoadState('networkidle')
    for (const summary of (await page.locator('main details:not([open]) > summary').all()).reverse()) await summary.click()
    await page.waitForLoadState('networkidle')
    await expectNoBarriers(page)
  })
})
