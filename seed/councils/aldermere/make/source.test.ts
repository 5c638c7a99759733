import { expect, test } from 'vitest'
import { parting, wordsOf } from './runs.ts'
import { readSource } from './source.ts'

const settings = 'title: A report\nauthor: Nobody\nmade: 2021-11-03T09:30:00Z\nface: serif\nparted: to-gether\n'
const read = (body: string) => readSource(`${settings}\n${body}\n`)

test('settings are those before the first blank line', () => {
  const { title, made, face, header } = read('Words.')
  expect({ title, made: made.toISOString(), face, header }).toEqual({
    title: 'A report',
    made: '2021-11-03T09:30:00.000Z',
    face: 'serif',
    header: [],
  })
})

test('an item has its number or a bullet, and under a number bullets come before dashes', () => {
  const { blocks } = read('3. Three things:\n   - one\n     - a part\n\n- four\n  - a part')
  const marks = blocks.map((block) => (block.kind === 'item' ? `${block.mark} ${block.depth}` : block.kind))
  expect(marks).toEqual(['3. 0', '• 1', '– 2', '• 0', '– 1'])
})

test('a table is its rows up to the first line that is none', () => {
  const { blocks } = read('=table 60 40\n| Area | Grade |\n| > Part | Good |\n\nWords.')
  const [table, words] = blocks
  if (table?.kind !== 'table') throw new Error('no table')
  expect(table.rows.map(({ inset, cells }) => [inset, ...cells.map(wordsOf)])).toEqual([
    [false, 'Area', 'Grade'],
    [true, 'Part', 'Good'],
  ])
  expect(words?.kind).toBe('paragraph')
})

test('columns hold blocks of their own', () => {
  const { blocks } = read('=columns 60 40\n### One\n\nWords.\n=beside\n- two\n=end\nAfter.')
  const [columns, after] = blocks
  if (columns?.kind !== 'columns') throw new Error('no columns')
  expect([columns.left.map(({ kind }) => kind), columns.right.map(({ kind }) => kind), after?.kind]).toEqual([
    ['heading', 'paragraph'],
    ['item'],
    'paragraph',
  ])
})

test('a note is kept by its mark, and a word may be parted as the settings say', () => {
  const { blocks, notes } = read('All together.[^1]\n\n[^1]: A note.')
  expect(wordsOf(notes.get('1') ?? [])).toBe('A note.')
  expect(blocks).toHaveLength(1)
  expect(blocks[0]).toMatchObject({ runs: [{ text: `All to${parting}gether.` }, { text: '1', note: true }] })
})

test('a directive that is not known is refused', () => {
  expect(() => read('=tabel 50 50')).toThrow('=tabel 50 50')
})

test('columns that do not end are refused', () => {
  expect(() => read('=columns 60 40\nOne.\n  =beside\nTwo.\n=end')).toThrow('=columns 60 40')
})
