import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { toLine } from '../../schema/index.ts'
import { readDataset } from './dataset.ts'
import { progressLine } from './progress.ts'

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-dataset-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (text: string): string => {
  const path = join(folder, 'records.jsonl')
  writeFileSync(path, text)
  return path
}
const thing = toLine({ label: 'Role', id: 'a/role/1', properties: { name: 'Head' } })
const link = toLine({ type: 'OF', from: 'a/role/1', to: 'council/a', properties: { basis: 'STRUCTURAL' } })

it('puts things before links, and passes over empty lines', async () => {
  const { records } = await readDataset('a', file(`${link}\r\n\n${thing}\n`))
  expect(records.map((record) => ('label' in record ? 'thing' : 'link'))).toEqual(['thing', 'link'])
})

it('has another digest when a line changes', async () => {
  const first = await readDataset('a', file(thing))
  const second = await readDataset('a', file(thing.replace('Head', 'Lead')))
  expect(first.digest).not.toBe(second.digest)
})

it('names file and line of what it cannot read', async () => {
  await expect(readDataset('a', file(`${thing}\nnonsense\n`))).rejects.toThrow('records.jsonl, line 2')
})

it('names a file that is not there', async () => {
  await expect(readDataset('a', join(folder, 'none.jsonl'))).rejects.toThrow('none.jsonl')
})

it('shows how far a load is', () => {
  expect(progressLine('a', 1500, 3000)).toBe('Loading a [############............] 1,500 of 3,000 records')
  expect(progressLine('a', 0, 0)).toContain('0 of 0')
})
