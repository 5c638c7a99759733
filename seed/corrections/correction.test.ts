import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import {
  addCorrections,
  type Correction,
  correctionsIn,
  correctionsOf,
  readCorrections,
  wrongWithCorrection,
} from './correction.ts'

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-corrections-'))
afterAll(() => rmSync(folder, { recursive: true }))

const correction: Correction = {
  about: 'otterby/plan-2024/action/1',
  property: 'dueOn',
  was: '2024-05-01',
  value: '2025-05-01',
  reason: 'A slip of the pen.',
  passage: 'otterby/plan-2024/passage/1-2',
  by: 'An editor',
  kind: 'EDITOR',
  at: '2025-01-01T10:00:00Z',
}

describe('a correction', () => {
  it('is one', () => expect(wrongWithCorrection(correction)).toBeUndefined())

  it.each([
    [null],
    [{ about: 'otterby' }],
    [{ property: 'shines' }],
    [{ property: 'council' }],
    [{ about: 'otterby/plan-2024/passage/1-2', property: 'quote' }],
    [{ about: 'otterby/document/plan', property: 'sha256' }],
    [{ value: { a: 1 } }],
    [{ value: undefined }],
    [{ value: '' }],
    [{ value: 'Ring 0151 496 0123' }],
    [{ value: 'May \u202E2024' }],
    [{ passage: 'otterby/plan-2024/action/1' }],
    [{ reason: ' ' }],
    [{ by: 'An\neditor' }],
    [{ by: 'lamps@otterby.gov.uk' }],
    [{ kind: 'RULE' }],
    [{ at: 'today' }],
  ])('is none with %o', (change) => {
    expect(wrongWithCorrection(change === null ? null : { ...correction, ...change })).toBeTypeOf('string')
  })
})

describe('a file of corrections', () => {
  it('has each once, a later one of the same property in place of an earlier', async () => {
    const path = correctionsIn(join(folder, 'data'))
    await addCorrections(path, [correction, { ...correction, property: 'ref', was: null, value: '1.2' }])
    await addCorrections(path, [{ ...correction, value: null }])
    expect((await readCorrections(path)).map(({ property, value }) => [property, value])).toEqual([
      ['dueOn', null],
      ['ref', '1.2'],
    ])
    expect(readdirSync(join(folder, 'data'))).toEqual(['corrections.jsonl'])
  })

  it('is told with its place where a line is none, and nothing is added to it', async () => {
    const path = join(folder, 'bad.jsonl')
    writeFileSync(path, `${JSON.stringify(correction)}\n\n{"about":5}\n`)
    const before = readFileSync(path, 'utf8')
    await expect(addCorrections(path, [correction])).rejects.toMatchObject({
      code: 'RECORD_INVALID',
      message: expect.stringContaining('line 3'),
    })
    expect(readFileSync(path, 'utf8')).toBe(before)
  })

  it('may lack, unless somebody names it', async () => {
    expect(await readCorrections(join(folder, 'none'))).toEqual([])
    await expect(readCorrections(join(folder, 'none'), false)).rejects.toMatchObject({ code: 'FOLDER_REFUSED' })
    await expect(readCorrections(folder)).rejects.toMatchObject({ code: 'FOLDER_REFUSED' })
  })

  it('is of the councils whose things it names', () => {
    const ofCouncil = { ...correction, about: 'council/otterby', property: 'name' }
    expect(correctionsOf([correction, ofCouncil, { ...correction, about: 'bitterby/plan-2024/action/1' }], 'otterby')).toEqual([
      correction,
      ofCouncil,
    ])
  })
})
