import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { ask } from './asking.ts'
import { launch } from './chromium.ts'
import { describeInBrowser } from './describe.ts'
import { type Served, served } from './served.ts'
import { isFocused, narrow, seen, type Visit, visit } from './visit.ts'

const council = 'council/aldermere'

/** What a person who has read the minutes of one meeting expects to see of it. */
const expected = {
  title: 'Children and Families Scrutiny Committee, 15 October 2024',
  heading: /^19\. Children's Improvement Plan/,
  promised: /By 14 January 2025/,
  by: "Director of Children's Services",
}

const question = `query ($council: ID!) {
  meetingHistory(council: $council) {
    meetings { meeting { id title } items minutes }
    named { meeting { id title } }
  }
  decisions(council: $council) {
    day { day }
    total
    states { state total }
    list(first: 100) { nodes { kind state whom { id caption } documentsSince node { id caption } } }
  }
}`

interface Listed {
  readonly meeting: { readonly id: string; readonly title: string }
  readonly items: number
  readonly minutes: number
}

interface Decided {
  readonly kind: string
  readonly state: string | null
  readonly documentsSince: number | null
  readonly whom: readonly { readonly id: string; readonly caption: string }[]
  readonly node: { readonly id: string; readonly caption: string }
}

describeInBrowser('meetings', () => {
  let browser: Browser
  let server: Served
  let here: Visit
  let meetings: readonly Listed[]
  let named: readonly Pick<Listed, 'meeting'>[]
  let decided: readonly Decided[]
  /** The meeting that is known to the person who wrote what is expected. */
  let known: string

  beforeAll(async () => {
    ;[browser, server] = await Promise.all([launch(), served()])
    const { meetingHistory, decisions } = await ask(server.address, question, { council })
    meetings = meetingHistory.meetings
    named = meetingHistory.named
    decided = decisions.list.nodes
    known = meetings.find(({ meeting, minutes }) => meeting.title === expected.title && minutes > 0)?.meeting.id ?? ''
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

  test('are listed with what each held, and apart from them those that are only named', async () => {
    const { page } = here
    await page.goto('/')
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Meetings' }).click()
    await page.getByRole('heading', { level: 1, name: 'Meetings of Aldermere' }).waitFor()
    const apart = page.locator('section').filter({ has: page.getByRole('heading', { name: /^Named in other papers/ }) })
    await apart.waitFor()
    expect(meetings.length).toBeGreaterThan(0)
    expect(await page.locator('main .entries > li').count()).toBe(meetings.length + named.length)
    expect(await apart.getByRole('listitem').count()).toBe(named.length)
    for (const { meeting, minutes } of meetings) {
      const entry = page.locator('main .entries > li').filter({ has: page.locator(`a[href="/meeting/${meeting.id}"]`) })
      expect(await seen(entry)).toContain(minutes > 0 ? `${minutes} minute` : 'No minutes read')
    }
  })

  test('tell what was raised, promised and resolved, one step from the words, and what came back', async () => {
    const { page } = here
    await page.goto(`/meeting/${known}`)
    await page.getByRole('heading', { level: 1, name: expected.title }).waitFor()
    expect(await page.title()).toBe(`${expected.title} - Golden Thread`)
    for (const name of [/^Agenda/, /^Minutes/]) await page.getByRole('heading', { level: 2, name }).waitFor()
    const minute = page.locator('.minute').filter({ has: page.getByRole('heading', { level: 3, name: expected.heading }) })
    for (const name of ['Matters raised', 'Promised', 'Resolved', 'What it refers to'])
      await minute.getByRole('heading', { level: 4, name }).waitFor()
    const promise = minute.getByRole('listitem').filter({ hasText: expected.promised }).first()
    expect(await seen(promise)).toContain(`Promised by ${expected.by}`)
    await promise.locator('.passage-step').first().click()
    await page.locator('.mark-in-text--here').first().waitFor()
    await page.getByRole('link', { name: /^❮?\s*Back to/ }).click()
    await page.getByRole('heading', { level: 1, name: expected.title }).waitFor()
    await expect.poll(() => isFocused(page, '.passage-step')).toBe(true)
  })

  test('have what they asked for and were promised in one list, whose state is said without blame', async () => {
    const { page } = here
    await page.goto('/decisions')
    await page.getByRole('status').getByText(`${decided.length} in all`).waitFor()
    const entries = page.locator('.decisions-of > .finding-list > .finding')
    expect(await entries.count()).toBe(decided.length)
    const open = decided.find(({ state }) => state === 'NOT_FOUND')
    expect(open).toBeDefined()
    const entry = entries.filter({ has: page.locator(`a[href="/thing/${open?.node.id}"]`) })
    const words = await seen(entry)
    expect(words).toMatch(new RegExp(`Not found in the ${open?.documentsSince} documents? read since`))
    expect(words).not.toMatch(/fail|broke|ignored|overdue/i)
  })

  test('are limited in the address to a role and a state, by key alone', async () => {
    const { page } = here
    const [role] = decided.flatMap(({ whom }) => whom)
    const ofRole = decided.filter(({ whom }) => whom.some(({ id }) => id === role?.id))
    await page.goto('/decisions')
    await page.locator('summary').filter({ hasText: 'Choose what to show' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('combobox', { name: 'Whom' }).selectOption(role?.id ?? '')
    await page.getByRole('status').getByText(`${ofRole.length} in all`).waitFor()
    expect(new URL(page.url()).searchParams.get('whom')).toBe(role?.id)
    await page.getByRole('combobox', { name: 'What came back' }).selectOption('open')
    const open = ofRole.filter(({ state }) => state === 'NOT_FOUND')
    await expect.poll(() => page.locator('.decisions-of > .finding-list > .finding').count()).toBe(open.length)
    await page.getByRole('button', { name: 'Show all' }).click()
    await page.getByRole('status').getByText(`${decided.length} in all`).waitFor()
    expect(new URL(page.url()).searchParams.get('whom')).toBeNull()
  })

  test('stand on paper with what is open, without controls', async () => {
    const { page } = here
    await page.goto('/decisions')
    await page.getByRole('status').getByText(`${decided.length} in all`).waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.decisions-of > .finding-list > .finding:visible').count()).toBe(decided.length)
    expect(await page.locator('select:visible, button:visible, .header-links:visible, .no-print:visible').count()).toBe(0)
  })

  test('that are not held say so', async () => {
    const { page } = here
    await page.goto('/meeting/aldermere/meeting/1999-01-01')
    await page.getByRole('heading', { level: 1, name: 'Nothing is held here' }).waitFor()
  })
})
