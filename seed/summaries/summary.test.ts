import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readSummaries, writtenSummaries } from './summary.ts'

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-summaries-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = join(folder, 'summaries.jsonl')
const reading = (text: string) => {
  writeFileSync(path, text)
  return readSummaries(path)
}
const [two, ten] = ['2', '10'].map((ref) => ({
  id: `otterby/plan-2024/action/${ref}`,
  said: ['a'.repeat(16)],
  summary: 'Light lamps.',
}))
const line = (change: object): string => JSON.stringify({ ...two, ...change })

describe('a file of summaries', () => {
  it('is read as it was written, in the order in which a reader counts', async () => {
    const written = writtenSummaries([ten, two] as never)
    expect(await reading(written.replaceAll('\n', '\r\n'))).toEqual([two, ten])
    expect(writtenSummaries(await reading(written))).toBe(written)
  })

  it('may lack', async () => expect(await readSummaries(join(folder, 'none'))).toEqual([]))

  it.each([
    '{',
    'null',
    '[]',
    line({ id: 'otterby/flag/1' }),
    line({ id: 'otterby/plan-2024/passage/1-2' }),
    line({ id: 5 }),
    line({ said: ['A'.repeat(16)] }),
    line({ said: 'a'.repeat(16) }),
    line({ summary: '' }),
    line({ summary: ' Light lamps.' }),
    line({ summary: 'Light\nlamps.' }),
    line({ summary: 'Light \u202Elamps.' }),
    line({ summary: 'x'.repeat(601) }),
    line({ summary: 'Write to lamps@otterby.gov.uk.' }),
  ])('is refused with the place of a line that is none: %s', async (hostile) => {
    await expect(reading(`${JSON.stringify(two)}\n${hostile}\n`)).rejects.toMatchObject({
      code: 'RECORD_INVALID',
      message: expect.stringContaining('line 2'),
    })
  })

  it('is refused where it cannot be read', async () =>
    expect(readSummaries(folder)).rejects.toMatchObject({ code: 'FOLDER_REFUSED' }))
})
