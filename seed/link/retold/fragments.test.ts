import { describe, expect, it } from 'vitest'
import { fragmentAt } from './fragments.ts'

const cut = (text: string, blame: string): string | undefined => {
  const at = text.indexOf(blame)
  return fragmentAt(text, at, at + blame.length)?.words
}

describe('a word of blame', () => {
  it('stands with the thing that it is said of, before or after it', () => {
    expect(cut('They were led by an ineffective harbour board.', 'ineffective')).toBe('ineffective harbour board')
    expect(cut('In the old harbour the keeping of boats was poor.', 'poor')).toBe('boats was poor')
    expect(cut('It is a lack of a sound quay which has become known.', 'lack')).toBe('lack of a sound quay')
    expect(cut('They spoke of long-standing public failure in the harbour.', 'failure')).toBe(
      'long-standing public failure in the harbour',
    )
    expect(cut('Boats do not meet the needs of crews.', 'do not')).toBe('Boats do not meet the needs')
    expect(cut('The boats have not yet been mended, they say.', 'have not')).toBe('boats have not yet been mended')
  })

  it('says nothing where nothing stands with it', () => {
    expect(cut('It is critical that the boats are mended.', 'critical')).toBeUndefined()
    expect(cut('It is not clear how.', 'is not')).toBeUndefined()
    expect(cut('Poor.', 'Poor')).toBeUndefined()
  })

  it('is eight words at most, and goes over no stop', () => {
    expect(cut('The hall was cold. Serious, they said.', 'Serious')).toBeUndefined()
    const long = cut('Grey green blue boats have not yet been fully, or red, mended.', 'have not')
    expect(long?.split(' ').length ?? 0).toBeLessThanOrEqual(8)
  })

  it('is cut from long texts in no time', () => {
    const text = 'failed '.repeat(100_000)
    const started = performance.now()
    for (let at = 0; at < text.length; at += 70) fragmentAt(text, at, at + 6)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
