import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { isNode, type LinkRecord } from '../../schema/index.ts'
import { dataSetFolder, linkedFrom, papers } from '../../test/seed/facts-made.ts'
import { writeFacts } from '../facts/folder.ts'
import { shippedSource } from '../keep/sources.ts'
import { factsFrom, makeFacts } from './making.ts'

const { folder, remove } = dataSetFolder()
const documents = mkdtempSync(join(tmpdir(), 'golden-thread-documents-'))
afterAll(() => {
  remove()
  rmSync(documents, { recursive: true })
})
const few = papers.filter(({ document }) => /improvement-plan|inspection-2024|minutes-2025-01-14/.test(document))
// Of the documents that are left out nothing is told by hand either.
const [council = ''] = readFileSync(join(folder, 'records.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.includes('"labels":["Council"]'))
writeFileSync(join(folder, 'records.jsonl'), `${council}\n`)
writeFileSync(join(folder, 'reviews.jsonl'), '')
const before = await factsFrom(few, folder)
const raised = before.records.find((each): each is LinkRecord => !isNode(each) && each.type === 'RAISED_ON')
const suggested = before.records.find(
  (each): each is LinkRecord => !isNode(each) && each.type !== 'RAISED_ON' && each.properties.basis === 'SUGGESTED',
)
const decisions = [raised, suggested].flatMap((link) =>
  link === undefined ? [] : [{ type: link.type, from: link.from, to: link.to }],
)

describe('the facts of a data set', { timeout: 120_000 }, () => {
  it('are the same bytes from the same documents, in whatever order they came', async () => {
    expect((await factsFrom([...few].reverse(), folder)).files).toEqual(before.files)
  })

  it('hold no wording of the documents', () => {
    const written = [...before.files.values()].join('')
    const quotes = few.flatMap(({ records }) =>
      records.flatMap((each) =>
        isNode(each) && each.label === 'Passage' && (each.properties.words ?? 0) > 14 ? [each.properties.quote ?? ''] : [],
      ),
    )
    expect(quotes.length).toBeGreaterThan(25)
    expect(quotes.filter((quote) => written.includes(JSON.stringify(quote).slice(1, -1)))).toEqual([])
  })

  it('tell links and flags as they were before editors decided on them, whose decisions count when they are read', async () => {
    const by = { decision: 'REJECTED', by: 'An editor', kind: 'EDITOR', at: '2025-01-01T10:00:00Z', reason: 'It is not so.' }
    writeFileSync(join(folder, 'reviews.jsonl'), decisions.map((each) => `${JSON.stringify({ ...by, ...each })}\n`).join(''))
    const made = await factsFrom(few, folder)
    expect(made.misfits).toEqual([])
    expect([...made.files.values()].join('')).not.toContain('reviewedBy')
    await writeFacts(folder, made.files)
    const { records, unfit } = await linkedFrom([await shippedSource(folder)])
    expect(unfit).toEqual([])
    expect(decisions).toHaveLength(2)
    for (const decided of decisions)
      expect(records).toContainEqual(
        expect.objectContaining({
          ...decided,
          properties: expect.objectContaining({ basis: 'REJECTED', reasons: expect.anything() }),
        }),
      )
  })

  it('are made of a folder with documents, of a council that the data set tells of', async () => {
    await expect(makeFacts(documents, folder)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringMatching(/No document/),
    })
    await expect(makeFacts(join(documents, 'none'), folder)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    writeFileSync(join(documents, 'empty.txt'), '')
    await expect(makeFacts(documents, folder)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringMatching(/empty/),
    })
    const records = join(folder, 'records.jsonl')
    writeFileSync(records, readFileSync(records, 'utf8').replaceAll('"name":"Aldermere"', '"name":"Otterby"'))
    await expect(makeFacts(documents, folder)).rejects.toMatchObject({
      code: 'RECORD_INVALID',
      message: expect.stringContaining(basename(folder)),
    })
  })
})
