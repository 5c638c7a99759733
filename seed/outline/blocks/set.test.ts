import { expect, it } from 'vitest'
import { type Layer, type LinePlace, linesOf } from '../../read/layer.ts'
import { setBlocks } from './set.ts'

type Set = readonly [string, Partial<LinePlace>?]

/** A layer of one page, its lines as they are said to be set. */
function layerOf(set: readonly Set[]): Layer {
  const text = set.map(([line]) => line).join('\n')
  const lines = linesOf(text).map((line, at) => {
    const place = { page: 1, x: 72, right: 520, y: at * 14, size: 12, bold: false, ...set[at]?.[1] }
    return line.text === '' ? line : { ...line, place }
  })
  return { text, lines, reader: 'test', sha256: '', pages: [{ start: 0, end: text.length, number: 1, width: 595, height: 842 }] }
}
const read = (...set: Set[]): string[] =>
  setBlocks(layerOf(set)).map(({ kind, marker, depth, words }) =>
    [kind, marker, depth || undefined, words.text].filter(Boolean).join(' '),
  )

it('what is bold or large is a heading, and a bold word within a sentence is not', () => {
  expect(
    read(['What follows', { bold: true }], [''], ['A paragraph that goes on'], ['in bold here', { bold: true }], ['and ends.']),
  ).toEqual(['heading What follows', 'paragraph A paragraph that goes on in bold here and ends.'])
})

it('what a page bears at its foot stands in no paragraph, and the next page goes on', () => {
  expect(read(['A sentence that'], [''], ['Page 3', { furniture: true }], [''], ['goes on.', { page: 2 }])).toEqual([
    'paragraph A sentence that goes on.',
  ])
})

it('a sentence that a page parts goes on with a capital where its line was full', () => {
  expect(read(['They live in'], [''], ['Aldermere and like it.', { page: 2 }])).toEqual([
    'paragraph They live in Aldermere and like it.',
  ])
  expect(read(['A short end', { right: 200 }], [''], ['Another begins.', { page: 2 }])).toHaveLength(2)
})

it('items by their marks, and how deep they stand', () => {
  expect(read(['• One'], ['– Within one', { x: 90 }], ['• Two'])).toEqual(['item • One', 'item – 1 Within one', 'item • Two'])
})

it('notes stand apart, at the end', () => {
  expect(read(['1 A note.', { note: true, size: 8 }], [''], ['A paragraph.'])).toEqual([
    'paragraph A paragraph.',
    'note 1 A note.',
  ])
})
