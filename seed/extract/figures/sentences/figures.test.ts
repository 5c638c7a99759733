import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../../outline/blocks/index.ts'
import { textLayer } from '../../../read/layer.ts'
import type { Figure } from '../figure.ts'
import { figuresInBlocks } from './index.ts'

function read(text: string): { figures: readonly Figure[]; notUnderstood: readonly string[] } {
  const layer = textLayer(Buffer.from(text), text)
  const { figures, notUnderstood } = figuresInBlocks(layer, blocksOf(layer), { council: 'Aldermere' })
  for (const { printed, carriers } of figures)
    for (const { spans, text: words } of [printed, ...carriers])
      expect(bare(spans.map(({ start, end }) => text.slice(start, end)).join(' '))).toBe(bare(words))
  return { figures, notUnderstood: notUnderstood.map(({ start, end }) => text.slice(start, end)) }
}

const bare = (words: string): string => words.replace(/-?\s+/g, '')

const counted = (text: string): string[] => read(text).figures.map(({ value, counted: { words } }) => `${value}: ${words}`)

describe('what a figure counts', () => {
  it('is told without the figure, its time and its place', () => {
    expect(counted('In May 2031, 64% of reviews in Aldermere were held within 20 days.\n')).toEqual([
      '64: reviews held within 20 days',
    ])
    expect(counted('The number of children with a mentor was 40 rising to 52 in June 2031.\n')).toEqual([
      '40: number of children with a mentor',
      '52: number of children with a mentor',
    ])
  })

  it('is that of the first for what it is compared with', () => {
    expect(counted('As many as 12% of pupils walk to school, compared with 20% in England.\n')).toEqual([
      '12: pupils walk to school',
      '20: pupils walk to school',
    ])
  })

  it('keeps its subject through a list of shares', () => {
    expect(counted('60% of children were with carers, 25% on trial at home and 15% in homes.\n')).toEqual([
      '60: children with carers',
      '25: children on trial at home',
      '15: children in homes',
    ])
  })

  it('is what stands before a number in brackets', () => {
    expect(counted('Calls at night are many (64%), which worries drivers.\n')).toEqual(['64: Calls at night many'])
  })

  it('is what the whole is said to have done, where the whole stands first', () => {
    expect(counted('Of all bookings in 2031/32, 21% came through a friend.\n')).toEqual(['21: bookings came through a friend'])
    expect(counted('14% of driving posts were empty, and temps filled nine of them.\n')).toEqual([
      '14: driving posts empty',
      '9: temps filled driving posts',
    ])
  })

  it('is both the part and the whole where a part is said to make up a whole', () => {
    expect(counted('Drivers from the coast account for 31% of all drivers.\n')).toEqual([
      '31: Drivers from the coast of all drivers',
    ])
  })

  it('is that of the sentence before where the sentence goes on from it', () => {
    expect(counted('There were 90 children on the mentoring list. This is an increase from 71 in the year before.\n')).toEqual([
      '90: children on the mentoring list',
      '71: children on the mentoring list',
    ])
  })

  it('stands under what leads its list in, and under headings', () => {
    const [figure] = read('## Pupils\n\nThe share of pupils who had a free lunch:\n\n- in primary schools was 31%\n').figures
    expect(figure?.counted).toEqual({
      words: 'primary schools',
      under: ['The share of pupils who had a free lunch:', 'Pupils'],
    })
  })
})

describe('the region', () => {
  it('is the one that the document names', () => {
    const { figures } = read('It is 9%, above the regional figure of 7%. Then it was 5%, with the North East at 4%.\n')
    expect(figures.map(({ place }) => place)).toEqual([undefined, 'North East', undefined, 'North East'])
  })
})

describe('the places of figures', () => {
  it('are where the figure is printed, over the ends of lines', () => {
    const text =
      'Most children liked it. Of all the families that were offered a\nplace in the longer course this year, more than\n64 per\ncent took it up and 12 children\nmoved to another house nearby.\n'
    const { figures } = read(text)
    expect(figures.map(({ printed }) => printed.text)).toEqual(['64 per cent', '12'])
  })
})

describe('what is not taken', () => {
  it('is told where a number measures something, and it is not told what', () => {
    expect(read('The average, at 33, is high.\n')).toEqual({ figures: [], notUnderstood: ['33'] })
  })

  it('is what stands in a study of one case, and what inspectors did', () => {
    expect(read('## Practice study\n\nThe family has six children and saw 14 workers.\n').figures).toEqual([])
    expect(read('Inspectors looked at 25 cases and met 40 carers.\n').figures).toEqual([])
    expect(read('The minister visited two schools with 30 pupils.\n').figures).toEqual([])
  })
})

describe('hostile text', () => {
  it('is read in a time that grows with it', () => {
    const pieces = [
      '12% of ',
      'children and ',
      'a (3 of 4) ',
      '£1,',
      'from 1 to 2, ',
      'the number of ',
      'in the last 5 ',
      'England ',
    ]
    const before = performance.now()
    for (const piece of pieces) read2(piece.repeat(60_000 / piece.length))
    expect(performance.now() - before).toBeLessThan(20_000)
  }, 40_000)
})

function read2(text: string): void {
  const layer = textLayer(Buffer.from(text), text)
  const words = { spans: [{ start: 0, end: text.length }], text }
  figuresInBlocks(layer, [{ kind: 'paragraph', depth: 0, line: 1, words }], { council: 'Aldermere' })
}
