import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { settled } from './settled.ts'
import { seen } from './visit.ts'

/** What a person wants to know, and how they come to know it by what they see, from the first page on. */
export interface Journey {
  /** The question of DESIGN.md that it answers. */
  readonly question: string
  readonly wants: string
  readonly width: 'phone' | 'desk'
  go(page: Page, council: string): Promise<void>
}

const main = (page: Page): Locator => page.getByRole('main')

const link = (page: Page, name: string | RegExp): Locator =>
  main(page)
    .getByRole('link', { name, exact: typeof name === 'string' })
    .first()

async function arrive(page: Page, title: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await settled(page)
}

/** To the whole picture of a council; where it alone was read, the first page is that already. */
async function toCouncil(page: Page, council: string): Promise<void> {
  await page.goto('/')
  const numbers = main(page).getByRole('link', { name: /asked, no answer in the papers read$/ })
  await numbers.first().waitFor()
  const picture = main(page).getByRole('link', { name: `The whole picture of ${council}` })
  if ((await picture.count()) === 0) return
  await picture.click()
  await arrive(page, council)
}

/** To one of the pages that the header leads to. */
async function toSection(page: Page, council: string, name: string): Promise<void> {
  await toCouncil(page, council)
  const menu = page.getByRole('banner').getByRole('button', { name: /^Menu/ })
  if (await menu.isVisible()) await menu.click()
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true }).click()
}

/** Follows the first way from here to the words in a paper, sees them marked, and comes back. */
export async function opensPassage(page: Page, within: Locator = main(page)): Promise<void> {
  const address = page.url()
  await within.locator('a[href*="/read"][href*="at="]:visible').first().click()
  await page.locator('.mark-in-text--here').first().waitFor()
  await page.goBack()
  await page.waitForURL(address)
}

async function toTopic(page: Page, council: string, topic: string): Promise<void> {
  await toCouncil(page, council)
  await link(page, 'Topics').click()
  await arrive(page, /^Topics in the papers/)
  await link(page, topic).click()
  await arrive(page, topic)
}

const unfoldFirst = async (page: Page): Promise<void> => {
  await settled(page)
  const folded = main(page).locator('.folding-head[aria-expanded="false"]:visible')
  if ((await folded.count()) > 0) await folded.first().click()
}

