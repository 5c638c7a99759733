import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildIfStale } from '../../client/build/index.ts'
import { launch } from './chromium.ts'
import { describeInBrowser } from './describe.ts'
import { serveAsAnybody } from './real.ts'
import { countAsking } from './settled.ts'
import { answerTo, missing, numbersOf, open, pictureFile, sectionOf, tour } from './tour/index.ts'
import { seen, type Visit, visit } from './visit.ts'

const minute = 60_000
const root = fileURLToPath(new URL('../../', import.meta.url))
const kilobyte = 1024

/** As a reader sees it: one space for many, and one kind of apostrophe. */
const plain = (text: string): string => text.replaceAll('’', "'").replaceAll(/\s+/g, ' ')

describe('the tour of the README', () => {
  test('is the tour that is walked here', () => {
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(`${sectionOf(tour)}\n`)
  })

  test('asks five questions for each reader', () => {
    const readers = tour.map(({ reader }) => reader)
    for (const reader of ['councillor', 'inspector', 'analyst']) expect(readers.filter((each) => each === reader)).toHaveLength(5)
    expect(new Set(tour.map(({ name }) => name)).size).toBe(tour.length)
  })

  test('has a picture of each page, none of them large', () => {
    const sizes = tour.map((stop) => statSync(join(root, pictureFile(stop))).size)
    expect(Math.max(...sizes)).toBeLessThan(90 * kilobyte)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1000 * kilobyte)
  })

  test('tells an answer that holds what is wanted from one that does not', () => {
    const answer = { list: [{ day: 1, more: true }, { day: 2 }], total: 2 }
    expect(missing(answer, { list: [{ day: 1 }, { day: 2 }], total: 2 })).toEqual([])
    expect(missing(answer, { list: [{ day: 2 }, { day: 1 }] })).toEqual(['data.list[1]: nothing is {"day":1}'])
    expect(missing(answer, { total: 3, none: 'x' })).toEqual(['data.total: 2, not 3', 'data.none: undefined, not "x"'])
  })
})

describeInBrowser('the tour of Sefton, with no document at hand,', () => {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-tour-'))
  let browser: Browser
  let server: Awaited<ReturnType<typeof serveAsAnybody>>
  let here: Visit

  beforeAll(async () => {
    await buildIfStale()
    ;[browser, server] = await Promise.all([launch(), serveAsAnybody(folder)])
    here = await visit(browser, server.address)
    await countAsking(here.page.context())
  }, 5 * minute)
  afterAll(async () => {
    await here?.close()
    await browser?.close()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test.each(tour)('$reader: $question', async (stop) => {
    const { data, errors } = await answerTo(server.address, stop)
    expect(errors).toBeUndefined()
    expect(missing(data, stop.holds)).toEqual([])

    const { page } = here
    await open(page, stop)
    const main = page.getByRole('main')
    const said = plain(await seen(main))
    for (const words of stop.says) {
      if (typeof words === 'string') expect(said).toContain(plain(words))
      else expect(said).toMatch(words)
    }

    const given = new Set(numbersOf(`${said} ${JSON.stringify(data)}`))
    expect(numbersOf(stop.answer).filter((number) => !given.has(number))).toEqual([])

    if (stop.table !== undefined) {
      const table = await fetch(`${server.address}${stop.table.address}`)
      expect(table.status).toBe(200)
      expect(table.headers.get('content-type')).toContain('text/csv')
      expect(await table.text()).toContain(stop.table.says)
    }
    expect(here.complaints).toEqual([])
    expect(here.strangers).toEqual([])
  })
})
