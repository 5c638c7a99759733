import { expect, it } from 'vitest'
import type { Block } from '../../outline/blocks/index.ts'
import { type Layer, textLayer } from '../../read/layer.ts'
import { wordsAt } from '../../read/words.ts'
import { partedBlocks } from './parted.ts'

const lines = ['The Panel heard of the', 'van and the hall.', 'Members asked who drives.', 'RESOLVED: That it be noted.']
const text = lines.join('\n')
const plain = textLayer(Buffer.from(text), text)
const block: Block = { kind: 'paragraph', depth: 0, words: wordsAt(text, [{ start: 0, end: text.length }]), line: 1 }
const onPage = (ys: readonly number[]): Layer => ({
  ...plain,
  lines: plain.lines.map((line, at) => ({
    ...line,
    place: { page: 1, x: 50, right: 300, y: ys[at] as number, size: 10, bold: false },
  })),
})
const read = (layer: Layer): string[] => partedBlocks(layer, [block]).map(({ words }) => words.text)

it('lines that stand apart on their page are paragraphs of their own', () =>
  expect(read(onPage([100, 112, 132, 152]))).toEqual(['The Panel heard of the van and the hall.', lines[2], lines[3]]))

it('in plain text only what always begins something new is parted', () =>
  expect(read(plain)).toEqual([lines.slice(0, 3).join(' '), lines[3]]))