export const journeys: readonly Journey[] = [
  {
    question: 'S1',
    wants: 'what became of a recommendation',
    width: 'phone',
    async go(page, council) {
      await toSection(page, council, 'Recommendations')
      await arrive(page, `What was asked of ${council}, and what became of it`)
      await link(page, /^■?\s*\d+ answered by a plan/).click()
      await page.waitForURL('**answered=yes**')
      await unfoldFirst(page)
      await link(page, /^Its thread/).click()
      await page.getByText('Answered', { exact: true }).first().waitFor()
      const told = await seen(main(page))
      expect(told).toMatch(/\d+ actions?/)
      expect(told).toMatch(/[Ss]aid (?:complete|to be)/)
      expect(told).toMatch(/success measures? (?:has|have) a figure|Shown/)
      await opensPassage(page)
    },
  },
  {
    question: 'S2',
    wants: 'what is late, whose it is and how far it slipped',
    width: 'phone',
    async go(page, council) {
      await toCouncil(page, council)
      await link(page, /^[1-9]\d* late$/).click()
      await arrive(page, `${council}: late or at risk`)
      const told = await seen(main(page))
      expect(told).toMatch(/[1-9]\d* late: past its date/)
      expect(told).toMatch(/due since the plan's ratings/)
      expect(told).toMatch(/weeks? past|days? past|months? past/)
      await unfoldFirst(page)
      await opensPassage(page)
      await link(page, 'By priority').click()
      await page.waitForURL('**by=priority**')
    },
  },
  {
    question: 'S3',
    wants: 'what keeps coming back, and what turned',
    width: 'phone',
    async go(page, council) {
      await toCouncil(page, council)
      await link(page, /that keep coming back$/).click()
      await arrive(page, `${council}: what keeps coming back, and what turned`)
      await page.getByText(/were told at two inspections or more/).waitFor()
      await page.getByRole('heading', { name: /turned/, level: 2 }).waitFor()
      await unfoldFirst(page)
      await opensPassage(page)
    },
  },
  {
    question: 'S4',
    wants: 'what is called complete while nothing shows it',
    width: 'phone',
    async go(page, council) {
      await toCouncil(page, council)
      await link(page, /said complete, nothing shows it$/).click()
      await arrive(page, `${council}: claimed and shown`)
      expect(await seen(main(page))).toMatch(/Said complete[\s\S]*Nothing/)
      await link(page, /^Told otherwise/).click()
      await page.getByText('Something that was read tells otherwise.').waitFor()
      await opensPassage(page)
    },
  },
  {
    question: 'S5',
    wants: 'which findings and actions lack an answer, an owner or a measure',
    width: 'phone',
    async go(page, council) {
      await toCouncil(page, council)
      await page.getByText(/actions for which no success measure was found/).waitFor()
      await link(page, /^\d+ of \d+$/).click()
      await arrive(page, /found/)
      await unfoldFirst(page)
      await opensPassage(page)
    },
  },
  {
    question: 'S6',
    wants: 'what meetings asked for and were promised, and what came back',
    width: 'phone',
    async go(page, council) {
      await toSection(page, council, 'Meetings')
      await link(page, /^All that meetings asked for/).click()
      await arrive(page, /^Asked, promised, came back/)
      await page.getByText(/\d on which (?:something came back|an answer is only suggested)/).waitFor()
      await opensPassage(page)
    },
  },
  {
    question: 'S7',
    wants: 'a few pages on a topic to take along',
    width: 'phone',
    async go(page, council) {
      await toTopic(page, council, 'Care leavers')
      await link(page, /^A briefing to print/).click()
      await page.waitForURL('**/briefing/**')
      await page.getByRole('heading', { name: 'Questions to ask' }).waitFor()
      await arrive(page, 'Care leavers')
      const told = await seen(main(page))
      expect(told).toMatch(/Questions to ask[\s\S]*Sources/)
      await opensPassage(page, main(page).locator('.sources'))
    },
  },
  {
    question: 'I1',
    wants: 'all that is said of a topic, in order',
    width: 'desk',
    async go(page, council) {
      await toTopic(page, council, 'Care leavers')
      const order = main(page)
        .locator('section, div')
        .filter({ has: page.getByRole('heading', { name: /in order/ }) })
        .last()
      await order.waitFor()
      await opensPassage(page, order)
    },
  },
  {
    question: 'I2',
    wants: 'a figure over the years, with inspections beside it',
    width: 'desk',
    async go(page, council) {
      await toSection(page, council, 'Figures')
      await link(page, /^Percentage of/).click()
      await main(page).locator('svg.chart').waitFor()
      await page.getByText('Inspections, plans and actions on the same axis').first().waitFor()
      await main(page).getByRole('table').first().waitFor()
      await opensPassage(page)
    },
  },
  {
    question: 'I3',
    wants: 'what the plan covers, and where it is thin',
    width: 'desk',
    async go(page, council) {
      await toCouncil(page, council)
      await link(page, 'Where the plan is thin, area by area').click()
      await arrive(page, `${council}: what is covered, and where it is thin`)
      await main(page).getByRole('table').first().getByRole('link').first().click()
      await page.waitForURL('**row=**')
      await link(page, /^\d/).waitFor()
    },
  },
  {
    question: 'I4',
    wants: 'where papers disagree',
    width: 'desk',
    async go(page, council) {
      await toCouncil(page, council)
      await link(page, /^\d+ disagreements?$/).click()
      await arrive(page, `${council}: where papers disagree`)
      await unfoldFirst(page)
      await opensPassage(page)
      await link(page, /^Same words again/).click()
      await arrive(page, /words/)
    },
  },
  {
    question: 'I5',
    wants: 'a plan as it stood on a day, and what the next version changed',
    width: 'desk',
    async go(page, council) {
      await toSection(page, council, 'Plan')
      await page.getByText('The plan as printed').waitFor()
      await page
        .getByText(/As told on \d/)
        .first()
        .waitFor()
      await unfoldFirst(page)
      const change = link(page, /^what it changed/)
      if ((await change.count()) === 0) {
        await page.getByText('One version of this plan has been read.').waitFor()
        return
      }
      await change.click()
      await page.waitForURL('**/plan-changes/**')
      await opensPassage(page)
    },
  },
  {
    question: 'A1',
    wants: 'an answer of the graph itself',
    width: 'desk',
    async go(page) {
      await page.goto('/')
      await page
        .getByRole('contentinfo')
        .getByRole('link', { name: /^About/ })
        .click()
      await arrive(page, /^About/)
      await link(page, /^The data, their sources/).click()
      await arrive(page, /^The data/)
      await link(page, /^ask here/i).click()
      await arrive(page, 'Query the data')
      await link(page, 'What is late, due since, or due?').click()
      const query = page.locator('.graphiql-query-editor .view-line')
      await query
        .filter({ hasText: /What\sis\slate/ })
        .first()
        .waitFor()
      await settled(page)
      await page.getByRole('button', { name: 'Run', exact: true }).click()
      await page.getByText(/^Answered in/).waitFor()
    },
  },
  {
    question: 'A2',
    wants: 'the same as a table, and a link that stays',
    width: 'desk',
    async go(page, council) {
      await toSection(page, council, 'Checks')
      await arrive(page, `${council}: what checks found`)
      const table = link(page, /^Download .*CSV/)
      const href = await table.getAttribute('href')
      const response = await page.request.get(String(href))
      expect(response.status()).toBe(200)
      expect(response.headers()['content-type']).toContain('text/csv')
      await link(page, /high: show these alone$/).click()
      await page.waitForURL('**severity=high**')
      const checks = (of: Page) => main(of).getByRole('heading', { level: 3 }).allInnerTexts()
      const fresh = await page.context().newPage()
      await fresh.goto(page.url())
      await settled(fresh)
      const there = await checks(fresh)
      await fresh.close()
      await expect.poll(() => checks(page)).toEqual(there)
    },
  },
]
