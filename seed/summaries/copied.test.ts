import { describe, expect, it } from 'vitest'
import { copiedRuns } from './copied.ts'

const passage =
  "The team went to every home in the north of the town. The Board for the Safety and Welfare of Young Carers of Brackenford and the report 'Growing up well in a town by the cold grey sea' were named."

describe('runs of words', () => {
  it('of eight words are copied, whatever their case and punctuation', () => {
    expect(copiedRuns('Again the team: went to every home, in the north.', passage, [])).toEqual([
      'the team went to every home in the north',
    ])
    expect(copiedRuns('Again it went to every home in the north of town.', passage, [])).toEqual([
      'went to every home in the north of',
    ])
    expect(copiedRuns('Again it went to every home in the north.', passage, [])).toEqual([])
  })

  it('are not copied where they are a name, or a part of one with a few words around it', () => {
    const summary = 'Now the Board for the Safety and Welfare of Young Carers of Brackenford acts.'
    expect(copiedRuns(summary, passage, [])).toEqual([])
    expect(copiedRuns(summary.toLowerCase(), passage.toLowerCase(), [])).toHaveLength(1)
    const names = ['Board for the Safety and Welfare of Young Carers of Brackenford']
    expect(copiedRuns(summary.toLowerCase(), passage.toLowerCase(), names)).toEqual([])
    expect(copiedRuns('It is called Growing up well in a town by the cold grey sea.', passage, [])).toEqual([])
  })

  it('are copied where eight words are left without the name', () => {
    const words = 'We ask that Brackenford Learning Board be told of all that it needs to know.'
    expect(copiedRuns(words, words, ['Brackenford Learning Board'])).toHaveLength(1)
  })
})
