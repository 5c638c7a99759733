import { existsSync, readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test, vi } from 'vitest'
import { makeReports } from './reports.ts'

const made = await makeReports()
const bytesOf = (name: string) => made.find((each) => each.name === name)?.bytes ?? Buffer.alloc(0)

/** The lines of each page, in the order in which the file has them. */
async function pagesOf(name: string) {
  const document = await getDocument({ data: new Uint8Array(bytesOf(name)), verbosity: 0, useSystemFonts: true }).promise
  const labels = await document.getPageLabels()
  const pages: string[][] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const lines = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
    pages.push(lines.split('\n'))
  }
  return { labels, pages }
}

const older = await pagesOf('inspection-2021-11.pdf')
const newer = await pagesOf('inspection-2024-03.pdf')
const [olderText, newerText] = [older, newer].map(({ pages }) => pages.flat().join('\n'))

/** The pages on which two neighbouring pieces of one sentence stand. */
const sidesOf = (pages: readonly (readonly string[])[], ...pieces: string[]) =>
  pieces.map((piece) => pages.findIndex((lines) => lines.join(' ').includes(piece)))

test('the files in documents are what is made here', () => {
  const folder = new URL('../documents/', import.meta.url)
  const there = made.filter(({ name }) => existsSync(new URL(name, folder)))
  const stale = there.filter(({ name, bytes }) => !readFileSync(new URL(name, folder)).equals(bytes))
  expect(
    stale.map(({ name }) => name),
    'run: npm run reports',
  ).toEqual([])
})

test('the same bytes are made whatever the clock says', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') })
  const again = await makeReports()
  vi.useRealTimers()
  expect(again.map(({ name, bytes }, index) => [name, bytes.equals(made[index]?.bytes ?? Buffer.alloc(0))])).toEqual(
    made.map(({ name }) => [name, true]),
  )
})

test('every page says that the council is invented, and the first begins with it', () => {
  for (const { pages } of [older, newer]) {
    expect(pages.filter((lines) => !lines.join(' ').includes('Aldermere is an invented council'))).toEqual([])
    expect(pages[0]?.join(' ')).toMatch(/^\s*Aldermere is an invented council/)
  }
})

test('pages are labelled otherwise than they are counted', () => {
  expect(older.labels?.slice(0, 5)).toEqual(['', 'i', 'ii', '1', '2'])
  expect(newer.labels).toBeNull()
})

test('the traps that a reader must get past are in them', () => {
  expect(newerText).toContain('What needs to improve?1')
  expect(olderText).toMatch(/Recommendations ?\.{20,}2\n/)
  expect(olderText).toMatch(/the ser-\nvice /)
  expect(olderText).toMatch(/\uf0b7/)
  expect(newerText).toMatch(/◼/)
  expect(sidesOf(older.pages, 'by which time', 'a third of them have')).toEqual([5, 6])
  expect(sidesOf(newer.pages, 'in Pellgate now', 'offer flats')).toEqual([1, 2])
})
