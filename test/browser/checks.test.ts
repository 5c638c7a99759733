import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { documentLayers, originals } from '../../seed/index.ts'
import { aldermere } from '../store/graph.ts'
import { ask } from './asking.ts'
import { launch } from './chromium.ts'
import { describeInBrowser } from './describe.ts'
import { flagged, flagId, raised } from './flagged.ts'
import { type Served, served } from './served.ts'
import { isFocused, narrow, seen, type Visit, visit, wide } from './visit.ts'

const council = 'council/aldermere'
const checks = `/checks/${council}`
const claims = `/claims/${council}`
const disagreements = `/disagreements/${council}`
const against = `/flag/${flagId('against')}`

const question = `query ($council: ID!) {
  checks(council: $council) { total severities { severity total } }
  claims(council: $council) { actions total groups { shown total } claims(first: 1) { nodes { action { id } } } }
  disagreements(council: $council) { total }
}`

interface Answer {
  readonly checks: { readonly total: number; readonly severities: readonly { severity: string; total: number }[] }
  readonly claims: {
    readonly actions: number
    readonly total: number
    readonly groups: readonly { readonly shown: string; readonly total: number }[]
    readonly claims: { readonly nodes: readonly { readonly action: { readonly id: string } }[] }
  }
  readonly disagreements: { readonly total: number }
}

/** An action that the newest plan calls complete. */
const action = 'aldermere/plan-2025-01/action/'

