import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { library } from '../../schema/index.ts'
import { launch } from './chromium.ts'
import { describeInBrowser } from './describe.ts'
import { type Served, served } from './served.ts'
import { expectNoBarriers, headingOf, narrow, seen, type Visit, visit } from './visit.ts'

const operation = (name: string) => {
  const found = library().find((each) => each.name === name)
  if (found === undefined) throw new Error(`The library has no ${name}`)
  return found
}

/** The editor is large, and is read by the browser anew in each window. */
const patience = 30_000

const lines = (page: Page, part: string) => page.locator(`${part} .view-lines`)

async function edited(page: Page, part: '.graphiql-query-editor' | '.graphiql-editor-tool'): Promise<string> {
  await lines(page, part).locator('.view-line').first().waitFor()
  return (await seen(lines(page, part))).replaceAll('\u00a0', ' ')
}

const run = (page: Page) => page.getByRole('button', { name: 'Run', exact: true })

describeInBrowser('the page that queries the data', () => {
  let browser: Browser
  let server: Served
  let here: Visit
  /** The operations that were asked for, but for what the editor asks about the schema. */
  const asked: string[] = []

  beforeAll(async () => {
    ;[browser, server] = await Promise.all([launch(), served()])
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
  beforeEach(async () => {
    here = await visit(browser, server.address)
    here.page.setDefaultTimeout(patience)
    asked.length = 0
    here.page.on('request', (request) => {
      const body = request.url().endsWith('/graphql') ? request.postDataJSON() : undefined
      if (body?.query !== undefined && body.operationName !== 'IntrospectionQuery') asked.push(body.query)
    })
  })
  afterEach(async () => {
    const { complaints, strangers } = here
    await here.close()
    expect(complaints).toEqual([])
    expect(strangers).toEqual([])
  })

  test('opens with a question, runs it when asked, and tells what it cost and of which data it is', async () => {
    const { page } = here
    await page.goto('/query')
    await page.getByRole('heading', { level: 1, name: 'Query the data' }).waitFor()
    const { title, text } = operation('what-became-of-a-recommendation')
    await page.getByRole('heading', { level: 2, name: title }).waitFor()
    await expect
      .poll(() => edited(page, '.graphiql-query-editor'), { timeout: patience })
      .toContain('query WhatBecameOfARecommendation')
    expect(await seen(page.locator('.outcome'))).toBe('Not run yet.')
    expect(asked).not.toContain(text)
    await run(page).click()
    await page.getByText(/^Answered in .* Cost [\d,]+ of [\d,]+ points\. Data/).waitFor()
    expect(asked).toContain(text)
    await expect.poll(() => seen(lines(page, '.result-window')), { timeout: patience }).toContain('trace')
  })

  test('lists the library by those it is for, and fills the editors with what is chosen', async () => {
    const { page } = here
    await page.goto('/query')
    const list = page.getByRole('navigation', { name: 'Questions to start from' })
    await list.getByRole('link').first().waitFor()
    expect(await list.getByRole('link').count()).toBe(library().length)
    const { title, variables } = operation('what-is-late')
    await list.getByRole('link', { name: title }).click()
    await page.getByRole('heading', { level: 2, name: title }).waitFor()
    await expect.poll(() => edited(page, '.graphiql-query-editor'), { timeout: patience }).toContain('WhatIsLate')
    await expect.poll(() => edited(page, '.graphiql-editor-tool'), { timeout: patience }).toContain(String(variables.council))
    await page.goBack()
    await expect.poll(() => edited(page, '.graphiql-query-editor'), { timeout: patience }).toContain('WhatBecame')
  })

  test('gives things to choose from where an operation asks for one', async () => {
    const { page } = here
    await page.goto('/query?op=what-changed-in-a-plan')
    const from = page.getByLabel(/\$from$/)
    await from.waitFor()
    const ids = await from.locator('option').evaluateAll((options) => options.map((each) => (each as HTMLOptionElement).value))
    expect(ids.length).toBeGreaterThan(1)
    const other = ids.find((id) => id !== operation('what-changed-in-a-plan').variables.from) ?? ''
    await from.selectOption(other)
    await expect.poll(() => edited(page, '.graphiql-editor-tool'), { timeout: patience }).toContain(`"from": "${other}"`)
    expect(JSON.parse(new URL(page.url()).searchParams.get('variables') ?? '')).toMatchObject({ from: other })
  })

  test('makes a permalink of one’s own query that no server is sent, and opens it without running it', async () => {
    const { page } = here
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('/query')
    await edited(page, '.graphiql-query-editor')
    await page.locator('.graphiql-query-editor .monaco-editor').click()
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    await page.keyboard.insertText('{ graph { nodes } }')
    await expect.poll(() => edited(page, '.graphiql-query-editor'), { timeout: patience }).toContain('{ graph { nodes } }')
    await page.waitForTimeout(500)
    await page.getByRole('button', { name: 'Copy permalink' }).click()
    await page.getByText(/^Copied\./).waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(new URL(link).search).toBe('')
    await page.goto('/about')
    await page.goto(link)
    await page.getByRole('heading', { level: 2, name: 'A query of your own' }).waitFor()
    await expect.poll(() => edited(page, '.graphiql-query-editor'), { timeout: patience }).toContain('{ graph { nodes } }')
    expect(asked).not.toContain('{ graph { nodes } }')
    await run(page).click()
    await page.getByText(/^Answered in/).waitFor()
    expect(asked).toContain('{ graph { nodes } }')
  })

  test('is led to from a thing, with the policy that its editor needs', async () => {
    const { page } = here
    const { indicator } = operation('a-figure-over-the-years').variables
    await page.goto(`/thing/${indicator}`)
    await page.getByRole('link', { name: 'See this as data (GraphQL)' }).click()
    await page.getByRole('heading', { level: 2, name: operation('a-figure-over-the-years').title }).waitFor()
    await expect.poll(() => edited(page, '.graphiql-editor-tool'), { timeout: patience }).toContain(String(indicator))
    const policyAt = async (path: string) => (await fetch(`${server.address}${path}`)).headers.get('content-security-policy')
    expect(await policyAt('/query?op=x')).toContain("style-src 'self' 'unsafe-inline'")
    expect(await policyAt('/query')).toContain("script-src 'self';")
    expect(await policyAt('/query/docs')).not.toContain('unsafe-inline')
    expect(await policyAt('/')).not.toContain('unsafe-inline')
  })

  test('lets the keyboard out of the editor as it says', async () => {
    const { page } = here
    await page.goto('/query')
    await edited(page, '.graphiql-query-editor')
    await page.locator('.graphiql-query-editor .monaco-editor').click()
    const inside = () => page.evaluate(() => document.activeElement?.closest('.monaco-editor') !== null)
    expect(await inside()).toBe(true)
    await page.keyboard.press('Control+M')
    await page.keyboard.press('Tab')
    expect(await inside()).toBe(false)
  })

  test('stands on paper as text', async () => {
    const { page } = here
    await page.goto('/query?op=what-the-graph-holds')
    await run(page).click()
    await page.getByText(/^Answered in/).waitFor()
    await page.emulateMedia({ media: 'print' })
    const paper = await seen(page.locator('.printed-query'))
    expect(paper).toContain('query WhatTheGraphHolds')
    expect(paper).toContain('"relationships":')
    expect(await page.locator('.graphiql-container:visible').count()).toBe(0)
  })

  test('says when the library has no such operation', async () => {
    const { page } = here
    await page.goto('/query?op=nothing-of-the-kind')
    expect(await seen(page.getByRole('alert'))).toContain('nothing-of-the-kind')
  })

  test('tells all that can be asked, by subject, and leads from a type to what is told of it', async () => {
    const { page } = here
    await page.goto('/query/docs')
    await page.getByRole('link', { name: 'Threads', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Threads' }).waitFor()
    await page.getByRole('link', { name: 'TraceResult' }).first().click()
    expect(new URL(page.url()).hash).toBe('#TraceResult')
    expect(await page.locator('#TraceResult').isVisible()).toBe(true)
    const inBook = readFileSync(new URL('../../schema/API.md', import.meta.url), 'utf8')
    expect(inBook).toContain('#### TraceResult')
  })

  test('puts no barrier anywhere, on a phone and on a desk', async () => {
    const { page } = here
    for (const address of ['/query?op=what-is-late', '/query/docs', '/query/docs/trace']) {
      await page.goto(address)
      await headingOf(page)
      if (address.startsWith('/query?')) {
        await page.getByRole('button', { name: /Documentation Explorer/ }).click()
        await run(page).click()
        await page.getByText(/^Answered in/).waitFor()
      }
      await expectNoBarriers(page)
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320)
      await page.setViewportSize(narrow)
    }
  })
})
