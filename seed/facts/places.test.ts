import { describe, expect, it } from 'vitest'
import { normalDigest, normalForm, wordCount } from '../read/normal.ts'
import { placesIn, type Sought } from './places.ts'

const own =
  'Lamps of the north stair are trimmed each week. Good. Lamps of the south stair are trimmed each month. Good. Rated (fair).'

function sought(words: string, from = 0): Sought {
  const start = own.indexOf(words, from)
  const normal = normalForm(words).text
  return { id: `${start}-${start + words.length}`, start, normalDigest: normalDigest(normal), words: wordCount(normal) }
}
const north = sought('Lamps of the north stair are trimmed each week.')
const south = sought('Lamps of the south stair are trimmed each month.')
const [first, second] = [sought('Good'), sought('Good', 60)]

/** The words that stand where passages are said to stand; those of long ones are cited there by the same rules. */
function found(text: string, of: readonly Sought[], cited: readonly string[] = [own.slice(0, 47), own.slice(54, 102)]) {
  const likely = new Map(
    cited.flatMap((words) => {
      const start = text.indexOf(words)
      return start < 0 ? [] : [[normalDigest(normalForm(words).text), [{ start, end: start + words.length }]] as const]
    }),
  )
  const places = placesIn(text, of, likely)
  return of.map(({ id }) => {
    const place = places.get(id)
    return place === undefined || place === 'several' ? place : text.slice(place.start, place.end)
  })
}

describe('where passages stand in another copy', () => {
  it('is between what stands before and after them', () => {
    expect(found(own, [first, second, north, south])).toEqual(['Good', 'Good', own.slice(0, 47), own.slice(54, 102)])
  })

  it('is found by words alone, whatever signs, lines and spaces are around them', () => {
    const copy = own.replaceAll(' ', ' \r\n ').replace('(fair)', '“fair”')
    expect(found(copy, [sought('fair'), sought('trimmed each week')], [])).toEqual(['fair', 'trimmed \r\n each \r\n week'])
  })

  it('is not told where they stand more often than they should, nor where they are damaged', () => {
    expect(found(own.replace('Good.', 'Good, good.'), [first, north, south])).toEqual([
      'several',
      own.slice(0, 47),
      own.slice(54, 102),
    ])
    expect(found(own.replace('Good', 'Goed'), [first, second, north, south])[0]).toBeUndefined()
    expect(found(own.replace('north stair', 'nOrth 12 stair'), [north])).toEqual([undefined])
  })

  it('takes no half of a character, and does not look for ever', () => {
    const before = Date.now()
    expect(found(`${'lamp -- '.repeat(40_000)} x`, [north, first, sought('(fair)')], [])).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(found('🪔', [{ id: 'x', start: 0, normalDigest: normalDigest('🪔'), words: 1 }], [])).toEqual(['🪔'])
    expect(Date.now() - before).toBeLessThan(10_000)
  })
})