describeInBrowser('what checks found', () => {
  let browser: Browser
  let server: Served
  let here: Visit
  let answer: Answer
  let on: string

  beforeAll(async () => {
    const known = await aldermere()
    const complete = known.find(
      (record) =>
        'label' in record && record.label === 'Action' && record.id.startsWith(action) && record.properties.rag === 'COMPLETE',
    )
    if (complete === undefined || !('label' in complete)) throw new Error('Aldermere calls no action complete')
    on = complete.id
    ;[browser, server] = await Promise.all([
      launch(),
      served({ records: flagged(known, on), layers: documentLayers('nowhere'), originals: originals('nowhere') } as never),
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

  const total = (severity: string): number => answer.checks.severities.find((each) => each.severity === severity)?.total ?? 0

  test('is told on the start page, and stands by kind and check, what matters most open', async () => {
    const { page } = here
    await page.goto('/')
    await page.getByRole('link', { name: `${answer.checks.total} things that checks found` }).click()
    await page.getByRole('heading', { level: 1, name: 'Aldermere: what checks found' }).waitFor()
    await page
      .getByRole('status')
      .filter({ hasText: `${answer.checks.total} flags.` })
      .waitFor()
    await page.getByRole('link', { name: raised.against }).waitFor()
    expect(await page.getByText('No date was found beside the mending of boat 1.').count()).toBe(0)
    await page.getByText(/^It accuses nobody|A flag says what papers print/).waitFor()
    await page.getByText(/\d+ checks? found nothing/).waitFor()
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Checks' }).waitFor()
  })

  test('opens by key, ten at first and then all', async () => {
    const { page } = here
    await page.goto(checks)
    const head = page.getByRole('button', { name: /Action without a date/ })
    await head.focus()
    await page.keyboard.press('Enter')
    const section = page.locator('.check').filter({ has: head })
    await section.locator('.flag-entry').first().waitFor()
    expect(await section.locator('.flag-entry').count()).toBe(10)
    await section.getByRole('button', { name: /^Show all/ }).click()
    await expect.poll(() => section.locator('.flag-entry').count()).toBeGreaterThanOrEqual(raised.many)
    await page.keyboard.press('Tab')
  })

  test('is limited by the address, and its totals with it', async () => {
    const { page } = here
    await page.goto(checks)
    await page.getByText('Choose what to show').click()
    await page.getByLabel('How much it matters').selectOption('high')
    await page
      .getByRole('status')
      .filter({ hasText: `${total('HIGH')} flags fit what was chosen.` })
      .waitFor()
    expect(new URL(page.url()).searchParams.get('severity')).toBe('high')
    await page.getByLabel('Kind of check').selectOption('gap')
    await expect.poll(() => new URL(page.url()).searchParams.get('group')).toBe('gap')
    await page.getByRole('link', { name: raised.missing }).waitFor()
    await page.getByRole('link', { name: raised.against }).waitFor({ state: 'detached' })
    await page.goto(`${checks}?about=${on}&severity=high`)
    await page.getByText(/^Only what is about/).waitFor()
    await page.getByRole('link', { name: raised.against }).waitFor()
    await page.getByLabel('About').waitFor()
    await page.getByRole('button', { name: 'Show everything' }).click()
    await page
      .getByRole('status')
      .filter({ hasText: `${answer.checks.total} flags.` })
      .waitFor()
  })

  test('keeps apart what a person says is wrong', async () => {
    const { page } = here
    await page.goto(checks)
    await page.getByRole('link', { name: raised.against }).waitFor()
    expect(await page.getByText(raised.rejected).count()).toBe(0)
    const section = page.locator('.check').filter({ hasText: raised.against })
    await section.getByRole('button', { name: /^(. )?People say that these are wrong/ }).click()
    await section.getByRole('link', { name: raised.rejected }).click()
    await page
      .getByText(new RegExp(raised.reason.replace('.', '\\.')))
      .first()
      .waitFor()
    expect(await seen(page.locator('.summary'))).toContain('A person says that this is wrong')
  })

  test('shows of a flag what each paper prints, side by side, one below the other on a phone', async () => {
    const { page } = here
    await page.goto(checks)
    await page.getByRole('link', { name: raised.against }).click()
    await page.waitForURL(`**${against}`)
    await page.getByRole('heading', { level: 1, name: 'Called complete, and found wanting' }).waitFor()
    expect(await isFocused(page, 'h1')).toBe(true)
    const sides = page.locator('.sides > .side')
    expect(await sides.count()).toBe(2)
    expect(await seen(sides.first())).toContain('Rating as printed: “Mended”')
    expect(await seen(sides.first())).toContain(raised.claimed)
    expect(await seen(sides.nth(1))).toContain(raised.shown)
    const tops = async () => Promise.all((await sides.all()).map(async (side) => (await side.boundingBox())?.y ?? 0))
    const [first = 0, second = 0] = await tops()
    expect(second).toBeGreaterThan(first)
    await page.setViewportSize(wide)
    await expect.poll(async () => new Set(await tops()).size).toBe(1)
    await page.getByRole('link', { name: 'Say that this is wrong' }).waitFor()
    await page.getByRole('link', { name: /^Its thread/ }).click()
    await page.getByRole('link', { name: /^Checks raised \d+ flags? about this/ }).click()
    await page.getByRole('link', { name: raised.against }).waitFor()
  })

  test('says what was searched, and is reached from the page of its id', async () => {
    const { page } = here
    await page.goto(`/thing/${flagId('missing')}`)
    await page.waitForURL(`**/flag/${flagId('missing')}`)
    const text = await seen(page.locator('.summary'))
    expect(text).toContain(raised.searched)
    expect(text).toContain('Follows from what is printed')
    await page.goto('/flag/aldermere/flag/nobody')
    await page.getByText('aldermere/flag/nobody').first().waitFor()
  })

  test('puts what a plan calls complete beside what shows it', async () => {
    const { page } = here
    await page.goto(claims)
    await page.getByText(`${answer.claims.total} of ${answer.claims.actions} actions`).waitFor()
    const told = page.getByRole('region', { name: /^Told otherwise/ })
    await told.getByRole('link', { name: raised.against }).waitFor()
    const other = answer.claims.groups.find(({ shown }) => shown === 'NOTHING')
    await page.getByRole('link', { name: `Nothing shows it (${other?.total})` }).click()
    await expect.poll(() => new URL(page.url()).searchParams.get('shown')).toBe('nothing')
    await told.waitFor({ state: 'detached' })
  })

  test('tells where papers disagree, or that nothing was found', async () => {
    const { page } = here
    await page.goto(disagreements)
    const { total: all } = answer.disagreements
    await page.getByText(all === 0 ? /^No check found that papers disagree/ : new RegExp(`^${all} disagreements?\\.`)).waitFor()
  })

  test('prints a flag with all its sides, and no control', async () => {
    const { page } = here
    await page.goto(against)
    await page.locator('.side').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText(raised.shown).isVisible()).toBe(true)
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
    await page.goto(checks)
    await page.getByRole('link', { name: raised.against }).waitFor()
    expect(await page.getByText('Folded when this was printed.').first().isVisible()).toBe(true)
  })
})
