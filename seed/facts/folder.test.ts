import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { GraphRecord } from '../../schema/index.ts'
import { digestOfFacts, factFiles, holdsFacts, readFacts, writeFacts } from './folder.ts'

const sha256 = 'b'.repeat(64)
const council = 'council/otterby'
const [plan, action, passage] = ['otterby/document/plan-2024', 'otterby/plan-2024/action/1', 'otterby/plan-2024/passage/20-40']
const words = { digest: sha256, normalDigest: sha256, words: 4 }
const records = [
  { label: 'Council', id: council, properties: { name: 'Otterby' } },
  { label: 'Document', id: plan, properties: { title: 'Plan', sha256, council } },
  { label: 'Action', id: action, properties: { ref: '1', council } },
  {
    label: 'Passage',
    id: passage,
    properties: { start: 20, end: 40, lineStart: 3, lineEnd: 4, ...words, state: 'UNREAD', council },
  },
  { type: 'CITES', from: action, to: passage, properties: { basis: 'STATED', role: 'SAYS' } },
  { type: 'PART_OF', from: passage, to: plan, properties: { basis: 'STRUCTURAL' } },
] as unknown as GraphRecord[]
const files = factFiles('otterby', records)

describe('the facts of a council in a folder', () => {
  let folder: string
  const path = (...names: string[]): string => join(folder, 'facts', ...names)
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'golden-thread-folder-'))
    await writeFacts(folder, files)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('are a file for each subject and document, the same whatever order records came in', async () => {
    expect([...files.keys()].sort()).toEqual(['documents.jsonl', 'passages/plan.jsonl', 'plans.jsonl'])
    expect(factFiles('otterby', [...records].reverse())).toEqual(files)
    const { records: back, documents } = await readFacts(folder, 'otterby')
    expect(factFiles('otterby', back)).toEqual(files)
    expect(back).toHaveLength(records.length)
    expect([...documents]).toEqual([[sha256, plan]])
    const digest = await digestOfFacts(folder)
    writeFileSync(path('plans.jsonl'), readFileSync(path('plans.jsonl'), 'utf8').replace('"ref":"1"', '"ref":"2"'))
    expect(await digestOfFacts(folder)).not.toBe(digest)
  })

  it('are written anew whole, and never over files of another kind', async () => {
    writeFileSync(path('left.jsonl'), '')
    await writeFacts(folder, files)
    expect(readdirSync(path())).not.toContain('left.jsonl')
    writeFileSync(path('mine.ts'), '')
    await expect(writeFacts(folder, files)).rejects.toMatchObject({ code: 'FOLDER_REFUSED' })
    expect(existsSync(path('mine.ts'))).toBe(true)
    expect(readdirSync(folder)).toEqual(['facts'])
  })

  it('are in no folder that has the name alone', () => {
    expect(holdsFacts(folder)).toBe(true)
    rmSync(path('passages'), { recursive: true })
    expect(holdsFacts(folder)).toBe(false)
  })

  it.each([
    [
      'a file of passages is missing',
      () => rmSync(path('passages', 'plan.jsonl')),
      /20-40, to which this line leads.*plans\.jsonl, line 1/,
    ],
    ['the documents are missing', () => rmSync(path('documents.jsonl')), /names? nothing|no file|is no id/],
    ['a line is cut off', () => writeFileSync(path('plans.jsonl'), '{"id":"plan-2024/act'), /no JSON.*plans\.jsonl, line 1/],
    [
      'a line stands twice',
      () => writeFileSync(path('plans.jsonl'), files.get('plans.jsonl')?.repeat(2) ?? ''),
      /tells again.*line 2/,
    ],
    [
      'two versions stand in conflict',
      () => writeFileSync(path('plans.jsonl'), `<<<<<<< HEAD\n${files.get('plans.jsonl')}`),
      /no JSON/,
    ],
  ])('are refused where %s', async (_, damage, what) => {
    damage()
    await expect(readFacts(folder, 'otterby')).rejects.toMatchObject({
      code: 'RECORD_INVALID',
      message: expect.stringMatching(what),
    })
  })

  it('are refused where the folder cannot be read', async () => {
    rmSync(path(), { recursive: true })
    writeFileSync(path(), '')
    await expect(readFacts(folder, 'otterby')).rejects.toMatchObject({ code: 'FOLDER_REFUSED' })
    rmSync(path())
    mkdirSync(path())
  })
})
