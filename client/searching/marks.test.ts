import { describe, expect, it } from 'vitest'
import { captionParts, partsOf, piecesBeside } from './marks.ts'

const shown = (parts: readonly { text: string; isMarked: boolean }[]): string =>
  parts.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('')

describe('a text', () => {
  it('is divided where words were found', () =>
    expect(shown(partsOf('late visits are late', [range(0, 4), range(16, 20)]))).toBe('[late] visits are [late]'))
  it('has words side by side marked as one', () =>
    expect(shown(partsOf('the care leavers’ drop-in', [range(4, 8), range(9, 16), range(18, 22), range(23, 25)]))).toBe(
      'the [care leavers]’ [drop-in]',
    ))
  it('is one part where nothing was found', () => expect(partsOf('late', [])).toEqual([{ at: 0, text: 'late', isMarked: false }]))
})

describe('a caption', () => {
  it('is marked as it is said', () => {
    expect(shown(captionParts('2.1 Late visits', [range(4, 8)]))).toBe('2.1 [Late] visits')
    expect(shown(captionParts('2024-07-02 Scrutiny committee', [range(11, 19)]))).toBe('2 July 2024: [Scrutiny] committee')
  })
  it('has no mark in a day that is said otherwise', () =>
    expect(shown(captionParts('2024-07-02 Scrutiny', [range(0, 4)]))).toBe('2 July 2024: Scrutiny'))
})

describe('beside the caption', () => {
  const shownBeside = (caption: string, marked: boolean, ...pieces: readonly (readonly [property: string, text: string])[]) => {
    const node = { __typename: 'Action', id: 'a', caption, wording: 'SOURCE', held: true, council: null } as const
    const highlights = pieces.map(([property, text]) => {
      const start = text.indexOf('late')
      return { property, text, start: 0, cutBefore: false, cutAfter: false, ranges: [range(start, start + 4)] }
    })
    const edge = { node, captionRanges: marked ? [range(0, 1)] : [], highlights }
    return piecesBeside(edge).map(({ text }) => text)
  }

  it('nothing shows that it shows whole', () =>
    expect(shownBeside('1.1 Visits are late', true, ['text', 'Visits\nare late'])).toEqual([]))
  it('nothing shows whose beginning it shows, with all that is marked', () => {
    expect(shownBeside('1.1 Visits are late and…', true, ['text', 'Visits are late and few'])).toEqual([])
    expect(shownBeside('1.1 Visits are…', false, ['text', 'Visits are late and few'])).toEqual(['Visits are late and few'])
  })
  it('other properties show only where the words stand nowhere else', () => {
    expect(shownBeside('1 Visits', false, ['text', 'Visits are late'], ['area', 'late'])).toEqual(['Visits are late'])
    expect(shownBeside('1 late', true, ['area', 'On late visits'])).toEqual([])
    expect(shownBeside('1 Visits', false, ['area', 'On late visits'])).toEqual(['On late visits'])
  })
})

function range(start: number, end: number) {
  return { start, end }
}
