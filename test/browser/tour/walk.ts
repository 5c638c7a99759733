import type { Page } from 'playwright-core'
import { library } from '../../../schema/index.ts'
import { settled } from '../settled.ts'
import type { Json, Stop } from './stop.ts'

const isQuery = ({ address }: Stop): boolean => address.startsWith('/query')

/** Runs what the page for queries was opened with, and waits for the answer to be drawn. */
async function run(page: Page): Promise<void> {
  await page.locator('.graphiql-query-editor .view-line').first().waitFor()
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  await page.getByText(/^Answered in/).waitFor()
  await page.locator('.result-window .view-line').nth(3).waitFor()
}

/** Opens the page of a question, as a reader of the README does, in a window that counts what it asks for. */
export async function open(page: Page, stop: Stop): Promise<void> {
  await page.goto(stop.address)
  await settled(page)
  if (isQuery(stop)) await run(page)
  const { unfold } = stop.picture
  if (unfold !== undefined) await page.getByRole('button', { name: unfold }).first().click()
}

const textOf = ({ asked }: Stop): string => {
  if ('text' in asked) return asked.text
  const kept = library().find(({ name }) => name === asked.library)
  if (kept === undefined) throw new Error(`The library has no ${asked.library}`)
  return kept.text
}

/** What GraphQL answers to a question. */
export async function answerTo(address: string, stop: Stop): Promise<{ readonly data?: Json; readonly errors?: Json }> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: textOf(stop), variables: stop.asked.variables }),
  })
  return (await response.json()) as { data?: Json; errors?: Json }
}
