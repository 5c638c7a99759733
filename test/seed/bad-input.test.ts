import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readFile } from '../../seed/read/file.ts'
import { runScript, saidBy } from '../faults/server.ts'
import * as bad from './bad-files.ts'
import { netherwick } from './netherwick.ts'

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-bad-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What is refused, and the words that say why. */
const refused: readonly (readonly [name: string, make: bad.BadFile, words: RegExp])[] = [
  ['a PDF with a password', bad.encryptedPdf, /opens only with a password/],
  ['a PDF of pictures', bad.scannedPdf, /All 3 pages of this PDF are pictures without text.*needs OCR/],
  ['a PDF that is cut off', bad.truncatedPdf, /cut off.*nothing was taken/],
  ['a picture named .pdf', bad.pngNamedPdf, /This is a picture/],
  ['an empty file', bad.emptyFile, /empty/],
  ['a DOCX without its text', bad.docxWithoutDocument, /ZIP file, and no document of Word|damaged/],
  ['a DOCX that unpacks to gigabytes', bad.zipBombDocx, /not unpacked.*MB/],
  ['a DOCX that unpacks to gigabytes and denies it', bad.lyingZipBombDocx, /not unpacked.*MB/],
]

describe('files that cannot be read', () => {
  it.each(refused)('%s is refused in one line', async (_, make, words) => {
    const path = await make(folder)
    const problem = await readFile(path).then(
      () => undefined,
      (thrown) => thrown,
    )
    expect(problem).toMatchObject({ name: 'Problem', code: 'INVALID_INPUT', parts: { where: path } })
    expect(problem.message).toMatch(words)
    expect(problem.message).not.toContain('\n')
  })

  it('unpacks nothing of a zip bomb', async () => {
    const path = await bad.lyingZipBombDocx(folder)
    const before = process.memoryUsage.rss()
    await expect(readFile(path)).rejects.toThrow()
    expect((process.memoryUsage.rss() - before) >> 20).toBeLessThan(200)
  })

  it('says how many files it could not read, each in a line, and reads the others', async () => {
    const paths = await Promise.all(refused.map(([, make]) => make(folder)))
    const { pack } = netherwick(folder)
    const { status, stderr, stdout } = await runScript('seed/main.ts', ['ingest', '--dry-run', ...paths, pack], {
      DATA_DIR: join(folder, 'data'),
    }).ended
    expect(status).toBe(1)
    const said = saidBy(stderr).filter((line) => line.startsWith('golden-thread: '))
    expect(said).toHaveLength(paths.length)
    for (const path of paths) expect(said.filter((line) => line.includes(path))).toHaveLength(1)
    expect(stdout).toContain('3 actions')
  })
})

describe('files that are not what their name says', () => {
  it.each([
    ['a PDF named .txt', bad.pdfNamedTxt, /^pdf /],
    ['a DOCX named .pdf', bad.docxNamedPdf, /^docx /],
  ] as const)('%s is read as what it is', async (_, make, reader) => {
    const { layer, remarks } = await readFile(await make(folder))
    expect(layer.reader).toMatch(reader)
    expect(layer.text).toContain('Visits in Aldermere were late')
    expect(remarks).toEqual([])
  })
})

describe('PDFs that take care', () => {
  it('with a broken index is read by looking for its parts, and says so', async () => {
    const { layer, remarks } = await readFile(await bad.garbledXrefPdf(folder))
    expect(layer.pages).toHaveLength(2)
    expect(layer.text).toMatch(/Page 1\.[\s\S]*Page 2\./)
    expect(remarks).toEqual([expect.stringMatching(/index is damaged/)])
  })

  it('of 2,000 pages is read whole, in bounded memory', async () => {
    const path = await bad.manyPagesPdf(folder)
    let peak = process.memoryUsage.rss()
    const before = peak
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage.rss())
    }, 20)
    const { layer } = await readFile(path)
    clearInterval(watch)
    expect(layer.pages).toHaveLength(2000)
    for (const page of [1, 33, 1000, 2000]) {
      const { start, end } = layer.pages?.[page - 1] ?? { start: 0, end: 0 }
      expect(layer.text.slice(start, end)).toContain(`Page ${page}.`)
    }
    expect((peak - before) >> 20).toBeLessThan(700)
  })
})
