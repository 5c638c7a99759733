import { expect, it } from 'vitest'
import { textLayer } from '../../read/layer.ts'
import { plainBlocks } from './plain.ts'

const read = (...lines: string[]): string[] => {
  const text = lines.join('\n')
  return plainBlocks(textLayer(Buffer.from(text), text)).map(({ kind, marker, depth, words, level }) =>
    [kind, level ?? '', marker ?? '', depth === 0 ? '' : `>${depth}`, words.text].filter((part) => part !== '').join(' '),
  )
}
const long = 'This is a line of the width that this text is set in, as lines of paragraphs are.'

it('headings by their hashes, with their level', () => {
  expect(read('## What follows', '', long)).toEqual(['heading 2 What follows', `paragraph ${long}`])
})

it('a line that leads to a list with a number is an item, and one over two lines with a grade a heading', () => {
  expect(read(long, '', '7. See to these:', '- one').slice(1)).toEqual(['item 7. See to these:', 'item - one'])
  expect(read(`${long} It ends.`, 'Children who need help and', 'protection: good', `1. ${long}`).slice(1, 2)).toEqual([
    'heading Children who need help and protection: good',
  ])
})

it('what every page bears at its foot is left out; a heading that comes back is not', () => {
  const foot = (page: number) => ['Inspection of Aldermere for its children', '8 to 19 May 2023', `${page}`]
  const page = (text: string) => ['Strengths', '', `- ${text} goes on and on over the whole of the line until it is`, '']
  const blocks = read(
    ...page('One'),
    ...foot(1),
    ...page('Two'),
    ...foot(2),
    ...page('Three'),
    ...foot(3),
    ...page('Four'),
    ...foot(4),
  )
  expect(blocks.filter((block) => block.includes('Aldermere'))).toEqual([])
  expect(blocks.filter((block) => block === 'heading Strengths').length).toBeGreaterThan(1)
})

it('a number goes on from the item before, even where no space parts them', () => {
  const blocks = read(`1. ${long}`, 'Care leavers wait', `2. ${long}`)
  expect(blocks.at(-1)).toBe(`item 2. ${long}`)
})

it('a paragraph set further in belongs to the item above it', () => {
  expect(read('1. First.', '', '   And more of it.', '', 'Then another.')).toEqual([
    'item 1. First.',
    'paragraph >1 And more of it.',
    'paragraph Then another.',
  ])
})

it('bold numbers are numbers', () => {
  expect(read('**1. Leaders were slow.**', '', '12a. A case.')).toEqual(['item 1. Leaders were slow.', 'item 12a. A case.'])
})

it('what says what has to be is a bullet that lost its mark, and no heading', () => {
  const wide = `${long} And on it goes to the stop.`
  expect(
    read(wide, '', 'Letters of each home need to be kept by hand, so that', 'they last (in boxes)', '', wide).slice(1, 2),
  ).toEqual(['paragraph Letters of each home need to be kept by hand, so that they last (in boxes)'])
  expect(read(wide, '', 'Letters of each home and of all its', 'wardens now', '', wide).slice(1, 2)).toEqual([
    'heading Letters of each home and of all its wardens now',
  ])
})
